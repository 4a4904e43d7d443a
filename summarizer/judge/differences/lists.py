"""Lists of words written as prose, and things put together in groups."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator


def word_set(text: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(text.split())


class Ordered(Protocol):
    """What can be sorted and hashed."""

    def __lt__(self, other: Any, /) -> bool: ...  # noqa: ANN401 - as the built-in types declare it

    def __hash__(self) -> int: ...


Thing = TypeVar("Thing", bound=Ordered)


class Groups(Generic[Thing]):
    """Disjoint sets of things (Tarjan, 1975); each group and the groups come out sorted."""

    def __init__(self) -> None:
        self._parent: dict[Thing, Thing] = {}

    def join(self, one: Thing, other: Thing) -> None:
        """Put two things, and all that is with them, in one group."""
        low, high = sorted((self._find(one), self._find(other)))
        self._parent[high] = low

    def _find(self, thing: Thing) -> Thing:
        root = thing
        while self._parent.setdefault(root, root) != root:
            root = self._parent[root]
        while self._parent[thing] != root:
            self._parent[thing], thing = root, self._parent[thing]
        return root

    def __iter__(self) -> Iterator[list[Thing]]:
        groups: dict[Thing, list[Thing]] = defaultdict(list)
        for thing in sorted(self._parent):
            groups[self._find(thing)].append(thing)
        return iter(groups.values())
