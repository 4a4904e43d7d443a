"""A choice of lines while it grows: what it holds, what it may still take, what that would bring.

In: a pool and a budget. Out: ``State``. Costs two sweeps over the concepts for each line taken.

A line that leans on the one before it may be taken once that stands, or together with it; so what
is taken is a *move*: one line, or a short chain of lines.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.compose.pool import Clashes, Pool, Worth

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

_LONGEST: Final = 3
_TELLING: Final = 18
"""Words from which a line is long enough to speak for its source."""
_DOUBTFUL: Final = 0.6
"""What a line is worth as its source's addition where it may only tell again what stands."""


@dataclass(frozen=True, slots=True)
class Moves:
    """What may be taken at once.

    Attributes:
        members: (moves, 3); numbers of candidates in reading order, filled up with the number
            after the last candidate.
        last: (moves); the candidate for whose sake it is taken.
        after: (moves); the candidate that must stand already, or the number after the last.
        costs: (moves); in the unit of the budget.
    """

    members: NDArray[np.intp]
    last: NDArray[np.intp]
    after: NDArray[np.intp]
    costs: NDArray[np.float64]

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
        return cls(
            table,
            table[np.arange(len(table)), last],
            np.array(after, dtype=np.intp),
            padded[table].sum(axis=1),
        )


@dataclass(frozen=True, slots=True)
class Ground:
    """What stays the same for every choice from one pool.

    Attributes:
        doubters: the candidates that may only tell each claim again.
        leaners: the candidates that lean on each candidate.
        all: true for each candidate.
        heard: sources that keep a line where they have one.
    """

    pool: Pool
    budget: int
    worth: Worth
    moves: Moves
    clashes: Clashes
    doubters: Mapping[int, Sequence[int]]
    leaners: Mapping[int, Sequence[int]]
    all: NDArray[np.bool_]
    heard: frozenset[int]

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
        everything = np.ones(len(pool.candidates), dtype=bool)
        worth = Worth.of(pool)
        moves = Moves.of(pool, worth.costs)
        heard = frozenset(pool.sources) if hear else frozenset()
        clashes = Clashes(pool)
        return cls(pool, budget, worth, moves, clashes, doubters, leaners, everything, heard)


