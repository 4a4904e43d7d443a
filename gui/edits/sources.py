"""What the user says of sources: outlet, weight, colour, place; pure changes of frozen ``Edits``.

In: the edits and the hash of an article. Out: other edits. Each article has one entry of a kind at
most; what is as usual has none. Costs one look at each entry.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeVar

from gui.edits import columns

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date as Date  # noqa: N812 - as everywhere

    from summarizer import Edits

V = TypeVar("V", str, int)
TRUSTS: Final = (50, 100, 150, 200)
"""Per cent that a source can be made to count."""
USUAL: Final = 100
LONGEST_OUTLET: Final = 120


def rename(edits: Edits, key: str, outlet: str) -> Edits:
    """Name the outlet of an article; an empty name gives back what the source states."""
    name = " ".join(outlet.split())[:LONGEST_OUTLET].rstrip()
    return replace(edits, outlets=_with(edits.outlets, key, name or None))


def set_date(edits: Edits, key: str, day: Date | None) -> Edits:
    """Date an article; ``None`` gives back what the source states, or what was guessed."""
    return replace(edits, dates=_with(edits.dates, key, day.isoformat() if day else None))


def weigh(edits: Edits, key: str, share: int) -> Edits:
    """Let a source count so many per cent in the brief."""
    return replace(edits, trust=_with(edits.trust, key, share if share != USUAL else None))


def colour(edits: Edits, key: str, number: int | None) -> Edits:
    """Show a source in the theme's colour of that number; ``None``: in its own again."""
    return replace(edits, colours=_with(edits.colours, key, number))


def step(edits: Edits, keys: Sequence[str], key: str, by: int) -> Edits:
    """Move an article one place forward (1) or back (-1) in the order of the columns."""
    order = [keys[index] for index in columns.arranged(edits, keys)]
    to = order.index(key) + by if key in order else -1
    if not 0 <= to < len(order):
        return edits
    return move(edits, keys, key, order[to], after=by > 0)


def move(edits: Edits, keys: Sequence[str], key: str, beside: str, *, after: bool) -> Edits:
    """Move an article beside another; what changes nothing to be seen is no change.

    The base stays before all others.
    """
    moved = columns.move(edits, keys, key, beside, after=after)
    same = columns.arranged(moved, keys) == columns.arranged(edits, keys)
    return edits if same else moved


def trust_of(edits: Edits, key: str) -> int:
    """Return the per cent that a source counts."""
    return dict(sorted(edits.trust)).get(key, USUAL)


def colours_of(edits: Edits, keys: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Return (index of the article, number of its colour) for those in another colour."""
    picked = dict(sorted(edits.colours))
    return tuple((index, picked[key]) for index, key in enumerate(keys) if key in picked)


def _with(entries: frozenset[tuple[str, V]], key: str, value: V | None) -> frozenset[tuple[str, V]]:
    others = frozenset(entry for entry in entries if entry[0] != key)
    return others if value is None else others | {(key, value)}
