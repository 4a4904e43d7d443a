"""What the user asks of the brief (length, method, focus, selection), each undoable by one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand

from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gui.edits.history import History
    from gui.session import Session

    Values = Mapping[str, object]

_ALONE: Final = -1  # what Qt calls a command that is never merged
_LENGTHS: Final = 1_000_000  # changes of the length, one after another, are one step


class Asked(QUndoCommand):
    """One change of options; its text goes on where "Undo" begins ("change of the length")."""

    def __init__(self, session: Session, before: Values, after: Values) -> None:
        super().__init__(_text(after))
        self._session = session
        self.before = before
        self.after = after

    def id(self) -> int:
        """Let changes of the length in words be undone together."""
        return _LENGTHS if set(self.after) == {"words"} else _ALONE

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - Qt's name
        """Take the next change of the length into this one."""
        if not isinstance(other, Asked):
            return False
        self.after = other.after
        return True

    def redo(self) -> None:
        """Ask for what was chosen."""
        self._session.choose(self.after)

    def undo(self) -> None:
        """Ask for what held before."""
        self._session.choose(self.before)


class OptionDecisions(QObject):
    """Turns choices of options into steps of the one history."""

    def __init__(self, history: History, session: Session) -> None:
        super().__init__(history)
        self._history = history
        self._session = session

    def choose(self, values: Values) -> None:
        """Ask for other values, by the names of the engine's settings.

        Without a story there is nothing to be undone.
        """
        before = {name: getattr(self._session.options, name) for name in values}
        if before == values:
            return
        if self._session.story is None:
            self._session.choose(values)
        else:
            self._history.stack.push(Asked(self._session, before, values))


def _text(values: Values) -> str:
    if "method" in values:
        return translate("Brief", "change of the method")
    if "focus" in values:
        return translate("Brief", "change of the focus")
    if "selection" in values:
        return translate("Brief", "change of the selection")
    return translate("Brief", "change of the length")