class State:
    """A choice: what is chosen, in order, and what may still come."""

    def __init__(self, ground: Ground, chosen: Iterable[int] = ()) -> None:
        self.chosen: list[int] = []
        self._ground = ground
        self._pool = ground.pool
        self._spent = 0.0
        self._covered = np.zeros(ground.worth.columns.size)
        self._new = np.ones(ground.all.size)
        self._closed = np.zeros(ground.all.size + 1, dtype=bool)
        self._stands = np.zeros(ground.all.size + 1, dtype=bool)
        self._stands[-1] = True
        self._gain = np.append(ground.worth.lines, 0.0)
        self._take(chosen)

    def pin(self) -> None:
        """Choose what the user pinned, the most valuable first, and the lead, as far as it fits."""
        candidates, costs = self._pool.candidates, self._ground.worth.costs
        pinned = [i for i, c in enumerate(candidates) if c.pinned]
        for index in sorted(pinned, key=lambda i: (-candidates[i].value, i)):
            if not self.chosen or self._spent + costs[index] <= self._ground.budget:
                self._take((index,))
        lead = self._pool.lead
        room = self._ground.budget - self._spent
        if lead is not None and not self._closed[lead] and costs[lead] <= room:
            self._take((lead,))

    def without(self, *indices: int, room: float = np.inf) -> State | None:
        """Return the choice less some lines and what leans on them, the room filled anew.

        A source that lost its only line gets another first, if it is one that is to be heard.

        Args:
            room: what that other line may cost.
        ``None`` if one of them may not go, or if no source lost its line and ``room`` is no matter.
        They do not come back.
        """
        gone = self._with_leaners(indices)
        if any(map(self._pool.fixed, gone)):
            return None
        other = State(self._ground, [index for index in self.chosen if index not in gone])
        other._closed[list(gone)] = True
        lost = (self.homes() - other.homes()) & self._ground.heard
        if not lost and room < np.inf:
            return None
        # In the order of the candidates, which is by content: numbers of articles are by file.
        for home in sorted(lost, key=lambda home: int((self._pool.homes == home).argmax())):
            other._take_best(self._pool.homes == home, room)
        other.fill(self._ground.all, self._ground.budget)
        return other

    def with_move(self, move: int) -> State | None:
        """Return the choice with a move forced in; what clashes or costs too much goes."""
        moves, room = self._ground.moves, self._ground.budget
        added = [i for i in moves.members[move].tolist() if i < self._ground.all.size]
        clashing = {i for i in self.chosen for a in added if self._ground.clashes.of(a)[i]}
        gone = self._with_leaners(clashing)
        kept = [i for i in self.chosen if i not in gone and i not in added]
        before = int(moves.after[move])
        if before < self._ground.all.size and before not in kept:
            return None
        spent = moves.costs[move] + self._ground.worth.costs[kept].sum()
        for index in sorted(kept, key=self._rate):
            if spent <= room:
                break
            leaving = self._with_leaners((index,)) & set(kept)
            if index in kept and before not in leaving and leaving.isdisjoint(added):
                kept = [i for i in kept if i not in leaving]
                gone |= leaving
                spent -= self._ground.worth.costs[list(leaving)].sum()
        if spent > room or any(map(self._pool.fixed, gone)):
            return None
        other = State(self._ground, [*kept, *added])
        other.fill(self._ground.all, room)
        return other

    def _rate(self, index: int) -> tuple[float, int]:
        worth = self._ground.worth
        return round(float(worth.lines[index] / max(worth.costs[index], 1.0)), 9), index

    def _with_leaners(self, indices: Iterable[int]) -> set[int]:
        """Return lines and what leans on them among the chosen, and on those again."""
        gone, waiting = set(indices), list(indices)
        while waiting:
            for leaner in self._ground.leaners.get(waiting.pop(), ()):
                if self._stands[leaner] and leaner not in gone:
                    gone.add(leaner)
                    waiting.append(leaner)
        return gone

    def homes(self) -> set[int]:
        """Return where its lines belong."""
        return {int(self._pool.homes[index]) for index in self.chosen}

    def total(self) -> float:
        """Return what its lines are worth together."""
        return self._ground.worth.total(self._pool, self.chosen)

    def cost_of(self, among: NDArray[np.bool_]) -> float:
        """Sum the costs of what is chosen among some candidates."""
        return float(sum(self._ground.worth.costs[i] for i in self.chosen if among[i]))

    def _take_best(self, among: NDArray[np.bool_], room: float) -> None:
        move = self._best(among, min(room, self._ground.budget - self._spent))
        if move is not None:
            self._take_move(move)

    def fill(self, among: NDArray[np.bool_], limit: float) -> None:
        """Choose the best of some candidates, again and again, up to ``limit`` of their cost."""
        while True:
            room = min(self._ground.budget - self._spent, limit - self.cost_of(among))
            move = self._best(among, room)
            if move is None:
                return
            self._take_move(move)

    def hear(self, sources: Sequence[int], count: int, room: float) -> int:
        """Choose the best line of each of ``count`` sources; returns how many have one.

        Args:
            room: what a source's first line should cost at most.
        """
        waiting = list(sources)
        for turn in range(count):
            among = np.isin(self._pool.homes, waiting)
            left = self._ground.budget - self._spent
            move = self._best(among, min(left, room), adds=True)
            if move is None:
                move = self._best(among, left, adds=True)
            if move is None:
                return turn
            waiting.remove(int(self._pool.homes[self._ground.moves.last[move]]))
            self._take_move(move)
        return count

    def _best(self, among: NDArray[np.bool_], room: float, *, adds: bool = False) -> int | None:
        """Return the best move that costs at most ``room``; ``adds`` looks for what is new."""
        moves = self._ground.moves
        fits = ~self._closed[moves.members].any(axis=1) & self._stands[moves.after]
        fits &= among[moves.last] & (moves.costs <= room)
        if not fits.any():
            return None
        rates = self._gain[moves.members].sum(axis=1) / np.maximum(moves.costs, 1.0)
        if self.chosen:
            fits &= rates > 0
            if not fits.any():
                return None
        if adds:
            rates = rates * self._telling()[moves.last]
        # Rounded, because sums differ in their last digits with the order of the files.
        return int(np.where(fits, rates.round(9), -np.inf).argmax())

    def _telling(self) -> NDArray[np.float64]:
        """Return how much each candidate would tell as its source's addition: (candidates)."""
        contents = self._pool.contents
        old = contents.sums(self._covered) / np.maximum(contents.sizes, 1)
        words = np.array([c.words for c in self._pool.candidates])
        return np.asarray((1.0 - old) * self._new * np.minimum(1.0, words / _TELLING))

    def _take_move(self, move: int) -> None:
        members = self._ground.moves.members[move].tolist()
        self._take(index for index in members if index < self._ground.all.size)

    def _take(self, indices: Iterable[int]) -> None:
        ground, fresh = self._ground, np.zeros(self._covered.size)
        for index in indices:
            self.chosen.append(index)
            self._spent += ground.worth.costs[index]
            fresh[self._pool.contents.row(index)] = 1.0
            self._stands[index] = self._closed[index] = True
            self._closed[:-1] |= ground.clashes.of(index)
            for claim in self._pool.candidates[index].covers:
                if claim in ground.doubters:
                    self._new[ground.doubters[claim]] = _DOUBTFUL
        fresh *= 1.0 - self._covered
        self._covered += fresh
        self._gain[:-1] -= self._pool.contents.sums(fresh * ground.worth.columns)
