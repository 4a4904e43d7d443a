"""One article's furniture: marks of its lines, held back where they would take too much.

In: the article and its lines. Out: furniture in order, not overlapping, each an exact extent.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from summarizer.clean.capitals import mark_capitals
from summarizer.clean.inline import inline_furniture
from summarizer.clean.matching import told
from summarizer.clean.own_phrases import own_phrases
from summarizer.clean.shapes import date_line, hashtags, is_menu_word, labelled, pointer, wordless
from summarizer.clean.zones import mark_head, mark_lists, mark_signoffs, mark_tail
from summarizer.model import Furniture

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.clean.kinds import Mark
    from summarizer.clean.lines import Line
    from summarizer.model import Article

_TOO_MUCH: Final = 0.5


def find_headline(article: Article, lines: Sequence[Line]) -> int:
    """Return the index of the line that holds the headline, or -1.

    Without a known heading or title it is the first line that is no furniture by its own words.
    """
    if article.heading is not None:
        for index, line in enumerate(lines):
            if line.end > article.heading.start:
                return index
    title = " ".join((article.title or "").split())
    for index, line in enumerate(lines[:12]):
        if title and article.text[line.start : line.end] == title:
            return index
    if article.title:
        return -1
    for index, line in enumerate(lines[:12]):
        if not (_by_itself(line) or date_line(line) or is_menu_word(line)):
            return index
    return -1


def _by_itself(line: Line) -> Mark | None:
    """Return the mark that a line's own words or shape tell, wherever it stands."""
    found = (
        wordless(line)
        or pointer(line)
        or hashtags(line)
        or told(line, "anywhere")
        or labelled(line)
    )
    if found is None and (stamp := date_line(line)) and stamp.strong:
        return stamp
    return found


def mark_lines(article: Article, lines: Sequence[Line], headline: int) -> list[Mark | None]:
    """Return a mark for each line, ``None`` for the lines of the article itself."""
    if len(lines) < 2:
        return [None] * len(lines)
    marks = [None if index == headline else _by_itself(line) for index, line in enumerate(lines)]
    mark_lists(lines, marks, headline)
    mark_head(lines, marks, headline, article.outlet)
    mark_signoffs(lines, marks)
    mark_capitals(lines, marks, headline)
    mark_tail(lines, marks, article.language)
    if headline >= 0:
        marks[headline] = None
    return marks


def hold_back(lines: Sequence[Line], marks: Sequence[Mark | None]) -> list[Mark | None]:
    """Drop marks where over half of the words would go: those by place first, then long ones."""
    kept = list(marks)
    total = sum(line.words for line in lines)
    for keeps in (_keep_all, _keep_strong, _keep_short):
        kept = [
            found if keeps(line, found) else None for line, found in zip(lines, kept, strict=True)
        ]
        taken = sum(line.words for line, found in zip(lines, kept, strict=True) if found)
        if taken <= _TOO_MUCH * total:
            return kept
    return [None] * len(lines)


def _keep_all(_line: Line, _found: Mark | None) -> bool:
    return True


def _keep_strong(_line: Line, found: Mark | None) -> bool:
    return found is not None and found.strong


def _keep_short(line: Line, found: Mark | None) -> bool:
    return found is not None and line.words <= 12 and not line.terminal


def to_furniture(
    text: str,
    lines: Sequence[Line],
    marks: Sequence[Mark | None],
    noise: tuple[str, ...] = (),
) -> Iterator[Furniture]:
    """Turn marks into extents; neighbouring lines of one kind become one block."""
    pairs = zip(lines, marks, strict=True)
    for found, group in groupby(pairs, key=lambda pair: pair[1].kind if pair[1] else None):
        members = list(group)
        first = members[0][1]
        if found is None or first is None:
            yield from _inside(text, (line for line, _ in members), noise)
        else:
            yield Furniture(members[0][0].start, members[-1][0].end, first.kind, first.reason)


def _inside(text: str, lines: Iterable[Line], noise: tuple[str, ...]) -> Iterator[Furniture]:
    """Find furniture inside the lines of the article itself, in order and apart."""
    for line in lines:
        last = line.start
        own = own_phrases(text, line.start, line.end, noise)
        for found in sorted((*inline_furniture(text, line.start, line.end), *own)):
            if found.start >= last:
                yield found
                last = found.end
