"""Times of day of one event that the sources give differently.

In: pairs of sentences. Out: differences of kind "date". A time is a stretch of minutes: that of a
clock is one minute ("around" widens it), "evening" several hours. Two times exclude each other only
if they have no minute in common; a part of the day bounds a time of the clock that lies in it. Both
where each sentence names one time, and no two days that differ.
Cost: linear in the sentences of shared claims.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.comparing import figures_disagree
from summarizer.judge.differences.dates import opposed_at
from summarizer.judge.differences.excluding_dates import days_exclude
from summarizer.judge.differences.joining import Opposed, joined
from summarizer.judge.differences.subjects import other_subject, subject_of
from summarizer.model import Extent

if TYPE_CHECKING:
    from summarizer.judge.differences.statement import Statement
    from summarizer.judge.differences.statements import Pair, Statements
    from summarizer.model import Difference, Relation

_CLOCK: Final = re.compile(
    r"(?i)(?<![\w$.,:-])(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?m\b\.?"
    r"(?P<zone>\s(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|BST|UTC)\b)?"
)
_PART: Final = re.compile(
    r"(?i)\b(?:(?P<edge>early|late)[\s-])?(?:on\s|this\s|that\s|in\sthe\s|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\s|yesterday\s)"
    r"(?:(?P<edge2>early|late)[\s-])?(?P<part>morning|afternoon|evening|night)\b"
)
_AROUND: Final = re.compile(
    r"(?i)\b(?:around|about|approximately|roughly|nearly|shortly|just|before|after|by|until|past"
    r"|since|from|between|as of)\s(?:before\s|after\s)?$"
)
_STAMP: Final = re.compile(r"(?i)\b(?:updated|posted|published)\b|@\w")
_HOURS: Final = {
    "morning": (4 * 60, 12 * 60),
    "afternoon": (12 * 60, 18 * 60),
    "evening": (17 * 60, 23 * 60),
    "night": (18 * 60, 30 * 60),
}
_DAY: Final = 24 * 60
_LOOSE: Final = 30
_PART_OF_DAY: Final = 3 * 60
_RELATED: Final = 0.25
_SAME_EVENT: Final = 0.5
_WINDOW: Final = 6


@dataclass(frozen=True, slots=True)
class _Time:
    """A time of day at a place: minutes from midnight, last one excluded."""

    place: Extent
    first: int
    last: int
    zone: str


def time_differences(statements: Statements) -> list[Difference]:
    """Return one difference for each two times of day of one event that exclude each other."""
    found: list[Opposed] = []
    for pair in statements.pairs:
        if pair.overlap < _RELATED:
            continue
        ones, others = pair.one.kept(_times_of), pair.other.kept(_times_of)
        if len(ones) == len(others) == 1:
            relation = _relation(ones[0], others[0])
            if relation is not None and _of_one_event(statements, pair, ones[0], others[0]):
                places = (pair.one, ones[0].place), (pair.other, others[0].place)
                found.append(opposed_at("date", *places, pair.claim, relation))
    return joined(found)


def _times_of(statement: Statement) -> tuple[_Time, ...]:
    text, offset = statement.text, statement.span.start
    if not statement.dates or _STAMP.search(text):
        return ()
    found = []
    timed = any(date.precision == "time" for date in statement.dates)
    for hit in _CLOCK.finditer(text) if timed else ():
        minute = int(hit["hour"]) % 12 * 60 + int(hit["minute"] or 0)
        minute += 12 * 60 * (hit["half"].lower() == "p")
        loose = _LOOSE * (_AROUND.search(text[max(0, hit.start() - 24) : hit.start()]) is not None)
        place = Extent(offset + hit.start(), offset + hit.end())
        zone = (hit["zone"] or "").strip().upper()
        found.append(_Time(place, minute - loose, minute + 1 + loose, zone))
    lower = text.lower()
    for hit in _PART.finditer(text) if any(part in lower for part in _HOURS) else ():
        first, last = _HOURS[hit["part"].lower()]
        place = Extent(offset + hit.start(), offset + hit.end())
        found.append(_Time(place, first, last, ""))
    return tuple(found)


def _relation(one: _Time, other: _Time) -> Relation | None:
    """Return how two times of day relate; ``None`` if they may be the same."""
    if one.zone and other.zone and one.zone != other.zone:
        return None
    turns = [turn for turn in (-_DAY, 0, _DAY) if _meet(one, other, turn)]
    if not turns:
        return "contradiction"
    if (one.last - one.first >= _PART_OF_DAY) is (other.last - other.first >= _PART_OF_DAY):
        return None
    wide, near = sorted((one, other), key=lambda time: time.first - time.last)
    inside = any(
        wide.first <= near.first + turn and near.last + turn <= wide.last
        for turn in (-_DAY, 0, _DAY)
    )
    return "looser bound" if inside else None


def _meet(one: _Time, other: _Time, turn: int) -> bool:
    """Tell whether two times have a minute in common, one clock turned on by so many minutes."""
    return one.first + turn < other.last and other.first < one.last + turn


def _of_one_event(statements: Statements, pair: Pair, mine: _Time, theirs: _Time) -> bool:
    one, other = pair.one, pair.other
    if figures_disagree(one, other) or days_exclude(one, other):
        return False
    told_of = subject_of(one, mine.place), subject_of(other, theirs.place)
    if other_subject(*told_of, copies=False):
        return False
    return statements.share(_nearby(one, mine), _nearby(other, theirs)) >= _SAME_EVENT


def _nearby(statement: Statement, time: _Time) -> frozenset[str]:
    words = statement.before(time.place)[-_WINDOW:] + statement.after(time.place)[:_WINDOW]
    return frozenset(token.stem for token in words if token.stem and not token.text[0].isdigit())
