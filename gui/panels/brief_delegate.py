"""Paints the rows of the brief, and tells which chip is under the pointer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui import counts
from gui.panels.brief_model import ROW, Row
from gui.panels.chips import draw_chip
from gui.panels.difference_words import about_words, related_words
from gui.panels.flow import Flow, flow, note_font
from gui.theme.fonts import sans
from gui.theme.panel_type import own, own_px
from gui.theme.tokens import Theme, mix
from gui.words import translate

if TYPE_CHECKING:
    from summarizer import Difference, Span

Index = QModelIndex | QPersistentModelIndex
_MARGIN: Final = 8  # from the panel's edge to the row's ground
_PAD_X: Final = 8
_PAD_Y: Final = 7
_HEADING: Final = 36
_ABOUT: Final = 22
_SIDE_INDENT: Final = 12
_DRAFT_GAP: Final = 3  # above and below the editor of the user's own words
_WORDED: Final = frozenset({"line", "own", "note", "banned", "waiting", "action"})
_INKS: Final = {"banned": "muted", "waiting": "muted", "action": "accent"}


@dataclass(frozen=True, slots=True)
class Hit:
    """What was clicked in a row: a source's chip, a side of a difference, or neither."""

    source: int | None = None
    span: Span | None = None


class BriefDelegate(QStyledItemDelegate):
    """Paints headings, cited lines and differences."""

    def __init__(self, view: QAbstractItemView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the height a row needs at the view's width."""
        row: Row = index.data(ROW)
        width = self._view.viewport().width()
        return QSize(width, round(self._height(row, width, index.row() == 0)))

    def _height(self, row: Row, width: int, first: bool) -> float:  # noqa: FBT001
        if row.kind == "draft":
            return row.height + 2 * _DRAFT_GAP
        if row.kind in _WORDED:
            return _line_flow(row, width).height + 2 * _PAD_Y
        if row.difference is not None:
            flows = side_flows(row.difference, width)
            return own_px(_ABOUT) + sum(one.height for one in flows) + 2 * _PAD_Y
        return own_px(_HEADING) + (0 if first else 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Row = index.data(ROW)
        area = QRectF(_rect(option))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind == "heading":
            self._heading(painter, area, row)
        elif row.kind != "draft":  # the editor covers that
            self._ground(painter, area, _state(option))
            origin = QPointF(area.left() + _MARGIN + _PAD_X, area.top() + _PAD_Y)
            if row.pinned:
                self._pin_mark(painter, area)
            if row.kind in _WORDED:
                colour = _INKS.get(row.kind, "ink")
                placed = _line_flow(row, int(area.width()))
                if row.kind == "own":
                    self._own_label(painter, origin, placed)
                doubtful = row.line.doubtful if row.line is not None else ()
                self._flow(painter, origin, placed, colour, doubtful)
            elif row.difference is not None:
                self._difference(painter, origin, row.difference, int(area.width()))
        painter.restore()

    def _heading(self, painter: QPainter, area: QRectF, row: Row) -> None:
        differs = row.section == "differences"
        painter.setPen(QColor(self.theme.difference if differs else self.theme.muted))
        draw_heading(painter, area.adjusted(_MARGIN + _PAD_X, 0, -_MARGIN - _PAD_X, -8), row.text)

    def _ground(self, painter: QPainter, area: QRectF, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        box = area.adjusted(_MARGIN, 0.5, -_MARGIN, -0.5)
        if selected or hovered:
            hover = mix(self.theme.ink, self.theme.chrome, 0.05)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selection if selected else hover))
            painter.drawRoundedRect(box, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:  # also where only the keyboard stands
            painter.setPen(QPen(QColor(self.theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)

    def _pin_mark(self, painter: QPainter, area: QRectF) -> None:
        """Set a bar beside a pinned line; its note says so in words."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.accent))
        bar = QRectF(area.left() + _MARGIN, area.top() + 4, 3, area.height() - 8)
        painter.drawRoundedRect(bar, 1.5, 1.5)

    def _own_label(self, painter: QPainter, origin: QPointF, placed: Flow) -> None:
        """Draw a frame around "your words", where a source's line has its chips."""
        metrics = QFontMetricsF(note_font())
        wide = metrics.horizontalAdvance(placed.note)
        high = own_px(16) + 1.0
        top = placed.note_at.y() - (metrics.capHeight() + high) / 2
        frame = QRectF(placed.note_at.x() - 5, top, wide + 10, high)
        painter.setPen(QPen(QColor(self.theme.note), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame.translated(origin), 4, 4)

    def _flow(
        self,
        painter: QPainter,
        origin: QPointF,
        placed: Flow,
        ink: str = "ink",
        doubtful: tuple[int, ...] = (),
    ) -> None:
        painter.setPen(QColor(getattr(self.theme, ink)))
        placed.layout.draw(painter, origin)
        for article, rect in placed.chips:
            chip, hollow = rect.translated(origin), article in doubtful
            draw_chip(painter, chip, article, self.theme, hollow=hollow)
        painter.setPen(QColor(self.theme.note))
        painter.setFont(note_font())
        painter.drawText(placed.note_at + origin, placed.note)

    def _difference(self, painter: QPainter, origin: QPointF, one: Difference, width: int) -> None:
        bold = own(14, bold=True)
        painter.setFont(bold)
        painter.setPen(QColor(self.theme.ink))
        space = width - 2 * (_MARGIN + _PAD_X)
        small = note_font()
        related = related_words(one)
        relation = QFontMetricsF(small).horizontalAdvance(related) + 12
        metrics = QFontMetricsF(bold)
        about = metrics.elidedText(about_words(one), Qt.TextElideMode.ElideRight, space - relation)
        base = QPointF(origin.x(), origin.y() + metrics.ascent())
        painter.drawText(base, about)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.note))
        painter.drawText(base + QPointF(metrics.horizontalAdvance(about) + 8, 0), related)
        place = origin + QPointF(_SIDE_INDENT, own_px(_ABOUT))
        for placed in side_flows(one, width):
            self._flow(painter, place, placed)
            place += QPointF(0, placed.height)

    def hit(self, index: Index, point: QPointF, area: QRectF) -> Hit:
        """Tell what stands under a point of the view, in a row that covers ``area``."""
        row: Row = index.data(ROW)
        inside = point - QPointF(area.left() + _MARGIN + _PAD_X, area.top() + _PAD_Y)
        if row.kind in {"line", "banned", "waiting"}:
            return Hit(source=_line_flow(row, int(area.width())).chip_at(inside))
        if row.difference is not None:
            return _side_hit(
                row.difference, inside - QPointF(_SIDE_INDENT, own_px(_ABOUT)), area.width()
            )
        return Hit()


def draw_heading(painter: QPainter, box: QRectF, text: str) -> None:
    """Write a section's heading at the foot of a box; what has no room ends in dots."""
    font = heading_font(own_px(12))
    painter.setFont(font)
    elide = Qt.TextElideMode.ElideRight
    words = QFontMetricsF(font).elidedText(text.upper(), elide, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, words)


def heading_font(px: int = 12) -> QFont:
    """Return the font of a section's heading: small, spaced capitals."""
    font = sans(px, bold=True)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.7)
    return font


def side_flows(one: Difference, width: int) -> tuple[Flow, ...]:
    """Lay out the sides of a difference: each value with the chips of its sources."""
    space = max(40, width - 2 * (_MARGIN + _PAD_X) - _SIDE_INDENT)
    return tuple(
        flow(side.value, _articles(side.spans), side.claimant or "", space, 14)
        for side in one.sides
    )


def _side_hit(one: Difference, inside: QPointF, width: float) -> Hit:
    for side, placed in zip(one.sides, side_flows(one, int(width)), strict=True):
        if 0 <= inside.y() < placed.height:
            source = placed.chip_at(inside)
            spans = [span for span in side.spans if source in {None, span.article}]
            return Hit(source=source, span=spans[0])
        inside -= QPointF(0, placed.height)
    return Hit()


def _articles(spans: tuple[Span, ...]) -> tuple[int, ...]:
    return tuple(sorted({span.article for span in spans}))


def _line_flow(row: Row, width: int) -> Flow:
    # A line that leads in to a shared one stands among these, though its source alone reports it.
    told = row.line is not None and (len(row.sources) > 1 or row.section == "shared")
    voices = counts.voices(row.line.voices) if told and row.line is not None else ""
    pinned = translate("Brief", "pinned") if row.pinned else ""
    banned = translate("Brief", "banned") if row.kind == "banned" else ""
    known = (pinned, voices, banned, *row.days)
    note = " · ".join(one for one in known if one)
    room = max(40, width - 2 * (_MARGIN + _PAD_X))
    if row.kind in {"note", "action"}:
        return flow(row.text, (), "", room, 14, "window")
    if row.kind == "own":
        words = translate("Brief", "your words")
        left_out = translate("Brief", "your words, left out")
        label = left_out if row.section == "decisions" else words
        return flow(row.text, (), label, room - 4, voice="own")
    if row.kind == "waiting":
        return flow(row.text, row.sources, translate("Brief", "pinned, but no room"), room)
    return flow(row.text, row.sources, note, room)


def draft_room(area: QRect) -> QRect:
    """Return where in a row of the list the editor of the user's own words stands."""
    return area.adjusted(_MARGIN, _DRAFT_GAP, -_MARGIN, -_DRAFT_GAP)


def _rect(option: QStyleOptionViewItem) -> QRectF:
    return QRectF(option.rect)


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    state: QStyle.StateFlag = option.state
    return state


def surface(widget: QWidget, name: str) -> None:
    """Mark a widget as chrome or paper for the stylesheet."""
    widget.setProperty("surface", name)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
