"""Mouse, keyboard and eyes of the acceptance drive; every look of Qt waits for its platform."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex, QPoint
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QWidget

_PATIENCE: Final = 30.0  # seconds for one step on a slow machine
_LOOKS: Final = 20  # at a file dialog, until a path is typed once more
_COLOURS: Final = 48  # of a picture, so that a dozen of them stay small


class Hands:
    """Mouse, keyboard and eyes of whoever sits before the window."""

    def __init__(self, app: QApplication, out: Path, work: Path, first: int) -> None:
        self.app = app
        self.out = out  # for the pictures
        self.work = work  # for all other files
        self._number = first

    def pause(self, milliseconds: int) -> None:
        """Let the window work."""
        from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415 - the platform comes first

        loop = QEventLoop()  # QTest.qWait holds the interpreter: no worker gets on meanwhile
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait(self, what: str, until: Callable[[], object]) -> None:
        """Wait until something is so.

        Raises:
            TimeoutError: if it does not come to be.
        """
        end = time.monotonic() + _PATIENCE
        while not until():
            if time.monotonic() > end:
                raise TimeoutError(f"waited in vain: {what}")
            self.pause(20)

    def keys(self, widget: QWidget, keys: str) -> None:
        """Press keys, named as in the menus, on what has the focus in a window."""
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415
        from PySide6.QtTest import QTest  # noqa: PLC0415

        window = widget.window()
        window.activateWindow()  # as a window manager does when a dialog is gone
        self.wait("the window is in front", window.isActiveWindow)
        QTest.keySequence(window.focusWidget() or window, QKeySequence(keys))

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Move the mouse there and click."""
        from PySide6.QtCore import Qt  # noqa: PLC0415
        from PySide6.QtTest import QTest  # noqa: PLC0415

        point = at or widget.rect().center()
        QTest.mouseMove(widget, point)
        self.pause(30)
        none = Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, none, point)
        self.pause(60)

    def click_row(self, view: QAbstractItemView, index: QModelIndex, right: int = 12) -> None:
        """Click near the beginning of a row or cell, scrolled to as a person would."""
        from PySide6.QtCore import QPoint  # noqa: PLC0415

        view.scrollTo(index)
        self.pause(60)
        self.click(view.viewport(), view.visualRect(index).topLeft() + QPoint(right, 12))

    def file_dialog(self, path: Path, opened_by: Callable[[], object]) -> None:
        """Do what opens a file dialog, type a path there, and press Enter.

        Qt's dialog writes into a field that has not the focus yet what its list has found so far:
        as a person would, one clicks into the field first, and looks whether what was typed is
        what will be opened.
        """
        from PySide6.QtCore import Qt, QTimer  # noqa: PLC0415
        from PySide6.QtTest import QTest  # noqa: PLC0415
        from PySide6.QtWidgets import QFileDialog, QLineEdit  # noqa: PLC0415

        looks = 0

        def answer() -> None:
            nonlocal looks
            dialog = self.app.activeModalWidget()
            if not isinstance(dialog, QFileDialog):
                return
            field = dialog.findChild(QLineEdit, "fileNameEdit")
            assert field is not None
            if not field.hasFocus():
                dialog.activateWindow()
                QTest.mouseClick(field, Qt.MouseButton.LeftButton)
                return
            if looks % _LOOKS == 0:
                QTest.keySequence(field, "Ctrl+A")
                QTest.keyClicks(field, str(path))
            elif _is_chosen(dialog, field.text(), path):
                QTest.keyClick(field, Qt.Key.Key_Return)
            looks += 1

        clock = QTimer(interval=50)
        clock.timeout.connect(answer)
        clock.start()
        opened_by()
        clock.stop()

    def other(self, window: QWidget) -> QWidget | None:
        """Return the dialog that is shown beside a window, if there is one."""
        shown = (one for one in self.app.topLevelWidgets() if one.isVisible())
        return next((one for one in shown if one is not window and one.isWindow()), None)

    def picture(self, widget: QWidget, name: str) -> None:
        """Take a numbered picture of a window."""
        from PySide6.QtGui import QImage  # noqa: PLC0415

        self.pause(150)
        taken = widget.grab().toImage()
        small = taken.convertToFormat(QImage.Format.Format_Indexed8, _colours(taken))
        small.save(str(self.out / f"{self._number:02}-{name}.png"))
        self._number += 1


def _is_chosen(dialog: QFileDialog, typed: str, path: Path) -> bool:
    """Tell whether Enter would open or save what was typed."""
    return typed == str(path) and [Path(one) for one in dialog.selectedFiles()] == [path]


def _colours(image: QImage) -> list[int]:
    """Return the colours that a picture uses most, so that it can do with few."""
    counted: dict[int, int] = {}
    for y in range(0, image.height(), 3):
        for x in range(0, image.width(), 3):
            colour = image.pixel(x, y)
            counted[colour] = counted.get(colour, 0) + 1
    return sorted(counted, key=lambda colour: (-counted[colour], colour))[:_COLOURS]
