"""Figures of one thing that the sources give differently.

In: statements and claims. Out: differences of kind "figure". Sentences are compared inside a claim,
and across claims where they share rare words and count the same thing; never because they merely
share a unit. Numbers that agree are paired off first: only what is left over can disagree.
Cost: linear in the figures, but for the sentences of one claim and of one rare stem, whose number
is bounded.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.comparing import PARAPHRASE, TELLING, closeness_of, comparable
from summarizer.judge.differences.values import relation_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summarizer.judge.differences.statements import Statement, Statements
    from summarizer.judge.differences.topics import Fact
    from summarizer.model import Claim, Relation, Span
_OTHER_EVENT: Final = 3
"""Two sentences of which so many figures disagree and none agree tell of two events."""
_MOST_IN_CLAIM: Final = 40
_MOST_OF_STEM: Final = 30
_ACROSS_CLAIMS: Final = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Conflict:
    """Two facts of different articles that disagree, and the claim they stand in, if one."""

    one: Fact
    other: Fact
    relation: Relation
    claim: int | None


def find_conflicts(
    statements: Statements, claims: Sequence[Claim], facts: Mapping[Span, tuple[Fact, ...]]
) -> list[Conflict]:
    """Return the pairs of facts that disagree, each once, in the order of the claims."""
    found: dict[frozenset[tuple[int, int]], Conflict] = {}
    known = {_said(fact, fact.statement.article) for held in facts.values() for fact in held}
    for one, other, claim in _pairs(statements, claims):
        overlap = statements.overlap(one, other)
        if claim is None and overlap < _ACROSS_CLAIMS:
            continue
        for conflict in _compare(statements, facts[one.span], facts[other.span], overlap, claim):
            if claim is None and not conflict.one.head:
                continue
            if overlap >= PARAPHRASE or not _known_to_both(conflict, known):
                found.setdefault(_key(conflict), conflict)
    for conflict in _vague_beside_exact(facts):
        found.setdefault(_key(conflict), conflict)
    return list(found.values())


def _vague_beside_exact(facts: Mapping[Span, tuple[Fact, ...]]) -> Iterable[Conflict]:
    """Yield "this several-block area" beside "a six-block area", wherever the two stand.

    The counted phrase must be the same two words or more, and nothing else be counted by it.
    """
    by_phrase: dict[tuple[str, ...], list[Fact]] = defaultdict(list)
    for held in facts.values():
        for fact in held:
            if len(fact.figure.counted) > 1 and not fact.value.dimension and not fact.part:
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


def _said(fact: Fact, article: int) -> tuple[int, str, str, float]:
    return article, fact.head, fact.value.dimension, fact.value.number


def _known_to_both(conflict: Conflict, known: set[tuple[int, str, str, float]]) -> bool:
    """Tell whether a source has the other's number of the same thing too, in another sentence.

    Then it counts two things, and does not disagree. The dead and injured are exempt: there, one
    source often prints an early and a later count.
    """
    one, other = conflict.one, conflict.other
    if one.state or not one.head:
        return False
    if _said(one, other.statement.article) in known:
        return True
    whole_and_part = conflict.relation == "other scope"
    return not whole_and_part and _said(other, one.statement.article) in known


def _key(conflict: Conflict) -> frozenset[tuple[int, int]]:
    return frozenset(
        (fact.statement.article, fact.figure.start) for fact in (conflict.one, conflict.other)
    )


def _pairs(
    statements: Statements, claims: Sequence[Claim]
) -> Iterable[tuple[Statement, Statement, int | None]]:
    """Yield pairs of sentences of different articles that both hold figures."""
    holding: dict[Span, Statement] = {}
    for claim in claims:
        members = [statements.at(s) for s in claim.support if statements.holds_figure(s)]
        holding.update((member.span, member) for member in members)
        for one, other in combinations(members[:_MOST_IN_CLAIM], 2):
            if one.article != other.article:
                yield one, other, claim.id
    for one, other in _across(sorted(holding.values(), key=lambda s: s.span)):
        yield one, other, None


def _across(holding: Sequence[Statement]) -> Iterable[tuple[Statement, Statement]]:
    """Yield pairs that share three rare stems, whatever claim they stand in."""
    by_stem: dict[str, list[Statement]] = defaultdict(list)
    for statement in holding:
        for stem in statement.stems:
            by_stem[stem].append(statement)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    place = {statement.span: at for at, statement in enumerate(holding)}
    for stem in sorted(by_stem):
        group = by_stem[stem]
        if 1 < len(group) <= _MOST_OF_STEM:
            for one, other in combinations(group, 2):
                if one.article != other.article:
                    shared[place[one.span], place[other.span]] += 1
    for (first, second), count in sorted(shared.items()):
        if count >= 3:
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
                yield Conflict(one, other, relation, claim)


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
