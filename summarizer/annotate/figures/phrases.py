"""What stands around a number: its hedge, its unit and the noun phrase it counts.

In: pieces of a sentence and an index. Out: indices and stems. Without a tagger, the head of a
counted phrase is told by its form: in English the first plural after the number, in German the
first capitalised word, in the Romance languages the first word, its adjectives following.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from summarizer.annotate.figures.number_words import split_words
from summarizer.annotate.figures.signs import CURRENCIES
from summarizer.annotate.figures.tables import table_of
from summarizer.annotate.figures.tokens import Piece, words_of
from summarizer.language import stem, stopwords

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.annotate.figures.tables import NumberTable
    from summarizer.model import Hedge

_HYPHENS: Final = frozenset("-\u2010\u2011")
_LONGEST_HEDGE: Final = 4
_LONGEST_PHRASE: Final = 5
_PLURALS: Final = words_of(
    "people men women children police troops personnel staff crew cattle fish youth folk teeth "
    "feet lives wives media data aircraft spacecraft dead wounded injured homeless killed "
    "servicemen servicewomen policemen firefighters congressmen lawmen gunmen alumni"
)
_POINTS: Final = words_of("point points punto puntos punti ponto pontos")
_NOT_PLURAL: Final = ("ss", "us", "is", "'s", "ous")
_VERBS: Final = words_of(
    "said says say told tells was were is are has have had will would could can may might left "
    "came went took made got gave remained died voted attended gathered marched joined"
)
# Nouns that the lists of stop words hold, though they are counted often.
_NOUNS: Final = frozenset({"personnes", "persone", "people", "parts", "sides", "members"})


@dataclass(frozen=True, slots=True)
class Counted:
    """A counted noun phrase: stems with the head last, and the index after its last piece."""

    stems: tuple[str, ...]
    stop: int


def hedge_before(parts: Sequence[Piece], at: int, table: NumberTable) -> tuple[Hedge, int] | None:
    """Return the hedge that ends before index ``at`` and the index where it starts."""
    if at <= 0 or parts[at - 1].low not in table.ends_of_hedges:
        return None
    words = tuple([part.low for part in parts[max(0, at - _LONGEST_HEDGE) : at]])
    for skipped in range(len(words)):
        hedge = table.hedges.get(words[skipped:])
        if hedge is not None:
            return hedge, at - len(words) + skipped
    return None


def hedge_after(parts: Sequence[Piece], at: int, table: NumberTable) -> tuple[Hedge, int] | None:
    """Return the hedge that starts at index ``at`` and the index after it."""
    if at >= len(parts):
        return None
    if parts[at].low == "+":
        return "at least", at + 1
    if parts[at].low in _HYPHENS and at + 1 < len(parts) and parts[at + 1].low == "plus":
        return "at least", at + 2  # "25,000-plus people"
    if parts[at].low not in table.starts_of_hedges_after:
        return None
    for size in (2, 1):
        words = tuple(part.low for part in parts[at : at + size])
        hedge = table.hedges_after.get(words)
        if hedge is not None and len(words) == size:
            return hedge, at + size
    return None


def unit_at(parts: Sequence[Piece], at: int, table: NumberTable) -> tuple[str, int] | None:
    """Return the unit that starts at index ``at`` (after a hyphen if there is one)."""
    at += at < len(parts) and parts[at].low in {"-", "\u2010", "\u2011"}
    if at >= len(parts):
        return None
    return (_long_unit(parts, at, table) if table.long_units else None) or _unit(parts, at, table)


def _long_unit(parts: Sequence[Piece], at: int, table: NumberTable) -> tuple[str, int] | None:
    """Read a unit of the user's that has several pieces."""
    for phrase in table.long_units.get(parts[at].low, ()):
        if tuple(part.low for part in parts[at : at + len(phrase)]) == phrase:
            return table.units[" ".join(phrase)], at + len(phrase)
    return None


def _unit(parts: Sequence[Piece], at: int, table: NumberTable) -> tuple[str, int] | None:
    word = parts[at].low
    start, rest = table.percent
    following = parts[at + 1].low if at + 1 < len(parts) else ""
    if word == start and following in rest:
        return "%", at + 2
    if word in {"square", "nautical", "cubic"} and following:
        inner = table.units.get(following)
        return (f"{word} {inner}", at + 2) if inner else None
    if word == "percentage" and following in {"point", "points"}:
        return "point", at + 2
    # "of" may stand before a unit: "billions of dollars", "3 millions d'euros".
    if word in table.of or word == "d'":
        at, word = at + 1, following
    unit = table.units.get(word)
    if unit is None and table.code != "en":
        return _unit_elsewhere(parts, at, word)
    return (unit, at + 1) if unit else None


