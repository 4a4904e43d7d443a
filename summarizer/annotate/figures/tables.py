"""The number table of a language: what its numbers, hedges and units look like.

In: a language code. Out: one frozen table for it, built once and kept, from the lists of
``numeral_lists`` and ``phrase_lists``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from math import inf
from typing import TYPE_CHECKING

from summarizer.annotate.figures import numeral_lists as numerals
from summarizer.annotate.figures import phrase_lists as words
from summarizer.language import language_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.model import Hedge


@dataclass(frozen=True, slots=True)
class NumberTable:
    """What numbers look like in one language; all keys are lower case.

    Attributes:
        starting: the words that may begin a number; compounds of them are not listed.
        after_article: the words that make a number of the article before them ("a dozen").
        ends_of_hedges, starts_of_hedges_after: the word of each hedge that is next to its number.
        own_scales: the user's words for numbers ("crore").
        own_units: what the user's units are: how many, of which unit of the engine's.
        long_units: the user's units of several pieces, the longest first, by their first piece.
    """

    code: str
    small: Mapping[str, float]
    scales: Mapping[str, float]
    vague: Mapping[str, tuple[float, float]]
    articles: frozenset[str]
    conjunction: str
    halves: frozenset[str]
    hedges: Mapping[tuple[str, ...], Hedge]
    hedges_after: Mapping[tuple[str, ...], Hedge]
    units: Mapping[str, str]
    percent: tuple[str, tuple[str, ...]]
    ordinals: Mapping[str, float]
    fractions: Mapping[str, float]
    of: frozenset[str]
    skipped: frozenset[str]
    states: frozenset[str]
    stoppers: frozenset[str]
    aged: frozenset[str]
    out_of: tuple[str, ...]
    starting: frozenset[str]
    after_article: frozenset[str]
    ends_of_hedges: frozenset[str]
    starts_of_hedges_after: frozenset[str]
    own_scales: Mapping[str, float] = field(default_factory=dict)
    own_units: Mapping[str, tuple[float, str]] = field(default_factory=dict)
    long_units: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)

    @property
    def decimal_comma(self) -> bool:
        """Tell whether the language writes 2.500,5 where English writes 2,500.5."""
        return self.code != "en"


@lru_cache(maxsize=8)
def table_of(language: str | None) -> NumberTable:
    """Return the number table of a language; English where the code is unknown."""
    code = language_of(language).code
    ordinals = {w: float(n) for n, w in enumerate(numerals.ORDINALS[code].split(), 1)}
    ordinals |= _pairs(numerals.ORDINAL_VARIANTS.get(code, ""))
    small, scales = _pairs(numerals.SMALL[code]), _pairs(numerals.SCALES[code])
    vague = {word: _interval(text) for word, text in _split(numerals.VAGUE[code])}
    articles = frozenset(numerals.ARTICLES[code].split())
    halves = frozenset(numerals.HALF[code].split())
    fractions, units = _pairs(numerals.FRACTIONS[code]), _units(words.UNITS[code])
    hedges, hedges_after = _phrases(words.HEDGES[code]), _phrases(words.HEDGES_AFTER[code])
    return NumberTable(
        code=code,
        small=small,
        scales=scales,
        vague=vague,
        articles=articles,
        conjunction=numerals.AND[code],
        halves=halves,
        hedges=hedges,
        hedges_after=hedges_after,
        units=units,
        percent=words.PERCENT_PHRASES.get(code, ("", ())),
        ordinals=ordinals,
        fractions=fractions,
        of=frozenset(words.OF[code].split()),
        skipped=frozenset(words.SKIPPED[code].split()),
        states=frozenset(words.STATES[code].split()),
        stoppers=frozenset(words.STOPPERS[code].split()),
        aged=frozenset(words.AGED[code].split()),
        out_of=tuple(words.OUT_OF[code].split()),
        starting=frozenset({*small, *scales, *vague, *articles, *halves, *ordinals}),
        after_article=frozenset({*units, *fractions, *scales, "couple", "handful", "few"}),
        ends_of_hedges=frozenset(phrase[-1] for phrase in hedges if phrase),
        starts_of_hedges_after=frozenset(phrase[0] for phrase in hedges_after if phrase),
    )


def _units(text: str) -> dict[str, str]:
    return {
        word: unit.replace("_", " ") for unit, words in _split(text) for word in words.split(",")
    }


def _split(text: str) -> list[tuple[str, str]]:
    return [(left, right) for left, _, right in (item.partition("=") for item in text.split())]


def _pairs(text: str) -> dict[str, float]:
    return {word: float(value) for word, value in _split(text)}


def _interval(text: str) -> tuple[float, float]:
    low, _, high = text.partition(":")
    return float(low), float(high) if high else inf


def _phrases(groups: Mapping[Hedge, str]) -> dict[tuple[str, ...], Hedge]:
    return {
        tuple(re.findall(r"[^\W\d_]+'?", phrase)): hedge
        for hedge, text in groups.items()
        for phrase in text.split("|")
    }
