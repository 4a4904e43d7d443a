"""Reads words as a name, whatever its spelling, and finds all spellings that a story uses for it.

In: the names of a story, words. Out: the names that may be meant and where they stand. A name that
is written so comes before one that holds the words ("Kadhimi" in "Mustafa al-Kadhimi"), that before
one that sounds like them (``annotate.names.spelling``), and that before one that is nearly written
so: who looks for a name has often heard it only. Costs one look at each spelling.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rapidfuzz import fuzz

from summarizer.annotate.names.spelling import bare, fold, same_surname
from summarizer.language import content_stems

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.model import Name, Span

_SHORTEST: Final = 2
_LONGEST: Final = 80
_NEARLY: Final = 82.0  # per cent of letters that a slip of the pen leaves in place (rapidfuzz)
_FUZZY_FROM: Final = 5  # letters from which on a slip is told from another name
_WRITTEN, _HELD, _SOUNDS, _NEAR, _OTHER = range(5)


def names_meant(names: Sequence[Name], words: str) -> list[Name]:
    """Return the names of the story that the words may stand for, the most frequent first."""
    wanted = fold(words[:_LONGEST])
    if len(wanted) < _SHORTEST or not content_stems(words[:_LONGEST]):
        return []
    near: dict[int, list[Name]] = {}
    for name in names:
        rank = min(_rank(fold(text), wanted) for text in _spellings(name))
        if rank < _OTHER:
            near.setdefault(rank, []).append(name)
    best = near[min(near)] if near else []
    return sorted(best, key=lambda name: (-len(list(spans_of([name]))), name.name))


def spans_of(names: Iterable[Name]) -> Iterator[Span]:
    """Yield where names stand, in all spellings."""
    for name in names:
        for variant in name.variants:
            yield from variant.spans


def _spellings(name: Name) -> Iterator[str]:
    yield name.name
    for variant in name.variants:
        yield variant.text


def _rank(spelling: str, wanted: str) -> int:
    """Return how near a folded spelling is to folded words."""
    if spelling == wanted or bare(spelling) == bare(wanted):
        return _WRITTEN
    if f" {wanted} " in f" {spelling} ":
        return _HELD
    own, asked = spelling.split(), wanted.split()
    if len(own) < len(asked):
        return _OTHER
    if same_surname(own[-1], asked[-1]):
        return _SOUNDS if len(asked) == 1 or same_surname(own[0], asked[0]) else _OTHER
    if len(asked) == 1 and len(wanted) >= _FUZZY_FROM:
        return _NEAR if fuzz.ratio(own[-1], wanted) >= _NEARLY else _OTHER
    return _OTHER
