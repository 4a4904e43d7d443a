"""What the user notes on the sources: each note written, changed or erased is one undoable step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.edits import notes
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.edits.decisions import Decisions
    from summarizer.model import Note, Place


class NoteDecisions(QObject):
    """Turns requests about notes into decisions."""

    def __init__(self, decisions: Decisions) -> None:
        super().__init__(decisions)
        self._decisions = decisions

    def keep(self, place: Place, old: Note | None, text: str, tags: Sequence[str]) -> None:
        """Write a note, or change the one that is there."""
        now = self._decisions.now
        if old is not None and old in now.notes:
            after = notes.changed(now, old, text, tags)
            self._decisions.decide(translate("Notes", "change of a note"), after)
        else:
            after = notes.written(now, place, text, tags)
            self._decisions.decide(translate("Notes", "writing a note"), after)

    def erase(self, note: Note) -> None:
        """Take a note away."""
        after = notes.removed(self._decisions.now, note)
        self._decisions.decide(translate("Notes", "deletion of a note"), after)
