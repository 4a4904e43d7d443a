"""A source's full text with its cited places marked, character for character.

In: a text and the places to mark, which may nest and cross. Out: paragraphs of markup whose text
is the given text. A place that crosses the end of another, or of a paragraph, is told in pieces, of
which the first carries its name. n places cost n log n, and one more step for each crossing.
"""

from __future__ import annotations

from dataclasses import replace
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING

from summarizer.export.html_words import Markup, tag, words
from summarizer.export.marks import paragraphs, rest_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.export.marks import Mark, Paragraph


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
        """Close the marks that end before a place."""
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
            rest = rest_of(mark, end)
            heappush(waiting, (rest.start, -rest.end, rest))
        opened.append(replace(mark, end=min(mark.end, end)))
        pieces.append(_opening(mark))
    close_until(paragraph.end)
    return Markup("".join(pieces))


def _opening(mark: Mark) -> str:
    written = (
        *(("id", mark.name), ("class", mark.look)),
        *(("title", mark.title), ("data-kind", mark.kind)),
    )
    return "<span" + "".join(f' {key}="{words(value)}"' for key, value in written if value) + ">"
