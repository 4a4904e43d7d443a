"""The reasons for a link, in words for the reader."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from summarizer.align.features import shared_terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.align.terms import Unit

_MOST_WORDS: Final = 5


def reasons(one: Unit, other: Unit) -> tuple[str, ...]:
    """Say what two sentences have in common: names, figures, dates and words."""
    shared = shared_terms(one, other)
    stems = {term for term in shared if ":" not in term}
    found: list[str] = []
    if len(stems) < len(shared):
        found += [f"same name {_readable(t)}" for t in shared if t.startswith("name:")]
        found += [f"same figure {_readable(t)}" for t in shared if t.startswith("figure:")]
        found += [f"same date {_readable(t)}" for t in shared if t.startswith("date:")]
    if stems and (words := _printed(one, stems)):
        found.append("same words " + ", ".join(words))
    return tuple(found)


def _readable(term: str) -> str:
    kind, value = term.split(":", 1)
    if kind == "name":
        return value
    low, high, *unit = value.split("/")
    if kind == "figure":
        low, high = (f"{float(bound):,.12g}" for bound in (low, high))
    return " ".join((low if low == high else f"{low} – {high}", *filter(None, unit)))


def _printed(unit: Unit, stems: set[str]) -> Sequence[str]:
    """Return the unit's own words for some shared stems, longest first as the most telling."""
    starts, words = unit.word_starts, set()
    for term, start in zip(unit.terms, unit.starts, strict=True):
        if term in stems:
            at = bisect_left(starts, start)
            if at < len(starts) and starts[at] == start:
                words.add(unit.words[at])
    return sorted(sorted(words), key=len, reverse=True)[:_MOST_WORDS]
