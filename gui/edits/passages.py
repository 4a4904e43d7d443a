"""Which passages a decision is about: places found again in an analysis, other words for a line.

In: an analysis, and edits or a line. Out: spans. Costs one look at the passages of one claim, or
at each place that the user marked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.edits.changes import marked, ordered
from gui.words import translate
from summarizer import Link, Span
from summarizer.model import sentence_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer import Analysis, Claim, Edits, Line
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


def spans_of(analysis: Analysis, places: Iterable[Place]) -> tuple[Span, ...]:
    """Return where places stand in a story; those of other stories are left out."""
    known = _articles(analysis)
    found = (_span(known, analysis, place) for place in places)
    return tuple(sorted({span for span in found if span is not None}))


def undecided(analysis: Analysis, edits: Edits) -> tuple[Link, ...]:
    """Return the links of which neither the engine nor the user is sure, surest first."""
    decided = edits.joined | edits.parted
    links = (link for link in analysis.unsure if _pair(analysis, link) not in decided)
    return tuple(sorted(links, key=lambda link: (-link.confidence, link.first, link.second)))


def decided(analysis: Analysis, edits: Edits) -> tuple[Link, ...]:
    """Return the pairs of passages of this story that the user joined or parted, as links."""
    told = [(pair, translate("Claim", "you said: same thing")) for pair in edits.joined]
    told += [(pair, translate("Claim", "you said: not the same")) for pair in edits.parted]
    known = _articles(analysis)
    found: list[Link] = []
    for (one, other), words in told:
        first, second = _span(known, analysis, one), _span(known, analysis, other)
        if first is not None and second is not None:
            found.append(Link(min(first, second), max(first, second), 1.0, (words,)))
    return tuple(sorted(found, key=lambda link: (link.first, link.second)))


def is_pinned(analysis: Analysis, edits: Edits, line: Line) -> bool:
    """Tell whether the user pinned a line."""
    return marked(edits.pinned, place_of(analysis, line.span))


def _articles(analysis: Analysis) -> dict[str, int]:
    """Return the index of each article by its hash; of copies the first."""
    numbered = reversed(list(enumerate(analysis.story.articles)))
    return {article.sha256: index for index, article in numbered}


def _span(known: dict[str, int], analysis: Analysis, place: Place) -> Span | None:
    index = known.get(place[0])
    if index is None or place[2] > len(analysis.story.articles[index].text):
        return None
    return Span(index, place[1], place[2])


def _pair(analysis: Analysis, link: Link) -> tuple[Place, Place]:
    return ordered((place_of(analysis, link.first), place_of(analysis, link.second)))
