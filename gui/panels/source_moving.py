"""Moving a card with the mouse: which one is held, and between which others it would land.

Own code in place of Qt's drag and drop, as in the brief: nothing leaves the list, and the mark of
where the card lands is drawn between cards whatever the pointer is over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from gui.panels.source_list import SourceList

_EDGE: Final = 28  # pixels at the upper and lower edge in which the list scrolls by itself
_STEP: Final = 14  # pixels it scrolls at a time
_EVERY: Final = 30  # milliseconds
_NONE: Final = -1


class Moving:
    """One card on its way; the list hands it what the mouse does.

    Attributes:
        active: whether a card is being moved.
        gap: number of the row above which the card would land.
    """

    def __init__(self, cards: SourceList) -> None:
        self._cards = cards
        self._row = _NONE
        self._start = self._last = QPoint()
        self.active = False
        self.gap = _NONE
        self._scroll = QTimer(cards, interval=_EVERY)
        self._scroll.timeout.connect(self._scroll_on)

    def press(self, row: int, point: QPoint) -> None:
        """Remember what the button was pressed on."""
        self._row, self._start = row, point

    def drag(self, point: QPoint) -> None:
        """Follow the pointer; a move begins where it is more than a trembling hand."""
        if self._row == _NONE:
            return
        far = (point - self._start).manhattanLength() >= QApplication.startDragDistance()
        if not self.active and far and self._cards.sources.rowCount() > 1:
            self.active = True
            self._cards.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self.active:
            self._last = point
            self._aim()
            self._scroll_if_near(point.y())

    def release(self) -> tuple[int, int] | None:
        """Put the card down; return its row and the gap it lands in, if it was moved at all."""
        row, gap, active = self._row, self.gap, self.active
        self.cancel()
        return (row, gap) if active and gap not in {row, row + 1} else None

    def cancel(self) -> None:
        """Leave the card where it was."""
        was_active = self.active
        self._row = self.gap = _NONE
        self.active = False
        self._scroll.stop()
        if was_active:
            self._cards.viewport().unsetCursor()
            self._cards.viewport().update()

    def gap_height(self) -> int | None:
        """Return where the mark of the gap is drawn, or ``None`` without one."""
        if self.gap == _NONE:
            return None
        return self._heights()[self.gap]

    def _aim(self) -> None:
        heights = self._heights()
        self.gap = min(range(len(heights)), key=lambda at: abs(heights[at] - self._last.y()))
        self._cards.viewport().update()

    def _heights(self) -> list[int]:
        rows = range(self._cards.sources.rowCount())
        rects = [self._cards.visualRect(self._cards.sources.index(row)) for row in rows]
        return [rect.top() for rect in rects] + [rects[-1].bottom() + 1]

    def _scroll_if_near(self, y: int) -> None:
        near = y < _EDGE or y > self._cards.viewport().height() - _EDGE
        if near and not self._scroll.isActive():
            self._scroll.start()
        elif not near:
            self._scroll.stop()

    def _scroll_on(self) -> None:
        bar, up = self._cards.verticalScrollBar(), self._last.y() < _EDGE
        bar.setValue(bar.value() + (-_STEP if up else _STEP))
        self._aim()
