"""Joins export and clipboard to the window: what an action does, what the session answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from gui.words import translate

if TYPE_CHECKING:
    from gui.window.main import Window
    from gui.work.export import Copied


def wire_export(window: Window) -> None:
    """Connect the actions and the session of a window."""
    actions = window.commands
    actions["export"].triggered.connect(lambda _checked=False: _show(window))
    actions["copy_plain"].triggered.connect(lambda _checked=False: window.session.copy(plain=True))
    window.session.copied.connect(lambda copied: _put(window, copied))


def _show(window: Window) -> None:
    # Imported when it is opened: what sets a document in type is not needed to show the window.
    from gui.export.dialog import show_export  # noqa: PLC0415

    if window.session.brief is not None:
        show_export(window)


def _put(window: Window, copied: Copied) -> None:
    """Put a brief on the clipboard: as text and, where that was asked for, as HTML too."""
    data = QMimeData()
    data.setText(copied.text)
    if copied.rich:
        data.setHtml(copied.rich)
        said = translate("Export", "Copied the brief with its sources")
    else:
        said = translate("Export", "Copied the brief with its sources as plain text")
    QGuiApplication.clipboard().setMimeData(data)
    window.parts.bottom.say(said)