def _unit_elsewhere(parts: Sequence[Piece], at: int, word: str) -> tuple[str, int] | None:
    """Read what other languages put behind a number: "950 €", "0,5 ponto percentual"."""
    if word in CURRENCIES:
        return CURRENCIES[word], at + 1
    following = parts[at + 1].low if at + 1 < len(parts) else ""
    if word not in _POINTS:
        return None
    if following.startswith(("percent", "porcentual")):
        return "point", at + 2
    named = following == "de" and at + 2 < len(parts) and parts[at + 2].low == "pourcentage"
    return ("point", at + 3) if named else None


@lru_cache(maxsize=50_000)
def is_function_word(word: str, code: str) -> bool:
    """Tell whether a word ends a noun phrase: a stop word or a finite verb, not an acronym."""
    if len(word) > 1 and re.sub(r"['\u2019]s?$", "", word).isupper():
        return False
    low = word.lower().replace("\u2019", "'")
    if low in _NOUNS:
        return False
    if low in stopwords(code) or low in _VERBS or low in table_of(code).stoppers:
        return True
    return bool(split_words(low, code))


def counted_at(parts: Sequence[Piece], at: int, table: NumberTable, *, single: bool) -> Counted:
    """Read the noun phrase that starts at index ``at``; ``single`` after the number one."""
    start = _after_skipped(parts, at, table)
    words = _phrase(parts, start, table)
    if not words:
        return Counted((), at)
    size = _size(words, table, single=single)
    chosen = words[:size]
    head_first = table.code in {"fr", "es", "it", "pt"}
    ordered = [*chosen[1:], chosen[0]] if head_first else chosen
    stems = tuple(stem(part.text, table.code) for part in ordered)
    return Counted(stems, start + _pieces(parts, start, size)) if size else Counted((), at)


def _after_skipped(parts: Sequence[Piece], at: int, table: NumberTable) -> int:
    here = at
    while here < len(parts) and here - at < 3 and parts[here].low in table.skipped:
        here += 1
    return here


def _phrase(parts: Sequence[Piece], at: int, table: NumberTable) -> list[Piece]:
    """Return the words from ``at`` up to a sign, a function word or five words."""
    words: list[Piece] = []
    for here in range(at, len(parts)):
        part = parts[here]
        if part.low in {"-", "\u2010", "\u2011"} and words:
            continue
        stops = not part.is_word or len(words) == _LONGEST_PHRASE
        if stops or (part.low not in table.states and is_function_word(part.text, table.code)):
            break
        words.append(part)
    return words


def _pieces(parts: Sequence[Piece], start: int, size: int) -> int:
    """Return how many pieces, hyphens included, hold the first ``size`` words from ``start``."""
    seen = count = 0
    while seen < size:
        seen += parts[start + count].is_word
        count += 1
    return count


def _size(words: Sequence[Piece], table: NumberTable, *, single: bool) -> int:
    if words[0].low in table.states:
        return 1
    if table.code == "en":
        return _english_size(words, single=single)
    if table.code == "de":
        nouns = [n for n, part in enumerate(words, 1) if part.text[0].isupper()]
        return nouns[0] if nouns else 0
    return _romance_size(words, table.code)


def _english_size(words: Sequence[Piece], *, single: bool) -> int:
    if single:
        stop = next((n for n, w in enumerate(words) if n and _like_verb(w)), len(words))
        return min(stop, 3)
    size = next((n for n, word in enumerate(words, 1) if _is_plural(word)), 0)
    while 0 < size < len(words) and _is_plural(words[size]) and words[size].text[0].islower():
        size += 1  # "sports teams", "Texas troops": the last plural in a row is the head
    return size


def _is_plural(word: Piece) -> bool:
    if word.low in _PLURALS:
        return True
    ends = word.low.endswith("s") and not word.low.endswith(_NOT_PLURAL) and len(word.low) > 3
    return ends and not (word.text.isupper() and len(word.text) <= 4)


def _like_verb(word: Piece) -> bool:
    return word.low.endswith("ed") or (
        word.low.endswith("s") and not word.low.endswith(_NOT_PLURAL)
    )


def _romance_size(words: Sequence[Piece], code: str) -> int:
    endings = ("i", "e") if code == "it" else ("s", "x")
    if len(words) > 1 and words[0].low.endswith(endings) and words[1].low.endswith(endings):
        return 2
    return 1
