"""The languages Sidebrief knows in full, and what the libraries call them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its ISO 639-1 code, and the name that PyStemmer, Punkt and sumy use."""

    code: str
    name: str


LANGUAGES: Final[dict[str, Language]] = {
    code: Language(code, name)
    for code, name in (
        ("en", "english"),
        ("de", "german"),
        ("fr", "french"),
        ("es", "spanish"),
        ("it", "italian"),
        ("pt", "portuguese"),
    )
}
DEFAULT: Final = LANGUAGES["en"]


def language_of(code: str | None) -> Language:
    """Return the language with that code; English where it is unknown, as the safest guess."""
    return LANGUAGES.get((code or "en")[:2].lower(), DEFAULT)
