"""A choice of lines while it grows: what it holds, what it may still take, what that would bring.

In: the ground: a pool, a budget, the moves. Out: ``State``. Costs two sweeps over the concepts for
each line taken; what cannot come up to a choice that is known is left before it is complete.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from summarizer.compose.ground import Ground

_ROUNDING: Final = 1e-6
_DOUBTFUL: Final = 0.6
"""What a line is worth as its source's addition where it may only tell again what stands."""


class State:
    """A choice: what is chosen, in order, and what may still come."""

    def __init__(
        self, ground: Ground, chosen: Sequence[int] = (), barred: Iterable[int] = ()
    ) -> None:
        """Choose some lines, and bar others for good."""
        self.chosen = list(chosen)
        self._ground = ground
        self._pool = ground.pool
        self._spent = sum(ground.costs[index] for index in chosen)
        self._times = ground.times(self.chosen)
        self._stands = np.zeros(ground.all.size + 1, dtype=bool)
        self._stands[-1] = True
        self._stands[self.chosen] = True
        self._barred = list(barred)
        # Most choices are given up before anybody asks what may still come, or what it brings.
        self._closed: NDArray[np.bool_] | None = None
        self._gain: NDArray[np.float64] | None = None

    def pin(self) -> None:
        """Choose what the user pinned, the most valuable first, and the lead, as far as it fits."""
        candidates, costs = self._pool.candidates, self._ground.costs
        pinned = [i for i, c in enumerate(candidates) if c.pinned]
        for index in sorted(pinned, key=lambda i: (-candidates[i].value, i)):
            if not self.chosen or self._spent + costs[index] <= self._ground.budget:
                self._take(index)
        lead = self._pool.lead
        room = self._ground.budget - self._spent
        if lead is not None and not self._excluded()[lead] and costs[lead] <= room:
            self._take(lead)

    def without(self, *indices: int, room: float = np.inf, beat: float = -np.inf) -> State | None:
        """Return the choice less some lines and what leans on them, the room filled anew.

        A source that lost its only line gets another first, if it is one that is to be heard.

        Args:
            room: what that other line may cost.
            beat: what the choice is to be worth.
        They do not come back. ``None`` if it is not worth that, if one of them may not go, or if
        no source lost its line and ``room`` is no matter.
        """
        gone = self._with_leaners(indices)
        kept = [index for index in self.chosen if index not in gone]
        if any(map(self._pool.fixed, gone)) or self._falls_short(kept, beat):
            return None
        other = State(self._ground, kept, gone)
        lost = (self.homes() - other.homes()) & self._ground.heard
        if not lost and room < np.inf:
            return None
        # In the order of the candidates, which is by content: numbers of articles are by file.
        for home in sorted(lost, key=lambda home: int((self._pool.homes == home).argmax())):
            other._take_best((self._pool.homes == home) & self._ground.speaking, room)
        return other.fill(self._ground.all, self._ground.budget, beat)

    def with_move(self, move: int, beat: float = -np.inf) -> State | None:
        """Return the choice with a move forced in; what clashes or costs too much goes.

        Args:
            beat: what the choice is to be worth; ``None`` if it is not.
        """
        moves, room, costs = self._ground.moves, self._ground.budget, self._ground.costs
        added = self._ground.members(move)
        gone = self._with_leaners(self._clashing(added))
        kept = [i for i in self.chosen if i not in gone and i not in added]
        before = int(moves.after[move])
        if before < self._ground.all.size and before not in kept:
            return None
        spent = float(moves.costs[move]) + sum(costs[i] for i in kept)
        for index in sorted(kept, key=self._rate):
            if spent <= room:
                break
            leaving = self._with_leaners((index,)) & set(kept)
            if index in kept and before not in leaving and leaving.isdisjoint(added):
                kept = [i for i in kept if i not in leaving]
                gone |= leaving
                spent -= sum(costs[i] for i in leaving)
        kept += added
        if spent > room or any(map(self._pool.fixed, gone)) or self._falls_short(kept, beat):
            return None
        return State(self._ground, kept).fill(self._ground.all, room, beat)

    def _falls_short(self, kept: Sequence[int], beat: float) -> bool:
        """Tell whether some lines cannot be worth so much even if nothing in them repeats.

        A quick look, before a state of them is made: it knows the worth of each line alone.
        """
        ground = self._ground
        room = ground.budget - sum(ground.costs[index] for index in kept)
        alone = sum(ground.lines[index] for index in kept)
        return alone + ground.most(room) < beat - _ROUNDING

    def _clashing(self, added: Sequence[int]) -> set[int]:
        """Return the chosen that may not stand with some lines."""
        marked = [self._ground.clashes.of(line)[self.chosen].tolist() for line in added]
        return {
            i for marks in marked for i, clashes in zip(self.chosen, marks, strict=True) if clashes
        }

    def _rate(self, index: int) -> tuple[float, int]:
        return self._ground.rates[index], index

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
        """Return whom its lines speak for."""
        speaking, homes = self._ground.speaking, self._pool.homes
        return {int(homes[index]) for index in self.chosen if speaking[index]}

    def total(self) -> float:
        """Return what its lines are worth together."""
        if not self.chosen:
            return 0.0
        return self._ground.worth.together(self.chosen, self._times)

    def cost_of(self, among: NDArray[np.bool_]) -> float:
        """Sum the costs of what is chosen among some candidates."""
        if among is self._ground.all:
            return self._spent
        costs = self._ground.costs
        marks = among[self.chosen].tolist()
        return float(sum(costs[i] for i, of in zip(self.chosen, marks, strict=True) if of))

    def _take_best(self, among: NDArray[np.bool_], room: float) -> None:
        found = self._best(among, min(room, self._ground.budget - self._spent))
        if found is not None:
            self._take_move(found[0])

    def fill(self, among: NDArray[np.bool_], limit: float, beat: float = -np.inf) -> State | None:
        """Choose the best of some candidates, again and again, up to ``limit`` of their cost.

        Args:
            beat: what the choice is to be worth; ``None`` is returned once it cannot come up to it,
                for what is left of the budget brings at most the best rate of all.
        """
        worth = self.total() if beat > -np.inf else 0.0
        while True:
            room = self._ground.budget - self._spent
            if worth + self._ground.most(room) < beat:
                return None
            found = self._best(among, min(room, limit - self.cost_of(among)), beat - worth)
            if found is None:
                return self if worth >= beat else None
            move, rate = found
            if worth + room * rate < beat:
                return None
            worth += rate * self._ground.moves.least[move]
            self._take_move(move)

    def hear(self, sources: Sequence[int], count: int, room: float) -> int:
        """Choose the best line of each of ``count`` sources; returns how many have one.

        Args:
            room: what a source's first line should cost at most.
        """
        waiting = list(sources)
        for turn in range(count):
            among = np.isin(self._pool.homes, waiting) & self._ground.speaking
            left = self._ground.budget - self._spent
            found = self._best(among, min(left, room), adds=True)
            found = found or self._best(among, left, adds=True)
            if found is None:
                return turn
            move = found[0]
            waiting.remove(int(self._pool.homes[self._ground.moves.last[move]]))
            self._take_move(move)
        return count

    def _best(
        self, among: NDArray[np.bool_], room: float, brings: float = -np.inf, *, adds: bool = False
    ) -> tuple[int, float] | None:
        """Return the best move that costs at most ``room``, and what it brings for its cost.

        Args:
            brings: what the whole room is to bring; ``None`` if nothing that fits comes up to that.
            adds: look for what is new, and rate it by that too.
        """
        moves = self._ground.moves
        fits = moves.costs <= room
        fits &= self._stands[moves.after]
        if among is not self._ground.all:
            fits &= among[moves.last]
        fits &= ~moves.any(self._excluded())
        fitting = fits.nonzero()[0]
        if not fitting.size:
            return None
        left = self._ground.budget - self._spent
        if brings > 0.0 and float(self._ground.alone[fitting].max()) * left < brings:
            return None
        rates = moves.sums(self._gains(), fitting) / moves.least[fitting]
        if adds:
            rates *= self._telling()[moves.last[fitting]]
        # Rounded, because sums differ in their last digits with the order of the files.
        rates = rates.round(9)
        best = int(rates.argmax())
        found = float(rates[best])
        return None if self.chosen and found <= 0.0 else (int(fitting[best]), found)

    def _excluded(self) -> NDArray[np.bool_]:
        """Tell which candidates may not come any more, the one behind the last may: (n + 1)."""
        if self._closed is None:
            self._closed = self._stands.copy()
            self._closed[-1] = False
            self._closed[self._barred] = True
            for index in self.chosen:
                self._closed[:-1] |= self._ground.clashes.of(index)
        return self._closed

    def _gains(self) -> NDArray[np.float64]:
        """Return what each candidate would bring, and 0 behind the last: (candidates + 1)."""
        if self._gain is None:
            worth = self._ground.worth
            told = self._pool.contents.sums((self._times > 0) * worth.columns)
            self._gain = np.append(worth.lines - told, 0.0)
        return self._gain

    def _telling(self) -> NDArray[np.float64]:
        """Return how much each candidate would tell as its source's addition: (candidates)."""
        contents = self._pool.contents
        old = contents.sums(np.sign(self._times)) / np.maximum(contents.sizes, 1)
        new = np.ones(old.size)
        for claim in self._doubted(self.chosen):
            new[self._ground.doubters[claim]] = _DOUBTFUL
        return np.asarray((1.0 - old) * new * self._ground.telling)

    def _take_move(self, move: int) -> None:
        for index in self._ground.members(move):
            self._take(index)

    def _take(self, index: int) -> None:
        ground = self._ground
        closed, gain = self._excluded(), self._gains()
        self.chosen.append(index)
        self._spent += ground.costs[index]
        self._stands[index] = closed[index] = True
        closed[:-1] |= ground.clashes.of(index)
        fresh = (self._times == 0) * ground.worth.columns
        gain[:-1] -= self._pool.contents.sums_at(ground.clashes.touched(index), fresh)
        self._times[self._pool.contents.row(index)] += 1

    def _doubted(self, taken: Sequence[int]) -> Iterator[int]:
        """Yield the claims of some candidates that others may only tell again."""
        if self._ground.doubters:
            for index in taken:
                yield from self._pool.candidates[index].covers & self._ground.doubters.keys()
