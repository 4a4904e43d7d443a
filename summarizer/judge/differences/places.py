"""A place that one source misspells: a rare name beside the like name of the place of the story.

In: the names of the story. Out: differences of kind "name". The rare spelling must stand in one
source once or twice only, and be no place known by name; the other must be named again and again.
Linear in the names, but for those that begin alike.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from rapidfuzz import fuzz

from summarizer.annotate.names.places import COUNTRIES
from summarizer.judge.differences.wording import explain
from summarizer.model import Difference, Side, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.model import Name

_PREFIX: Final = 3
_SHORTEST: Final = 5
_ALIKE: Final = 60.0
_RARE: Final = 2
_OFTEN: Final = 4


class _Place(NamedTuple):
    name: str
    spans: tuple[Span, ...]
    articles: frozenset[int]


def misspelt_places(names: Sequence[Name]) -> list[Difference]:
    """Return one difference for each place that a single source spells unlike all others."""
    by_start: dict[str, list[_Place]] = defaultdict(list)
    for place in _places(names):
        by_start[place.name[:_PREFIX].lower()].append(place)
    found = []
    for group in by_start.values():
        for rare in group:
            rivals = [often for often in group if _is_misspelt(rare, often)]
            if len(rivals) == 1:
                found.append(_difference(rare, rivals[0]))
    return found


def _places(names: Sequence[Name]) -> Iterable[_Place]:
    for name in names:
        word = name.name
        if name.kind == "place" and word.isalpha() and len(word) >= _SHORTEST:
            spans = tuple(sorted(span for variant in name.variants for span in variant.spans))
            yield _Place(word, spans, frozenset(span.article for span in spans))


def _is_misspelt(rare: _Place, often: _Place) -> bool:
    if len(rare.articles) > 1 or len(rare.spans) > _RARE or rare.name.lower() in COUNTRIES:
        return False
    if len(often.articles) < 2 or len(often.spans) < _OFTEN or often.name.lower() in COUNTRIES:
        return False
    one, other = rare.name.lower(), often.name.lower()
    if one.startswith(other) or other.startswith(one):
        return False  # a district, an adjective
    return fuzz.ratio(one, other) >= _ALIKE


def _difference(rare: _Place, often: _Place) -> Difference:
    ordered = sorted((rare, often), key=lambda place: place.spans[0])
    sides = tuple(Side(place.name, place.spans) for place in ordered)
    shown = [(sorted(place.articles), place.name) for place in ordered]
    return Difference("name", "wording", often.name, sides, None, explain(shown, "wording"))
