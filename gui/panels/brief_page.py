"""The page of the brief: what it is asked for, its lines, and why the chosen line is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gui.panels.brief_bar import BriefBar
from gui.shown import shown
from gui.theme.fonts import sans
from gui.words import translate

if TYPE_CHECKING:
    from gui.panels.brief_panel import BriefPanel
    from gui.theme.tokens import Theme
    from gui.work.engine import Solved


class BriefPage(QWidget):
    """Puts the brief's list between its options and the reason of the chosen line."""

    def __init__(self, brief: BriefPanel, theme: Theme) -> None:
        super().__init__()
        self.list = brief
        self.bar = BriefBar(theme)
        self._why = QLabel()
        self._why_wanted = False
        self._lay_out()
        self.set_theme(theme)
        self.setFocusProxy(brief)
        self.bar.left.connect(brief.setFocus)
        brief.why_changed.connect(self._show_why)

    def _lay_out(self) -> None:
        self._why.setFont(sans(13))
        self._why.setWordWrap(True)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._why.setAccessibleName(translate("Brief", "Why this line"))
        self._foot = QFrame()
        self._foot.setObjectName("briefFoot")
        inner = QVBoxLayout(self._foot)
        inner.setContentsMargins(16, 8, 16, 10)
        inner.addWidget(self._why)
        self._foot.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.bar)
        box.addWidget(self.list, 1)
        box.addWidget(self._foot)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.list.set_theme(theme)
        self.bar.set_theme(theme)
        self._foot.setStyleSheet(f"QFrame#briefFoot {{ border-top: 1px solid {theme.line}; }}")

    def show_solved(self, solved: Solved) -> None:
        """Say how long the brief is, beside showing it."""
        self.bar.show_solved(solved)
        self._show_why(self.list.why())

    def toggle_why(self) -> None:
        """Show why the chosen line is there, or stop showing it."""
        self._why_wanted = not self._why_wanted
        self._show_why(self.list.why())

    def enter_focus(self) -> None:
        """Go to the field of the focus."""
        self.bar.focus_field.setFocus()
        self.bar.focus_field.selectAll()

    def _show_why(self, words: str) -> None:
        hint = translate("Brief", "Choose a line to see why it is there.")
        self._why.setText(shown(words) or hint)
        self._why.setAccessibleDescription(self._why.text())
        self._foot.setVisible(self._why_wanted)
