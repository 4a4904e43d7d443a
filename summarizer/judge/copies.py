"""Which texts repeat each other, by the runs of words that they share.

In: for each text its words, or what stands for a word that does not count. Out: the distinct runs
of so many words as numbers with the place where each begins, and for each pair of texts how many
they share (shingling; Broder, 1997). A run that stands in very many texts proves nothing. Costs one
pass over the words, a sort of the runs, and the pairs that share one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_COMMON_RUN: Final = 200
_FACTOR: Final = np.uint64(0x9E3779B97F4A7C15)
"""An odd multiplier (Knuth, 1973) that makes one number of a run of numbered words."""
_SHIFT: Final = np.uint64(29)


class Runs(NamedTuple):
    """The distinct runs of one text, ascending, and the word with which each first begins."""

    values: NDArray[np.uint64]
    places: NDArray[np.int64]

    def common(self, other: Runs) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return where the runs of both begin, in this text and in the other, in this order."""
        _, mine, theirs = np.intersect1d(
            self.values, other.values, assume_unique=True, return_indices=True
        )
        first, second = self.places[mine], other.places[theirs]
        order = np.argsort(first, kind="stable")
        return first[order], second[order]


def runs_of(texts: Sequence[Sequence[str]], size: int) -> list[Runs]:
    """Return the runs of ``size`` words of each text; none crosses an empty word."""
    number: defaultdict[str, int] = defaultdict(None, {"": 0})
    number.default_factory = number.__len__
    found = []
    for words in texts:
        codes = np.fromiter(map(number.__getitem__, words), np.uint64, len(words))
        count = max(0, len(codes) - size + 1)
        runs, whole = np.zeros(count, np.uint64), np.ones(count, np.bool_)
        for k in range(size):
            part = codes[k : k + count]
            runs = (runs ^ part) * _FACTOR
            runs ^= runs >> _SHIFT
            whole &= part != 0
        places = np.flatnonzero(whole)
        values, first = np.unique(runs[places], return_index=True)
        found.append(Runs(values, places[first]))
    return found


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
