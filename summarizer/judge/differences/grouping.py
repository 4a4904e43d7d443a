"""Conflicts of figures put together: one difference for all that concerns one number.

In: conflicts and the facts of the story. Out: differences, with a side for each printing. Facts of
other sentences that give a side's own value of the same thing are added to it, so that every
source that says so is named. Near-linear.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from summarizer.clusters import Clusters
from summarizer.judge.differences.about import about_facts
from summarizer.judge.differences.comparing import TELLING
from summarizer.judge.differences.vocabulary import NEWER
from summarizer.judge.differences.wording import (
    claimant_of,
    common_value,
    explain,
    printed_value,
)
from summarizer.language import day_in_words
from summarizer.model import Difference, Relation, Side, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.judge.differences.conflict import Conflict
    from summarizer.judge.differences.facts import Facts
    from summarizer.judge.differences.topics import Fact
    from summarizer.model import Article

_SEVERITY: Final[tuple[Relation, ...]] = (
    "other scope",
    "update",
    "contradiction",
    "looser bound",
    "rounding",
)

_AS_OF: Final = re.compile(
    r"\b[Aa]s of (?:[A-Z0-9][\w.:]*|early|late|noon|mid-?day)(?: [A-Z0-9][\w.:]*){0,3}"
)

Key = tuple[int, int]
ValueKey = tuple[float, float, str]


@dataclass(slots=True)
class _Group:
    facts: dict[Key, Fact]
    conflicts: list[Conflict]


def differences_of(
    conflicts: Sequence[Conflict], facts: Facts, articles: Sequence[Article]
) -> list[Difference]:
    """Return one difference for each number in dispute, in the order of the conflicts."""
    found = [_difference(group, facts, articles) for group in _groups(conflicts)]
    # Two groups that gather the same other places tell of one number.
    kept: dict[frozenset[Span], Difference] = {}
    for difference in found:
        kept.setdefault(frozenset(s for side in difference.sides for s in side.spans), difference)
    return list(kept.values())


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


def _difference(group: _Group, facts: Facts, articles: Sequence[Article]) -> Difference:
    sides: dict[ValueKey, dict[Key, Fact]] = defaultdict(dict)
    states = {fact.state for fact in group.facts.values()}
    for key in sorted(group.facts):
        sides[value_key(group.facts[key])][key] = group.facts[key]
    for value, members in sides.items():
        first = next(iter(members.values()))
        for fact in facts.equal_to(first) if first.head and first.value.number >= TELLING else ():
            same = fact.head == first.head and value_key(fact) == value
            if same and fact.state in states and not fact.part:
                members[key_of(fact)] = fact
    ordered = [[members[key] for key in sorted(members)] for members in sides.values()]
    ordered.sort(key=lambda members: key_of(members[0]))
    relation = _relation(group.conflicts, articles)
    claims = {conflict.claim for conflict in group.conflicts}
    shown = [part for members in ordered for part in _shown(members)]
    when = [_as_of(part, articles) for part in shown] if relation == "update" else ()
    return Difference(
        "figure",
        relation,
        _about(group, [fact for members in ordered for fact in members]),
        tuple(_side(part) for members in ordered for part in _by_printing(members)),
        claims.pop() if len(claims) == 1 else min((c for c in claims if c), default=None),
        explain([_printing(part) for part in shown], relation, when),
    )


def _about(group: _Group, facts: Sequence[Fact]) -> str:
    known = next((conflict.about for conflict in group.conflicts if conflict.about), "")
    return known or about_facts(facts)


def _shown(members: Sequence[Fact]) -> list[list[Fact]]:
    """Part the facts of a side by how the figure is printed, hedge, noun and all.

    One source's "about" must never be put into the mouth of another that says it outright.
    """
    printings: dict[str, list[Fact]] = {}
    for fact in members:
        printings.setdefault(_printing([fact])[1], []).append(fact)
    return list(printings.values())


def _printing(facts: Sequence[Fact]) -> tuple[list[int], str]:
    first = facts[0]
    text = first.statement.cut(first.figure.start, first.figure.end)
    return [fact.statement.article for fact in facts], " ".join(text.split())


def _as_of(facts: Sequence[Fact], articles: Sequence[Article]) -> str:
    """Return as of which time figures are given: in the source's words, or the article's date."""
    for fact in facts:
        told = _AS_OF.search(fact.statement.text)
        if told is not None:
            return told.group().replace("As of", "as of").rstrip(".")
    days = {articles[fact.statement.article].date for fact in facts}
    day = days.pop() if len(days) == 1 else None
    return day_in_words(day) if day else ""


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
    """Call a contradiction an update where a later article or its words say so.

    Counts grow and are counted again; what is measured (a share, a price, a length) is not.
    """
    if conflict.relation != "contradiction" or conflict.one.value.dimension:
        return conflict.relation
    sides = (conflict.one, conflict.other)
    days = [articles[fact.statement.article].date for fact in sides]
    if None not in days and days[0] != days[1]:
        return "update"
    words = {t.text.lower() for fact in sides for t in fact.statement.tokens}
    counted_then = all("as of " in fact.statement.text.lower() for fact in sides)
    return "update" if counted_then or words & NEWER else "contradiction"
