"""How much two units have in common, as numbers.

In: units. Out: for each candidate pair a row of features, in the order of ``FEATURES``:

    mass     log(1 + summed rarity of the shared terms): how much they share
    others   log(1 + rarity of the shared terms that are no names): shared doings, not just actors
    values   number of shared figures and dates
    letters  log(1 + rarity of the shared character 4-grams): inflections, compounds, spellings,
             and of the function words: who did it to whom, before or after, would or would not
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
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.align.rows import Rows, ranges
from summarizer.align.space import GRAMS, Space

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from summarizer.align.space import Matches
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
    kinds = _Kinds.of(units, poll)
    share = _least(len(units)) if least_share is None else least_share
    first, second = kinds.terms.proposals(share)
    matches = kinds.terms.matches(first, second)
    nearest = _nearest(first, second, kinds.terms.cosine(first, second, matches), units)
    return _described(units, kinds, (first, second, nearest), matches, poll)


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
    kinds = _Kinds.of(units, poll)
    matches = kinds.terms.matches(first, second)
    if nearest is None:
        nearest = _nearest(first, second, kinds.terms.cosine(first, second, matches), units)
    return _described(units, kinds, (first, second, nearest), matches, poll)


def describe_telling(
    units: Sequence[Unit], first: Ints, second: Ints, nearest: Floats, poll: Callable[[], None]
) -> tuple[NDArray[np.bool_], Floats]:
    """Describe those of given pairs that share a term.

    Returns:
        of each pair whether it does, shape (n,); and the features of those that do.
    """
    kinds = _Kinds.of(units, poll)
    matches = kinds.terms.matches(first, second)
    telling = matches.counts() > 0
    pairs = first[telling], second[telling], nearest[telling]
    return telling, _described(units, kinds, pairs, matches.of(telling), poll).rows


@dataclass(frozen=True, slots=True)
class _Kinds:
    """The terms of all units, and what kind each entry of them is of.

    Attributes:
        other: which entries are no names; shape (entries,).
        value: which are figures or dates.
    """

    terms: Space
    other: NDArray[np.bool_]
    value: NDArray[np.bool_]

    @classmethod
    def of(cls, units: Sequence[Unit], poll: Callable[[], None]) -> _Kinds:
        """Return the terms of passages, numbered once, with names and values told apart."""
        bags = [distinct(unit.terms) for unit in units]
        terms = Space.of(bags, poll)
        named = [t in unit.names for unit, bag in zip(units, bags, strict=True) for t in bag]
        valued = [t in unit.values for unit, bag in zip(units, bags, strict=True) for t in bag]
        return cls(terms, ~np.array(named, bool), np.array(valued, bool))


@lru_cache(maxsize=20_000)
def distinct(terms: tuple[str, ...]) -> tuple[str, ...]:
    """Return terms once each, by alphabet; remembered, because most stories grow by an article."""
    return tuple(sorted({*terms}))


def _described(
    units: Sequence[Unit],
    kinds: _Kinds,
    pairs: tuple[Ints, Ints, Floats],
    matches: Matches,
    poll: Callable[[], None],
) -> Pairs:
    first, second, nearest = pairs
    other, value = (kind[matches.here] & kind[matches.there] for kind in (kinds.other, kinds.value))
    grams = _letters(units, poll)
    letters, spelling = grams.shared(first, second), np.maximum(grams.total(), 1e-9)
    columns = (
        np.log1p(matches.sums(kinds.terms.rarity)),
        np.log1p(matches.where(other).sums(kinds.terms.rarity_among(kinds.other))),
        matches.where(value).counts(),
        np.log1p(letters),
        letters / np.minimum(spelling[first], spelling[second]),
        letters / (spelling[first] + spelling[second] - letters),
        nearest,
    )
    return Pairs(first, second, np.stack(columns, axis=1))


def _letters(units: Sequence[Unit], poll: Callable[[], None]) -> Space:
    """Return the character 4-grams of each unit, each word's grams cut once."""
    numbers: defaultdict[str, int] = defaultdict()
    numbers.default_factory = numbers.__len__
    every = chain.from_iterable([unit.words for unit in units])
    words = list(map(numbers.__getitem__, every))
    sizes = np.array([len(unit.words) for unit in units], dtype=np.int64)
    cut = _cut(tuple(numbers))
    poll()
    grams, counts = cut.taken(np.array(words, dtype=np.int64))
    unit = np.repeat(np.repeat(np.arange(len(units)), sizes), counts)
    return Space.held(unit, grams, (len(units), int(cut.columns.max(initial=0)) + 1), poll, GRAMS)


def _cut(words: Sequence[str]) -> Rows:
    """Return the character 4-grams of words, as numbers; their ends marked, short ones filled up.

    A letter counts by its lower 16 bits: no script in use has two that agree in them.
    """
    edged = [f"^{word}$".ljust(_GRAM) for word in words]
    letters = np.frombuffer("".join(edged).encode("utf-32-le", "replace"), dtype="<u4")
    sizes = np.array([len(word) for word in edged], dtype=np.int64)
    counts = sizes - _GRAM + 1
    begins = ranges(np.cumsum(sizes) - sizes, counts)
    keys = np.zeros(len(begins), dtype=np.uint64)
    for place in range(_GRAM):
        keys = (keys << np.uint64(16)) | (letters[begins + place] & 0xFFFF).astype(np.uint64)
    _, grams = np.unique(keys, return_inverse=True)
    return Rows(np.append(0, np.cumsum(counts)), grams)


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
    mine = {*one.terms}
    shared = sorted(mine.intersection(other.terms))
    if len(mine) == len(one.terms):
        return tuple(shared)  # nothing is repeated in both
    here, there = one.terms.count, other.terms.count
    repeats = {term: min(here(term), there(term)) for term in shared}
    return tuple(sorted(shared, key=repeats.__getitem__, reverse=True))
