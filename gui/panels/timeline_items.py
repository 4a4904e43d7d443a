"""What is drawn along the timeline: days as discs, longer times as bars, and crowds as a count.

In: the rows of the timeline and a scale. Out: items with their boxes; what lies too near to be told
apart is one item that counts its claims. Costs one pass over the headings of the timeline.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gui.panels.timeline_rows import Moment
    from gui.panels.timeline_scale import Scale

LANES: Final = 3  # of bars; more times than that at once are counted together
_LANE: Final = 18.0
_BAR: Final = 14.0
_NEAR: Final = 16.0  # pixels between the middles of two discs that are still two
_SMALL: Final = 13.0  # pixels below which a stretch of time looks like a point
_GAP: Final = 3.0
DISCS: Final = 34.0  # from the top to the middle of the discs
BARS: Final = 52.0  # from the top to the first lane of bars
AXIS: Final = BARS + LANES * _LANE + 4  # from the top to the line


@dataclass(frozen=True, slots=True)
class Mark:
    """The claims of one day or one longer time.

    Attributes:
        text: the days in words.
        first, last: ordinals of days; ``last`` is the day after the end.
        rows: the claims.
    """

    text: str
    first: int
    last: int
    exact: bool
    ahead: bool
    rows: tuple[Moment, ...]

    @property
    def claims(self) -> frozenset[int]:
        """Ids of its claims."""
        return frozenset(claim for row in self.rows for claim in row.claims)

    @property
    def differs(self) -> bool:
        """Whether the sources put one of its claims on different days."""
        return any(row.differs for row in self.rows)


@dataclass(frozen=True, slots=True)
class Item:
    """One drawing: a disc or a bar, of one mark or of several that lie too near."""

    marks: tuple[Mark, ...]
    box: QRectF
    bar: bool

    @property
    def count(self) -> int:
        """How many claims it stands for."""
        return sum(len(mark.rows) for mark in self.marks)

    @property
    def exact(self) -> bool:
        """Whether it is single days only."""
        return all(mark.exact for mark in self.marks)

    @property
    def ahead(self) -> bool:
        """Whether all of it was still to come when the sources came out."""
        return all(mark.ahead for mark in self.marks)

    @property
    def differs(self) -> bool:
        """Whether the sources put one of its claims on different days."""
        return any(mark.differs for mark in self.marks)


def marks_of(rows: Iterable[Moment]) -> tuple[Mark, ...]:
    """Return the headings of a timeline with the claims that stand below each."""
    groups: list[tuple[Moment, list[Moment]]] = []
    for row in rows:
        if row.kind == "days":
            groups.append((row, []))
        elif row.kind == "claim" and groups:
            groups[-1][1].append(row)
    return tuple(_mark(head, tuple(told)) for head, told in groups if head.days is not None)


def _mark(head: Moment, told: tuple[Moment, ...]) -> Mark:
    first, last = (day.toordinal() for day in head.days) if head.days else (0, 0)
    return Mark(head.text, first, last + 1, head.exact, head.ahead, told)


def items_of(marks: Sequence[Mark], scale: Scale) -> tuple[Item, ...]:
    """Return what is drawn, in order of time: what lies beyond the edges is left out."""
    seen = [m for m in marks if scale.x(m.last) >= 0 and scale.x(m.first) <= scale.width]
    points: list[Mark] = []
    bars: list[Mark] = []
    for mark in seen:
        long = not mark.exact and (mark.last - mark.first) * scale.day_px >= _SMALL
        (bars if long else points).append(mark)
    drawn = (*_discs(points, scale), *_lanes(bars, scale))
    return tuple(sorted(drawn, key=lambda item: (item.marks[0].first, item.marks[0].last)))


def _middle(mark: Mark, scale: Scale) -> float:
    return scale.x((mark.first + mark.last) / 2)


def _discs(marks: list[Mark], scale: Scale) -> list[Item]:
    """Draw points as discs; a row of points that lie too near is one disc in their middle."""
    crowds: list[list[Mark]] = []
    for mark in sorted(marks, key=lambda one: one.first + one.last):
        crowd = crowds[-1] if crowds else None
        if crowd and _middle(mark, scale) - _middle(crowd[0], scale) < _NEAR:
            crowd.append(mark)
        else:
            crowds.append([mark])
    return [_disc(crowd, scale) for crowd in crowds]


def _disc(crowd: list[Mark], scale: Scale) -> Item:
    many = sum(len(mark.rows) for mark in crowd)
    radius = 4.5 if many == 1 else min(7.0 + 0.7 * len(str(many)), 10.0)
    x = (_middle(crowd[0], scale) + _middle(crowd[-1], scale)) / 2
    box = QRectF(x - radius, DISCS - radius, 2 * radius, 2 * radius)
    return Item(tuple(crowd), box, bar=False)


def _lanes(marks: list[Mark], scale: Scale) -> list[Item]:
    """Draw longer times as bars below each other; what finds no lane joins the last one's bar."""
    lanes: list[list[Item]] = [[] for _ in range(LANES)]
    for mark in sorted(marks, key=lambda one: (one.first, -one.last)):
        left, right = scale.x(mark.first), scale.x(mark.last)
        free = next((n for n, lane in enumerate(lanes) if _ends(lane) + _GAP <= left), None)
        number = LANES - 1 if free is None else free
        lane = lanes[number]
        joined: tuple[Mark, ...] = (mark,)
        if free is None:
            before = lane.pop()
            joined = (*before.marks, mark)
            left, right = before.box.left(), max(before.box.right(), right)
        box = QRectF(left, BARS + number * _LANE, right - left, _BAR)
        lane.append(Item(joined, box, bar=True))
    return [item for lane in lanes for item in lane]


def _ends(lane: list[Item]) -> float:
    return lane[-1].box.right() if lane else -1e9
