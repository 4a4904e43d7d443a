"""How much two units have in common, as numbers.

In: units. Out: for each candidate pair a row of features, in the order of ``FEATURES``:

    mass     log(1 + summed rarity of the shared terms): how much they share
    others   log(1 + rarity of the shared terms that are no names): shared doings, not just actors
    values   number of shared figures and dates
    letters  log(1 + rarity of the shared character 4-grams): inflections, compounds, spellings
    spelt    the same over the 4-grams of the one that says less: whether the other holds it
    alike    the same over the 4-grams of both
    nearest  cosine over the best cosine with another article, of the one that has less choice

Rarity says how surprising it is that two units share a term (``space.surprise``): the words that
the whole story is about count little, and stories of any size compare. Costs one pass over the
words and 3 microseconds a pair; very frequent terms propose no candidates once a story is large
(``space``).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.align.space import GRAMS, Space

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from summarizer.align.terms import Unit

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]

FEATURES: Final = (
    "mass",
    "others",
    "values",
    "letters",
    "spelt",
    "alike",
    "nearest",
)
_GRAM: Final = 4
_NEAR: Final = 0.45
"""Beyond that it tells nothing whether a pair is the best or the second best of several."""


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


def compare(
    units: Sequence[Unit],
    least_share: float | None = None,
    poll: Callable[[], None] = lambda: None,
) -> Pairs:
    """Propose the pairs of units that share enough to be looked at, and describe each.

    Args:
        units: of all articles of a story.
        least_share: the summed rarity of the terms that a pair must share; by default more in a
            large story, where chance brings more sentences near each other.
        poll: called every few milliseconds; what it raises ends the work.
    """
    terms = _terms(units, poll)
    share = _least(len(units)) if least_share is None else least_share
    first, second = terms.proposals(share)
    nearest = _nearest(first, second, terms.cosine(first, second), units)
    return _described(units, terms, (first, second), nearest, poll)


def describe(
    units: Sequence[Unit],
    first: Ints,
    second: Ints,
    nearest: Floats | None = None,
    poll: Callable[[], None] = lambda: None,
) -> Pairs:
    """Describe given pairs of units.

    Args:
        first, second: indices of units, ``first < second``, ascending; shape (n,).
        nearest: the feature of that name, shape (n,); by default it is found among these pairs.
            Of clauses it is that of their sentences: among clauses that were chosen for their
            likeness there is no telling which is the nearest.
        poll: called every few milliseconds; what it raises ends the work.
    """
    terms = _terms(units, poll)
    if nearest is None:
        nearest = _nearest(first, second, terms.cosine(first, second), units)
    return _described(units, terms, (first, second), nearest, poll)


def _terms(units: Sequence[Unit], poll: Callable[[], None]) -> Space:
    return Space.of((sorted(set(unit.terms)) for unit in units), poll)


def _described(
    units: Sequence[Unit],
    terms: Space,
    pairs: tuple[Ints, Ints],
    nearest: Floats,
    poll: Callable[[], None],
) -> Pairs:
    first, second = pairs
    mass = terms.shared(first, second)
    others = Space.of(
        ([t for t in dict.fromkeys(unit.terms) if t not in unit.names] for unit in units), poll
    )
    values = Space.of((sorted(unit.values) for unit in units), poll)
    grams = Space.numbered(_letters(units), poll, GRAMS)
    letters, spelling = grams.shared(first, second), np.maximum(grams.total(), 1e-9)
    columns = (
        np.log1p(mass),
        np.log1p(others.shared(first, second)),
        values.common(first, second),
        np.log1p(letters),
        letters / np.minimum(spelling[first], spelling[second]),
        letters / (spelling[first] + spelling[second] - letters),
        nearest,
    )
    return Pairs(first, second, np.stack(columns, axis=1))


def _letters(units: Sequence[Unit]) -> Iterator[set[int]]:
    """Yield the character 4-grams of each unit, as numbers, each word's grams cut once."""
    numbers: dict[str, int] = {}
    grams: dict[str, tuple[int, ...]] = {}
    for unit in units:
        for word in unit.words:
            if word not in grams:
                grams[word] = tuple([numbers.setdefault(g, len(numbers)) for g in _cut(word)])
        yield set().union(*[grams[word] for word in unit.words])


@lru_cache(maxsize=50_000)
def _cut(word: str) -> tuple[str, ...]:
    """Return the character 4-grams of a word, its ends marked; the whole of a short one."""
    edged = f"^{word}$"
    return tuple([edged[k : k + _GRAM] for k in range(max(1, len(edged) - _GRAM + 1))])


def _least(units: int) -> float:
    """Return the least share for so many units: 2.5 up to 100, 3.3 at 600, 5.8 at 60,000."""
    return 2.5 + 2.0 * math.log10(max(units, 100) / 100)


def _nearest(first: Ints, second: Ints, closeness: Floats, units: Sequence[Unit]) -> Floats:
    """Return how near a pair is to the best of one of the two, of the one that has less choice."""
    article = np.array([unit.span.article for unit in units], dtype=np.int64)
    best = np.full(len(units), 1e-12)
    apart = article[first] != article[second]
    for side in (first, second):
        np.maximum.at(best, side[apart], closeness[apart])
    return np.asarray(np.minimum(closeness / np.minimum(best[first], best[second]), _NEAR))


def shared_terms(one: Unit, other: Unit) -> tuple[str, ...]:
    """Return the terms two units share, those they repeat most first, then by alphabet."""
    both = {term: _repeats(term, one, other) for term in {*one.terms} & {*other.terms}}
    return tuple(sorted(both, key=lambda term: (-both[term], term)))


def _repeats(term: str, one: Unit, other: Unit) -> int:
    return min(one.terms.count(term), other.terms.count(term))
