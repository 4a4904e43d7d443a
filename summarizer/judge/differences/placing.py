"""Which claim a difference belongs to that was not found inside one.

In: differences, and the claims of the story. Out: the differences, each with the first claim of
several articles that holds places of two of its sides. Costs a sort of the claims' passages, and a
binary search for each place of a difference.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.model import Claim, Difference, Span


class _Shelf(NamedTuple):
    """The passages of one article that support claims, by where they begin.

    ``reach`` tells how far those up to each go, so that a look back knows where to stop.
    """

    starts: list[int]
    ends: list[int]
    claims: list[int]
    reach: list[int]

    @classmethod
    def of(cls, passages: Iterable[tuple[int, int, int]]) -> _Shelf:
        """Sort passages, each its start, its end and the number of its claim."""
        rows = sorted(passages)
        ends = [end for _, end, _ in rows]
        return cls(
            [row[0] for row in rows], ends, [row[2] for row in rows], [*accumulate(ends, max)]
        )

    def overlapping(self, span: Span) -> Iterable[int]:
        """Return the claims of the passages that share a character with a span."""
        at = bisect_left(self.starts, span.end) - 1
        found = []
        while at >= 0 and self.reach[at] > span.start:
            if self.ends[at] > span.start:
                found.append(self.claims[at])
            at -= 1
        return found


def placed(differences: Sequence[Difference], claims: Sequence[Claim]) -> list[Difference]:
    """Name the claim of each difference between quotes that names none."""
    if not any(map(_astray, differences)):
        return list(differences)
    passages: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for number, claim in enumerate(claims):
        if claim.support[0].article != claim.support[-1].article:
            for span in claim.support:
                passages[span.article].append((span.start, span.end, number))
    shelves = {article: _Shelf.of(own) for article, own in passages.items()}
    return [
        _placed(difference, claims, shelves) if _astray(difference) else difference
        for difference in differences
    ]


def _astray(difference: Difference) -> bool:
    return difference.claim is None and difference.kind == "quote"


def _placed(
    difference: Difference, claims: Sequence[Claim], shelves: dict[int, _Shelf]
) -> Difference:
    sides: dict[int, int] = defaultdict(int)
    for side in difference.sides:
        holding = {
            number
            for span in side.spans
            if span.article in shelves
            for number in shelves[span.article].overlapping(span)
        }
        for number in holding:
            sides[number] += 1
    several = [number for number, count in sides.items() if count > 1]
    return replace(difference, claim=claims[min(several)].id) if several else difference
