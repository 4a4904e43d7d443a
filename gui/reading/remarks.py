"""Gives each column its notes and its dimming, a column at a time while nothing else happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.reading.dimming import lit_stretches
from gui.reading.notes import NoteBook
from gui.slices import Slices

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.reading.column import Column
    from gui.reading.dimming import Lit
    from gui.reading.keeper import Keeper
    from summarizer import Analysis


class Remarks(QObject):
    """Keeps the notes and the filter of a reading area."""

    def __init__(self, keeper: Keeper) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self.book: NoteBook | None = None
        self._all = False
        self._filter: Callable[[Analysis], Lit] | None = None
        self._lit: Lit | None = None
        self._waiting: list[int] = []
        self._noting = Slices(self._note_next, self)
        keeper.column_made.connect(self._greet)

    def show(self, analysis: Analysis) -> None:
        """Take another analysis; notes follow when there is time."""
        self.book = NoteBook(analysis)
        self._lit = self._filter(analysis) if self._filter is not None else None
        for column in self._keeper.columns.values():
            self._dim(column)
        self._waiting = list(self._keeper.columns)
        self._noting.begin()

    def set_all(self, all_notes: bool) -> None:  # noqa: FBT001 - a setter
        """Show a note beside every sentence, or only where it is worth it."""
        self._all = all_notes
        for column in self._keeper.columns.values():
            column.look.all_notes = all_notes
            column.viewport().update()

    def filter_by(self, chosen: Callable[[Analysis], Lit] | None) -> None:
        """Dim everything but what ``chosen`` finds in the analysis; ``None``: dim nothing."""
        self._filter = chosen
        analysis = self._keeper.analysis
        self._lit = chosen(analysis) if chosen is not None and analysis is not None else None
        for column in self._keeper.columns.values():
            self._dim(column)

    def _greet(self, column: Column) -> None:
        column.look.all_notes = self._all
        self._dim(column)
        if self.book is not None:
            self._waiting.append(column.index)
            self._noting.begin()

    def _dim(self, column: Column) -> None:
        marks = self._keeper.marks[column.index]
        column.look.lit = None if self._lit is None else lit_stretches(marks, self._lit)
        column.viewport().update()

    def _note_next(self) -> bool:
        """Give one column its notes; tell whether others wait."""
        if self._waiting and self.book is not None:
            index = self._waiting.pop(0)
            column = self._keeper.columns.get(index)
            if column is not None:
                column.show_notes(self.book.notes(index))
        return bool(self._waiting)
