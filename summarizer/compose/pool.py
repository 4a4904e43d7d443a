"""What a choice of lines is made from, and what it is worth: the objective of the brief.

In: candidates with their concepts. Out: ``Pool``, the ``Worth`` of its lines, and which lines
exclude each other. Costs one sweep over the concepts for each line that is asked about.

A line is worth its words, more the more it matters; what two lines repeat is worth less (a
submodular objective after Lin and Bilmes, "A Class of Submodular Functions for Document
Summarization", 2011, over the concepts of Gillick and Favre, 2009). Two lines never stand together
if each tells what the other mainly tells, or if they repeat more of each other than the setting
allows; but what leans on a line may stand behind it.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from math import fsum
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.compose.contents import Contents
from summarizer.compose.owners import SHARED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from summarizer.compose.candidates import Candidate

_FULL_LINE: Final = 25
"""Where lines are counted and not words, words beyond so many in a line are worth nothing."""
_GIST: Final = 0.7
"""Share of a line's gist that another may hold; from there on it tells nothing new."""
_LEAST_GIST: Final = 4


@dataclass(frozen=True, slots=True)
class Pool:
    """What may be chosen.

    Attributes:
        contents: rows in the order of ``candidates``.
        homes: the article whose section each candidate belongs to, ``SHARED`` for a shared claim.
        repeated: share of a line's worth that is lost where all of it repeats the brief.
        retold: share of what a claim makes of a line's worth that is lost where the brief tells
            that claim already, in other words perhaps.
        redundancy: largest share of a line's concepts that another line may hold.
        gists: what each candidate says whatever its words; none: lines are told apart by concepts.
        base: what a word is worth in a line of no salience; one of full salience is worth 1 more.
            Below 0, only lines that matter are worth their words.
        by_lines: the budget counts lines, not words.
        quiet: homes that need not be heard.
        lead: the candidate that the brief opens with, if it has room for it.
        facts: what it is worth, in words, that the brief tells a claim at all.
        speaks_from: words from which a line is enough for its source to be heard.
    """

    candidates: Sequence[Candidate]
    contents: Contents
    homes: NDArray[np.intp]
    repeated: float = 0.25
    retold: float = 0.0
    redundancy: float = 0.5
    gists: Sequence[frozenset[str]] = ()
    base: float = 0.3
    by_lines: bool = False
    quiet: frozenset[int] = frozenset()
    lead: int | None = None
    facts: Mapping[int, float] = field(default_factory=dict)
    speaks_from: float = 15.0

    def fixed(self, index: int) -> bool:
        """Tell whether a line, once chosen, may not go: the user's pins and the lead."""
        return index == self.lead or self.candidates[index].pinned

    @property
    def speaking(self) -> NDArray[np.bool_]:
        """Tell of each candidate whether it is enough for its source to be heard.

        A line of hardly any words is so only where its source has no longer one.
        """
        long = np.array([line.words >= self.speaks_from for line in self.candidates], dtype=bool)
        return np.asarray(long | ~np.isin(self.homes, self.homes[long]))

    @property
    def sources(self) -> list[int]:
        """Return the articles with something of their own that are to be heard, ascending."""
        homes = {int(home) for home in self.homes if home != SHARED}
        return sorted(homes - self.quiet)


