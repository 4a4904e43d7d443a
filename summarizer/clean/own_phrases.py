"""Furniture by the user's own list of phrases.

In: lines of an article and phrases. Out: marks for lines that consist of a phrase, whatever their
place, and extents of longer phrases inside lines. Case and the width of white space do not count.
One pattern for all phrases: linear in the text for lists of ordinary length.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from summarizer.clean.kinds import REASONS, Mark, mark
from summarizer.model import Furniture

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.clean.lines import Line

KIND: Final = "own-list"
_SHORTEST: Final = 3  # characters of a phrase


def mark_own(
    lines: Sequence[Line], marks: Sequence[Mark | None], phrases: tuple[str, ...]
) -> list[Mark | None]:
    """Mark the lines that consist of a phrase; the user's word stands above every doubt."""
    known = _known(phrases)
    return [
        mark(KIND) if _plain(line.text) in known or _plain(line.core) in known else found
        for line, found in zip(lines, marks, strict=True)
    ]


def own_phrases(text: str, start: int, end: int, phrases: tuple[str, ...]) -> Iterator[Furniture]:
    """Find the phrases of two words or more inside ``text[start:end]``, in order."""
    pattern = _pattern(phrases)
    if pattern is not None:
        for found in pattern.finditer(text, start, end):
            yield Furniture(found.start(), found.end(), KIND, REASONS[KIND])


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


@lru_cache(maxsize=8)
def _known(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(plain for plain in map(_plain, phrases) if len(plain) >= _SHORTEST)


@lru_cache(maxsize=8)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str] | None:
    long = sorted((words for words in map(str.split, phrases) if len(words) > 1), reverse=True)
    if not long:
        return None
    any_of = "|".join(r"\s+".join(map(re.escape, words)) for words in long)
    return re.compile(rf"(?<!\w)(?:{any_of})(?!\w)", re.IGNORECASE)
