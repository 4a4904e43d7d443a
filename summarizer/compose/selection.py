"""Which candidates make the brief: the most content within the budget, each source heard.

In: candidates with their concepts, a word budget. Out: the numbers of those chosen. Costs
candidates x lines², vectorised: 10 ms for 600 candidates and 250 words.

Method: greedy choice of the best gain for its length, where a line's worth grows with its words
and its salience, and shrinks by what it repeats (a submodular objective after Lin and Bilmes, "A
Class of Submodular Functions for Document Summarization", 2011, over the concepts of Gillick and
Favre, 2009). ``summarizer.compose.exact`` solves the same objective to its optimum.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from summarizer.compose.candidates import Candidate
    from summarizer.model import Span
    from summarizer.rank.concepts import Concepts

_BASE: Final = 1.5
"""What a word is worth in a line of no salience; one of full salience is worth 1 more."""
_ROOM: Final = 1.5
"""How far a source's first line may go beyond its even share of the words for all sources."""
_TELLING: Final = 12
"""Words from which a line is long enough to speak for its source."""
_DOUBTFUL: Final = 0.6
"""What a line is worth as its source's addition where it may only tell again what stands."""
_ROUNDS: Final = 2
"""How often all lines are looked at for an exchange."""
_FEW_LINES: Final = 12
"""Up to so many lines two are exchanged at once: the pairs grow with the square."""
_SHARED_FIRST: Final = 0.3
"""Share of the budget that goes to shared claims before the single sources are heard."""
_SHARED_IN_ALL: Final = 0.65
"""Share up to which shared claims come before more of the single sources."""
_FOR_SOURCES: Final = 0.4
"""Share of the budget from which the sources are heard, one line each."""
_LEAST_FOR_EACH: Final = 25
"""Words a source needs to be heard; below that the budget is spent on the best lines alone."""


@dataclass(frozen=True, slots=True)
class Pool:
    """What may be chosen.

    Attributes:
        concepts: rows in the order of ``candidates``.
        homes: the article whose section each candidate belongs to, -1 for a shared claim.
        repeated: share of a line's worth that is lost where all of it repeats the brief.
        redundancy: largest share of a candidate's concepts that may already be in the brief.
    """

    candidates: Sequence[Candidate]
    concepts: Concepts
    homes: NDArray[np.intp]
    repeated: float = 0.25
    redundancy: float = 0.5


