"""The user's own lists from a file and to one: plain text that people write, or JSON.

    # A line that begins with # is a remark.
    [noise]
    Read more on our website
    [names]
    al-Kadhimi = Mustafa al-Kadhimi
    [outlets]
    hosted.ap.org = Associated Press
    [units]
    dunam, dönüm = 1,000 square metres
    crore = 10,000,000
    quintal

One entry a line, in sections; as JSON ``{"format": "sidebrief-lists", "version": 1, "noise": [...],
"names": [["this", "that"]], "outlets": [...], "units": [{"names": [...], "times": 1000, "of":
"square metres"}]}``. In: text or bytes. Out: lists, and each entry that is none with what is wrong
with it. Linear in the text.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from summarizer.errors import LoadError
from summarizer.model import UserLists
from summarizer.unit_entries import FaultKind as UnitFault
from summarizer.unit_entries import read_units, unit_line, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from os import PathLike

Section = Literal["noise", "names", "outlets", "units"]
FaultKind = Literal["no pair", "too many", "not understood"] | UnitFault

SECTIONS: Final[tuple[Section, ...]] = ("noise", "names", "outlets", "units")
PAIRED: Final[tuple[Section, ...]] = ("names", "outlets")
MOST: Final = 1_000
"""Entries of one list; more are passed over."""
LARGEST: Final = 1_000_000
"""Bytes of a file."""
LONGEST: Final = 200
"""Characters of a line; longer ones are passed over."""
_FORMAT: Final = "sidebrief-lists"
_WORDS: Final[dict[FaultKind, str]] = {
    "no pair": "is no entry: write “this = that”",
    "too many": "is one too many: a list has at most 1,000 entries",
    "not understood": "is no entry of this list",
    "no name": "names no unit: a name has a letter and at most 60 characters",
    "no number": "tells no number above zero behind the “=”",
    "two readings": "has a number that can be read in two ways: write 1000 or 1,000",
    "unknown unit": "is told in a unit that is not known: add that unit to the list, too",
    "long number": "is a word for a number, and that has to be one word",
    "circle": "is told by a unit that is told by this one",
    "twice": "names a unit that the list has already",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """An entry that is none: in which section, the line, what is wrong."""

    section: Section
    line: str
    kind: FaultKind

    def __str__(self) -> str:
        """Say it in a sentence without its full stop."""
        return f"[{self.section}] “{self.line}” {_WORDS[self.kind]}"


def read_lists(path: str | PathLike[str]) -> UserLists:
    """Read the user's lists from a file, text or JSON.

    Raises:
        LoadError: naming the file and the first entry that is none.
    """
    try:
        text = text_of(Path(path))
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise LoadError(str(path), f"the lists cannot be read: {why}") from error
    try:
        lists, faults = lists_and_faults(sections_of(text))
    except ValueError as error:
        raise LoadError(str(path), str(error)) from error
    if faults:
        raise LoadError(str(path), f"{faults[0]}")
    return lists


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


def sections_of(text: str) -> dict[Section, str]:
    """Return the lines of each section of a text, or of lists as JSON.

    Lines before the first section are of none, and left out.

    Raises:
        ValueError: if the text begins as JSON does and holds no lists.
    """
    if text.lstrip().startswith("{"):
        return _from_json(text)
    lines: dict[Section, list[str]] = {name: [] for name in SECTIONS}
    headings: dict[str, list[str]] = {f"[{name}]": lines[name] for name in SECTIONS}
    current: list[str] = []
    for line in text.splitlines():
        heading = "".join(line.split()).casefold()
        if heading.startswith("[") and heading.endswith("]"):
            current = headings.get(heading, [])
        else:
            current.append(line)
    return {name: "\n".join(found).strip("\n") for name, found in lines.items()}


def lists_of(sections: Mapping[Section, str]) -> UserLists:
    """Make lists of the lines of each section; what is no entry is passed over."""
    return lists_and_faults(sections)[0]


def lists_and_faults(sections: Mapping[Section, str]) -> tuple[UserLists, tuple[Fault, ...]]:
    """Make lists of the lines of each section; return also the lines that are no entries."""
    faults: list[Fault] = []
    lines: dict[Section, list[str]] = {}
    for name in SECTIONS:
        every = entries_of(sections.get(name, ""))
        lines[name] = every[:MOST]
        faults += (Fault(name, line, "too many") for line in every[MOST : MOST + 1])
    names, outlets = (_pairs(name, lines[name], faults) for name in PAIRED)
    units, wrong = read_units(lines["units"])
    faults += (Fault("units", line, kind) for line, kind in wrong)
    made = UserLists(tuple(lines["noise"]), names, outlets, units)
    return made, tuple(sorted(faults, key=lambda fault: SECTIONS.index(fault.section)))


def entries_of(text: str) -> list[str]:
    """Return the entries among lines of text, each with single blanks and once."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    kept = (line for line in lines if line and not line.startswith("#") and len(line) <= LONGEST)
    return list(dict.fromkeys(kept))


