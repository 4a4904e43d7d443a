"""The page of the quotations: which of them are wanted, how many those are, and the ledger."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.keys import claims_escape
from gui.panels.quote_panel import QuotePanel
from gui.panels.quote_rows import Kind, Ledger, Wanted
from gui.shown import shown
from gui.theme.fonts import sans
from gui.theme.icons import icon
from gui.words import translate

if TYPE_CHECKING:
    from gui.panels.page_rows import PageRows
    from gui.theme.tokens import Theme
    from summarizer import Analysis, Span

KINDS: Final[tuple[Kind, ...]] = ("all", "named", "anonymous", "altered")


def kind_words(kind: Kind) -> str:
    """Return what the quotations of a kind are called."""
    words: dict[Kind, str] = {
        "all": translate("Quotes", "All quotes"),
        "named": translate("Quotes", "By named speakers"),
        "anonymous": translate("Quotes", "By unnamed speakers"),
        "altered": translate("Quotes", "Trimmed or altered elsewhere"),
    }
    return words[kind]


class SpeakerField(QLineEdit):
    """The field for a speaker; it completes from those of the story.

    Signals:
        left(): the user pressed Escape in the empty field.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._signs: list[QAction] = []
        self._speakers = QStringListModel(self)
        self.setAcceptDrops(False)  # a file dropped here is meant for the window
        self.setPlaceholderText(translate("Quotes", "Speaker"))
        self.setAccessibleName(translate("Quotes", "Speaker"))
        self.setToolTip(translate("Quotes", "Show what one speaker says; Escape shows all"))
        completer = QCompleter(self._speakers, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.textChanged.connect(self._show_clear)

    def set_theme(self, theme: Theme) -> None:
        """Draw the sign in other colours."""
        for action in self._signs:
            self.removeAction(action)
            action.deleteLater()
        clear = self.addAction(
            icon("close", theme.muted), QLineEdit.ActionPosition.TrailingPosition
        )
        clear.setToolTip(translate("Quotes", "All speakers"))
        clear.setVisible(bool(self.text()))
        clear.triggered.connect(self.clear)
        self._signs = [clear]

    def show_speakers(self, speakers: tuple[str, ...]) -> None:
        """Offer these speakers."""
        self._speakers.setStringList([shown(speaker) for speaker in speakers])

    def event(self, event: QEvent) -> bool:
        """Claim Escape before the window's shortcut takes it."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Show all by Escape, leave the empty field by another; go to the list by Down."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Down}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_clear(self, text: str) -> None:
        for clear in self._signs:
            clear.setVisible(bool(text))


class QuotePage(QWidget):
    """The page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ledger: Ledger | None = None
        self._rows: PageRows | None = None
        self._wanted = Wanted()
        self._only: frozenset[int] | None = None
        self.list = QuotePanel(theme)
        self.kind = QPushButton()
        self.speaker = SpeakerField()
        self.told = QLabel()
        self._lay_out()
        self._kinds = self._fill()
        self.setFocusProxy(self.list)
        self.speaker.textChanged.connect(lambda _text: self._choose(self._wanted.kind))
        self.speaker.left.connect(self.list.setFocus)
        self.list.speaker_chosen.connect(self._toggle_speaker)
        self.set_theme(theme)
        self._show()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 10, 12, 4)
        bar.setSpacing(8)
        self.kind.setProperty("chooser", "true")
        self.kind.setAccessibleName(translate("Quotes", "Which quotes are shown"))
        for part in (self.kind, self.speaker):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            bar.addWidget(part, 1)
        self.told.setProperty("look", "muted")
        self.told.setFont(sans(13))
        self.told.setContentsMargins(16, 2, 12, 4)
        self.told.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(bar)
        box.addWidget(self.told)
        box.addWidget(self.list, 1)

    def _fill(self) -> dict[Kind, QAction]:
        menu, found = QMenu(self), {}
        group = QActionGroup(menu)
        for kind in KINDS:
            action = menu.addAction(kind_words(kind))
            action.setCheckable(True)
            action.triggered.connect(partial(self._choose, kind))
            found[kind] = group.addAction(action)
        self.kind.setMenu(menu)
        return found

    @property
    def has_quotes(self) -> bool:
        """Whether the story has any quotation."""
        return self._ledger is not None and bool(self._ledger.groups)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.list.set_theme(theme)
        self.speaker.set_theme(theme)

    def show_analysis(self, analysis: Analysis | None, rows: PageRows | None = None) -> None:
        """Show the quotations of a story; what was asked for is still wanted."""
        self._rows = rows
        made = rows.ledger if rows is not None else None
        self._ledger = made or (Ledger.of(analysis) if analysis is not None else None)
        self.speaker.show_speakers(self._ledger.speakers if self._ledger is not None else ())
        self._wanted = replace(self._wanted, only=self._places())
        self._show()

    def show_only(self, claims: frozenset[int] | None) -> None:
        """Show the quotations in passages of those claims alone, or all again."""
        self._only = claims
        self._choose(self._wanted.kind)

    def _places(self) -> frozenset[Span] | None:
        if self._ledger is None or self._only is None:
            return None
        return self._ledger.within(self._only)

    def _choose(self, kind: Kind, _checked: object = None) -> None:
        wanted = Wanted(kind, self.speaker.text(), self._places())
        if wanted != self._wanted:
            self._wanted = wanted
            self._show()

    def _toggle_speaker(self, speaker: str) -> None:
        """Show one speaker alone, or all again."""
        only = shown(speaker)
        self.speaker.setText("" if self.speaker.text() == only else only)

    def _show(self) -> None:
        every = self._rows.quotes if self._rows and self._wanted == Wanted() else None
        self.list.show_ledger(self._ledger, self._wanted, every)
        self.kind.setText(kind_words(self._wanted.kind))
        for kind, action in self._kinds.items():
            wanted = replace(self._wanted, kind=kind)
            count = self._ledger.count(wanted) if self._ledger else 0
            action.setText(f"{kind_words(kind)}\t{count}")
            action.setChecked(kind == self._wanted.kind)
        self.told.setText(self._said())

    def _said(self) -> str:
        """Return how many quotations are shown, and by how many speakers."""
        if self._ledger is None:
            return ""
        every = len(self._ledger.analysis.quotes)
        count, speakers = (
            self._ledger.count(self._wanted),
            len([*self._ledger.chosen(self._wanted)]),
        )
        if not count:
            return translate("Quotes", "None of %n quotes is like that.", count=every)
        words = translate("Quotes", "{count} of %n quotes, speakers: {speakers}", count=every)
        return words.format(count=count, speakers=speakers)
