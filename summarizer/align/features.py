"""How much two sentences have in common, as numbers.

In: units. Out: for each candidate pair a row of features, in the order of ``FEATURES``:

    mass     log(1 + summed rarity of the shared terms): how much they share
    jaccard  the same over all terms of both: how much of what they say is shared
    held     the same over the terms of the one that says less: whether the other holds it
    letters  cosine over character 4-grams of their words: inflections, compounds, spellings
    bigrams  cosine over pairs of neighbouring terms: shared phrases
    values   number of shared figures and dates
    others   log(1 + rarity of the shared terms that are no names): shared doings, not just actors
    partner  how close each is to being the other's best partner in that article, 0 to 1

Rarity is the inverse sentence frequency within the story (Sparck Jones, 1972), so that the words
the whole story is about count little, over its largest value, so that stories of any size compare.
Costs the product of a sparse matrix with itself; very frequent terms propose no candidates once a
story is large (``_PROPOSALS``).
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    from summarizer.align.terms import Unit

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]

FEATURES: Final = ("mass", "jaccard", "held", "letters", "bigrams", "values", "others", "partner")
_PROPOSALS: Final = 20_000_000
_SCALE: Final = 5.0
"""Rarity of a term that stands in one sentence only, whatever the size of the story."""
_BATCH: Final = 200_000
_GRAM: Final = 4


@dataclass(frozen=True, slots=True)
class Pairs:
    """Candidate pairs and what they share.

    Attributes:
        first, second: indices of units, ``first < second``; shape (n,).
        rows: features, shape (n, len(FEATURES)).
    """

    first: Ints
    second: Ints
    rows: Floats


@dataclass(frozen=True, slots=True)
class _Space:
    """One kind of term for all units: a 0/1 matrix (units x terms) and the rarity of each term."""

    present: Any
    rarity: Floats

    def shared(self, first: Ints, second: Ints) -> Floats:
        """Return the summed rarity of the shared terms of each pair."""
        return _in_batches(
            first, second, lambda a, b: self.present[a].multiply(self.present[b]) @ self.rarity
        )

    def total(self) -> Floats:
        """Return the summed rarity of each unit's terms."""
        return np.asarray(self.present @ self.rarity)

    def cosine(self, first: Ints, second: Ints) -> Floats:
        """Return the cosine of each pair, terms weighted by rarity."""
        squared = self.rarity**2
        norms = np.sqrt(np.maximum(self.present @ squared, 1e-12))
        dots = _in_batches(
            first, second, lambda a, b: self.present[a].multiply(self.present[b]) @ squared
        )
        return np.asarray(dots / (norms[first] * norms[second]))


def compare(units: Sequence[Unit], least_share: float | None = None) -> Pairs:
    """Propose the pairs of units that share enough to be looked at, and describe each.

    Args:
        units: of all articles of a story.
        least_share: what a pair must share, in terms that stand in one sentence only; by default
            more in a large story, where chance brings more sentences near each other.
    """
    terms = _space([set(unit.terms) for unit in units])
    first, second, mass = _candidates(
        terms, _least(len(units)) if least_share is None else least_share
    )
    total = terms.total()
    either = np.maximum(total[first] + total[second] - mass, 1e-9)
    articles = np.array([unit.span.article for unit in units], dtype=np.int64)
    letters = _letters(units).cosine(first, second)
    columns = (
        np.log1p(mass),
        mass / either,
        mass / np.maximum(np.minimum(total[first], total[second]), 1e-9),
        letters,
        _space([set(zip(u.terms, u.terms[1:], strict=False)) for u in units]).cosine(first, second),
        _counts([unit.values for unit in units], first, second),
        np.log1p(_space([set(unit.terms) - unit.names for unit in units]).shared(first, second)),
        _partner(
            first, second, mass / np.sqrt(np.maximum(total[first] * total[second], 1e-9)), articles
        ),
    )
    return Pairs(first, second, np.stack(columns, axis=1))


