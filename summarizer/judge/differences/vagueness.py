"""A vague number in one source where the other counts: "several people", "three people".

In: the sentences that claims bring together, and their facts. Out: conflicts. Of one claim two
sources hardly count the same thing twice, so the noun, or the unit and the words around, are enough
where the number lies in what the vague word covers; of "thousands" beside "tens of thousands" it
need not. A source that prints the other's number somewhere else was only brief.
Cost: linear in the pairs, quadratic in the figures of two sentences.
"""

from __future__ import annotations

from itertools import product
from math import inf
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.comparing import closeness_of
from summarizer.judge.differences.conflict import Conflict
from summarizer.judge.differences.subjects import other_subject

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.judge.differences.facts import Facts
    from summarizer.judge.differences.statements import Statements
    from summarizer.judge.differences.topics import Fact
    from summarizer.model import Figure

_RELATED: Final = 0.14
_CLOSE: Final = 0.5
_SOME_WORDS: Final = 0.3
_FAR: Final = 20.0
_BELOW: Final = frozenset({"at most", "less than"})


def vague_conflicts(statements: Statements, facts: Facts) -> Iterable[Conflict]:
    """Yield the vague numbers of a claim for which the other source prints a closer one."""
    for pair in statements.pairs:
        one, other = pair.one, pair.other
        if pair.overlap < _RELATED or not (one.figures and other.figures):
            continue
        if not any(map(_is_vague, (*one.figures, *other.figures))):
            continue
        found = [
            Conflict(mine, theirs, "looser bound", pair.claim)
            for mine, theirs in product(facts.of(one), facts.of(other))
            if _is_vague(mine.figure) is not _is_vague(theirs.figure)
            or (_is_vague(mine.figure) and mine.value.low != theirs.value.low)
            if _same_matter(statements, mine, theirs) and not _known(facts, mine, theirs)
        ]
        if len(found) == 1:
            yield found[0]


def _is_vague(figure: Figure) -> bool:
    return figure.hedge == "vague"


def _same_matter(statements: Statements, one: Fact, other: Fact) -> bool:
    """Tell whether two facts, one of them vague, count the same thing."""
    if one.value.dimension != other.value.dimension or one.figure.role != other.figure.role:
        return False
    if one.part or other.part or one.parent or other.parent or not _may_be(one, other):
        return False
    if not one.state and other_subject(one.subject, other.subject, copies=False):
        return False
    return closeness_of(statements, one, other) >= _needed(one, other)


def _needed(one: Fact, other: Fact) -> float:
    """Return how alike the words around two facts must be, by how well their nouns agree."""
    if one.value.dimension:
        alike = one.head == other.head or not (one.head and other.head)
        return _CLOSE if alike and one.value.unit == other.value.unit else inf
    both = bool(one.state and other.state)
    unlike = one.state != other.state and (both or not one.persons)
    if not one.head or one.head != other.head or unlike:
        return inf
    narrowed = one.modifiers <= other.modifiers or other.modifiers <= one.modifiers
    if not narrowed or (one.persons and not both):
        return _CLOSE
    return 0.0 if both else _SOME_WORDS


def _may_be(one: Fact, other: Fact) -> bool:
    """Tell whether the number may be what the vague word stands for, or is vague itself."""
    if _is_vague(one.figure) and _is_vague(other.figure):
        low, high = sorted((one.value.low, other.value.low))
        return 0 < high <= _FAR * low and one.head != ""
    vague, counted = sorted((one, other), key=lambda fact: fact.figure.hedge != "vague")
    bounded = counted.figure.hedge in _BELOW  # what is "up to 20" may be anything
    return not bounded and vague.value.low <= counted.value.number <= vague.value.high


def _known(facts: Facts, one: Fact, other: Fact) -> bool:
    """Tell whether the vague source prints the other's number of the same thing as well."""
    return any(
        known.statement.article == vague.statement.article and known.head == counted.head
        for vague, counted in ((one, other), (other, one))
        if _is_vague(vague.figure)
        for known in facts.equal_to(counted)
    )
