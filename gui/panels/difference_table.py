"""Where the sources differ, as a table with the evidence one click away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QToolTip, QWidget

from gui import counts
from gui.panels.brief_panel import plain
from gui.panels.difference_model import DifferenceModel, Index
from gui.panels.difference_paint import (
    EDGE,
    HEADING,
    NARROWEST,
    PAD,
    DifferenceDelegate,
    DifferenceHeader,
    above,
    height_of,
    left_of,
    right_of,
    widest_word,
)
from gui.panels.difference_rows import Cell
from gui.theme.panel_type import own_px, said_px
from gui.words import translate

if TYPE_CHECKING:
    from gui.theme.tokens import Theme

_FIRST: Final = 100
_MOST_LINES: Final = 5  # of a value in a column


class DifferenceTable(QTableView):
    """The table.

    Signals:
        cell_chosen(Span, object): a passage, and the claim it belongs to (or ``None``).
        difference_chosen(object): the number of the difference that is chosen now, or ``None``.
    """

    cell_chosen = Signal(object, object)
    difference_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.differences = DifferenceModel(self)
        self._delegate = DifferenceDelegate(self, theme)
        self._header = DifferenceHeader(self, theme)
        self._turn: dict[tuple[int, int], int] = {}
        self._fitting = False
        self._fitted = False
        self.setModel(self.differences)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(self._header)
        self._set_up()
        self.clicked.connect(self._choose)
        self.differences.modelReset.connect(self._on_reset)

    def _set_up(self) -> None:
        self.setAccessibleName(translate("Differences", "Differences"))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        # Yellow is for the claim that is selected; the cell with the keyboard has a ring.
        self.setStyleSheet("QTableView { selection-background-color: transparent; }")

    @property
    def number(self) -> int | None:
        """The number of the difference that is chosen."""
        return self._delegate.number

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._delegate.theme = self._header.theme = theme
        self.viewport().update()
        self._header.viewport().update()

    def select_claim(self, claim: int | None) -> None:
        """Mark the difference of a claim, if there is one."""
        self._delegate.claim = claim
        self.viewport().update()
        here = self.currentIndex()
        if here.isValid() and claim is not None and self.differences.cell(here).claim == claim:
            return
        self.selectionModel().clear()
        for row in range(self.differences.rowCount() if claim is not None else 0):
            cell = self.differences.first(row)
            if cell.claim == claim:
                self.choose(cell.number)
                self.scrollTo(self.differences.index(row, 0))
                return

    def choose(self, number: int | None) -> None:
        """Choose a difference, or none."""
        if number != self._delegate.number:
            self._delegate.number = number
            self.viewport().update()
            self.difference_chosen.emit(number)

    def go_to(self, number: int) -> None:
        """Choose a difference and hand the keyboard to its row."""
        row = self.differences.row_of(number)
        if row is not None:
            self.setCurrentIndex(self.differences.index(row, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Choose the difference that the keyboard or the mouse went to."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.choose(self.differences.first(current.row()).number)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the width among the columns anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
        elif event.size().height() < event.oldSize().height() and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Lay out what was filled unseen."""
        super().showEvent(event)
        if not self._fitted:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open the passage of a cell by Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show a hand where a click leads somewhere."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        live = index.isValid() and bool(self.differences.cell(index).spans)
        shape = Qt.CursorShape.PointingHandCursor if live else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Say on a pause where a click leads."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def _tip(self, point: QPoint) -> str:
        index = self.indexAt(point)
        cell = self.differences.cell(index) if index.isValid() else Cell("")
        if not cell.spans:
            return ""
        words = translate("Differences", "{value}: {passages} of {sources}")
        if len(cell.spans) > 1:
            words = translate(
                "Differences", "{value}: {passages} of {sources}; click again for the next"
            )
        passages = counts.passages(len(cell.spans))
        sources = counts.named_sources(sorted({span.article for span in cell.spans}))
        return plain(words.format(value=cell.text, passages=passages, sources=sources))

    def _choose(self, index: QModelIndex) -> None:
        """Open the cell's passage; a cell with several opens the next one at each click."""
        cell = self.differences.cell(index)
        if not cell.spans:
            return
        key = (cell.number or 0, index.row() * 1000 + index.column())
        turn = self._turn.get(key, 0)
        self._turn[key] = turn + 1
        self.cell_chosen.emit(cell.spans[turn % len(cell.spans)], cell.claim)

    # -- layout ----------------------------------------------------------------------------------

    def _on_reset(self) -> None:
        self._turn.clear()
        self._fit()

    def type_changed(self) -> None:
        """Lay the table out for other sizes of type."""
        self._fit()

    def _fit(self) -> None:
        """Lay the table out for the width there is: in columns if whole words fit, else stacked."""
        columns, room = len(self.differences.columns), self.viewport().width()
        self._fitted = self.isVisible()
        if not columns or self._fitting or not self._fitted:
            return
        first = max(_FIRST, int(room * 0.25))
        each = (room - first) // columns
        self._fitting = True  # the model's reset would lead here again
        self.differences.stack(stacked=not self._fits(each))
        self._fitting = False
        self._header.setVisible(not self.differences.stacked)
        self.clearSpans()
        if self.differences.stacked:
            self._fit_stack(room)
        else:
            self._fit_columns(first, each, room)

    def _fits(self, each: int) -> bool:
        """Tell whether columns of a width show every value in whole words and a few lines."""
        most = said_px(13) * 1.6 * _MOST_LINES
        return each >= NARROWEST and all(
            widest_word(cell.text) <= each - 6 and height_of(cell, each) <= most
            for cell in self.differences.values()
        )

    def _fit_stack(self, room: int) -> None:
        self.setColumnWidth(0, room)
        for row in range(self.differences.rowCount()):
            self.setRowHeight(row, self._across(self.differences.first(row), room, row))

    def _across(self, cell: Cell, room: int, row: int) -> int:
        """Return the height of a row whose one cell takes the whole width."""
        if cell.kind == "heading":
            return own_px(HEADING)
        below = 1 if cell.kind in {"side", "about"} else PAD
        height = height_of(cell, room - left_of(cell) - right_of(cell)) + above(cell) + below
        return height + (PAD if cell.kind == "side" and self._ends(row) else 0)

    def _ends(self, row: int) -> bool:
        """Tell whether a row is the last of its difference."""
        model, following = self.differences, row + 1
        last = following == model.rowCount()
        return last or model.first(following).kind in {"about", "heading"}

    def _fit_columns(self, first: int, each: int, room: int) -> None:
        self.setColumnWidth(0, first)
        for column in range(1, len(self.differences.columns) + 1):
            self.setColumnWidth(column, each)
        for row in range(self.differences.rowCount()):
            self._fit_row(row, first, each, room)

    def _fit_row(self, row: int, first: int, each: int, room: int) -> None:
        model = self.differences
        if model.stands_across(row):
            self.setSpan(row, 0, 1, model.columnCount())
            self.setRowHeight(row, self._across(model.first(row), room, row))
            return
        heights = [height_of(model.first(row), first - EDGE)]
        for column in range(1, model.columnCount()):
            cell = model.cell(model.index(row, column))
            if cell.spans:
                heights.append(height_of(cell, each))
        self.setRowHeight(row, max(heights) + 2 * PAD)
