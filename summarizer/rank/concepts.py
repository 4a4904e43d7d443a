"""What passages speak of: stems and pairs of stems as columns of a sparse incidence matrix.

In: the passages of a story, each a span. Out: ``Concepts``, in compressed rows (numpy only), with
the weight of each concept. Costs time and memory linear in the number of words.

Method: concepts as the units of content, Gillick and Favre, "A Scalable Global Model for
Summarization", 2009; here a concept counts by the independent accounts that use it and not by its
frequency, because a story told at length by one source is not told by all.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.language import content_stems
from summarizer.model import by_place
from summarizer.progress import polled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    from summarizer.model import Article, Span

PAIR: Final = "\x00"
_PAIR_WEIGHT: Final = 0.75
"""A pair of stems says more than either, but is seen less often by chance of wording."""


@dataclass(frozen=True, slots=True)
class Concepts:
    """Which passage speaks of which concept.

    Attributes:
        starts: (passages + 1); row ``i`` is ``columns[starts[i]:starts[i + 1]]``.
        columns: concept of each entry, each concept once a row, ascending.
        weights: (concepts); 0 to 1, what a concept is worth to the brief.
        accounts: (concepts); how many accounts use it.
        stems: the first ``len(stems)`` concepts.
        pairs: (pairs, 2); the two stems of each other concept.
    """

    starts: NDArray[np.intp]
    columns: NDArray[np.intp]
    weights: NDArray[np.float64]
    accounts: NDArray[np.intp]
    stems: tuple[str, ...]
    pairs: NDArray[np.intp]

    @property
    def names(self) -> tuple[str, ...]:
        """Name each concept: the stem, or two stems joined by NUL."""
        stems = self.stems
        return (*stems, *(stems[one] + PAIR + stems[two] for one, two in self.pairs.tolist()))

    def row(self, passage: int) -> NDArray[np.intp]:
        """Return the concepts of one passage."""
        return self.columns[self.starts[passage] : self.starts[passage + 1]]

    def sums(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Sum a value per concept over each passage: (passages)."""
        running = np.concatenate(([0.0], np.cumsum(values[self.columns])))
        return running[self.starts[1:]] - running[self.starts[:-1]]

    @property
    def sizes(self) -> NDArray[np.intp]:
        """Number of concepts of each passage: (passages)."""
        return np.diff(self.starts)

    def joined(self, groups: Sequence[Sequence[int]]) -> Concepts:
        """Return concepts of groups of passages, one row for each group."""
        rows = [
            self.row(group[0])
            if len(group) == 1
            else distinct(np.concatenate([*map(self.row, group)]))
            for group in groups
        ]
        starts = np.concatenate(([0], np.cumsum([row.size for row in rows], dtype=np.intp)))
        columns = np.concatenate([*rows, np.empty(0, dtype=np.intp)])
        return replace(self, starts=starts.astype(np.intp), columns=columns.astype(np.intp))


def distinct(values: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return each value once, ascending; ``numpy.unique`` imports 20 ms of masked arrays."""
    ordered = np.sort(values)
    return ordered[np.concatenate(([True], ordered[1:] != ordered[:-1]))[: ordered.size]]


def concepts_of(stems: Sequence[str]) -> set[str]:
    """Return the concepts of one passage: its stems and its pairs of neighbouring stems."""
    pairs = {first + PAIR + second for first, second in pairwise(stems)}
    return pairs.union(stems)


def build(stems: Sequence[Sequence[str]], owners: Sequence[int]) -> Concepts:
    """Build the concepts of passages: first the stems, as they come, then the pairs of stems.

    Args:
        stems: content stems of each passage.
        owners: the account (article or voice) each passage belongs to.
    """
    number: defaultdict[str, int] = defaultdict()
    number.default_factory = number.__len__
    lengths = np.fromiter(map(len, stems), np.intp, len(stems))
    every = chain.from_iterable(stems)
    words = np.fromiter(map(number.__getitem__, every), np.intp, int(lengths.sum()))
    rows = np.repeat(np.arange(len(stems)), lengths)
    inside = rows[1:] == rows[:-1]
    known, place = np.unique(
        words[:-1][inside] * len(number) + words[1:][inside], return_inverse=True
    )
    count = len(number) + known.size
    entries = np.concatenate((words, place + len(number)))
    keys = distinct(np.concatenate((rows, rows[1:][inside])) * count + entries)
    held, columns = np.divmod(keys, max(count, 1))
    starts = np.searchsorted(held, np.arange(len(stems) + 1))
    accounts, weights = _weigh(starts, columns, np.asarray(owners, dtype=np.intp), len(number))
    pairs = np.column_stack(np.divmod(known, max(len(number), 1)))
    return Concepts(starts, columns, weights, accounts, tuple(number), pairs)


@dataclass(frozen=True, slots=True)
class Passages:
    """The passages of a story, sorted, with the content stems of each and their concepts."""

    spans: tuple[Span, ...]
    stems: tuple[tuple[str, ...], ...]
    concepts: Concepts


def read_passages(
    articles: Sequence[Article], spans: Iterable[Span], poll: Callable[[], None] = lambda: None
) -> Passages:
    """Read what passages speak of, each in its article's language; an article is one account.

    Args:
        poll: called now and then; what it raises ends the work.
    """
    ordered = tuple(sorted(set(spans), key=by_place))
    stems = tuple(
        content_stems(span.cut(articles), articles[span.article].language)
        for span in polled(ordered, poll)
    )
    poll()
    return Passages(ordered, stems, _remembered(stems, tuple(span.article for span in ordered)))


@lru_cache(maxsize=2)
def _remembered(stems: tuple[tuple[str, ...], ...], owners: tuple[int, ...]) -> Concepts:
    """Build concepts, or recall them: ranking and composing read the same passages."""
    return build(stems, owners)


def _weigh(
    starts: NDArray[np.intp], columns: NDArray[np.intp], owners: NDArray[np.intp], stems: int
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Count the accounts that use each concept, and weigh it by their share and its frequency."""
    often = np.bincount(columns)
    if not often.size:
        return often, np.zeros(0)
    accounts = int(owners.max()) + 1
    used = distinct(columns * accounts + np.repeat(owners, np.diff(starts))) // accounts
    spread = np.bincount(used, minlength=often.size)
    common = np.log1p(often) / np.log1p(often.max())
    kind = np.where(np.arange(often.size) < stems, 1.0, _PAIR_WEIGHT)
    share = spread / np.count_nonzero(np.bincount(owners))
    return spread, np.asarray(kind * share * (0.5 + 0.5 * common), dtype=np.float64)
