"""Spellings of the user's list, found as names wherever they stand, as they are written.

In: an article, the mentions that were found in it, and pairs of spellings. Out: the mentions with
those of the list. What the engine does not take for a name ("the mayor of bogota", "ibn salman") is
one where the user says so; a mention that holds a spelling and more stays as it is, and one that
holds less of the name gives way. Cost: one pass over the text with one pattern for all spellings.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.model import Extent, Mention

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.model import Article


def with_own_spellings(
    article: Article, mentions: Sequence[Mention], pairs: tuple[tuple[str, str], ...]
) -> tuple[Mention, ...]:
    """Return the mentions of an article with the user's spellings, in order, not overlapping."""
    pattern = _pattern(pairs)
    own = [] if pattern is None else list(_found(article, pattern))
    if not own:
        return tuple(mentions)
    result: list[Mention] = []
    waiting = list(mentions)
    for extent in own:
        while waiting and waiting[0].end <= extent.start:
            result.append(waiting.pop(0))
        there = []
        while waiting and waiting[0].start < extent.end:
            there.append(waiting.pop(0))
        if not result or result[-1].end <= extent.start:
            result += _settled(extent, there)
    return (*result, *waiting)


def _settled(extent: Extent, there: Sequence[Mention]) -> Iterable[Mention]:
    """Return the mentions of a stretch: those that hold it, or else one that is it."""
    if any(one.start <= extent.start and extent.end <= one.end for one in there):
        return there
    if there:  # what is known of a part of the name holds for the name
        title = there[0].title if there[0].start == extent.start else ""
        return [replace(there[0], start=extent.start, end=extent.end, title=title)]
    return [Mention(extent.start, extent.end)]


def _found(article: Article, pattern: re.Pattern[str]) -> Iterator[Extent]:
    """Yield where spellings stand in an article's sentences."""
    for sentence in article.sentences:
        for found in pattern.finditer(article.text, sentence.start, sentence.end):
            yield Extent(*found.span())


@lru_cache(maxsize=32)
def _pattern(pairs: tuple[tuple[str, str], ...]) -> re.Pattern[str] | None:
    """Return what finds all spellings, longer ones first; blanks may be any."""
    spellings = {" ".join(one.split()) for pair in pairs for one in pair}
    ordered = sorted(filter(None, spellings), key=lambda one: (-len(one), one))
    forms = [r"\s+".join(map(re.escape, one.split())) for one in ordered]
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)") if forms else None
