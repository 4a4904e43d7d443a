"""What stays the same while lines are chosen: the moves, and what each excludes and brings.

In: a pool and a budget. Out: ``Ground``. Costs one look at each candidate.

A line that leans on the one before it may be taken once that stands, or together with it; so what
is taken is a *move*: one line, or a short chain of lines.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.compose.owners import SHARED
from summarizer.compose.pool import Clashes, Pool, Worth

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

_LONGEST: Final = 4
_TELLING: Final = 18
"""Words from which a line is long enough to speak for its source."""


@dataclass(frozen=True, slots=True)
class Moves:
    """What may be taken at once.

    Attributes:
        members: (moves, 4); numbers of candidates in reading order, filled up with the number
            after the last candidate.
        last: (moves); the candidate for whose sake it is taken.
        after: (moves); the candidate that must stand already, or the number after the last.
        costs: (moves); in the unit of the budget.
        least: (moves); the same, 1 at least, to divide by.
        columns: the columns of ``members``; the last two are left out where no line leans.
    """

    members: NDArray[np.intp]
    last: NDArray[np.intp]
    after: NDArray[np.intp]
    costs: NDArray[np.float64]
    least: NDArray[np.float64]
    columns: tuple[NDArray[np.intp], ...]

    @classmethod
    def of(cls, pool: Pool, costs: NDArray[np.float64]) -> Moves:
        """List the moves: for each candidate itself, and it with what it leans on."""
        none = len(pool.candidates)
        members, after = [], []
        for index, candidate in enumerate(pool.candidates):
            chain = [index]
            needs = None if candidate.pinned else candidate.needs
            while needs is not None and len(chain) < _LONGEST:
                members.append([*chain, *[none] * (_LONGEST - len(chain))])
                after.append(needs)
                chain.insert(0, needs)
                needs = pool.candidates[needs].needs
            members.append([*chain, *[none] * (_LONGEST - len(chain))])
            after.append(none if needs is None else needs)
        table = np.array(members, dtype=np.intp).reshape(len(members), _LONGEST)
        padded = np.append(costs, 0.0)
        last = np.where(table == none, -1, np.arange(_LONGEST)).argmax(axis=1)
        spent = padded[table].sum(axis=1)
        used = _LONGEST if (last > 0).any() else 1
        return cls(
            table,
            table[np.arange(len(table)), last],
            np.array(after, dtype=np.intp),
            spent,
            np.maximum(spent, 1.0),
            tuple(np.ascontiguousarray(table[:, place]) for place in range(used)),
        )

    def sums(
        self, values: NDArray[np.float64], among: NDArray[np.intp] | slice = slice(None)
    ) -> NDArray[np.float64]:
        """Sum a value per candidate, and 0 behind the last, over some moves: (of those)."""
        total = values[self.columns[0][among]]
        for column in self.columns[1:]:
            total += values[column[among]]
        return total

    def any(self, marks: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Tell of each move whether one of its candidates is marked: (moves)."""
        found = marks[self.columns[0]]
        for column in self.columns[1:]:
            found |= marks[column]
        return found


@dataclass(frozen=True, slots=True)
class Ground:
    """What stays the same for every choice from one pool.

    Attributes:
        doubters: the candidates that may only tell each claim again.
        leaners: the candidates that lean on each candidate.
        all: true for each candidate.
        shared: true for each candidate of a shared claim.
        rates: what each candidate brings for its cost by itself.
        telling: (candidates); how far each is long enough to speak for its source, up to 1.
        speaking: (candidates); which are enough for their source to be heard.
        sources: the articles that are to be heard.
        heard: sources that keep a line where they have one.
        costs, lines: of each candidate, as in ``worth``.
        alone: (moves); what each brings for its cost by itself.
        cheapest: (moves); costs of moves, ascending.
        best: (moves); the best that a move of this cost or less brings for its cost by itself.
    """

    pool: Pool
    budget: int
    worth: Worth
    moves: Moves
    clashes: Clashes
    doubters: Mapping[int, Sequence[int]]
    leaners: Mapping[int, Sequence[int]]
    all: NDArray[np.bool_]
    shared: NDArray[np.bool_]
    rates: Sequence[float]
    telling: NDArray[np.float64]
    speaking: NDArray[np.bool_]
    sources: tuple[int, ...]
    heard: frozenset[int]
    costs: Sequence[float]
    lines: Sequence[float]
    alone: NDArray[np.float64]
    cheapest: NDArray[np.float64]
    best: NDArray[np.float64]

    def most(self, room: float) -> float:
        """Return what so much room can bring at most."""
        within = int(self.cheapest.searchsorted(room, "right"))
        return max(0.0, float(self.best[within - 1])) * room if within else 0.0

    def members(self, move: int) -> list[int]:
        """Return the candidates of a move, in reading order."""
        return [index for index in self.moves.members[move].tolist() if index < self.all.size]

    def times(self, chosen: Sequence[int]) -> NDArray[np.intp]:
        """Return how often some candidates hold each column: (columns)."""
        contents = self.pool.contents
        held = [contents.row(index) for index in chosen] or [contents.columns[:0]]
        return np.bincount(np.concatenate(held), minlength=contents.count)

    @classmethod
    def of(cls, pool: Pool, budget: int, *, hear: bool = False) -> Ground:
        """Index the candidates.

        Args:
            hear: a source that has a line keeps one in every exchange.
        """
        doubters: dict[int, list[int]] = defaultdict(list)
        leaners: dict[int, list[int]] = defaultdict(list)
        for index, candidate in enumerate(pool.candidates):
            for claim in candidate.doubles:
                doubters[claim].append(index)
            if candidate.needs is not None and not candidate.pinned:
                leaners[candidate.needs].append(index)
        worth, sources = Worth.of(pool), tuple(pool.sources)
        moves = Moves.of(pool, worth.costs)
        cheapest = np.argsort(moves.costs, kind="stable")
        alone = moves.sums(np.append(worth.lines, 0.0)) / moves.least
        words = np.array([c.words for c in pool.candidates], dtype=np.float64)
        return cls(
            pool,
            budget,
            worth,
            moves,
            Clashes(pool),
            doubters,
            leaners,
            all=np.ones(words.size, dtype=bool),
            shared=pool.homes == SHARED,
            rates=(worth.lines / np.maximum(worth.costs, 1.0)).round(9).tolist(),
            telling=np.minimum(1.0, words / _TELLING),
            speaking=pool.speaking,
            sources=sources,
            heard=frozenset(sources if hear else ()),
            costs=worth.costs.tolist(),
            lines=worth.lines.tolist(),
            alone=alone,
            cheapest=moves.costs[cheapest],
            best=np.maximum.accumulate(alone[cheapest]),
        )
