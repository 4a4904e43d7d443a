"""The user's own lists, kept in one small file that people can read and write too: ``lists.txt``.

Its form is that of ``summarizer.lists``, which reads it. In: the text of each section. Out: the
lists; the text is kept as it is where it is saved again by the dialog, which shows it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import platformdirs

from gui.words import Phrase
from summarizer.lists import as_json, as_text, lists_of, sections_of, text_of
from summarizer.model import UserLists

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from summarizer.lists import Fault, FaultKind, Section

_WRONG: Final[dict[FaultKind, Phrase]] = {
    "no pair": Phrase("Lists", "“{line}” is no entry: write “this = that”."),
    "too many": Phrase("Lists", "“{line}” is one too many: a list has at most 1,000 entries."),
    "not understood": Phrase("Lists", "“{line}” is no entry of this list."),
    "no name": Phrase(
        "Lists", "“{line}” names no unit: a name has a letter and at most 60 characters."
    ),
    "no number": Phrase("Lists", "“{line}” tells no number above zero behind the “=”."),
    "two readings": Phrase(
        "Lists", "“{line}” has a number that can be read in two ways: write 1000 or 1,000."
    ),
    "unknown unit": Phrase(
        "Lists", "“{line}” is told in a unit that is not known: add that unit to the list, too."
    ),
    "long number": Phrase("Lists", "“{line}” is a word for a number, and that has to be one word."),
    "circle": Phrase("Lists", "“{line}” is told by a unit that is told by this one."),
    "twice": Phrase("Lists", "“{line}” names a unit that the list has already."),
}


def file() -> Path:
    """Return where the lists are kept."""
    return platformdirs.user_config_path("sidebrief", appauthor=False) / "lists.txt"


def read() -> UserLists:
    """Read the lists; without a file, or where it cannot be read, they are empty."""
    try:
        return lists_of(sections_of(text_of(file())))
    except (OSError, ValueError):
        return UserLists()


def save(sections: Mapping[Section, str]) -> UserLists:
    """Write the lines of each section, and return the lists they make.

    Raises:
        OSError: if the file cannot be written; the old one is then untouched.
    """
    path = file()
    path.parent.mkdir(parents=True, exist_ok=True)
    _write(path, as_text(sections))
    return lists_of(sections)


def export(sections: Mapping[Section, str], path: Path) -> None:
    """Write lists to hand on: as JSON where the file is named so, else as text.

    Raises:
        OSError: if the file cannot be written; an older one is then untouched.
    """
    as_data = path.suffix.lower() == ".json"
    _write(path, as_json(lists_of(sections)) if as_data else as_text(sections))


def fault_words(fault: Fault) -> str:
    """Return what is wrong with an entry, as a sentence."""
    return _WRONG[fault.kind]().format(line=fault.line)


def _write(path: Path, text: str) -> None:
    # Imported when needed: the engine's exports cost half a second of the window's start.
    from summarizer.export import write  # noqa: PLC0415

    write(path, text)
