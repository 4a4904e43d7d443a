"""The left panel: the sources as cards, their voices, what to read, and the skipped files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QPushButton,
    QSizePolicy,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from gui.panels.brief_delegate import surface
from gui.panels.brief_panel import plain
from gui.panels.chips import plural
from gui.panels.source_delegate import SourceDelegate, toggle
from gui.panels.source_model import SOURCE, SourceModel
from gui.panels.voice_part import VoicePart, counted_voices, heading_label, reading_advice

if TYPE_CHECKING:
    from gui.theme.tokens import Theme
    from gui.work.engine import Loaded


class SourceList(QListView):
    """The cards. Space hides or shows a source, Enter or a click goes to its column.

    Signals:
        source_chosen(int): index of the article.
        note_chosen(int): the user wants to know more of what a card notes.
    """

    source_chosen = Signal(int)
    note_chosen = Signal(int)

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
        """Go to the source that was clicked, unless its eye or one of its notes was."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or self.cards.eye_hit(index, event.position()):
            return
        noted = self.cards.note_hit(index, event.position())
        (self.note_chosen if noted else self.source_chosen).emit(index.data(SOURCE).index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show a hand over the notes, which lead to their proofs."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        live = index.isValid() and self.cards.note_hit(index, event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if live else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Hide or show by Space, go to the column by Enter, to the sourcing by Right."""
        index = self.currentIndex()
        if index.isValid() and event.key() == Qt.Key.Key_Space:
            toggle(self.sources, index)
        elif index.isValid() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.source_chosen.emit(index.data(SOURCE).index)
        elif index.isValid() and event.key() == Qt.Key.Key_Right:
            self.note_chosen.emit(index.data(SOURCE).index)
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
        note = self.cards.note_hit(index, point.toPointF())
        if note is not None:
            return plain(f"{note.tip}\nClick for the proof (Right)").replace("\n", "<br>")
        return plain(source.tip).replace("\n", "<br>")


class SourcePanel(QWidget):
    """Sources, voices, and what was skipped.

    Signals:
        source_chosen(int): go to the column of an article.
        hide_requested(str, bool): hide or show an article, by its sha256.
        skipped_requested(): show the skipped files with their reasons.
        sourcing_requested(str): show a section of the sourcing.
        sourcing_of_requested(int): show what is found of one article.
    """

    source_chosen = Signal(int)
    hide_requested = Signal(str, bool)
    skipped_requested = Signal()
    sourcing_requested = Signal(str)
    sourcing_of_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        surface(self, "chrome")
        self.list = SourceList(theme)
        self._voices = VoicePart(self)
        self._skipped = QPushButton()
        self._skipped.setProperty("look", "link")
        self._skipped.setVisible(False)
        self._lay_out()
        self.list.source_chosen.connect(self.source_chosen)
        self.list.note_chosen.connect(self.sourcing_of_requested)
        self.list.sources.hide_requested.connect(self.hide_requested)
        self._voices.way_chosen.connect(self.sourcing_requested)
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
        self._voices.say(*counted_voices(loaded), reading_advice(loaded))
        text = _left_out(loaded)
        self._skipped.setText(text)
        self._skipped.setToolTip("Show the files that could not be used, each with its reason")
        self._skipped.setVisible(bool(text))


def _left_out(loaded: Loaded | None) -> str:
    """Return how many files were skipped and how many warnings there are, as a question."""
    skipped = len(loaded.story.skipped) if loaded is not None else 0
    warnings = len(loaded.story.warnings) if loaded is not None else 0
    parts = [f"{plural(skipped, 'file')} skipped"] if skipped else []
    parts += [plural(warnings, "warning")] if warnings else []
    return f"{', '.join(parts)}: why?" if parts else ""


__all__ = ["SourceList", "SourcePanel", "heading_label"]
