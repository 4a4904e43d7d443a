"""The one undo stack: each command holds the frozen edits before and after a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from gui.words import translate

if TYPE_CHECKING:
    from summarizer import Edits

_ALONE: Final = -1  # what Qt calls a command that is never merged


class Decided(QUndoCommand):
    """One decision; its text goes on where "Undo" begins ("ban of a line").

    Decisions of one group, made one after another, are undone together.
    """

    def __init__(
        self, history: History, text: str, before: Edits, after: Edits, group: int = _ALONE
    ) -> None:
        super().__init__(text)
        self._history = history
        self._group = group
        self.before = before
        self.after = after

    def id(self) -> int:
        """Return the group."""
        return self._group

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - Qt's name
        """Take a decision of the same group into this one."""
        if not isinstance(other, Decided):
            return False
        self.after = other.after
        return True

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

    def decide(self, text: str, before: Edits, after: Edits, group: int = _ALONE) -> None:
        """Put a decision in force; one that changes nothing leaves no trace."""
        if after != before:
            self.stack.push(Decided(self, text, before, after, group))

    def enforce(self, edits: Edits) -> None:
        """Announce the edits that hold now."""
        if not self._silent:
            self.enforced.emit(edits)

    def stand_by(self, edits: Edits) -> None:
        """Go back to where these edits held, telling nobody: what came after was stopped.

        The decisions that were stopped can be made again by Redo; where later ones outlived them,
        by Undo.
        """
        self._silent = True
        index = self.stack.index()
        while index > 0 and self._at(index) != edits:
            index -= 1
        if self._at(index) == edits:
            self.stack.setIndex(index)
        elif (now := self._at(self.stack.index())) is not None:
            words = translate("Decisions", "stopping the analysis")
            self.stack.push(Decided(self, words, now, edits))
        self._silent = False

    def _at(self, index: int) -> Edits | None:
        """Return what held when ``index`` decisions had been made."""
        commands = [self.stack.command(number) for number in range(self.stack.count())]
        earlier = [one.after for one in commands[:index] if isinstance(one, Decided)]
        later = [one.before for one in commands[index:] if isinstance(one, Decided)]
        return next(iter((*earlier[-1:], *later)), None)
