"""The best choice of all for a brief, by integer linear programming.

In: a pool of candidates, a budget, and a greedy choice whose fairness is to be kept. Out: the
numbers of the candidates of the optimum, or ``None`` where none was found in time. Costs 0.1
to 2 seconds for three articles, more for hundreds of candidates; so the greedy choice is the
default, and this is for who can wait and for measuring how good greed is.

Method: McDonald, "A Study of Global Inference Algorithms in Multi-Document Summarization", 2007,
and Gillick and Favre, 2009, over the objective of ``pool.Worth``; solved by HiGHS (Huangfu
and Hall, 2018) through scipy, which is deterministic.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from summarizer.compose.owners import SHARED
from summarizer.compose.pool import Clashes, Pool, Worth

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from summarizer.compose.selection import Choice


@dataclass(slots=True)
class _Rows:
    """Constraints as they grow: low <= sum of coefficient x variable <= high."""

    rows: list[int] = field(default_factory=list)
    columns: list[int] = field(default_factory=list)
    values: list[float] = field(default_factory=list)
    low: list[float] = field(default_factory=list)
    high: list[float] = field(default_factory=list)

    def add(self, terms: Mapping[int, float], low: float = -np.inf, high: float = np.inf) -> None:
        """Add one constraint."""
        self.rows.extend([len(self.low)] * len(terms))
        self.columns.extend(terms)
        self.values.extend(terms.values())
        self.low.append(low)
        self.high.append(high)


def optimum(pool: Pool, budget: int, greedy: Choice, seconds: float = 5.0) -> list[int] | None:
    """Return the candidates of the best brief, ascending; ``None`` if the time was too short.

    The budget, lines that exclude each other, the lines that others need, the pins and the cost
    of shared claims that ``greedy`` kept, and the number of sources that it heard, are hard
    constraints.
    """
    # scipy's optimiser costs 0.2 s to import, and the window never needs it.
    from scipy.optimize import Bounds, LinearConstraint, milp  # noqa: PLC0415
    from scipy.sparse import csr_array  # noqa: PLC0415

    count, concepts = len(pool.candidates), pool.contents.count
    size = count + concepts + len(pool.sources)
    worth, rows = Worth.of(pool), _Rows()
    _add_budget(rows, pool, worth, budget, greedy)
    _add_rules(rows, pool, greedy)
    _add_coverage(rows, pool)
    _add_sources(rows, pool, greedy)
    goal = np.zeros(size)
    goal[:count] = pool.contents.sums(worth.columns) - worth.lines
    goal[count : count + concepts] = -worth.columns
    whole = np.zeros(size)
    whole[:count] = whole[count + concepts :] = 1
    matrix = csr_array((rows.values, (rows.rows, rows.columns)), shape=(len(rows.low), size))
    found = milp(
        goal,
        integrality=whole,
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(matrix, rows.low, rows.high),
        options={"time_limit": seconds, "mip_rel_gap": 1e-4},
    )
    if found.x is None or not found.success:
        return None
    return np.flatnonzero(found.x[:count] > 0.5).tolist()


def _add_budget(rows: _Rows, pool: Pool, worth: Worth, budget: int, greedy: Choice) -> None:
    """Add the budget, what the user pinned, the lead, the cost of shared claims that come first."""
    spent = float(worth.costs[list(greedy.chosen)].sum())
    rows.add(dict(enumerate(worth.costs.tolist())), high=max(float(budget), spent))
    for index in greedy.chosen:
        if pool.fixed(index):
            rows.add({index: 1.0}, low=1.0)
    if greedy.shared:
        shared = np.flatnonzero(pool.homes == SHARED).tolist()
        rows.add({i: float(worth.costs[i]) for i in shared}, low=float(greedy.shared))


def _add_rules(rows: _Rows, pool: Pool, greedy: Choice) -> None:
    """Choose no two lines that exclude each other, and no line without the one that it needs."""
    clashes = Clashes(pool)
    pinned = {index for index in greedy.chosen if pool.candidates[index].pinned}
    for index, candidate in enumerate(pool.candidates):
        for other in np.flatnonzero(clashes.of(index)).tolist():
            if index < other and not {index, other} <= pinned:
                rows.add({index: 1.0, other: 1.0}, high=1.0)
        if candidate.needs is not None and not candidate.pinned:
            rows.add({index: 1.0, candidate.needs: -1.0}, high=0.0)


def _add_coverage(rows: _Rows, pool: Pool) -> None:
    """Count a concept once, if a line holds it."""
    count = len(pool.candidates)
    holders: dict[int, list[int]] = {}
    for index in range(count):
        for concept in pool.contents.row(index).tolist():
            holders.setdefault(concept, []).append(index)
    for concept, own in holders.items():
        rows.add({count + concept: 1.0} | dict.fromkeys(own, -1.0), high=0.0)


def _add_sources(rows: _Rows, pool: Pool, greedy: Choice) -> None:
    """Hear as many sources as the greedy choice heard."""
    if not greedy.heard:
        return
    base = len(pool.candidates) + pool.contents.count
    speaking = pool.speaking
    for number, source in enumerate(pool.sources):
        own: NDArray[np.intp] = np.flatnonzero((pool.homes == source) & speaking)
        rows.add({base + number: 1.0} | dict.fromkeys(own.tolist(), -1.0), high=0.0)
    rows.add({base + n: 1.0 for n in range(len(pool.sources))}, low=float(greedy.heard))
