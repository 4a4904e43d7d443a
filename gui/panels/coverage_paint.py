"""Paints the coverage matrix: signs in cells, chips over the columns, claims beside the rows."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QHeaderView

from gui.panels.chips import CHIP_HEIGHT, chip_width, draw_chip
from gui.panels.coverage_glyphs import GLYPH, glyph
from gui.panels.coverage_model import VOICES
from gui.theme.fonts import sans
from gui.theme.panel_type import PanelType, panel_type, said, said_px

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from gui.panels.coverage_model import CoverageFilter, CoverageModel
    from gui.panels.coverage_rows import CoverageRow
    from gui.theme.tokens import Theme

HEADER: Final = 38
_EDGE: Final = 16
_TEXT: Final = 13
_LINE: Final = 17
_FADED: Final = 0.6


class CellPainter:
    """Paints the cells of the table, row by row.

    Not a delegate: to be asked for each of a thousand cells would take longer than to paint them.
    """

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.claim: int | None = None

    def paint(
        self, painter: QPainter, row: CoverageRow, columns: Sequence[tuple[int, QRect]]
    ) -> None:
        """Paint the cells of one claim: columns with their places."""
        whole = columns[0][1].united(columns[-1][1])
        if row.claim == self.claim:
            painter.fillRect(whole, QColor(self.theme.selection))
        painter.setPen(QColor(self.theme.line))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        scale = painter.device().devicePixelRatioF()
        for column, rect in columns:
            if column == VOICES:
                painter.setPen(QColor(self.theme.ink))
                painter.setFont(sans(_TEXT, bold=True))
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(row.voices))
                continue
            sign = glyph(row.states[column - 1], column - 1, self.theme, scale)
            left = rect.left() + (rect.width() - GLYPH) // 2
            painter.drawPixmap(left, rect.top() + (rect.height() - GLYPH) // 2, sign)

    def ring(self, painter: QPainter, rect: QRect) -> None:
        """Paint the ring around the cell that has the keyboard."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4)


class SourceHeader(QHeaderView):
    """Names each column by its source's chip; a click orders the claims by it."""

    def __init__(self, parent: QWidget, model: CoverageModel, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self._claims = model
        self.setFixedHeight(HEADER)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Paint the chip of a source, or the word over the voices; a triangle shows the order."""
        order = self._claims.order
        painter.save()
        painter.setPen(QColor(self.theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if section == VOICES:
            painter.setFont(sans(12))
            painter.setPen(QColor(self.theme.muted))
            words = self._claims.headerData(section, Qt.Orientation.Horizontal)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
            sorts = order.by == "voices"
        else:
            source = section - 1
            wide = chip_width(source)
            corner = QPointF(rect.center().x() + 1 - wide / 2, rect.center().y() + 1 - 8)
            painter.setOpacity(_FADED if source in self._claims.coverage.hidden else 1.0)
            draw_chip(
                painter, QRectF(corner.x(), corner.y(), wide, CHIP_HEIGHT), source, self.theme
            )
            painter.setOpacity(1.0)
            sorts = order.by == "source" and order.source == source
        if sorts:
            self._triangle(painter, rect, up=order.reverse)
        painter.restore()

    def _triangle(self, painter: QPainter, rect: QRect, *, up: bool) -> None:
        x, y = rect.center().x() + 1.0, rect.bottom() - 5.0
        base, tip = (y + 2, y - 2) if up else (y - 2, y + 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.ink))
        corners = (QPointF(x - 4, base), QPointF(x + 4, base), QPointF(x, tip))
        painter.drawPolygon(QPolygonF(corners))


class ClaimHeader(QHeaderView):
    """Names each row by the best words of its claim, on as many lines as rows are high.

    Signals:
        chosen(int): the row that was clicked.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget, claims: CoverageFilter, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.theme = theme
        self.claim: int | None = None
        self._claims = claims
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Paint the words of one claim."""
        row = self._claims.row(section)
        if row.claim == self.claim:
            painter.fillRect(rect, QColor(self.theme.selection))
        painter.setPen(QColor(self.theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        line_high = said_px(_LINE)
        most = 2 if rect.height() > 2 * line_high else 1
        lines = fitted(row.text, rect.width() - _EDGE - 6, most)
        painter.setFont(said(_TEXT))
        painter.setPen(QColor(self.theme.ink))
        top = rect.center().y() + 1 - len(lines) * line_high / 2
        for number, line in enumerate(lines):
            place = top + number * line_high
            box = QRectF(rect.left() + _EDGE, place, rect.width() - _EDGE, line_high)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)

    def sectionSizeFromContents(self, section: int) -> QSize:  # noqa: N802
        """Return the size of a row's words: as wide as was decided, whatever they are."""
        del section
        return QSize(self.width(), self.defaultSectionSize())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose the claim that was clicked."""
        super().mouseReleaseEvent(event)
        row = self.logicalIndexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            self.chosen.emit(row)


def fitted(text: str, width: int, most: int) -> tuple[str, ...]:
    """Break words into ``most`` lines; what does not fit into the last is cut with dots."""
    return _fitted(text, width, most, panel_type())


@lru_cache(maxsize=4096)
def _fitted(text: str, width: int, most: int, style: PanelType) -> tuple[str, ...]:
    del style  # the one in force
    font = said(_TEXT)
    metrics = QFontMetricsF(font)
    if most == 1 or metrics.horizontalAdvance(text) <= width:
        return (metrics.elidedText(text, Qt.TextElideMode.ElideRight, width),)
    layout = QTextLayout(text[:400], font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    # Qt counts UTF-16 units, as its own strings do.
    units = text.encode("utf-16-le", "replace")
    cut = 2 * line.textLength()
    layout.endLayout()
    head = units[:cut].decode("utf-16-le", "replace").strip()
    rest = units[cut:].decode("utf-16-le", "replace").strip()
    return head, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
