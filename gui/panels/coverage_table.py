"""The coverage matrix: rows of claims, columns of sources, every cell a way to the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableView,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from gui.panels.brief_panel import plain
from gui.panels.coverage_model import VOICES, CoverageFilter, CoverageModel
from gui.panels.coverage_paint import CellPainter, ClaimHeader, SourceHeader
from gui.panels.coverage_rows import Order
from gui.theme.fonts import sans
from gui.theme.panel_type import said_px
from gui.words import translate

if TYPE_CHECKING:
    from gui.theme.tokens import Theme

_VOICES: Final = 48
_NARROW, _WIDE = 27, 44  # columns of a source
_FOR_WORDS: Final = 0.6  # part of the width that they keep before columns grow
_LEAST_WORDS: Final = 0.23  # part of it that they always keep
_LEAST: Final = 148  # pixels of it
_ROOMY: Final = 320  # from which width on the words stand in one line
_ONE_LINE, _TWO_LINES = 30, 44


class CoverageTable(QTableView):
    """The table.

    Signals:
        claim_chosen(int): the user went to a claim.
        cell_chosen(Span, int): a passage, and the claim it tells.
        arranged(): the claims stand in another order.
    """

    claim_chosen = Signal(object)
    cell_chosen = Signal(object, object)
    arranged = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.claims = CoverageModel(self)
        self.filtered = CoverageFilter(self.claims, self)
        self._cells = CellPainter(theme)
        self._sources = SourceHeader(self, self.claims, theme)
        self._words = ClaimHeader(self, self.filtered, theme)
        self._turn: dict[tuple[int, int], int] = {}
        self.setModel(self.filtered)
        self.setHorizontalHeader(self._sources)
        self.setVerticalHeader(self._words)
        self._set_up()
        self._name_corner()
        self.set_theme(theme)
        self.clicked.connect(self._choose)
        self._words.chosen.connect(lambda row: self._choose(self.filtered.index(row, VOICES)))
        self._sources.sectionClicked.connect(self._order_by)

    def _set_up(self) -> None:
        self.setAccessibleName(translate("Coverage", "Which source tells which claim"))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._words.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setCornerButtonEnabled(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def _name_corner(self) -> None:
        """Name the column of claims where the two headers meet."""
        self._corner = QLabel(translate("Coverage", "claim"))
        self._corner.setProperty("look", "muted")
        self._corner.setFont(sans(12))
        self._corner.setIndent(16)
        corner = self.findChild(QAbstractButton)
        if corner is not None:
            box = QVBoxLayout(corner)
            box.setContentsMargins(0, 0, 0, 0)
            box.addWidget(self._corner)
        self.setCornerWidget(QWidget())  # where the scroll bars meet

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._cells.theme = self._sources.theme = self._words.theme = theme
        self._corner.setStyleSheet(f"border-bottom: 1px solid {theme.line}")
        for part in (self, self._sources, self._words):
            part.viewport().update()

    @property
    def claim(self) -> int | None:
        """The claim that is marked."""
        return self._cells.claim

    def type_changed(self) -> None:
        """Lay the table out for other sizes of type."""
        self.fit()

    def fit(self) -> None:
        """Share the width: as much as possible for the words, the rest scrolls sideways."""
        sources, room = len(self.claims.articles), self.width() - 12
        if not sources:
            return
        least = max(round(room * _LEAST_WORDS), _LEAST)
        spare = round(room * (1 - _FOR_WORDS)) - _VOICES
        each = min(max(spare // sources, _NARROW), _WIDE)
        words = max(room - _VOICES - each * sources, least)
        self._words.setFixedWidth(words)
        one, two = said_px(_ONE_LINE), said_px(_TWO_LINES)
        self._words.setDefaultSectionSize(one if words >= said_px(_ROOMY) else two)
        self._sources.setDefaultSectionSize(each)
        for column in range(1, sources + 1):
            self.setColumnWidth(column, each)
        self.setColumnWidth(VOICES, _VOICES)
        self.updateGeometries()

    def select_claim(self, claim: int | None) -> None:
        """Mark a claim, and bring it into view if it is among those shown."""
        self._cells.claim = self._words.claim = claim
        self.viewport().update()
        self._words.viewport().update()
        place = self.claims.place_of(claim)
        if place is None:
            self.selectionModel().clear()
            return
        column = max(self.currentIndex().column(), VOICES)
        index = self.filtered.mapFromSource(self.claims.index(place, column))
        if index.isValid() and index.row() != self.currentIndex().row():
            self.setCurrentIndex(index)

    def arrange(self, order: Order) -> None:
        """Put the claims in another order; the one that is chosen stays in view."""
        self.claims.arrange(order)
        self._sources.viewport().update()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        self.arranged.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the rows and columns that are in view."""
        area = event.rect()
        columns = self._columns_in(area)
        first, last = self.rowAt(max(area.top(), 0)), self.rowAt(area.bottom())
        if first < 0 or not columns:
            return
        end = last + 1 if last >= 0 else self.filtered.rowCount()
        painter = QPainter(self.viewport())
        for row in range(first, end):
            top, high = self.rowViewportPosition(row), self.rowHeight(row)
            placed = [(column, QRect(x, top, wide, high)) for column, x, wide in columns]
            self._cells.paint(painter, self.filtered.row(row), placed)
        if self.hasFocus() and self.currentIndex().isValid():
            self._cells.ring(painter, self.visualRect(self.currentIndex()))
        painter.end()

    def _columns_in(self, area: QRect) -> list[tuple[int, int, int]]:
        """Return the columns in an area, each with its left edge and its width."""
        placed = (
            (column, self.columnViewportPosition(column), self.columnWidth(column))
            for column in range(self.filtered.columnCount())
        )
        return [one for one in placed if one[1] <= area.right() and one[1] + one[2] > area.left()]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Enter open the text, and the arrow keys choose a claim."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentIndex())
            return
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        here = self.currentIndex()
        if here.isValid() and here.row() != before:
            self.claim_chosen.emit(self.filtered.row(here.row()).claim)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the width anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Show on a pause what a source says, in its words."""
        if isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            tip = self.tip_of(index) if index.isValid() else ""
            QToolTip.showText(event.globalPos(), tip, self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_of(self, index: QModelIndex) -> str:
        """Return a cell's tooltip, as plain text that no article can turn into markup."""
        source = self.filtered.mapToSource(index)
        row = self.filtered.row(index.row())
        said = self.claims.spoken(row, index.column()).removesuffix(f": {row.text}")
        return plain(f"{said}\n{self.claims.quoted(source)}")

    def _choose(self, index: QModelIndex) -> None:
        """Open a cell's passage, the next one at each turn; of a silent source choose the claim."""
        if not index.isValid():
            return
        row = self.filtered.row(index.row())
        spans = self.claims.spans(self.filtered.mapToSource(index))
        if not spans:
            self.claim_chosen.emit(row.claim)
            return
        key = (row.claim, index.column())
        turn = self._turn.get(key, 0)
        self._turn = {key: turn + 1}  # another cell begins with its first passage
        self.cell_chosen.emit(spans[turn % len(spans)], row.claim)

    def _order_by(self, column: int) -> None:
        """Order the claims by a column; a second click turns the order round."""
        now = self.claims.order
        order = Order("voices") if column == VOICES else Order("source", column - 1)
        if (now.by, now.source) == (order.by, order.source):
            order = Order(order.by, order.source, reverse=not now.reverse)
        self.arrange(order)
