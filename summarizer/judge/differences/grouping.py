"""Conflicts of figures put together: one difference for all that concerns one number.

In: conflicts and the facts of the story. Out: differences, with a side for each printing. Facts of
other sentences that give a side's own value of the same thing are added to it, so that every
source that says so is named. Near-linear.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from summarizer.clusters import Clusters
from summarizer.judge.differences.comparing import TELLING
from summarizer.judge.differences.lists import word_set
from summarizer.judge.differences.wording import (
    about_facts,
    claimant_of,
    common_value,
    explain,
    printed_value,
)
from summarizer.model import Difference, Relation, Side, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.judge.differences.figures import Conflict
    from summarizer.judge.differences.topics import Fact
    from summarizer.model import Article

_SEVERITY: Final[tuple[Relation, ...]] = (
    "other scope",
    "update",
    "contradiction",
    "looser bound",
    "rounding",
)
_NEWER: Final = word_set("rose rises risen climb climbs climbed initially earlier updated revised")

Key = tuple[int, int]
ValueKey = tuple[float, float, str]


@dataclass(slots=True)
class _Group:
    facts: dict[Key, Fact]
    conflicts: list[Conflict]


def differences_of(
    conflicts: Sequence[Conflict], facts: Iterable[Fact], articles: Sequence[Article]
) -> list[Difference]:
    """Return one difference for each number in dispute, in the order of the conflicts."""
    equals: dict[tuple[str, ValueKey], list[Fact]] = defaultdict(list)
    for fact in facts:
        equals[fact.head, value_key(fact)].append(fact)
    return [_difference(group, equals, articles) for group in _groups(conflicts)]


def key_of(fact: Fact) -> Key:
    """Return the place of a fact: (article, start)."""
    return fact.statement.article, fact.figure.start


def value_key(fact: Fact) -> ValueKey:
    """Return what makes two printed figures the same side: interval, and strictness of a bound."""
    value = fact.value
    strict = value.hedge if value.hedge in {"less than", "more than"} else ""
    return round(value.low, 6), round(value.high, 6), f"{value.dimension}:{strict}"


def _groups(conflicts: Sequence[Conflict]) -> list[_Group]:
    joined = Clusters[Key]()
    facts: dict[Key, Fact] = {}
    for conflict in conflicts:
        joined.join(key_of(conflict.one), key_of(conflict.other))
        facts.update({key_of(fact): fact for fact in (conflict.one, conflict.other)})
    owner = {key: number for number, keys in enumerate(joined.sets()) for key in keys}
    groups: dict[int, _Group] = {}
    for conflict in conflicts:
        group = groups.setdefault(owner[key_of(conflict.one)], _Group({}, []))
        group.conflicts.append(conflict)
    for key, number in owner.items():
        groups[number].facts[key] = facts[key]
    return list(groups.values())


def _difference(
    group: _Group, equals: dict[tuple[str, ValueKey], list[Fact]], articles: Sequence[Article]
) -> Difference:
    sides: dict[ValueKey, dict[Key, Fact]] = defaultdict(dict)
    states = {fact.state for fact in group.facts.values()}
    for key in sorted(group.facts):
        sides[value_key(group.facts[key])][key] = group.facts[key]
    for value, members in sides.items():
        head = next(iter(members.values())).head
        for fact in equals[head, value]:
            if head and fact.state in states and fact.value.number >= TELLING and not fact.part:
                members[key_of(fact)] = fact
    ordered = [[members[key] for key in sorted(members)] for members in sides.values()]
    ordered.sort(key=lambda members: key_of(members[0]))
    relation = _relation(group.conflicts, articles)
    claims = {conflict.claim for conflict in group.conflicts}
    return Difference(
        "figure",
        relation,
        about_facts([fact for members in ordered for fact in members]),
        tuple(_side(part) for members in ordered for part in _by_printing(members)),
        claims.pop() if len(claims) == 1 else min((c for c in claims if c), default=None),
        explain([shown for members in ordered for shown in _shown(members)], relation),
    )


def _shown(members: Sequence[Fact]) -> list[tuple[list[int], str]]:
    """Return each printing of a side's figure, hedge and all, with the articles that print it so.

    One source's "about" must never be put into the mouth of another that says it outright.
    """
    printings: dict[str, list[int]] = {}
    for fact in members:
        text = " ".join(fact.statement.cut(fact.figure.start, fact.figure.end).split())
        printings.setdefault(text, []).append(fact.statement.article)
    return [(articles, text) for text, articles in printings.items()]


def _by_printing(members: Sequence[Fact]) -> list[list[Fact]]:
    """Part the facts of one value by how it is printed: "2,500" is not "about 2,500"."""
    printings: dict[str, list[Fact]] = {}
    for fact in members:
        printings.setdefault(printed_value(fact).casefold(), []).append(fact)
    return list(printings.values())


def _side(members: Sequence[Fact]) -> Side:
    spans = tuple(Span.of(fact.statement.article, fact.figure) for fact in members)
    claimants = [claimant_of(fact.statement, fact.figure) for fact in members]
    one = claimants[0] if len(set(claimants)) == 1 else None
    return Side(common_value(printed_value(fact) for fact in members), spans, one)


def _relation(conflicts: Sequence[Conflict], articles: Sequence[Article]) -> Relation:
    relations = {_dated(conflict, articles) for conflict in conflicts}
    return next(relation for relation in _SEVERITY if relation in relations)


def _dated(conflict: Conflict, articles: Sequence[Article]) -> Relation:
    """Call a contradiction an update where a later article or its words say so."""
    if conflict.relation != "contradiction":
        return conflict.relation
    sides = (conflict.one, conflict.other)
    days = [articles[fact.statement.article].date for fact in sides]
    if None not in days and days[0] != days[1]:
        return "update"
    words = {t.text.lower() for fact in sides for t in fact.statement.tokens}
    counted_then = all("as of " in fact.statement.text.lower() for fact in sides)
    return "update" if counted_then or words & _NEWER else "contradiction"
