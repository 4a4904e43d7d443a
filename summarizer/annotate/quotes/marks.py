"""Quotation marks, paired paragraph by paragraph.

In: text, its paragraphs and sentences. Out: quotations in order, not overlapping, marks included.
A quotation over several paragraphs opens each of them and closes only the last; here it is one
quotation a paragraph, each but the first a continuation. Unbalanced marks end a quotation at the
end of its sentence or paragraph; nothing raises. Apostrophes are not marks. Cost: one scan.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from summarizer.model import Extent

if TYPE_CHECKING:
    from collections.abc import Sequence

_DOUBLE: Final = re.compile(r"[“”„‟«»‹›「」『』\"＂]|``|''")
_SINGLE: Final = re.compile(r"[‘’'‚‛]")
_ELISION: Final = re.compile(r"(?:\d\ds?|em|til|twas|tis|cause|n|round)\b", re.IGNORECASE)
_CLOSERS: Final = ".,;:!?…)]—–-”\"’'"
_PAIRS: Final = {"«": "»", "»": "«", "‹": "›", "›": "‹", "」": "「", "』": "『"}
_LONGEST_SINGLE: Final = 1_500


@dataclass(frozen=True, slots=True, order=True)
class Quotation(Extent):
    """A quoted stretch with its marks.

    Attributes:
        paragraph: its position among the paragraphs scanned.
        closed: it has a closing mark.
        continued: it goes on from the paragraph before.
    """

    paragraph: int = 0
    closed: bool = True
    continued: bool = False


@dataclass(slots=True)
class _Scan:
    """The marks that are open while one paragraph is read, and the quotations closed so far."""

    open: list[tuple[int, str]]
    closed: list[tuple[int, int]]

    def opens(self, at: int, mark: str) -> None:
        self.open.append((at, mark))

    def closes(self, end: int) -> None:
        """Close the innermost open quotation there; those inside it belong to it."""
        start, _ = self.open.pop()
        while self.closed and self.closed[-1][0] > start:
            self.closed.pop()
        self.closed.append((start, end))


def find_quotations(
    text: str, paragraphs: Sequence[Extent], sentences: Sequence[Extent]
) -> list[Quotation]:
    """Return the quotations of a text; ``sentences`` tell where an unclosed one may end."""
    found: list[Quotation] = []
    pending = False
    for number, paragraph in enumerate(paragraphs):
        pairs, unclosed = _double_marks(text, paragraph)
        own = [Quotation(start, end, number) for start, end in pairs]
        goes_on = False
        if unclosed is not None:
            goes_on = _reopens(text, paragraphs, number + 1)
            own = _with_unclosed(own, unclosed, paragraph, sentences, number, goes_on)
        own = _with_singles(text, paragraph, own, number)
        if pending and own and own[0].start - paragraph.start <= 1:
            own[0] = replace(own[0], continued=True)
        found.extend(own)
        pending = goes_on
    return found


def _double_marks(text: str, paragraph: Extent) -> tuple[list[tuple[int, int]], int | None]:
    """Pair the double marks of a paragraph: outermost pairs, and the first mark left open."""
    scan = _Scan([], [])
    for found in _DOUBLE.finditer(text, paragraph.start, paragraph.end):
        _read_mark(text, paragraph, found.start(), found.end(), scan)
    return scan.closed, scan.open[0][0] if scan.open else None


def _read_mark(text: str, paragraph: Extent, start: int, end: int, scan: _Scan) -> None:
    mark = text[start:end]
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    may_open = (before.isspace() or before in "([{—–-/‘'“:") and not after.isspace()
    if mark == "”" and start == paragraph.start:  # the wrong mark, but it can only open
        may_open = True
    may_close = not before.isspace() and not after.isalnum()
    top = scan.open[-1][1] if scan.open else ""
    if _closes(mark, top, may_open=may_open, may_close=may_close):
        scan.closes(end)
    elif _opens(mark, top, may_open=may_open) and not (mark == '"' and before.isdigit()):
        scan.opens(start, mark)


def _closes(mark: str, top: str, *, may_open: bool, may_close: bool) -> bool:
    """Tell whether a mark closes the quotation that ``top`` opened ("" if none is open)."""
    if not top:
        return False
    if mark == "“":  # closes in German, and where it stands for the other by mistake
        return top in "„‟" or (may_close and not may_open)
    if mark in _PAIRS:
        return top == _PAIRS[mark]
    if mark in ('"', "＂"):
        return may_close or not may_open
    return mark in ("”", "''")


def _opens(mark: str, top: str, *, may_open: bool) -> bool:
    if mark in ("“", "„", "‟", "«", "‹", "``", "「", "『"):
        return True
    if mark in ("”", "»", "›", "''"):
        return not top and may_open
    return may_open


def _reopens(text: str, paragraphs: Sequence[Extent], number: int) -> bool:
    if number >= len(paragraphs):
        return False
    return text[paragraphs[number].start] in '“"„«»‟'


def _with_unclosed(
    own: list[Quotation],
    start: int,
    paragraph: Extent,
    sentences: Sequence[Extent],
    number: int,
    goes_on: bool,  # noqa: FBT001
) -> list[Quotation]:
    """Add the quotation that opens at ``start`` and never closes in its paragraph."""
    inner = [quotation for quotation in own if quotation.start > start]
    outer = [quotation for quotation in own if quotation.start < start]
    end = paragraph.end
    if inner and not goes_on:
        index = bisect_right(sentences, start + 1, key=lambda sentence: sentence.end)
        sentence_end = sentences[index].end if index < len(sentences) else paragraph.end
        if sentence_end <= inner[0].start:
            return [*outer, Quotation(start, sentence_end, number, closed=False), *inner]
    if end - start < 2:
        return own
    return [*outer, Quotation(start, end, number, closed=False)]


def _with_singles(
    text: str, paragraph: Extent, own: list[Quotation], number: int
) -> list[Quotation]:
    """Add the quotations in single marks that stand outside the others."""
    if not _SINGLE.search(text, paragraph.start, paragraph.end):
        return sorted(own) if len(own) > 1 else own
    found = list(own)
    start = paragraph.start
    for limit in [*own, None]:
        end = limit.start if limit else paragraph.end
        found.extend(Quotation(a, b, number) for a, b in _single_marks(text, start, end))
        start = limit.end if limit else paragraph.end
    return sorted(found)


def _single_marks(text: str, start: int, end: int) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    opened: int | None = None
    doubtful: int | None = None
    for found in _SINGLE.finditer(text, start, end):
        at = found.start()
        before = text[at - 1] if at > 0 else " "
        after = text[at + 1] if at + 1 < len(text) else " "
        if found.group() != "’" and after.isalnum() and not (before.isalnum() or before in ".,’'"):
            if _ELISION.match(text, at + 1):
                continue
            if opened is not None and doubtful is not None:
                pairs.append((opened, doubtful))
            opened, doubtful = at, None
        elif opened is not None and not before.isspace() and not after.isalnum():
            if before in "sS" and text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].islower():
                doubtful = doubtful or at + 1
                continue
            if at - opened <= _LONGEST_SINGLE:
                pairs.append((opened, at + 1))
            opened = doubtful = None
    if opened is not None and doubtful is not None:
        pairs.append((opened, doubtful))
    return pairs
