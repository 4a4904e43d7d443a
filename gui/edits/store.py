"""Keeps the user's decisions in one JSON file in the user's data folder, by content of articles.

In: edits and the articles they were made of. Out: the edits of all articles ever decided about.
The file is put in place in one step. A file that cannot be understood is never overwritten: it is
renamed, the reader is told where it lies, and what could be read of it is used.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Final

import platformdirs

from gui.edits.changes import merged
from summarizer import Edits

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer import Task
    from summarizer.model import Place

_FILE: Final = "decisions.json"
_FORMAT: Final = "sidebrief-decisions"
_VERSION: Final = 1
_PAIRS: Final = frozenset({"joined", "parted"})


@dataclass(frozen=True, slots=True)
class Kept:
    """What was read: the edits, and a sentence for the user where something was wrong."""

    edits: Edits = field(default_factory=Edits)
    notice: str = ""


def file() -> Path:
    """Return where the decisions are kept."""
    return platformdirs.user_data_path("sidebrief", appauthor=False) / _FILE


def read() -> Kept:
    """Read the decisions; a damaged file is put aside and told of, never overwritten."""
    path = file()
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Kept()
    except OSError as error:
        why = error.strerror or str(error)
        return Kept(notice=f"Your earlier decisions could not be read from {path}: {why}.")
    edits, whole = from_json(_decoded(data))
    return Kept(edits) if whole else Kept(edits, _put_aside(path))


def keep(edits: Edits, keys: frozenset[str], task: Task) -> str:
    """Write the decisions about some articles; what is kept of others stays.

    Returns:
        A sentence for the user if the file that was there is damaged, else nothing.

    Raises:
        Cancelled: if the task was cancelled before it began.
        OSError: if the file cannot be read or written; it is then untouched.
    """
    # Imported when needed: the engine's exports cost half a second of the window's start.
    from summarizer.export import write  # noqa: PLC0415

    task.step("Keeping decisions")
    path = file()
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        path.read_bytes()  # what cannot be read must not be replaced
    there = read()
    write(path, as_json(merged(there.edits, edits, keys)))
    return there.notice


def as_json(edits: Edits) -> str:
    """Return edits as the file holds them: sorted, so that equal edits are equal files."""
    values = {one.name: sorted(getattr(edits, one.name)) for one in fields(Edits)}
    return json.dumps({"format": _FORMAT, "version": _VERSION, **values}, indent=1) + "\n"


def from_json(data: object) -> tuple[Edits, bool]:
    """Make edits of decoded JSON; tell also whether all of it was understood."""
    if not isinstance(data, dict):
        return Edits(), False
    whole = data.get("format") == _FORMAT and data.get("version") == _VERSION
    found: dict[str, frozenset[object]] = {}
    for one in fields(Edits):
        values = data.get(one.name, [])
        entries = values if isinstance(values, list) else [None]
        checked = [_checked(one.name, entry) for entry in entries]
        found[one.name] = frozenset(entry for entry in checked if entry is not None)
        whole = whole and None not in checked
    return Edits(**found), whole  # type: ignore[arg-type]


def _checked(name: str, entry: object) -> object:
    """Return an entry in its field's form, or ``None`` if it is not of that form."""
    if name == "hidden":
        return entry if isinstance(entry, str) else None
    if name not in _PAIRS:
        return _place(entry)
    match entry:
        case [one, other]:
            first, second = _place(one), _place(other)
            return (first, second) if first is not None and second is not None else None
        case _:
            return None


def _place(entry: object) -> Place | None:
    match entry:
        case [str() as key, int() as start, int() as end] if 0 <= start < end:
            return key, start, end
        case _:
            return None


def _decoded(data: bytes) -> object:
    try:
        decoded: object = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return decoded


def _put_aside(path: Path) -> str:
    """Rename a damaged file to a name that is free; return what to tell the user."""
    number = 1
    aside = path.with_name("decisions-damaged.json")
    while aside.exists():
        number += 1
        aside = path.with_name(f"decisions-damaged-{number}.json")
    try:
        path.rename(aside)
    except OSError:
        aside = path
    return (
        "The file of your earlier decisions is damaged or of another version; what could be read "
        f"of it is used, and the file is kept as {aside}."
    )
