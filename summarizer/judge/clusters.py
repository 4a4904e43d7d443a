"""Disjoint sets (union-find with path halving; Tarjan and van Leeuwen, 1984)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Clusters:
    """Things that are joined two by two, and the sets this makes."""

    __slots__ = ("_parent",)

    def __init__(self, members: Iterable[int]) -> None:
        self._parent = {member: member for member in members}

    def find(self, member: int) -> int:
        """Return the least member of the set that holds ``member``."""
        while self._parent[member] != member:
            self._parent[member] = self._parent[self._parent[member]]
            member = self._parent[member]
        return member

    def joined(self, one: int, other: int) -> bool:
        """Tell whether two members are in one set."""
        return self.find(one) == self.find(other)

    def join(self, one: int, other: int) -> None:
        """Make one set of the sets of two members."""
        low, high = sorted((self.find(one), self.find(other)))
        self._parent[high] = low

    def count(self) -> int:
        """Return how many sets there are."""
        return sum(member == parent for member, parent in self._parent.items())

    def sets(self) -> list[tuple[int, ...]]:
        """Return the sets, each ascending, by their least member."""
        found: dict[int, list[int]] = {}
        for member in sorted(self._parent):
            found.setdefault(self.find(member), []).append(member)
        return [tuple(found[least]) for least in sorted(found)]
