"""Which places of two columns stand level when they are scrolled together. No Qt.

In: the marks of both columns. Out: pairs of offsets that rise in both, from the claims they share.
Claims that the two tell in another order would pull a column up and down: the longest run of pairs
that rise in both is kept (longest increasing subsequence by patience sorting, Fredman 1975).
Costs n log n in the claims.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.reading.runs import ColumnMarks

Pair = tuple[int, int]


def anchors(one: ColumnMarks, other: ColumnMarks) -> tuple[Pair, ...]:
    """Return the offsets at which the claims of both columns begin, rising in both."""
    pairs = []
    seen: set[int] = set()
    for passage in one.passages:
        if passage.claim not in seen:
            seen.add(passage.claim)
            pairs += [(passage.start, there.start) for there in other.of_claim(passage.claim)[:1]]
    return tuple(_rising(sorted(set(pairs), key=lambda pair: (pair[0], -pair[1]))))


def _rising(pairs: Sequence[Pair]) -> list[Pair]:
    """Return the longest run that rises strictly in both; ``pairs`` rise in the first."""
    ends: list[int] = []  # smallest last value of a run of each length
    tails: list[int] = []  # and which pair it is
    before: list[int] = []
    for index, (_, value) in enumerate(pairs):
        length = bisect_left(ends, value)
        before.append(tails[length - 1] if length else -1)
        ends[length : length + 1] = [value]
        tails[length : length + 1] = [index]
    run: list[Pair] = []
    at = tails[-1] if tails else -1
    while at >= 0:
        run.append(pairs[at])
        at = before[at]
    return run[::-1]


def level_with(
    y: float,
    pairs: Sequence[Pair],
    here: Callable[[int], float],
    there: Callable[[int], float],
    ends: tuple[float, float],
) -> float:
    """Return the y of the other column that stands level with a y of this one.

    Between two anchors it runs evenly from one to the next, so nothing jumps.

    Args:
        here, there: the y of an offset in this and the other column.
        ends: the heights of both columns.
    """
    found = bisect_right(pairs, y, key=lambda pair: here(pair[0]))
    low = (here(pairs[found - 1][0]), there(pairs[found - 1][1])) if found else (0.0, 0.0)
    last = found == len(pairs)
    high = ends if last else (here(pairs[found][0]), there(pairs[found][1]))
    way = high[0] - low[0]
    share = (y - low[0]) / way if way > 0 else 0.0
    return low[1] + min(max(share, 0.0), 1.0) * (high[1] - low[1])
