"""The edge of a column, to be dragged: it makes the column before it wider or narrower."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from gui.words import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QMouseEvent, QPaintEvent

GRIP: Final = 7  # pixels that can be grabbed, around a hairline of one


class Grip(QWidget):
    """A narrow stretch over the hairline between two columns.

    Signals:
        dragged(int): the pointer is that far from where it was pressed, in pixels.
        pressed(): a drag may begin.
        reset(): the column is to have its ordinary width (a double click).
    """

    pressed = Signal()
    dragged = Signal(int)
    reset = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = "#000000"
        self._from: float | None = None
        self._over = False
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setToolTip(
            translate("Reading", "Drag to make the column wider or narrower; double-click to reset")
        )

    def set_colour(self, colour: str) -> None:
        """Take the colour in which the edge shows that it can be dragged."""
        self._colour = colour

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Show the edge while the pointer is over it."""
        if self._over or self._from is not None:
            middle = self.width() // 2
            QPainter(self).fillRect(middle - 1, 0, 3, self.height(), QColor(self._colour))

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """Show the edge."""
        self._over = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: object) -> None:  # noqa: N802
        """Hide the edge."""
        self._over = False
        self.update()
        super().leaveEvent(event)  # type: ignore[arg-type]

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().x()
            self.pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Follow the pointer."""
        if self._from is not None:
            self.dragged.emit(round(event.globalPosition().x() - self._from))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        """End."""
        self._from = None
        self.update()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        """Give the column its ordinary width again."""
        self.reset.emit()
