"""The number table of a language: what its numbers, hedges and units look like.

In: a language code. Out: one frozen table for it, built once and kept, from the lists of
``numeral_lists`` and ``phrase_lists``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
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
    """What numbers look like in one language; all keys are lower case."""

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

    @property
    def decimal_comma(self) -> bool:
        """Tell whether the language writes 2.500,5 where English writes 2,500.5."""
        return self.code != "en"


@lru_cache(maxsize=8)
def table_of(language: str | None) -> NumberTable:
    """Return the number table of a language; English where the code is unknown."""
    code = language_of(language).code
    ordinals = numerals.ORDINALS[code].split()
    return NumberTable(
        code=code,
        small=_pairs(numerals.SMALL[code]),
        scales=_pairs(numerals.SCALES[code]),
        vague={word: _interval(text) for word, text in _split(numerals.VAGUE[code])},
        articles=frozenset(numerals.ARTICLES[code].split()),
        conjunction=numerals.AND[code],
        halves=frozenset(numerals.HALF[code].split()),
        hedges=_phrases(words.HEDGES[code]),
        hedges_after=_phrases(words.HEDGES_AFTER[code]),
        units={
            word: unit.replace("_", " ")
            for unit, text in _split(words.UNITS[code])
            for word in text.split(",")
        },
        percent=words.PERCENT_PHRASES.get(code, ("", ())),
        ordinals={w: float(n) for n, w in enumerate(ordinals, 1)}
        | _pairs(numerals.ORDINAL_VARIANTS.get(code, "")),
        fractions=_pairs(numerals.FRACTIONS[code]),
        of=frozenset(words.OF[code].split()),
        skipped=frozenset(words.SKIPPED[code].split()),
        states=frozenset(words.STATES[code].split()),
        stoppers=frozenset(words.STOPPERS[code].split()),
        aged=frozenset(words.AGED[code].split()),
        out_of=tuple(words.OUT_OF[code].split()),
    )


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
