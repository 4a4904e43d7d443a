"""How the days of a claim are put into words: no more exactly than the sources do.

In: the first and last day that a claim may cover, with the precision of the words that say so, and
the days on which the sources were published. Out: the heading of a group ("26 July 2021",
"July 2021", "early 2020", "the 1960s") and its distance from the story ("18 years before").
"""

from __future__ import annotations

from calendar import monthrange
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from gui import dates
from gui.words import translate

if TYPE_CHECKING:
    from datetime import date as Date  # noqa: N812 - the fields speak of days

    from summarizer import DatedClaim, Story

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
        return dates.with_weekday(first, dates.full(first))
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
        return dates.full(first)
    words = translate("Timeline", "{first} – {last}", "of two days or months")
    begin = dates.full(first)
    if first.year == last.year:
        begin = dates.in_month(first)
    if (first.year, first.month) == (last.year, last.month):
        words = translate("Timeline", "{first}–{last}", "of two days of a month")
        begin = str(first.day)
    return words.format(first=begin, last=dates.full(last))


def distance(dated: DatedClaim, story: Days | None) -> str:
    """Return how far before or after the sources' publication something lies."""
    if story is None:
        return ""
    if dated.last < story.first:
        return _before((story.first - dated.last).days)
    if dated.first > story.last:
        return _ahead((dated.first - story.last).days)
    return ""


def is_ahead(dated: DatedClaim, story: Days | None) -> bool:
    """Tell whether something lies after the day on which the last source came out."""
    return story is not None and dated.first > story.last


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
        return translate("Timeline", "the {year}s").format(year=first)
    return f"{first}–{last}"


def _part_of_year(first: Date, last: Date) -> str:
    """Say "early 2020", "the end of 2021": the words were a year's, not a month's."""
    words = translate("Timeline", "during {year}")
    if _begins_year(first):
        words = translate("Timeline", "earlier in {year}")
        if _ends_month(last):
            words = translate("Timeline", "early {year}")
    elif _ends_year(last):
        words = translate("Timeline", "late {year}")
        if first.month >= 11:
            words = translate("Timeline", "the end of {year}")
    return words.format(year=first.year)


def _months(first: Date, last: Date) -> str:
    if (first.year, first.month) == (last.year, last.month):
        return dates.month_of_year(last)
    begin = dates.month(first) if first.year == last.year else dates.month_of_year(first)
    words = translate("Timeline", "{first} – {last}", "of two days or months")
    return words.format(first=begin, last=dates.month_of_year(last))


def _span_of(days: int) -> tuple[int, Literal["day", "month", "year"]]:
    """Return a number of days in the unit in which people would count them."""
    if days < 45:
        return days, "day"
    if days < 2 * _YEAR:
        return round(days / _MONTH), "month"
    return round(days / _YEAR), "year"


def _before(days: int) -> str:
    count, unit = _span_of(days)
    if unit == "day":
        one = translate("Timeline", "1 day before")
        many = translate("Timeline", "%n days before", count=count)
    elif unit == "month":
        one = translate("Timeline", "1 month before")
        many = translate("Timeline", "%n months before", count=count)
    else:
        one = translate("Timeline", "1 year before")
        many = translate("Timeline", "%n years before", count=count)
    return one if count == 1 else many


def _ahead(days: int) -> str:
    count, unit = _span_of(days)
    if unit == "day":
        one = translate("Timeline", "1 day ahead")
        many = translate("Timeline", "%n days ahead", count=count)
    elif unit == "month":
        one = translate("Timeline", "1 month ahead")
        many = translate("Timeline", "%n months ahead", count=count)
    else:
        one = translate("Timeline", "1 year ahead")
        many = translate("Timeline", "%n years ahead", count=count)
    return one if count == 1 else many
