"""What passages speak of: stems and pairs of stems as columns of a sparse incidence matrix.

In: the passages of a story, each a span. Out: ``Concepts``, in compressed rows (numpy only), with
the weight of each concept. Costs time and memory linear in the number of words.

Method: concepts as the units of content, Gillick and Favre, "A Scalable Global Model for
Summarization", 2009; here a concept counts by the independent accounts that use it and not by its
frequency, because a story told at length by one source is not told by all.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.language import content_stems
from summarizer.model import by_place

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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
        names: (concepts); the stem, or two stems joined by NUL.
    """

    starts: NDArray[np.intp]
    columns: NDArray[np.intp]
    weights: NDArray[np.float64]
    names: tuple[str, ...]

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
            else np.unique(np.concatenate([*map(self.row, group)]))
            for group in groups
        ]
        starts = np.concatenate(([0], np.cumsum([row.size for row in rows], dtype=np.intp)))
        columns = np.concatenate([*rows, np.empty(0, dtype=np.intp)])
        return Concepts(starts.astype(np.intp), columns.astype(np.intp), self.weights, self.names)


def concepts_of(stems: Sequence[str]) -> set[str]:
    """Return the concepts of one passage: its stems and its pairs of neighbouring stems."""
    pairs = {first + PAIR + second for first, second in pairwise(stems)}
    return pairs.union(stems)


def build(stems: Sequence[Sequence[str]], owners: Sequence[int]) -> Concepts:
    """Build the concepts of passages.

    Args:
        stems: content stems of each passage.
        owners: the account (article or voice) each passage belongs to.
    """
    index: dict[str, int] = {}
    entries: list[int] = []
    ends = [0]
    for passage in stems:
        found = {index.setdefault(name, len(index)) for name in sorted(concepts_of(passage))}
        entries.extend(sorted(found))
        ends.append(len(entries))
    starts, columns = np.array(ends, dtype=np.intp), np.array(entries, dtype=np.intp)
    weights = _weigh(starts, columns, np.asarray(owners, dtype=np.intp), tuple(index))
    return Concepts(starts, columns, weights, tuple(index))


@dataclass(frozen=True, slots=True)
class Passages:
    """The passages of a story, sorted, with the content stems of each and their concepts."""

    spans: tuple[Span, ...]
    stems: tuple[tuple[str, ...], ...]
    concepts: Concepts


def read_passages(articles: Sequence[Article], spans: Iterable[Span]) -> Passages:
    """Read what passages speak of, each in its article's language; an article is one account."""
    ordered = tuple(sorted(set(spans), key=by_place))
    stems = tuple(
        content_stems(span.cut(articles), articles[span.article].language) for span in ordered
    )
    return Passages(ordered, stems, _remembered(stems, tuple(span.article for span in ordered)))


@lru_cache(maxsize=2)
def _remembered(stems: tuple[tuple[str, ...], ...], owners: tuple[int, ...]) -> Concepts:
    """Build concepts, or recall them: ranking and composing read the same passages."""
    return build(stems, owners)


def _weigh(
    starts: NDArray[np.intp],
    columns: NDArray[np.intp],
    owners: NDArray[np.intp],
    names: tuple[str, ...],
) -> NDArray[np.float64]:
    """Weigh each concept by the share of accounts that use it, and a little by its frequency."""
    if not names:
        return np.zeros(0)
    count = len(names)
    accounts = int(owners.max()) + 1
    entry_owner = np.repeat(owners, np.diff(starts))
    pairs = np.unique(columns * accounts + entry_owner)
    spread = np.bincount(pairs // accounts, minlength=count) / max(np.unique(owners).size, 1)
    often = np.bincount(columns, minlength=count)
    common = np.log1p(often) / np.log1p(often.max())
    kind = np.array([_PAIR_WEIGHT if PAIR in name else 1.0 for name in names])
    return np.asarray(kind * spread * (0.5 + 0.5 * common), dtype=np.float64)
