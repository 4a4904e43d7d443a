"""Dates that an article leaves open, guessed with the help of the other articles of its story.

In: the articles of a story. Out: the same articles, in order; one without a date gets one, marked
as guessed, if its text names a day without its year ("Monday July 26", a dateline's "July 26"), a
numeric date that can be read in two ways, or a day of the week for yesterday or today, and if the
dates that other articles state leave a single answer. Nothing is guessed from a guess, so the order
of the articles does not matter. Linear in the number of articles.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.load.calendar_words import (
    TODAY,
    WEEKDAY_PATTERN,
    WEEKDAYS,
    YESTERDAY,
    alternatives,
    fold,
)
from summarizer.load.header_lines import HeaderLine, header_lines
from summarizer.load.publication_date import dateline_dates, header_dates
from summarizer.load.written_dates import WrittenDate, day_of, written_dates

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.model import Article

_NEAR: Final = 31  # days between a day without year and a date another article states
_WEEK: Final = 3  # days between a day of the week and a date another article states
_SWAPPED: Final = 10  # days between one reading of a date and a date another article states
_LEAD: Final = 1_200
_RELATIVE: Final = re.compile(
    rf"\b(?:(?P<yesterday>{alternatives(YESTERDAY)})|(?P<today>{alternatives(TODAY)}))\s*,?\s*"
    rf"(?:on\s+)?(?P<weekday>{WEEKDAY_PATTERN})\b(?!\s+(?:\d|(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))",
    re.IGNORECASE,
)
# A day named after one of these is not the day of the report.
_OTHER_DAY: Final = re.compile(
    r"\b(?:since|last|next|until|till|by|from|after|before|of|between|seit|bis|nach|vor|letzten|"
    r"n\u00e4chsten|depuis|jusqu\w*|avant|apr\u00e8s|dernier|prochain|desde|hasta|antes|despu\u00e9s|"
    r"pasado|pr\u00f3ximo|da|dal|fino|dopo|prima|scorso|prossimo|at\u00e9|depois)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)


class _Hint(NamedTuple):
    """A day the text leaves open: the days it may be, and how near a stated date must be."""

    days: tuple[date, ...]
    note: str
    near: int


def story_dates(articles: Sequence[Article]) -> tuple[Article, ...]:
    """Return the articles with open dates guessed where the others leave a single answer."""
    known = sorted({a.date for a in articles if a.date and a.date_basis != "guessed"})
    if not known:
        return tuple(articles)
    return tuple(a if a.date else _guessed(a, known) for a in articles)


def _guessed(article: Article, known: Sequence[date]) -> Article:
    for hint in _hints(article, known):
        days = {d for d in hint.days if any(abs((d - k).days) <= hint.near for k in known)}
        if len(days) == 1:
            day = days.pop()
            note = hint.note.format(year=day.year, day=day.isoformat())
            return replace(article, date=day, date_basis="guessed", date_note=note)
    return article


def _hints(article: Article, known: Sequence[date]) -> Iterable[_Hint]:
    """Yield what the text says about its day, most reliable first."""
    top = header_lines(article.text)
    years = sorted({day.year + step for day in known for step in (-1, 0, 1)})
    for written in (*header_dates(top), *dateline_dates(top)):
        if len(written.readings) > 1:
            yield _Hint(written.readings, "order of day and month guessed: {day}", _SWAPPED)
        elif not written.readings:
            yield _Hint(_in_years(written, years), "year guessed: {year}", _NEAR)
    lead = _lead(article.text, top)
    for written in _days_of_report(lead):
        yield _Hint(_in_years(written, years), "year guessed: {year}", _NEAR)
    found = _RELATIVE.search(lead)
    if found:
        yield _Hint(_weekly(found, known), f"guessed from \u201c{found.group()}\u201d", _WEEK)


def _lead(text: str, top: Sequence[HeaderLine]) -> str:
    """Return the running text at the beginning of an article."""
    start = next((line.start for line in top if line.kind == "prose"), 0)
    return text[start : start + _LEAD]


def _days_of_report(lead: str) -> Iterable[WrittenDate]:
    """Yield days in the lead that a report on the day names: with weekday, without year."""
    for written in written_dates(lead):
        if written.weekday is None or written.readings:
            continue
        if not _OTHER_DAY.search(lead[max(0, written.start - 40) : written.start]):
            yield written
            return


def _in_years(written: WrittenDate, years: Iterable[int]) -> tuple[date, ...]:
    days = (day_of(year, written.month, written.day) for year in years)
    return tuple(day for day in days if day and written.weekday in (None, day.weekday()))


def _weekly(found: re.Match[str], known: Iterable[date]) -> tuple[date, ...]:
    """Return the days near the known ones on which "yesterday, Monday" could be written."""
    weekday = WEEKDAYS[fold(found["weekday"])] + (1 if found["yesterday"] else 0)
    around = {day + timedelta(days=step) for day in known for step in range(-_WEEK, _WEEK + 1)}
    return tuple(sorted(day for day in around if day.weekday() == weekday % 7))
