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


# What PyStemmer calls the languages that Sidebrief knows in part: their inflected words still meet.
_STEMMERS: Final[dict[str, str]] = {
    "ar": "arabic",
    "ca": "catalan",
    "cs": "czech",
    "da": "danish",
    "el": "greek",
    "fa": "persian",
    "fi": "finnish",
    "hi": "hindi",
    "hu": "hungarian",
    "id": "indonesian",
    "nl": "dutch",
    "no": "norwegian",
    "pl": "polish",
    "ro": "romanian",
    "ru": "russian",
    "sv": "swedish",
    "tr": "turkish",
}


# Languages known in part for which sumy has a list of stop words.
_LISTS: Final[dict[str, str]] = {
    "ar": "arabic",
    "cs": "czech",
    "el": "greek",
    "he": "hebrew",
    "pl": "polish",
    "sk": "slovak",
    "sv": "swedish",
    "uk": "ukrainian",
}


def list_of(code: str | None) -> str:
    """Return sumy's name of a language's list of stop words; English where it has none."""
    short = (code or "en")[:2].lower()
    return _LISTS.get(short) or language_of(short).name


def stemmer_of(code: str | None) -> str:
    """Return PyStemmer's name of a language; English where it knows none."""
    short = (code or "en")[:2].lower()
    return _STEMMERS.get(short) or language_of(short).name


def language_of(code: str | None) -> Language:
    """Return the language with that code; English where it is unknown, as the safest guess."""
    return LANGUAGES.get((code or "en")[:2].lower(), DEFAULT)
