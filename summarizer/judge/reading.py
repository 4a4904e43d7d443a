"""The fewest articles that hold most of what a story says.

In: an analysis. Out: which articles to read. A claim weighs its salience; the
articles must hold 85 % of the claims' weight. Weighted set cover: exact up to ten articles, and
greedy beyond (Nemhauser, Wolsey and Fisher, 1978). Claims that the same articles report count as
one, so that the cost does not grow with the text.
"""

from __future__ import annotations

import math
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.model.insights import ReadingAdvice

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.model import Analysis

    Weights = Mapping[frozenset[int], float]

_SHARE: Final = 0.85
_EXACT: Final = 10


def advise(
    analysis: Analysis, without: frozenset[int] = frozenset(), share: float = _SHARE
) -> ReadingAdvice | None:
    """Return the fewest articles that hold a share of what the story says, by weight of claims.

    A claim weighs its salience. ``None`` where there is nothing to choose from.

    Args:
        without: articles that are not about this story; neither they nor what they alone say count.
    """
    weights: dict[frozenset[int], float] = defaultdict(float)
    for claim in analysis.claims:
        holders = frozenset(claim.articles) - without
        if holders:
            weights[holders] += max(claim.salience, 1e-3)
    articles = sorted(set().union(*weights)) if weights else []
    if len(articles) < 2:
        return None
    total = math.fsum(weights.values())
    chosen = _cover(analysis, articles, weights, share * total)
    reached = _covered(chosen, weights) / total
    return ReadingAdvice(chosen, round(reached, 4), _advice(chosen, reached, len(articles)))


def _covered(chosen: Sequence[int], weights: Weights) -> float:
    return math.fsum(
        weight for holders, weight in weights.items() if not holders.isdisjoint(chosen)
    )


def _cover(
    analysis: Analysis, articles: Sequence[int], weights: Weights, goal: float
) -> tuple[int, ...]:
    keys = {i: analysis.story.articles[i].sha256 for i in articles}
    if len(articles) > _EXACT:
        return _greedy(articles, weights, goal, keys)
    place = {article: 1 << at for at, article in enumerate(articles)}
    holders = np.array([sum(place[i] for i in held) for held in weights])
    reached = ((np.arange(1 << len(articles))[:, None] & holders) != 0) @ np.array(
        [*weights.values()]
    )
    for size in range(1, len(articles)):
        sets = [
            (-round(float(reached[sum(place[i] for i in some)]), 9), some)
            for some in combinations(articles, size)
        ]
        best = min(sets, key=lambda found: (found[0], sorted(keys[i] for i in found[1])))
        if -best[0] >= goal:
            return best[1]
    return tuple(articles)


def _greedy(
    articles: Sequence[int],
    weights: Weights,
    goal: float,
    keys: dict[int, str],
) -> tuple[int, ...]:
    chosen: list[int] = []
    left = dict(weights)
    reached = 0.0
    while reached < goal and len(chosen) < len(articles):
        gains: dict[int, float] = defaultdict(float)
        for holders, weight in left.items():
            for article in holders:
                gains[article] += weight
        best = min(gains, key=lambda i: (-round(gains[i], 9), keys[i]))
        chosen.append(best)
        reached += gains[best]
        left = {holders: weight for holders, weight in left.items() if best not in holders}
    return tuple(sorted(chosen))


def _advice(chosen: Sequence[int], share: float, count: int) -> str:
    percent = math.floor(100 * share + 1e-9)
    if len(chosen) == count:
        return f"Each of the {count} sources adds much of its own: read them all."
    numbers = [str(index + 1) for index in chosen]
    if len(numbers) == 1:
        return f"Read source {numbers[0]} for {percent} % of the facts."
    listed = f"{', '.join(numbers[:-1])} and {numbers[-1]}"
    return f"Read sources {listed} for {percent} % of the facts."
