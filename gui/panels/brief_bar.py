"""What the brief is asked for, above its lines: focus, limit, selection; and how long it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QLocale, QStringListModel, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
)

from gui.keys import claims_escape
from gui.shown import shown
from gui.theme.fonts import sans
from gui.theme.icons import icon
from gui.told import retold
from gui.words import number, translate
from summarizer import Settings
from summarizer.settings import LONGEST_TEXT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.theme.tokens import Theme
    from gui.work.engine import Solved
    from summarizer import Brief, Name

_MOST_NAMES: Final = 2_000
_NO_SENTENCES: Final = 10  # the limit in sentences where there is no brief to go by


class FocusField(QLineEdit):
    """The field for a person or topic; it completes from the names that were found.

    Signals:
        focus_chosen(str): another focus is wanted; empty for none.
        left(): the user pressed Escape.
    """

    focus_chosen = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._focus = ""
        self._signs: list[QAction] = []
        self._names = QStringListModel(self)
        self.setMaxLength(LONGEST_TEXT)
        self.setAcceptDrops(False)  # a file dropped here is meant for the window
        self.setPlaceholderText(translate("Brief", "Focus: a person or a topic"))
        self.setAccessibleName(translate("Brief", "Focus of the brief"))
        self.setToolTip(
            translate("Brief", "What the brief is to be about (Ctrl+Shift+F); Enter takes it")
        )
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._take)
        self.setCompleter(completer)
        self.editingFinished.connect(lambda: self._take(self.text()))
        self.textChanged.connect(self._take_nothing)

    def set_theme(self, theme: Theme) -> None:
        """Draw the signs in other colours."""
        for action in self._signs:
            self.removeAction(action)
            action.deleteLater()
        place = QLineEdit.ActionPosition
        sign = self.addAction(icon("focus", theme.muted), place.LeadingPosition)
        sign.setEnabled(False)
        clear = self.addAction(icon("close", theme.muted), place.TrailingPosition)
        clear.setToolTip(translate("Brief", "No focus"))
        clear.setVisible(bool(self.text()))
        clear.triggered.connect(self.clear)
        self._signs = [sign, clear]

    def show_names(self, names: Sequence[Name]) -> None:
        """Offer the names that were found, those that are mentioned most first."""
        often = sorted(names, key=lambda one: -sum(len(v.spans) for v in one.variants))
        self._names.setStringList([shown(one.name) for one in often[:_MOST_NAMES]])

    def show_focus(self, focus: str) -> None:
        """Show which focus is in force."""
        self._focus = focus
        if self.text() != focus and not self.hasFocus():
            self.setText(focus)

    def _take(self, text: str) -> None:
        focus = " ".join(text.split())
        if focus != self._focus:
            self._focus = focus
            self.focus_chosen.emit(focus)

    def _take_nothing(self, text: str) -> None:
        for clear in self._signs[1:]:
            clear.setVisible(bool(text))
        if not text:  # cleared: nobody need press Enter for that
            self._take("")

    def event(self, event: QEvent) -> bool:
        """Claim Escape before the window's shortcut takes it."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave by Escape, with the focus that was in force."""
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._focus)
            self.left.emit()
        else:
            super().keyPressEvent(event)


