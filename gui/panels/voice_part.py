"""The voices below the cards: how many sources are independent, why the others are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui import counts
from gui.panels.brief_delegate import heading_font
from gui.panels.brief_panel import plain
from gui.theme.fonts import sans
from gui.told import retold
from gui.words import translate

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
        self._more = QPushButton(translate("Sourcing", "Sourcing"), self)
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
        row.addWidget(heading_label(translate("Sourcing", "Voices")))
        row.addStretch()
        self._more.setProperty("look", "link")
        self._more.setFont(sans(13))
        self._more.setToolTip(
            translate("Sourcing", "Show who is one voice, who cites whom, and the proofs")
        )
        self._more.clicked.connect(lambda: self.way_chosen.emit("warnings"))
        row.addWidget(self._more)
        return row

    def say(self, first: str, rest: str, advice: str) -> None:
        """Show the count of voices, the reasons and the advice; nothing if there is no count."""
        self._first.setText(first)
        self._rest.setText(_shortened(rest))
        more = translate("Sourcing", "Click for more")
        self._rest.setToolTip(plain(f"{rest}\n{more}").replace("\n", "<br>"))
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
        words = translate("Sourcing", "The eye of a source takes it back in.")
        return translate("Sourcing", "All sources are left out."), words
    if sources == 1:
        words = translate("Sourcing", "Add another article on the same event.")
        return translate("Sourcing", "1 source: nothing confirms it yet."), words
    first = translate("Sourcing", "{sources}, <b>{voices} independent</b>.").format(
        sources=counts.sources(sources), voices=len(voices)
    )
    reasons = [_reason(voice) for voice in voices if voice.reason]
    return first, "\n".join(reasons)


def reading_advice(loaded: Loaded | None) -> str:
    """Return which sources to read for most of the facts, where there is a choice."""
    found = loaded.analysis.checks.advice if loaded and loaded.analysis else None
    return retold(found.advice) if found is not None else ""


def _shortened(text: str, most: int = 120) -> str:
    """Return at most some hundred characters; the tooltip has the rest."""
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"


def _reason(voice: Voice) -> str:
    """Say which sources count as one voice, and why."""
    numbers = counts.listed([str(index + 1) for index in voice.articles])
    words = translate("Sourcing", "{numbers} are one voice: {reason}.")
    return words.format(numbers=numbers, reason=retold(voice.reason).rstrip("."))
