"""The words of a sentence, and what their writing says of them: capital, end of a name.

A possessive ends a name, a hyphen may end it ("US-led") or bind it ("Al-Kazemi"), a full stop
belongs to an abbreviation or an initial. Words of handles, tags and addresses are never names.
"""

from __future__ import annotations

import re
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.annotate.names.places import COUNTRIES
from summarizer.annotate.names.tables import DEMONYM_ENDINGS, DEMONYMS, PARTICLES, TITLES
from summarizer.annotate.names.wordlist import word_set
from summarizer.language import places_of_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.model import Extent

_WORD: Final = re.compile(
    # Three and more small words at once, or a plain one, read without trying the rest.
    r"([a-z]++(?: [a-z]++(?: [a-z]++)++(?![\w'\u2019\u2018&.-])|(?=[ ,]))"
    r"|(?:[^\W\d_]\.){2,}"  # U.S., J.K.
    r"|[^\W_]+(?:['\u2019\u2018](?!s\b)[^\W_]+)*"  # O'Brien, F16
    r"(?:-[^\W_]+(?:['\u2019](?!s\b)[^\W_]+)*)*"  # Al-Kazemi, US-led
    r"(?:&[A-Z]\b)?)"  # AT&T
)
_ABBREVIATIONS: Final = frozenset(title for title in TITLES if title.endswith(".")) | {"st.", "jr."}
_ARABIC_PREFIX: Final = re.compile(r"(?:al|el|as|ash|ad|an|ar|at|az|ul|bin|abu)-(?=[A-Z])")
_PREFIX: Final = re.compile(
    r"(?:ex|then|former|pro|anti|non|post|pre|mid|neo|ultra)-(?=[A-Z])", re.IGNORECASE
)
_FRESH_START: Final = re.compile(r"[“\"„«‹‘:;!?•→|*\[]\W*$")
_NO_WORD: Final = re.compile(r"I$|I['’]|[DRI]-[A-Z]|(?=.*\d)(?=.*[a-z]).*[A-Z].*$")
_KOREAN: Final = word_set("un il in eun hui hee ho hye hyun hyon jin ki sook sun yong")
_GLUED: Final = ("@", "#", "/", "_", ".", "=", "&")
_WIDEST_GAP: Final = 20
_POSSESSIVE: Final = ("'s", "’s")


class Word(NamedTuple):
    """One word: its text at ``[start, end)``, and what its writing says of it.

    ``capital`` words may belong to a name; ``fresh`` ones stand where any word is capitalised;
    behind a ``last`` one no name goes on (possessives, first halves of "US-led").
    """

    text: str
    start: int
    end: int
    lower: str
    capital: bool
    fresh: bool
    last: bool


def is_acronym(text: str) -> bool:
    """Tell whether a word is written in capitals throughout ("ISIS", "U.S.")."""
    return text.isupper() and 2 <= sum(map(str.isalpha, text)) <= 6


def is_demonym(lower: str) -> bool:
    """Tell whether a capitalised word is an adjective of place or an inhabitant ("Iraqi")."""
    return lower in DEMONYMS or (len(lower) > 5 and lower.endswith(DEMONYM_ENDINGS))


def _cut_hyphens(text: str) -> tuple[str, bool]:
    """Return the part of a hyphenated word that may be a name, and whether a name ends there."""
    if "-" not in text or _ARABIC_PREFIX.match(text):
        return text, False
    parts = text.split("-")
    if not parts[0][:1].isupper():
        return text, False
    for number, part in enumerate(parts):
        known = part.lower() in PARTICLES or part in _KOREAN
        if not (part[:1].isupper() or part[:1].isdigit() or known):
            return "-".join(parts[:number]), True
    if all(part.lower() in COUNTRIES or is_demonym(part.lower()) for part in parts):
        return parts[0], True
    return text, False


class _Shape(NamedTuple):
    """What a word tells wherever it stands: the place and length of what may be a name in it."""

    first: int
    shown: str
    lower: str
    capital: bool
    cut: bool


class Reading(NamedTuple):
    """The words of one sentence that a name can reach, and what else stands in it.

    Attributes:
        words: of words in small letters in a row a name reaches two at most.
        beyond: the others, without their places.
        marked: indices of the words that are not all small letters.
    """

    words: list[Word]
    beyond: list[str]
    marked: list[int]


def read_words(text: str, sentence: Extent) -> Reading:
    """Return the words of one sentence."""
    words: list[Word] = []
    beyond: list[str] = []
    marked: list[int] = []
    previous = sentence.start
    parts = _WORD.split(text[sentence.start : sentence.end])
    starts, ends = places_of_words(parts, sentence.start)
    for raw, start, end in zip(parts[1::2], starts, ends, strict=True):
        stop = end
        if raw.islower() and "-" not in raw:
            if " " in raw:
                first, second, rest = raw.split(" ", 2)
                middle = start + len(first)
                words.append(_word((first, start, middle, first, False, False, False)))
                last = middle + 1 + len(second)
                words.append(_word((second, middle + 1, last, second, False, False, False)))
                beyond += rest.split(" ")
            else:
                if not raw[0].isalpha():
                    marked.append(len(words))
                words.append(_word((raw, start, end, raw, False, False, False)))
        else:
            if text.startswith(".", end) and _abbreviates(text, raw, end):
                stop = end + 1
            shape = _shape(text[start:stop])
            at = start + shape.first
            gap = text[max(previous, at - _WIDEST_GAP) : at]
            fresh = not words or (gap != " " and bool(_FRESH_START.search(gap)))
            marked.append(len(words))
            words.append(_placed(text, shape, at, fresh=fresh))
        previous = stop
    return Reading(words, beyond, marked)


_word: Final[Callable[[tuple[str, int, int, str, bool, bool, bool]], Word]] = partial(
    tuple.__new__, Word
)
"""Make a word of its parts without a call of Python's: there are twenty in each sentence."""


def _abbreviates(text: str, raw: str, end: int) -> bool:
    """Tell whether the full stop behind a word belongs to it ("Gen.", "W.")."""
    if len(raw) > 5:
        return False
    initial = len(raw) == 1 and raw.isalpha()
    known = raw.lower() + "." in _ABBREVIATIONS
    return (initial or known) and text[end + 1 : end + 3].strip()[:1].isupper()


@lru_cache(maxsize=20_000)
def _shape(raw: str) -> _Shape:
    if raw.isalpha():
        return _Shape(0, raw, raw.lower(), raw[0].isupper() and raw != "I", cut=False)
    prefix = _PREFIX.match(raw)
    first = prefix.end() if prefix else 0
    shown, cut = _cut_hyphens(raw[first:])
    capital = shown[0].isupper() or bool(_ARABIC_PREFIX.match(shown))
    return _Shape(first, shown, shown.lower(), capital and not _NO_WORD.match(shown), cut)


def _placed(text: str, shape: _Shape, start: int, *, fresh: bool) -> Word:
    _, shown, lower, capital, cut = shape
    stop = start + len(shown)
    capital = capital and text[start - 1 : start] not in _GLUED
    possessive = text.startswith(_POSSESSIVE, stop) and not text[stop + 2 : stop + 3].isalpha()
    return _word((shown, start, stop, lower, capital, fresh, cut or possessive))
