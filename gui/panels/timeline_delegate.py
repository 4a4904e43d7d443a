"""Paints the timeline: a rail with a dot for each day or period, and what happened then.

A filled dot is a single day, a ring a longer period; beyond the story's day the rail is dotted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.panels.chips import draw_chip
from gui.panels.flow import NOTE_PX, Flow, flow, guessed_height, note_font
from gui.panels.timeline_model import MOMENT
from gui.theme.panel_type import own, own_px
from gui.theme.tokens import Theme, mix

if TYPE_CHECKING:
    from gui.panels.timeline_rows import Moment

Index = QModelIndex | QPersistentModelIndex
_EDGE: Final = 8  # from the panel's edge to the ground of a row
_RAIL: Final = 22.5  # from the panel's edge to the rail
_LEFT: Final = 38  # from the panel's edge to the words
_RIGHT: Final = 16
_PAD: Final = 5
_DAYS: Final = 34
_STORY: Final = 36
_DOT: Final = 4.0


class RoomyList(Protocol):
    """A list that knows how wide its rows are, and how high."""

    def room(self) -> int:
        """Return the width of the rows."""
        ...

    def row_size(self, index: Index) -> QSize:
        """Return the size of a row."""
        ...


def claim_flow(row: Moment, width: int) -> Flow:
    """Lay out the passage of a claim, with the chips of its sources, in a list of some width."""
    return flow(*_told(row, width))


def _told(row: Moment, width: int) -> tuple[str, tuple[int, ...], str, int, int]:
    """Return what stands in the row of a claim: text, sources, note, width, size."""
    return row.text, row.sources, row.note, max(40, width - _LEFT - _RIGHT), 14


def height_of(row: Moment, width: int) -> int:
    """Return the height that a row needs in a list of some width."""
    if row.kind == "claim":
        return round(claim_flow(row, width).height) + 2 * _PAD
    return own_px(_DAYS if row.kind == "days" else _STORY)


def guessed_height_of(row: Moment, width: int) -> int:
    """Return about that height, without laying the row out."""
    if row.kind == "claim":
        return guessed_height(*_told(row, width)) + 2 * _PAD
    return height_of(row, width)


class TimelineDelegate(QStyledItemDelegate):
    """Paints days and claims; ``claim`` is the one that is selected in the window."""

    def __init__(self, view: QListView, room: RoomyList, theme: Theme) -> None:
        super().__init__(view)
        self._room = room
        self.theme = theme
        self.claim: int | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the height a row has at the width of the view."""
        return self._room.row_size(index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Moment = index.data(MOMENT)
        area = QRectF(option.rect)
        last = index.row() == index.model().rowCount() - 1
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind == "claim":
            self._claim(painter, area, option.state, row)
        self._line(painter, area, first=index.row() == 0, last=last, row=row)
        if row.kind == "days":
            self._days(painter, area, row)
        elif row.kind == "story":
            self._story(painter, area, row)
        painter.restore()

    def _line(
        self, painter: QPainter, area: QRectF, *, first: bool, last: bool, row: Moment
    ) -> None:
        """Paint the rail; it begins at the first dot and ends with the last row."""
        style = Qt.PenStyle.DotLine if row.ahead else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(mix(self.theme.muted, self.theme.chrome, 0.45)), 1, style))
        middle = _dot_at(area, row).y()
        top = middle if first else area.top()
        bottom = middle if last and row.kind != "claim" else area.bottom()
        painter.drawLine(QPointF(_RAIL, top), QPointF(_RAIL, bottom))

    def _days(self, painter: QPainter, area: QRectF, row: Moment) -> None:
        at = _dot_at(area, row)
        ink = QColor(self.theme.muted)
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(ink if row.exact else QColor(self.theme.chrome))
        painter.drawEllipse(at, _DOT, _DOT)
        half = own_px(10)
        words = QRectF(_LEFT, at.y() - half, area.width() - _LEFT - _RIGHT, 2 * half)
        small, bold = QFontMetricsF(note_font()), own(14, bold=True)
        painter.setPen(QColor(self.theme.muted))
        painter.setFont(note_font())
        painter.drawText(words, _RIGHTWARDS, row.note)
        words.setRight(words.right() - small.horizontalAdvance(row.note) - 8)
        painter.setPen(QColor(self.theme.ink))
        painter.setFont(bold)
        elide = Qt.TextElideMode.ElideRight
        text = QFontMetricsF(bold).elidedText(row.text, elide, words.width())
        painter.drawText(words, _LEFTWARDS, text)

    def _story(self, painter: QPainter, area: QRectF, row: Moment) -> None:
        """Paint the day on which the sources came out: what stands below it was still to come."""
        at, font = _dot_at(area, row), own(NOTE_PX, bold=True)
        accent = QColor(self.theme.accent)
        wide = QFontMetricsF(font).horizontalAdvance(row.text)
        painter.setPen(QPen(accent, 1))
        painter.drawLine(QPointF(_LEFT + wide + 8, at.y()), QPointF(area.width() - _RIGHT, at.y()))
        painter.setBrush(accent)
        painter.drawEllipse(at, _DOT, _DOT)
        painter.setFont(font)
        half = own_px(10)
        painter.drawText(QRectF(_LEFT, at.y() - half, wide + 4, 2 * half), _LEFTWARDS, row.text)

    def _claim(self, painter: QPainter, area: QRectF, state: QStyle.StateFlag, row: Moment) -> None:
        lit = self.claim in row.claims
        self._ground(painter, area, state, lit=lit)
        placed = claim_flow(row, self._room.room())
        origin = QPointF(_LEFT, area.top() + _PAD)
        painter.setPen(QColor(self.theme.ink))
        placed.layout.draw(painter, origin, [] if lit else self._date(row))
        for article, rect in placed.chips:
            draw_chip(painter, rect.translated(origin), article, self.theme)
        painter.setPen(QColor(self.theme.note))
        painter.setFont(note_font())
        painter.drawText(placed.note_at + origin, placed.note)

    def _ground(
        self, painter: QPainter, area: QRectF, state: QStyle.StateFlag, *, lit: bool
    ) -> None:
        box = area.adjusted(_LEFT - 6, 0.5, -_EDGE, -0.5)
        box.setLeft(area.left() + _LEFT - 6)
        if lit or state & QStyle.StateFlag.State_MouseOver:
            hover = mix(self.theme.ink, self.theme.chrome, 0.05)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selection if lit else hover))
            painter.drawRoundedRect(box, 6, 6)
        focused = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Selected
        if state & focused == focused:
            painter.setPen(QPen(QColor(self.theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)

    def _date(self, row: Moment) -> list[QTextLayout.FormatRange]:
        """Return the ground of the words that name the day."""
        if row.lit is None:
            return []
        start, end = (_units(row.text[:place]) for place in row.lit)
        found = QTextLayout.FormatRange()
        found.start, found.length = start, end - start
        look = QTextCharFormat()
        look.setBackground(QColor(mix(self.theme.muted, self.theme.chrome, 0.18)))
        found.format = look
        return [found]

    def chip_at(self, index: Index, point: QPointF, area: QRectF) -> int | None:
        """Return the source whose chip is under a point of the view, in a row of some area."""
        row: Moment = index.data(MOMENT)
        if row.kind != "claim":
            return None
        inside = point - QPointF(_LEFT, area.top() + _PAD)
        return claim_flow(row, self._room.room()).chip_at(inside)


_LEFTWARDS: Final = (
    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
)
_RIGHTWARDS: Final = (
    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine
)


def _dot_at(area: QRectF, row: Moment) -> QPointF:
    lower = 5 if row.kind == "days" else 0  # a heading stands nearer to what it heads
    return QPointF(_RAIL, area.center().y() + lower)


def _units(text: str) -> int:
    """Return the length of text in UTF-16 units, which Qt counts."""
    return len(text.encode("utf-16-le", "replace")) // 2
