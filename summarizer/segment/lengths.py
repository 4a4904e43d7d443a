"""Sentences of a bounded length: text without punctuation must not stall the later stages.

In: an extent. Out: the extent itself, or the pieces it is cut into, each at most ``LONGEST``
characters, together covering every character that is not white space. Cut at the last line end,
else semicolon, dash or comma, else blank of the second half of what is allowed. Linear.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.segment.paragraphs import stripped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.model import Extent

LONGEST: Final = 1_500
"""Characters; the longest real sentence in the development news has under 1,000."""

_CUTS: Final = tuple(
    re.compile(pattern, re.DOTALL)
    for pattern in (r".*\n", r".*;(?=\s)", r".*\s(?=[\u2013\u2014-]\s)", r".*,(?=\s)", r".*\s")
)


def bounded(text: str, sentence: Extent) -> Iterator[Extent]:
    """Yield the sentence, or the pieces of one that is too long."""
    start, end = sentence.start, sentence.end
    if end - start <= LONGEST:
        yield sentence
        return
    while end - start > LONGEST:
        cut = _cut(text, start)
        piece = stripped(text, start, cut)
        if piece is not None:
            yield piece
        start = cut
    last = stripped(text, start, end)
    if last is not None:
        yield last


def _cut(text: str, start: int) -> int:
    half, most = start + LONGEST // 2, start + LONGEST
    for pattern in _CUTS:
        found = pattern.match(text, half, most)
        if found:
            return found.end()
    return most