def _space(bags: Sequence[Iterable[object]]) -> _Space:
    """Build the matrix of a kind of term; terms in sorted order of first use, so runs repeat."""
    from scipy import sparse  # noqa: PLC0415 - 0.1 s that --version must not pay

    columns: dict[object, int] = {}
    indices: list[int] = []
    ends = [0]
    for bag in bags:
        indices.extend(columns.setdefault(term, len(columns)) for term in sorted(bag, key=repr))
        ends.append(len(indices))
    shape = (len(bags), max(1, len(columns)))
    present = sparse.csr_array((np.ones(len(indices)), indices, ends), shape=shape)
    frequency = np.bincount(np.asarray(indices, dtype=np.int64), minlength=shape[1])
    rarity = np.log((len(bags) + 1) / (frequency + 0.5)) / np.log(len(bags) + 2)
    return _Space(present, _SCALE * rarity)


def _letters(units: Sequence[Unit]) -> _Space:
    """Build the space of character 4-grams, each word's grams cut once."""
    grams: dict[str, frozenset[str]] = {}
    for unit in units:
        for word in unit.words:
            if word not in grams:
                edged = f"^{word}$"
                grams[word] = frozenset(
                    edged[k : k + _GRAM] for k in range(max(1, len(edged) - _GRAM + 1))
                )
    return _space([frozenset().union(*(grams[word] for word in unit.words)) for unit in units])


def _least(units: int) -> float:
    """Return the least share for so many units: 0.35 up to 100, 0.5 at 600, 0.9 at 60,000."""
    return 0.35 + 0.2 * math.log10(max(units, 100) / 100)


def _candidates(space: _Space, least_share: float) -> tuple[Ints, Ints, Floats]:
    """Return the pairs that share enough, and the mass they share.

    Frequent terms are left out of the proposing (not of the weighing) once their pairs would exceed
    ``_PROPOSALS``: a term in half of 60,000 sentences alone would propose 900 million pairs.
    """
    from scipy import sparse  # noqa: PLC0415

    frequency = np.asarray(space.present.sum(axis=0)).ravel()
    order = np.argsort(frequency, kind="stable")
    affordable = np.cumsum(frequency[order] ** 2) <= _PROPOSALS
    proposing = np.sort(order[affordable])
    chosen = space.present[:, proposing]
    products = sparse.triu((chosen * space.rarity[proposing]) @ chosen.T, k=1).tocoo()
    keep = products.data >= least_share * _SCALE
    first = products.row[keep].astype(np.int64)
    second = products.col[keep].astype(np.int64)
    ordered = np.lexsort((second, first))
    first, second = first[ordered], second[ordered]
    return first, second, space.shared(first, second)


def _in_batches(first: Ints, second: Ints, measure: Callable[[Ints, Ints], Floats]) -> Floats:
    """Measure pairs a batch at a time, so that memory stays bounded."""
    parts = [
        np.asarray(measure(first[k : k + _BATCH], second[k : k + _BATCH])).ravel()
        for k in range(0, len(first), _BATCH)
    ]
    return np.concatenate(parts) if parts else np.zeros(0)


def _counts(sets: Sequence[frozenset[str]], first: Ints, second: Ints) -> Floats:
    return np.array(
        [
            len(sets[a] & sets[b]) if sets[a] and sets[b] else 0
            for a, b in zip(first, second, strict=True)
        ],
        dtype=np.float64,
    ).reshape(len(first))


def _partner(first: Ints, second: Ints, closeness: Floats, articles: Ints) -> Floats:
    """Return the product of how near each of a pair is to the other's best in that article."""
    width = int(articles.max()) + 1 if len(articles) else 1
    best = np.zeros(len(articles) * width)
    ahead = first * width + articles[second]
    back = second * width + articles[first]
    np.maximum.at(best, ahead, closeness)
    np.maximum.at(best, back, closeness)
    return np.asarray(closeness**2 / np.maximum(best[ahead] * best[back], 1e-12))


def shared_terms(one: Unit, other: Unit) -> tuple[str, ...]:
    """Return the terms two units share, those they repeat most first, then by alphabet."""
    both = Counter(one.terms) & Counter(other.terms)
    return tuple(sorted(both, key=lambda term: (-both[term], term)))
