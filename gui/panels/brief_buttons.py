"""The buttons over the line under the pointer: pin, ban, say it in other words, write below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from gui.keys import with_key
from gui.theme.icons import icon
from gui.words import translate

if TYPE_CHECKING:
    from gui.theme.tokens import Theme

HEIGHT: Final = 24
_SIDE: Final = 22


class LineButtons(QFrame):
    """Four small buttons; whoever shows them knows of which line they speak.

    Signals:
        pressed(str): "pin", "ban", "swap" or "write".
    """

    pressed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("lineButtons")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._buttons = {name: self._button(name) for name in ("pin", "swap", "write", "ban")}
        box = QHBoxLayout(self)
        box.setContentsMargins(1, 0, 1, 0)
        box.setSpacing(0)
        for button in self._buttons.values():
            box.addWidget(button)
        self.setFixedHeight(HEIGHT)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.set_theme(theme)
        self.hide()

    def button(self, name: str) -> QToolButton:
        """Return one of the buttons."""
        return self._buttons[name]

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.setStyleSheet(
            f"QFrame#lineButtons {{ background: {theme.raised}; border: 1px solid {theme.line};"
            " border-radius: 6px; }"
            "QFrame#lineButtons QToolButton { border: none; background: transparent; padding: 0;"
            f" min-height: {_SIDE}px; max-height: {_SIDE}px; }}"
            f"QFrame#lineButtons QToolButton:hover {{ background: {theme.chrome}; }}"
        )
        for name, button in self._buttons.items():
            button.setIcon(icon(name, theme.ink))

    def show_for(self, *, pinned: bool, others: bool) -> None:
        """Name what the buttons do for a line, and show them."""
        let_go = translate("Brief", "Let go of this line")
        self._name("pin", let_go if pinned else translate("Brief", "Pin this line"), "Ctrl+D")
        self._name("ban", translate("Brief", "Ban this line"), "Delete")
        self._name("swap", translate("Brief", "Say it in another source’s words"), "Ctrl+H")
        self._name("write", translate("Brief", "Write a line of your own below"), "Ctrl+L")
        self._buttons["swap"].setVisible(others)
        self.adjustSize()
        self.show()
        self.raise_()

    def _name(self, name: str, words: str, key: str) -> None:
        self._buttons[name].setToolTip(with_key(words, key))
        self._buttons[name].setAccessibleName(words)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(16, 16))
        button.setFixedWidth(_SIDE + 4)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has keys of its own for this
        button.clicked.connect(lambda: self.pressed.emit(name))
        return button
