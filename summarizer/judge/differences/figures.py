"""Figures of one thing that the sources give differently.

In: statements and claims. Out: differences of kind "figure". Sentences are compared inside a claim,
and across claims where they share rare words and count the same thing; never because they merely
share a unit. Numbers that agree are paired off first: only what is left over can disagree.
Cost: linear in the figures, but for the sentences of one claim and of one rare stem, whose number
is bounded.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import chain, combinations
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.ages import age_conflicts
from summarizer.judge.differences.comparing import PARAPHRASE, TELLING, closeness_of, comparable
from summarizer.judge.differences.conflict import Conflict
from summarizer.judge.differences.nearness import near_conflicts
from summarizer.judge.differences.scope import scoped, single_conflicts
from summarizer.judge.differences.tallies import (
    list_conflicts,
    lone_conflicts,
    toll_conflicts,
)
from summarizer.judge.differences.vagueness import lone_vague_conflicts, vague_conflicts
from summarizer.judge.differences.values import relation_of
from summarizer.progress import polled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from summarizer.judge.differences.facts import Facts
    from summarizer.judge.differences.statement import Statement
    from summarizer.judge.differences.statements import Statements
    from summarizer.judge.differences.topics import Fact

_OTHER_EVENT: Final = 3
"""Two sentences of which so many figures disagree and none agree tell of two events."""
_MOST_OF_STEM: Final = 30
_ACROSS_CLAIMS: Final = 0.5


def find_conflicts(
    statements: Statements, facts: Facts, poll: Callable[[], None] = lambda: None
) -> list[Conflict]:
    """Return the pairs of facts that disagree, each once, in the order of the claims."""
    found: dict[frozenset[tuple[int, int]], Conflict] = {}
    for one, other, claim, overlap in polled(_pairs(statements), poll):
        for conflict in _compare(statements, facts.of(one), facts.of(other), overlap, claim):
            if claim is None and not _is_counted(conflict.one):
                continue
            if overlap >= PARAPHRASE or not _known_to_both(conflict, facts):
                found.setdefault(_key(conflict), conflict)
    elsewhere = (
        _vague_beside_exact(facts),
        vague_conflicts(statements, facts),
        lone_vague_conflicts(statements, facts),
        age_conflicts(facts),
        single_conflicts(statements, facts),
        list_conflicts(facts),
        toll_conflicts(statements, facts),
        lone_conflicts(statements, facts),
        near_conflicts(statements, facts),
    )
    for conflict in chain.from_iterable(polled(elsewhere, poll, 1)):
        found.setdefault(_key(conflict), conflict)
    return list(found.values())


def _is_counted(fact: Fact) -> bool:
    """Tell whether something named is counted: "the first plane" and "the second" are two."""
    return bool(fact.head) and fact.figure.role != "ordinal"


def _vague_beside_exact(facts: Facts) -> Iterable[Conflict]:
    """Yield "this several-block area" beside "a six-block area", wherever the two stand.

    The counted phrase must be the same two words or more, and nothing else be counted by it.
    """
    by_phrase: dict[tuple[str, ...], list[Fact]] = {}
    for _, held in facts.where(lambda figure: figure.hedge == "vague" and len(figure.counted) > 1):
        by_phrase.update({fact.figure.counted: [] for fact in held if len(fact.figure.counted) > 1})
    for _, held in facts.where(lambda figure: figure.counted in by_phrase):
        for fact in held:
            if fact.figure.counted in by_phrase and not fact.value.dimension and not fact.part:
                by_phrase[fact.figure.counted].append(fact)
    for phrase in sorted(by_phrase):
        group = by_phrase[phrase]
        vague = [fact for fact in group if fact.figure.hedge == "vague"]
        exact = [fact for fact in group if fact.figure.hedge != "vague"]
        if len(vague) == 0 or len({fact.value.number for fact in exact}) != 1:
            continue
        for one in vague[:_MOST_OF_STEM]:
            for other in exact[:_MOST_OF_STEM]:
                apart = one.statement.article != other.statement.article
                if apart and relation_of(one.value, other.value) == "looser bound":
                    yield Conflict(one, other, "looser bound", None)


def _known_to_both(conflict: Conflict, facts: Facts) -> bool:
    """Tell whether a source has the other's number of the same thing too, in another sentence.

    Then it counts two things, and does not disagree. The dead and injured are exempt: there, one
    source often prints an early and a later count.
    """
    one, other = conflict.one, conflict.other
    vague = "vague" in {one.figure.hedge, other.figure.hedge}
    if one.state or not (one.head or vague):
        return False
    if _says(other.statement.article, one, facts):
        return True
    whole_and_part = conflict.relation == "other scope"
    return not whole_and_part and _says(one.statement.article, other, facts)


def _says(article: int, fact: Fact, facts: Facts) -> bool:
    """Tell whether an article has a fact's number of the same thing."""
    return any(
        known.statement.article == article and known.head == fact.head
        for known in facts.equal_to(fact)
    )


