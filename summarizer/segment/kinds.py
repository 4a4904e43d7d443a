"""Kinds of lines: which paragraph is the headline, and which are headings between others.

In: a text and its paragraphs. Out: places. A headline stands among the first lines and is not
closed by a full stop; a heading is a short line without end mark between paragraphs. Linear.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.language import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Extent

_FIRST_LINES: Final = 4
_HEADLINE_WORDS: Final = range(4, 31)
_HEADING_WORDS: Final = range(1, 13)
_HEADING_CHARACTERS: Final = 90
_FULL_STOP: Final = re.compile(r"[.:;,\u2026\u3002\uff01\uff1f][\"'\u201d\u2019\u00bb)\]]*$")
_END_MARK: Final = re.compile(
    r"[.:;,!?\u2026\u3002\uff01\uff1f\u2014-][\"'\u201d\u2019\u00bb)\]]*$"
)
_NUMBERS_ONLY: Final = re.compile(r"[\d\W]*$")


def find_headline(text: str, paragraphs: Sequence[Extent], title: str | None) -> Extent | None:
    """Return the first line that is the title; without a title, one that looks like a headline.

    A text of one paragraph has no headline.
    """
    first = paragraphs[:_FIRST_LINES] if len(paragraphs) > 1 else ()
    wanted = _plain(title or "")
    if wanted:
        return next((line for line in first if _is_title(_plain(line.cut(text)), wanted)), None)
    for paragraph in first:
        line = paragraph.cut(text)
        words = count_words(line)
        if _FULL_STOP.search(line) or words > _HEADLINE_WORDS.stop:
            return None  # the article's text has begun
        if words in _HEADLINE_WORDS and not line[0].islower():
            return paragraph
    return None


def is_heading(text: str, paragraphs: Sequence[Extent], number: int) -> bool:
    """Tell whether a paragraph is a heading: short, no end mark, with text after it."""
    if number + 1 >= len(paragraphs):
        return False
    line = paragraphs[number].cut(text)
    return (
        len(line) <= _HEADING_CHARACTERS
        and count_words(line) in _HEADING_WORDS
        and not line[0].islower()
        and not _END_MARK.search(line)
        and not _NUMBERS_ONLY.match(line)
    )


def _is_title(line: str, title: str) -> bool:
    """Tell whether a line is the title, or the title without the outlet's name behind it."""
    return line == title or (count_words(line) >= _HEADLINE_WORDS.start and line in title)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
