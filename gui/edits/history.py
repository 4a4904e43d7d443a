"""The one undo stack: each command holds the frozen edits before and after a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

if TYPE_CHECKING:
    from summarizer import Edits


class Decided(QUndoCommand):
    """One decision; its text goes on where "Undo" begins ("ban of a line")."""

    def __init__(self, history: History, text: str, before: Edits, after: Edits) -> None:
        super().__init__(text)
        self._history = history
        self.before = before
        self.after = after

    def redo(self) -> None:
        """Put the decision in force."""
        self._history.enforce(self.after)

    def undo(self) -> None:
        """Go back to what held before it."""
        self._history.enforce(self.before)


class History(QObject):
    """All decisions about the open story.

    Signals:
        enforced(Edits): these edits hold now: somebody decided, undid or redid something.
    """

    enforced = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self._silent = False

    def decide(self, text: str, before: Edits, after: Edits) -> None:
        """Put a decision in force; one that changes nothing leaves no trace."""
        if after != before:
            self.stack.push(Decided(self, text, before, after))

    def enforce(self, edits: Edits) -> None:
        """Announce the edits that hold now."""
        if not self._silent:
            self.enforced.emit(edits)

    def stand_by(self, edits: Edits) -> None:
        """Go back to where these edits held, telling nobody: what came after was stopped.

        The decisions that were stopped can be made again by Redo.
        """
        for index in range(self.stack.index(), -1, -1):
            if self._at(index) == edits:
                self._silent = True
                self.stack.setIndex(index)
                self._silent = False
                return

    def _at(self, index: int) -> Edits | None:
        """Return what held when ``index`` decisions had been made."""
        command = self.stack.command(max(index - 1, 0))
        if not isinstance(command, Decided):
            return None
        return command.after if index else command.before
