"""What lines hold in common: terms and claims as columns of a sparse incidence matrix.

In: the concepts of the sentences, and the claims that each tells. Out: ``Contents``. Costs one pass
over all concepts; a sum over all lines costs as much as they have in common, for what only one line
holds can never repeat and has no column.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from numpy.typing import NDArray

    from summarizer.rank.concepts import Concepts

_Item = TypeVar("_Item", str, int)


@dataclass(frozen=True, slots=True)
class Contents:
    """Which line holds what others hold too.

    Attributes:
        starts: (lines + 1); row ``i`` is ``columns[starts[i]:starts[i + 1]]``.
        columns: of each entry.
        lines: of each entry.
        sizes: (lines); what a line holds, what no other line does included.
        terms: number of columns that are terms; the others are claims.
        count: number of columns.
        claims: the claim of each column that is one.
    """

    starts: NDArray[np.intp]
    columns: NDArray[np.intp]
    lines: NDArray[np.intp]
    sizes: NDArray[np.intp]
    terms: int
    count: int
    claims: tuple[int, ...] = ()

    def row(self, line: int) -> NDArray[np.intp]:
        """Return the columns of one line."""
        return self.columns[self.starts[line] : self.starts[line + 1]]

    def sums(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Sum a value per column over each line: (lines)."""
        found = np.bincount(self.lines, values[self.columns], self.sizes.size)
        return found.astype(np.float64, copy=False)

    def touched(self, line: int) -> NDArray[np.intp]:
        """Return the entries, of whatever line, that hold a column of one line, ascending."""
        held = np.zeros(self.count, dtype=bool)
        held[self.row(line)] = True
        return np.flatnonzero(held[self.columns])

    def sums_at(
        self, entries: NDArray[np.intp], values: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Do what ``sums`` does where values beyond the columns of some entries are 0: (lines)."""
        found = np.bincount(
            self.lines[entries], values[self.columns[entries]], minlength=self.sizes.size
        )
        return found.astype(np.float64, copy=False)

    @classmethod
    def of(
        cls, concepts: Concepts, rows: Sequence[int], covers: Sequence[Iterable[int]] = ()
    ) -> Contents:
        """Index the concepts of some passages and the claims that each of them tells.

        Args:
            covers: claims of each line; none: only terms are told apart.
        """
        picked = [concepts.row(row) for row in rows]
        found = np.concatenate([*picked, np.empty(0, dtype=np.intp)])
        often = np.bincount(found, minlength=concepts.weights.size)
        number = (often > 1).cumsum() - 1
        terms = [number[row[often[row] > 1]] for row in picked]
        count = int((often > 1).sum())
        claims, told = shared_numbers(covers or [()] * len(rows), first=count)
        whole = [np.concatenate(pair) for pair in zip(terms, claims, strict=True)]
        sizes = [row.size + extra.size for row, extra in zip(picked, claims, strict=True)]
        return cls._of(whole, sizes, count, told)

    @classmethod
    def of_sets(cls, sets: Sequence[AbstractSet[str]]) -> Contents:
        """Index sets of terms."""
        rows, terms = shared_numbers(sets)
        return cls._of(rows, [len(found) for found in sets], len(terms))

    @classmethod
    def _of(
        cls,
        rows: Sequence[NDArray[np.intp]],
        sizes: Sequence[int],
        terms: int,
        claims: tuple[int, ...] = (),
    ) -> Contents:
        starts = np.zeros(len(rows) + 1, dtype=np.intp)
        starts[1:] = np.cumsum([row.size for row in rows])
        columns = np.concatenate([*rows, np.empty(0, dtype=np.intp)])
        lines = np.repeat(np.arange(len(rows)), np.diff(starts))
        held = np.array(sizes, dtype=np.intp)
        return cls(starts, columns, lines, held, terms, terms + len(claims), claims)


def shared_numbers(
    rows: Sequence[Iterable[_Item]], first: int = 0
) -> tuple[list[NDArray[np.intp]], tuple[_Item, ...]]:
    """Give a number to what two rows or more hold, from ``first`` on; return that too."""
    held = [list(row) for row in rows]
    often = Counter(item for row in held for item in row)
    shared = tuple(item for item, times in often.items() if times > 1)
    number = {item: place for place, item in enumerate(shared, first)}
    numbers = [
        np.array([number[item] for item in row if item in number], dtype=np.intp) for row in held
    ]
    return numbers, shared
