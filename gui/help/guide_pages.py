"""The pages of the help, as they ship: in the installed package, or in ``docs/`` of a checkout."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Final

from gui.words import Phrase

PAGES: Final = ("guide.md", "json.md", "session.md", "CHANGELOG.md")
"""All pages that can be shown, the first one at the start; links lead to no others."""
_FILES: Final = {"guide.md": Phrase("Guide", "guide.md", "the file of the guide in this language")}


def page_named(link: str) -> str:
    """Return the page that a link leads to, empty if it is none of the help."""
    name = PurePosixPath(link.partition("#")[0]).name
    return name if name in PAGES and ":" not in link else ""


def read_page(name: str) -> str:
    """Return the Markdown of a page, in the language of the window where it is translated.

    Raises:
        FileNotFoundError: if it is not there (a broken installation).
        ValueError: if the help has no page of that name.
    """
    if name not in PAGES:
        raise ValueError(f"{name}: the help has no such page")
    package = Path(__file__).resolve().parent
    checkout = package.parent.parent
    file = _FILES[name]() if name in _FILES else name
    for folder in (package / "pages", checkout / "docs", checkout):
        if (folder / file).is_file():
            return (folder / file).read_text("utf-8")
    raise FileNotFoundError(f"{package / 'pages' / name}: missing, reinstall sidebrief")
