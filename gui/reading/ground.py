"""What the columns lie on, and the scroll bar below them: flat, in the colours of a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from gui.theme.tokens import LIGHT, Theme, mix

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Ground(QWidget):
    """A plain ground in one colour (a stylesheet would be worked out for every column on it)."""

    def __init__(self) -> None:
        super().__init__()
        self._colour = QColor(LIGHT.chrome)
        # One more column at the right is no reason to paint all of them anew.
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)

    def set_colour(self, colour: str) -> None:
        """Take another colour."""
        self._colour = QColor(colour)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Fill what is to be painted."""
        QPainter(self).fillRect(event.rect(), self._colour)


def bar_style(theme: Theme) -> str:
    """Return the style of the scroll bar below the columns: flat and thin."""
    handle = mix(theme.muted, theme.chrome, 0.35)
    return f"""
        QScrollBar:horizontal {{ background: {theme.chrome}; height: 12px; margin: 0;
            border: none; border-top: 1px solid {theme.line}; }}
        QScrollBar::handle:horizontal {{ background: {handle}; border-radius: 3px;
            min-width: 40px; margin: 2px 4px; }}
        QScrollBar::handle:horizontal:hover {{ background: {theme.muted}; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
