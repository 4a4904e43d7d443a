"""Moving lines with the mouse: which line is held, and between which others it would land.

Own code in place of Qt's drag and drop, because a line may land in its own section only: the mark
of where it lands goes there at once, wherever the pointer is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication

from gui.edits.lines import number_of, pieces_for, section_of

if TYPE_CHECKING:
    from gui.edits.lines import Piece
    from gui.panels.brief_list import BriefList
    from gui.panels.brief_rows import Entry

_EDGE: Final = 28  # pixels at the upper and lower edge in which the list scrolls by itself
_STEP: Final = 14  # pixels it scrolls at a time
_EVERY: Final = 30  # milliseconds


class Moving:
    """One line on its way; ``BriefPanel`` hands it what the mouse does."""

    def __init__(self, brief: BriefList) -> None:
        self._brief = brief
        self._entry: Entry | None = None
        self._start = self._last = QPoint()
        self._pieces: tuple[Piece, ...] = ()
        self.active = False
        self._scroll = QTimer(brief, interval=_EVERY)
        self._scroll.timeout.connect(self._scroll_on)

    def press(self, entry: Entry | None, point: QPoint) -> None:
        """Remember what the button was pressed on."""
        self._entry, self._start = entry, point

    @property
    def holding(self) -> bool:
        """Whether the button is down on a line."""
        return self._entry is not None

    def drag(self, point: QPoint) -> None:
        """Follow the pointer; a move begins where it is more than a trembling hand."""
        if not self.active and self._entry is not None:
            far = (point - self._start).manhattanLength() >= QApplication.startDragDistance()
            self.active = far and self._take_up()
        if self.active:
            self._last = point
            self._brief.show_gap(self._gap_at(point.y())[1])
            self._scroll_if_near(point.y())

    def release(self) -> tuple[Entry, int] | None:
        """Put the line down; return it with its new number among the pieces, if that changed."""
        entry, active = self._entry, self.active
        gap = self._gap_at(self._last.y())[0] if active else 0
        self.cancel()
        if not active or entry is None:
            return None
        number = number_of(self._pieces, entry)
        to = gap - (gap > number)
        return (entry, to) if to != number else None

    def cancel(self) -> None:
        """Leave the line where it was."""
        self._entry, self.active = None, False
        self._scroll.stop()
        self._brief.show_gap(None)
        self._brief.viewport().unsetCursor()

    def _take_up(self) -> bool:
        brief = self._brief.brief
        section = section_of(brief, self._entry) if brief is not None and self._entry else None
        if section is None or self._entry is None:
            return False
        self._pieces = pieces_for(section, self._entry)
        self._brief.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        return len(self._pieces) > 1

    def _gap_at(self, y: int) -> tuple[int, int]:
        """Return the gap between two pieces that is nearest to a height, and its own height."""
        rects = [self._brief.rect_of(piece) for piece in self._pieces]
        gaps = [rect.top() for rect in rects] + [rects[-1].bottom() + 1]
        number = min(range(len(gaps)), key=lambda gap: abs(gaps[gap] - y))
        return number, gaps[number]

    def _scroll_if_near(self, y: int) -> None:
        near = y < _EDGE or y > self._brief.viewport().height() - _EDGE
        if near and not self._scroll.isActive():
            self._scroll.start()
        elif not near:
            self._scroll.stop()

    def _scroll_on(self) -> None:
        bar, up = self._brief.verticalScrollBar(), self._last.y() < _EDGE
        bar.setValue(bar.value() + (-_STEP if up else _STEP))
        self._brief.show_gap(self._gap_at(self._last.y())[1])
