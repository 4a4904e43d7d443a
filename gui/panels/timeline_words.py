"""How the days of a claim are put into words: no more exactly than the sources do.

In: the first and last day that a claim may cover, with the precision of the words that say so, and
the days on which the sources were published. Out: the heading of a group ("26 July 2021",
"July 2021", "early 2020", "the 1960s") and its distance from the story ("18 years before").
"""

from __future__ import annotations

from calendar import monthrange
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from datetime import date as Date  # noqa: N812 - the fields speak of days

    from summarizer import DatedClaim, Story

_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_WEEKDAYS: Final = (
    *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
)
_MONTH: Final = 30.44  # days
_YEAR: Final = 365.25


class Days(NamedTuple):
    """A stretch of days, both ends included."""

    first: Date
    last: Date


def published(story: Story, hidden: frozenset[int] = frozenset()) -> Days | None:
    """Return the days on which the sources came out, ``None`` where no source states one."""
    days = sorted(
        article.date
        for index, article in enumerate(story.articles)
        if article.date is not None and index not in hidden
    )
    return Days(days[0], days[-1]) if days else None


def heading(dated: DatedClaim) -> str:
    """Return the days of a claim as its sources put them."""
    first, last = dated.first, dated.last
    if first == last:
        return f"{_WEEKDAYS[first.weekday()]} {_day(first)}"
    if _begins_year(first) and _ends_year(last):
        return _years(first.year, last.year)
    if dated.precision == "year" and first.year == last.year:
        return _part_of_year(first, last)
    if first.day == 1 and _ends_month(last):
        return _months(first, last)
    if dated.precision == "month" and (first.year, first.month) == (last.year, last.month):
        return _months(first, last)
    return stretch(Days(first, last))


def stretch(days: Days) -> str:
    """Return a stretch of days: "13-19 June 2016", "29 June - 3 July 2021"."""
    first, last = days
    if first == last:
        return _day(first)
    if first.year != last.year:
        return f"{_day(first)} – {_day(last)}"
    if first.month != last.month:
        return f"{first.day} {_MONTHS[first.month - 1]} – {_day(last)}"
    return f"{first.day}–{_day(last)}"


def month(day: Date) -> str:
    """Return the name of a day's month."""
    return _MONTHS[day.month - 1]


def distance(dated: DatedClaim, story: Days | None) -> str:
    """Return how far before or after the sources' publication something lies."""
    if story is None:
        return ""
    if dated.last < story.first:
        return f"{_span_of((story.first - dated.last).days)} before"
    if dated.first > story.last:
        return f"{_span_of((dated.first - story.last).days)} ahead"
    return ""


def is_ahead(dated: DatedClaim, story: Days | None) -> bool:
    """Tell whether something lies after the day on which the last source came out."""
    return story is not None and dated.first > story.last


def _day(day: Date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _begins_year(day: Date) -> bool:
    return (day.month, day.day) == (1, 1)


def _ends_year(day: Date) -> bool:
    return (day.month, day.day) == (12, 31)


def _ends_month(day: Date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]


def _years(first: int, last: int) -> str:
    if first == last:
        return str(first)
    if first % 10 == 0 and last == first + 9:
        return f"the {first}s"
    return f"{first}–{last}"


def _part_of_year(first: Date, last: Date) -> str:
    """Say "early 2020", "the end of 2021": the words were a year's, not a month's."""
    if _begins_year(first):
        return f"early {first.year}" if _ends_month(last) else f"earlier in {first.year}"
    if _ends_year(last):
        return f"the end of {last.year}" if first.month >= 11 else f"late {last.year}"
    return f"during {first.year}"


def _months(first: Date, last: Date) -> str:
    end = f"{_MONTHS[last.month - 1]} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return end
    year = "" if first.year == last.year else f" {first.year}"
    return f"{_MONTHS[first.month - 1]}{year} – {end}"


def _span_of(days: int) -> str:
    """Return a number of days in the unit in which people would count them."""
    if days < 45:
        count, unit = days, "day"
    elif days < 2 * _YEAR:
        count, unit = round(days / _MONTH), "month"
    else:
        count, unit = round(days / _YEAR), "year"
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"
