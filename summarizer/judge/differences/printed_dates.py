"""Dates of one event compared by their words: "September" beside "Sept. 24".

In: two sentences of a claim. Out: two places and how they relate. A day of the other's month, a
weekday of "last week" or a part of the other's day is given more closely; two weekdays exclude each
other. A year that is printed says that the event lies back: there a month alone is no lack ("in
April 2015"), and so does "last year". Words are all there is where an article has no date of its
own; they are compared in English. Constant time a pair but for the dates of the two sentences, of
which a few are looked at.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.model import Extent

if TYPE_CHECKING:
    from summarizer.judge.differences.statement import Statement
    from summarizer.model import DateMention, Relation

_NAMES: Final = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DAY: Final = r"(\d{1,2})(?:st|nd|rd|th)?"
_MONTH: Final = re.compile(
    rf"(?:(?:last|this|next)\s)?(?:(early|mid|late)[\s-])?(?:{_DAY}\s)?({_NAMES})[a-z]*\.?"
    rf"(?:\s{_DAY})?"
)
_SEASON: Final = re.compile(
    r"(?:early |late )?(?:(this|last|the) )?(spring|summer|fall|autumn|winter)"
)
_SEASONS: Final = {
    "spring": frozenset({"mar", "apr", "may", "jun"}),
    "summer": frozenset({"jun", "jul", "aug", "sep"}),
    "fall": frozenset({"sep", "oct", "nov", "dec"}),
    "autumn": frozenset({"sep", "oct", "nov", "dec"}),
    "winter": frozenset({"dec", "jan", "feb", "mar"}),
}
_PARTS: Final = {"": (1, 31), "early": (1, 11), "mid": (9, 21), "late": (20, 31)}
_WEEKDAY: Final = re.compile(
    r"(?:(?:last|this|next|early|late|earlier) )?((?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_PERIOD: Final = re.compile(
    r"(?:(?:early|earlier|late|later) )?(last|this|next) (week|weekend|month)"
)
_CLOSER: Final = re.compile(r"(?:the )?(?:beginning|start|middle|end) of |early |late |mid-?")
_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKEND: Final = frozenset({"saturday", "sunday"})
_EDGE: Final = re.compile(r"(?i)\b(early|late)(?: on)?[\s-]$")
_PART: Final = re.compile(r"(?i)[\s-](?:(early|late) )?(morning|afternoon|evening|night)\b")
_BOUND: Final = re.compile(
    r"(?i)\b(?:as (?:soon|early) as|by|before|no later than) (?:(?:last|this|next) )?$"
)
_OWNED: Final = re.compile(r"['\u2019]s")
_FEW: Final = 5
_LOOK_BACK: Final = 24
_LOOK_AHEAD: Final = 18


class Printed(NamedTuple):
    """A date as it is printed, in lower case.

    Attributes:
        place: the words, with the part of the day beside them.
        words: the date alone.
        part: the part of the day ("", "late", "night").
        bounded: it is only a bound ("as soon as Monday").
    """

    place: Extent
    words: str
    part: str
    bounded: bool


def printed_dates(statement: Statement, *, parts: bool) -> tuple[tuple[DateMention, Printed], ...]:
    """Return the first dates of a sentence, with the parts of the day if asked for."""
    return statement.kept(_with_parts if parts else _without_parts)


def _with_parts(statement: Statement) -> tuple[tuple[DateMention, Printed], ...]:
    return tuple((date, _printed(statement, date, part=True)) for date in statement.dates[:_FEW])


def _without_parts(statement: Statement) -> tuple[tuple[DateMention, Printed], ...]:
    return tuple((date, _printed(statement, date, part=False)) for date in statement.dates[:_FEW])


def _printed(statement: Statement, date: DateMention, *, part: bool) -> Printed:
    ahead = _PART.match(statement.cut(date.end, date.end + _LOOK_AHEAD)) if part else None
    before = statement.cut(max(statement.span.start, date.start - _LOOK_BACK), date.start)
    edge = _EDGE.search(before) if part else None
    owned = _OWNED.match(statement.cut(date.end, date.end + 2))
    bound = None if owned else _BOUND.search(before)  # "days before Tuesday's primary"
    lead = edge or bound
    start = date.start - (len(before) - lead.start()) if lead else date.start
    end = date.end + ahead.end() if ahead else date.end
    told = (ahead[2] or "") if ahead else ""
    name = told.lower() or (edge[1].lower() if edge else "")
    words = " ".join(statement.cut(date.start, date.end).lower().split())
    return Printed(Extent(start, end), words, name, bound is not None)


def printed_relation(one: Printed, other: Printed) -> Relation | None:
    """Return how two dates differ by their words; ``None`` if they may be the same."""
    if holds(one.words, other.words) or holds(other.words, one.words):
        return "looser bound"
    mine, theirs = _core(one.words), _core(other.words)
    if mine == theirs:
        bounds = one.bounded != other.bounded and _is_day(one.words)
        return "looser bound" if bounds or _parts_differ(one.part, other.part) else None
    if not (_WEEKDAY.fullmatch(one.words) and _WEEKDAY.fullmatch(other.words)):
        return None
    night = _runs_into(one, other) or _runs_into(other, one)
    return "looser bound" if night else "contradiction"


def is_one_day(one: Printed, other: Printed) -> bool:
    """Tell whether two dates name one weekday, or the same days in the same words."""
    return _core(one.words) == _core(other.words)


def _runs_into(one: Printed, other: Printed) -> bool:
    """Tell whether one is the night before the other's morning ("Monday night")."""
    following = (_DAYS.index(_core(one.words)) + 1) % len(_DAYS)
    early = other.part in {"early", "morning"}
    return one.part in {"night", "late"} and early and _core(other.words) == _DAYS[following]


