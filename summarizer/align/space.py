"""Which unit holds which term, and what pairs of units share: sparse rows, in numpy alone.

In: a bag of terms for each unit. Out: a ``Space``. Its pairs cost their entries (about 20 ns for a
term of one of the two), the proposing of pairs the sum of the squared frequencies of the terms; all
of it goes in blocks of a few milliseconds, between which the caller is asked whether to go on, and
memory is bounded by the pairs that come out. (A general sparse library costs 0.15 s to import and
several times as long for the same pairs, because it builds their rows first.)
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
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
_PIECE: Final = 16
"""Terms that are fetched together."""

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

    def rarity_among(self, kept: NDArray[np.bool_], prior: Prior = WORDS) -> Floats:
        """Return how rare each term is as some of the entries say; shape (terms,)."""
        count = np.bincount(self.columns[kept], minlength=len(self.rarity))
        return surprise(count, len(self.starts) - 1, prior)

    def total(self) -> Floats:
        """Return the summed rarity of each unit's terms."""
        return self._totals(self.rarity)

    def shared(self, first: Ints, second: Ints) -> Floats:
        """Return the summed rarity of the shared terms of each pair; ``first`` ascends."""
        return self._over_shared(self._spans(first), second, self.rarity)

    def matches(self, first: Ints, second: Ints) -> Matches:
        """Return where the units of each pair hold the same term; ``first`` ascends."""
        width = max(1, len(self.rarity))
        lines = max(1, _TABLE // width)
        table = np.zeros(lines * width, dtype=np.int64)
        found = [np.zeros((3, 0), dtype=np.int64)]
        for low, line, spans in self._blocks(self._spans(first), lines):
            here, row = _places(spans)
            spread = row * width + self.columns[here]
            table[spread] = here + 1
            begins, ends = self._spans(second[low : low + len(line)]).T
            there = ranges(begins, ends - begins)
            met = table[self.columns[there] + np.repeat(line * width, ends - begins)]
            hits = np.flatnonzero(met)
            pair = np.searchsorted(np.cumsum(ends - begins), hits, side="right")
            found.append(np.stack((pair + low, met[hits] - 1, there[hits])))
            table[spread] = 0
        pair, here, there = np.concatenate(found, axis=1)
        return Matches(len(first), pair, here, there, self.columns[here])

    def around(self, spans: Ints, units: Ints) -> Floats:
        """Return the summed rarity of the terms of each unit that some of its neighbours hold too.

        Args:
            spans: for each of ``units`` a first unit and one behind the last; shape (n, 2).
        """
        order = np.lexsort((spans[:, 1], spans[:, 0]))
        found = np.empty(len(units))
        found[order] = self._over_shared(self.starts[spans[order]], units[order], self.rarity)
        return found

    def cosine(self, first: Ints, second: Ints, matches: Matches) -> Floats:
        """Return the cosine of each pair, terms weighted by rarity, given where they match."""
        squared = self.rarity**2
        norms = np.sqrt(np.maximum(self._totals(squared), 1e-12))
        return np.asarray(matches.sums(squared) / (norms[first] * norms[second]))

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
        width = len(weights) + 1
        lines = max(1, _TABLE // width)
        table = np.zeros(lines * width)
        folded = np.zeros(len(units))
        pieces = self._in_pieces()
        for low, line, held in self._blocks(spans, lines):
            places, row = _places(held)
            spread = row * width + self.columns[places]
            table[spread] = weights[self.columns[places]]
            cells, counts = pieces.taken(units[low : low + len(line)])
            cells += np.repeat(line * width, counts)[:, np.newaxis]
            some, starts = counts > 0, np.cumsum(counts) - counts
            folded[low : low + len(line)][some] = np.add.reduceat(
                table.take(cells).ravel(), _PIECE * starts[some]
            )
            table[spread] = 0.0
        return folded

    def _blocks(self, spans: Ints, lines: int) -> Iterator[tuple[int, Ints, Ints]]:
        """Cut spans into blocks of at most so many different ones; equal ones come in a row.

        Yields:
            where a block begins, the number of each of its spans among those that differ, and
            these.
        """
        low = 0
        while low < len(spans):
            self.poll()
            begins, ends = spans[low : low + _PAIRS].T
            fresh = np.append(True, (begins[1:] != begins[:-1]) | (ends[1:] != ends[:-1]))
            line = np.cumsum(fresh) - 1
            size = int(np.searchsorted(line, lines))
            yield low, line[:size], spans[low + np.flatnonzero(fresh[:size])]
            low += size

    def _in_pieces(self) -> Rows:
        """Return the rows as pieces of one size, filled up by a term of no weight.

        Pieces are fetched and placed at a third of what their entries cost one by one.
        """
        counts = -(-np.diff(self.starts) // _PIECE)
        starts = np.append(0, np.cumsum(counts))
        filled = np.full(starts[-1] * _PIECE, len(self.rarity))
        shift = starts[:-1] * _PIECE - self.starts[:-1]
        filled[np.arange(len(self.columns)) + shift[self._rows()]] = self.columns
        return Rows(starts, filled.reshape(-1, _PIECE))

    def _spans(self, units: Ints) -> Ints:
        """Return where the terms of some units stand among the entries; shape (n, 2)."""
        return np.stack((self.starts[units], self.starts[units + 1]), axis=1)


@dataclass(frozen=True, slots=True)
class Matches:
    """Where the two units of some pairs hold the same term.

    Attributes:
        pairs: how many pairs there are.
        pair: of each match; shape (matches,).
        here, there: its entry in the first unit, and in the second.
        terms: the term of both.
    """

    pairs: int
    pair: Ints
    here: Ints
    there: Ints
    terms: Ints

    def where(self, kept: NDArray[np.bool_]) -> Matches:
        """Return some of the matches."""
        chosen = self.pair[kept], self.here[kept], self.there[kept], self.terms[kept]
        return Matches(self.pairs, *chosen)

    def of(self, kept: NDArray[np.bool_]) -> Matches:
        """Return the matches of some of the pairs."""
        found = self.where(kept[self.pair])
        number = np.cumsum(kept) - 1
        return replace(found, pairs=int(np.count_nonzero(kept)), pair=number[found.pair])

    def counts(self) -> Ints:
        """Return how many terms each pair shares."""
        return np.bincount(self.pair, minlength=self.pairs)

    def sums(self, weights: Floats) -> Floats:
        """Return the summed weight of the terms that each pair shares."""
        return np.bincount(self.pair, weights[self.terms], self.pairs).astype(np.float64)


def _places(spans: Ints) -> tuple[Ints, Ints]:
    """Return the places of the entries of some spans, and the number of the span of each."""
    sizes = spans[:, 1] - spans[:, 0]
    return ranges(spans[:, 0], sizes), np.repeat(np.arange(len(spans)), sizes)


def _distinct(keys: Ints, end: int) -> Ints:
    """Return each of some numbers from 0 to below ``end`` once, ascending."""
    if end <= _MARKS:
        marks = np.zeros(end, dtype=bool)
        marks[keys] = True
        return np.flatnonzero(marks)
    ordered = np.sort(keys, kind="stable")  # they come unit by unit: it makes use of that
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
