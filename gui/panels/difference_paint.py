"""Paints the table of differences: the sources' words in serif, ours in sans, chips on top."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.panels.brief_delegate import draw_heading
from gui.panels.chips import CHIP_HEIGHT, chip_width, draw_chip
from gui.panels.difference_model import CELL, DifferenceModel, Index
from gui.panels.flow import Flow, flow, note_font
from gui.theme.fonts import sans
from gui.theme.panel_type import PanelType, panel_type, said
from gui.theme.tokens import Theme, mix

if TYPE_CHECKING:
    from gui.panels.difference_rows import Cell

PAD: Final = 8
NARROWEST: Final = 64
EDGE: Final = 16  # from the panel's edge to the words, as in the brief
HEADING: Final = 34
_INDENT: Final = 28  # of the sides in a stacked table


def text_flow(cell: Cell, width: int) -> Flow:
    """Lay out a cell's words: the sources' in serif, ours in sans."""
    room = max(24, width - 6)
    if cell.kind == "about":
        return flow(cell.text, (), "", room, 13, "window bold")
    if cell.kind == "side":
        return flow(cell.text, cell.sources, cell.under, room, 14)
    if cell.kind == "value":
        return flow(_unbroken(cell.text), (), "", room, 13)
    return flow(cell.text, (), "", room, 13 if cell.kind == "silent" else 12, "window")


def _unbroken(text: str) -> str:
    """Return text that is not broken at its hyphens: "al-Kadhimi" stays whole in a column."""
    return text.replace("-", "\u2011")


def widest_word(text: str) -> float:
    """Return the width of the widest word of a value."""
    return _widest_word(text, panel_type())


@lru_cache(maxsize=2048)
def _widest_word(text: str, style: PanelType) -> float:
    del style  # the one in force
    metrics = QFontMetricsF(said(13))
    words = _unbroken(text).split()
    return max((metrics.horizontalAdvance(word) for word in words), default=0.0)


def _under(cell: Cell, width: int) -> Flow | None:
    if cell.kind == "side":
        return None
    return flow(cell.under, (), "", max(24, width - 6), 12, "window") if cell.under else None


def height_of(cell: Cell, width: int) -> int:
    """Return the height of a cell's words at a width."""
    under = _under(cell, width)
    return round(text_flow(cell, width).height + (under.height if under else 0))


def left_of(cell: Cell) -> int:
    """Return what stays free before the words of a row's first cell."""
    return _INDENT if cell.kind == "side" else EDGE


def right_of(cell: Cell) -> int:
    """Return what stays free behind words that reach across the panel."""
    return PAD if cell.kind in {"side", "explanation", "ruling"} else 0


def above(cell: Cell) -> int:
    """Return what stays free above a cell's words."""
    return {"explanation": 0, "side": 1, "ruling": 2}.get(cell.kind, PAD)


class DifferenceDelegate(QStyledItemDelegate):
    """Paints a cell: what it is about, a value with its source, an explanation, a ruling."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.theme = theme
        self.claim: int | None = None
        self.number: int | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the size that a narrow column needs; the table sets its rows itself."""
        return QSize(NARROWEST, height_of(index.data(CELL), NARROWEST) + 2 * PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        cell: Cell = index.data(CELL)
        rect: QRect = option.rect
        painter.save()
        if cell.kind == "heading":
            self._heading(painter, rect, cell)
        else:
            self._ground(painter, rect, option.state, cell, index)
            self._words(painter, rect, cell, first=index.column() == 0)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        painter.setPen(QColor(self.theme.muted))
        draw_heading(painter, QRectF(rect.adjusted(EDGE, 0, 0, -6)), cell.text)

    def _words(self, painter: QPainter, rect: QRect, cell: Cell, *, first: bool) -> None:
        left = rect.left() + (left_of(cell) if first else 0)
        width = rect.right() + 1 - left - right_of(cell)
        top = rect.top() + above(cell)
        placed = text_flow(cell, width)
        painter.setPen(QColor(self._ink(cell)))
        self._draw(painter, QPointF(left, top), placed)
        under = _under(cell, width)
        if under is not None:
            painter.setPen(QColor(self._quiet(cell)))
            under.layout.draw(painter, QPointF(left, top + placed.height))

    def _ink(self, cell: Cell) -> str:
        """Return the colour of a cell's words: what is no conflict recedes."""
        muted = cell.aside or cell.kind in {"silent", "explanation"}
        return self._quiet(cell) if muted else self.theme.ink

    def _quiet(self, cell: Cell) -> str:
        lit = cell.claim is not None and cell.claim == self.claim
        return self.theme.note if lit else self.theme.muted

    def _draw(self, painter: QPainter, origin: QPointF, placed: Flow) -> None:
        placed.layout.draw(painter, origin)
        for article, rect in placed.chips:
            draw_chip(painter, rect.translated(origin), article, self.theme)
        painter.setPen(QColor(self.theme.note))
        painter.setFont(note_font())
        painter.drawText(placed.note_at + origin, placed.note)

    def _ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, cell: Cell, index: Index
    ) -> None:
        """Paint the selected claim's rows in yellow, and a line above each difference."""
        first: Cell = index.sibling(index.row(), 0).data(CELL)
        if cell.claim is not None and cell.claim == self.claim:
            painter.fillRect(rect, QColor(self.theme.selection))
        elif state & QStyle.StateFlag.State_MouseOver and cell.spans:
            painter.fillRect(rect, QColor(mix(self.theme.ink, self.theme.chrome, 0.06)))
        if first.number is not None and first.number == self.number and index.column() == 0:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self._bar())
        if cell.kind in {"about", "value", "silent"}:
            painter.setPen(QColor(self.theme.line))
            painter.drawLine(rect.topLeft(), rect.topRight())
        focused = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Selected
        if state & focused == focused and cell.spans:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.theme.accent), 1.5))
            painter.drawRoundedRect(QRectF(rect).adjusted(-3, 3, -5, -3), 4, 4)

    def _bar(self) -> QColor:
        """Return the colour of the bar beside the difference that is chosen."""
        return QColor(self.theme.accent)


class DifferenceHeader(QHeaderView):
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
            box = rect.adjusted(EDGE, 0, 0, 0)
            words = model.headerData(section, Qt.Orientation.Horizontal)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        elif isinstance(model, DifferenceModel):
            article = model.columns[section - 1]
            top = rect.center().y() - CHIP_HEIGHT / 2
            chip = QRectF(rect.left(), top, chip_width(article), CHIP_HEIGHT)
            draw_chip(painter, chip, article, self.theme)
        painter.restore()
