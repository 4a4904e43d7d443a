"""What the analysis says of two passages that matters to a brief.

In: an analysis. Out: which sentences may report the same although no claim joins them, and which
hold sides of a difference. Costs links plus sides.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from summarizer.model import sentence_at

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.model import Analysis, Difference, Span

_MAY_DOUBLE: Final = 0.3
"""Confidence of a link from which two sentences may be the same claim told twice."""


def linked(analysis: Analysis) -> Mapping[Span, set[Span]]:
    """Return for each sentence those that may report the same, by links too weak to join them."""
    articles = analysis.story.articles
    found: dict[Span, set[Span]] = defaultdict(set)
    for link in analysis.unsure:
        if link.confidence >= _MAY_DOUBLE:
            first, second = (sentence_at(articles, s) for s in (link.first, link.second))
            found[first].add(second)
            found[second].add(first)
    return found


def sides_by_passage(analysis: Analysis) -> Mapping[Span, list[tuple[Difference, int]]]:
    """Return for each sentence the differences a side of which it holds, with the side's place.

    Each side is named once, however often the sentence gives it.
    """
    if not analysis.differences:
        return {}
    articles = analysis.story.articles
    held: dict[Span, list[tuple[Difference, int]]] = defaultdict(list)
    for difference in analysis.differences:
        for place, side in enumerate(difference.sides):
            for sentence in dict.fromkeys(sentence_at(articles, span) for span in side.spans):
                held[sentence].append((difference, place))
    return held


def with_both_sides(analysis: Analysis) -> frozenset[Span]:
    """Return the sentences that hold two sides of a difference: nothing shows it better."""
    return frozenset(
        sentence
        for sentence, sides in sides_by_passage(analysis).items()
        if len(sides) > len({id(difference) for difference, _ in sides})
    )
