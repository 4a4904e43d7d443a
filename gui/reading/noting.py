"""The user's own notes in the columns, and the one editor that is open below one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal

from gui.edits.notes import notes_of, tags_of
from gui.reading.note_editor import NoteEditor
from gui.reading.own_notes import OwnNote

if TYPE_CHECKING:
    from gui.reading.column import Column
    from gui.reading.keeper import Keeper
    from summarizer import Edits
    from summarizer.model import Note, Place

_GAP: Final = 6  # above and below the editor


class Noting(QObject):
    """Shows notes and lets the user write them.

    Signals:
        opening(): an editor is about to be opened.
        kept(Place, Note or None, str, tuple): a place, the note there before, its words and tags.
        erased(Note): the note is to go.
    """

    opening = Signal()
    kept = Signal(object, object, str, object)
    erased = Signal(object)

    def __init__(self, keeper: Keeper) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self._own: dict[int, tuple[OwnNote, ...]] = {}
        self._tags: tuple[str, ...] = ()
        self._column: Column | None = None
        self._editor: NoteEditor | None = None
        self._place: tuple[int, int] = (0, 0)
        self._about: tuple[Place, Note | None] = (("", 0, 1), None)
        keeper.column_made.connect(self._join)

    @property
    def editor(self) -> NoteEditor | None:
        """The editor that is open, if any."""
        return self._editor

    @property
    def unfinished(self) -> tuple[Place, str, str, Note | None] | None:
        """What is written and not kept: where, the words, the tags as typed, the note before."""
        editor = self._editor
        if editor is None or not editor.is_changed:
            return None
        place, note = self._about
        return place, editor.words.toPlainText(), editor.tags.text(), note

    def show(self, edits: Edits) -> None:
        """Show the notes that are kept now."""
        analysis = self._keeper.analysis
        found: dict[int, list[OwnNote]] = {}
        for index, note in notes_of(edits, analysis.story.articles) if analysis else ():
            found.setdefault(index, []).append(OwnNote(note.place[1], note.place[2], note))
        self._own = {index: tuple(sorted(notes)) for index, notes in found.items()}
        self._tags = tags_of(edits)
        for column in self._keeper.columns.values():
            column.show_own(self._own.get(column.index, ()))

    def _join(self, column: Column) -> None:
        column.show_own(self._own.get(column.index, ()))
        column.moved.connect(lambda: self._settle(column))
        column.relaid.connect(lambda: self._refit(column))
        column.own_clicked.connect(lambda own: self.change(column, own.note))
        column.writing_requested.connect(lambda start, end: self.write(column, start, end))

    # -- the editor ------------------------------------------------------------------------------

    def write(self, column: Column, start: int, end: int) -> None:
        """Open the editor for a new note on a stretch, without the blanks at its ends."""
        words = column.article.text[start:end]
        start, end = (
            start + len(words) - len(words.lstrip()),
            end - len(words) + len(words.rstrip()),
        )
        if start < end:
            self._open(column, (start, end), None)

    def change(self, column: Column, note: Note) -> None:
        """Open the editor for a note that is there."""
        self._open(column, note.place[1:], note)

    def resume(self, place: Place, words: str, tags: str, note: Note | None) -> bool:
        """Open the editor with what was written before; tell whether its text is shown."""
        key, start, end = place
        analysis = self._keeper.analysis
        articles = analysis.story.articles if analysis is not None else ()
        index = next((n for n, one in enumerate(articles) if one.sha256 == key), None)
        column = self._keeper.column(index) if index is not None else None
        if column is None or end > len(column.article.text):
            return False
        there = {own.note for own in self._own.get(column.index, ())}
        self._open(column, (start, end), note if note in there else None)
        if self._editor is not None:
            self._editor.write(words, tags)
        return True

    def _open(self, column: Column, place: tuple[int, int], note: Note | None) -> None:
        self.finish()
        self.opening.emit()
        self._column, self._place = column, place
        self._about = ((column.article.sha256, *place), note)
        editor = NoteEditor(note, self._tags, column.look.theme, column.viewport())
        editor.kept.connect(self._keep)
        editor.erased.connect(self._erase)
        editor.dropped.connect(self.leave)
        editor.grown.connect(lambda: self._refit(column))
        self._editor = editor
        column.choose(place)
        self._refit(column)
        editor.show()
        self._bring_into_view(column, editor)
        editor.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, text: str, tags: tuple[str, ...]) -> None:
        place, note = self._about
        self.leave()
        self.kept.emit(place, note, text, tags)

    def _erase(self) -> None:
        note = self._about[1]
        self.leave()
        if note is not None:
            self.erased.emit(note)

    def finish(self) -> None:
        """Close the editor; what was written is kept."""
        if self._editor is not None:
            self._editor.keep()

    def leave(self) -> None:
        """Close the editor and go back to the column."""
        column, editor = self._column, self._editor
        self._column = self._editor = None
        if column is None or editor is None:
            return
        within = editor.isAncestorOf(column.window().focusWidget() or column)
        editor.hide()
        editor.deleteLater()
        column.choose(None)
        column.open_gap(None, 0)
        if within:
            column.setFocus(Qt.FocusReason.TabFocusReason)

    def set_theme(self) -> None:
        """Take the colours of the column."""
        if self._editor is not None and self._column is not None:
            self._editor.set_theme(self._column.look.theme)

    # -- its place -------------------------------------------------------------------------------

    def _refit(self, column: Column) -> None:
        """Make room for the editor at the column's width."""
        if column is not self._column or self._editor is None:
            return
        width = round(column.flow.measure) + 16
        height = self._editor.fit(width)
        self._editor.resize(width, height)
        column.open_gap(self._place[1], height + 2 * _GAP)
        self._settle(column)

    def _settle(self, column: Column) -> None:
        if column is self._column and self._editor is not None:
            top = column.flow.gap_top() - column.position + _GAP
            self._editor.move(round(column.flow.left) - 8, round(top))

    def _bring_into_view(self, column: Column, editor: NoteEditor) -> None:
        """Scroll so that the editor is seen whole, and as much of the text above as fits."""
        height = column.viewport().height()
        top = column.flow.y_of(self._place[0]) - 24
        bottom = column.flow.gap_top() + editor.height() + 2 * _GAP + 12
        target = min(float(column.goal), top)
        if not top - height < column.goal:
            target = top
        column.scroll_to(max(target, bottom - height), moving=False)
