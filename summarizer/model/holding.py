"""How firmly the passages of a claim belong to it.

In: a claim with its links. Out: a number for each passage that is linked. A passage may stand in
several claims; the one to name first is not the one that most sources report, which a weak link may
have made, but the one that it is linked with best. Costs one look at each link.
"""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.model.analysis import Claim
    from summarizer.model.spans import Span

_SURE: Final = 0.9999
"""What the user joined is as sure as can be; its log-odds must stay finite all the same."""


def firmness(claim: Claim) -> Mapping[Span, float]:
    """Return how firmly each linked passage is held, 0 or more, rounded to 6 digits.

    It is the log-odds of its strongest link with each other article, summed: two good links are
    more than one, and links that count only together with others add nothing.
    """
    best: defaultdict[Span, dict[int, float]] = defaultdict(dict)
    for link in claim.links:
        bounded = min(max(link.confidence, 0.5), _SURE)
        odds = math.log(bounded / (1.0 - bounded))
        for here, there in ((link.first, link.second), (link.second, link.first)):
            known = best[here]
            known[there.article] = max(known.get(there.article, 0.0), odds)
    return {span: round(math.fsum(odds.values()), 6) for span, odds in best.items()}
