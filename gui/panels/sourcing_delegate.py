"""Paints the sourcing: headings, findings with the chips of their sources, and their proofs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.panels.brief_delegate import draw_heading
from gui.panels.chips import draw_chip
from gui.panels.flow import Flow, Voice, flow, guessed_height, note_font
from gui.panels.sourcing_model import FACT
from gui.theme.panel_type import own_px
from gui.theme.tokens import Theme, mix

if TYPE_CHECKING:
    from gui.panels.sourcing_panel import SourcingPanel
    from gui.panels.sourcing_rows import Fact

Index = QModelIndex | QPersistentModelIndex
_EDGE: Final = 8  # from the panel's edge to the ground of a row
_LEFT: Final = 16  # from the panel's edge to the words
_INDENT: Final = 14  # of what proves a finding
_RIGHT: Final = 16
_CHEVRON: Final = 16  # kept free at the right for the sign that a row can be opened
_PAD: Final = 5
_HEADING: Final = 36
BELOW: Final = frozenset({"proof", "caution"})


def fact_flow(fact: Fact, width: int) -> Flow:
    """Lay out a row in a list of some width: proofs in serif, what we say in sans."""
    return flow(*_told(fact, width))


def _told(fact: Fact, width: int) -> tuple[str, tuple[int, ...], str, int, int, Voice]:
    """Return what stands in a row: text, sources, note, width, size, voice."""
    room = max(40, width - _left(fact) - _RIGHT - (_CHEVRON if fact.proofs else 0))
    ours = fact.kind != "proof" or fact.section == "unnamed"
    return fact.text, fact.sources, fact.note, room, 14, "window" if ours else "source"


def height_of(fact: Fact, width: int, *, first: bool = False) -> int:
    """Return the height that a row needs in a list of some width; the first has less above it."""
    if fact.kind == "heading":
        return own_px(_HEADING) + (0 if first else 8)
    return round(fact_flow(fact, width).height) + 2 * _PAD


def guessed_height_of(fact: Fact, width: int) -> int:
    """Return about that height, without laying the row out."""
    if fact.kind == "heading":
        return height_of(fact, width)
    return guessed_height(*_told(fact, width)) + 2 * _PAD


def _left(fact: Fact) -> int:
    return _LEFT + (_INDENT if fact.kind in BELOW else 0)


class SourcingDelegate(QStyledItemDelegate):
    """Paints the rows of the sourcing."""

    def __init__(self, view: SourcingPanel, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the height a row has at the width of the view."""
        return self._view.row_size(index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        fact: Fact = index.data(FACT)
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if fact.kind == "heading":
            self._heading(painter, area, fact)
        else:
            self._ground(painter, area, option.state, fact)
            self._words(painter, area, fact)
            if fact.kind in BELOW:
                self._rail(painter, area)
            if fact.proofs:
                opened = bool(option.state & QStyle.StateFlag.State_Open)
                self._chevron(painter, area, opened=opened)
        painter.restore()

    def _heading(self, painter: QPainter, area: QRectF, fact: Fact) -> None:
        painter.setPen(QColor(self.theme.difference if fact.grave else self.theme.muted))
        draw_heading(painter, area.adjusted(_LEFT, 0, -_RIGHT, -8), fact.text)

    def _ground(self, painter: QPainter, area: QRectF, state: QStyle.StateFlag, fact: Fact) -> None:
        box = area.adjusted(_EDGE, 0.5, -_EDGE, -0.5)
        if fact.kind in BELOW:
            box.setLeft(_LEFT + _INDENT - 6)
        if state & QStyle.StateFlag.State_MouseOver and fact.kind != "remark":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mix(self.theme.ink, self.theme.chrome, 0.05)))
            painter.drawRoundedRect(box, 6, 6)
        focused = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Selected
        if state & focused == focused:
            painter.setPen(QPen(QColor(self.theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)

    def _words(self, painter: QPainter, area: QRectF, fact: Fact) -> None:
        placed = fact_flow(fact, self._view.room())
        origin = QPointF(_left(fact), area.top() + _PAD)
        quiet = fact.kind == "remark"
        loud = QColor(self.theme.difference if fact.kind == "caution" else self.theme.ink)
        painter.setPen(QColor(self.theme.muted) if quiet else loud)
        placed.layout.draw(painter, origin)
        for article, rect in placed.chips:
            draw_chip(painter, rect.translated(origin), article, self.theme)
        painter.setPen(QColor(self.theme.difference if fact.grave else self.theme.note))
        painter.setFont(note_font())
        painter.drawText(placed.note_at + origin, placed.note)

    def _rail(self, painter: QPainter, area: QRectF) -> None:
        """Paint the line that holds the proofs of one finding together."""
        painter.setPen(QPen(QColor(self.theme.line), 1))
        x = _LEFT + 2.5
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

    def _chevron(self, painter: QPainter, area: QRectF, *, opened: bool) -> None:
        middle = QPointF(area.right() - _RIGHT - 1, area.top() + _PAD + 11)
        path = QPainterPath(middle + (QPointF(-4, -2) if opened else QPointF(-2, -4)))
        path.lineTo(middle + (QPointF(0, 2) if opened else QPointF(2, 0)))
        path.lineTo(middle + (QPointF(4, -2) if opened else QPointF(-2, 4)))
        painter.setPen(QPen(QColor(self.theme.muted), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def chip_at(self, index: Index, point: QPointF, area: QRectF) -> int | None:
        """Return the source whose chip is under a point of the view, in a row of some area."""
        fact: Fact = index.data(FACT)
        if fact.kind == "heading":
            return None
        inside = point - QPointF(_left(fact), area.top() + _PAD)
        return fact_flow(fact, self._view.room()).chip_at(inside)
