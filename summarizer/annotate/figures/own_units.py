"""The user's units of measure and words for numbers, put into a language's number table.

In: a language and the user's units. Out: the table with them; what is so many of a unit that the
engine knows ("dunam = 1,000 square metres") is told in that unit, so that it compares with
whatever the engine compares that unit with. A unit of the list may be of another one of the list;
a circle of them is left as units of their own. Made once for each list and kept.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from summarizer.annotate.figures.numerals import amount_at
from summarizer.annotate.figures.phrases import unit_at
from summarizer.annotate.figures.tables import NumberTable, table_of
from summarizer.annotate.figures.tokens import placed, words_in
from summarizer.language import LANGUAGES, language_of
from summarizer.model import Extent

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summarizer.model import Unit

Known = dict[tuple[str, ...], str]
"""The first name of the list's unit by the pieces of each of its names."""


def own_table(language: str | None, units: tuple[Unit, ...]) -> NumberTable:
    """Return the number table of a language with the user's units."""
    return _own_table(language_of(language).code, units)


def unit_of(words: str) -> str | None:
    """Return the unit that words are to the engine, in any of its languages; ``None``: none."""
    pieces = placed(words, 0, words_in(words, Extent(0, len(words)), "en"))
    for code in LANGUAGES:
        found = unit_at(pieces, 0, table_of(code)) if pieces else None
        if found is not None and found[1] == len(pieces):
            return found[0]
    return None


def number_before(text: str) -> tuple[float, str] | None:
    """Read the number that a text begins with, and the words behind it."""
    pieces = placed(text, 0, words_in(text, Extent(0, len(text)), "en"))
    for code in ("en", "de"):  # "0,1" is none in English
        amount = amount_at(pieces, 0, table_of(code)) if pieces else None
        if amount is not None and amount.low == amount.high:
            return amount.low, text[pieces[amount.stop - 1].end :].strip()
    return None


def told_in(unit: Unit, units: Sequence[Unit]) -> Unit | Literal[False] | None:
    """Return the unit of a list that one is told in; ``None``: it is told in one of the engine's.

    ``False``: it is told in a unit that nobody knows.
    """
    asked = set(_spelt([unit.of]))
    for one in units:
        if asked & set(_spelt(one.names)) and (one.times is None or one.of):
            return one
    return None if unit_of(unit.of) else False


@lru_cache(maxsize=32)
def _own_table(code: str, units: tuple[Unit, ...]) -> NumberTable:
    table = table_of(code)
    scales: dict[str, float] = {}
    known: Known = {}
    for unit in units:
        if unit.times is not None and not unit.of:
            scales.update(dict.fromkeys(map(" ".join, _spelt(unit.names)), unit.times))
        else:
            known.update(dict.fromkeys(_spelt(unit.names), unit.names[0]))
    return replace(
        table,
        own_scales=scales,
        own_units=_converted(units, known),
        units={**table.units, **{" ".join(name): first for name, first in known.items()}},
        long_units=_long(known),
        after_article=table.after_article | scales.keys(),
    )


def _spelt(names: Iterable[str]) -> list[tuple[str, ...]]:
    """Return the pieces of names, each also with a plural in -s."""
    found: list[tuple[str, ...]] = []
    for name in names:
        low = name.casefold()
        pieces = tuple(words_in(low, Extent(0, len(low)), "en"))
        if pieces:
            found += [pieces, (*pieces[:-1], f"{pieces[-1]}s")]
    return found


def _long(known: Known) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the names of several pieces by their first, the longest first."""
    names = sorted((name for name in known if len(name) > 1), key=lambda name: (-len(name), name))
    return {first: tuple(n for n in names if n[0] == first) for first in {n[0] for n in names}}


def _converted(units: Iterable[Unit], known: Known) -> Mapping[str, tuple[float, str]]:
    """Return how many of a unit of the engine's each of the list's is, as far as it is told."""
    told = {unit.names[0]: unit for unit in units if unit.of and unit.times}
    found: dict[str, tuple[float, str]] = {}
    for name in told:
        times, here, seen = 1.0, name, {name}
        while here in told:
            unit = told[here]
            times *= unit.times or 1.0
            own = next((known[pieces] for pieces in _spelt([unit.of]) if pieces in known), None)
            here = own or unit_of(unit.of) or ""
            if not here or here in seen:
                break
            seen.add(here)
        else:
            found[name] = times, here
    return found
