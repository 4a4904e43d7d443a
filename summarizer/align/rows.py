"""Rows of numbers of different lengths, one after the other in one array.

In: rows. Out: some of them again, in any order, in one go. Costs what is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from numpy.typing import NDArray

    Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of numbers, one after the other.

    Attributes:
        starts: where each row begins, and where the last one ends; shape (rows + 1,).
        columns: the numbers, or pieces of several each.
    """

    starts: Ints
    columns: Ints

    @classmethod
    def of(cls, rows: Iterable[Collection[int]]) -> Rows:
        """Put rows one after the other."""
        columns: list[int] = []
        starts = [0]
        for row in rows:
            columns.extend(row)
            starts.append(len(columns))
        return cls(np.asarray(starts, dtype=np.int64), np.asarray(columns, dtype=np.int64))

    def taken(self, rows: Ints) -> tuple[Ints, Ints]:
        """Return the numbers of some rows, one row after the other, and how many each has."""
        begins, sizes = self.starts[rows], self.starts[rows + 1] - self.starts[rows]
        return self.columns.take(ranges(begins, sizes), axis=0), sizes


def ranges(begins: Ints, sizes: Ints) -> Ints:
    """Return ``begin, begin + 1, ...`` of each range, one after the other."""
    ends = np.cumsum(sizes)
    return np.repeat(begins - ends + sizes, sizes) + np.arange(ends[-1] if len(ends) else 0)
