"""From linked pairs to groups that report one claim.

In: units and the log-odds of their pairs. Out: groups of units. The strongest link goes first; a
unit joins a group only if it fits all its members (complete link with a tolerance, after Defays,
1977), so that chains do not grow. A sentence that says two things may stand in two groups: when a
link fits no group of either side, it opens a new one. Members of one article must resemble
each other too, or they are different statements that a third, longer one holds both of.
Costs the number of links, plus the size of the groups for each unit that asks to join one; a unit
that was turned away asks again only when the group has grown.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    Near = Sequence[Mapping[int, float]]

REACH: Final = 1.5
"""How far (in log-odds) below the threshold a pair still has a say."""

_MEAN_TOLERANCE: Final = 0.7
_WEAK_TOLERANCE: Final = 1.25
_LEAST_TOLERANCE: Final = REACH
_SAME_ARTICLE_TOLERANCE: Final = REACH
_POLLED: Final = 5_000


@dataclass(slots=True)
class _Group:
    """A group as it grows.

    Attributes:
        members: in the order in which they came.
        articles: of the members.
        refused: the units that did not fit, and the size of the group when they did not.
    """

    members: dict[int, None] = field(default_factory=dict)
    articles: set[int] = field(default_factory=set)
    refused: dict[int, int] = field(default_factory=dict)


@dataclass(slots=True)
class _Groups:
    """The groups as they grow; ``of`` tells the groups of each unit."""

    article: Sequence[int]
    near: Near
    threshold: float
    parted: Collection[tuple[int, int]] = frozenset()
    groups: list[_Group] = field(default_factory=list)
    of: dict[int, list[int]] = field(default_factory=dict)

    def fit(self, number: int, unit: int) -> float | None:
        """Return how well a unit fits a group (its mean link), or ``None`` if it does not."""
        group = self.groups[number]
        if group.refused.get(unit) == len(group.members):
            return None
        found = self._fit(group, unit)
        if found is None:
            group.refused[unit] = len(group.members)
        return found

    def _fit(self, group: _Group, unit: int) -> float | None:
        if self.parted and any(self._parts(unit, member) for member in group.members):
            return None
        known = group.members.keys() & self.near[unit].keys()
        if len(known) < len(group.articles):
            return None  # an article of the group has nothing that resembles the unit
        best = self._best_by_article(group, unit, known)
        if len(best) < len(group.articles):
            return None
        within = best.pop(self.article[unit], self.threshold)
        across = best.values()
        if not across or min(across) < self.threshold - _LEAST_TOLERANCE:
            return None
        mean = sum(across) / len(across)
        low = min(mean + self._tolerance(across), within + _SAME_ARTICLE_TOLERANCE)
        return mean if low >= self.threshold else None

    def _parts(self, one: int, other: int) -> bool:
        return (min(one, other), max(one, other)) in self.parted

    def _best_by_article(
        self, group: _Group, unit: int, known: Collection[int]
    ) -> dict[int, float]:
        """Return the strongest link of a unit to each article of a group."""
        near, best = self.near[unit], dict[int, float]()
        for member in group.members:  # in this order, so that sums come out alike
            if member in known:
                article = self.article[member]
                best[article] = max(best.get(article, -math.inf), near[member])
        return best

    def _tolerance(self, across: Collection[float]) -> float:
        """Return how far below the threshold the mean link may lie.

        Without one link that suffices by itself, several articles must speak for the unit: three
        weak links to three accounts of one claim are together stronger evidence than one.
        """
        if max(across) >= self.threshold:
            return _MEAN_TOLERANCE
        return _WEAK_TOLERANCE * (len(across) - 1) / len(across) if len(across) > 1 else -math.inf

    def join(self, one: int, other: int, odd: float) -> None:
        """Bring a linked pair together, if the groups allow it."""
        mine, theirs = self.of.get(one, ()), self.of.get(other, ())
        if any(group in theirs for group in mine):
            return
        ways = [(group, other) for group in mine] + [(group, one) for group in theirs]
        fitting = [
            (fit, -group, unit)
            for group, unit in ways
            if (fit := self.fit(group, unit)) is not None
        ]
        if fitting:
            _, group, unit = max(fitting)
            self._add(-group, unit)
        elif odd >= self.threshold and not self._parts(one, other):
            self.groups.append(_Group())
            self._add(len(self.groups) - 1, one)
            self._add(len(self.groups) - 1, other)

    def finished(self) -> tuple[tuple[int, ...], ...]:
        """Return the groups, each ascending, without those that another wholly holds."""
        sets = [frozenset(group.members) for group in self.groups]
        return tuple(
            tuple(sorted(members))
            for number, members in enumerate(sets)
            if not any(
                members < sets[other] or (members == sets[other] and other < number)
                for other in self.of[min(members)]
            )
        )

    def _add(self, number: int, unit: int) -> None:
        self.groups[number].members[unit] = None
        self.groups[number].articles.add(self.article[unit])
        self.of.setdefault(unit, []).append(number)


def group(
    article: Sequence[int],
    links: Iterable[tuple[int, int]],
    near: Near,
    threshold: float,
    poll: Callable[[], None] = lambda: None,
    parted: Collection[tuple[int, int]] = frozenset(),
) -> tuple[tuple[int, ...], ...]:
    """Return the groups (each of two or more units, ascending) that the links make.

    Args:
        article: the article of each unit.
        links: pairs across articles, the strongest first; those below the threshold can only
            bring a unit into a group that stands, and only together with others.
        near: for each unit, the log-odds of those it resembles, of its own article too, as far as
            they lie within ``REACH`` of the threshold; others have next to nothing in common.
        threshold: log-odds from which a pair is joined.
        poll: called now and then; what it raises ends the work.
        parted: pairs, ``first < second``, that must never stand in one group.
    """
    state = _Groups(article, near, threshold, parted)
    for done, (one, other) in enumerate(links):
        if done % _POLLED == 0:
            poll()
        state.join(one, other, near[one][other])
    return state.finished()
