"""Marks in text and strips where a search found something."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gui.reading.column import Column
    from gui.reading.folded import Folded
    from gui.reading.keeper import Keeper
    from summarizer import Span

Stretch = tuple[int, int]


def hits_within(hits: Sequence[Stretch], start: int, end: int) -> Iterator[Stretch]:
    """Yield the hits that share text with ``[start, end)``; hits are in order and apart."""
    at = bisect_left(hits, start, key=lambda hit: hit[1])
    while at < len(hits) and hits[at][0] < end:
        if hits[at][1] > start:
            yield hits[at]
        at += 1


class Hits(QObject):
    """Hands each column, open or folded, the hits in its article."""

    def __init__(self, keeper: Keeper) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self._hits: dict[int, tuple[Stretch, ...]] = {}
        keeper.column_made.connect(self._greet)
        keeper.strip_made.connect(self._greet)

    def show(self, spans: Sequence[Span]) -> None:
        """Mark these places, in order of article and place."""
        found: dict[int, list[Stretch]] = {}
        for span in spans:
            found.setdefault(span.article, []).append((span.start, span.end))
        self._hits = {index: tuple(hits) for index, hits in found.items()}
        for column in self._keeper.columns.values():
            self._greet(column)
        for strip in self._keeper.strips.values():
            self._greet(strip)

    def _greet(self, part: Column | Folded) -> None:
        hits = self._hits.get(part.index, ())
        if part.look.hits != hits:
            part.show_hits(hits)
