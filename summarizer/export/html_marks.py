"""A source's full text with its cited places marked, character for character.

In: a text and the places to mark, which may nest and cross. Out: paragraphs of markup whose text
is the given text. A place that crosses the end of another, or of a paragraph, is told in pieces, of
which the first carries its name. n places cost n log n, and one more step for each crossing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, Final

from summarizer.export.html_words import EMPTY, Markup, tag, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_BLANK: Final = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A stretch of text to be marked.

    Attributes:
        start, end: in code points, not empty.
        name: what links to it say; empty on later pieces.
        look: its classes.
        title: shown when the pointer rests on it.
        after: markup that follows it.
    """

    start: int
    end: int
    name: str = ""
    look: str = ""
    title: str = ""
    after: Markup = EMPTY

    @property
    def opening(self) -> str:
        """The tag that opens it."""
        written = (("id", self.name), ("class", self.look), ("title", self.title))
        return "<span" + "".join(f' {key}="{words(value)}"' for key, value in written if value) + ">"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of text between blank lines, with what of the marks stands in it."""

    start: int
    end: int
    marks: tuple[Mark, ...]


def paragraphs(text: str, marks: Sequence[Mark]) -> tuple[Paragraph, ...]:
    """Cut a text at its blank lines, and the marks with it; blank stretches are left out."""
    found: list[Paragraph] = []
    waiting = sorted(marks, key=lambda mark: (mark.start, -mark.end))
    for start, end in _stretches(text):
        inside = [mark for mark in waiting if mark.start < end]
        waiting = [*(_rest(mark, end) for mark in inside if mark.end > end), *waiting[len(inside) :]]
        cut = tuple(
            replace(mark, start=max(mark.start, start), end=min(mark.end, end))
            for mark in inside
            if mark.end > start
        )
        found.append(Paragraph(start, end, cut))
    return tuple(found)


def _rest(mark: Mark, start: int) -> Mark:
    """Return what of a mark goes on after ``start``; what follows it, follows its first piece."""
    return replace(mark, start=start, name="", after=EMPTY)


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for blank in _BLANK.finditer(text):
        if blank.start() > start:
            yield start, blank.start()
        start = blank.end()
    if text[start:].strip():
        yield start, len(text)


def marked_text(text: str, marks: Sequence[Mark], look: Callable[[Paragraph], str]) -> Markup:
    """Return the text as paragraphs; with the blanks between them it is the text itself.

    Args:
        look: gives the classes of a paragraph.
    """
    pieces: list[str] = []
    position = 0
    for found in paragraphs(text, marks):
        pieces.append(words(text[position : found.start]))
        pieces.append(tag("p", _inside(text, found), class_=look(found) or None))
        position = found.end
    pieces.append(words(text[position:]))
    return Markup("".join(pieces))


def _inside(text: str, paragraph: Paragraph) -> Markup:
    """Return a paragraph's text with its marks properly nested."""
    waiting = [(mark.start, -mark.end, mark) for mark in paragraph.marks]
    heapify(waiting)
    pieces: list[str] = []
    opened: list[Mark] = []
    position = paragraph.start

    def close_until(place: int) -> None:
        nonlocal position
        while opened and opened[-1].end <= place:
            mark = opened.pop()
            pieces.append(f"{words(text[position : mark.end])}</span>{mark.after}")
            position = mark.end
        pieces.append(words(text[position:place]))
        position = place

    while waiting:
        _, _, mark = heappop(waiting)
        close_until(mark.start)
        end = opened[-1].end if opened else paragraph.end
        if mark.end > end:
            rest = _rest(mark, end)
            heappush(waiting, (rest.start, -rest.end, rest))
        opened.append(replace(mark, end=min(mark.end, end)))
        pieces.append(mark.opening)
    close_until(paragraph.end)
    return Markup("".join(pieces))