def as_sections(lists: UserLists) -> dict[Section, str]:
    """Return lists as the lines of each section."""
    pairs = {"names": lists.names, "outlets": lists.outlets}
    return {
        "noise": "\n".join(lists.noise),
        **{name: "\n".join(f"{one} = {other}" for one, other in pairs[name]) for name in PAIRED},
        "units": "\n".join(map(unit_line, lists.units)),
    }


def as_text(sections: Mapping[Section, str]) -> str:
    """Return sections as one text, remarks included."""
    parts = (f"[{name}]\n{sections.get(name, '').strip()}\n" for name in SECTIONS)
    return "# Sidebrief: your own lists, one entry a line.\n\n" + "\n".join(parts)


def as_json(lists: UserLists) -> str:
    """Return lists as JSON."""
    value = {
        "format": _FORMAT,
        "version": 1,
        "noise": lists.noise,
        "names": lists.names,
        "outlets": lists.outlets,
        "units": [
            {"names": unit.names, "times": unit.times, "of": unit.of} for unit in lists.units
        ],
    }
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _pairs(
    section: Section, lines: Iterable[str], faults: list[Fault]
) -> tuple[tuple[str, str], ...]:
    """Return the entries "this = that" of lines; lines that are none are noted."""
    found: list[tuple[str, str]] = []
    for line in lines:
        one, sign, other = (part.strip() for part in line.partition("="))
        if sign and one and other and "=" not in other:
            found.append((one, other))
        else:
            faults.append(Fault(section, line, "no pair"))
    return tuple(dict.fromkeys(found))


def _from_json(text: str) -> dict[Section, str]:
    """Return the lines of each section of lists as JSON.

    Raises:
        ValueError: if it holds no lists.
    """
    try:
        value: Any = json.loads(text)
    except RecursionError as error:
        raise ValueError("the JSON is nested too deeply") from error
    except ValueError as error:
        raise ValueError(f"the JSON is damaged: {error}") from error
    if value.get("format") != _FORMAT:
        raise ValueError(f'the JSON holds no lists: its "format" is not "{_FORMAT}"')
    if value.get("version") != 1:
        raise ValueError("the lists are of a newer Sidebrief")
    lines: dict[Section, str] = {}
    for name in SECTIONS:
        entries = value.get(name, [])
        if not isinstance(entries, list):
            raise ValueError(f'"{name}" is no list')  # noqa: TRY004 - of the file, not of a call
        lines[name] = "\n".join(_line(name, entry) for entry in entries)
    return lines


def _line(section: Section, entry: object) -> str:
    """Return the line that an entry of the JSON is.

    Raises:
        ValueError: if it is not of its form.
    """
    match section, entry:
        case "noise", str() as phrase:
            return " ".join(phrase.split())
        case (("names" | "outlets"), [str() as one, str() as other]):
            return f"{' '.join(one.split())} = {' '.join(other.split())}"
        case "units", {"names": [*names]} if all(isinstance(one, str) for one in names):
            return _unit_entry(names, entry.get("times"), entry.get("of", ""))  # type: ignore[attr-defined]
        case _:
            raise ValueError(f'"{section}" holds what is no entry: {str(entry)[:60]}')


def _unit_entry(names: Iterable[Any], times: Any, of: object) -> str:  # noqa: ANN401 - of a file
    """Return the line of a unit.

    Raises:
        ValueError: if it is not of its form.
    """
    number = isinstance(times, (int, float)) and not isinstance(times, bool)
    if not isinstance(of, str) or not (times is None or (number and isfinite(times))):
        raise ValueError('"units" holds what is no entry: "times" is a number, "of" is a text')
    told = " ".join(of.split())
    if times is not None:
        told = f"{written(times)} {told}".rstrip()
    called = ", ".join(" ".join(name.split()) for name in names)
    return f"{called} = {told}" if told else called


__all__ = [
    "LARGEST",
    "LONGEST",
    "MOST",
    "PAIRED",
    "SECTIONS",
    "Fault",
    "FaultKind",
    "Section",
    "as_json",
    "as_sections",
    "as_text",
    "entries_of",
    "lists_and_faults",
    "lists_of",
    "read_lists",
    "sections_of",
    "text_of",
    "unit_line",
]
