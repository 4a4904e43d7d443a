"""Pairs of places that disagree, put together to one difference a matter.

In: pairs of values with their places. Out: differences, with a side for each value and all places
that give it, whatever the order of the articles. Pairs that share a place, or the same two values,
are one matter. Near-linear.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.clusters import Clusters
from summarizer.judge.differences.wording import common_value, explain
from summarizer.model import Difference, Side, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from summarizer.model import DifferenceKind, Relation

Told = tuple[str, Span, str | None]
"""A value as printed, where, and who is said to claim it."""


@dataclass(frozen=True, slots=True)
class Opposed:
    """Two values of one matter that disagree, and the claim they stand in, if one."""

    kind: DifferenceKind
    relation: Relation
    about: str
    one: Told
    other: Told
    claim: int | None


def joined(
    pairs: Sequence[Opposed],
    explained: Callable[[Sequence[tuple[list[int], str]], Relation], str] = explain,
) -> list[Difference]:
    """Return one difference for each matter, in the order of the first place of each."""
    clusters = Clusters[Span]()
    by_values: dict[frozenset[str], Span] = {}
    for pair in pairs:
        clusters.join(pair.one[1], pair.other[1])
        values = frozenset(_folded(told) for told in (pair.one, pair.other))
        clusters.join(by_values.setdefault(values, pair.one[1]), pair.one[1])
    groups: dict[Span, list[Opposed]] = {}
    for pair in pairs:
        groups.setdefault(clusters.find(pair.one[1]), []).append(pair)
    return [_difference(groups[first], explained) for first in sorted(groups)]


def _folded(told: Told) -> str:
    return " ".join(told[0].split()).casefold()


def _difference(
    pairs: Sequence[Opposed],
    explained: Callable[[Sequence[tuple[list[int], str]], Relation], str],
) -> Difference:
    values: dict[str, set[Told]] = {}
    for pair in pairs:
        for told in (pair.one, pair.other):
            values.setdefault(_folded(told), set()).add(told)
    sides = sorted((_side(held) for held in values.values()), key=lambda side: side.spans[0])
    relation: Relation = min((pair.relation for pair in pairs), default="contradiction")
    shown = [([span.article for span in side.spans], side.value) for side in sides]
    return Difference(
        pairs[0].kind,
        relation,
        max((pair.about for pair in pairs), key=lambda text: (len(text), text)),
        tuple(sides),
        min((pair.claim for pair in pairs if pair.claim is not None), default=None),
        explained(shown, relation),
    )


def _side(held: Iterable[Told]) -> Side:
    ordered = sorted(held, key=lambda told: told[1])
    claimants = {claimant for _, _, claimant in ordered}
    return Side(
        common_value(" ".join(value.split()) for value, _, _ in ordered),
        tuple(span for _, span, _ in ordered),
        claimants.pop() if len(claimants) == 1 else None,
    )
