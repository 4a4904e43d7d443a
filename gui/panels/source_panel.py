"""The left panel: the sources as cards, their voices, and the files that were skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from gui.panels.brief_delegate import heading_font, surface
from gui.panels.brief_panel import plain
from gui.panels.chips import plural
from gui.panels.source_delegate import SourceDelegate, toggle
from gui.panels.source_model import SOURCE, SourceModel
from gui.theme.fonts import sans

if TYPE_CHECKING:
    from gui.theme.tokens import Theme
    from gui.work.engine import Loaded
    from summarizer.model import Voice


class SourceList(QListView):
    """The cards. Space hides or shows a source, Enter or a click goes to its column.

    Signals:
        source_chosen(int): index of the article.
    """

    source_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sources = SourceModel(self)
        self.cards = SourceDelegate(self, theme)
        self.setModel(self.sources)
        self.setItemDelegate(self.cards)
        self.setAccessibleName("Sources")
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.sources.modelReset.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the height of all cards; the layout gives less where there is less."""
        rows = range(self.sources.rowCount())
        height = sum(self.sizeHintForRow(row) for row in rows)
        return QSize(200, height + 4)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Ask for one card at least."""
        return QSize(120, min(104, self.sizeHint().height()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go to the source that was clicked, unless its eye was."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.cards.eye_hit(index, event.position()):
            self.source_chosen.emit(index.data(SOURCE).index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Hide or show by Space, go to the column by Enter."""
        index = self.currentIndex()
        if index.isValid() and event.key() == Qt.Key.Key_Space:
            toggle(self.sources, index)
        elif index.isValid() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.source_chosen.emit(index.data(SOURCE).index)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the cards out anew; how high they are depends on the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Show the whole title and what else is known; say what the eye does."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, point: QPoint) -> str:
        """Return the tooltip for a point, as plain text."""
        index = self.indexAt(point)
        if not index.isValid():
            return ""
        source = index.data(SOURCE)
        if self.cards.eye_hit(index, point.toPointF()):
            verb = "Take this source back in" if source.hidden else "Leave this source out"
            return plain(f"{verb} (Space)")
        return plain(source.tip).replace("\n", "<br>")


class SourcePanel(QWidget):
    """Sources, voices, and what was skipped.

    Signals:
        source_chosen(int): go to the column of an article.
        hide_requested(str, bool): hide or show an article, by its sha256.
        skipped_requested(): show the skipped files with their reasons.
    """

    source_chosen = Signal(int)
    hide_requested = Signal(str, bool)
    skipped_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        surface(self, "chrome")
        self.list = SourceList(theme)
        self._voices = _Note("Voices", self)
        self._skipped = QPushButton()
        self._skipped.setProperty("look", "link")
        self._skipped.setVisible(False)
        self._lay_out()
        self.list.source_chosen.connect(self.source_chosen)
        self.list.sources.hide_requested.connect(self.hide_requested)
        self._skipped.clicked.connect(self.skipped_requested)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 8)
        box.setSpacing(0)
        heading = heading_label("Sources")
        heading.setContentsMargins(16, 0, 16, 8)
        box.addWidget(heading)
        box.addWidget(self.list, 1)
        box.addWidget(self._voices)
        link = QHBoxLayout()
        link.setContentsMargins(12, 0, 12, 0)
        link.addWidget(self._skipped)
        link.addStretch()
        box.addLayout(link)
        box.addStretch()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.list.cards.theme = theme
        self.list.viewport().update()

    def show_story(self, loaded: Loaded | None) -> None:
        """Show the sources of a story."""
        row = self.list.currentIndex().row()
        self.list.sources.show(loaded)
        if 0 <= row < self.list.sources.rowCount():
            self.list.setCurrentIndex(self.list.sources.index(row))
        self._voices.say(*_voices(loaded))
        text = _left_out(loaded)
        self._skipped.setText(text)
        self._skipped.setToolTip("Show the files that could not be used, each with its reason")
        self._skipped.setVisible(bool(text))


class _Note(QWidget):
    """A heading with a few plain sentences below it."""

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._first = QLabel(self)
        self._rest = QLabel(self)
        self._rest.setTextFormat(Qt.TextFormat.PlainText)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 20, 16, 8)
        box.setSpacing(4)
        box.addWidget(heading_label(heading))
        for label in (self._first, self._rest):
            label.setWordWrap(True)
            label.setFont(sans(13))
            label.setProperty("look", "muted")
            box.addWidget(label)

    def say(self, first: str, rest: str) -> None:
        """Show the count of voices and, below it, the reasons; nothing if there is no count."""
        self._first.setText(first)
        self._rest.setText(_shortened(rest))
        self._rest.setToolTip(plain(rest).replace("\n", "<br>"))
        self._rest.setVisible(bool(rest))
        self.setVisible(bool(first))


def _shortened(text: str, most: int = 220) -> str:
    """Return at most some two hundred characters; the tooltip has the rest."""
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"


def heading_label(text: str) -> QLabel:
    """Return a section's heading in small, spaced capitals."""
    label = QLabel(text.upper())
    label.setAccessibleName(text)
    label.setFont(heading_font())
    label.setProperty("look", "heading")
    return label


def _voices(loaded: Loaded | None) -> tuple[str, str]:
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


def _left_out(loaded: Loaded | None) -> str:
    """Return how many files were skipped and how many warnings there are, as a question."""
    skipped = len(loaded.story.skipped) if loaded is not None else 0
    warnings = len(loaded.story.warnings) if loaded is not None else 0
    parts = [f"{plural(skipped, 'file')} skipped"] if skipped else []
    parts += [plural(warnings, "warning")] if warnings else []
    return f"{', '.join(parts)}: why?" if parts else ""


def _reason(voice: Voice) -> str:
    """Say which sources count as one voice, and why."""
    numbers = [str(index + 1) for index in voice.articles]
    named = f"{', '.join(numbers[:-1])} and {numbers[-1]}"
    return f"{named} are one voice: {voice.reason.rstrip('.')}."


__all__ = ["SourceList", "SourcePanel", "heading_label"]