class BriefBar(QFrame):
    """Focus, options and length of the brief.

    Signals:
        chosen(dict): other values are wanted, by the names of the engine's settings.
        left(): the user wants to go back to the lines.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("briefBar")
        self.focus_field = FocusField()
        self.options = QPushButton(translate("Brief", "Options"))
        self._length = QLabel()
        self._time = QLabel()
        self._note = QLabel()
        self._brief: Brief | None = None
        self._settings = Settings()
        self._by: dict[object, QAction] = {}
        self._fill_options()
        self._lay_out()
        self.focus_field.focus_chosen.connect(lambda focus: self.chosen.emit({"focus": focus}))
        self.focus_field.left.connect(self.left)
        self.set_theme(theme)
        self.show_settings(self._settings)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.focus_field.set_theme(theme)

    def _fill_options(self) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        limit, selection = QActionGroup(self), QActionGroup(self)
        rows = (
            (limit, "words", translate("Brief", "Length in words"), ""),
            (limit, "sentences", translate("Brief", "Length in sentences"), ""),
            (selection, "fast", translate("Brief", "Fast selection"), ""),
            (
                selection,
                "exact",
                translate("Brief", "Exact selection"),
                translate("Brief", "The best lines that fit; it may take some seconds"),
            ),
        )
        for group, value, words, tip in rows:
            if value == "fast":
                menu.addSeparator()
            action = group.addAction(words)
            action.setCheckable(True)
            action.setToolTip(tip or words)
            menu.addAction(action)
            self._by[value] = action
            action.triggered.connect(lambda _checked=False, value=value: self._choose(value))
        self.options.setMenu(menu)
        self.options.setProperty("chooser", "true")
        self.options.setToolTip(
            translate("Brief", "How long the brief is, and how its lines are selected (Ctrl+B)")
        )

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.focus_field, 1)
        first.addWidget(self.options)
        for label in (self._length, self._time):
            label.setFont(sans(12))
            label.setProperty("look", "muted")
        self._time.setToolTip(translate("Brief", "How long it took to compose the brief"))
        self._note.setFont(sans(12))
        self._note.setProperty("look", "difference")
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.hide()
        second.addWidget(self._length, 1)
        second.addWidget(self._time)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 8, 12, 2)
        box.setSpacing(6)
        box.addLayout(first)
        box.addWidget(self._note)
        box.addLayout(second)

    # -- what is shown ---------------------------------------------------------------------------

    def show_names(self, names: Sequence[Name]) -> None:
        """Let the focus be completed from the names that were found."""
        self.focus_field.show_names(names)

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force."""
        self._settings = settings
        self.focus_field.show_focus(settings.focus)
        self._by["sentences" if settings.sentences else "words"].setChecked(True)
        self._by[settings.selection].setChecked(True)
        words = translate("Brief", "Options: {limit}, {selection}").format(
            limit=self._by["sentences" if settings.sentences else "words"].text(),
            selection=self._by[settings.selection].text(),
        )
        self.options.setAccessibleName(words)

    def show_solved(self, solved: Solved) -> None:
        """Say how long the brief is, how long it took, and what is to be known of it."""
        self._brief = solved.brief
        self._length.setText(length_words(solved.brief))
        self._time.setText(
            translate("Brief", "{seconds} s").format(
                seconds=QLocale().toString(solved.seconds, "f", 2)
            )
        )
        notes = " ".join(map(retold, solved.brief.notes))
        self._note.setText(shown(notes))
        self._note.setVisible(bool(notes))

    def _choose(self, value: str) -> None:
        if value == "words":
            self.chosen.emit({"sentences": 0})
        elif value == "sentences":
            lines = len(self._brief.lines) if self._brief is not None else 0
            self.chosen.emit({"sentences": self._settings.sentences or lines or _NO_SENTENCES})
        else:
            self.chosen.emit({"selection": value})


def length_words(brief: Brief) -> str:
    """Say how long a brief is, against its limit; words of the user's own apart."""
    sentences = dict(brief.options).get("sentences", 0)
    said = {
        (False, False): translate("Brief", "{words} of {budget} words"),
        (False, True): translate("Brief", "{words} of {budget} words, and {own} of your own"),
        (True, False): translate("Brief", "{lines} of {limit} sentences, {words} words"),
        (True, True): translate(
            "Brief", "{lines} of {limit} sentences, {words} words, and {own} of your own"
        ),
    }[bool(sentences), bool(brief.own)]
    return said.format(
        words=number(brief.words),
        budget=number(brief.budget),
        own=number(brief.own_words),
        lines=len(brief.lines),
        limit=sentences,
    )
