"""The day an article was published, as far as its own text says so.

In: an article with its first and last lines. Out: the day, how it is known, and words on it; no day
where the text does not say, or says it in a way that leaves it open ("03/04/2021" in English).
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.language import detect
from summarizer.load.credits import read_dateline
from summarizer.load.header_lines import HeaderLine, is_label, is_update
from summarizer.load.written_dates import Order, WrittenDate, written_dates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from summarizer.model import Article, DateBasis

_DAY_FIRST: Final = frozenset({"de", "fr", "es", "it", "pt"})
_DAY_FIRST_HOST: Final = re.compile(
    r"//[^/]+\.(?:uk|ie|au|nz|in|de|at|ch|fr|es|it|pt|br)(?:[:/]|$)"
)
_MONTH_FIRST_HOST: Final = re.compile(r"//[^/]+\.(?:us|gov|mil)(?:[:/]|$)")
_APART: Final = 31  # days between dates of one header that may be publication and update


class Published(NamedTuple):
    """A day of publication, how it is known, and words for the reader."""

    day: date | None = None
    basis: DateBasis | None = None
    note: str | None = None


def publication_date(
    article: Article, top: Sequence[HeaderLine], end: Sequence[HeaderLine]
) -> Published:
    """Return the day of publication that the text states."""
    lines = (*top, *end)
    labelled = _settled(_dates(top, is_label), article, lines)
    if labelled.day or labelled.note:
        return labelled
    plain = _settled(_dates(top, lambda line: not is_update(line)), article, lines)
    if plain.day or plain.note:
        return plain
    for written in dateline_dates(top):
        if written.readings:
            return _settled([written], article, lines)
    updated = _settled(_dates(top, is_update), article, lines)
    return updated if updated.day else _settled(_closing(end), article, lines)


def dateline_dates(top: Sequence[HeaderLine]) -> Iterator[WrittenDate]:
    """Yield the dates in datelines ("WASHINGTON, July 26 (Reuters) -")."""
    for line in top:
        dateline = read_dateline(line.text)
        if dateline:
            yield from written_dates(dateline[0])


def header_dates(top: Sequence[HeaderLine]) -> list[WrittenDate]:
    """Return the dates of the date lines and bylines at the top."""
    return [date for line in top if line.kind in ("date", "byline") for date in line.dates]


def writers_order(article: Article, lines: Sequence[HeaderLine]) -> Order | None:
    """Tell whether this writer puts the day or the month first, by other dates, host, language."""
    shown = {date.order for line in lines if line.kind == "date" for date in line.dates} - {None}
    if len(shown) == 1:
        return shown.pop()
    url = article.url or ""
    if _DAY_FIRST_HOST.search(url):
        return "day first"
    if _MONTH_FIRST_HOST.search(url):
        return "month first"
    if (article.language or detect(article.text)) in _DAY_FIRST:
        return "day first"
    return None


def _dates(lines: Sequence[HeaderLine], wanted: Callable[[str], bool]) -> list[WrittenDate]:
    return [
        date
        for line in lines
        if line.kind in ("date", "byline") and wanted(line.text)
        for date in line.dates
        if date.readings
    ]


def _closing(end: Sequence[HeaderLine]) -> list[WrittenDate]:
    """Return the labelled date under a text, unless other dates there make it one of a list."""
    return _dates(end, is_label) if len(header_dates(end)) == 1 else []


def _settled(
    dates: Sequence[WrittenDate], article: Article, lines: Sequence[HeaderLine]
) -> Published:
    """Settle on one of several dates: the earliest, if all may belong to one article."""
    if not dates:
        return Published()
    note = None
    order: Order | None = None
    open_ = next((written for written in dates if len(written.readings) > 1), None)
    if open_ is not None:
        order = writers_order(article, lines)
        if order is None:
            either = " or ".join(day.isoformat() for day in open_.readings)
            return Published(note=f"written {open_.text}: {either}")
        note = f"written {open_.text}, read with the {order}"
    days = [_reading(written, order) for written in dates]
    if max(days) - min(days) > timedelta(days=_APART):
        return Published()
    return Published(min(days), "stated", note)


def _reading(written: WrittenDate, order: Order | None) -> date:
    """Return the reading of a date; readings are listed with the day first before the other."""
    return written.readings[-1 if order == "month first" else 0]
