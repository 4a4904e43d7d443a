"""The settings of comfort: colours, type of the articles, sizes, keys. Each has effect at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
)

from gui.language import TITLES as LANGUAGE_TITLES
from gui.preferences import SCALES, Preferences
from gui.reading.typography import SANS, SIZES, SPACINGS, USUAL
from gui.window.comfort_actions import THEME_TITLES
from gui.window.rebuilding import choose_language
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.window.main import Window

Choice = tuple[object, str]
_TYPE: Final = ("family", "size", "measure", "spacing")


def _families() -> list[Choice]:
    """Return Sidebrief's own two, and every installed font that lines can be read in."""
    own: list[Choice] = [
        ("", translate("Settings", "Source Serif (usual)")),
        (SANS, translate("Settings", "Source Sans")),
    ]
    installed = [
        name
        for name in QFontDatabase.families()
        if QFontDatabase.isSmoothlyScalable(name) and not QFontDatabase.isPrivateFamily(name)
    ]
    return own + [(name, name) for name in installed if not name.startswith("Source S")]


def _measures() -> list[Choice]:
    return [
        ("narrow", translate("Settings", "Narrow columns")),
        ("comfortable", translate("Settings", "Comfortable columns")),
        ("wide", translate("Settings", "Wide columns")),
    ]


def _spacings() -> list[Choice]:
    names = (
        translate("Settings", "Tight"),
        translate("Settings", "Close"),
        translate("Settings", "Usual"),
        translate("Settings", "Open"),
        translate("Settings", "Wide"),
    )
    return list(zip(SPACINGS, names, strict=True))


class SettingsDialog(QDialog):
    """One row a setting; what is chosen is kept for all windows."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setWindowTitle(translate("Settings", "Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self.combos: dict[str, QComboBox] = {}
        self._add_rows()
        self.letters = QCheckBox(
            translate("Settings", "Single letters are &keys (N and P: next and previous claim)")
        )
        self.letters.toggled.connect(lambda on: self._take("letter_keys", on))
        note = QLabel(
            translate("Settings", "The size of the window counts from the next start of Sidebrief.")
        )
        note.setProperty("look", "muted")
        note.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(12)
        box.addLayout(self._grid)
        for widget in (note, self.letters, self._buttons()):
            box.addWidget(widget)
        window.stories.remembered.changed.connect(self.show_preferences)
        self.show_preferences(window.preferences)

    def _add_rows(self) -> None:
        themes = [(name, title()) for name, title in THEME_TITLES.items()]
        languages = [(name, title()) for name, title in LANGUAGE_TITLES.items()]
        pixels = translate("Settings", "{size} pixels")
        percent = translate("Settings", "{share} %")
        rows: tuple[tuple[str, str, Sequence[Choice]], ...] = (
            ("theme", translate("Settings", "&Colours"), themes),
            ("language", translate("Settings", "Lan&guage"), languages),
            ("family", translate("Settings", "&Type of the articles"), _families()),
            ("size", translate("Settings", "Text &size"), _numbers(SIZES, pixels, "size")),
            ("measure", translate("Settings", "Line &length"), _measures()),
            ("spacing", translate("Settings", "Line s&pacing"), _spacings()),
            (
                "scale",
                translate("Settings", "Size of the &window"),
                _numbers(SCALES, percent, "share"),
            ),
        )
        for name, title, choices in rows:
            self._add(name, title, choices)

    def _add(self, name: str, title: str, choices: Sequence[Choice]) -> None:
        combo = QComboBox()
        for value, words in choices:
            combo.addItem(words, value)
        label = QLabel(title)
        label.setBuddy(combo)
        combo.setAccessibleName(title.replace("&", ""))
        combo.setMinimumWidth(240)
        combo.setMaximumWidth(320)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        combo.activated.connect(lambda _row: self._take(name, combo.currentData()))
        row = len(self.combos)
        self.combos[name] = combo
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(combo, row, 1)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        usual = buttons.addButton(
            translate("Settings", "Usual type"), QDialogButtonBox.ButtonRole.ResetRole
        )
        usual.setToolTip(translate("Settings", "Set the articles as they are set without a wish"))
        usual.clicked.connect(self._reset_type)
        buttons.rejected.connect(self.close)
        return buttons

    def _reset_type(self) -> None:
        values: dict[str, Any] = {name: getattr(USUAL, name) for name in _TYPE}
        self._window.preferences = replace(self._window.preferences, **values)

    def _take(self, name: str, value: object) -> None:
        if name == "theme" and isinstance(value, str):
            self._window.choose_theme(value)
            return
        if name == "language" and isinstance(value, str):
            choose_language(self._window, value)
            return
        values: dict[str, Any] = {name: value}
        self._window.preferences = replace(self._window.preferences, **values)

    def show_preferences(self, now: Preferences) -> None:
        """Show what is chosen; another window may have chosen it."""
        for name, combo in self.combos.items():
            at = combo.findData(getattr(now, name))
            if at < 0:
                combo.addItem(str(getattr(now, name)), getattr(now, name))
                at = combo.count() - 1
            combo.setCurrentIndex(at)
        self.letters.setChecked(now.letter_keys)


def _numbers(values: Sequence[int], words: str, name: str) -> list[Choice]:
    return [(value, words.format(**{name: value})) for value in values]


def show_settings(window: Window) -> SettingsDialog:
    """Show the settings; nothing else waits for them."""
    dialog = SettingsDialog(window)
    dialog.show()
    return dialog
