"""Words with their places, stems and stop words.

A token is a run of letters and digits that may hold inner apostrophes, hyphens, points between
letters ("U.S.") and separators between digits ("2,500", "10.16"), so that what carries a fact is
never torn apart. Stems are Snowball's (Porter, 2001); a number's stem is its value in plain digits.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from importlib.resources import files
from typing import Final, NamedTuple

import Stemmer

from summarizer.language.tables import language_of

WORD: Final = re.compile(
    r"""
    (?:[^\W\d_]\.){2,}                              # U.S., a.m.
    | \d+(?:[.,:]\d+)*(?:(?:st|nd|rd|th|s|[A-Z])\b)?  # 2,500  10.16  26th  1990s  5G
    | [^\W_]+(?:['\u2019][^\W_]+)*(?:-[^\W_]+(?:['\u2019][^\W_]+)*)*   # don't, al-Kadhimi, F16
    """,
    re.VERBOSE,
)
_POSSESSIVE: Final = re.compile(r"['\u2019]s?$")
_ORDINAL: Final = re.compile(r"(?<=\d)(?:st|nd|rd|th)$")
_GROUPED: Final = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_GROUPED_ELSEWHERE: Final = re.compile(r"(?<=\d)\.(?=\d{3}(?!\d))")
_ESCAPED: Final = re.compile(r"\\x([0-9a-f]{2})")


class Token(NamedTuple):
    """A word as it stands at ``[start, end)``, and its stem ("" for a stop word)."""

    text: str
    start: int
    end: int
    stem: str


@lru_cache(maxsize=16)
def _stemmer(name: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(name)


@lru_cache(maxsize=16)
def stopwords(language: str | None) -> frozenset[str]:
    """Return the lower-case stop words of a language (sumy's list)."""
    data = files("sumy") / "data" / "stopwords" / f"{language_of(language).name}.txt"
    # sumy's Portuguese list spells its accents as escapes ("\xe0s"), of no use to anyone.
    text = _ESCAPED.sub(lambda found: chr(int(found.group(1), 16)), data.read_text("utf-8"))
    return frozenset(text.lower().split())


@lru_cache(maxsize=200_000)
def stem(word: str, language: str | None) -> str:
    """Return the Snowball stem of one word, folded: lower case, no accents, no possessive.

    Numbers keep their value: "2,500" and "2500" are one stem, "2.5" and "25" are two.
    """
    if word[:1].isdigit():
        return _number(word.lower(), language)
    folded = _POSSESSIVE.sub("", word.lower().replace(".", ""))
    name = language_of(language).name
    if name == "english":  # its stemmer knows no accents, the others need them
        folded = _unaccented(folded)
    return _unaccented(_stemmer(name).stemWord(folded))


def _unaccented(word: str) -> str:
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


def _number(word: str, language: str | None) -> str:
    """Return a number without its thousands separators, with a point before its decimals."""
    digits = _ORDINAL.sub("", word)
    if language_of(language).code == "en":
        return _GROUPED.sub("", digits)
    return _GROUPED_ELSEWHERE.sub("", digits).replace(",", ".")


@lru_cache(maxsize=200_000)
def _content_stem(word: str, language: str | None) -> str:
    lower = word.lower().replace("\u2019", "'")
    acronym = len(word) > 1 and word.isupper()  # "US", "WHO", "IT" are names, not function words
    if not acronym and (
        lower in stopwords(language) or _POSSESSIVE.sub("", lower) in stopwords(language)
    ):
        return ""
    return stem(word, language)


def tokenize(text: str, language: str | None = None, offset: int = 0) -> tuple[Token, ...]:
    """Split text into tokens; ``offset`` is added to their places."""
    return tuple(
        [
            Token(
                word := found[0],
                found.start() + offset,
                found.end() + offset,
                _content_stem(word, language),
            )
            for found in WORD.finditer(text)
        ]
    )


@lru_cache(maxsize=100_000)
def content_stems(text: str, language: str | None = None) -> tuple[str, ...]:
    """Return the stems of the content words of a text, in order, stop words left out.

    The last 100,000 texts are remembered: ranking, composing and the next story ask again.
    """
    stems = (_content_stem(word, language) for word in WORD.findall(text))
    return tuple(found for found in stems if found)
