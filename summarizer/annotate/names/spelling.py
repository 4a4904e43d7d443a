"""Whether two spellings are one surname or one given name, across transliterations.

A skeleton keeps a word's consonants, folded where transliterations of Arabic, Persian and Russian
differ (dh, th, z; k, kh, q; doubled letters): "Kadhimi", "Kazimi" and "Kazemi" are all "kzm".
Equal skeletons, or a similarity of at least 85 (rapidfuzz), make two spellings one.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz

from summarizer.annotate.names.given import MEN, SHORT_FORMS, WOMEN
from summarizer.annotate.names.tables import ARTICLE_PARTICLES

_ARTICLES: Final = "|".join(sorted(ARTICLE_PARTICLES))
_ARTICLE: Final = re.compile(rf"^(?:{_ARTICLES})[ -]")
_MARKS: Final = re.compile(r"['’‘`.]")
_HYPHEN: Final = re.compile(r"[-\u2010-\u2015]")
_HYPHENATED_ARTICLE: Final = re.compile(rf"\b({_ARTICLES})[-\u2010-\u2015]")
_FOLDS: Final = (
    ("dh", "z"),
    ("th", "t"),
    ("kh", "k"),
    ("gh", "g"),
    ("ph", "f"),
    ("sch", "s"),
    ("sh", "s"),
    ("ch", "s"),
    ("ou", "u"),
    ("q", "k"),
    ("c", "k"),
    ("w", "v"),
    ("j", "y"),
)
_SIMILAR: Final = 85.0
_SHORTEST: Final = 4


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """Return a spelling in lower case, without accents and marks; only articles stand apart.

    "Al-Kazemi" and "Al Kazemi" meet as "al kazemi"; other hyphens hold a name together.
    """
    plain = text.lower()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)
        plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = _MARKS.sub("", plain)
    if _HYPHEN.search(plain):
        plain = _HYPHEN.sub("", _HYPHENATED_ARTICLE.sub(r"\1 ", plain))
    return " ".join(plain.split())


@lru_cache(maxsize=50_000)
def bare(surname: str) -> str:
    """Return a folded surname without its article ("al kazimi" becomes "kazimi")."""
    return _ARTICLE.sub("", surname)


@lru_cache(maxsize=50_000)
def skeleton(surname: str) -> str:
    """Return the folded consonants of a folded surname; the first letter is kept if a vowel."""
    word = bare(surname).replace(" ", "")
    for old, new in _FOLDS:
        word = word.replace(old, new)
    word = word[:1] + re.sub(r"[aeiouyh]", "", word[1:])
    return re.sub(r"(.)\1+", r"\1", word)


@lru_cache(maxsize=50_000)
def same_surname(first: str, second: str) -> bool:
    """Tell whether two folded surnames may be spellings of one."""
    one, other = bare(first), bare(second)
    if one == other:
        return True
    if min(len(one), len(other)) < _SHORTEST or skeleton(first) != skeleton(second):
        return False
    return len(skeleton(first)) >= 2 and fuzz.WRatio(_even(one), _even(other)) >= _SIMILAR - 5


def _even(word: str) -> str:
    for old, new in _FOLDS:
        word = word.replace(old, new)
    return word


@lru_cache(maxsize=50_000)
def same_given(first: str, second: str) -> bool:
    """Tell whether two folded given names may be one: an initial, a short form, a spelling."""
    if first == second:
        return True
    if len(first) == 1 or len(second) == 1:
        return first[:1] == second[:1]
    if first in SHORT_FORMS and SHORT_FORMS[first] == SHORT_FORMS.get(second):
        return True
    if min(len(first), len(second)) < _SHORTEST or first[0] != second[0]:
        return False
    if (first in MEN and second in WOMEN) or (first in WOMEN and second in MEN):
        return False
    return skeleton(first) == skeleton(second) and fuzz.WRatio(first, second) >= _SIMILAR - 5
