"""Pairs of units with their log-odds, as arrays: what is linked, and how strongly.

In: pairs and their scores. Out: the links that matter, strongest first, and who is near whom.
Costs a sort of the links.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Links:
    """Linked pairs of units.

    Attributes:
        first, second: indices of units, ``first < second``; shape (n,).
        odds: log-odds that they report the same; shape (n,).
    """

    first: NDArray[np.int64]
    second: NDArray[np.int64]
    odds: NDArray[np.float64]

    def where(self, chosen: NDArray[np.bool_]) -> Links:
        """Return some of the links."""
        return Links(self.first[chosen], self.second[chosen], self.odds[chosen])

    def strongest_first(self) -> Links:
        """Return the links by falling odds, those of equal odds by their units."""
        order = np.lexsort((self.second, self.first, -self.odds))
        return Links(self.first[order], self.second[order], self.odds[order])

    def keys(self) -> Iterator[tuple[int, int]]:
        """Yield the pairs as plain numbers, in order."""
        return zip(self.first.tolist(), self.second.tolist(), strict=True)

    def near(self, units: int) -> list[dict[int, float]]:
        """Return for each of so many units the units it is linked with, and the odds."""
        found: list[dict[int, float]] = [{} for _ in range(units)]
        for (one, other), odd in zip(self.keys(), self.odds.tolist(), strict=True):
            found[one][other] = found[other][one] = odd
        return found
