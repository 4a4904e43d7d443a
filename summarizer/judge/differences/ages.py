"""One age that differs in two lists of otherwise equal ages.

In: the facts of each sentence. Out: conflicts. "A man in his 20s, a girl of 13, a boy of six" and
"six, 13 and 25": of people who are told of without names in one source, and named in the other,
the equal ages show that the same people are meant. Cost: linear, but for the sentences that share
an age in such lists, whose number is bounded.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.conflict import Conflict
from summarizer.judge.differences.values import relation_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.judge.differences.facts import Facts
    from summarizer.judge.differences.topics import Fact

_LEAST: Final = 3
_MOST_LISTS: Final = 60


def age_conflicts(facts: Facts) -> Iterable[Conflict]:
    """Yield the two ages left over where two lists of ages agree in all others."""
    lists = []
    for _, held in facts.where(lambda figure: figure.role == "age", _LEAST):
        ages = [fact for fact in held if fact.figure.role == "age"]
        if len(ages) >= _LEAST:
            lists.append(ages)
    for ones, others in combinations(lists[:_MOST_LISTS], 2):
        if ones[0].statement.article == others[0].statement.article or len(ones) != len(others):
            continue
        left, right = _left_over(ones, others), _left_over(others, ones)
        if len(left) == len(right) == 1:
            relation = relation_of(left[0].value, right[0].value)
            if relation is not None:
                yield Conflict(left[0], right[0], relation, None)


def _left_over(ones: Sequence[Fact], others: Sequence[Fact]) -> list[Fact]:
    """Return the ages of one list that the other lacks; of equal ages each is used once."""
    known = [_bounds(fact) for fact in others]
    left = []
    for fact in ones:
        if _bounds(fact) in known:
            known.remove(_bounds(fact))
        else:
            left.append(fact)
    return left


def _bounds(fact: Fact) -> tuple[float, float]:
    return fact.value.low, fact.value.high
