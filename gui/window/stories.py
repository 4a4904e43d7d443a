"""All windows of one Sidebrief: each shows one story, and all share preferences and decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication

from gui.keeping import shelf
from gui.keeping.session_file import is_session

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.keeping.remembered import Remembered
    from gui.keeping.shelf import Shelved
    from gui.theme.switch import ThemeSwitch
    from gui.window.main import Window

_ASIDE = QPoint(32, 32)
"""How far a window is moved against the one before, so that both are seen."""


class Stories(QObject):
    """The open windows, oldest first.

    Signals:
        changed(): a window came, went, or shows another story.
    """

    changed = Signal()

    def __init__(self, remembered: Remembered, themes: ThemeSwitch) -> None:
        super().__init__()
        self.remembered = remembered
        self.themes = themes
        self.windows: list[Window] = []
        self._quitting = False

    @property
    def front(self) -> Window | None:
        """The window that the user works in."""
        active = QApplication.activeWindow()
        here = [window for window in self.windows if window is active]
        return next(iter(here or self.windows[-1:]), None)

    # -- windows ---------------------------------------------------------------------------------

    def new_window(self) -> Window:
        """Show another window, empty."""
        # Here, because a window knows its stories.
        from gui.window.main import Window  # noqa: PLC0415

        before = self.front
        window = Window(self.remembered.now, self.themes, self)
        if before is not None:
            window.resize(before.size())
            window.move(before.pos() + _ASIDE)
        window.show()
        return window

    def add(self, window: Window) -> None:
        """Know a window."""
        self.windows.append(window)
        self.remembered.changed.connect(window.show_choices)
        self.changed.emit()

    def closing(self, window: Window) -> None:
        """Note what was open last, before a window lets go of its story."""
        if window in self.windows and not self._quitting and len(self.windows) == 1:
            self._note_last()

    def remove(self, window: Window) -> None:
        """Forget a window that was closed."""
        if window in self.windows:
            self.windows.remove(window)
            self.remembered.changed.disconnect(window.show_choices)
            self.changed.emit()

    def show(self, window: Window) -> None:
        """Bring a window to the front."""
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()

    def quit(self) -> None:
        """Close all windows; what was open is remembered together."""
        self._note_last()
        self._quitting = True
        for window in list(self.windows):
            window.close()
        self._quitting = False

    def _note_last(self) -> None:
        folders = (window.keeping.keeper.folder for window in self.windows)
        names = tuple(folder.name for folder in folders if folder is not None)
        self.remembered.become(self.remembered.now.with_last(names))

    # -- stories ---------------------------------------------------------------------------------

    def open(self, paths: Sequence[str]) -> None:
        """Open what the command line names: folders and files as one story, sessions each alone."""
        sessions = [path for path in paths if is_session(path)]
        others = [path for path in paths if not is_session(path)]
        for story in (*([path] for path in sessions), *([others] if others else [])):
            self._empty_window().open(story)

    def open_session(self, path: str) -> None:
        """Open a session file where there is room, or show the window that has it open."""
        self._empty_window().open([path])

    def having(self, file: str) -> Window | None:
        """Return the window that shows a session file."""
        return next((one for one in self.windows if one.keeping.keeper.file == file), None)

    def begin(self) -> bool:
        """Open again what a crash left, or what was open last if the user wants that.

        Returns:
            Whether anything is opened.
        """
        stories = shelf.shelved()
        left = [one for one in shelf.crashed(stories) if one.starts < shelf.MOST_STARTS]
        if left:
            self._resume(left, crashed=True)
        elif self.remembered.now.reopen:
            named = {one.folder.name: one for one in stories}
            left = [named[name] for name in self.remembered.now.last if name in named]
            self._resume(left, crashed=False)
        QTimer.singleShot(0, shelf.prune)
        return bool(left)

    def _resume(self, left: Sequence[Shelved], *, crashed: bool) -> None:
        for story in left:
            self._empty_window().keeping.resume(story, crashed=crashed)

    def _empty_window(self) -> Window:
        """Return a window that shows nothing and is not about to."""
        for window in self.windows:
            if not window.keeping.in_use:
                return window
        return self.new_window()
