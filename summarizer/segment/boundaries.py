"""Where sentences end inside a stretch of running text.

In: a stretch without paragraph breaks. Out: the extents of its sentences, without white space
around them. Each run of end marks with the quotation marks and brackets that close behind it is a
candidate. Rules for news decide those that they know (``rules``); for the others the Punkt model of
the language is asked (``models``), once a stretch and only if needed. Linear.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.model import Extent
from summarizer.segment.enumerations import item_starts
from summarizer.segment.paragraphs import is_decoration, stripped
from summarizer.segment.quotations import QuotationStyle, straight_opens
from summarizer.segment.rules import Candidate, decide

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.segment.models import Voter

_LOOK_BACK: Final = 60
_LOOK_BACK_FAR: Final = 200
_LOOK_AHEAD: Final = 120
_WORD_BEFORE: Final = re.compile(r"[^\s\"\u201c\u201d\u201e\u00ab\u00bb(\[{\u2014/]+$")
_CLOSED: Final = " \u00a0\u202f\u201d\u00bb)]"
"""What may close between the last word of a sentence and its end mark ("« … »."); blanks too."""
_LEAST_WORDS: Final = 20
# It begins with the white space itself, for which the scan of a text is fastest.
_INNER_WORD: Final = re.compile(r"\s(?<=[^\W\d_A-Z]\s|,\s)\s*[\"\u201c(]?([^\W\d_])")
_INNER_CAPITAL: Final = re.compile(r"[A-Z](?<=[^\W\d_A-Z]\s[A-Z])")
_DETACHED_QUOTE: Final = re.compile(r"\s\"(?=\s)")


class _EndMark(NamedTuple):
    """End marks in a text, where what closes behind them ends, and where the text goes on."""

    found: re.Match[str]
    end: int
    following: int


class Splitter:
    """Splits the stretches of one article, whose language, model and marks it knows."""

    __slots__ = ("_cased", "_end", "_language", "_text", "_voter")

    def __init__(
        self, text: str, language: str | None, voter: Voter, style: QuotationStyle
    ) -> None:
        self._text = text
        self._language = (language or "en")[:2].lower()
        self._voter = voter
        self._cased = has_case(text)
        self._end = _end_pattern(style)

    def split(self, part: Extent) -> list[Extent]:
        """Return the sentences of a stretch."""
        text = part.cut(self._text)
        found: list[tuple[int, int]] = []
        start = 0
        for cut in [*self._cuts(text), len(text)]:
            extent = stripped(text, start, cut)
            if extent is None or is_decoration(extent.cut(text)):
                continue  # stray marks go with the sentence that follows, or, at the end, before
            found.append((start, extent.end))
            start = cut
        if found and start < len(text):
            last = stripped(text, found[-1][0], len(text))
            found[-1] = (found[-1][0], last.end) if last else found[-1]
        places = [(part.start + begin, part.start + end) for begin, end in found]
        return [tight for place in places if (tight := stripped(self._text, *place))]

    def _cuts(self, text: str) -> list[int]:
        """Return the places where a sentence begins, but for the first, ascending."""
        items = item_starts(text)
        cuts: list[int] = []
        votes: list[int] | None = None
        start = 0
        passed = 0
        for mark in self._marks(text):
            while passed < len(items) and items[passed] <= mark.found.start():
                start = items[passed]
                passed += 1
            candidate = self._candidate(text, mark, start)
            verdict = decide(candidate)
            if verdict is None:
                votes = self._voter(text) if votes is None else votes
                verdict = _voted(votes, candidate)
            if verdict:
                start = candidate.next
                cuts.append(start)
        return sorted({*cuts, *items})

    def _marks(self, text: str) -> Iterator[_EndMark]:
        whole = Extent(0, len(text)) if text else None
        quotes = counted = 0
        for found in self._end.finditer(text):
            end = found.end("close")
            if whole is not None and text[end - 1] == '"' and end < len(text):
                quotes += text.count('"', counted, end - 1)
                counted = end - 1
                end -= straight_opens(text, end - 1, whole, is_open=quotes % 2 > 0)
            elif detached := _DETACHED_QUOTE.match(text, end):  # tokenised text: 'he said . " the'
                quotes += text.count('"', counted, end)
                counted = end
                end = detached.end() if quotes % 2 else end
            following = _not_blank(text, end)
            if following >= len(text):
                return
            yield _EndMark(found, end, following)

    def _candidate(self, text: str, end_mark: _EndMark, start: int) -> Candidate:
        """Describe an end mark of the sentence that began at ``start``."""
        found, end, following = end_mark
        stop = found.start()
        before = text[max(0, stop - _LOOK_BACK) : stop].rstrip(_CLOSED).split()
        word = _WORD_BEFORE.search(before[-1]) if before else None
        return Candidate(
            stop=stop,
            next=following,
            mark=found.group("mark"),
            closing=text[found.end("mark") : end],
            word=word.group() if word else "",
            before=before[-2] if len(before) > 1 else "",
            after=text[following : following + _LOOK_AHEAD],
            spaced=following > end,
            detached=text[stop - 1 : stop].isspace(),
            sentence=text[start : min(stop, start + _LOOK_BACK_FAR)],
            language=self._language,
            cased=self._cased,
        )


def _not_blank(text: str, place: int) -> int:
    """Return the first place from ``place`` on that is not white space, or the end."""
    while place < len(text) and text[place].isspace():
        place += 1
    return place


def has_case(text: str) -> bool:
    """Tell whether a text writes names with capitals, so that small letters mean something.

    Looks at words behind a word in small letters: 4 to 26 % of them have a capital in the
    development news, none in texts that were put in small letters.
    """
    sample = text[:20_000]
    # Each inner word has a blank before it and a letter: there are at most half as many as letters.
    if next(islice(_INNER_CAPITAL.finditer(sample), len(sample) // 200, None), None):
        return True
    most = len(sample.split())
    if 100 * len(_INNER_CAPITAL.findall(sample)) >= most:
        return True
    letters = _INNER_WORD.findall(sample)
    return len(letters) < _LEAST_WORDS or sum(map(str.isupper, letters)) * 100 >= len(letters)


def _end_pattern(style: QuotationStyle) -> re.Pattern[str]:
    closing = style.closing
    return re.compile(
        r"(?P<mark>[.?!\u2026\u3002\uff01\uff1f\u061f\u0964]+"
        r"(?:[ \u00a0]\.(?![\w.]))*)"
        rf"(?P<close>(?:[)\]}}\"'\u2019*_{closing}]|[ \u00a0\u202f]?[{closing}]|\[\d{{1,3}}\])*)"
    )


def _voted(votes: list[int], candidate: Candidate) -> bool:
    """Tell whether the model ends a sentence between the mark and the next word."""
    number = bisect_right(votes, candidate.stop)
    return number < len(votes) and votes[number] <= candidate.next
