"""The key below the coverage matrix: each sign with what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.panels.coverage_glyphs import GLYPH, glyph
from gui.panels.coverage_rows import STATES, State
from gui.panels.coverage_words import state_words
from gui.theme.fonts import sans
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.theme.tokens import Theme

_PX: Final = 12
_LINE: Final = 20
_EDGE: Final = 14
_GAP: Final = 12  # between two entries
_BESIDE: Final = 4  # between a sign and its word


class CoverageKey(QWidget):
    """Signs and words one after another, on as many lines as the width asks for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._states: Sequence[State] = STATES
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Coverage", "What the signs mean"))
        self.show_states(STATES)

    def show_states(self, states: Sequence[State]) -> None:
        """Explain these signs alone."""
        self._states = states
        self.setAccessibleDescription(", ".join(state_words(state) for state in states))
        self._be_high_enough()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Be as high as the width asks for."""
        super().resizeEvent(event)
        self._be_high_enough()

    def _be_high_enough(self) -> None:
        placed = self._placed(self.width())
        self.setFixedHeight(round(placed[-1].bottom() + 6) if placed else 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint signs and words."""
        del event
        painter = QPainter(self)
        painter.setFont(sans(_PX))
        painter.setPen(QColor(self.theme.muted))
        scale = self.devicePixelRatioF()
        for state, box in zip(self._states, self._placed(self.width()), strict=True):
            corner = QPointF(box.left(), box.center().y() - GLYPH / 2)
            painter.drawPixmap(corner, glyph(state, 0, self.theme, scale))
            words = box.adjusted(GLYPH + _BESIDE, 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, state_words(state))
        painter.end()

    def _placed(self, width: int) -> list[QRectF]:
        """Return where each entry stands."""
        metrics = QFontMetricsF(sans(_PX))
        found: list[QRectF] = []
        x, y = float(_EDGE), 6.0
        for state in self._states:
            wide = GLYPH + _BESIDE + metrics.horizontalAdvance(state_words(state)) + 1
            if found and x + wide > width - _EDGE:
                x, y = float(_EDGE), y + _LINE
            found.append(QRectF(x, y, wide, _LINE))
            x += wide + _GAP
        return found
