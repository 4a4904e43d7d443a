"""Single decisions from JSON: each is checked, and is none if it is not of its field's form.

In: the name of a field of ``Edits`` and a decoded value. Out: an entry of that field, or ``None``.
"""

from __future__ import annotations

from datetime import date as Date  # noqa: N812 - as everywhere
from typing import TYPE_CHECKING, Final, get_args

from summarizer.model import Note, OwnWords, Place, Ruling, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_TRUST: Final = 1000
_RULINGS: Final = get_args(Ruling)


def entry_of(name: str, value: object) -> object:
    """Return an entry of a field in its form, or ``None`` if it is not of that form."""
    return _READERS[name](value)


def place(value: object) -> Place | None:
    """Read a place."""
    match value:
        case [str() as key, int() as start, int() as end] if 0 <= start < end:
            return key, start, end
        case _:
            return None


def _key(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _pair(value: object) -> tuple[Place, Place] | None:
    match value:
        case [one, other]:
            first, second = place(one), place(other)
            return (first, second) if first is not None and second is not None else None
        case _:
            return None


def _named(value: object) -> tuple[str, str] | None:
    match value:
        case [str() as key, str() as name]:
            return key, name
        case _:
            return None


def _dated(value: object) -> tuple[str, str] | None:
    match value:
        case [str() as key, str() as day] if _is_day(day):
            return key, day
        case _:
            return None


def _is_day(text: str) -> bool:
    try:
        return Date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _numbered(value: object) -> tuple[str, int] | None:
    match value:
        case [str() as key, int() as number] if 0 <= number <= _MOST_TRUST:
            return key, number
        case _:
            return None


def _note(value: object) -> Note | None:
    match value:
        case [where, str() as text, [*tags]] if all(isinstance(tag, str) for tag in tags):
            at = place(where)
            return Note(at, text, tuple(map(str, tags))) if at is not None else None
        case _:
            return None


def _own(value: object) -> OwnWords | None:
    match value:
        case [where, str() as text, bool() as before, int() as number]:
            at = place(where)
            return OwnWords(at, text, before, number) if at is not None else None
        case _:
            return None


def _verdict(value: object) -> Verdict | None:
    match value:
        case [[*where], str() as ruling, str() as remark] if ruling in _RULINGS:
            places = tuple(one for one in map(place, where) if one is not None)
            return Verdict(places, ruling, remark) if len(places) == len(where) else None  # type: ignore[arg-type]
        case _:
            return None


_READERS: Final[dict[str, Callable[[object], object]]] = {
    "restored": place,
    "hidden": _key,
    "pinned": place,
    "banned": place,
    "joined": _pair,
    "parted": _pair,
    "order": place,
    "own": _own,
    "outlets": _named,
    "trust": _numbered,
    "notes": _note,
    "verdicts": _verdict,
    "colours": _numbered,
    "columns": _key,
    "collapsed": _key,
    "base": _key,
    "dates": _dated,
}
