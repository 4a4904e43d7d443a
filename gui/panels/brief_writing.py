"""Writing lines of one's own: the editor is opened in its place in the list, and stays there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal

from gui.panels.brief_editor import OwnEditor
from gui.panels.brief_rows import Draft
from summarizer.model import OwnLine

if TYPE_CHECKING:
    from gui.panels.brief_list import BriefList
    from gui.panels.brief_rows import Entry
    from gui.theme.tokens import Theme


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
        self.editor = OwnEditor(theme, brief.viewport())
        self.editor.kept.connect(self._keep)
        self.editor.dropped.connect(self.end)
        self.editor.grown.connect(self._make_room)
        brief.laid_out.connect(self.place)

    @property
    def draft(self) -> Draft | None:
        """Where something is being written."""
        return self._draft

    def add(self, beside: Entry, *, before: bool) -> None:
        """Open the editor above or below an entry."""
        self._begin(Draft(beside, before, height=self.editor.wanted_height), "")

    def change(self, own: OwnLine) -> None:
        """Open the editor in the place of a line of the user's own."""
        draft = Draft(own, own.before, changes=True, height=self.editor.wanted_height)
        self._begin(draft, own.text)

    def end(self) -> None:
        """Close the editor; the list has the keyboard again."""
        self._draft = None
        back = self.editor.hasFocus()
        self.editor.end()
        self._brief.show_draft(None)
        if back:
            self._brief.setFocus()

    def _begin(self, draft: Draft, text: str) -> None:
        self._draft = draft
        self._brief.show_draft(draft)
        self.editor.begin(text)
        self._make_room()
        self._brief.show_row_of_draft()

    def _keep(self, text: str) -> None:
        draft = self._draft
        self.end()
        if draft is None:
            return
        if draft.changes and isinstance(draft.beside, OwnLine):
            if not text:
                self.erased.emit(draft.beside)
            elif text != draft.beside.text:
                self.rewritten.emit(draft.beside, text)
        elif text:
            self.written.emit(draft.beside, text, draft.before)

    def _make_room(self) -> None:
        if self._draft is not None and self._draft.height != self.editor.wanted_height:
            self._draft = replace(self._draft, height=self.editor.wanted_height)
            self._brief.show_draft(self._draft)

    def place(self) -> None:
        """Set the editor where the list leaves room for it."""
        room = self._brief.room_of_draft() if self._draft is not None else QRect()
        if not room.isNull():
            self.editor.setGeometry(room)
