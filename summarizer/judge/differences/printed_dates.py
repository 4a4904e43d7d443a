"""Dates of one event compared by their words: "September" beside "Sept. 24".

In: two sentences of a claim. Out: two dates and how they relate: a day of the other's month, or a
month of the other's season, is given more closely; two weekdays exclude each other. A year that is
printed says that the event lies back: there a month alone is no lack ("in April 2015"). Words are
all there is where an article has no date of its own; they are compared in English. Constant time a
pair but for the dates of the two sentences, of which a few are looked at.
"""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from summarizer.judge.differences.statements import Statement
    from summarizer.model import DateMention, Relation

_NAMES: Final = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DAY: Final = r"(\d{1,2})(?:st|nd|rd|th)?"
_MONTH: Final = re.compile(
    rf"(?:(early|mid|late)[\s-])?(?:{_DAY}\s)?({_NAMES})[a-z]*\.?(?:\s{_DAY})?"
)
_SEASON: Final = re.compile(
    r"(?:early |late )?(?:this |last |the )?(spring|summer|fall|autumn|winter)"
)
_SEASONS: Final = {
    "spring": frozenset({"mar", "apr", "may", "jun"}),
    "summer": frozenset({"jun", "jul", "aug", "sep"}),
    "fall": frozenset({"sep", "oct", "nov", "dec"}),
    "autumn": frozenset({"sep", "oct", "nov", "dec"}),
    "winter": frozenset({"dec", "jan", "feb", "mar"}),
}
_PARTS: Final = {"": (1, 31), "early": (1, 11), "mid": (9, 21), "late": (20, 31)}
_WEEKDAY: Final = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day")
_PARAPHRASE: Final = 0.6
_FEW: Final = 4

Dated = tuple["DateMention", "DateMention", "Relation"]


def printed_conflict(one: Statement, other: Statement, overlap: float) -> Dated | None:
    """Return the only two dates of two sentences that differ by their words, if there are."""
    found: list[Dated] = []
    for mine, theirs in product(one.dates[:_FEW], other.dates[:_FEW]):
        relation = _relation(_told(one, mine), _told(other, theirs))
        undated = mine.first is None and theirs.first is None
        if relation == "looser bound" or (relation and undated and overlap >= _PARAPHRASE):
            found.append((mine, theirs, relation))
    return found[0] if len(found) == 1 else None


def _relation(one: str, other: str) -> Relation | None:
    if one == other:
        return None
    if _holds(one, other) or _holds(other, one):
        return "looser bound"
    weekdays = _WEEKDAY.fullmatch(one) and _WEEKDAY.fullmatch(other)
    return "contradiction" if weekdays else None


def _holds(wide: str, near: str) -> bool:
    """Tell whether a month holds a day, or a season a month or a day; none has a year."""
    month = _MONTH.fullmatch(near)
    if month is None or month[1]:
        return False
    day = month[2] or month[4]
    season = _SEASON.fullmatch(wide)
    if season is not None:
        return month[3] in _SEASONS[season[1]]
    wider = _MONTH.fullmatch(wide)
    if wider is None or wider[2] or wider[4] or wider[3] != month[3] or not day:
        return False
    first, last = _PARTS[wider[1] or ""]
    return first <= int(day) <= last


def _told(statement: Statement, date: DateMention) -> str:
    return " ".join(statement.cut(date.start, date.end).lower().split())
