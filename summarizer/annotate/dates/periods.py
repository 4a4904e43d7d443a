"""Stretches of days: months, years, weeks, seasons and their parts. Pure arithmetic."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Final

Period = tuple[date, date]
"""First and last day, both included."""

SEASONS: Final = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""First months of the northern seasons, as the weather services count them."""

_MONTHS_OF_YEAR: Final = {
    "early": (1, 4), "mid": (5, 8), "late": (9, 12), "start": (1, 1), "end": (12, 12),
}  # fmt: skip
_YEARS_OF_DECADE: Final = {
    "early": (0, 4), "mid": (4, 7), "late": (7, 10), "start": (0, 1), "end": (9, 10),
}  # fmt: skip


def is_day(year: int, month: int, day: int) -> bool:
    """Tell whether such a day exists."""
    return MINYEAR < year < MAXYEAR and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def month_of(year: int, month: int) -> Period:
    """Return a month; months outside 1 to 12 count on into other years."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def year_of(year: int) -> Period:
    """Return a year."""
    return date(year, 1, 1), date(year, 12, 31)


def week_of(day: date) -> Period:
    """Return the week of a day, Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def weekend_of(day: date) -> Period:
    """Return the Saturday and Sunday of a day's week."""
    monday, sunday = week_of(day)
    return monday + timedelta(days=5), sunday


def season_of(year: int, name: str) -> Period:
    """Return a season; winter begins in December of its year."""
    first = SEASONS[name]
    return month_of(year, first)[0], month_of(year, first + 2)[1]


def part_of(period: Period, part: str) -> Period:
    """Return the early, middle or late part of a period, its start or its end.

    Early and late are four months of a year, three or four years of a decade, ten days of a month,
    a third of anything shorter; start and end are a month of a year, a year of a decade, a week of
    a month, a day of anything shorter.
    """
    first, last = period
    days = (last - first).days + 1
    if days in (365, 366):
        one, other = _MONTHS_OF_YEAR[part]
        return month_of(first.year, one)[0], month_of(first.year, other)[1]
    if days > 3_000:
        one, other = _YEARS_OF_DECADE[part]
        tenth = (last.year - first.year + 1) // 10
        return date(first.year + one * tenth, 1, 1), date(first.year + other * tenth - 1, 12, 31)
    third = timedelta(days=days // 3)
    edge = timedelta(days=6 if days > 20 else 0)
    return {
        "early": (first, first + third - timedelta(days=1)),
        "mid": (first + third, first + 2 * third - timedelta(days=1)),
        "late": (first + 2 * third, last),
        "start": (first, first + edge),
        "end": (last - edge, last),
    }[part]


def shifted(day: date, unit: str, number: int) -> Period | None:
    """Return the day, week, month, year or decade that lies ``number`` units from a day's own.

    ``None`` if that is outside the calendar.
    """
    span = {"year": 1, "decade": 10, "century": 100}.get(unit, 1)
    reach = (abs(number) + 1) * span
    if not MINYEAR + 1 < day.year - reach <= day.year + reach < MAXYEAR - 1:
        return None
    if unit == "day":
        moved = day + timedelta(days=number)
        return moved, moved
    if unit == "week":
        return week_of(day + timedelta(weeks=number))
    if unit == "weekend":
        return weekend_of(day + timedelta(weeks=number))
    if unit == "month":
        return month_of(day.year, day.month + number)
    first = day.year // span * span + number * span
    return date(first, 1, 1), date(first + span - 1, 12, 31)
