"""Opens what the others say in place, in one column at a time, and keeps it where it belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal

from gui.reading.inset import Inset

if TYPE_CHECKING:
    from gui.reading.column import Column
    from gui.reading.keeper import Keeper
    from gui.reading.notes import Note, NoteBook

_GAP: Final = 6  # above and below the inset


class Telling(QObject):
    """The one inset of a reading area.

    Signals:
        chosen(Told): the user wants to go to another source's sentence.
    """

    chosen = Signal(object)

    def __init__(self, keeper: Keeper) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self._column: Column | None = None
        self._inset: Inset | None = None
        self._note: Note | None = None
        keeper.column_made.connect(self._join)

    @property
    def inset(self) -> Inset | None:
        """What is open, if anything."""
        return self._inset

    @property
    def column(self) -> Column | None:
        """The column in which it is open."""
        return self._column

    def _join(self, column: Column) -> None:
        column.moved.connect(lambda: self._settle(column))
        column.relaid.connect(lambda: self._refit(column))

    def toggle(self, column: Column, note: Note, book: NoteBook, *, by_key: bool = False) -> None:
        """Open the sentences behind a note, or close them if they are open."""
        same = column is self._column and self._note is not None and note.start == self._note.start
        self.close()
        if same or self._keeper.analysis is None:
            return
        told = book.told(column.index, note)
        articles = self._keeper.analysis.story.articles
        inset = Inset(told, articles, column.look.theme, column.viewport())
        inset.chosen.connect(self.chosen)
        inset.left.connect(self.leave)
        self._column, self._inset, self._note = column, inset, note
        self._refit(column)
        inset.show()
        self._bring_into_view(column, inset)
        if by_key and inset.rows:
            inset.rows[0].setFocus(Qt.FocusReason.TabFocusReason)

    def close(self) -> bool:
        """Close what is open; tell whether anything was."""
        column, inset = self._column, self._inset
        self._column = self._inset = self._note = None
        if column is None or inset is None:
            return False
        inset.hide()
        inset.deleteLater()
        column.open_gap(None, 0)
        return True

    def leave(self) -> None:
        """Close what is open and go back to the column."""
        column = self._column
        if self.close() and column is not None:
            column.setFocus(Qt.FocusReason.TabFocusReason)

    def set_theme(self) -> None:
        """Take the colours of the column."""
        if self._inset is not None and self._column is not None:
            self._inset.set_theme(self._column.look.theme)

    def _refit(self, column: Column) -> None:
        """Make room for the inset at the column's width."""
        if column is not self._column or self._inset is None or self._note is None:
            return
        width = round(column.flow.measure) + 16
        height = self._inset.fit(width)
        self._inset.resize(width, height)
        column.open_gap(self._note.end, height + 2 * _GAP)
        self._settle(column)

    def _settle(self, column: Column) -> None:
        if column is self._column and self._inset is not None:
            top = column.flow.gap_top() - column.position + _GAP
            self._inset.move(round(column.flow.left) - 8, round(top))

    def _bring_into_view(self, column: Column, inset: Inset) -> None:
        """Scroll down as far as is needed, but not beyond the sentence itself."""
        hidden = inset.geometry().bottom() + 12 - column.viewport().height()
        if hidden > 0 and self._note is not None:
            above = column.y_in_view(self._note.start) - 24
            column.scroll_to(column.position + min(hidden, max(above, 0)))
