"""Paints the line of time: ticks, the day of the story, discs and bars with their counts.

Nothing is told by colour alone: a crowd has a number, an unlike date the sign of inequality, the
chosen claim a second outline, what was still to come a broken one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from gui.panels.timeline_items import AXIS, DISCS
from gui.theme.fonts import sans
from gui.theme.tokens import Theme, mix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.panels.timeline_items import Item, Mark
    from gui.panels.timeline_scale import Scale
    from gui.panels.timeline_words import Days

HEIGHT: Final = round(AXIS + 24)
_SMALL: Final = 12
_UNLIKE: Final = "≠"
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is painted: the items in view, the story's days, and which item is which.

    Attributes:
        claim: the claim that is selected in the window.
        current: the mark that has the keyboard, if the line has it.
        hovered: the item under the pointer.
    """

    theme: Theme
    scale: Scale
    items: Sequence[Item]
    story: Days | None
    published: str
    claim: int | None = None
    current: Mark | None = None
    hovered: Item | None = None

    def paint(self, painter: QPainter) -> None:
        """Paint all of it, from the top left of the painter's place."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(sans(_SMALL))
        self._ticks(painter)
        self._story(painter)
        for item in self.items:
            self._item(painter, item)

    def _ticks(self, painter: QPainter) -> None:
        theme, scale = self.theme, self.scale
        faint = QColor(mix(theme.muted, theme.chrome, 0.22))
        line = QColor(mix(theme.muted, theme.chrome, 0.45))
        after = scale.width
        if self.story is not None:
            after = min(max(scale.x(self.story.last.toordinal() + 1), 0.0), scale.width)
        painter.setPen(QPen(line, 1.5))
        painter.drawLine(QPointF(0, AXIS), QPointF(after, AXIS))
        painter.setPen(QPen(line, 1.5, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(after, AXIS), QPointF(scale.width, AXIS))
        for tick in scale.ticks():
            x = round(scale.x(tick.day)) + 0.5
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(x, DISCS - 12 if tick.strong else AXIS - 4), QPointF(x, AXIS))
            painter.setPen(QColor(theme.ink if tick.strong else theme.muted))
            self._name_tick(painter, x, tick.label)

    def _name_tick(self, painter: QPainter, x: float, label: str) -> None:
        """Write a label behind its line, before it at the right edge; none is cut at the left."""
        wide = QFontMetricsF(painter.font()).horizontalAdvance(label) + 1
        at = x + 3 if x + 3 + wide <= self.scale.width else x - 3 - wide
        if at >= 0:
            painter.drawText(QRectF(at, AXIS + 3, wide, 18), _LEFT, label)

    def _story(self, painter: QPainter) -> None:
        if self.story is None:
            return
        left = self.scale.x(self.story.first.toordinal())
        right = self.scale.x(self.story.last.toordinal() + 1)
        if right < 0 or left > self.scale.width:
            return
        accent = QColor(self.theme.accent)
        if right - left > 4:
            ground = QColor(mix(self.theme.accent, self.theme.chrome, 0.14))
            painter.fillRect(QRectF(left, 20, right - left, AXIS - 20), ground)
        painter.setPen(QPen(accent, 1.5))
        painter.drawLine(QPointF(right, 18), QPointF(right, AXIS))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(self.published)
        at = min(max(right - wide / 2, 8.0), self.scale.width - wide - 8)
        painter.drawText(QRectF(at, 1, wide + 2, 17), _CENTRE, self.published)

    def _item(self, painter: QPainter, item: Item) -> None:
        lit = any(self.claim in mark.claims for mark in item.marks)
        if item.bar:
            self._bar(painter, item, lit=lit)
        else:
            self._disc(painter, item, lit=lit)
        if self.current is not None and self.current in item.marks:
            painter.setPen(QPen(QColor(self.theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(item.box.adjusted(-3, -3, 3, 3), 6, 6)

    def _pen(self, item: Item, *, lit: bool) -> QPen:
        style = Qt.PenStyle.DashLine if item.ahead else Qt.PenStyle.SolidLine
        ink = QColor(self.theme.ink if lit or item is self.hovered else self.theme.note)
        return QPen(ink, 2 if lit else 1.3, style)

    def _disc(self, painter: QPainter, item: Item, *, lit: bool) -> None:
        theme, solid = self.theme, item.exact and not item.ahead
        ground = theme.selection if lit else (theme.note if solid else theme.chrome)
        painter.setPen(self._pen(item, lit=lit))
        painter.setBrush(QColor(ground))
        painter.drawEllipse(item.box)
        if item.count > 1:
            painter.setFont(sans(11, bold=True))
            painter.setPen(QColor(theme.chrome if solid and not lit else theme.ink))
            painter.drawText(item.box.adjusted(-4, -1, 4, 0), _CENTRE, str(item.count))
        if item.differs:
            painter.setFont(sans(_SMALL, bold=True))
            painter.setPen(QColor(theme.difference))
            above = QRectF(item.box.center().x() - 8, item.box.bottom() - 1, 16, 14)
            painter.drawText(above, _CENTRE, _UNLIKE)

    def _bar(self, painter: QPainter, item: Item, *, lit: bool) -> None:
        theme = self.theme
        ground = mix(theme.muted, theme.chrome, 0.30 if item is self.hovered else 0.16)
        painter.setPen(self._pen(item, lit=lit))
        painter.setBrush(QColor(theme.selection if lit else ground))
        painter.drawRoundedRect(item.box, 4, 4)
        seen = item.box.intersected(QRectF(0, 0, self.scale.width, HEIGHT)).adjusted(5, 0, -4, 0)
        if item.differs:
            painter.setFont(sans(_SMALL, bold=True))
            painter.setPen(QColor(theme.difference))
            painter.drawText(seen, _LEFT, _UNLIKE)
            seen.setLeft(seen.left() + 12)
        self._label(painter, item, seen)

    def _label(self, painter: QPainter, item: Item, room: QRectF) -> None:
        """Name the time on its bar, or count its claims where there is no room for the name."""
        painter.setFont(sans(11))
        painter.setPen(QColor(self.theme.ink))
        metrics = QFontMetricsF(painter.font())
        names = [mark.text for mark in item.marks] if len(item.marks) == 1 else []
        many = [f"{name} ({item.count})" for name in names] if item.count > 1 else names
        count = [str(item.count)] if item.count > 1 else []
        for words in (*many, *names, *count):
            if metrics.horizontalAdvance(words) <= room.width():
                painter.drawText(room, _LEFT, words)
                return
