"""The words of a sentence as speech is compared: their stems, and which of them are quoted.

In: a statement. Out: its words, with counts that make any stretch of them cheap to weigh.
Cost: linear in the words, once for each sentence.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.judge.differences.utterances import (
    PLAIN,
    WORD,
    folded,
    form,
    is_paired,
    quoted_parts,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from difflib import Match as Block

    from summarizer.judge.differences.statement import Statement


class Word(NamedTuple):
    """A word: its stem, itself folded, its place in the article, and how it is printed."""

    form: str
    word: str
    start: int
    end: int
    quoted: bool
    capital: bool


class Worded:
    """The words of a sentence.

    Attributes:
        words: in order; a short form is two words at one place.
        quoted: any of them stands between quotation marks.
    """

    __slots__ = ("_ends", "_forms", "_matcher", "_substance", "quoted", "words")

    def __init__(self, statement: Statement) -> None:
        self.words: Final = _words(statement)
        self.quoted: Final = any(word.quoted for word in self.words)
        self._forms: Final = [word.form for word in self.words]
        weighty = (word.word.isalpha() and word.word not in PLAIN for word in self.words)
        self._substance: Final = list(accumulate(weighty, initial=0))
        self._ends: Final = _ends_of_quoted(self.words)
        self._matcher: SequenceMatcher[str] | None = None

    def blocks_of(self, other: Worded) -> list[Block]:
        """Return the longest matching blocks of another sentence (a) and this one (b)."""
        if self._matcher is None:
            self._matcher = SequenceMatcher(None, (), self._forms, autojunk=False)
        self._matcher.set_seq1(other._forms)
        return [block for block in self._matcher.get_matching_blocks() if block.size]

    def substance(self, low: int, high: int) -> int:
        """Return how many words of some stretch, the last excluded, carry meaning."""
        return self._substance[high] - self._substance[low]

    def quotation(self, low: int, high: int) -> tuple[int, int] | None:
        """Return from which word on, and up to which, all that holds two words is quoted."""
        if not self.words[low].quoted or self._ends[low] <= high:
            return None
        while low > 0 and self.words[low - 1].quoted:
            low -= 1
        return low, self._ends[high]


def _ends_of_quoted(words: Sequence[Word]) -> list[int]:
    """Return for each word where the quoted words that begin with it end."""
    ends = [0] * len(words)
    end = len(words)
    for at in range(len(words) - 1, -1, -1):
        if not words[at].quoted:
            end = at
        ends[at] = end
    return ends


def _words(statement: Statement) -> list[Word]:
    text, offset = statement.text, statement.span.start
    parts = quoted_parts(text, whole=False) if is_paired(text) else []
    direct = [(s.start - offset, s.end - offset) for s in statement.speech if s.kind == "direct"]
    inside = bytearray(len(text))
    for low, high in (*parts, *direct):
        inside[low:high] = b"\1" * (min(high, len(text)) - low)
    found: list[Word] = []
    for match in WORD.finditer(text):
        start, end = match.span()
        quoted, capital = bool(inside[start]), text[start].isupper()
        found += [
            Word(form(part), part, offset + start, offset + end, quoted, capital)
            for part in folded(match[0])
        ]
    return found
