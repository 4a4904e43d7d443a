"""The reasons for a link, in words for the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.align.features import shared_terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.align.terms import Unit

_MOST_WORDS: Final = 5


def reasons(one: Unit, other: Unit) -> tuple[str, ...]:
    """Say what two sentences have in common: names, figures, dates and words."""
    shared = shared_terms(one, other)
    found = [f"same name {_readable(t)}" for t in shared if t.startswith("name:")]
    found += [f"same figure {_readable(t)}" for t in shared if t.startswith("figure:")]
    found += [f"same date {_readable(t)}" for t in shared if t.startswith("date:")]
    stems = {term for term in shared if ":" not in term}
    words = _printed(one, stems)
    if words:
        found.append("same words " + ", ".join(words))
    return tuple(found)


def _readable(term: str) -> str:
    value = term.split(":", 1)[1]
    low, _, high = value.partition("/" if term.startswith("date:") else "-")
    return low if low == high or term.startswith("name:") else value


def _printed(unit: Unit, stems: set[str]) -> Sequence[str]:
    """Return the unit's own words for some shared stems, longest first as the most telling."""
    places = {start for term, start in zip(unit.terms, unit.starts, strict=True) if term in stems}
    told = zip(unit.words, unit.word_starts, strict=True)
    words = {word for word, start in told if start in places}
    return sorted(words, key=lambda word: (-len(word), word))[:_MOST_WORDS]
