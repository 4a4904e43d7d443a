"""The bar on top: open, add, length, method, find, copy, export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSlider,
    QToolButton,
)

from gui.theme.fonts import sans
from gui.theme.icons import icon
from gui.words import translate
from summarizer.settings import METHOD_TITLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from gui.theme.tokens import Theme
    from gui.window.actions import Actions
    from summarizer import Settings

LENGTHS: Final = (
    *range(20, 500, 10),
    *range(500, 1000, 50),
    *range(1000, 2000, 100),
    *range(2000, 5001, 500),
)
SENTENCES: Final = (*range(1, 41), *range(45, 101, 5), *range(120, 501, 20))
_SETTLED: Final = 120  # milliseconds the slider rests, while it is dragged, before its value counts


class FindField(QLineEdit):
    """The search field with its count. Enter goes to the next hit, Shift+Enter to the one before.

    Signals:
        step_requested(int): 1 for the next hit, -1 for the one before.
        left(): the user pressed Escape.
    """

    step_requested = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText("Find in all sources…")
        self.setAccessibleName("Find in all sources")
        self.setToolTip("Find in all sources (Ctrl+F); Enter goes to the next hit")
        self._count = QLabel(self)
        self._count.setFont(sans(12))
        self._count.setProperty("look", "muted")
        self.setAcceptDrops(False)  # a file dropped here is meant for the window
        self.setMinimumWidth(120)
        self.setMaximumWidth(240)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for room for a few words."""
        return QSize(190, super().sizeHint().height())

    def set_count(self, text: str) -> None:
        """Show which of how many hits is in view."""
        self._count.setText(text)
        self.setAccessibleDescription(text)
        self._place_count()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Step through the hits, or leave."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step_requested.emit(-1 if back else 1)
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


class TopBar(QFrame):
    """The bar.

    Signals:
        words_changed(int): the user chose another length in words.
        sentences_changed(int): the user chose another length in sentences.
    """

    words_changed = Signal(int)
    sentences_changed = Signal(int)

    def __init__(self, actions: Actions, recent: QMenu, words: int, method: str) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self._open = QToolButton()
        self._add = QPushButton("Add articles")
        self.length = QSlider(Qt.Orientation.Horizontal)
        self._words = QLabel()
        self._by_sentences = False
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settle.timeout.connect(self._announce)
        self._method = QPushButton()
        self.find_field = FindField()
        self._copy = QPushButton("Copy")
        self._export = QPushButton("Export")
        self._set_up_buttons(actions, recent)
        self._set_up_length(words)
        self._lay_out()
        self.show_method(method)

    def _set_up_buttons(self, actions: Actions, recent: QMenu) -> None:
        self._open.setText("Open folder")
        self._open.setProperty("look", "primary")
        self._open.setProperty("split", "true")
        self._open.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self._open.setMenu(recent)
        self._open.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._open.setAccessibleName("Open folder")
        self._open.clicked.connect(actions["open"].trigger)
        self._open.setToolTip(actions["open"].toolTip())
        for button, name in ((self._add, "add"), (self._copy, "copy")):
            button.clicked.connect(actions[name].trigger)
            button.setToolTip(actions[name].toolTip())
        methods = QMenu(self)
        methods.addActions(actions.methods.actions())
        self._method.setMenu(methods)
        self._method.setToolTip("Choose how sentences are ranked")
        formats = QMenu(self)
        formats.addActions(actions.formats)
        self._export.setMenu(formats)
        self._export.setToolTip(actions["export"].toolTip())
        for button in (self._method, self._export):
            button.setProperty("chooser", "true")

    def _set_up_length(self, words: int) -> None:
        self.length.setRange(0, len(LENGTHS) - 1)
        self.length.setPageStep(5)
        self.length.setFixedWidth(126)
        self.length.setAccessibleName("Length of the brief")
        self.length.setToolTip("Length of the brief, in words (arrow keys change it)")
        self.length.setValue(_nearest(LENGTHS, words))
        self._words.setFont(sans(14, bold=True))
        self._words.setMinimumWidth(self._words.fontMetrics().horizontalAdvance("1,000 words"))
        self._say_words(words)
        self.length.valueChanged.connect(self._on_length)
        self.length.sliderReleased.connect(self._on_released)

    def _lay_out(self) -> None:
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 8)
        box.setSpacing(8)
        label = QLabel("Length")
        label.setProperty("look", "muted")
        label.setBuddy(self.length)
        box.addWidget(self._open)
        box.addWidget(self._add)
        box.addSpacing(12)
        for widget in (label, self.length, self._words, self._method):
            box.addWidget(widget)
        box.addStretch(1)
        box.addWidget(self.find_field, 2)
        for widget in (self._copy, self._export):
            box.addWidget(widget)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        for action in self.find_field.actions():
            self.find_field.removeAction(action)
        where = QLineEdit.ActionPosition.LeadingPosition
        self.find_field.addAction(icon("search", theme.muted), where)

    def set_story(self, *, open_: bool) -> None:
        """Enable what needs a story while one is open."""
        for widget in (self._copy, self._export, self.find_field):
            widget.setEnabled(open_)

    def show_method(self, method: str) -> None:
        """Show which method is in force."""
        self._method.setText(dict(METHOD_TITLES)[method])
        self._method.setAccessibleName(f"Method: {dict(METHOD_TITLES)[method]}")

    def show_settings(self, settings: Settings) -> None:
        """Show the length that is in force, in words or in sentences."""
        self._by_sentences = bool(settings.sentences)
        steps, value = self._steps, settings.sentences or settings.words
        if self.length.isSliderDown():
            return  # the hand on it knows better
        with QSignalBlocker(self.length):
            self.length.setRange(0, len(steps) - 1)
            self.length.setValue(_nearest(steps, value))
        self._say_words(value)

    @property
    def _steps(self) -> tuple[int, ...]:
        return SENTENCES if self._by_sentences else LENGTHS

    def _on_length(self, step: int) -> None:
        self._say_words(self._steps[step])
        if self.length.isSliderDown():
            self._settle.start()
        else:
            self._announce()

    def _on_released(self) -> None:
        if self._settle.isActive():
            self._announce()

    def _announce(self) -> None:
        self._settle.stop()
        changed = self.sentences_changed if self._by_sentences else self.words_changed
        changed.emit(self._steps[self.length.value()])

    def _say_words(self, length: int) -> None:
        if self._by_sentences:
            one, several = translate("TopBar", "1 sentence"), translate("TopBar", "{n} sentences")
            said = one if length == 1 else several.format(n=length)
            self.length.setToolTip(translate("TopBar", "Length of the brief, in sentences"))
        else:
            said = f"{length:,} words"
            self.length.setToolTip("Length of the brief, in words (arrow keys change it)")
        self._words.setText(said)
        self.length.setAccessibleDescription(said)


def _nearest(steps: Sequence[int], value: int) -> int:
    """Return the number of the step that comes nearest to a value."""
    return min(range(len(steps)), key=lambda step: abs(steps[step] - value))
