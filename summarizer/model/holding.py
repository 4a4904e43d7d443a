"""How firmly the passages of a claim belong to it.

In: a claim with its links. Out: for each linked passage how sure it is that each other article
reports the same, and one number of it. A passage may stand in several claims; the one to name first
is not the one that most sources report, which a weak link may have made, but the one that it is
linked with best. Costs one look at each link.
"""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from summarizer.model.analysis import Claim
    from summarizer.model.spans import Span

    Ties = Mapping[int, float]

_SURE: Final = 0.9999
"""What the user joined is as sure as can be; its log-odds must stay finite all the same."""


def ties(claim: Claim) -> Mapping[Span, Ties]:
    """Return for each linked passage the confidence of its strongest link with each article."""
    best: defaultdict[Span, dict[int, float]] = defaultdict(dict)
    for link in claim.links:
        for here, there in ((link.first, link.second), (link.second, link.first)):
            known = best[here]
            known[there.article] = max(known.get(there.article, 0.0), link.confidence)
    return best


def firmness_of(confidences: Iterable[float]) -> float:
    """Return one number for the ties of a passage, 0 or more, rounded to 6 digits.

    It is the sum of their log-odds: two good links are more than one, and those that count only
    together with others, below 0.5, add nothing.
    """
    bounded = [min(max(share, 0.5), _SURE) for share in confidences]
    return round(math.fsum(math.log(share / (1.0 - share)) for share in bounded), 6)


def firmness(claim: Claim) -> Mapping[Span, float]:
    """Return how firmly each linked passage is held by a claim, see ``firmness_of``."""
    return {passage: firmness_of(found.values()) for passage, found in ties(claim).items()}
