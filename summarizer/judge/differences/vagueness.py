"""A vague number in one source where the other counts: "several people", "three people".

In: the sentences that claims bring together, and their facts. Out: conflicts. Of one claim two
sources hardly count the same thing twice, so the noun, or the unit and the words around, are enough
where the number lies in what the vague word covers; of "thousands" beside "tens of thousands" it
need not. A source that prints the other's number somewhere else was only brief. Across claims the
noun must be counted by the vague word alone in one source, and by one number in the other.
Cost: linear in the pairs and the figures, quadratic in the figures of two sentences.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import islice, product
from math import inf
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.comparing import closeness_of
from summarizer.judge.differences.conflict import Conflict
from summarizer.judge.differences.subjects import other_subject
from summarizer.judge.differences.vocabulary import PERSON

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.judge.differences.facts import Facts
    from summarizer.judge.differences.statements import Statements
    from summarizer.judge.differences.topics import Fact
    from summarizer.model import Figure

_RELATED: Final = 0.14
_CLOSE: Final = 0.5
_SOME_WORDS: Final = 0.3
_FAR: Final = 20.0
_FAINTLY: Final = 0.1
_FEW_WORDS: Final = 0.2
_MOST_VALUES: Final = 2
_PAIR: Final = 2
_MOST_OF_NOUN: Final = 40
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


def lone_vague_conflicts(statements: Statements, facts: Facts) -> Iterable[Conflict]:
    """Yield "multiple shootings" beside "four shootings", whatever claims the two stand in.

    The one source must count the noun by vague words only, the other by hardly more than one
    number, so that both tell of the same; the likest two sentences are named.
    """
    vague = [fact for _, held in facts.where(_is_vague) for fact in held if _counts_a_thing(fact)]
    heads = {fact.head for fact in vague if _is_vague(fact.figure)}
    if not heads:
        return
    counted: dict[str, dict[int, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for statement, held in facts.where(_is_count):
        for fact in held:
            if fact.head in heads and _counts_a_thing(fact):
                counted[fact.head][statement.article].append(fact)
    for by_article in counted.values():
        for one, other in product(by_article, repeat=2):
            ones, others = by_article[one], by_article[other]
            if one != other and all(_is_vague(fact.figure) for fact in ones):
                yield from _likest(statements, ones, others)


def _likest(
    statements: Statements, vague: Sequence[Fact], others: Sequence[Fact]
) -> Iterable[Conflict]:
    """Yield the vague count of one source and the exact one of the other told most alike."""
    exact = [fact for fact in others if not _is_vague(fact.figure)]
    if not 0 < len({fact.value.number for fact in exact}) <= _MOST_VALUES:
        return
    fits = [
        (closeness_of(statements, one, other), -at, one, other)
        for at, (one, other) in enumerate(islice(product(vague, exact), _MOST_OF_NOUN))
        if _may_be(one, other)
        and _narrowed(one, other)
        and statements.overlap(one.statement, other.statement) >= _FAINTLY
    ]
    closeness, _, one, other = max(fits, default=(0.0, 0, vague[0], exact[0]))
    if closeness >= _FEW_WORDS:
        yield Conflict(one, other, "looser bound", None)


def _is_count(figure: Figure) -> bool:
    return figure.role == "figure" and not figure.unit


def _counts_a_thing(fact: Fact) -> bool:
    """Tell whether a thing is counted that is no part of another count, nor people at large."""
    return (
        _is_count(fact.figure)
        and fact.head not in {"", PERSON}
        and not (fact.part or fact.parent)
        and (_is_vague(fact.figure) or fact.value.number > _PAIR)
    )


def _is_vague(figure: Figure) -> bool:
    return figure.hedge == "vague"


def _same_matter(statements: Statements, one: Fact, other: Fact) -> bool:
    """Tell whether two facts, one of them vague, count the same thing."""
    if one.value.dimension != other.value.dimension or one.figure.role != other.figure.role:
        return False
    if one.part or other.part or one.parent or other.parent or not _may_be(one, other):
        return False
    return not _told_of_others(one, other) and (
        closeness_of(statements, one, other) >= _needed(one, other)
    )


def _told_of_others(one: Fact, other: Fact) -> bool:
    return not one.state and other_subject(one.subject, other.subject, copies=False)


def _narrowed(one: Fact, other: Fact) -> bool:
    return one.modifiers <= other.modifiers or other.modifiers <= one.modifiers


def _needed(one: Fact, other: Fact) -> float:
    """Return how alike the words around two facts must be, by how well their nouns agree."""
    if one.value.dimension:
        alike = one.head == other.head or not (one.head and other.head)
        return _CLOSE if alike and one.value.unit == other.value.unit else inf
    both = bool(one.state and other.state)
    unlike = one.state != other.state and (both or not one.persons)
    if not one.head or one.head != other.head or unlike:
        return inf
    if not _narrowed(one, other) or (one.persons and not both):
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
