"""Where the sources differ, as a table with the evidence one click away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from gui.panels.brief_panel import plain
from gui.panels.chips import CHIP_HEIGHT, chip_width, draw_chip, plural
from gui.panels.difference_model import CELL, Cell, DifferenceModel
from gui.panels.flow import Flow, flow
from gui.theme.fonts import sans
from gui.theme.tokens import Theme, mix

if TYPE_CHECKING:
    from summarizer import Analysis

Index = QModelIndex | QPersistentModelIndex
_PAD: Final = 8
_NARROWEST: Final = 64
_FIRST: Final = 92


def _text(cell: Cell, width: int) -> Flow:
    """Lay out a cell's words: the sources' in serif, ours in sans."""
    room = max(24, width - 6)
    if cell.kind == "about":
        return flow(cell.text, (), "", room, 13, "window bold")
    if cell.kind == "value":
        return flow(cell.text, (), "", room, 13)
    return flow(cell.text, (), "", room, 12 if cell.kind == "explanation" else 13, "window")


def _under(cell: Cell, width: int) -> Flow | None:
    return flow(cell.under, (), "", max(24, width - 6), 12, "window") if cell.under else None


def _height(cell: Cell, width: int) -> int:
    under = _under(cell, width)
    return round(_text(cell, width).height + (under.height if under else 0))


class _Delegate(QStyledItemDelegate):
    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.theme = theme
        self.claim: int | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(_NARROWEST, _height(index.data(CELL), _NARROWEST) + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(CELL)
        rect: QRect = option.rect
        painter.save()
        self._ground(painter, rect, option.state, cell)
        left = rect.left() + (_PAD if index.column() == 0 else 0)
        width = rect.right() + 1 - left
        top = rect.top() + (0 if cell.kind == "explanation" else _PAD)
        muted = cell.kind in {"silent", "explanation"}
        lit = cell.claim is not None and cell.claim == self.claim
        quiet = QColor(self.theme.note if lit else self.theme.muted)
        painter.setPen(quiet if muted else QColor(self.theme.ink))
        placed = _text(cell, width)
        placed.layout.draw(painter, QPointF(left, top))
        under = _under(cell, width)
        if under is not None:
            painter.setPen(quiet)
            under.layout.draw(painter, QPointF(left, top + placed.height))
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, cell: Cell) -> None:
        """Paint the selected claim's rows in yellow, and a line above each difference."""
        if cell.claim is not None and cell.claim == self.claim:
            painter.fillRect(rect, QColor(self.theme.selection))
        elif state & QStyle.StateFlag.State_MouseOver and cell.spans:
            painter.fillRect(rect, QColor(mix(self.theme.ink, self.theme.chrome, 0.06)))
        if cell.kind != "explanation":
            painter.setPen(QColor(self.theme.line))
            painter.drawLine(rect.topLeft(), rect.topRight())
        focused = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Selected
        if state & focused == focused and cell.spans:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.theme.accent), 1.5))
            painter.drawRoundedRect(QRectF(rect).adjusted(-3, 3, -5, -3), 4, 4)


class _Header(QHeaderView):
    """Names each column by its source's chip."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self.setFixedHeight(32)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        model = self.model()
        painter.save()
        painter.setPen(QColor(self.theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if section == 0:
            painter.setFont(sans(12))
            painter.setPen(QColor(self.theme.muted))
            box = rect.adjusted(_PAD, 0, 0, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, "what")
        elif isinstance(model, DifferenceModel):
            article = model.columns[section - 1]
            top = rect.center().y() - CHIP_HEIGHT / 2
            chip = QRectF(rect.left(), top, chip_width(article), CHIP_HEIGHT)
            draw_chip(painter, chip, article, self.theme)
        painter.restore()


class DifferencePanel(QTableView):
    """The table.

    Signals:
        cell_chosen(Span, object): a passage, and the claim it belongs to (or ``None``).
    """

    cell_chosen = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._differences = DifferenceModel(self)
        self._delegate = _Delegate(self, theme)
        self._header = _Header(self, theme)
        self._turn: dict[tuple[int, int], int] = {}
        self.setModel(self._differences)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(self._header)
        self._set_up()
        self._differences.modelReset.connect(self._fit)

    def _set_up(self) -> None:
        self.setAccessibleName("Differences")
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.clicked.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._delegate.theme = self._header.theme = theme
        self.viewport().update()
        self._header.viewport().update()

    def show_analysis(self, analysis: Analysis | None, hidden: frozenset[int]) -> None:
        """Show the differences of a story, one column a visible source."""
        self._turn.clear()
        self._differences.show(analysis, hidden)

    def select_claim(self, claim: int | None) -> None:
        """Mark the difference of a claim, if there is one."""
        self._delegate.claim = claim
        self.viewport().update()
        here = self.currentIndex()
        if here.isValid() and claim is not None and self._differences.cell(here).claim == claim:
            return
        self.selectionModel().clear()
        for row in range(self._differences.rowCount() if claim is not None else 0):
            index = self._differences.index(row, 0)
            if self._differences.cell(index).claim == claim:
                self.scrollTo(index)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the width among the columns anew."""
        super().resizeEvent(event)
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
        live = index.isValid() and bool(self._differences.cell(index).spans)
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
        cell = self._differences.cell(index) if index.isValid() else Cell("")
        if not cell.spans:
            return ""
        source = cell.spans[0].article + 1
        return plain(f"{cell.text}: {plural(len(cell.spans), 'passage')} of source {source}")

    def _choose(self, index: QModelIndex) -> None:
        """Open the cell's passage; a cell with several opens the next one at each click."""
        cell = self._differences.cell(index)
        if not cell.spans:
            return
        key = (index.row(), index.column())
        turn = self._turn.get(key, 0)
        self._turn[key] = turn + 1
        self.cell_chosen.emit(cell.spans[turn % len(cell.spans)], cell.claim)

    def _fit(self) -> None:
        columns = len(self._differences.columns)
        if not columns:
            return
        room = self.viewport().width()
        first = max(_FIRST, int(room * 0.25))
        each = max(_NARROWEST, (room - first) // columns)
        self.setColumnWidth(0, first)
        for column in range(1, columns + 1):
            self.setColumnWidth(column, each)
        self.clearSpans()
        for row in range(self._differences.rowCount()):
            self._fit_row(row, first, each, room)

    def _fit_row(self, row: int, first: int, each: int, room: int) -> None:
        model = self._differences
        if model.is_explanation(row):
            self.setSpan(row, 0, 1, model.columnCount())
            self.setRowHeight(row, _height(model.cell(model.index(row, 0)), room - _PAD) + _PAD)
            return
        heights = [_height(model.cell(model.index(row, 0)), first - _PAD)]
        for column in range(1, model.columnCount()):
            cell = model.cell(model.index(row, column))
            if cell.spans:
                heights.append(_height(cell, each))
        self.setRowHeight(row, max(heights) + 2 * _PAD)
