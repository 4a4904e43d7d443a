"""Not sure: links that the engine leaves open, one after another, for the user to decide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.edits.passages import decided, place_of, undecided
from gui.panels.cited import Cited, CitedList
from gui.panels.claim_words import confidence, evidence, passage
from gui.theme.fonts import sans
from gui.words import number, translate

if TYPE_CHECKING:
    from gui.theme.tokens import Theme
    from summarizer import Analysis, Edits, Link
    from summarizer.model import Place

_KEYS: Final = {"S": "same", "D": "different", "Left": "before", "Right": "next"}


class DoubtPanel(QWidget):
    """The links, one at a time.

    Signals:
        confirmed(Link): the user says that its passages report the same thing.
        rejected(Link): the user says that they do not.
        released(Link): the user leaves a link that was decided to the engine.
        link_shown(Link): the user went on to another link.
        span_chosen(Span): the user wants to see a passage in its article.
        counted(int): so many links are open.
    """

    confirmed = Signal(object)
    rejected = Signal(object)
    released = Signal(object)
    link_shown = Signal(object)
    span_chosen = Signal(object)
    counted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._analysis: Analysis | None = None
        self._links: tuple[Link, ...] = ()
        self._open = 0  # so many of the links are open; those behind are decided
        self._at = 0
        self.place = QLabel()
        self.list = CitedList(
            theme, translate("Claim", "Two passages that may report the same thing")
        )
        self.same = QPushButton(translate("Claim", "Same thing"))
        self.different = QPushButton(translate("Claim", "Not the same"))
        self.release = QPushButton(translate("Claim", "Take back"))
        self.before = QPushButton(translate("Claim", "Previous"))
        self.next = QPushButton(translate("Claim", "Skip"))
        self.list.span_chosen.connect(self.span_chosen)
        self._lay_out()
        self._set_up_keys()
        self._show()

    def _lay_out(self) -> None:
        self.place.setFont(sans(13))
        self.place.setProperty("look", "muted")
        tips = {
            self.same: translate(
                "Claim", "Both passages report the same thing: put them into one claim (S)"
            ),
            self.different: translate("Claim", "They report different things: keep them apart (D)"),
            self.release: translate(
                "Claim", "Leave it to Sidebrief again whether these are the same"
            ),
            self.before: translate("Claim", "Back to the link before (Left)"),
            self.next: translate("Claim", "Leave this one open and go on (Right)"),
        }
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 4, 12, 8)
        bar.setSpacing(8)
        for button in (self.same, self.different, self.release):
            bar.addWidget(button)
        bar.addWidget(self.place, 1)
        for button in (self.before, self.next):
            bar.addWidget(button)
        for button, tip in tips.items():
            button.setToolTip(tip)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.list, 1)
        box.addLayout(bar)

    def _set_up_keys(self) -> None:
        for key, name in _KEYS.items():
            button: QPushButton = getattr(self, name)
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
        self.same.clicked.connect(lambda: self._decide(self.confirmed))
        self.different.clicked.connect(lambda: self._decide(self.rejected))
        self.release.clicked.connect(lambda: self._decide(self.released))
        self.before.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for room for two passages of three lines."""
        return QSize(600, 240)

    @property
    def link(self) -> Link | None:
        """The link that is shown."""
        return self._links[self._at] if self._at < len(self._links) else None

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.list.set_theme(theme)

    def show_analysis(self, analysis: Analysis | None, edits: Edits) -> None:
        """Show the links of an analysis; the one that is shown stays if it is still open."""
        here, at, was_open = self._pair(self.link), self._at, self._at < self._open
        self._analysis = analysis
        doubts = undecided(analysis, edits) if analysis is not None else ()
        self._links = (*doubts, *(decided(analysis, edits) if analysis is not None else ()))
        self._open = len(doubts)
        pairs = [self._pair(link) for link in self._links]
        if here in pairs[: self._open]:
            self._at = pairs.index(here)
        elif was_open or here is None:  # it was decided: the next one takes its place
            self._at = min(at, self._open - 1) if doubts else len(pairs)
        else:
            self._at = pairs.index(here) if here in pairs else max(len(pairs) - 1, 0)
        self._show()

    def show_edits(self, edits: Edits) -> None:
        """Leave out at once what was just decided; the analysis follows."""
        self.show_analysis(self._analysis, edits)

    def show_current(self) -> None:
        """Lead to the link that is shown, as if the user had just gone on to it."""
        if self.link is not None:
            self.link_shown.emit(self.link)

    def _decide(self, answer: SignalInstance) -> None:
        """Announce a decision; what the edits then say takes this link away."""
        if self.link is not None:
            answer.emit(self.link)
            self.show_current()

    def _step(self, by: int) -> None:
        if self._links:
            self._at = (self._at + by) % len(self._links)
            self._show()
            self.show_current()

    def _show(self) -> None:
        self.list.show_rows(self._rows())
        link, open_, whole = self.link, self._at < self._open, len(self._links)
        self.place.setText(self._place_words())
        for button in (self.same, self.different):
            button.setEnabled(link is not None)
        self.release.setVisible(link is not None and not open_)
        self.before.setEnabled(whole > 0)
        self.next.setEnabled(whole > 0)
        self.next.setText(translate("Claim", "Skip") if open_ else translate("Claim", "Next"))
        self.counted.emit(self._open)

    def _place_words(self) -> str:
        if self.link is None:
            return ""
        if self._at < self._open:
            words, at, whole = translate("Claim", "{at} of {whole}"), self._at + 1, self._open
        else:
            words = translate("Claim", "decided: {at} of {whole}")
            at, whole = self._at + 1 - self._open, len(self._links) - self._open
        return words.format(at=at, whole=number(whole))

    def _rows(self) -> tuple[Cited, ...]:
        analysis, link = self._analysis, self.link
        if analysis is None or link is None:
            nothing = translate(
                "Claim", "Nothing is left to decide: every link is sure, or you decided it already."
            )
            return (Cited("remark", nothing),)
        note = confidence(link) if self._at < self._open else ""
        return (
            Cited("remark", evidence(link), (), note),
            passage(analysis, link.first),
            passage(analysis, link.second),
        )

    def _pair(self, link: Link | None) -> tuple[Place, Place] | None:
        if link is None or self._analysis is None:
            return None
        return place_of(self._analysis, link.first), place_of(self._analysis, link.second)
