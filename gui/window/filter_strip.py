"""The strip above columns and brief that says which filter is in force, with a way to end it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy

from gui.theme.icons import icon
from gui.words import translate

if TYPE_CHECKING:
    from gui.theme.tokens import Theme


class FilterStrip(QFrame):
    """One chip; it is there only while a filter is, and a press on it shows everything again.

    Signals:
        cleared(): the user wants everything shown.
    """

    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("filterStrip")
        self.chip = QPushButton()
        self.chip.setProperty("look", "chip")
        self.chip.setIconSize(QSize(12, 12))
        self.chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross behind the words
        self.chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.chip.setAutoDefault(True)
        self.chip.clicked.connect(lambda _checked=False: self.cleared.emit())
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 4, 12, 4)
        box.addWidget(self.chip)
        box.addStretch(1)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.chip.setIcon(icon("close", theme.ink))

    def show_filter(self, words: str) -> None:
        """Say which filter is in force; without words: none is."""
        had_focus = self.chip.hasFocus()
        self.setVisible(bool(words))
        if not words:
            if had_focus:
                self.chip.clearFocus()
            return
        self.chip.setText(words.replace("&", "&&"))
        self.chip.setAccessibleName(words)
        ends = translate("Filter", "Show everything again")
        self.chip.setToolTip(ends)
        self.chip.setAccessibleDescription(ends)
