"""The bar on top: open, add, length, method, find, copy, export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSlider,
    QToolButton,
)

from gui.theme.fonts import sans
from gui.window.find_field import FindField
from gui.window.give_way import GiveWay
from gui.window.methods import METHOD_NAMES
from gui.words import number, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

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
_FIND_ROOM: Final = 240  # pixels: its hint must be seen whole
_SETTLED: Final = 120  # milliseconds the slider rests, while it is dragged, before its value counts


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
        self._add = QPushButton(translate("TopBar", "Add articles"))
        self.length = QSlider(Qt.Orientation.Horizontal)
        self._words = QLabel()
        self._by_sentences = False
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settle.timeout.connect(self._announce)
        self._method = QPushButton()
        self.find_field = FindField()
        self._copy = QPushButton(translate("TopBar", "Copy"))
        self._export = QPushButton(translate("TopBar", "Export"))
        self._set_up_buttons(actions, recent)
        self._set_up_length(words)
        self._lay_out()
        self.show_method(method)

    def _set_up_buttons(self, actions: Actions, recent: QMenu) -> None:
        self._open.setText(translate("TopBar", "Open folder"))
        self._open.setProperty("look", "primary")
        self._open.setProperty("split", "true")
        self._open.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self._open.setMenu(recent)
        self._open.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._open.setAccessibleName(self._open.text())
        self._open.clicked.connect(actions["open"].trigger)
        self._open.setToolTip(actions["open"].toolTip())
        for button, name in ((self._add, "add"), (self._copy, "copy")):
            button.clicked.connect(actions[name].trigger)
            button.setToolTip(actions[name].toolTip())
        methods = QMenu(self)
        methods.addActions(actions.methods.actions())
        self._method.setMenu(methods)
        self._method.setToolTip(translate("TopBar", "Choose how sentences are ranked"))
        formats = QMenu(self)
        formats.addAction(actions["export"])
        formats.addSeparator()
        formats.addActions(actions.formats)
        self._export.setMenu(formats)
        self._export.setToolTip(actions["export"].toolTip())
        for button in (self._method, self._export):
            button.setProperty("chooser", "true")

    def _set_up_length(self, words: int) -> None:
        self.length.setRange(0, len(LENGTHS) - 1)
        self.length.setPageStep(5)
        self.length.setFixedWidth(126)
        self.length.setAccessibleName(translate("TopBar", "Length of the brief"))
        self.length.setValue(_nearest(LENGTHS, words))
        self._words.setFont(sans(14, bold=True))
        self._words.setMinimumWidth(self._words.fontMetrics().horizontalAdvance(_words(1000)))
        self._say_words(words)
        self.length.valueChanged.connect(self._on_length)
        self.length.sliderReleased.connect(self._on_released)

    def _lay_out(self) -> None:
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 8)
        box.setSpacing(8)
        label = QLabel(translate("TopBar", "Length"))
        label.setProperty("look", "muted")
        label.setBuddy(self.length)
        box.addWidget(self._open)
        box.addWidget(self._add)
        box.addSpacing(12)
        for widget in (label, self.length, self._words, self._method):
            box.addWidget(widget)
        box.addStretch(1)
        box.addWidget(self.find_field, 100)
        for widget in (self._copy, self._export):
            box.addWidget(widget)
        # In a narrow window the menus stand in for what has no room; the length goes last.
        giving_way = (label, self._add, self._copy, self._method)
        self._room = GiveWay(self, giving_way, least={self.find_field: _FIND_ROOM})

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never hold the window wider than it is made: parts of the bar give way."""
        return QSize(0, super().minimumSizeHint().height())

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.find_field.set_theme(theme)

    def set_story(self, *, open_: bool) -> None:
        """Enable what needs a story while one is open."""
        for widget in (self._copy, self._export, self.find_field):
            widget.setEnabled(open_)

    def show_method(self, method: str) -> None:
        """Show which method is in force."""
        self._method.setText(METHOD_NAMES[method]())
        said = translate("TopBar", "Method: {method}").format(method=METHOD_NAMES[method]())
        self._method.setAccessibleName(said)

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
            said = _sentences(length)
            self.length.setToolTip(translate("TopBar", "Length of the brief, in sentences"))
        else:
            said = _words(length)
            tip = translate("TopBar", "Length of the brief, in words (arrow keys change it)")
            self.length.setToolTip(tip)
        self._words.setText(said)
        self.length.setAccessibleDescription(said)


def _words(length: int) -> str:
    return translate("TopBar", "{n} words", count=length).format(n=number(length))


def _sentences(length: int) -> str:
    if length == 1:
        return translate("TopBar", "1 sentence")
    return translate("TopBar", "{n} sentences", count=length).format(n=number(length))


def _nearest(steps: Sequence[int], value: int) -> int:
    """Return the number of the step that comes nearest to a value."""
    return min(range(len(steps)), key=lambda step: abs(steps[step] - value))
