"""Cut a sentence into numbers, words and signs with their places.

In: the text of one article and the extent of a sentence. Out: tokens in order, in linear time.
Unlike ``summarizer.language.tokenize`` a hyphen, a currency sign and a letter glued to a digit are
tokens of their own, since each decides what a number means ("20-year", "$3m", "F16").
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from summarizer.model import Extent

_NUMBER: Final = r"\d+(?:[.,'\u2019\u00a0\u202f\u2009]\d+)*"
_INITIALS: Final = r"(?:[^\W\d_]\.){2,}"
_PLAIN: Final = re.compile(
    r"[a-z]{2,}+(?![^\W\d_]|['\u2019][^\W\d_])|"  # most words, without trying the rest
    rf"{_NUMBER}|{_INITIALS}|[^\W\d_]+(?:['\u2019][^\W\d_]+)*|[^\w\s]",
    re.UNICODE,
)
# In these languages an elided word is a word of its own: "plus d'une douzaine".
ELIDING: Final = frozenset({"fr", "it"})
_WITH_ELIDED: Final = re.compile(rf"{_NUMBER}|{_INITIALS}|[^\W\d_]+['\u2019]?|[^\w\s]", re.UNICODE)


def words_of(text: str) -> frozenset[str]:
    """Return the words of a list that is written as prose."""
    return frozenset(text.split())


class Piece(NamedTuple):
    """A number, word or sign at ``[start, end)``; ``low`` is its text in lower case."""

    text: str
    start: int
    end: int
    low: str

    @property
    def is_number(self) -> bool:
        """Tell whether it is written in digits."""
        return "0" <= self.text[0] <= "9"

    @property
    def is_word(self) -> bool:
        """Tell whether it begins with a letter."""
        return self.text[0].isalpha()


def pieces(text: str, extent: Extent, language: str) -> list[Piece]:
    """Cut the part of ``text`` that ``extent`` covers; places count from the start of ``text``."""
    return placed(text, extent.start, words_in(text, extent, language))


def placed(text: str, at: int, words: Iterable[str]) -> list[Piece]:
    """Give each of the words that stand in ``text`` from ``at`` on, and nothing else, its place.

    Finding them again is cheaper than a match object for each.
    """
    found: list[Piece] = []
    for word in words:
        at = text.index(word, at)
        end = at + len(word)
        found.append(_piece((word, at, end, word.lower().replace("\u2019", "'"))))
        at = end
    return found


_piece: Final[Callable[[tuple[str, int, int, str]], Piece]] = partial(tuple.__new__, Piece)
"""Make a piece of its parts without a call of Python's: there are twenty in each sentence."""


def words_in(text: str, extent: Extent, language: str) -> list[str]:
    """Return the pieces of ``pieces`` as plain strings: a quick look, a fifth of the cost."""
    pattern = _WITH_ELIDED if language in ELIDING else _PLAIN
    return pattern.findall(text, extent.start, extent.end)


def glued(left: Piece, right: Piece) -> bool:
    """Tell whether nothing stands between the two."""
    return left.end == right.start
