"""The voices below the cards: how many sources are independent, why the others are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.panels.brief_delegate import heading_font
from gui.panels.brief_panel import plain
from gui.panels.chips import plural
from gui.theme.fonts import sans

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from gui.work.engine import Loaded
    from summarizer.model import Voice


class _Way(QLabel):
    """Plain words that lead somewhere by a click.

    Signals:
        clicked().
    """

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take the click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.clicked.emit()


class VoicePart(QWidget):
    """How many sources are independent, why the others are not, and which to read.

    Signals:
        way_chosen(str): show a section of the sourcing.
    """

    way_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._first = QLabel(self)
        self._rest = _Way(self)
        self._advice = _Way(self)
        self._more = QPushButton("Sourcing", self)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 8, 4)
        box.setSpacing(4)
        box.addLayout(self._top())
        for label in (self._first, self._rest, self._advice):
            label.setWordWrap(True)
            label.setFont(sans(13))
            label.setProperty("look", "muted")
            box.addWidget(label)
        self._rest.clicked.connect(lambda: self.way_chosen.emit("voices"))
        self._advice.clicked.connect(lambda: self.way_chosen.emit("reading"))

    def _top(self) -> QHBoxLayout:
        """Lay out the heading, with the way to all that is known of the sources beside it."""
        row = QHBoxLayout()
        row.addWidget(heading_label("Voices"))
        row.addStretch()
        self._more.setProperty("look", "link")
        self._more.setFont(sans(13))
        self._more.setToolTip("Show who is one voice, who cites whom, and the proofs")
        self._more.clicked.connect(lambda: self.way_chosen.emit("warnings"))
        row.addWidget(self._more)
        return row

    def say(self, first: str, rest: str, advice: str) -> None:
        """Show the count of voices, the reasons and the advice; nothing if there is no count."""
        self._first.setText(first)
        self._rest.setText(_shortened(rest))
        self._rest.setToolTip(plain(f"{rest}\nClick for more").replace("\n", "<br>"))
        self._rest.setVisible(bool(rest))
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self.setVisible(bool(first))


def heading_label(text: str) -> QLabel:
    """Return a section's heading in small, spaced capitals."""
    label = QLabel(text.upper())
    label.setAccessibleName(text)
    label.setFont(heading_font())
    label.setProperty("look", "heading")
    return label


def counted_voices(loaded: Loaded | None) -> tuple[str, str]:
    """Return how many sources are independent, and why the others are not."""
    if loaded is None or loaded.analysis is None:
        return "", ""
    voices = loaded.analysis.voices
    sources = sum(len(voice.articles) for voice in voices)
    if sources == 0:
        return "All sources are left out.", "The eye of a source takes it back in."
    if sources == 1:
        return "1 source: nothing confirms it yet.", "Add another article on the same event."
    first = f"{plural(sources, 'source')}, <b>{len(voices)} independent</b>."
    reasons = [_reason(voice) for voice in voices if voice.reason]
    return first, "\n".join(reasons)


def reading_advice(loaded: Loaded | None) -> str:
    """Return which sources to read for most of the facts, where there is a choice."""
    found = loaded.analysis.checks.advice if loaded and loaded.analysis else None
    return found.advice if found is not None else ""


def _shortened(text: str, most: int = 120) -> str:
    """Return at most some hundred characters; the tooltip has the rest."""
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"


def _reason(voice: Voice) -> str:
    """Say which sources count as one voice, and why."""
    numbers = [str(index + 1) for index in voice.articles]
    named = f"{', '.join(numbers[:-1])} and {numbers[-1]}"
    return f"{named} are one voice: {voice.reason.rstrip('.')}."
