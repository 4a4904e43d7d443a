"""The user's own lists in one small file that people can read and write too: ``lists.txt``.

    # A line that begins with # is a remark.
    [noise]
    Read more on our website
    [names]
    al-Kadhimi = Mustafa al-Kadhimi
    [outlets]
    hosted.ap.org = Associated Press

One entry a line, in sections. In: the text. Out: the lists, and what could not be understood; the
text is kept as it is where it is saved again by the dialog, which shows it. Linear in the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import platformdirs

from summarizer.model import UserLists

if TYPE_CHECKING:
    from pathlib import Path

SECTIONS: Final = ("noise", "names", "outlets")
MOST: Final = 1_000
"""Entries of one list; more are passed over."""
LARGEST: Final = 1_000_000  # characters of a file
_LONGEST: Final = 200  # characters of an entry's side


def file() -> Path:
    """Return where the lists are kept."""
    return platformdirs.user_config_path("sidebrief", appauthor=False) / "lists.txt"


def read() -> UserLists:
    """Read the lists; without a file, or where it cannot be read, they are empty."""
    try:
        return lists_of(sections_of(text_of(file())))
    except (OSError, ValueError):
        return UserLists()


def text_of(path: Path) -> str:
    """Read a text file of entries.

    Raises:
        OSError: if it cannot be read.
        ValueError: if it is too large, or no text in UTF-8.
    """
    with path.open("rb") as opened:
        data = opened.read(LARGEST + 1)
    if len(data) > LARGEST:
        message = f"{path.name} is larger than any list"
        raise ValueError(message)
    return data.decode("utf-8-sig")


def sections_of(text: str) -> dict[str, str]:
    """Return the lines of each section; those before the first are of none, and left out."""
    lines: dict[str, list[str]] = {name: [] for name in SECTIONS}
    current: list[str] = []
    for line in text.splitlines():
        heading = line.strip().casefold()
        if heading.startswith("[") and heading.endswith("]"):
            current = lines.get(heading[1:-1].strip(), [])
        else:
            current.append(line)
    return {name: "\n".join(found).strip("\n") for name, found in lines.items()}


def lists_of(sections: dict[str, str]) -> UserLists:
    """Make lists of the lines of each section; what is no entry is passed over."""
    return UserLists(
        noise=tuple(_entries(sections.get("noise", "")))[:MOST],
        names=tuple(pairs_of(sections.get("names", ""))[0])[:MOST],
        outlets=tuple(pairs_of(sections.get("outlets", ""))[0])[:MOST],
    )


def pairs_of(text: str) -> tuple[list[tuple[str, str]], list[str]]:
    """Return the entries "this = that" of a text, and the lines that are none."""
    found: list[tuple[str, str]] = []
    wrong: list[str] = []
    for line in _entries(text):
        one, sign, other = (part.strip() for part in line.partition("="))
        if sign and one and other and "=" not in other:
            found.append((one, other))
        else:
            wrong.append(line)
    return list(dict.fromkeys(found)), wrong


def save(sections: dict[str, str]) -> UserLists:
    """Write the lines of each section, and return the lists they make.

    Raises:
        OSError: if the file cannot be written; the old one is then untouched.
    """
    # Imported when needed: the engine's exports cost half a second of the window's start.
    from summarizer.export import write  # noqa: PLC0415

    path = file()
    path.parent.mkdir(parents=True, exist_ok=True)
    parts = (f"[{name}]\n{sections.get(name, '').strip()}\n" for name in SECTIONS)
    write(path, "# Sidebrief: your own lists, one entry a line.\n\n" + "\n".join(parts))
    return lists_of(sections)


def _entries(text: str) -> list[str]:
    lines = (" ".join(line.split()) for line in text.splitlines())
    return [line for line in lines if line and not line.startswith("#") and len(line) <= _LONGEST]
