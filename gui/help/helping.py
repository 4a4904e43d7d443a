"""What the Help menu does in one window: the guide, and the tour. Made once a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from gui.help.tour import Tour

if TYPE_CHECKING:
    from gui.help.guide_window import GuideWindow
    from gui.window.main import Window


class Helping(QObject):
    """Shows the guide beside the window, and leads the tour through it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.guide: GuideWindow | None = None
        self.tour = Tour(window)
        window.installEventFilter(self)
        window.themes.changed.connect(self._set_theme)
        self._wire()

    def _wire(self) -> None:
        actions, empty = self._window.commands, self._window.parts.empty
        actions["guide"].triggered.connect(lambda _checked=False: self.show_guide())
        actions["tour"].triggered.connect(lambda _checked=False: self.tour.start())
        empty.offer_tour(offered=not self._window.preferences.toured)
        empty.tour_requested.connect(self.tour.start)
        empty.tour_declined.connect(self.tour.decline)

    def show_guide(self) -> None:
        """Show the user guide, in front."""
        # Imported when asked for: the first window is shown without it.
        from gui.help.guide_window import GuideWindow  # noqa: PLC0415

        if self.guide is None:
            self.guide = GuideWindow(self._window.themes.theme)
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Close the guide with its window."""
        if event.type() == QEvent.Type.Close and self.guide is not None:
            self.guide.close()
        return super().eventFilter(watched, event)

    def _set_theme(self) -> None:
        if self.guide is not None:
            self.guide.set_theme(self._window.themes.theme)
        self.tour.set_theme(self._window.themes.theme)
