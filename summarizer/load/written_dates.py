"""Dates as they are written: found in a piece of text, with what they leave open.

In: a line of text. Out: each date with its place, its parts, and the readings it allows:
"07/27/2021" one, "03/04/2021" two, "Monday July 26" none without a year. Linear in the line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final, Literal

from summarizer.language import lower_words
from summarizer.load.calendar_words import (
    MONTH_PATTERN,
    MONTH_WORDS,
    MONTHS,
    WEEKDAY_PATTERN,
    WEEKDAYS,
    fold,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

Order = Literal["day first", "month first"]

FIRST_YEAR: Final = 1850
LAST_YEAR: Final = 2099

_WEEKDAY: Final = re.compile(
    rf"\b({WEEKDAY_PATTERN})\b\.?,?\s+(?:(?:the|den|le|el|der)\s+)?$", re.IGNORECASE
)
_WEEKDAY_READ: Final = 24
_YEAR: Final = (
    r"(?:(?:\s*[,-]?\s*|\s+(?:de|del|do)\s+)(?P<year>\d{4})\b(?![-\u2013]\d{2,4}\b(?!:)))?"
)
_DIGIT: Final = re.compile(r"\d")
_NUMERIC: Final = re.compile(
    r"(?<![\d./-])(?:(?P<y>\d{4})(?P<ys>[-/.])(?P<ym>\d{1,2})(?P=ys)(?P<yd>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<s>[-/.])\s?(?P<b>\d{1,2})(?P=s)\s?(?P<year>\d{4}|\d{2}))(?![\d/]|\.\d|-\d(?!\d?:))",
    re.IGNORECASE,
)
_NUMERIC_LIKE: Final = re.compile(r"\d[-/.]\s?\d{1,2}[-/.]")
"""What each numeric date holds: most lines with digits do not."""
_DAY_MONTH: Final = re.compile(
    rf"(?<![\w.,/-])(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|[\u00ba\u00b0.])?\s*[-\s]\s*"
    rf"(?:(?:of|de)\s+)?(?P<month>{MONTH_PATTERN})\b\.?{_YEAR}",
    re.IGNORECASE,
)
_MONTH_DAY: Final = re.compile(
    rf"(?<![\w/-])(?P<month>{MONTH_PATTERN})\b\.?\s+"
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?![.,:]?\d){_YEAR}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as written.

    Attributes:
        start, end: its place in the line.
        text: as written.
        readings: the days it may mean, if its year is written; two where day and month could be
            swapped, the one with the day first before the other.
        month, day: as written in words, for a date without a year.
        weekday: 0 (Monday) to 6, if written.
        order: what a numeric date shows of its writer's habit, if anything.
    """

    start: int
    end: int
    text: str
    readings: tuple[date, ...] = ()
    month: int = 0
    day: int = 0
    weekday: int | None = None
    order: Order | None = None


def written_dates(line: str) -> tuple[WrittenDate, ...]:
    """Return the dates in a line, in order; of two that overlap, the longer."""
    if not _DIGIT.search(line):
        return ()
    dates = list(_numeric(line)) if _NUMERIC_LIKE.search(line) else []
    if not MONTH_WORDS.isdisjoint(lower_words(line)):
        dates += [*_named(line, _DAY_MONTH), *_named(line, _MONTH_DAY)]
    found = sorted(dates, key=lambda written: (written.start, -written.end))
    kept: list[WrittenDate] = []
    for written in found:
        if kept and written.start < kept[-1].end:
            if written.end - written.start > kept[-1].end - kept[-1].start:
                kept[-1] = written
        else:
            kept.append(written)
    return tuple(kept)


def day_of(year: int, month: int, day: int) -> date | None:
    """Return that day, if the calendar has it and articles can bear it."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _before(line: str, start: int) -> tuple[int, int | None]:
    """Return where a date really starts, and its day of the week, if one stands before it."""
    first = max(0, start - _WEEKDAY_READ)
    found = _WEEKDAY.search(line[first:start])
    return (first + found.start(), WEEKDAYS[fold(found[1])]) if found else (start, None)


def _named(line: str, pattern: re.Pattern[str]) -> Iterator[WrittenDate]:
    for found in pattern.finditer(line):
        month, day = MONTHS[fold(found["month"])], int(found["day"])
        year = int(found["year"]) if found["year"] else None
        reading = day_of(year, month, day) if year else None
        if reading is None and (year or day_of(2000, month, day) is None):
            continue
        start, weekday = _before(line, found.start())
        readings = (reading,) if reading else ()
        text = line[start : found.end()]
        yield WrittenDate(start, found.end(), text, readings, month, day, weekday)


def _numeric(line: str) -> Iterator[WrittenDate]:
    for found in _NUMERIC.finditer(line):
        start, weekday = _before(line, found.start())
        readings, order = _readings(found, weekday)
        if readings:
            text = line[start : found.end()]
            yield WrittenDate(start, found.end(), text, readings, weekday=weekday, order=order)


def _readings(found: re.Match[str], weekday: int | None) -> tuple[tuple[date, ...], Order | None]:
    """Return what a numeric date may mean; a written weekday settles the order where it can."""
    if found["y"]:
        day = day_of(int(found["y"]), int(found["ym"]), int(found["yd"]))
        return ((day,) if day else ()), None
    year = int(found["year"])
    if year < 100:
        year += 2000 if year < 70 else 1900
    first, second = int(found["a"]), int(found["b"])
    day_first, month_first = day_of(year, second, first), day_of(year, first, second)
    if found["s"] == ".":  # points are written between day and month, in that order
        return ((day_first,) if day_first else ()), None
    both = tuple(dict.fromkeys(day for day in (day_first, month_first) if day))
    if len(both) == 2 and weekday is not None:
        both = tuple(day for day in both if day.weekday() == weekday) or both
    if len(both) != 1 or day_first == month_first:
        return both, None
    return both, "day first" if both[0] == day_first else "month first"
