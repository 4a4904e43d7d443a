"""Words with their places, stems and stop words.

A token is a run of letters and digits that may hold inner apostrophes, hyphens, points between
letters ("U.S.") and separators between digits ("2,500", "10.16"), so that what carries a fact is
never torn apart. Stems are Snowball's (Porter, 2001).
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
    | \d+(?:[.,:]\d+)*                              # 2,500  10.16
    | [^\W_]+(?:['\u2019][^\W_]+)*(?:-[^\W_]+(?:['\u2019][^\W_]+)*)*   # don't, al-Kadhimi, F16
    """,
    re.VERBOSE,
)
_POSSESSIVE: Final = re.compile(r"['\u2019]s?$")


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
    return frozenset(data.read_text("utf-8").lower().split())


@lru_cache(maxsize=200_000)
def stem(word: str, language: str | None) -> str:
    """Return the Snowball stem of one word, folded: lower case, no accents, no possessive."""
    folded = _POSSESSIVE.sub("", word.lower().replace(".", ""))
    plain = _stemmer(language_of(language).name).stemWord(folded)
    return "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))


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
        Token(
            found.group(),
            found.start() + offset,
            found.end() + offset,
            _content_stem(found.group(), language),
        )
        for found in WORD.finditer(text)
    )


def content_stems(text: str, language: str | None = None) -> tuple[str, ...]:
    """Return the stems of the content words of a text, in order, stop words left out."""
    stems = (_content_stem(word, language) for word in WORD.findall(text))
    return tuple(found for found in stems if found)