def _key(conflict: Conflict) -> frozenset[tuple[int, int]]:
    return frozenset(
        (fact.statement.article, fact.figure.start) for fact in (conflict.one, conflict.other)
    )


def _pairs(
    statements: Statements,
) -> Iterable[tuple[Statement, Statement, int | None, float]]:
    """Yield pairs of sentences of different articles that both hold figures, with their overlap."""
    for pair in statements.pairs:
        if pair.one.figures and pair.other.figures:
            yield pair
    for one, other in _across(statements.holding):
        overlap = statements.overlap(one, other)
        if overlap >= _ACROSS_CLAIMS:
            yield one, other, None, overlap


def _across(holding: Sequence[Statement]) -> Iterable[tuple[Statement, Statement]]:
    """Yield pairs that share three rare stems, whatever claim they stand in."""
    by_stem: dict[str, list[int]] = defaultdict(list)
    for place, statement in enumerate(holding):
        for stem in statement.stems:
            by_stem[stem].append(place)
    shared: Counter[tuple[int, int]] = Counter()
    for group in by_stem.values():
        if 1 < len(group) <= _MOST_OF_STEM:
            shared.update(combinations(group, 2))
    for first, second in sorted(pair for pair, count in shared.items() if count >= 3):
        if holding[first].article != holding[second].article:
            yield holding[first], holding[second]


def _compare(
    statements: Statements,
    ones: Sequence[Fact],
    others: Sequence[Fact],
    overlap: float,
    claim: int | None,
) -> Iterable[Conflict]:
    """Pair off what agrees, then yield what disagrees among the rest."""
    left, right = _unmatched(ones, others)
    yield from _part_and_whole(ones, others, left, overlap, claim)
    yield from _part_and_whole(others, ones, right, overlap, claim)
    found = list(_disagreeing(statements, left, right, overlap, claim))
    if len(found) < _OTHER_EVENT or len(left) < len(ones) or len(right) < len(others):
        yield from found


def _disagreeing(
    statements: Statements,
    left: Sequence[Fact],
    right: Sequence[Fact],
    overlap: float,
    claim: int | None,
) -> Iterable[Conflict]:
    for one in left:
        rivals = [other for other in right if comparable(statements, one, other, overlap)]
        for other in rivals:
            back = [fact for fact in left if comparable(statements, fact, other, overlap)]
            contested = len(rivals) > 1 or len(back) > 1
            if contested and not _nearest(statements, one, other, rivals, back):
                continue
            relation = relation_of(one.value, other.value)
            if relation is not None:
                yield Conflict(one, other, scoped(one, other, relation), claim)


def _nearest(
    statements: Statements, one: Fact, other: Fact, rivals: Sequence[Fact], back: Sequence[Fact]
) -> bool:
    """Tell whether two facts are each other's only best match by the words around them."""
    return _best(statements, one, rivals) is other and _best(statements, other, back) is one


def _best(statements: Statements, fact: Fact, rivals: Sequence[Fact]) -> Fact | None:
    ranked = sorted(((closeness_of(statements, fact, rival), n) for n, rival in enumerate(rivals)))
    if len(ranked) > 1 and ranked[-1][0] - ranked[-2][0] < 0.05:
        return None
    return rivals[ranked[-1][1]]


def _unmatched(ones: Sequence[Fact], others: Sequence[Fact]) -> tuple[list[Fact], list[Fact]]:
    """Drop each fact for which the other sentence has one of the same kind that agrees."""
    left = [one for one in ones if not any(_agreed(one, other) for other in others)]
    right = [other for other in others if not any(_agreed(one, other) for one in ones)]
    return left, right


def _agreed(one: Fact, other: Fact) -> bool:
    same_kind = (
        one.value.dimension == other.value.dimension and one.figure.role == other.figure.role
    )
    return same_kind and relation_of(one.value, other.value) is None


def _part_and_whole(
    ones: Sequence[Fact],
    others: Sequence[Fact],
    left: Sequence[Fact],
    overlap: float,
    claim: int | None,
) -> Iterable[Conflict]:
    """Yield a whole beside the part that the other source gives alone.

    "3,500 soldiers, including 2,500 Americans" beside "2,500 soldiers": no contradiction, but the
    reader of one alone would not know of the other number.
    """
    for part in ones:
        telling = part.value.number >= TELLING or overlap >= PARAPHRASE
        if part.parent is None or part.figure.role != "figure" or not telling:
            continue
        whole = next((fact for fact in left if fact.figure is part.parent), None)
        for other in others:
            alone = other.parent is None and other.head == part.head and _agreed(part, other)
            if whole is not None and alone and whole.figure.role == "figure":
                yield Conflict(whole, other, "other scope", claim)
