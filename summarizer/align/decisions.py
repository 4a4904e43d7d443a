"""What the user said of single pairs of passages: they report the same, or they do not.

In: the units and the user's edits. Out: which units must come together and which must not. A
decision holds for every clause that overlaps the passages it was made of, so that it survives a
passage being cut elsewhere. A pair that was both joined and parted is left to the engine. Costs
nothing without edits.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.model import Article, Edits, Place, Span

Pairs = frozenset[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Decisions:
    """Pairs of units, ``first < second``, that the user joined or parted."""

    joined: Pairs = frozenset()
    parted: Pairs = frozenset()

    def parts(self, one: int, other: int) -> bool:
        """Tell whether the user parted two units."""
        return (min(one, other), max(one, other)) in self.parted

    def joining(self, groups: Sequence[tuple[int, ...]]) -> tuple[tuple[int, ...], ...]:
        """Bring together the groups that hold units which the user joined.

        Each pair joins the first group of the one with the first group of the other; a join that
        would bring parted units together is left undone.
        """
        sets = [set(group) for group in groups]
        for one, other in sorted(self.joined):
            if any(one in members and other in members for members in sets):
                continue
            whole = _holding(sets, one) | _holding(sets, other)
            if any(self.parts(*pair) for pair in combinations(sorted(whole), 2)):
                continue
            sets = [members for members in sets if not members <= whole] + [whole]
        return tuple(tuple(sorted(members)) for members in sets)


def _holding(sets: Iterable[set[int]], unit: int) -> set[int]:
    return next((members for members in sets if unit in members), {unit})


def decided(articles: Sequence[Article], spans: Sequence[Span], edits: Edits) -> Decisions:
    """Find the units that the user's decisions speak of."""
    joined = _pairs(articles, spans, edits.joined - edits.parted)
    parted = _pairs(articles, spans, edits.parted - edits.joined)
    return Decisions(joined - parted, parted - joined)


def _pairs(
    articles: Sequence[Article], spans: Sequence[Span], chosen: Iterable[tuple[Place, Place]]
) -> Pairs:
    found: set[tuple[int, int]] = set()
    for one, other in chosen:
        here, there = _at(articles, spans, one), _at(articles, spans, other)
        found.update((min(p), max(p)) for p in product(here, there) if p[0] != p[1])
    return frozenset(found)


def _at(articles: Sequence[Article], spans: Sequence[Span], place: Place) -> list[int]:
    sha256, start, end = place
    return [
        number
        for number, span in enumerate(spans)
        if span.start < end and start < span.end and articles[span.article].sha256 == sha256
    ]
