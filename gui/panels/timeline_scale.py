"""Days along a line: which stretch of time is in view, and the ticks that divide it.

In: days as proleptic Gregorian ordinals (a day begins at its number and ends at the next). Out:
pixels, and ticks whose labels keep a distance. Costs the number of ticks that are in view.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date as Date  # noqa: N812 - the methods speak of days
from typing import TYPE_CHECKING, Final

from gui.dates import short_in_month, short_month

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST, LAST = Date.min.toordinal(), Date.max.toordinal()
_WIDEST_DAY: Final = 96.0  # pixels of one day at the most
_MARGIN: Final = 24.0  # pixels beside the first and the last day when all is in view
_LEAST: Final = 58.0  # pixels between two labels
_YEAR: Final = 365.2425
_STEPS: Final = (  # (unit, how many), finest first
    *(("day", 1), ("day", 2), ("day", 7), ("month", 1), ("month", 3), ("month", 6)),
    *(("year", n) for n in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)),
)
_DAYS: Final = {"day": 1.0, "month": _YEAR / 12, "year": _YEAR}


@dataclass(frozen=True, slots=True)
class Tick:
    """A day at which the line is divided. ``strong`` ticks begin a year (or a month of days)."""

    day: int
    label: str
    strong: bool


@dataclass(frozen=True, slots=True)
class Scale:
    """What is in view.

    Attributes:
        first, last: days of the whole timeline; ``last`` is the day after its end.
        left: the day at the left edge, with its fraction.
        day_px: pixels of one day.
        width: pixels of the line.
    """

    first: int
    last: int
    left: float
    day_px: float
    width: float

    @classmethod
    def of(cls, first: int, last: int, width: float) -> Scale:
        """Return the scale that has all days in view."""
        return cls(first, last, first, 1.0, max(width, 1.0)).whole()

    @property
    def margin(self) -> float:
        """Pixels that are kept free beside the first and the last day."""
        return min(_MARGIN, self.width / 8)

    @property
    def least(self) -> float:
        """Pixels of one day when all is in view."""
        room = max(self.width - 2 * self.margin, 1.0)
        return min(room / max(self.last - self.first, 1), _WIDEST_DAY)

    def x(self, day: float) -> float:
        """Return where a day begins, in pixels from the left edge."""
        return (day - self.left) * self.day_px

    def day(self, x: float) -> float:
        """Return the day at a pixel, with its fraction."""
        return self.left + x / self.day_px

    def whole(self) -> Scale:
        """Bring all days into view."""
        return self.at(self.least, (self.first + self.last) / 2, self.width / 2)

    def show(self, first: float, last: float) -> Scale:
        """Bring a stretch into view, as large as there is room."""
        room = max(self.width - 4 * self.margin, 1.0)
        return self.at(room / max(last - first, 1.0), (first + last) / 2, self.width / 2)

    def zoomed(self, factor: float, x: float) -> Scale:
        """Enlarge; the day at a pixel stays there."""
        return self.at(self.day_px * factor, self.day(x), x)

    def moved(self, pixels: float) -> Scale:
        """Move the view to the right by some pixels."""
        return self.at(self.day_px, self.day(pixels), 0.0)

    def resized(self, width: float) -> Scale:
        """Take another width; what was all in view stays so, else the middle stays."""
        whole = self.day_px <= self.least * 1.001
        other = replace(self, width=max(width, 1.0))
        if whole:
            return other.whole()
        return other.at(self.day_px, self.day(self.width / 2), other.width / 2)

    def revealing(self, first: float, last: float) -> Scale:
        """Move no more than is needed for a stretch to be in view."""
        left, right, edge = self.x(first), self.x(last), self.margin
        if right - left > self.width - 2 * edge:  # longer than the view: a part of it will do
            seen = left < self.width - edge and right > edge
            return self if seen else self.moved(left - edge)
        if left < edge:
            return self.moved(left - 2 * edge)
        return self.moved(right - self.width + 2 * edge) if right > self.width - edge else self

    def at(self, day_px: float, day: float, x: float) -> Scale:
        """Return the scale with a day at a pixel, within the bounds of the timeline."""
        px = min(max(day_px, self.least), max(_WIDEST_DAY, self.least))
        seen, pad = self.width / px, self.margin / px
        left, right = self.first - pad, self.last + pad - seen
        wanted = day - x / px
        centred = (left + right) / 2
        return replace(
            self, day_px=px, left=centred if right < left else min(max(wanted, left), right)
        )

    def ticks(self) -> tuple[Tick, ...]:
        """Return the ticks in view; the labels do not run into each other."""
        unit, many = next(
            ((unit, many) for unit, many in _STEPS if _DAYS[unit] * many * self.day_px >= _LEAST),
            _STEPS[-1],
        )
        begin = min(max(int(self.left) - 1, FIRST), LAST)
        end = min(max(int(self.day(self.width)) + 1, FIRST), LAST)
        return tuple(_ticks(unit, many, Date.fromordinal(begin), end))


def _ticks(unit: str, many: int, begin: Date, end: int) -> Iterator[Tick]:
    if unit == "day":
        start = begin.toordinal() - (begin.toordinal() - 1) % many  # weeks begin on Mondays
        for number in range(max(start, FIRST), end + 1, many):
            day = Date.fromordinal(number)
            yield Tick(number, short_in_month(day), strong=day.day <= many)
        return
    for day in _firsts(unit, many, begin):
        if day.toordinal() > end:
            return
        strong = day.month == 1
        words = str(day.year) if unit == "year" or strong else short_month(day)
        yield Tick(day.toordinal(), words, strong)


def _firsts(unit: str, many: int, begin: Date) -> Iterator[Date]:
    """Return the first days of months or years, each ``many`` of them."""
    step = many * (12 if unit == "year" else 1)
    months = begin.year * 12 + (begin.month - 1 if unit == "month" else 0)
    months -= months % step
    while months < (Date.max.year + 1) * 12:
        if months >= 12:
            yield Date(months // 12, months % 12 + 1, 1)
        months += step