def _is_day(words: str) -> bool:
    """Tell whether a weekday, or a day of a month, is printed."""
    month = _MONTH.fullmatch(words)
    return _WEEKDAY.fullmatch(words) is not None or bool(month and (month[2] or month[4]))


def _parts_differ(one: str, other: str) -> bool:
    """Tell whether both name a part of a day, which run into each other.

    One that names the day alone is only brief, as is a month beside its day and year.
    """
    return {one, other} == {"evening", "night"}


def _core(words: str) -> str:
    """Return the weekday without the words that say which one is meant, else all words."""
    weekday = _WEEKDAY.fullmatch(words)
    return weekday[1] if weekday else words


@lru_cache(maxsize=4096)
def holds(wide: str, near: str) -> bool:
    """Tell whether a wide expression of time holds a near one; none of the two has a year."""
    if wide == near:
        return False
    if near.endswith(wide) and _CLOSER.fullmatch(near[: -len(wide)]):
        return True
    period = _PERIOD.fullmatch(wide)
    if period is not None:
        return _in_period(period[1], period[2], near)
    month = _MONTH.fullmatch(near)
    season = _SEASON.fullmatch(wide)
    if month is None or (month[1] and not season):
        return False
    if season is not None:
        return month[3] in _SEASONS[season[2]] and not month[1]
    return _in_month(wide, month[3], month[2] or month[4])


def _in_month(wide: str, month: str, day: str | None) -> bool:
    wider = _MONTH.fullmatch(wide)
    if wider is None or wider[2] or wider[4] or wider[3] != month or not day:
        return False
    first, last = _PARTS[wider[1] or ""]
    return first <= int(day) <= last


def _in_period(which: str, unit: str, near: str) -> bool:
    """Tell whether "last week" holds a weekday, or "next month" a day."""
    other = next((word for word in ("last", "this", "next") if near.startswith(f"{word} ")), which)
    if other != which:
        return False
    if unit in {"week", "weekend"}:
        weekday = _WEEKDAY.fullmatch(near)
        return weekday is not None and (unit == "week" or weekday[1] in _WEEKEND)
    month = _MONTH.fullmatch(near)
    return month is not None and bool(month[2] or month[4])
