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
Costs one pass over the words and 3 microseconds a pair; very frequent terms propose no candidates
once a story is large (``space``).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.align.space import SCALE, Space

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from summarizer.align.terms import Unit

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]

FEATURES: Final = ("mass", "jaccard", "held", "letters", "bigrams", "values", "others", "partner")
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


def compare(
    units: Sequence[Unit],
    least_share: float | None = None,
    poll: Callable[[], None] = lambda: None,
) -> Pairs:
    """Propose the pairs of units that share enough to be looked at, and describe each.

    Args:
        units: of all articles of a story.
        least_share: what a pair must share, in terms that stand in one sentence only; by default
            more in a large story, where chance brings more sentences near each other.
        poll: called every few milliseconds; what it raises ends the work.
    """
    terms = Space.of((sorted(set(unit.terms)) for unit in units), poll)
    share = _least(len(units)) if least_share is None else least_share
    return describe(units, *terms.proposals(share * SCALE), poll)


def describe(
    units: Sequence[Unit],
    first: Ints,
    second: Ints,
    poll: Callable[[], None] = lambda: None,
) -> Pairs:
    """Describe given pairs of units.

    Args:
        first, second: indices of units, ``first < second``, ascending; shape (n,).
        poll: called every few milliseconds; what it raises ends the work.
    """
    terms = Space.of((sorted(set(unit.terms)) for unit in units), poll)
    mass = terms.shared(first, second)
    total = terms.total()
    either = np.maximum(total[first] + total[second] - mass, 1e-9)
    bigrams = Space.of((dict.fromkeys(pairwise(unit.terms)) for unit in units), poll)
    others = Space.of(
        ([t for t in dict.fromkeys(u.terms) if t not in u.names] for u in units), poll
    )
    columns = (
        np.log1p(mass),
        mass / either,
        mass / np.maximum(np.minimum(total[first], total[second]), 1e-9),
        Space.numbered(_letters(units), poll).cosine(first, second),
        bigrams.cosine(first, second),
        Space.of((sorted(unit.values) for unit in units), poll).common(first, second),
        np.log1p(others.shared(first, second)),
        _partner(
            first,
            second,
            mass / np.sqrt(np.maximum(total[first] * total[second], 1e-9)),
            np.array([unit.span.article for unit in units], dtype=np.int64),
        ),
    )
    return Pairs(first, second, np.stack(columns, axis=1))


def _letters(units: Sequence[Unit]) -> Iterator[set[int]]:
    """Yield the character 4-grams of each unit, as numbers, each word's grams cut once."""
    numbers: dict[str, int] = {}
    grams: dict[str, tuple[int, ...]] = {}
    for unit in units:
        for word in unit.words:
            if word not in grams:
                edged = f"^{word}$"
                cut = (edged[k : k + _GRAM] for k in range(max(1, len(edged) - _GRAM + 1)))
                grams[word] = tuple(numbers.setdefault(gram, len(numbers)) for gram in cut)
        yield set().union(*(grams[word] for word in unit.words))


def _least(units: int) -> float:
    """Return the least share for so many units: 0.35 up to 100, 0.5 at 600, 0.9 at 60,000."""
    return 0.35 + 0.2 * math.log10(max(units, 100) / 100)


def _partner(first: Ints, second: Ints, closeness: Floats, articles: Ints) -> Floats:
    """Return the product of how near each of a pair is to the other's best in that article."""
    width = int(articles.max(initial=0)) + 1
    ahead = first * width + articles[second]
    back = second * width + articles[first]
    keys, place = np.unique(np.concatenate((ahead, back)), return_inverse=True)
    best = np.zeros(len(keys))
    np.maximum.at(best, place, np.concatenate((closeness, closeness)))
    mine, theirs = best[place[: len(first)]], best[place[len(first) :]]
    return np.asarray(closeness**2 / np.maximum(mine * theirs, 1e-12))


def shared_terms(one: Unit, other: Unit) -> tuple[str, ...]:
    """Return the terms two units share, those they repeat most first, then by alphabet."""
    both = {term: _repeats(term, one, other) for term in {*one.terms} & {*other.terms}}
    return tuple(sorted(both, key=lambda term: (-both[term], term)))


def _repeats(term: str, one: Unit, other: Unit) -> int:
    return min(one.terms.count(term), other.terms.count(term))
