"""What the user can undo: one command, one change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from gui.session import Session
    from summarizer.model import Place


class HideSource(QUndoCommand):
    """Take an article out of claims and brief, or back in."""

    def __init__(self, session: Session, sha256: str, title: str, *, hidden: bool) -> None:
        verb = "leaving out" if hidden else "taking back"
        super().__init__(f"{verb} “{title}”")
        self._session = session
        self._sha256 = sha256
        self._hidden = hidden

    def redo(self) -> None:
        """Do it."""
        self._session.set_hidden(self._sha256, hidden=self._hidden)

    def undo(self) -> None:
        """Take it back."""
        self._session.set_hidden(self._sha256, hidden=not self._hidden)


class RestoreFurniture(QUndoCommand):
    """Declare furniture to be part of its article."""

    def __init__(self, session: Session, place: Place) -> None:
        super().__init__("restoring text")
        self._session = session
        self._place = place

    def redo(self) -> None:
        """Do it."""
        self._session.set_restored(self._place, restored=True)

    def undo(self) -> None:
        """Take it back."""
        self._session.set_restored(self._place, restored=False)
