"""Keeps the user's decisions in one JSON file in the user's data folder, by content of articles.

In: edits and the articles they were made of. Out: the edits of all articles ever decided about.
The file is put in place in one step. A file that cannot be understood is never overwritten: it is
renamed, the reader is told where it lies, and what could be read of it is used.
"""

from __future__ import annotations

import json
from dataclasses import astuple, dataclass, field
from typing import TYPE_CHECKING, Any, Final

import platformdirs

from gui.edits.changes import merged
from gui.edits.entries import entry_of
from summarizer import Edits
from summarizer.model import EDIT_FIELDS, Note, OwnWords, Verdict

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer import Task

_FILE: Final = "decisions.json"
_FORMAT: Final = "sidebrief-decisions"
_VERSION: Final = 1
_FORMS: Final = {name: type(getattr(Edits(), name)) for name in EDIT_FIELDS}


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
    values = {name: _listed(getattr(edits, name)) for name in EDIT_FIELDS}
    return json.dumps({"format": _FORMAT, "version": _VERSION, **values}, indent=1) + "\n"


def from_json(data: object) -> tuple[Edits, bool]:
    """Make edits of decoded JSON; tell also whether all of it was understood."""
    if not isinstance(data, dict):
        return Edits(), False
    whole = data.get("format") == _FORMAT and data.get("version") == _VERSION
    found: dict[str, Any] = {}
    for name in EDIT_FIELDS:
        values = data.get(name, [])
        entries = values if isinstance(values, list) else [None]
        checked = [entry_of(name, entry) for entry in entries]
        found[name] = _FORMS[name](entry for entry in checked if entry is not None)
        whole = whole and None not in checked
    return Edits(**found), whole


def _listed(entries: frozenset[Any] | tuple[Any, ...]) -> list[Any]:
    """Return entries for JSON: those of a set in one order, those of a tuple in theirs."""
    plain = [_plain(entry) for entry in entries]
    return sorted(plain) if isinstance(entries, frozenset) else plain


def _plain(entry: Any) -> Any:  # noqa: ANN401 - any entry of any field
    return astuple(entry) if isinstance(entry, (Note, OwnWords, Verdict)) else entry


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
