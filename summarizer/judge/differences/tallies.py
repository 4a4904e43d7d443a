"""Counts that differ in two lists, and counts of the dead that two articles open with.

In: the facts of each sentence. Out: conflicts that stand across claims. "82 Iranians, 63 Canadians,
11 Ukrainians" and "78 were Iranian, 63 were Canadian and 11 were Ukrainian" are one list, as two
of their counts are equal. The first sentences of the articles of a story tell of one event, so that
their counts of the dead are of one toll. Cost: linear, but for sentences that share a count.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.comparing import TELLING, closeness_of, told_of_one_event
from summarizer.judge.differences.conflict import Conflict
from summarizer.judge.differences.values import relation_of
from summarizer.judge.differences.vocabulary import PERSON

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from summarizer.judge.differences.facts import Facts
    from summarizer.judge.differences.statement import Statement
    from summarizer.judge.differences.statements import Statements
    from summarizer.judge.differences.topics import Fact
    from summarizer.model import Figure

_EQUAL: Final = 2
_MOST_OF_COUNT: Final = 12
_FIRST: Final = 6
_EARLY: Final = 8
"""So many sentences of an article tell of the event it is about."""
_TOLLS: Final = frozenset({"dead", "injured"})
_RELATED: Final = 0.1
_ALIKE: Final = 0.3
_TOLD_ALIKE: Final = 0.4
_MOST_TOLLS: Final = 80
_NEAR: Final = 1.6
_AND: Final = re.compile(r" and (?=(?:[a-z-]+ )?[a-z]+s\b)")
_LOOK_AHEAD: Final = 24
_FEW_WORDS: Final = 0.2


def list_conflicts(facts: Facts) -> Iterable[Conflict]:
    """Yield the counts of one thing that differ in two lists which agree in two other counts."""
    counted: dict[Statement, dict[str, Fact]] = {}
    holders: dict[tuple[str, float], list[Statement]] = defaultdict(list)
    for statement, held in facts.where(_is_count, _EQUAL + 1):
        known = {_name(fact): fact for fact in held if _name(fact)}
        if len(known) > _EQUAL:
            counted[statement] = known
            for name, fact in known.items():
                holders[name, fact.value.number].append(statement)
    shared: Counter[tuple[Statement, Statement]] = Counter()
    for group in holders.values():
        if 1 < len(group) <= _MOST_OF_COUNT:
            shared.update(combinations(group, 2))
    for (one, other), equal in shared.items():
        if equal >= _EQUAL and one.article != other.article:
            yield from _differing(counted[one], counted[other])


def _is_count(figure: Figure) -> bool:
    return figure.role == "figure" and not figure.unit


def _name(fact: Fact) -> str:
    """Return what a list counts: the printed noun, as those included take that of their whole."""
    if not _is_count(fact.figure):
        return ""
    return fact.figure.counted[-1] if fact.figure.counted else fact.head


def _differing(ones: Mapping[str, Fact], others: Mapping[str, Fact]) -> Iterable[Conflict]:
    for name, one in ones.items():
        other = others.get(name)
        if other is not None:
            relation = relation_of(one.value, other.value)
            if relation is not None:
                yield Conflict(one, other, relation, None)


def toll_conflicts(statements: Statements, facts: Facts) -> Iterable[Conflict]:
    """Yield the counts of the dead that differ: of two articles' first sentences, or told alike."""
    first = statements.first(_FIRST)
    early = set(first)
    later = (told for told, _ in facts.where(_is_count) if told not in early)
    tolls = [fact for told in (*first, *later) for fact in facts.of(told) if _is_toll(fact)]
    for one, other in combinations(tolls[:_MOST_TOLLS], 2):
        if one.statement.article == other.statement.article:
            continue
        overlap = statements.overlap(one.statement, other.statement)
        both_early = one.statement in early and other.statement in early
        if overlap >= (_RELATED if both_early else _ALIKE):
            relation = relation_of(one.value, other.value)
            alike = both_early or closeness_of(statements, one, other) >= _TOLD_ALIKE
            if relation is not None and alike and told_of_one_event(one, other, overlap):
                yield Conflict(one, other, relation, None)


def _is_toll(fact: Fact) -> bool:
    return fact.state in _TOLLS and fact.head == PERSON and fact.figure.role == "figure"


def lone_conflicts(statements: Statements, facts: Facts) -> Iterable[Conflict]:
    """Yield the counts of a thing of which each of two articles gives one number, that differ.

    "Some 2,500 residents were moved out", "about 1,800 residents had to leave their homes": small
    numbers are left out, as anything may be counted by them. Further down in an article the
    sentences must be alike too, and the numbers near each other.
    """
    counted: dict[str, dict[int, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for told, held in facts.where(_is_count):
        for fact in held:
            if fact.head not in {"", PERSON} and _is_count(fact.figure):
                counted[fact.head][told.article].append(fact)
    early = set(statements.first(_EARLY))
    for held_by in counted.values():
        lone = [found[0] for _, found in sorted(held_by.items()) if _is_one_number(found)]
        for one, other in combinations(lone[:_MOST_OF_COUNT], 2):
            if min(one.value.number, other.value.number) >= TELLING:
                yield from _lone(statements, one, other, early)


def _is_one_number(facts: Sequence[Fact]) -> bool:
    return len({(fact.value.low, fact.value.high) for fact in facts}) == 1


def _lone(
    statements: Statements, one: Fact, other: Fact, early: AbstractSet[Statement]
) -> Iterable[Conflict]:
    narrowed = one.modifiers <= other.modifiers or other.modifiers <= one.modifiers
    overlap = statements.overlap(one.statement, other.statement)
    relation = relation_of(one.value, other.value)
    if _is_joint(one) is not _is_joint(other):
        return
    if not narrowed or relation is None or not told_of_one_event(one, other, overlap):
        return
    low, high = sorted((one.value.number, other.value.number))
    near = high <= _NEAR * low and overlap >= _RELATED
    alike = near and closeness_of(statements, one, other) >= _FEW_WORDS
    if alike or (one.statement in early and other.statement in early):
        yield Conflict(one, other, relation, None)


def _is_joint(fact: Fact) -> bool:
    """Tell whether two things are counted by one number: "25 drones and missiles"."""
    end = fact.figure.end
    joined = _AND.match(fact.statement.cut(end, end + _LOOK_AHEAD))
    if joined is None:
        return False
    second = end + joined.end()
    return all(figure.start != second for figure in fact.statement.figures)
