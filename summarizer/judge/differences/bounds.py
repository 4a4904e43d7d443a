"""Equal numbers of which one is only a bound: "up to 2,000 ventilators", "2,000 ventilators".

In: two facts that print the same number. Out: how they relate. Inside a claim the noun tells that
one thing is counted; elsewhere the number must be a telling one too, and the words around it alike.
Constant time.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.comparing import TELLING, told_of_one_event
from summarizer.judge.differences.values import significant_digits

if TYPE_CHECKING:
    from summarizer.judge.differences.topics import Fact
    from summarizer.model import Relation

_RELATED: Final = 0.1
_SAME_BARE: Final = 0.2
_COMMON: Final = 2
_SAME_WORDS: Final = 2
_LOOK_BACK: Final = 24
_PASSED: Final = re.compile(r"(?i)\b(?:surpass|exceed|topp|pass|cross|reach)\w*\s$")
"""A verb that bounds a number as "more than" does."""
_DENIED: Final = re.compile(r"(?i)(?:\b(?:not|never|cannot)|n['\u2019]t)\s(?:\w+\s){0,2}$")
"""A denial before a number bounds it the other way ("will not accept more than $2 billion")."""
_NEARLY: Final = re.compile(r"(?i)\b(?:nearly|almost)\s")
_BOUNDS: Final = frozenset({"less than", "at most", "more than", "at least"})


def bounded(
    one: Fact, other: Fact, overlap: float, claim: int | None, *, alike: bool
) -> Relation | None:
    """Return how equal numbers relate of which one is a bound, or "nearly" reached.

    Args:
        alike: the two sources print the number with one hedge somewhere.
    """
    hedges = {one.figure.hedge, other.figure.hedge}
    known = _same_noun(one, other, overlap) if claim is not None else _told_alike(one, other)
    firm = hedges & {"exact", "about"} and not (_is_range(one) or _is_range(other))
    if overlap < _RELATED or not (known and firm) or len(hedges) == 1:
        return None
    if (claim is None and alike) or not told_of_one_event(one, other, overlap):
        return None
    if any(_PASSED.search(_before(fact)) or _is_during(fact) for fact in (one, other)):
        return None
    if any(_DENIED.search(_before(fact)) for fact in (one, other)):
        return None
    if any(_NEARLY.search(_printed(fact)) for fact in (one, other) if fact.figure.hedge == "about"):
        return "rounding"
    return "looser bound" if hedges & _BOUNDS else None


def _same_noun(one: Fact, other: Fact, overlap: float) -> bool:
    """Tell whether two equal numbers count one thing, be it named by one source only.

    A sum of money in one claim is that of one matter if the words around it are the same.
    """
    if one.value.dimension == "USD" and len(one.nearby & other.nearby) >= _SAME_WORDS:
        return True
    if one.head == other.head:
        return one.head != "" or overlap >= _SAME_BARE
    return "" in {one.head, other.head} and overlap >= _SAME_BARE


def _is_range(fact: Fact) -> bool:
    return fact.figure.hedge in {"exact", "about"} and fact.value.low != fact.value.high


def _told_alike(one: Fact, other: Fact) -> bool:
    """Tell whether so telling a number is hardly met twice by chance."""
    value = one.value
    sum_of_money = value.dimension == "USD" and significant_digits(value.number) > 1
    counted = one.head == other.head != "" and value.number >= TELLING and not value.dimension
    return (sum_of_money or counted) and len(one.nearby & other.nearby) >= _COMMON


def _is_during(fact: Fact) -> bool:
    """Tell whether "over" bounds nothing: "over three days", "a quarrel over $20"."""
    told = fact.statement.cut(fact.figure.start, fact.figure.end).lower()
    return told.startswith("over ") and bool(fact.value.dimension)


def _printed(fact: Fact) -> str:
    return _before(fact) + fact.statement.cut(fact.figure.start, fact.figure.end)


def _before(fact: Fact) -> str:
    start = max(fact.statement.span.start, fact.figure.start - _LOOK_BACK)
    return fact.statement.cut(start, fact.figure.start)
