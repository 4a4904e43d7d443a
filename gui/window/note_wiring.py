"""Joins the notes: what is written in a column or changed in the list becomes a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.edits.note_decisions import NoteDecisions
from gui.panels.note_panel import NotePanel
from gui.words import translate

if TYPE_CHECKING:
    from gui.panels.note_model import NoteRow
    from gui.window.main import Window


def wire_notes(window: Window) -> None:
    """Connect the notes of the columns, the list of all notes and the action."""
    parts, session = window.parts, window.session
    decide, panel = NoteDecisions(window.decisions), parts.side.page(NotePanel)
    noting, say = parts.reading.noting, parts.bottom.say

    def write() -> None:
        if not parts.reading.note_current():
            say(translate("Notes", "Select text in an article, or go to a passage, first"))

    def change(row: NoteRow) -> None:
        if row.hidden or not parts.reading.change_note(row.note, row.span):
            say(translate("Notes", "This source is left out: take it back in to change the note"))

    def show(row: NoteRow) -> None:
        """Go to the text of a note, or say why it is not shown."""
        if row.hidden:
            say(translate("Notes", "This source is left out: take it back in to see the text"))
        else:
            window.navigator.go_to_quote(row.span)

    noting.kept.connect(decide.keep)
    noting.erased.connect(decide.erase)
    panel.erase_requested.connect(lambda row: decide.erase(row.note))
    panel.change_requested.connect(change)
    panel.chosen.connect(show)
    session.edited.connect(panel.show_edits)
    session.analysed.connect(lambda _loaded: panel.show_edits(session.edits))
    window.commands["note"].triggered.connect(lambda _checked=False: write())