@dataclass(frozen=True, slots=True)
class Worth:
    """The objective: the worth of all lines, less what they repeat.

    Attributes:
        costs: of each candidate, in the unit of the budget.
        lines: worth of each candidate by itself.
        columns: what it costs to repeat a term or a claim once.
    """

    costs: NDArray[np.float64]
    lines: NDArray[np.float64]
    columns: NDArray[np.float64]

    @classmethod
    def of(cls, pool: Pool) -> Worth:
        """Spread each line's worth evenly over its terms, and again over its claims.

        A term costs what it bears, the mean over the lines that hold it; a claim what it bears in
        the line of which it is the least, for no line may lose more than it gives.
        """
        words = np.array([c.words for c in pool.candidates], dtype=np.float64)
        sizes = np.minimum(words, _FULL_LINE) if pool.by_lines else words
        values = np.array([c.value for c in pool.candidates])
        lines = (pool.base + values) * sizes
        rows, good = pool.contents, np.maximum(lines, 0.0)
        owner = rows.lines
        is_claim = rows.columns >= rows.terms
        terms = rows.sizes - np.bincount(owner[is_claim], minlength=words.size)
        told = np.array([max(1, len(c.covers)) for c in pool.candidates])
        borne = np.where(is_claim, (good / told)[owner], (good / np.maximum(terms, 1))[owner])
        often = np.maximum(np.bincount(rows.columns, minlength=rows.count), 1)
        mean = np.bincount(rows.columns, borne, minlength=rows.count) / often
        least = np.full(rows.count, np.inf)
        np.minimum.at(least, rows.columns, borne)
        is_term = np.arange(rows.count) < rows.terms
        columns = np.where(is_term, pool.repeated * mean, pool.retold * least)
        if pool.facts:
            # Exact sums: the numbers of claims follow the order of the files.
            told_facts = [c.covers & pool.facts.keys() for c in pool.candidates]
            lines = lines + [fsum(pool.facts[claim] for claim in own) for own in told_facts]
            columns[rows.terms :] += [pool.facts.get(claim, 0.0) for claim in rows.claims]
        costs = np.ones(words.size) if pool.by_lines else words
        return cls(costs, lines, columns)

    def total(self, pool: Pool, chosen: Sequence[int]) -> float:
        """Return what chosen lines are worth together."""
        if not chosen:
            return 0.0
        held = np.concatenate([pool.contents.row(index) for index in chosen])
        return self.together(list(chosen), np.bincount(held, minlength=self.columns.size))

    def together(self, chosen: list[int], times: NDArray[np.intp]) -> float:
        """Return what chosen lines are worth that hold each column so many times: (columns)."""
        # Not "@": on so little data the threads of the library cost more than the sum.
        repeats = float((self.columns * np.maximum(times - 1, 0)).sum())
        return round(float(self.lines[chosen].sum()) - repeats, 9)


@dataclass(slots=True)
class Clashes:
    """Which lines may not stand together; found line by line, and remembered."""

    pool: Pool
    _tellers: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    _mainly: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    _leaners: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    _known: dict[int, NDArray[np.bool_]] = field(default_factory=dict)
    _entries: dict[int, NDArray[np.intp]] = field(default_factory=dict)
    _gists: Contents = field(init=False)

    def __post_init__(self) -> None:
        self._gists = Contents.of_sets(self.pool.gists)
        for index, candidate in enumerate(self.pool.candidates):
            self._mainly[candidate.claim].append(index)
            for claim in candidate.covers:
                self._tellers[claim].append(index)
            if candidate.needs is not None:
                self._leaners[candidate.needs].append(index)

    def of(self, index: int) -> NDArray[np.bool_]:
        """Return for each candidate whether it may not stand beside this one: (candidates)."""
        if index not in self._known:
            self._known[index] = self._find(index)
        return self._known[index]

    def touched(self, index: int) -> NDArray[np.intp]:
        """Return the entries of the contents that hold a column of a line; remembered."""
        found = self._entries.get(index)
        if found is None:
            self._entries[index] = found = self.pool.contents.touched(index)
        return found

    def _find(self, index: int) -> NDArray[np.bool_]:
        pool, own = self.pool, self.pool.candidates[index]
        sizes = pool.contents.sizes
        both = _common(pool.contents, self.touched(index))
        most = np.maximum(np.maximum(sizes, sizes[index]), 1)
        found = np.asarray(both > pool.redundancy * most + 1e-9)
        if pool.gists and pool.redundancy < 1.0:
            found |= (both > 0) & self._same(index)
        # A sentence that tells this claim beside a greater one of its own may still come, unless
        # this one tells that greater one too.
        for other in self._tellers[own.claim]:
            found[other] |= pool.candidates[other].claim in own.covers
        if own.needs is not None:
            found[own.needs] = False  # what leans on a line is told for its sake
        found[self._leaners[index]] = False
        found[self._mainly[own.claim]] = True
        found[index] = False
        return found

    def _same(self, index: int) -> NDArray[np.bool_]:
        """Tell of each line whether the shorter of it and this one says hardly anything alone."""
        least = np.minimum(self._gists.sizes, self._gists.sizes[index])
        both = _common(self._gists, self._gists.touched(index))
        return np.asarray((least >= _LEAST_GIST) & (both >= _GIST * least - 1e-9))


def _common(contents: Contents, touched: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return how many of some entries, those that hold a column of a line, are of each line."""
    return np.bincount(contents.lines[touched], minlength=contents.sizes.size)
