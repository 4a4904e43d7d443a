"""Keeps the user's decisions in one JSON file in the user's data folder, by content of articles.

In: edits and the articles they were made of. Out: the edits of all articles ever decided about.
The file is put in place in one step. A file that cannot be understood is never overwritten: it is
renamed, the reader is told where it lies, and what could be read of it is used.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import astuple, dataclass, field
from errno import EAGAIN
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, Final

import platformdirs
from PySide6.QtCore import QLockFile

from gui.edits.changes import carried, merged
from gui.edits.entries import entry_of
from gui.words import translate
from summarizer import Edits
from summarizer.model import EDIT_FIELDS, Note, OwnWords, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from summarizer import Task

_FILE: Final = "decisions.json"
_FORMAT: Final = "sidebrief-decisions"
_VERSION: Final = 1
_PATIENCE: Final = 5.0  # seconds
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
        words = translate(
            "Decisions", "Your earlier decisions could not be read from {file}: {why}."
        )
        return Kept(notice=words.format(file=path, why=why))
    edits, whole = from_json(_decoded(data))
    return Kept(edits) if whole else Kept(edits, _put_aside(path))


def keep(edits: Edits, keys: frozenset[str], task: Task, base: Edits | None = None) -> str:
    """Write the decisions about some articles; what is kept of others stays.

    Args:
        base: the decisions that this window knows to be kept: only what was decided since is
            written, so that two windows with one article do not undo each other's decisions.

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
    with only_one(path):
        if path.exists():
            path.read_bytes()  # what cannot be read must not be replaced
        there = read()
        known = there.edits
        whole = base is None or there.notice or known == Edits()  # it is lost: all is written anew
        after = merged(known, edits, keys)
        if not whole and base is not None:
            after = carried(known, base, edits, keys)
        write(path, as_json(after))
    return there.notice


@contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Let one window at a time, of whatever process, read a file and write it again.

    Raises:
        OSError: if another one does not come to an end within five seconds.
    """
    lock = QLockFile(str(path.with_name(f"{path.name}.lock")))
    until = monotonic() + _PATIENCE
    while not lock.tryLock(0):  # it is not waited for in Qt, which would hold the interpreter
        if monotonic() > until:
            raise OSError(
                EAGAIN, translate("Decisions", "another Sidebrief is writing to it"), str(path)
            )
        sleep(0.01)
    try:
        yield
    finally:
        lock.unlock()


def as_json(edits: Edits) -> str:
    """Return edits as the file holds them: sorted, so that equal edits are equal files."""
    values = {"format": _FORMAT, "version": _VERSION, **as_object(edits)}
    return json.dumps(values, indent=1) + "\n"


def as_object(edits: Edits) -> dict[str, list[Any]]:
    """Return edits as plain lists by field, sorted where order does not count."""
    return {name: _listed(getattr(edits, name)) for name in EDIT_FIELDS}


def from_json(data: object) -> tuple[Edits, bool]:
    """Make edits of decoded JSON; tell also whether all of it was understood."""
    if not isinstance(data, dict):
        return Edits(), False
    edits, whole = from_object(data)
    return edits, whole and data.get("format") == _FORMAT and data.get("version") == _VERSION


def from_object(data: Mapping[str, object]) -> tuple[Edits, bool]:
    """Make edits of the fields of a decoded object; tell also whether all was understood."""
    whole = True
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
    return translate(
        "Decisions",
        "The file of your earlier decisions is damaged or of another version; what could be read "
        "of it is used, and the file is kept as {file}.",
    ).format(file=aside)
