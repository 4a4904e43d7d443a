"""The field in which the user writes a line of their own, in its place among the lines."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.theme.fonts import sans
from gui.theme.panel_type import said_px
from gui.words import translate

if TYPE_CHECKING:
    from gui.theme.tokens import Theme

_FEWEST_LINES: Final = 2
_MOST_LINES: Final = 12
_FRAME: Final = 6  # pixels around the text
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_STAY: Final = frozenset(  # who leaves so comes back
    {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
)


class OwnEditor(QPlainTextEdit):
    """The field. Enter keeps, Esc drops, Shift+Enter begins a new line; to leave it is to keep.

    Signals:
        kept(str): these words are to stand.
        dropped(): nothing is to change.
        grown(): it needs another height, see ``wanted_height``.
    """

    kept = Signal(str)
    dropped = Signal()
    grown = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ownEditor")
        self.type_changed()
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Brief", "A line of your own"))
        told = translate("Brief", "Your words. Enter keeps them, Esc drops them.")
        self.setPlaceholderText(told)
        self.setAccessibleDescription(told)
        self.setToolTip(
            translate("Brief", "Enter keeps, Esc drops, Shift+Enter begins a new line.")
        )
        self._open = False
        self._height = 0
        self.textChanged.connect(self._measure)
        self.set_theme(theme)
        self.hide()

    def type_changed(self) -> None:
        """Write as large as the lines beside it are."""
        self.setFont(sans(said_px(15)))

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.setStyleSheet(
            f"QPlainTextEdit#ownEditor {{ background: {theme.raised}; color: {theme.ink};"
            f" border: 1.5px solid {theme.accent}; border-radius: 6px; padding: {_FRAME - 4}px; }}"
        )

    def begin(self, text: str) -> None:
        """Show these words, the keyboard behind the last."""
        self._open = True
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.show()
        self.raise_()
        self.setFocus()

    def end(self) -> None:
        """Take the field away."""
        self._open = False
        self.hide()

    @property
    def wanted_height(self) -> int:
        """Height in pixels for the words that are there."""
        lines = min(max(self._lines(), _FEWEST_LINES), _MOST_LINES)
        return math.ceil(lines * self.fontMetrics().lineSpacing() + 2 * (_FRAME + 4))

    def _lines(self) -> int:
        """Count the lines as they are wrapped."""
        return round(self.document().documentLayout().documentSize().height())

    def _measure(self) -> None:
        if self._open and self.wanted_height != self._height:
            self._height = self.wanted_height
            self.grown.emit()

    def event(self, event: QEvent) -> bool:
        """Claim Enter and Esc before the window's shortcuts take them."""
        ours = isinstance(event, QKeyEvent) and event.key() in {*_ENTER, Qt.Key.Key_Escape}
        if event.type() == QEvent.Type.ShortcutOverride and ours:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keep, drop, or go on writing."""
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self._open = False
            self.dropped.emit()
        elif event.key() in _ENTER and shifted:
            self.insertPlainText("\n")
        elif event.key() in _ENTER:
            self.keep()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Keep what was written when the user goes on to something else."""
        super().focusOutEvent(event)
        if self._open and self.isVisible() and event.reason() not in _STAY:
            self.keep()

    def keep(self) -> None:
        """Announce what is written."""
        self._open = False
        self.kept.emit(self.toPlainText().strip())
