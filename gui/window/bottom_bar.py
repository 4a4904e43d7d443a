"""The bar below: what was found on the left, what the brief holds on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy

from gui import counts
from gui.theme.fonts import sans
from gui.window.stages import stage_words
from gui.words import number, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.work.engine import Solved
    from summarizer import Analysis, Brief

_MESSAGE_FOR: Final = 6000  # milliseconds
_EDGE, _BETWEEN = 12, 16  # pixels beside the parts and between them
_MESSAGE_ROOM: Final = 420  # that a message may ask for
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
        self._cancel = QPushButton(translate("Bottom bar", "Cancel"))
        self._brief = QLabel()
        self._time = QLabel()
        self._clear = QTimer(self, singleShot=True, interval=_MESSAGE_FOR)
        self._clear.timeout.connect(lambda: self._show_message(""))
        self._working = False
        self._awaited = ""
        self._late = QTimer(self, singleShot=True, interval=_LATE)
        self._late.timeout.connect(self._show_awaited)
        self._lay_out()
        self.end_progress()

    def _lay_out(self) -> None:
        box = QHBoxLayout(self)
        box.setContentsMargins(_EDGE, 0, _EDGE, 0)
        box.setSpacing(_BETWEEN)
        self.setFixedHeight(28)
        labels = [*self._found, self._message, self._stage, self._brief, self._time]
        for label in labels:
            label.setFont(sans(12))
            label.setProperty("look", "muted")
        self._found[3].setProperty("look", "difference")
        self._message.setProperty("look", "strong")
        self._message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for label in (*self._found, self._stage, self._brief, self._time):
            label.setMinimumWidth(1)  # what has no room gives way; it does not widen the window
        for label in self._found:
            box.addWidget(label)
        box.addWidget(self._message, 1)
        self._bar.setFixedWidth(120)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Bottom bar", "Progress"))
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
        words = translate("Bottom bar", "analysed in {seconds} s")
        took = words.format(seconds=QLocale().toString(seconds, "f", 2))
        self._time.setText("" if analysis is None else took)
        if analysis is None:
            self._brief.setText("")
        self._fit()

    def show_brief(self, solved: Solved) -> None:
        """Say how long the brief is and that its lines are verbatim."""
        self._brief.setText(f"{_length(solved.brief)} · {_verified(solved)}")
        self._fit()

    def show_progress(self, stage: str, done: int, total: int) -> None:
        """Show what is under way."""
        self._stage.setText(f"{stage_words(stage)}…")
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        for widget in (self._stage, self._bar, self._cancel):
            widget.setVisible(True)
        self._working = True
        self._fit()

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
        self._working = False
        self._fit()

    def say(self, message: str) -> None:
        """Show a message for a few seconds."""
        self._message.setToolTip(message)
        self._show_message(message)
        self._clear.start()

    def _show_message(self, message: str) -> None:
        self._message.setText(message)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out what matters least until the rest has room; the tooltip has the whole."""
        sources, voices, claims, _, quotes = self._found
        beside = () if self._working else (self._brief, self._time)
        shown = [label for label in (*self._found, *beside) if label.text()]
        self.setToolTip(" · ".join(label.text() for label in shown))
        room = self.width() - 2 * _EDGE - self._needed_beside()
        for label in (self._time, quotes, claims, voices, sources):
            if sum(one.sizeHint().width() + _BETWEEN for one in shown) <= room:
                break
            if label in shown:
                shown.remove(label)
        for label in (*self._found, self._brief, self._time):
            label.setVisible(label in shown)

    def _needed_beside(self) -> int:
        """Return the width of what is said for a moment: a message, or what is under way."""
        said = min(self._message.sizeHint().width(), _MESSAGE_ROOM) if self._message.text() else 0
        if self._working:
            parts = (self._stage, self._bar, self._cancel)
            said += sum(part.sizeHint().width() + _BETWEEN for part in parts)
        return said + _BETWEEN


def _length(brief: Brief) -> str:
    words = translate("Bottom bar", "{words} of {budget} words", count=brief.budget)
    return words.format(words=number(brief.words), budget=number(brief.budget))


def _verified(solved: Solved) -> str:
    lines, own = len(solved.brief.lines), len(solved.brief.own)
    if own:
        one = translate("Bottom bar", "{checked} of 1 source line verified verbatim")
        more = translate(
            "Bottom bar", "{checked} of %n source lines verified verbatim", count=lines
        )
    else:
        one = translate("Bottom bar", "{checked} of 1 line verified verbatim")
        more = translate("Bottom bar", "{checked} of %n lines verified verbatim", count=lines)
    said = (one if lines == 1 else more).format(checked=solved.verified)
    if not own:
        return said
    return translate("Bottom bar", "{verified}, %n of your own", count=own).format(verified=said)


def _counts(analysis: Analysis, hidden: int) -> list[str]:
    return [
        _sources(len(analysis.story.articles) - hidden, hidden),
        counts.voices(len(analysis.voices)),
        counts.claims(len(analysis.claims)),
        _differences(len(analysis.differences)),
        _quotes(len(analysis.quotes), sum(quote.anonymous for quote in analysis.quotes)),
    ]


def _sources(count: int, hidden: int) -> str:
    said = counts.sources(count)
    if not hidden:
        return said
    return translate("Bottom bar", "{sources}, %n left out", count=hidden).format(sources=said)


def _differences(count: int) -> str:
    if count == 1:
        return translate("Bottom bar", "1 difference")
    return translate("Bottom bar", "%n differences", count=count) if count else ""


def _quotes(count: int, anonymous: int) -> str:
    said = counts.quotes(count)
    if not anonymous:
        return said
    return translate("Bottom bar", "{quotes}, %n anonymous", count=anonymous).format(quotes=said)
