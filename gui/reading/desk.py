"""The row of columns: equal widths, hairlines between them, scrolled sideways if there are many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from gui.reading.typography import comfortable_width
from gui.theme.tokens import LIGHT, Theme, mix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

NARROWEST: Final = 240
SNUG: Final = 264
"""From this width on three columns stand beside each other: to compare three sources at a glance is
worth lines that are shorter than a page's."""
_HAIRLINE: Final = 1


class _Ground(QWidget):
    """A plain ground in one colour (a stylesheet would be worked out for every column on it)."""

    def __init__(self) -> None:
        super().__init__()
        self._colour = QColor(LIGHT.chrome)

    def set_colour(self, colour: str) -> None:
        """Take another colour."""
        self._colour = QColor(colour)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Fill what is to be painted."""
        QPainter(self).fillRect(event.rect(), self._colour)


class Desk(QScrollArea):
    """Lays widgets side by side; as many are seen at once as can be read well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty desk."""
        super().__init__(parent)
        self._theme = LIGHT
        self._shown: tuple[QWidget, ...] = ()
        self._ground = _Ground()
        self._row = QHBoxLayout(self._ground)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_HAIRLINE)
        self.setWidget(self._ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def lay(self, widgets: Sequence[QWidget]) -> None:
        """Lay these side by side; those that lay there before and do not any more are deleted."""
        for gone in set(self._shown) - set(widgets):
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._shown = tuple(widgets)
        for position, widget in enumerate(widgets):
            there = self._row.itemAt(position)
            if there is None or there.widget() is not widget:
                self._set_down(position, widget)
        self._share_width()
        self._colour_ground()

    def _set_down(self, position: int, widget: QWidget) -> None:
        """Insert a widget; until the row has shared the width it waits beyond what is seen."""
        if widget.parentWidget() is not self._ground:
            widget.setParent(self._ground)
            widget.move(max(self._ground.width(), self.width()), 0)
        self._row.insertWidget(position, widget)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll sideways until a widget is seen whole."""
        self._row.activate()  # places may be stale if it was laid only now
        self.ensureWidgetVisible(widget, 0, 0)

    def is_seen(self, widget: QWidget) -> bool:
        """Tell whether at least half of a widget is seen."""
        left = widget.mapTo(self.viewport(), widget.rect().topLeft()).x()
        seen = min(left + widget.width(), self.viewport().width()) - max(left, 0)
        return 2 * seen >= widget.width()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._colour_ground()
        self.horizontalScrollBar().setStyleSheet(_bar_style(theme))

    def _colour_ground(self) -> None:
        """Show hairlines between the columns, and nothing where there are none."""
        ground = self._theme.line if self._shown else self._theme.chrome
        self._ground.set_colour(ground)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give all one width: as many beside each other as read well, two or three if they fit."""
        if not self._shown:
            return
        room = self.width()
        few = max(min(3, room // SNUG), min(2, room // NARROWEST), 1)
        fitting = max(room // comfortable_width(), few)
        beside = min(len(self._shown), fitting)
        width, spare = divmod(room - _HAIRLINE * (beside - 1), beside)
        for position, widget in enumerate(self._shown):
            widget.setFixedWidth(max(width + (position % beside < spare), NARROWEST))


def _bar_style(theme: Theme) -> str:
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
