"""Pages that hand the focus on to their list, without Tab passing over what stands above it.

Qt's focus proxies do the first, but Tab then goes from before the page to the list at once: fields
and buttons between them could only be reached backwards.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class HandOn(QObject):
    """Gives the focus that one widget gets to another one inside of it."""

    def __init__(self, page: QWidget, inside: QWidget) -> None:
        super().__init__(page)
        self._inside = inside
        page.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hand the focus on when it comes."""
        if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._inside.setFocus(event.reason())
            return True
        return False


def replace_proxies(root: QWidget) -> None:
    """Let all pages below a widget hand on instead of standing for their list."""
    for page in root.findChildren(QWidget):
        inside = page.focusProxy()
        if inside is not None and page.isAncestorOf(inside):
            page.setFocusProxy(None)  # type: ignore[arg-type]
            HandOn(page, inside)
