"""Walks through the hits of the search field: which one is in view, and which comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.words import translate

if TYPE_CHECKING:
    from gui.session import Session
    from gui.window.find_bar import FindBar
    from gui.window.find_field import FindField
    from summarizer import FindHow, Found, Span


class Finder(QObject):
    """Joins the search field and the bar of results to the session.

    Signals:
        hit(Span): show this place.
        found(tuple): mark these places.
        left(): the search is over.
    """

    hit = Signal(object)
    found = Signal(object)
    left = Signal()

    def __init__(self, field: FindField, bar: FindBar, session: Session) -> None:
        super().__init__(field)
        self._field = field
        self._bar = bar
        self._session = session
        self._hits: tuple[Span, ...] = ()
        self._at = -1
        self._whole = 0
        field.textChanged.connect(self._search)
        field.how_changed.connect(lambda _how: self.again())
        field.step_requested.connect(self.step)
        field.left.connect(self.leave)
        bar.step_requested.connect(self.step)
        bar.closed.connect(self.leave)
        bar.source_chosen.connect(self.go_to_source)
        bar.offer_chosen.connect(lambda offer: self.look_for(offer.text, offer.how))
        session.found.connect(self._on_found)

    def step(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1), round and round."""
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._show()

    def go_to_source(self, article: int) -> None:
        """Go to the first hit in an article."""
        for at, span in enumerate(self._hits):
            if span.article == article:
                self._at = at
                self._show()
                return

    def look_for(self, words: str, how: FindHow = "auto") -> None:
        """Look for words in a certain way."""
        self._field.ask(words, how)
        self._field.setFocus()

    def again(self) -> None:
        """Search anew: the articles changed, or how they are searched."""
        if self._field.text():
            self._search(self._field.text())

    def leave(self) -> None:
        """End the search."""
        self._field.ask("", "auto")
        self.left.emit()

    def _search(self, words: str) -> None:
        if words.strip():
            self._session.find(words, self._field.how)
        else:
            self._take((), 0)
            self._field.set_count("")
            self._bar.hide()

    def _on_found(self, words: str, how: str, found: Found) -> None:
        if words != self._field.text() or how != self._field.how:
            return
        before = self._hits[self._at] if 0 <= self._at < len(self._hits) else None
        self._take(found.spans, found.whole)
        self._at = self._nearest(before)
        hidden = self._session.hidden
        self._bar.show_found(found, [i for i in range(len(found.counts)) if i not in hidden])
        if self._hits:
            self._show()
        else:
            self._field.set_count(translate("Find", "no hit"))

    def _take(self, spans: tuple[Span, ...], whole: int) -> None:
        self._hits, self._at, self._whole = spans, -1, whole
        self.found.emit(spans)

    def _nearest(self, before: Span | None) -> int:
        """Stay where the last search stood, or begin at the first hit."""
        if before is None:
            return 0
        later = (at for at, span in enumerate(self._hits) if span >= before)
        return next(later, 0)

    def _show(self) -> None:
        span = self._hits[self._at]
        self._field.set_count(f"{self._at + 1}/{self._whole}")
        self._bar.show_at(span.article)
        self.hit.emit(span)
