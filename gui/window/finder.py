"""Walks through the hits of the search field: which one is in view, and which comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.work.engine import MOST_HITS

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window.top_bar import FindField
    from summarizer import Span


class Finder(QObject):
    """Joins the search field to the session.

    Signals:
        hit(Span): show this place.
        left(): the search is over.
    """

    hit = Signal(object)
    left = Signal()

    def __init__(self, field: FindField, session: Session) -> None:
        super().__init__(field)
        self._field = field
        self._session = session
        self._hits: tuple[Span, ...] = ()
        self._at = -1
        field.textChanged.connect(self._search)
        field.step_requested.connect(self.step)
        field.left.connect(self.leave)
        session.found.connect(self._on_found)

    def step(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1), round and round."""
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._show()

    def again(self) -> None:
        """Search anew: the articles changed."""
        if self._field.text():
            self._search(self._field.text())

    def leave(self) -> None:
        """End the search."""
        self._field.clear()
        self.left.emit()

    def _search(self, words: str) -> None:
        if words.strip():
            self._session.find(words)
        else:
            self._hits, self._at = (), -1
            self._field.set_count("")

    def _on_found(self, words: str, hits: tuple[Span, ...]) -> None:
        if words != self._field.text():
            return
        before = self._hits[self._at] if 0 <= self._at < len(self._hits) else None
        self._hits = hits
        self._at = self._nearest(before)
        if hits:
            self._show()
        else:
            self._field.set_count("no hit")

    def _nearest(self, before: Span | None) -> int:
        """Stay where the last search stood, or begin at the first hit."""
        if before is None:
            return 0
        later = (at for at, span in enumerate(self._hits) if span >= before)
        return next(later, 0)

    def _show(self) -> None:
        more = "+" if len(self._hits) == MOST_HITS else ""
        self._field.set_count(f"{self._at + 1}/{len(self._hits)}{more}")
        self.hit.emit(self._hits[self._at])
