"""Writing lines of one's own: the editor is opened in its place in the list, and stays there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal

from gui.edits.lines import entry_at, home_of
from gui.edits.passages import place_of, spans_of
from gui.panels.brief_editor import OwnEditor
from gui.panels.brief_rows import Draft
from summarizer.model import OwnLine, OwnWords

if TYPE_CHECKING:
    from gui.panels.brief_list import BriefList
    from gui.panels.brief_rows import Entry
    from gui.theme.tokens import Theme
    from summarizer.model import Place


class Writing(QObject):
    """What the user is writing in a brief.

    Signals:
        written(entry, str, before): these words are to stand above or below an entry.
        rewritten(OwnLine, str): these words are to take the place of earlier ones.
        erased(OwnLine): nothing was left of a line.
    """

    written = Signal(object, str, bool)
    rewritten = Signal(object, str)
    erased = Signal(object)

    def __init__(self, brief: BriefList, theme: Theme) -> None:
        super().__init__(brief)
        self._brief = brief
        self._draft: Draft | None = None
        self._place: Place | None = None  # of the line beside: it outlives another analysis
        self.editor = OwnEditor(theme, brief.viewport())
        self.editor.kept.connect(self._keep)
        self.editor.dropped.connect(self.end)
        self.editor.grown.connect(self._make_room)
        brief.laid_out.connect(self.place)

    @property
    def draft(self) -> Draft | None:
        """Where something is being written."""
        return self._draft

    @property
    def unfinished(self) -> tuple[Place, str, bool, OwnWords | None] | None:
        """What is written and not kept: beside which sentence, the words, above, in whose place."""
        draft, text = self._draft, self.editor.toPlainText()
        if draft is None or self._place is None or text.strip() == _before(draft):
            return None
        return self._place, text, draft.before, _changed(draft)

    # -- opening and closing ---------------------------------------------------------------------

    def add(self, beside: Entry, *, before: bool) -> None:
        """Open the editor above or below an entry."""
        self._begin(Draft(beside, before, height=self.editor.wanted_height), "")

    def change(self, own: OwnLine) -> None:
        """Open the editor in the place of a line of the user's own."""
        draft = Draft(own, own.before, changes=True, height=self.editor.wanted_height)
        self._begin(draft, own.text)

    def resume(self, place: Place, text: str, *, before: bool, changes: OwnWords | None) -> bool:
        """Open the editor with what was written before; tell whether there is a place for it."""
        beside = self._entry_at(place, changes)
        if beside is None:
            return False
        same = isinstance(beside, OwnLine) and beside.decided == changes
        height = self.editor.wanted_height
        self._begin(Draft(beside, before, changes=same, height=height), text, place)
        return True

    def finish(self) -> None:
        """Close the editor, if it is open; what was written is kept."""
        if self._draft is not None:
            self.editor.keep()

    def end(self) -> None:
        """Close the editor; the list has the keyboard again."""
        self._draft = self._place = None
        back = self.editor.hasFocus()
        self.editor.end()
        self._brief.show_draft(None)
        if back:
            self._brief.setFocus()

    def _begin(self, draft: Draft, text: str, place: Place | None = None) -> None:
        brief = self._brief.brief
        self.finish()
        if place is None and brief is not None:
            place = place_of(brief.analysis, home_of(draft.beside))
        self._draft, self._place = draft, place
        self._brief.show_draft(draft)
        self.editor.begin(text)
        self._make_room()
        self._brief.show_row_of_draft()

    def _entry_at(self, place: Place, changes: OwnWords | None) -> Entry | None:
        """Return the line to write beside; its sentence may be in the brief no more."""
        brief = self._brief.brief
        if brief is None:
            return None
        spans = spans_of(brief.analysis, [place])
        alone = OwnLine(changes or OwnWords(place, ""), spans[0]) if spans else None
        return entry_at(brief, place, changes) or alone

    def _keep(self, text: str) -> None:
        draft, place = self._draft, self._place
        self.end()
        if draft is None:
            return
        if draft.changes and isinstance(draft.beside, OwnLine):
            if not text:
                self.erased.emit(draft.beside)
            elif text != draft.beside.text:
                self.rewritten.emit(draft.beside, text)
        elif text:
            now = self._entry_at(place, _home_words(draft)) if place is not None else None
            self.written.emit(now or draft.beside, text, draft.before)

    # -- its place -------------------------------------------------------------------------------

    def _make_room(self) -> None:
        if self._draft is not None and self._draft.height != self.editor.wanted_height:
            self._draft = replace(self._draft, height=self.editor.wanted_height)
            self._brief.show_draft(self._draft)

    def place(self) -> None:
        """Set the editor where the list leaves room for it."""
        room = self._brief.room_of_draft() if self._draft is not None else QRect()
        if not room.isNull():
            self.editor.setGeometry(room)


def _before(draft: Draft) -> str:
    """Return the words that stood there before."""
    return draft.beside.text if draft.changes else ""


def _changed(draft: Draft) -> OwnWords | None:
    return _home_words(draft) if draft.changes else None


def _home_words(draft: Draft) -> OwnWords | None:
    """Return the user's own words that the editor was opened at, if it was opened at some."""
    return draft.beside.decided if isinstance(draft.beside, OwnLine) else None
