"""What was found of one source beside the others: what it adds, lacks, and tells otherwise.

In: an analysis and the index of an article. Out: claims and differences of the analysis, sorted.
Costs one pass over them.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer import Analysis, Claim, Difference


def differing(analysis: Analysis | None) -> Counter[int]:
    """Return of how many differences each article tells a side."""
    differences = analysis.differences if analysis is not None else ()
    return Counter(article for one in differences for article in _tellers(one))


def lacks(analysis: Analysis, article: int) -> tuple[Claim, ...]:
    """Return the shared claims that an article does not tell: most voices first, then salience."""
    missing = [claim for claim in analysis.shared if article not in claim.articles]
    return tuple(sorted(missing, key=lambda one: (-one.voices, -one.salience, one.id)))


def differs(analysis: Analysis, article: int) -> tuple[Difference, ...]:
    """Return the differences of which an article tells a side: contradictions first."""
    mine = [one for one in analysis.differences if article in _tellers(one)]
    return tuple(sorted(mine, key=lambda one: one.relation != "contradiction"))


def _tellers(difference: Difference) -> frozenset[int]:
    return frozenset(span.article for side in difference.sides for span in side.spans)
