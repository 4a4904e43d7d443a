"""A second look at linked passages: what stands around them, and who speaks.

In: passages, the sentence of each, and their links. Out: the same links with other odds. Two
writers who report one thing report it in the same surroundings: what a passage says stands, for the
most part, within two sentences of its counterpart, whichever clause carries it there. And what one
tells as somebody's words the other seldom tells as fact, or as another's words. Links within one
article are not looked at again. The weights are made by ``python -m tests.quality.fit_links``.
Costs a microsecond a link.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.align.features import distinct
from summarizer.align.links import Links
from summarizer.align.scorer import fitted
from summarizer.align.space import Space

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from summarizer.align.terms import Unit

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]

CONTEXT: Final = ("around", "one speaks", "others speak")
"""What a second look sees: the share of the rarity of a passage's terms that stands around the
other, of the two the lower; somebody speaks in one alone; different persons speak."""
_AROUND: Final = 2
"""Sentences before and after that of the other passage."""
_CROWD: Final = 0.2
"""Log-odds for each doubling of the other articles."""
_FEW: Final = 4
_MANY: Final = 25
"""Beyond that many articles a claim has many voices anyway, and no link stands by itself."""


def reconsidered(
    units: Sequence[Unit], home: Ints, links: Links, poll: Callable[[], None]
) -> Links:
    """Judge the links between articles again, by their surroundings and by how many sources are.

    Args:
        units: the passages; those of a sentence in a row, the sentences in order.
        home: the sentence of each, ascending; shape (units,).
    """
    article = np.array([unit.span.article for unit in units], dtype=np.int64)
    across = article[links.first] != article[links.second]
    chosen = links.where(across)
    seen = surroundings(units, home, chosen, poll)
    odds = links.odds.copy()
    weights = fitted()
    found = chosen.odds + seen @ np.asarray(weights.context) + weights.context_bias
    odds[across] = np.round(found, 9)
    return Links(links.first, links.second, odds - crowd(len(set(article.tolist()))))


def crowd(articles: int) -> float:
    """Return how much more (in log-odds) a link must show in a story of many articles.

    What one source alone reports has to stay alone beside all others: the more there are, the more
    often chance brings something near it. A story of up to four is the measure.
    """
    others = min(max(articles, _FEW), _MANY) - 1
    return _CROWD * math.log2(others / (_FEW - 1))


def surroundings(
    units: Sequence[Unit], home: Ints, links: Links, poll: Callable[[], None]
) -> Floats:
    """Return what a second look sees of each link, as ``CONTEXT`` lists it; shape (n, 3)."""
    one, both = _speaking(units, links)
    return np.stack((_around(units, home, links, poll), one, both), axis=1)


def _around(units: Sequence[Unit], home: Ints, links: Links, poll: Callable[[], None]) -> Floats:
    terms = Space.of([distinct(unit.terms) for unit in units], poll)
    windows = _windows(units, home)
    totals = np.maximum(terms.total(), 1e-9)
    shares = [
        terms.around(windows[home[there]], here) / totals[here]
        for here, there in ((links.first, links.second), (links.second, links.first))
    ]
    return np.asarray(np.minimum(*shares))


def _windows(units: Sequence[Unit], home: Ints) -> Ints:
    """Return for each sentence the first and the last unit around it; shape (sentences, 2)."""
    begins = np.flatnonzero(np.diff(home, prepend=-1))
    ends = np.append(begins[1:], len(home))
    article = np.array([units[begin].span.article for begin in begins.tolist()], dtype=np.int64)
    place = np.arange(len(begins))
    turns = np.flatnonzero(np.diff(article, prepend=-1))
    part = np.cumsum(np.diff(article, prepend=-1) != 0) - 1
    low = np.maximum(place - _AROUND, turns[part])
    high = np.minimum(place + _AROUND, np.append(turns[1:], len(begins))[part] - 1)
    return np.stack((begins[low], ends[high]), axis=1)


def _speaking(units: Sequence[Unit], links: Links) -> tuple[Floats, Floats]:
    """Tell of each link whether somebody speaks in one passage alone, and whether others speak."""
    numbers: dict[str | None, int] = {None: -1, "": 0}
    told = [numbers.setdefault(unit.speaker, len(numbers) - 1) for unit in units]
    speaker = np.array(told, dtype=np.int64)
    one, other = speaker[links.first], speaker[links.second]
    alone = (one < 0) != (other < 0)
    differ = (one > 0) & (other > 0) & (one != other)
    return alone.astype(np.float64), differ.astype(np.float64)
