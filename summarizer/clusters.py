"""Disjoint sets: things joined two by two, and the sets this makes.

Union-find with path halving (Tarjan and van Leeuwen, 1984). The least member stands for its set, so
that the outcome does not depend on the order of joining.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable


class Ordered(Protocol):
    """What can be sorted and hashed."""

    def __lt__(self, other: Any, /) -> bool: ...  # noqa: ANN401 - as the built-in types declare it

    def __hash__(self) -> int: ...


Member = TypeVar("Member", bound=Ordered)


class Clusters(Generic[Member]):
    """Things that are joined two by two; a thing not named before is a set of its own."""

    __slots__ = ("_parent",)

    def __init__(self, members: Iterable[Member] = ()) -> None:
        self._parent = {member: member for member in members}

    def __contains__(self, member: Member) -> bool:
        return member in self._parent

    def find(self, member: Member) -> Member:
        """Return the least member of the set that holds ``member``."""
        parent = self._parent
        while parent.setdefault(member, member) != member:
            parent[member] = parent[parent[member]]
            member = parent[member]
        return member

    def joined(self, one: Member, other: Member) -> bool:
        """Tell whether two members are in one set."""
        return self.find(one) == self.find(other)

    def join(self, one: Member, other: Member) -> None:
        """Make one set of the sets of two members."""
        low, high = sorted((self.find(one), self.find(other)))
        self._parent[high] = low

    def count(self) -> int:
        """Return how many sets there are."""
        return sum(member == parent for member, parent in self._parent.items())

    def sets(self) -> list[tuple[Member, ...]]:
        """Return the sets, each ascending, by their least member."""
        found: dict[Member, list[Member]] = {}
        for member in sorted(self._parent):
            found.setdefault(self.find(member), []).append(member)
        return [tuple(found[least]) for least in sorted(found)]
