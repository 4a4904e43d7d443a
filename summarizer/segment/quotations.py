"""Quotation marks: which open, which close, and what stands inside a running quotation.

In: a text and its paragraphs. Out: the stretches between an opening and its closing mark, so that a
sentence that starts inside one can be told from one that stands alone. A quotation runs on into the
next paragraph only in the manner of print: left open, and opened again there. Marks pair like
brackets; one that is never closed is not counted. O(n log n) in the number of marks.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.model import Extent

_STRAIGHT: Final = '"'
_BEFORE_OPENING: Final = frozenset("([{\u2014\u2013-/\u2018'\u00bf\u00a1")
_AFTER_CLOSING: Final = frozenset(".,;:!?)]}\u2014\u2013-/\u2019'")


@dataclass(frozen=True, slots=True)
class QuotationStyle:
    """The marks that open and close a quotation; straight ones are told by their neighbours."""

    opening: str
    closing: str


_ENGLISH: Final = QuotationStyle("\u201c\u00ab\u201e\u201f", "\u201d\u00bb")
_LOW: Final = QuotationStyle("\u201e\u00ab\u201a", "\u201c\u201d\u00bb")
_INWARD: Final = QuotationStyle("\u201e\u00bb", "\u201c\u201d\u00ab")


def quotation_style(text: str) -> QuotationStyle:
    """Tell how a text uses its marks: English and French, German low-high, or »inward«."""
    left, right = text.find("\u00ab"), text.find("\u00bb")
    if right >= 0 and (left < 0 or right < left):
        return _INWARD
    return _LOW if "\u201e" in text else _ENGLISH


def continued_stretches(
    text: str, paragraphs: Iterable[Extent], style: QuotationStyle
) -> list[tuple[int, int]]:
    """Return the stretches ``(open, close)`` of the quotations, in order, not overlapping.

    A stretch that runs on from the paragraph before begins one character before its paragraph.
    """
    pattern = re.compile(f"[{_STRAIGHT}{style.opening}{style.closing}]")
    found: list[tuple[int, int]] = []
    unclosed: tuple[int, int] | None = None
    for paragraph in paragraphs:
        marks = list(_marks(text, paragraph, pattern, style))
        waiting: list[int] = []
        if unclosed and marks and marks[0] == (paragraph.start, True):
            found.append(unclosed)
            waiting = [paragraph.start - 1]
            marks = marks[1:]
        for place, opens in marks:
            if opens:
                waiting.append(place)
            elif waiting:
                found.append((waiting.pop(), place))
        unclosed = (waiting[-1], paragraph.end) if waiting else None
    return _outermost(found)


def _outermost(stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for stretch in sorted(stretches, key=lambda s: (s[0], -s[1])):
        if not kept or stretch[0] > kept[-1][1]:
            kept.append(stretch)
    return kept


def starts_inside(place: int, stretches: list[tuple[int, int]]) -> bool:
    """Tell whether a sentence that starts at ``place`` starts inside a running quotation."""
    number = bisect_left(stretches, (place, -1)) - 1
    return number >= 0 and stretches[number][0] < place < stretches[number][1]


def _marks(
    text: str, paragraph: Extent, pattern: re.Pattern[str], style: QuotationStyle
) -> Iterator[tuple[int, bool]]:
    """Yield each mark's place and whether it opens."""
    is_open = False
    for found in pattern.finditer(text, paragraph.start, paragraph.end):
        place, mark = found.start(), found.group()
        if mark == _STRAIGHT:
            is_open = straight_opens(text, place, paragraph, is_open=is_open)
        else:
            is_open = mark in style.opening
        yield place, is_open


def straight_opens(text: str, place: int, paragraph: Extent, *, is_open: bool) -> bool:
    """Tell whether the straight mark at ``place`` opens a quotation, from its neighbours."""
    before = text[place - 1] if place > paragraph.start else " "
    after = text[place + 1] if place + 1 < paragraph.end else " "
    can_open = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
    can_close = not before.isspace() and (after.isspace() or after in _AFTER_CLOSING)
    return can_open if can_open != can_close else not is_open
