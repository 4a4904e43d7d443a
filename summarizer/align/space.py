"""Which unit holds which term, and what pairs of units share: sparse rows, in numpy alone.

In: a bag of terms for each unit. Out: a ``Space``. Its pairs cost their entries (about 20 ns for a
term of one of the two), the proposing of pairs the sum of the squared frequencies of the terms; all
of it goes in blocks of a few milliseconds, between which the caller is asked whether to go on, and
memory is bounded by the pairs that come out. (A general sparse library costs 0.15 s to import and
several times as long for the same pairs, because it builds their rows first.)
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.align.rows import Rows, ranges

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Iterable, Iterator

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]

_SEEN: Final = 100
"""No story tells more about how common a term is than so many of its units would."""
_PROPOSALS: Final = 20_000_000
_BLOCK: Final = 100_000
"""Proposals looked at in one go: about 20 ms."""
_PAIRS: Final = 4_000
"""Pairs measured in one go: up to 8 ms."""
_TABLE: Final = 400_000
"""Cells of the table that spreads out the rows of some units: 3 MB, to stay in the cache."""

_MARKS: Final = 10_000_000
"""Numbers of which each is marked, at a byte, where the marks cost less than to sort."""


@dataclass(frozen=True, slots=True)
class Prior:
    """What is believed of a term before the story is seen.

    Attributes:
        chance: that a unit holds it.
        units: as many units of the story weigh as much as this belief.
    """

    chance: float
    units: float


WORDS: Final = Prior(0.002, 10)
GRAMS: Final = Prior(0.02, 20)


@dataclass(frozen=True, slots=True)
class Space:
    """One kind of term for all units.

    Attributes:
        starts: row ``i`` is ``columns[starts[i]:starts[i + 1]]``; shape (units + 1,).
        columns: the term of each entry, each term once a row.
        rarity: of each term; shape (terms,).
        poll: called between blocks of work; what it raises ends the work.
    """

    starts: Ints
    columns: Ints
    rarity: Floats
    poll: Callable[[], None]

    @classmethod
    def of(
        cls, bags: Iterable[Iterable[Hashable]], poll: Callable[[], None], prior: Prior = WORDS
    ) -> Space:
        """Build a space; terms are numbered by first use, and each bag holds a term once."""
        numbers: defaultdict[Hashable, int] = defaultdict()
        numbers.default_factory = numbers.__len__
        return cls.numbered((list(map(numbers.__getitem__, bag)) for bag in bags), poll, prior)

    @classmethod
    def numbered(
        cls, bags: Iterable[Collection[int]], poll: Callable[[], None], prior: Prior = WORDS
    ) -> Space:
        """Build a space of terms that are numbers already, from 0 and without gaps."""
        rows = Rows.of(bags)
        rarity = surprise(np.bincount(rows.columns), len(rows.starts) - 1, prior)
        return cls(rows.starts, rows.columns, rarity, poll)

    @classmethod
    def held(
        cls,
        units: Ints,
        terms: Ints,
        shape: tuple[int, int],
        poll: Callable[[], None],
        prior: Prior = WORDS,
    ) -> Space:
        """Build a space of pairs of a unit and a term it holds, in any order and often repeated.

        Args:
            shape: how many units there are, and how many terms.
        """
        width = max(1, shape[1])
        unit, columns = np.divmod(_distinct(units * width + terms, shape[0] * width), width)
        starts = np.searchsorted(unit, np.arange(shape[0] + 1))
        rarity = surprise(np.bincount(columns, minlength=shape[1]), shape[0], prior)
        return cls(starts, columns, rarity, poll)

    def only(self, kept: NDArray[np.bool_], prior: Prior = WORDS) -> Space:
        """Return the space that some entries make; a term is as rare as these say."""
        starts = np.append(0, np.cumsum(kept))[self.starts]
        columns = self.columns[kept]
        count = np.bincount(columns, minlength=len(self.rarity))
        return Space(starts, columns, surprise(count, len(starts) - 1, prior), self.poll)

    def total(self) -> Floats:
        """Return the summed rarity of each unit's terms."""
        return self._totals(self.rarity)

    def shared(self, first: Ints, second: Ints) -> Floats:
        """Return the summed rarity of the shared terms of each pair; ``first`` ascends."""
        return self._over_shared(self._spans(first), second, self.rarity)

    def common(self, first: Ints, second: Ints) -> Floats:
        """Return how many terms each pair shares; ``first`` ascends."""
        sizes, found = np.diff(self.starts), np.zeros(len(first))
        some = np.flatnonzero((sizes[first] > 0) & (sizes[second] > 0))
        spans, ones = self._spans(first[some]), np.ones_like(self.rarity)
        found[some] = self._over_shared(spans, second[some], ones)
        return found

    def around(self, spans: Ints, units: Ints) -> Floats:
        """Return the summed rarity of the terms of each unit that some of its neighbours hold too.

        Args:
            spans: for each of ``units`` a first unit and one behind the last; shape (n, 2).
        """
        order = np.lexsort((spans[:, 1], spans[:, 0]))
        found = np.empty(len(units))
        found[order] = self._over_shared(self.starts[spans[order]], units[order], self.rarity)
        return found

    def cosine(self, first: Ints, second: Ints) -> Floats:
        """Return the cosine of each pair, terms weighted by rarity; ``first`` ascends."""
        squared = self.rarity**2
        norms = np.sqrt(np.maximum(self._totals(squared), 1e-12))
        dots = self._over_shared(self._spans(first), second, squared)
        return np.asarray(dots / (norms[first] * norms[second]))

    def proposals(self, least: float) -> tuple[Ints, Ints]:
        """Return the pairs of units that share terms of at least that summed rarity, in order.

        Frequent terms are left out once their pairs would exceed ``_PROPOSALS``: a term in half of
        60,000 sentences alone would propose 900 million pairs.
        """
        holders = self._holders()
        blocks = [np.zeros((2, 0), dtype=np.int64)]
        for low, high in holders.blocks(len(self.starts) - 1):
            self.poll()
            blocks.append(holders.pairs(low, high, least))
        first, second = np.concatenate(blocks, axis=1)
        return first, second

    def _holders(self) -> _Holders:
        """List, for each entry that may propose, the units that hold its term too."""
        frequency = np.bincount(self.columns, minlength=len(self.rarity))
        order = np.argsort(frequency, kind="stable")
        proposing = np.zeros(len(frequency), dtype=bool)
        proposing[order] = np.cumsum(frequency[order] ** 2) <= _PROPOSALS
        kept = np.flatnonzero((proposing & (frequency > 1))[self.columns])
        columns, units = self.columns[kept], self._rows()[kept]
        by_term = np.argsort(columns, kind="stable")
        place = np.empty_like(by_term)
        place[by_term] = np.arange(len(by_term))
        ends = np.searchsorted(columns[by_term], columns, side="right")
        return _Holders(units, self.rarity[columns], units[by_term], place + 1, ends - place - 1)

    def _rows(self) -> Ints:
        """Return the unit of each entry."""
        return np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))

    def _totals(self, weights: Floats) -> Floats:
        count = len(self.starts) - 1
        totals = np.bincount(self._rows(), weights=weights[self.columns], minlength=count)
        return totals.astype(np.float64)

    def _over_shared(self, spans: Ints, units: Ints, weights: Floats) -> Floats:
        """Sum the weights (none below 0) of the terms of each unit that stand in its span.

        Args:
            spans: places among the entries, from and to; equal ones in a row are read once;
                shape (n, 2).
            units: shape (n,).
        """
        width = max(1, len(weights))
        lines = max(1, _TABLE // width)
        table = np.zeros(lines * width)
        folded = np.zeros(len(units))
        low = 0
        while low < len(units):
            self.poll()
            begins, ends = spans[low : low + _PAIRS].T
            fresh = np.append(True, (begins[1:] != begins[:-1]) | (ends[1:] != ends[:-1]))
            line = np.cumsum(fresh) - 1
            size = int(np.searchsorted(line, lines))
            line = line[:size]
            heads = np.flatnonzero(fresh[:size])
            spread, _ = self._cells(begins[heads], ends[heads], line[heads] * width)
            table[spread] = weights[spread % width]
            begins, ends = self._spans(units[low : low + size]).T
            cells, sizes = self._cells(begins, ends, line * width)
            folded[low : low + size][sizes > 0] = np.add.reduceat(
                table[cells], (np.cumsum(sizes) - sizes)[sizes > 0]
            )
            table[spread] = 0.0
            low += size
        return folded

    def _spans(self, units: Ints) -> Ints:
        """Return where the terms of some units stand among the entries; shape (n, 2)."""
        return np.stack((self.starts[units], self.starts[units + 1]), axis=1)

    def _cells(self, begins: Ints, ends: Ints, offsets: Ints) -> tuple[Ints, Ints]:
        """Return the terms of some spans, each span's plus its offset, and how many each has."""
        sizes = ends - begins
        return self.columns[ranges(begins, sizes)] + np.repeat(offsets, sizes), sizes


def _distinct(keys: Ints, end: int) -> Ints:
    """Return each of some numbers from 0 to below ``end`` once, ascending."""
    if end <= _MARKS:
        marks = np.zeros(end, dtype=bool)
        marks[keys] = True
        return np.flatnonzero(marks)
    ordered = np.sort(keys)
    return np.asarray(ordered[np.append(True, ordered[1:] != ordered[:-1])[: len(ordered)]])


def surprise(frequency: Ints, units: int, prior: Prior) -> Floats:
    """Return how surprising it is that two units share each term: the rarity of the terms.

    It is the negative logarithm of the chance that a unit holds the term, estimated from all units
    but the two, with a prior (additive smoothing, Lidstone, 1920; as a measure of agreement by
    chance, Fellegi and Sunter, 1969). So a term that only the two hold is rare in a story of five
    sentences too, where plain inverse frequency (Sparck Jones, 1972) takes it for common.

    Args:
        frequency: how many units hold each term; shape (terms,).
    """
    others = max(units - 2, 0)
    seen = min(others, _SEEN)
    share = np.maximum(frequency - 2, 0) / max(others, 1)
    return np.asarray(-np.log((seen * share + prior.units * prior.chance) / (seen + prior.units)))


@dataclass(frozen=True, slots=True)
class _Holders:
    """The entries that may propose pairs, in order of units, and who else holds their terms.

    Attributes:
        unit, rarity: of each entry; shape (entries,).
        listed: the units that hold each term, ascending, one term after the other.
        begin, count: the units in ``listed`` that hold an entry's term and come after its own.
    """

    unit: Ints
    rarity: Floats
    listed: Ints
    begin: Ints
    count: Ints

    def blocks(self, units: int) -> Iterator[tuple[int, int]]:
        """Cut the entries between units, into blocks of at most ``_BLOCK`` proposals if so can be.

        Yields:
            the first entry of a block, and the end of it.
        """
        firsts = np.searchsorted(self.unit, np.arange(units + 1))
        costs = np.concatenate(([0], np.cumsum(self.count)))[firsts]
        low = 0
        while low < units:
            high = int(np.searchsorted(costs, costs[low] + _BLOCK, side="right")) - 1
            high = max(low + 1, high)
            yield int(firsts[low]), int(firsts[high])
            low = high

    def pairs(self, low: int, high: int, least: float) -> Ints:
        """Return the pairs that a block of entries proposes, in order; shape (2, pairs)."""
        count = self.count[low:high]
        second = self.listed[ranges(self.begin[low:high], count)]
        width = int(self.listed.max(initial=0)) + 1
        keys = np.repeat(self.unit[low:high] * width, count) + second
        if not len(keys):
            return np.zeros((2, 0), dtype=np.int64)
        order = np.argsort(keys, kind="stable")
        keys = keys[order]
        fresh = np.flatnonzero(np.diff(keys, prepend=-1))
        sums = np.add.reduceat(np.repeat(self.rarity[low:high], count)[order], fresh)
        return np.stack(np.divmod(keys[fresh[sums >= least]], width))
