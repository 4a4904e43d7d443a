"""Lets parts of a bar give way, one after another, where the bar is too narrow for all of them.

In: a bar's widgets from left to right, and what gives way in which order. Out: nothing is clipped
and nothing covers anything else; what is left out here can be had from the menus and the palette.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class GiveWay(QObject):
    """Watches one bar with a horizontal layout."""

    def __init__(
        self, bar: QWidget, order: Sequence[QWidget], *, least: dict[QWidget, int] | None = None
    ) -> None:
        """Watch a bar.

        Args:
            order: what is left out first, second, ...
            least: pixels that a widget of changing width needs; others need what they ask for.
        """
        super().__init__(bar)
        self._bar = bar
        self._order = tuple(order)
        self._least = least or {}
        self._fitting = False
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Fit the bar when it gets another width, or a part of it another size."""
        kinds = (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show)
        if watched is self._bar and event.type() in kinds:
            self.fit()
        return False

    def fit(self) -> None:
        """Show what there is room for."""
        if self._fitting:
            return
        self._fitting = True
        spare = self._bar.width() - self._needed()
        left_out = []
        for widget in self._order:
            if spare >= 0:
                break
            left_out.append(widget)
            spare += self._room(widget) + self._spacing()
        for widget in self._order:
            wanted = widget not in left_out
            if widget.isHidden() == wanted:
                widget.setVisible(wanted)
        self._fitting = False

    def _spacing(self) -> int:
        layout = self._bar.layout()
        return layout.spacing() if layout is not None else 0

    def _needed(self) -> int:
        """Return the width at which nothing has to give way."""
        layout = self._bar.layout()
        if layout is None:
            return 0
        margins = layout.contentsMargins()
        total = margins.left() + margins.right()
        for at in range(layout.count()):
            item = layout.itemAt(at)
            widget = item.widget() if item is not None else None
            if widget is not None and (not widget.isHidden() or widget in self._order):
                total += self._room(widget) + self._spacing()
            elif item is not None and widget is None:
                total += item.minimumSize().width()
        return total - self._spacing()

    def _room(self, widget: QWidget) -> int:
        asked = max(widget.sizeHint().width(), widget.minimumWidth())
        return self._least.get(widget, min(asked, widget.maximumWidth()))
