"""Where the sources differ, as a table with the evidence one click away."""

from __future__ import annotations

from functools import lru_cache
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
    QFontMetricsF,
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
from gui.panels.flow import NOTE_PX, Flow, flow
from gui.theme.fonts import sans, serif
from gui.theme.tokens import Theme, mix

if TYPE_CHECKING:
    from summarizer import Analysis

Index = QModelIndex | QPersistentModelIndex
_PAD: Final = 8
_NARROWEST: Final = 64
_FIRST: Final = 100
_EDGE: Final = 16  # from the panel's edge to the words, as in the brief
_INDENT: Final = 28  # of the sides in a stacked table
_MOST_LINES: Final = 5  # of a value in a column


def _text(cell: Cell, width: int) -> Flow:
    """Lay out a cell's words: the sources' in serif, ours in sans."""
    room = max(24, width - 6)
    if cell.kind == "about":
        return flow(cell.text, (), "", room, 13, "window bold")
    if cell.kind == "side":
        return flow(cell.text, cell.sources, cell.under, room, 14)
    if cell.kind == "value":
        return flow(_unbroken(cell.text), (), "", room, 13)
    return flow(cell.text, (), "", room, 12 if cell.kind == "explanation" else 13, "window")


def _unbroken(text: str) -> str:
    """Return text that is not broken at its hyphens: "al-Kadhimi" stays whole in a column."""
    return text.replace("-", "\u2011")


@lru_cache(maxsize=2048)
def _widest_word(text: str) -> float:
    metrics = QFontMetricsF(serif(13))
    words = _unbroken(text).split()
    return max((metrics.horizontalAdvance(word) for word in words), default=0.0)


def _under(cell: Cell, width: int) -> Flow | None:
    if cell.kind == "side":
        return None
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
        """Paint a cell: what it is about, a value with its source, or the explanation."""
        cell: Cell = index.data(CELL)
        rect: QRect = option.rect
        painter.save()
        self._ground(painter, rect, option.state, cell)
        left = rect.left() + (_left(cell) if index.column() == 0 else 0)
        width = rect.right() + 1 - left - _right(cell)
        top = rect.top() + _above(cell)
        muted = cell.kind in {"silent", "explanation"}
        lit = cell.claim is not None and cell.claim == self.claim
        quiet = QColor(self.theme.note if lit else self.theme.muted)
        painter.setPen(quiet if muted else QColor(self.theme.ink))
        placed = _text(cell, width)
        self._draw(painter, QPointF(left, top), placed)
        under = _under(cell, width)
        if under is not None:
            painter.setPen(quiet)
            under.layout.draw(painter, QPointF(left, top + placed.height))
        painter.restore()

    def _draw(self, painter: QPainter, origin: QPointF, placed: Flow) -> None:
        placed.layout.draw(painter, origin)
        for article, rect in placed.chips:
            draw_chip(painter, rect.translated(origin), article, self.theme)
        painter.setPen(QColor(self.theme.note))
        painter.setFont(sans(NOTE_PX))
        painter.drawText(placed.note_at + origin, placed.note)

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, cell: Cell) -> None:
        """Paint the selected claim's rows in yellow, and a line above each difference."""
        if cell.claim is not None and cell.claim == self.claim:
            painter.fillRect(rect, QColor(self.theme.selection))
        elif state & QStyle.StateFlag.State_MouseOver and cell.spans:
            painter.fillRect(rect, QColor(mix(self.theme.ink, self.theme.chrome, 0.06)))
        if cell.kind not in {"explanation", "side"}:
            painter.setPen(QColor(self.theme.line))
            painter.drawLine(rect.topLeft(), rect.topRight())
        focused = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Selected
        if state & focused == focused and cell.spans:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.theme.accent), 1.5))
            painter.drawRoundedRect(QRectF(rect).adjusted(-3, 3, -5, -3), 4, 4)


def _left(cell: Cell) -> int:
    return _INDENT if cell.kind == "side" else _EDGE


def _right(cell: Cell) -> int:
    """Return what stays free behind words that reach across the panel."""
    return _PAD if cell.kind in {"side", "explanation"} else 0


def _above(cell: Cell) -> int:
    return {"explanation": 0, "side": 1}.get(cell.kind, _PAD)


class _Header(QHeaderView):
    """Names each column by its source's chip."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self.setFixedHeight(32)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Paint the number chip of a source above its column."""
        model = self.model()
        painter.save()
        painter.setPen(QColor(self.theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if section == 0:
            painter.setFont(sans(12))
            painter.setPen(QColor(self.theme.muted))
            box = rect.adjusted(_EDGE, 0, 0, 0)
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
        self._fitting = False
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
        numbers = sorted({span.article + 1 for span in cell.spans})
        named = ("source " if len(numbers) == 1 else "sources ") + ", ".join(map(str, numbers))
        more = "; click again for the next" if len(cell.spans) > 1 else ""
        return plain(f"{cell.text}: {plural(len(cell.spans), 'passage')} of {named}{more}")

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
        """Lay the table out for the width there is: in columns if whole words fit, else stacked."""
        columns, room = len(self._differences.columns), self.viewport().width()
        if not columns or self._fitting:
            return
        first = max(_FIRST, int(room * 0.25))
        each = (room - first) // columns
        self._fitting = True  # the model's reset would lead here again
        self._differences.stack(stacked=not self._fits(each))
        self._fitting = False
        self._header.setVisible(not self._differences.stacked)
        self.clearSpans()
        if self._differences.stacked:
            self._fit_stack(room)
        else:
            self._fit_columns(first, each, room)

    def _fits(self, each: int) -> bool:
        """Tell whether columns of a width show every value in whole words and a few lines."""
        most = 13 * 1.6 * _MOST_LINES
        return each >= _NARROWEST and all(
            _widest_word(cell.text) <= each - 6 and _height(cell, each) <= most
            for cell in self._differences.values()
        )

    def _fit_stack(self, room: int) -> None:
        model = self._differences
        self.setColumnWidth(0, room)
        for row in range(model.rowCount()):
            cell = model.cell(model.index(row, 0))
            below = 1 if cell.kind in {"side", "about"} else _PAD
            wide = room - _left(cell) - _right(cell)
            height = _height(cell, wide) + _above(cell) + below
            self.setRowHeight(row, height + (_PAD if self._ends(row) else 0))

    def _ends(self, row: int) -> bool:
        """Tell whether a side is the last row of its difference."""
        model, following = self._differences, row + 1
        if model.cell(model.index(row, 0)).kind != "side":
            return False
        last = following == model.rowCount()
        return last or model.cell(model.index(following, 0)).kind == "about"

    def _fit_columns(self, first: int, each: int, room: int) -> None:
        columns = len(self._differences.columns)
        self.setColumnWidth(0, first)
        for column in range(1, columns + 1):
            self.setColumnWidth(column, each)
        for row in range(self._differences.rowCount()):
            self._fit_row(row, first, each, room)

    def _fit_row(self, row: int, first: int, each: int, room: int) -> None:
        model = self._differences
        if model.is_explanation(row):
            self.setSpan(row, 0, 1, model.columnCount())
            self.setRowHeight(
                row, _height(model.cell(model.index(row, 0)), room - _EDGE - _PAD) + _PAD
            )
            return
        heights = [_height(model.cell(model.index(row, 0)), first - _EDGE)]
        for column in range(1, model.columnCount()):
            cell = model.cell(model.index(row, column))
            if cell.spans:
                heights.append(_height(cell, each))
        self.setRowHeight(row, max(heights) + 2 * _PAD)
