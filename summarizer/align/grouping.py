"""From linked pairs to groups that report one claim.

In: units and the log-odds of their pairs. Out: groups of units. The strongest link goes first; a
unit joins a group only if it fits all its members (complete link with a tolerance, after Defays,
1977), so that chains do not grow. A sentence that says two things may stand in two groups: when a
strong link fits no group of either side, it opens a new one. Members of one article must resemble
each other too, or they are different statements that a third, longer one holds both of.
Costs the number of links times the size of the groups.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

Key = tuple[int, int]

_MEAN_TOLERANCE: Final = 0.7
_WEAK_TOLERANCE: Final = 1.1
_LEAST_TOLERANCE: Final = 1.5
_SAME_ARTICLE_TOLERANCE: Final = 1.5
_SECOND_GROUP: Final = 0.3
_UNKNOWN: Final = -9.0


@dataclass(slots=True)
class _Groups:
    """The groups as they grow; ``of`` tells the groups of each unit."""

    article: Sequence[int]
    odds: Mapping[Key, float]
    threshold: float
    groups: list[list[int]] = field(default_factory=list)
    of: dict[int, list[int]] = field(default_factory=dict)

    def odd(self, one: int, other: int) -> float:
        """Return the log-odds of a pair; a pair never proposed has next to nothing in common."""
        return self.odds.get((min(one, other), max(one, other)), _UNKNOWN)

    def fit(self, group: int, unit: int) -> float | None:
        """Return how well a unit fits a group (its mean link), or ``None`` if it does not."""
        members = self.groups[group]
        best = self._best_by_article(members, unit)
        within = best.pop(self.article[unit], self.threshold)
        across = best.values()
        if not across or min(across) < self.threshold - _LEAST_TOLERANCE:
            return None
        mean = sum(across) / len(across)
        low = min(mean + self._tolerance(across), within + _SAME_ARTICLE_TOLERANCE)
        return mean if low >= self.threshold else None

    def _best_by_article(self, members: Sequence[int], unit: int) -> dict[int, float]:
        """Return the strongest link of a unit to each article of a group."""
        best: dict[int, float] = {}
        for member in members:
            article = self.article[member]
            best[article] = max(best.get(article, _UNKNOWN), self.odd(member, unit))
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
        mine, theirs = self.of.get(one, []), self.of.get(other, [])
        if set(mine) & set(theirs):
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
        elif odd >= self.threshold + (_SECOND_GROUP if mine or theirs else 0.0):
            self.groups.append([])
            self._add(len(self.groups) - 1, one)
            self._add(len(self.groups) - 1, other)

    def finished(self) -> tuple[tuple[int, ...], ...]:
        """Return the groups, each ascending, without those that another wholly holds."""
        sets = [frozenset(members) for members in self.groups]
        return tuple(
            tuple(sorted(members))
            for number, members in enumerate(sets)
            if not any(
                members < sets[other] or (members == sets[other] and other < number)
                for other in self.of[min(members)]
            )
        )

    def _add(self, group: int, unit: int) -> None:
        self.groups[group].append(unit)
        self.of.setdefault(unit, []).append(group)


def group(
    article: Sequence[int],
    links: Sequence[tuple[int, int]],
    odds: Mapping[Key, float],
    threshold: float,
) -> tuple[tuple[int, ...], ...]:
    """Return the groups (each of two or more units, ascending) that the links make.

    Args:
        article: the article of each unit.
        links: pairs across articles, the strongest first; those below the threshold can only
            bring a unit into a group that stands, and only together with others.
        odds: log-odds of all compared pairs, keyed (lower, higher).
        threshold: log-odds from which a pair is joined.
    """
    state = _Groups(article, odds, threshold)
    for one, other in links:
        state.join(one, other, state.odd(one, other))
    return state.finished()
