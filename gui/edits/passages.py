"""Which passages a decision is about: places found again in an analysis, other words for a line.

In: an analysis, and edits or a line. Out: spans. Costs one look at the passages of one claim, or
at each place that the user marked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.edits.changes import marked, ordered
from summarizer import Span
from summarizer.model import sentence_at

if TYPE_CHECKING:
    from summarizer import Analysis, Claim, Edits, Line, Link
    from summarizer.model import Place


def claim_of(analysis: Analysis, claim: int | None) -> Claim | None:
    """Return the claim with an id."""
    return next((one for one in analysis.claims if one.id == claim), None)


def place_of(analysis: Analysis, span: Span) -> Place:
    """Return a span as a place that survives a reload."""
    return analysis.story.articles[span.article].sha256, span.start, span.end


def other_words(analysis: Analysis, line: Line) -> tuple[Span, ...]:
    """Return the other sentences that tell the claim of a line, in order of article and place."""
    claim = claim_of(analysis, line.claim)
    support = claim.support if claim is not None else ()
    told = (sentence_at(analysis.story.articles, span) for span in support)
    return tuple(span for span in dict.fromkeys(told) if span != line.span)


def spans_of(analysis: Analysis, places: frozenset[Place]) -> tuple[Span, ...]:
    """Return where places stand in a story; those of other stories are left out."""
    found: dict[Place, Span] = {}
    for index, article in enumerate(analysis.story.articles):
        for place in places:
            if place[0] == article.sha256 and place[2] <= len(article.text):
                found.setdefault(place, Span(index, place[1], place[2]))
    return tuple(sorted(found.values()))


def undecided(analysis: Analysis, edits: Edits) -> tuple[Link, ...]:
    """Return the links of which neither the engine nor the user is sure, surest first."""
    decided = edits.joined | edits.parted
    links = (link for link in analysis.unsure if _pair(analysis, link) not in decided)
    return tuple(sorted(links, key=lambda link: (-link.confidence, link.first, link.second)))


def is_pinned(analysis: Analysis, edits: Edits, line: Line) -> bool:
    """Tell whether the user pinned a line."""
    return marked(edits.pinned, place_of(analysis, line.span))


def _pair(analysis: Analysis, link: Link) -> tuple[Place, Place]:
    return ordered((place_of(analysis, link.first), place_of(analysis, link.second)))
