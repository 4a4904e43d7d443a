"""The signs of the coverage matrix: each state has a shape of its own, colour only repeats it.

A disc tells it, a diamond stands alone, a ring with an equals sign copies, a crossed equals sign
on a disc differs, a dash is silent, a hatch is left out. Drawn once a colour, then painted as
pictures: a table of 30 sources shows a thousand of them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

if TYPE_CHECKING:
    from gui.panels.coverage_rows import State
    from gui.theme.tokens import Theme

GLYPH: Final = 16  # pixels, each way
_MIDDLE: Final = QPointF(GLYPH / 2, GLYPH / 2)


def glyph(state: State, source: int, theme: Theme, scale: float = 1.0) -> QPixmap:
    """Return the sign of what a source does; ``scale`` is the screen's pixels a pixel."""
    inks: dict[State, str] = {
        "differs": theme.difference,
        "silent": theme.quiet,
        "hidden": theme.quiet,
    }
    return _drawn(state, inks.get(state) or theme.source(source), scale)


@lru_cache(maxsize=512)
def _drawn(state: State, ink: str, scale: float) -> QPixmap:
    pixmap = QPixmap(round(GLYPH * scale), round(GLYPH * scale))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _SHAPES[state](painter, QColor(ink))
    painter.end()
    return pixmap


def _disc(painter: QPainter, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(_MIDDLE, 4.5, 4.5)


def _diamond(painter: QPainter, ink: QColor) -> None:
    x, y, reach = _MIDDLE.x(), _MIDDLE.y(), 6.5
    corners = ((x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))


def _ring(painter: QPainter, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(_MIDDLE, 6.0, 6.0)


def _equals(painter: QPainter, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.5))
    for offset in (-1.6, 1.6):
        y = _MIDDLE.y() + offset
        painter.drawLine(QPointF(_MIDDLE.x() - 3, y), QPointF(_MIDDLE.x() + 3, y))


def _copy(painter: QPainter, ink: QColor) -> None:
    _ring(painter, ink)
    _equals(painter, ink)


def _unequal(painter: QPainter, ink: QColor) -> None:
    """Draw a filled ring with a crossed equals sign cut out of it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(_MIDDLE, 7.0, 7.0)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    _equals(painter, ink)
    painter.drawLine(QPointF(_MIDDLE.x() + 2.2, 4), QPointF(_MIDDLE.x() - 2.2, GLYPH - 4))


def _dash(painter: QPainter, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.5))
    painter.drawLine(_MIDDLE - QPointF(2.5, 0), _MIDDLE + QPointF(2.5, 0))


def _hatch(painter: QPainter, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1))
    painter.setClipRect(QRectF(3, 3, GLYPH - 6, GLYPH - 6))
    for offset in (-6, 0, 6):
        painter.drawLine(QPointF(offset, GLYPH), QPointF(offset + GLYPH, 0))


_SHAPES: Final = {
    "tells": _disc,
    "alone": _diamond,
    "differs": _unequal,
    "copy": _copy,
    "silent": _dash,
    "hidden": _hatch,
}
