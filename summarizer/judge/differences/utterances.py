"""Quoted words made comparable: what stands between quotation marks, folded word by word.

In: quotes and their articles. Out: one ``Spoken`` for each stretch between quotation marks. Linear.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.lists import word_set
from summarizer.language import stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.model import Article, Quote

_Read = tuple[list[tuple[int, int]], list[bool]]
WORD: Final = re.compile(r"\w+(?:['\u2019]\w+)*(?:\.\w+\.?)*")
_LONGEST: Final = 300
_MARKS: Final = re.compile("[\"\u201c\u201d\u201e\u00ab\u00bb]|\u2019\u2019|\u2018\u2018|``|''")
_SIGNS: Final = (
    '"',
    "\u201c",
    "\u201d",
    "\u201e",
    "\u00ab",
    "\u00bb",
    "\u2019\u2019",
    "\u2018\u2018",
    "``",
    "''",
)
"""What those look for; plain strings are found far sooner."""
_OPENING: Final = frozenset({"\u201c", "\u201e", "\u00ab", "\u2018\u2018", "``"})
_CLOSING: Final = frozenset({"\u201d", "\u00bb", "\u2019\u2019", "''"})
_ELISION: Final = re.compile(r"\.\.\.|\. \. \.|\u2026|[\[\]()]|--|\u2014")
PLAIN: Final = word_set(
    "a an the and or but of to in on at by for with from as that this these those it its is "
    "was were be been are so very really just well um uh oh you know i we he she they s t re ve "
    "ll d m my our your his her their us me him them going gonna want "
    "wanna ok okay toward towards upon into onto there here now then "
    "also has have had 's mr mrs ms dr"
)
FILLERS: Final = word_set("um uh er ah oh and percent per cent")
_NUMBERS: Final = {
    word: str(n)
    for n, word in enumerate(
        (
            *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
            *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"),
            *("seventeen", "eighteen", "nineteen", "twenty"),
        )
    )
}
_SAME: Final = {
    "em": "them",
    "number": "no",
    "first": "1st",
    "second": "2nd",
    "third": "3rd",
    "fourth": "4th",
    "fifth": "5th",
    "sixth": "6th",
    "seventh": "7th",
    "eighth": "8th",
    "ninth": "9th",
}
_EXPANDED: Final = {
    "n't": " not",
    "'re": " are",
    "'ve": " have",
    "'ll": " will",
    "'m": " am",
    "'d": " would",
    "'s": " is",
}


class Spoken:
    """A direct quote and its words, folded; where they stand is read when it is asked for.

    Attributes:
        start: where its text begins in the article.
    """

    __slots__ = ("_read", "quote", "start", "text", "words")

    def __init__(self, quote: Quote, text: str, start: int) -> None:
        self.quote: Final = quote
        self.text: Final = text
        self.start: Final = start
        found = WORD.findall(text)[:_LONGEST]
        self.words: Final = tuple(chain.from_iterable(map(folded, found)))
        self._read: _Read | None = None

    @property
    def places(self) -> list[tuple[int, int]]:
        """Where each word stands in the article."""
        return self._places_and_marks()[0]

    @property
    def marks(self) -> list[bool]:
        """After which words an ellipsis or a bracket stands."""
        return self._places_and_marks()[1]

    def _places_and_marks(self) -> _Read:
        if self._read is None:
            self._read = _read(self.text, self.start)
        return self._read


def _read(text: str, offset: int) -> _Read:
    places: list[tuple[int, int]] = []
    marks: list[bool] = []
    found = list(WORD.finditer(text))[:_LONGEST]
    for at, match in enumerate(found):
        following = found[at + 1].start() if at + 1 < len(found) else len(text)
        gap = text[match.end() : following]
        marked = gap != " " and _ELISION.search(gap) is not None
        parts = len(folded(match.group()))
        places += [(offset + match.start(), offset + match.end())] * parts
        marks += [marked] * parts
    return places, marks


def spoken_parts(quote: Quote, articles: Sequence[Article]) -> Iterable[Spoken]:
    """Yield the stretches of a quote that stand between quotation marks."""
    if quote.kind == "indirect":
        return
    text = quote.span.cut(articles)[: _LONGEST * 12]
    for start, end in quoted_parts(text, whole=quote.kind == "direct"):
        found = Spoken(quote, text[start:end], quote.span.start + start)
        if found.words:
            yield found


def quoted_parts(text: str, *, whole: bool) -> list[tuple[int, int]]:
    """Return where the quoted words stand; all of the text if it has no marks and is ``whole``."""
    marks = list(_MARKS.finditer(text))
    if not marks:
        return [(0, len(text))] if whole else []
    parts: list[tuple[int, int]] = []
    start = 0
    inside = whole and marks[0].group() in _CLOSING
    for mark in marks:
        if inside:
            parts.append((start, mark.start()))
        inside = mark.group() in _OPENING or (mark.group() not in _CLOSING and not inside)
        start = mark.end()
    return [*parts, (start, len(text))] if inside else parts


def is_paired(text: str) -> bool:
    """Tell whether a text has quotation marks that open and close, none left over."""
    if not any(sign in text for sign in _SIGNS):
        return False
    marks = _MARKS.findall(text)
    return bool(marks) and len(marks) % 2 == 0


@lru_cache(maxsize=50_000)
def folded(word: str) -> tuple[str, ...]:
    """Return a word as it is compared: case, apostrophes, short forms and small numbers evened."""
    plain = word.lower()
    if not plain.isalpha():
        plain = plain.replace("\u2019", "'").replace(".", "")
    plain = _SAME.get(plain, plain)
    if "'" in plain:
        for short, full in _EXPANDED.items():
            if plain.endswith(short) and len(plain) > len(short):
                whole = plain[: -len(short)]
                return {"ca": "can", "wo": "will"}.get(whole, whole), full.strip()
    return (_NUMBERS.get(plain, plain),)


@lru_cache(maxsize=50_000)
def form(word: str) -> str:
    """Return what is compared of a word: its stem, in one spelling of English."""
    return stem(word.replace("our", "or").replace("isation", "ization"), "en")


def substance(words: Sequence[str]) -> list[str]:
    """Return the words that carry meaning: function words and fillers left out."""
    return [word for word in words if word not in PLAIN]


def spoken_words(words: Sequence[str]) -> list[str]:
    """Return the words as they are compared of one utterance for certain: fillers left out."""
    return [word.replace("our", "or") for word in words if word not in FILLERS]


def within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Tell whether one run of words stands inside the other."""
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))
