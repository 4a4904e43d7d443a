"""Places to be marked in a text, cut at its blank lines into paragraphs.

In: a text and marks, which may nest and cross. Out: paragraphs with the pieces of the marks that
stand in them; of a mark that reaches across paragraphs the first piece alone carries its name.
n marks cost n log n.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_BLANK: Final = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A stretch of text to be marked.

    Attributes:
        start, end: in code points, not empty.
        name: what links to it say; empty on later pieces.
        look: its classes.
        title: shown when the pointer rests on it.
        kind: drawn before it as a label; empty on later pieces.
        after: markup that follows it.
    """

    start: int
    end: int
    name: str = ""
    look: str = ""
    title: str = ""
    kind: str = ""
    after: str = ""


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
        waiting = [
            *(rest_of(mark, end) for mark in inside if mark.end > end),
            *waiting[len(inside) :],
        ]
        cut = tuple(
            replace(mark, start=max(mark.start, start), end=min(mark.end, end))
            for mark in inside
            if mark.end > start
        )
        found.append(Paragraph(start, end, cut))
    return tuple(found)


def rest_of(mark: Mark, start: int) -> Mark:
    """Return what of a mark goes on after ``start``; what follows it, follows its first piece."""
    return replace(mark, start=start, name="", kind="", after="")


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for blank in _BLANK.finditer(text):
        if text[start : blank.start()].strip():
            yield start, blank.start()
        start = blank.end()
    if text[start:].strip():
        yield start, len(text)
