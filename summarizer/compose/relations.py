"""What the analysis says of two passages that matters to a brief.

In: an analysis. Out: which passages may report the same although no claim joins them, and which
hold both sides of a difference. Costs links plus sides.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.model import Analysis, Span

_MAY_DOUBLE: Final = 0.3
"""Confidence of a link from which two sentences may be the same claim told twice."""


def linked(analysis: Analysis) -> Mapping[Span, set[Span]]:
    """Return for each passage those that it may report the same as, by links too weak to join."""
    found: dict[Span, set[Span]] = defaultdict(set)
    for link in analysis.unsure:
        if link.confidence >= _MAY_DOUBLE:
            found[link.first].add(link.second)
            found[link.second].add(link.first)
    return found


def with_both_sides(analysis: Analysis) -> frozenset[Span]:
    """Return the passages that hold two sides of a difference: nothing shows it better."""
    if not analysis.differences:
        return frozenset()
    held: dict[Span, set[tuple[int, int]]] = defaultdict(set)
    passages = sorted({span for claim in analysis.claims for span in claim.support})
    for number, difference in enumerate(analysis.differences):
        for place, side in enumerate(difference.sides):
            for span in side.spans:
                passage = _around(span, passages)
                if passage is not None:
                    held[passage].add((number, place))
    return frozenset(
        passage for passage, sides in held.items() if len(sides) > len({n for n, _ in sides})
    )


def _around(span: Span, passages: list[Span]) -> Span | None:
    """Return the passage that holds a span; of several, the one that starts last."""
    place = bisect_right(passages, (span.article, span.start), key=_beginning) - 1
    if place < 0:
        return None
    passage = passages[place]
    return passage if passage.article == span.article and span.end <= passage.end else None


def _beginning(span: Span) -> tuple[int, int]:
    return span.article, span.start
