"""Which candidates make the brief: the most content within the budget, each source heard.

In: a pool, a budget of words or lines. Out: the numbers of those chosen. Costs 10 to 50 ms for 800
candidates and 250 words.

Method: greedy choice of the best gain for its cost over the objective of ``compose.pool``, then
exchanges of lines as long as they gain. ``compose.exact`` solves the same objective exactly.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.compose.ground import Ground
from summarizer.compose.owners import SHARED
from summarizer.compose.state import State
from summarizer.progress import polled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from summarizer.compose.pool import Pool

_ROOM: Final = 1.5
"""How far a source's first line may go beyond its even share of the words for all sources."""
_EXCHANGES: Final = 12
"""How many exchanges are made at most."""
_INSERTED: Final = 60
"""Moves that are forced in to see whether that gains, the best by themselves."""
_FEW_LINES: Final = 16
"""Up to so many lines two are exchanged at once: the pairs grow with the square."""
_GAIN: Final = 1e-6
"""What an exchange must bring: more than rounding does."""
_SHORT_LINE: Final = 16.0
"""Words of a line that keeps a source heard where its longer line gives way, at least."""
_SPOKEN: Final = 9.0
"""How many more words that line may have than one needs to speak for its source."""
_SHARED_FIRST: Final = 0.2
"""Share of the budget that goes to shared claims before the single sources are heard."""
_SHARED_IN_ALL: Final = 0.65
"""Share up to which shared claims come before more of the single sources."""
_FOR_SOURCES: Final = 0.4
"""Share of the budget from which the sources are heard, one line each."""
_LEAST_FOR_EACH: Final = 25
"""Words a source needs to be heard; below that the budget is spent on the best lines alone."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen, in order, and what any other choice must keep to be as fair.

    Attributes:
        heard: sources that have a line of their own.
        shared: cost of the lines of shared claims that came before them.
        quota: of the chosen, those taken so that their source is heard.
    """

    chosen: tuple[int, ...]
    heard: int = 0
    shared: int = 0
    quota: frozenset[int] = frozenset()


def select(pool: Pool, budget: int) -> list[int]:
    """Choose candidates, in the order of choice. Together they never exceed the budget.

    Pinned candidates come first, as long as they fit; if the first of them alone is longer than
    the budget, it is the whole brief.
    """
    return list(choose(pool, budget).chosen)


def choose(pool: Pool, budget: int, poll: Callable[[], None] = lambda: None) -> Choice:
    """Choose greedily; where that leaves sources unheard, choose again by turns.

    By turns: shared claims, then a line for each source, then the best of all. In the end lines
    are exchanged for better ones.

    Args:
        poll: called now and then; what it raises ends the work.
    """
    if not pool.candidates:
        return Choice(())
    wanted = _wanted(pool, budget)
    ground = Ground.of(pool, budget, hear=wanted > 0)
    free = State(ground)
    free.pin()
    free.fill(ground.all, budget)
    turns, fair = _by_turns(ground, wanted)
    found = _exchange(turns, ground, fair, poll)
    quota = fair.quota.intersection(found.chosen)
    if _keeps(free, fair, ground):
        other = _exchange(free, ground, fair, poll)
        if other.total() >= found.total():
            found, quota = other, frozenset()
    return Choice(tuple(found.chosen), fair.heard, fair.shared, quota)


def _wanted(pool: Pool, budget: int) -> int:
    """Return how many sources are to be heard."""
    sources = pool.sources
    if not (len(sources) > 1 or (pool.homes == SHARED).any()):
        return 0
    each = 1 if pool.by_lines else _LEAST_FOR_EACH
    return min(len(sources), int(budget * _FOR_SOURCES) // each)


def _by_turns(ground: Ground, wanted: int) -> tuple[State, Choice]:
    budget, shared = ground.budget, ground.shared
    turns = State(ground)
    turns.pin()
    turns.fill(shared, budget * _SHARED_FIRST)
    first = turns.cost_of(shared)
    before = len(turns.chosen)
    room = _ROOM * budget * _FOR_SOURCES / max(1, wanted)
    heard = turns.hear(ground.sources, wanted, room)
    quota = frozenset(turns.chosen[before:])
    turns.fill(shared, budget * _SHARED_IN_ALL)
    turns.fill(ground.all, budget)
    return turns, Choice((), heard, int(first), quota)


def _keeps(state: State, fair: Choice, ground: Ground) -> bool:
    """Tell whether a choice hears as many sources and says as much that is shared."""
    heard = len(state.homes().intersection(ground.sources))
    return heard >= fair.heard and state.cost_of(ground.shared) >= fair.shared


def _exchange(state: State, ground: Ground, fair: Choice, poll: Callable[[], None]) -> State:
    """Exchange lines as long as what stands then is worth more and as fair."""
    best = state.total()
    for _ in range(_EXCHANGES):
        for other in polled(_neighbours(state, ground, best), poll, every=20):
            if other.total() > best + _GAIN and _keeps(other, fair, ground):
                state, best = other, other.total()
                break
        else:
            break
    return state


def _neighbours(state: State, ground: Ground, best: float) -> Iterator[State]:
    """Yield choices that differ in a few lines: one out, one forced in, two out.

    Not those that cannot be worth more than ``best``.
    """
    for index in sorted(state.chosen):
        yield from _found(state.without(index, beat=best))
    for move in _promising(state, ground):
        yield from _found(state.with_move(move, beat=best))
    if len(state.chosen) <= _FEW_LINES:
        for pair in combinations(sorted(state.chosen), 2):
            for room in (np.inf, max(_SHORT_LINE, ground.pool.speaks_from + _SPOKEN)):
                yield from _found(state.without(*pair, room=room, beat=best))


def _found(state: State | None) -> tuple[State, ...]:
    return () if state is None else (state,)


def _promising(state: State, ground: Ground) -> list[int]:
    """Return the moves worth most for their cost that are not made."""
    moves = ground.moves
    stands = np.append(np.isin(np.arange(ground.all.size), state.chosen), False)
    alone = np.append(ground.worth.lines, 0.0)[moves.members].sum(axis=1)
    rates = (alone / np.maximum(moves.costs, 1.0)).round(9)
    rates[stands[moves.members].any(axis=1)] = -np.inf
    order = np.argsort(-rates, kind="stable")[:_INSERTED]
    return [move for move in order.tolist() if rates[move] > -np.inf]
