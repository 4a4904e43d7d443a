"""Chooses the theme: the system's, changing with it, or the one the user picked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from gui.theme.fonts import sans
from gui.theme.style import palette, stylesheet
from gui.theme.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class ThemeSwitch(QObject):
    """Holds the theme of the application.

    "system" follows the system's colour scheme and, where Qt tells it (6.10 and later), its wish
    for more contrast; "contrast" is black or white as the system is dark or light.

    Signals:
        changed(Theme): another theme is in force.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, choice: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        # Held: the hints on accessibility live no longer than the Python object they come from.
        self._hints = app.styleHints()
        self.choice = choice
        self.theme = self._wanted()
        self._apply()
        self._hints.colorSchemeChanged.connect(self._follow)
        if hasattr(self._hints, "accessibility"):
            self._hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    def choose(self, choice: str) -> None:
        """Choose "system", "light", "dark" or "contrast"."""
        self.choice = choice
        self._follow()

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is not self.theme:
            self.theme = wanted
            self._apply()
            self.changed.emit(wanted)

    def _wanted(self) -> Theme:
        dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        if self.choice == "contrast" or (self.choice == "system" and self._wants_contrast()):
            return CONTRAST_DARK if dark else CONTRAST_LIGHT
        if self.choice == "system":
            return DARK if dark else LIGHT
        return DARK if self.choice == "dark" else LIGHT

    def _wants_contrast(self) -> bool:
        if not hasattr(self._hints, "accessibility"):
            return False
        wish = self._hints.accessibility().contrastPreference()
        return bool(wish == Qt.ContrastPreference.HighContrast)

    def _apply(self) -> None:
        """Dress the application; if it is dressed so already it costs nothing.

        Qt would polish all widgets again: 0.15 s a window.
        """
        sheet = stylesheet(self.theme)
        if self._app.styleSheet() == sheet:
            return
        if not self._app.styleSheet():
            self._app.setStyle("Fusion")
            self._app.setFont(sans(14))
        self._app.setPalette(palette(self.theme))
        self._app.setStyleSheet(sheet)
