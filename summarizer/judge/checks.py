"""What the reader should know of a story before trusting its brief.

In: an analysis. Out: articles that are not about this story, near-duplicates with their share, and
the fewest articles that hold 85 % of what the story says. Copies are found by the five-word runs
that two articles share (shingling; Broder, 1997). Costs one pass over the text plus the number of
articles squared.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.judge.foreign import find_foreign, words_of
from summarizer.judge.reading import advise
from summarizer.model.insights import NearDuplicate, StoryChecks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.model import Analysis, Article

    Runs = NDArray[np.uint64]

_RUN: Final = 5
_LEAST_RUNS: Final = 15
_COPY_SHARE: Final = 0.5
_COMMON_RUN: Final = 200
_FACTOR: Final = np.uint64(0x9E3779B97F4A7C15)
"""An odd multiplier (Knuth, 1973) that makes one number of a run of numbered words."""


def check_story(analysis: Analysis) -> StoryChecks:
    """Look for foreign articles and near-duplicates, and advise what to read.

    Articles that support no claim (hidden, or furniture only) have no say.
    """
    articles = analysis.story.articles
    heard = {index for claim in analysis.claims for index in claim.articles}
    words = [words_of(a) if index in heard else [] for index, a in enumerate(articles)]
    foreign = find_foreign(analysis, words)
    return StoryChecks(
        foreign,
        find_duplicates(articles, words),
        advise(analysis, frozenset(found.article for found in foreign)),
    )


def find_duplicates(
    articles: Sequence[Article], words: Sequence[Sequence[str]] | None = None
) -> tuple[NearDuplicate, ...]:
    """Return the pairs of articles that share at least half of the shorter one's word runs.

    Args:
        words: of each article's sentences, where the caller has them.
    """
    runs = _runs(words or [words_of(article) for article in articles])
    found = []
    for (first, second), count in sorted(_shared(runs).items()):
        share = count / min(len(runs[first]), len(runs[second]))
        if share >= _COPY_SHARE and count >= _LEAST_RUNS:
            reason = (
                f"Sources {first + 1} and {second + 1} share {round(100 * share)} % of their"
                " wording, measured by the shorter."
            )
            found.append(NearDuplicate(first, second, round(share, 4), reason))
    return tuple(found)


def _runs(words: Sequence[Sequence[str]]) -> list[Runs]:
    """Return the distinct runs of words of each article, as numbers."""
    number: dict[str, int] = {}
    printed = {word for own in words for word in own}
    code = {word: number.setdefault(word.lower(), len(number) + 1) for word in printed}
    found = []
    for own in words:
        codes = np.fromiter((code[word] for word in own), dtype=np.uint64, count=len(own))
        size = max(0, len(codes) - _RUN + 1)
        runs = np.zeros(size, dtype=np.uint64)
        for k in range(_RUN):
            runs = (runs ^ codes[k : k + size]) * _FACTOR
            runs ^= runs >> np.uint64(29)
        found.append(np.unique(runs))
    return found


def _shared(runs: Sequence[Runs]) -> Counter[tuple[int, int]]:
    """Count the runs that two articles share, by pair; runs that everybody uses prove nothing."""
    every = np.concatenate([*runs, np.zeros(0, dtype=np.uint64)])
    holder = np.repeat(np.arange(len(runs)), [len(own) for own in runs])
    order = np.argsort(every, kind="stable")
    every, holder = every[order], holder[order]
    bounds = np.flatnonzero(np.concatenate([[True], every[1:] != every[:-1], [True]]))
    shared: Counter[tuple[int, int]] = Counter()
    for start, size in zip(bounds[:-1], np.diff(bounds), strict=True):
        if 1 < size <= _COMMON_RUN:
            shared.update(combinations(holder[start : start + size].tolist(), 2))
    return shared
