"""The search field: what is looked for, and how; which of how many hits is in view."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu

from gui.theme.fonts import sans
from gui.theme.icons import icon
from gui.words import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from gui.theme.tokens import Theme
    from summarizer import FindHow

HOWS: Final[tuple[FindHow, ...]] = ("auto", "words", "forms", "name", "figure", "text")


def how_words(how: FindHow) -> str:
    """Return how words are looked for, as an entry of a menu."""
    return {
        "auto": translate("Find", "As it is typed; a number as a figure"),
        "text": translate("Find", "These characters, also inside words"),
        "words": translate("Find", "Whole words"),
        "forms": translate("Find", "Any form of the words (agree, agreed)"),
        "name": translate("Find", "A name in all its spellings"),
        "figure": translate("Find", "A figure in digits and in words"),
    }[how]


def hint(how: FindHow) -> str:
    """Return what the empty field says."""
    return {
        "auto": translate("Find", "Find words, names, figures…"),
        "text": translate("Find", "Find characters…"),
        "words": translate("Find", "Find whole words…"),
        "forms": translate("Find", "Find any form of words…"),
        "name": translate("Find", "Find a name…"),
        "figure": translate("Find", "Find a figure…"),
    }[how]


class FindField(QLineEdit):
    """The search field with its count. Enter goes to the next hit, Shift+Enter to the one before.

    Signals:
        step_requested(int): 1 for the next hit, -1 for the one before.
        left(): the user pressed Escape.
        how_changed(str): words are to be looked for in another way.
    """

    step_requested = Signal(int)
    left = Signal()
    how_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.how: FindHow = "auto"
        self.setAccessibleName(translate("Find", "Find in all sources"))
        self.setToolTip(
            translate(
                "Find",
                "Find in all sources (Ctrl+F): words, “a phrase”, name: Kadhimi, figure: 2500. "
                "Enter goes to the next hit, Shift+Enter to the one before, Down chooses "
                "how to look.",
            )
        )
        self._count = QLabel(self)
        self._count.setFont(sans(12))
        self._count.setProperty("look", "muted")
        self.setAcceptDrops(False)  # a file dropped here is meant for the window
        self.setMinimumWidth(120)
        self.setMaximumWidth(260)
        self.menu = QMenu(self)
        self._hows: dict[FindHow, QAction] = {}
        self._fill_menu()
        self._sign = QAction(translate("Find", "How to look"), self)
        self._sign.triggered.connect(self.open_menu)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self._say_how()

    def _fill_menu(self) -> None:
        group = QActionGroup(self.menu)
        for how in HOWS:
            action = self._hows[how] = self.menu.addAction(how_words(how))
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(partial(self._choose, how))

    def _choose(self, how: FindHow, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        if how != self.how:
            self.how = how
            self._say_how()
            self.how_changed.emit(how)
        self.setFocus()

    def _say_how(self) -> None:
        self._hows[self.how].setChecked(True)
        self.setPlaceholderText(hint(self.how))
        said = translate("Find", "How to look: {how} (Down)")
        self._sign.setToolTip(said.format(how=how_words(self.how)))

    def ask(self, words: str, how: FindHow) -> None:
        """Look for words in a certain way."""
        changed, self.how = how != self.how, how
        self._say_how()
        if words != self.text():
            self.setText(words)
        elif changed:
            self.how_changed.emit(how)

    def open_menu(self) -> None:
        """Let the user choose how words are looked for."""
        self.menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._sign.setIcon(icon("search", theme.muted))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for room for a few words."""
        return QSize(210, super().sizeHint().height())

    def set_count(self, text: str) -> None:
        """Show which of how many hits is in view."""
        self._count.setText(text)
        self.setAccessibleDescription(text)
        self._place_count()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Step through the hits, choose how to look, or leave."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step_requested.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Down:
            self.open_menu()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the count at the right end."""
        super().resizeEvent(event)
        self._place_count()

    def _place_count(self) -> None:
        self._count.adjustSize()
        wide = self._count.width() if self._count.text() else 0
        top = (self.height() - self._count.height()) // 2
        self._count.move(self.width() - wide - 8, top)
        self.setTextMargins(0, 0, wide + 4 if wide else 0, 0)