@dataclass(frozen=True, slots=True)
class Worth:
    """The objective: the worth of all lines, less what they repeat.

    Attributes:
        words: of each candidate.
        lines: worth of each candidate by itself.
        concepts: what it costs to repeat a concept once.
    """

    words: NDArray[np.float64]
    lines: NDArray[np.float64]
    concepts: NDArray[np.float64]

    @classmethod
    def of(cls, pool: Pool) -> Worth:
        """Spread each line's worth evenly over its concepts; a concept costs what it bears."""
        words = np.array([c.words for c in pool.candidates], dtype=np.float64)
        lines = (_BASE + np.array([c.value for c in pool.candidates])) * words
        rows = pool.concepts
        borne = np.repeat(lines / np.maximum(rows.sizes, 1), rows.sizes)
        count = rows.weights.size
        often = np.maximum(np.bincount(rows.columns, minlength=count), 1)
        mean = np.bincount(rows.columns, borne, minlength=count) / often
        return cls(words, lines, pool.repeated * mean)

    def total(self, pool: Pool, chosen: Sequence[int]) -> float:
        """Return what chosen lines are worth together."""
        if not chosen:
            return 0.0
        held = np.concatenate([pool.concepts.row(index) for index in chosen])
        times = np.bincount(held, minlength=self.concepts.size)
        repeats = float(self.concepts @ np.maximum(times - 1, 0))
        return round(float(self.lines[list(chosen)].sum()) - repeats, 9)


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen, in order, and what any other choice must keep to be as fair.

    Attributes:
        heard: sources that have a line of their own.
        shared: words of shared claims that came before them.
    """

    chosen: tuple[int, ...]
    heard: int = 0
    shared: int = 0


def select(pool: Pool, budget: int) -> list[int]:
    """Choose candidates, in the order of choice. Together they never exceed the budget.

    Pinned candidates come first, as long as they fit; if the first of them alone is longer than
    the budget, it is the whole brief.
    """
    return list(choose(pool, budget).chosen)


def choose(pool: Pool, budget: int) -> Choice:
    """Choose greedily; where that leaves sources unheard, choose again by turns.

    By turns: shared claims, then a line for each source, then the best of all. In the end single
    lines are exchanged for better ones; but not where there is room for a few lines only, for a
    reader then gains more from the best of them than from a budget used to the last word.
    """
    if not pool.candidates:
        return Choice(())
    base = _Base.of(pool, budget)
    shared = pool.homes < 0
    sources = sorted({int(home) for home in pool.homes if home >= 0})
    wanted = min(len(sources), int(budget * _FOR_SOURCES) // _LEAST_FOR_EACH)
    free = _State(base)
    free.pin()
    free.fill(base.all, budget)
    if not wanted or not (shared.any() or len(sources) > 1):
        return Choice(tuple(free.chosen))
    turns = _State(base)
    turns.pin()
    turns.fill(shared, int(budget * _SHARED_FIRST))
    first = turns.words_of(shared)
    fair = Choice((), turns.hear(sources, wanted), first)
    if not free.keeps(fair):
        turns.fill(shared, int(budget * _SHARED_IN_ALL))
        turns.fill(base.all, budget)
        free = turns
    return Choice(tuple(_exchange(free, fair).chosen), fair.heard, fair.shared)


def _exchange(state: _State, fair: Choice) -> _State:
    """Take out single lines where what then fits is worth more, as often as that is found."""
    best = state.total()
    for _ in range(_ROUNDS):
        before = best
        for index in sorted(state.chosen):
            other = state.without(index)
            if other is not None and other.keeps(fair) and other.total() > best + 1e-6:
                state, best = other, other.total()
        if best == before:
            break
    return _exchange_two(state, fair) if len(state.chosen) <= _FEW_LINES else state


def _exchange_two(state: _State, fair: Choice) -> _State:
    """Take out two lines at once, once over; one alone may leave too little room."""
    best = state.total()
    for pair in combinations(sorted(state.chosen), 2):
        if not set(pair) <= set(state.chosen):
            continue
        other = state.without(*pair)
        if other is not None and other.keeps(fair) and other.total() > best + 1e-6:
            state, best = other, other.total()
    return state


@dataclass(frozen=True, slots=True)
class _Base:
    """What stays the same for every choice from one pool.

    Attributes:
        tellers: the candidates that report each claim.
        doubters: the candidates that may only tell each claim again.
        followers: the candidates that need a span.
        all: true for each candidate.
    """

    pool: Pool
    budget: int
    worth: Worth
    tellers: Mapping[int, Sequence[int]]
    doubters: Mapping[int, Sequence[int]]
    followers: Mapping[Span, Sequence[int]]
    all: NDArray[np.bool_]

    @classmethod
    def of(cls, pool: Pool, budget: int) -> _Base:
        """Index the candidates."""
        tellers: dict[int, list[int]] = defaultdict(list)
        doubters: dict[int, list[int]] = defaultdict(list)
        followers: dict[Span, list[int]] = defaultdict(list)
        for index, candidate in enumerate(pool.candidates):
            for claim in candidate.covers:
                tellers[claim].append(index)
            for claim in candidate.doubles:
                doubters[claim].append(index)
            if candidate.after is not None:
                followers[candidate.after].append(index)
        everything = np.ones(len(pool.candidates), dtype=bool)
        return cls(pool, budget, Worth.of(pool), tellers, doubters, followers, everything)


class _State:
    """The state of a choice: what is chosen, what it covers, what may still come."""

    def __init__(self, base: _Base) -> None:
        self.chosen: list[int] = []
        self._base = base
        self._pool = base.pool
        self._spent = 0
        self._covered = np.zeros(base.worth.concepts.size)
        self._new = np.ones(base.all.size)
        self._open = np.array([c.after is None for c in base.pool.candidates])
        self._closed = np.zeros(base.all.size, dtype=bool)

    def pin(self) -> None:
        """Choose what the user pinned, the most valuable first, as far as it fits."""
        candidates = self._pool.candidates
        pinned = [i for i, c in enumerate(candidates) if c.pinned]
        for index in sorted(pinned, key=lambda i: (-candidates[i].value, i)):
            if not self.chosen or self._spent + candidates[index].words <= self._base.budget:
                self._add(index)

    def without(self, *indices: int) -> _State | None:
        """Return the same choice with lines left out and the room filled anew, if they may go."""
        candidates = self._pool.candidates
        kept = [index for index in self.chosen if index not in indices]
        spans = {span for index in indices for span in candidates[index].spans}
        pinned = any(candidates[index].pinned for index in indices)
        if pinned or any(candidates[index].after in spans for index in kept):
            return None
        other = _State(self._base)
        for index in kept:
            other._add(index)
        other._closed[list(indices)] = True
        other.fill(self._base.all, self._base.budget)
        return other

    def keeps(self, fair: Choice) -> bool:
        """Tell whether it hears as many sources and says as much that is shared."""
        homes = {int(self._pool.homes[i]) for i in self.chosen} - {-1}
        return len(homes) >= fair.heard and self.words_of(self._pool.homes < 0) >= fair.shared

    def total(self) -> float:
        """Return what its lines are worth together."""
        return self._base.worth.total(self._pool, self.chosen)

    def words_of(self, among: NDArray[np.bool_]) -> int:
        """Count the words of what is chosen among some candidates."""
        return sum(self._pool.candidates[index].words for index in self.chosen if among[index])

    def fill(self, among: NDArray[np.bool_], limit: int) -> None:
        """Choose the best of some candidates, again and again, up to ``limit`` words of them."""
        while True:
            room = min(self._base.budget - self._spent, limit - self.words_of(among))
            index = self._best(among, room)
            if index is None:
                return
            self._add(index)

    def hear(self, sources: Sequence[int], count: int) -> int:
        """Choose the best line of each of ``count`` sources; returns how many have one."""
        waiting = list(sources)
        room = int(_ROOM * self._base.budget * _FOR_SOURCES / max(1, count))
        for turn in range(count):
            among = np.isin(self._pool.homes, waiting)
            left = self._base.budget - self._spent
            index = self._best(among, min(left, room), adds=True)
            if index is None:
                index = self._best(among, left, adds=True)
            if index is None:
                return turn
            waiting.remove(int(self._pool.homes[index]))
            self._add(index)
        return count

    def _best(self, among: NDArray[np.bool_], room: int, *, adds: bool = False) -> int | None:
        """Return the best of at most ``room`` words; ``adds`` looks for what is new above all."""
        worth, concepts = self._base.worth, self._pool.concepts
        fits = self._open & ~self._closed & among & (worth.words <= room)
        if not fits.any():
            return None
        old = concepts.sums(self._covered) / np.maximum(concepts.sizes, 1)
        fits &= old.round(9) <= self._pool.redundancy
        if not fits.any():
            return None
        gain = worth.lines - concepts.sums(self._covered * worth.concepts)
        if adds:
            gain *= (1.0 - old) * self._new * np.minimum(1.0, worth.words / _TELLING)
        rates = gain / np.maximum(worth.words, 1.0)
        # Rounded, because sums differ in their last digits with the order of the files.
        return int(np.where(fits, rates.round(9), -np.inf).argmax())

    def _add(self, index: int) -> None:
        added, base = self._pool.candidates[index], self._base
        self.chosen.append(index)
        self._spent += added.words
        self._covered[self._pool.concepts.row(index)] = 1.0
        for span in added.spans:
            for other in base.followers.get(span, ()):
                if self._pool.homes[other] == self._pool.homes[index]:
                    self._open[other] = True
        for claim in added.covers:
            self._closed[list(base.tellers[claim])] = True
            self._new[list(base.doubters.get(claim, ()))] = _DOUBTFUL
