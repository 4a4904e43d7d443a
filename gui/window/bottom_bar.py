"""The bar below: what was found on the left, what the brief holds on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy

from gui.panels.chips import plural
from gui.theme.fonts import sans

if TYPE_CHECKING:
    from gui.work.engine import Solved
    from summarizer import Analysis

_MESSAGE_FOR: Final = 6000  # milliseconds
_LATE: Final = 200  # milliseconds after which work is worth a word


class BottomBar(QFrame):
    """The bar.

    Signals:
        cancel_requested(): stop what is under way.
    """

    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bottomBar")
        self._found = [QLabel() for _ in range(5)]
        self._message = QLabel()
        self._stage = QLabel()
        self._bar = QProgressBar()
        self._cancel = QPushButton("Cancel")
        self._brief = QLabel()
        self._time = QLabel()
        self._clear = QTimer(self, singleShot=True, interval=_MESSAGE_FOR)
        self._clear.timeout.connect(lambda: self._message.setText(""))
        self._awaited = ""
        self._late = QTimer(self, singleShot=True, interval=_LATE)
        self._late.timeout.connect(self._show_awaited)
        self._lay_out()
        self.end_progress()

    def _lay_out(self) -> None:
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 0, 12, 0)
        box.setSpacing(16)
        self.setFixedHeight(28)
        labels = [*self._found, self._message, self._stage, self._brief, self._time]
        for label in labels:
            label.setFont(sans(12))
            label.setProperty("look", "muted")
        self._found[3].setProperty("look", "difference")
        self._message.setProperty("look", "strong")
        self._message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for label in self._found:
            box.addWidget(label)
        box.addWidget(self._message, 1)
        self._bar.setFixedWidth(120)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName("Progress")
        self._cancel.setProperty("look", "link")
        self._cancel.setFont(sans(12))
        self._cancel.clicked.connect(self.cancel_requested)
        for widget in (self._stage, self._bar, self._cancel, self._brief, self._time):
            box.addWidget(widget)

    def show_analysis(self, analysis: Analysis | None, hidden: int, seconds: float) -> None:
        """Say what was found, and how long it took."""
        texts = [""] * 5 if analysis is None else _counts(analysis, hidden)
        for label, text in zip(self._found, texts, strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        self._time.setText("" if analysis is None else f"analysed in {seconds:.2f} s")
        if analysis is None:
            self._brief.setText("")

    def show_brief(self, solved: Solved) -> None:
        """Say how long the brief is and that its lines are verbatim."""
        brief, lines = solved.brief, len(solved.brief.lines)
        noun = "source line" if brief.own else "line"
        own = f", {len(brief.own)} of your own" if brief.own else ""
        self._brief.setText(
            f"{brief.words:,} of {plural(brief.budget, 'word')} · "
            f"{solved.verified} of {plural(lines, noun)} verified verbatim{own}"
        )

    def show_progress(self, stage: str, done: int, total: int) -> None:
        """Show what is under way."""
        self._stage.setText(f"{stage}…")
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        for widget in (self._stage, self._bar, self._cancel):
            widget.setVisible(True)
        for widget in (self._brief, self._time):
            widget.setVisible(False)

    def await_brief(self, words: str) -> None:
        """Say what is being written, if it takes longer than a moment."""
        self._awaited = words
        self._late.start()

    def _show_awaited(self) -> None:
        self.show_progress(self._awaited, 0, 0)
        self._cancel.setVisible(False)  # another method or length takes its place at once

    def end_progress(self) -> None:
        """Show the brief's figures again."""
        self._late.stop()
        for widget in (self._stage, self._bar, self._cancel):
            widget.setVisible(False)
        for widget in (self._brief, self._time):
            widget.setVisible(True)

    def say(self, message: str) -> None:
        """Show a message for a few seconds."""
        self._message.setText(message)
        self._message.setToolTip(message)
        self._clear.start()


def _counts(analysis: Analysis, hidden: int) -> list[str]:
    sources = len(analysis.story.articles) - hidden
    differences = len(analysis.differences)
    anonymous = sum(quote.anonymous for quote in analysis.quotes)
    quotes = plural(len(analysis.quotes), "quote")
    return [
        plural(sources, "source") + (f", {hidden} left out" if hidden else ""),
        plural(len(analysis.voices), "voice"),
        plural(len(analysis.claims), "claim"),
        plural(differences, "difference") if differences else "",
        f"{quotes}, {anonymous} anonymous" if anonymous else quotes,
    ]
