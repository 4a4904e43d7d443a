"""Where a sentence says two things: its clauses.

In: the unit of a sentence and its text. Out: the units of its clauses, at least one, in order. A
sentence is cut after commas and the like and before conjunctions and relative words; what is left
with few terms of its own is no statement ("he said", "of San Jose") and stays with its neighbour,
so that a clause is never much shorter than something that could be told by itself. No grammar is
needed, and a cut too many does little harm: clauses that report the same come together again in
``passages``. Costs 20 microseconds a sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from summarizer.align.terms import Unit
from summarizer.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST_TERMS: Final = 4
"""Distinct terms that a clause must have of its own."""
_LEAST_DOINGS: Final = 2
"""How many of them must be no names: "the Iraqi prime minister and" tells nothing yet."""
_MOST_PIECES: Final = 40
_MARKS: Final = (
    r"(?<=[—–])\s*|(?<=[,;:،、，；：]\s)\s*|\s*[—–]\s*|\s*-{1,2}\s+|\s*(?=[(\[])|(?<=[)\]]\s)\s*"
)
_OPENERS: Final = {
    "en": "according after although amid and as because before but even_as even_if even_though"
    " even_when following if saying since so though until when where which while who whose",
    "de": "aber als bevor da damit dass denn doch nachdem ob obwohl sodass sondern sowie und"
    " während wegen weil wenn wobei wie laut",
    "fr": "afin alors après avant car comme depuis dont et lorsque mais où ou pendant puis puisque"
    " quand que qui selon tandis",
    "es": "antes aunque como cuando cuya cuyo desde después donde e mientras para pero porque pues"
    " que quien quienes según sino y",
    "it": "affinché anche che come cui dopo dove e ed ma mentre oppure perché poiché prima quando"
    " secondo sebbene",
    "pt": "após antes apesar cuja cujo como e embora enquanto mas onde para pois porque quando"
    " que quem segundo",
}
"""Words that open a clause, by language; "_" stands for white space."""


@lru_cache(maxsize=8)
def _break(language: str | None) -> re.Pattern[str]:
    words = "|".join(_OPENERS.get(language or "en", _OPENERS["en"]).split()).replace("_", r"\s+")
    return re.compile(rf"[\s—–](?:{_MARKS}|\s*(?=(?:{words})\b))")


class _Same:
    """A unit as a key: told apart by identity, for comparing its words would cost more."""

    __slots__ = ("unit",)

    def __init__(self, unit: Unit) -> None:
        self.unit = unit

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.unit is other.unit

    def __hash__(self) -> int:
        return id(self.unit)


def clauses_of(unit: Unit, text: str, language: str | None = None) -> tuple[Unit, ...]:
    """Cut the unit of a sentence into those of its clauses.

    Remembered, because most stories grow by an article.

    Args:
        text: the sentence, as printed.
    """
    return _cut(_Same(unit), text, language)


@lru_cache(maxsize=5_000)
def _cut(key: _Same, text: str, language: str | None) -> tuple[Unit, ...]:
    unit = key.unit
    edges = _edges(unit, text, language)
    if len(edges) == 1:
        return (unit,)
    return tuple(_part(unit, text, begin, end) for begin, end in edges)


def _edges(unit: Unit, text: str, language: str | None) -> Sequence[tuple[int, int]]:
    """Return where clauses begin and end within the sentence."""
    if len(set(unit.terms)) < 2 * LEAST_TERMS:
        return [(0, len(text))]
    gaps = [match.span() for match in _break(language).finditer(text)][: _MOST_PIECES - 1]
    begins = [0, *(end for _, end in gaps)]
    ends = [*(start for start, _ in gaps), len(text)]
    pieces = [(b, e) for b, e in zip(begins, ends, strict=True) if b < e]
    return _joined(_opened(pieces, text), unit, _actors(unit, language))


def _actors(unit: Unit, language: str | None) -> frozenset[str]:
    """Return the terms that name somebody; where all nouns are capitalised, only known names."""
    if language != "de":
        return unit.names
    return frozenset(term for term in unit.names if term.startswith("name:"))


def _opened(pieces: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """Give a word that was cut off by itself ("even", "tandis") to the clause that it opens."""
    whole: list[tuple[int, int]] = []
    for begin, end in reversed(pieces):
        lone = whole and not text[begin:end].strip().count(" ")
        if lone and text[end - 1].isalpha():
            whole[-1] = (begin, whole[-1][1])
        else:
            whole.append((begin, end))
    return whole[::-1]


def _joined(
    pieces: list[tuple[int, int]], unit: Unit, actors: frozenset[str]
) -> list[tuple[int, int]]:
    """Join the piece with the fewest terms to its smaller neighbour, until all have enough."""
    sizes = [_size(unit, actors, begin, end) for begin, end in pieces]
    while len(pieces) > 1 and min(sizes) < LEAST_TERMS:
        at = sizes.index(min(sizes))
        ahead = sizes[at + 1] if at + 1 < len(sizes) else sum(sizes) + 1
        left = at - 1 if at and sizes[at - 1] <= ahead else at
        pieces[left : left + 2] = [(pieces[left][0], pieces[left + 1][1])]
        sizes[left : left + 2] = [_size(unit, actors, *pieces[left])]
    return pieces


def _size(unit: Unit, actors: frozenset[str], begin: int, end: int) -> int:
    """Return how much a piece tells: its distinct terms, or less if they are hardly but names."""
    start = unit.span.start
    low = bisect_left(unit.starts, start + begin)
    terms = set(unit.terms[low : bisect_left(unit.starts, start + end, low)])
    doings = len(terms - actors)
    return len(terms) if doings >= _LEAST_DOINGS else min(doings, LEAST_TERMS - 1)


def _part(unit: Unit, text: str, begin: int, end: int) -> Unit:
    """Return the part of a unit between two places of its sentence."""
    piece = text[begin:end].lstrip()
    start = unit.span.start + end - len(piece)
    stop = start + len(piece.rstrip())
    low = bisect_left(unit.starts, start)
    high = bisect_left(unit.starts, stop, low)
    terms = unit.terms[low:high]
    first = bisect_left(unit.word_starts, start)
    last = bisect_left(unit.word_starts, stop, first)
    return Unit(
        Span(unit.span.article, start, stop),
        terms,
        unit.words[first:last],
        unit.names.intersection(terms),
        unit.values.intersection(terms),
        unit.starts[low:high],
        unit.word_starts[first:last],
        tuple([said for said in unit.speech if said[0] < stop and start < said[1]]),
    )
