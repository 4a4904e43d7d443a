"""Numbers so near each other that they must be two printings of one: "1,815 pages", "1,800 pages".

In: the figures of the story. Out: conflicts, wherever the two stand. Any two sources hold numbers
of one unit, but hardly ever two that differ by a few in a hundred, where neither source has the
other's number too and the sentences have words in common. The nearer the numbers, and the more the
same the noun that is counted, the fewer common words are asked for. Beside them stand equal numbers
of which one is only a bound.
Cost: the figures are sorted once, and only neighbours are looked at.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.judge.differences.bounds import bounded
from summarizer.judge.differences.comparing import (
    PARAPHRASE,
    TELLING,
    closeness_of,
    told_of_one_event,
)
from summarizer.judge.differences.conflict import Conflict
from summarizer.judge.differences.scope import scoped
from summarizer.judge.differences.values import Value, relation_of, values_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.judge.differences.facts import Facts
    from summarizer.judge.differences.statement import Statement
    from summarizer.judge.differences.statements import Statements
    from summarizer.judge.differences.topics import Fact
    from summarizer.model import Figure, Hedge, Relation

_FARTHEST: Final = 1.12
_NEAR: Final = 1.1
_NEAREST: Final = 1.05
_BESIDE: Final = 1.02
_HARDLY: Final = 1.005
_LARGE: Final = 1000
_TELLING_ALONE: Final = 100
_RELATED: Final = 0.1
_FAINTLY: Final = 0.05
_LITTLE: Final = 0.09
_PARAPHRASED: Final = 0.5
_OTHER_NOUN: Final = 0.3
_SAME_WORDS: Final = 0.6
_SOME_WORDS: Final = 0.3
_MOST_NEIGHBOURS: Final = 12


class _Placed(NamedTuple):
    value: Value
    statement: Statement
    at: int


def near_conflicts(statements: Statements, facts: Facts) -> Iterable[Conflict]:
    """Yield the numbers of two articles that differ by little, and equal ones that one bounds."""
    claims = {(id(pair.one), id(pair.other)): pair.claim for pair in statements.pairs}
    claims |= {(other, one): claim for (one, other), claim in claims.items()}
    placed = _placed(statements)
    printed: dict[int, set[tuple[str, float]]] = defaultdict(set)
    hedges: dict[tuple[int, str, float], set[Hedge]] = defaultdict(set)
    for item in placed:
        printed[item.statement.article].add((item.value.dimension, item.value.number))
        hedges[_key(item)].add(item.value.hedge)
    for first, second in _neighbours(placed):
        one, other = first.statement, second.statement
        equal = first.value.number == second.value.number
        if equal is _is_known(first, second, printed):
            overlap = statements.overlap(one, other)
            if overlap < _FAINTLY or (overlap >= PARAPHRASE and not equal):
                continue  # of a sentence and its copy the figures are compared one by one
            mine, theirs = _fact(facts, first), _fact(facts, second)
            if mine is None or theirs is None:
                continue
            claim = claims.get((id(one), id(other)))
            if equal:
                alike = bool(hedges[_key(first)] & hedges[_key(second)])
                relation = bounded(mine, theirs, overlap, claim, alike=alike)
            else:
                relation = _near(statements, mine, theirs, overlap, claim)
            if relation is not None:
                yield Conflict(mine, theirs, relation, claim)


def _key(item: _Placed) -> tuple[int, str, float]:
    return item.statement.article, item.value.dimension, item.value.number


def _placed(statements: Statements) -> list[_Placed]:
    """Return the figures that are worth comparing, by dimension and number."""
    found = [
        _Placed(value, statement, at)
        for statement in (*statements.holding, *statements.clauses)
        for at, value in enumerate(statement.kept(values_of))
        if _is_amount(statement.figures[at])
    ]
    return sorted(found, key=lambda item: (item.value.dimension, item.value.number))


def _is_amount(figure: Figure) -> bool:
    return figure.role == "figure" and figure.hedge != "vague" and figure.low >= 0


def _neighbours(placed: Sequence[_Placed]) -> Iterable[tuple[_Placed, _Placed]]:
    """Yield pairs of different articles whose numbers are near each other, the smaller first."""
    for place, low in enumerate(placed):
        if low.value.number <= 0:
            continue
        for high in placed[place + 1 : place + 1 + _MOST_NEIGHBOURS]:
            if high.value.dimension != low.value.dimension:
                break
            if high.value.number > _FARTHEST * low.value.number:
                break
            if low.statement.article != high.statement.article:
                yield low, high


def _is_known(first: _Placed, second: _Placed, printed: dict[int, set[tuple[str, float]]]) -> bool:
    """Tell whether a source has the other's number too: then it counts two things."""
    return any(
        (item.value.dimension, item.value.number) in printed[other.statement.article]
        for item, other in ((first, second), (second, first))
    )


