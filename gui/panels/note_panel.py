"""All notes of the story: searched by words, filtered by tag, each one click from its text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.panels.coverage_panel import FilterField
from gui.panels.note_delegate import NoteDelegate
from gui.panels.note_model import NOTE, NoteModel, NoteRow, note_rows
from gui.words import translate
from summarizer import Edits

if TYPE_CHECKING:
    from gui.theme.tokens import Theme
    from summarizer import Analysis

_BAR: Final = 10  # kept free for the scroll bar: rows do not change when it comes
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class NoteList(QListView):
    """The list. Enter goes to the text, F2 changes the note, Delete takes it away.

    Signals:
        chosen(NoteRow): show its text.
        change_requested(NoteRow): let the user change it.
        erase_requested(NoteRow): take it away.
    """

    chosen = Signal(object)
    change_requested = Signal(object)
    erase_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes = NoteModel(self)
        self.delegate = NoteDelegate(self, theme)
        self.setModel(self.notes)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(translate("Notes", "Notes"))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def room(self) -> int:
        """Return the width of the rows."""
        return max(self.width() - _BAR, 1)

    def row(self) -> NoteRow | None:
        """Return the note that is chosen."""
        index = self.currentIndex()
        row: NoteRow | None = index.data(NOTE) if index.isValid() else None
        return row

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show the text of the note that was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._say(self.indexAt(event.position().toPoint()), self.chosen)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Change the note that was clicked."""
        self._say(self.indexAt(event.position().toPoint()), self.change_requested)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go to the text, change the note, or take it away."""
        signal = {Qt.Key.Key_F2: self.change_requested, Qt.Key.Key_Delete: self.erase_requested}
        key = Qt.Key(event.key())
        if key in _ENTER:
            self._say(self.currentIndex(), self.chosen)
        elif key in signal:
            self._say(self.currentIndex(), signal[key])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Offer what can be done with a note."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            menu = self.menu_of(index)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            at = self.visualRect(index).center() if by_key else QPoint(event.pos())
            menu.popup(self.viewport().mapToGlobal(at))

    def menu_of(self, index: QModelIndex) -> QMenu:
        """Return the context menu of a note."""
        menu = QMenu(self)
        for words, signal in (
            (translate("Notes", "Show the text"), self.chosen),
            (translate("Notes", "Change the note…"), self.change_requested),
            (translate("Notes", "Delete the note"), self.erase_requested),
        ):
            menu.addAction(words).triggered.connect(partial(self._say, index, signal))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the rows out anew: their height depends on the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _say(self, index: QModelIndex, signal: SignalInstance, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        row = index.data(NOTE) if index.isValid() else None
        if row is not None:
            signal.emit(row)


class NotePanel(QWidget):
    """The list with its filters above and its buttons below.

    Signals:
        chosen(NoteRow), change_requested(NoteRow), erase_requested(NoteRow): as the list says.
        counted(): there are more notes, or fewer.
    """

    chosen = Signal(object)
    change_requested = Signal(object)
    erase_requested = Signal(object)
    counted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = NoteList(theme)
        self.field = FilterField()
        self.tag_button = QPushButton()
        self.count = QLabel()
        self.none = QLabel()
        self.change_button = QPushButton(translate("Notes", "Change…"))
        self.erase_button = QPushButton(translate("Notes", "Delete"))
        self._tags = QMenu(self)
        self._analysis: Analysis | None = None
        self._hidden: frozenset[int] = frozenset()
        self._edits = Edits()
        self._lay_out()
        self._wire()
        self.setFocusProxy(self.list)

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(translate("Notes", "Filter by words…"))
        self.field.setAccessibleName(translate("Notes", "Show only notes with these words"))
        self.tag_button.setMenu(self._tags)
        self.tag_button.setProperty("chooser", "true")
        self.tag_button.setAccessibleName(translate("Notes", "Tag of the notes that are shown"))
        self.count.setProperty("look", "muted")
        self.none.setProperty("look", "muted")
        self.none.setWordWrap(True)
        self.none.setContentsMargins(16, 12, 16, 0)
        self.change_button.setToolTip(translate("Notes", "Change the chosen note (F2)"))
        self.erase_button.setToolTip(translate("Notes", "Delete the chosen note (Del)"))
        above, below = QHBoxLayout(), QHBoxLayout()
        above.setContentsMargins(16, 10, 12, 8)
        above.setSpacing(8)
        below.setSpacing(8)
        above.addWidget(self.field, 1)
        above.addWidget(self.tag_button)
        below.setContentsMargins(16, 8, 12, 10)
        below.addWidget(self.count, 1)
        below.addWidget(self.change_button)
        below.addWidget(self.erase_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(above)
        box.addWidget(self.none)
        box.addWidget(self.list, 1)
        box.addLayout(below)

    def _wire(self) -> None:
        self.list.chosen.connect(self.chosen)
        self.list.change_requested.connect(self.change_requested)
        self.list.erase_requested.connect(self.erase_requested)
        self.field.textChanged.connect(lambda _text: self._narrow())
        self.field.left.connect(self.list.setFocus)
        self._tags.aboutToShow.connect(self._fill_tags)
        self.change_button.clicked.connect(lambda: self._say(self.change_requested))
        self.erase_button.clicked.connect(lambda: self._say(self.erase_requested))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self.list.notes.modelReset.connect(self._enable)

    @property
    def counts(self) -> tuple[int, int]:
        """How many notes there are, twice: all of them are open."""
        return self.list.notes.whole, self.list.notes.whole

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.list.delegate.theme = theme
        self.list.viewport().update()

    def show_analysis(self, analysis: Analysis | None, hidden: frozenset[int]) -> None:
        """Show the notes on the sources of a story."""
        self._analysis, self._hidden = analysis, hidden
        self._show()

    def show_edits(self, edits: Edits) -> None:
        """Show the notes that are kept now; the one that was chosen stays so."""
        if edits.notes != self._edits.notes:
            self._edits = edits
            self._show()
            self.counted.emit()

    def _show(self) -> None:
        before, at = self.list.row(), self.list.currentIndex().row()
        place = self.list.verticalScrollBar().value()
        self.list.notes.show(note_rows(self._analysis, self._edits, self._hidden))
        self._say_what()
        same = self.list.notes.row_of(before.note) if before is not None else None
        last = self.list.notes.rowCount() - 1
        if before is not None and last >= 0:
            row = min(at, last) if same is None else same
            self.list.setCurrentIndex(self.list.notes.index(row))
        self.list.verticalScrollBar().setValue(place)

    def choose_tag(self, tag: str | None, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        """Show only the notes with a tag; ``None``: with any or none."""
        self.list.notes.narrow(self.field.text(), tag)
        self._say_what()

    def _narrow(self) -> None:
        self.choose_tag(self.list.notes.tag)

    def _fill_tags(self) -> None:
        self._tags.clear()
        every = self._tags.addAction(translate("Notes", "All tags"))
        every.triggered.connect(partial(self.choose_tag, None))
        for tag, count in self.list.notes.tags:
            words = translate("Notes", "#{tag} ({count})").format(tag=tag, count=count)
            action = self._tags.addAction(words.replace("&", "&&"))
            action.triggered.connect(partial(self.choose_tag, tag))

    def _say_what(self) -> None:
        """Say which notes are shown."""
        notes = self.list.notes
        tag = notes.tag
        words = f"#{tag}".replace("&", "&&") if tag else translate("Notes", "All tags")
        self.tag_button.setText(words)
        self.tag_button.setEnabled(bool(notes.tags))
        shown_, whole = notes.rowCount(), notes.whole
        one, many = translate("Notes", "1 note"), translate("Notes", "{whole} notes", count=whole)
        some = translate("Notes", "{shown} of {whole} notes", count=whole)
        said = some if shown_ < whole else (one if whole == 1 else many)
        self.count.setText(said.format(shown=shown_, whole=whole))
        self.none.setVisible(not shown_)
        none = translate("Notes", "No note is like that.")
        first = translate(
            "Notes",
            "You have noted nothing yet. Select text in an article, or go to a passage, and press "
            "Ctrl+M.",
        )
        self.none.setText(none if whole else first)
        self._enable()

    def _enable(self) -> None:
        there = self.list.row() is not None
        self.change_button.setEnabled(there)
        self.erase_button.setEnabled(there)

    def _say(self, signal: SignalInstance) -> None:
        row = self.list.row()
        if row is not None:
            signal.emit(row)
