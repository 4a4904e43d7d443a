"""Which texts repeat each other, by the runs of words that they share.

In: for each text its words, or what stands for a word that does not count. Out: the distinct runs
of so many words as numbers with the place where each begins, and for each pair of texts how many
they share (shingling; Broder, 1997). A run that stands in very many texts proves nothing. Costs one
pass over the words, a sort of the runs, and the pairs that share one.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_COMMON_RUN: Final = 200
_FACTOR: Final = np.uint64(0x9E3779B97F4A7C15)
"""An odd multiplier (Knuth, 1973): a run is the polynomial in it of its words' hashes, so that two
runs of other words are taken for one in less than one story of a million."""


class Runs(NamedTuple):
    """The distinct runs of one text, ascending, and the word with which each first begins."""

    values: NDArray[np.uint64]
    places: NDArray[np.int64]

    def common(self, other: Runs) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return where the runs of both begin, in this text and in the other, in this order."""
        if not len(other.values):
            return self.places[:0], other.places
        # Both ascend: a search will do, and numpy's set routines load its masked arrays, 10 ms.
        there = np.searchsorted(other.values, self.values)
        there[there == len(other.values)] = 0
        both = other.values[there] == self.values
        first, second = self.places[both], other.places[there[both]]
        order = np.argsort(first, kind="stable")
        return first[order], second[order]


def runs_of(texts: Sequence[Sequence[str]], size: int) -> list[Runs]:
    """Return the runs of ``size`` words of each text; none crosses an empty word."""
    return [runs_in(words, size) for words in texts]


def runs_in(words: Sequence[str], size: int) -> Runs:
    """Return the runs of ``size`` words of one text; none crosses an empty word."""
    codes = np.fromiter(map(hash, words), np.int64, len(words)).view(np.uint64)  # 0 if empty
    count = max(0, len(codes) - size + 1)
    runs = np.zeros(count, np.uint64)
    for k in range(size):
        runs *= _FACTOR
        runs += codes[k : k + count]
    gaps = np.concatenate([[0], np.cumsum(codes == 0)])
    places = np.flatnonzero(gaps[size : size + count] == gaps[:count])
    order = np.argsort(runs[places], kind="stable")
    places = places[order]
    values = runs[places]
    first = np.ones(len(values), np.bool_)
    first[1:] = values[1:] != values[:-1]
    return Runs(values[first], places[first])


def shared_runs(runs: Sequence[Runs]) -> Counter[tuple[int, int]]:
    """Count the runs that two texts share, by pair of indices, ascending."""
    every = np.concatenate([*(own.values for own in runs), np.zeros(0, np.uint64)])
    holder = np.repeat(np.arange(len(runs)), [len(own.values) for own in runs])
    order = np.argsort(every, kind="stable")
    every, holder = every[order], holder[order]
    starts = np.flatnonzero(np.concatenate([[True], every[1:] != every[:-1]]))
    sizes = np.diff(np.append(starts, len(every)))
    several = (sizes > 1) & (sizes <= _COMMON_RUN)
    together = Counter(
        tuple(holder[start : start + size].tolist())
        for start, size in zip(starts[several].tolist(), sizes[several].tolist(), strict=True)
    )
    shared: Counter[tuple[int, int]] = Counter()
    for holders, times in together.items():  # runs of one passage mostly have the same holders
        for pair in combinations(holders, 2):
            shared[pair] += times
    return shared