def _fact(facts: Facts, item: _Placed) -> Fact | None:
    figure = item.statement.figures[item.at]
    return next((fact for fact in facts.of(item.statement) if fact.figure is figure), None)


def _near(
    statements: Statements, one: Fact, other: Fact, overlap: float, claim: int | None
) -> Relation | None:
    """Return how two near numbers relate, if they must be of the same thing."""
    relation = relation_of(one.value, other.value)
    ratio = other.value.number / one.value.number
    certain = claim is not None and overlap >= _PARAPHRASED and ratio <= _BESIDE
    rounded = _is_rounded(one, other, overlap, ratio, relation)
    certain = certain or (rounded and claim is not None and not (one.part or other.part))
    if relation is None or not (certain or told_of_one_event(one, other, overlap)):
        return None
    counts = not one.value.dimension
    if counts and (one.value.number < TELLING or _whole(one) != _whole(other)):
        return None
    if not _share_more(one, other):
        return None
    if one.head and one.head == other.head and (counts or relation != "contradiction"):
        number = one.value.number
        large = ratio <= (_NEAREST if number >= _LARGE else _BESIDE) and number >= _TELLING_ALONE
        fits = overlap >= (_FAINTLY if large else _RELATED)
    else:
        fits = rounded or _of_other_noun(statements, one, other, overlap, ratio, relation, claim)
    return scoped(one, other, relation) if fits else None


def _is_rounded(
    one: Fact, other: Fact, overlap: float, ratio: float, relation: Relation | None
) -> bool:
    """Tell whether a large number is the other rounded, whatever noun each source counts by.

    "196 Americans", "around 200 US citizens": one says that it is rounded, or it hardly differs.
    """
    if "%" in {one.value.dimension, other.value.dimension} or not one.nearby & other.nearby:
        return False
    hedged = relation == "rounding" and "about" in {one.figure.hedge, other.figure.hedge}
    large = one.value.number >= _TELLING_ALONE
    return large and overlap >= _LITTLE and (hedged or ratio <= _HARDLY)


def _share_more(one: Fact, other: Fact) -> bool:
    """Tell whether the sentences have a word in common beside what is counted."""
    counted = {*one.figure.counted, *other.figure.counted}
    return not (one.statement.stems & other.statement.stems) <= counted


def _of_other_noun(
    statements: Statements,
    one: Fact,
    other: Fact,
    overlap: float,
    ratio: float,
    relation: Relation,
    claim: int | None,
) -> bool:
    """Tell whether two numbers are one though what they count is named in other words."""
    if overlap >= _OTHER_NOUN:
        return ratio <= (_NEAR if claim else _BESIDE) or relation == "rounding"
    if claim is None or overlap < _RELATED or ratio > _NEAREST:
        return False
    closeness = closeness_of(statements, one, other)
    if relation == "rounding":
        return closeness >= _SOME_WORDS
    return closeness >= _SAME_WORDS and ratio <= _BESIDE


def _whole(fact: Fact) -> bool:
    return fact.value.number == int(fact.value.number)
