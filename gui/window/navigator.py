"""Keeps all views on one claim, and leads from a line, chip or cell to its place in an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from summarizer import Analysis, Line, Link, Span

if TYPE_CHECKING:
    from gui.panels.page_rows import PageRows
    from gui.panels.side_panel import SidePanel
    from gui.reading.area import ReadingArea
    from gui.reading.runs import Marked


class Navigator(QObject):
    """The claim that is selected now, the same in columns, brief and differences.

    Signals:
        selected(int or None): the claim's id; after another analysis the same claim may have
            another.
    """

    selected = Signal(object)

    def __init__(self, reading: ReadingArea, side: SidePanel) -> None:
        super().__init__(reading)
        self._reading = reading
        self._side = side
        self._analysis: Analysis | None = None
        self.claim: int | None = None

    def show_analysis(
        self,
        analysis: Analysis,
        hidden: frozenset[int],
        marked: Marked | None = None,
        rows: PageRows | None = None,
    ) -> None:
        """Show an analysis; the selected claim stays selected where it can be found again.

        Args:
            marked, rows: what of it is marked in the articles, and listed on the pages, where that
                is made already.
        """
        self._analysis = analysis
        # Columns that are added in full view would each be painted before they have their place.
        self._reading.setUpdatesEnabled(False)
        self._reading.show_analysis(analysis, hidden, marked)
        self._reading.setUpdatesEnabled(True)
        self._side.show_in_turns(analysis, hidden, rows)
        self.claim = self._reading.selected
        self.selected.emit(self.claim)

    def select(self, claim: int | None) -> None:
        """Select a claim everywhere, or none."""
        self.claim = claim
        if self._reading.selected != claim:
            self._reading.select_claim(claim)
        self._side.select_claim(claim)
        self.selected.emit(claim)

    def select_again(self) -> None:
        """Mark the selected claim in a brief that has just been solved, which stays in place."""
        self._side.brief.select_claim(self.claim, scroll=False)

    def step(self, by: int) -> None:
        """Go to the next claim (1) or the one before (-1), in the order of the story.

        While the reading area has the focus, it takes n and p itself and walks in one column.
        """
        ids = [claim.id for claim in self._analysis.claims] if self._analysis else []
        if not ids:
            return
        start = -1 if by > 0 else len(ids)
        at = (ids.index(self.claim) if self.claim in ids else start) + by
        self.select(ids[min(max(at, 0), len(ids) - 1)])

    def clear(self) -> None:
        """Select nothing."""
        self.select(None)
        for column in self._reading.columns:
            column.choose(None)

    def go_to_line(self, line: Line) -> None:
        """Select a line's claim and show the very place the line was taken from."""
        self.go_to(line.span, line.claim)

    def go_to_support(self, line: Line, source: int) -> None:
        """Select a line's claim and show what one of its sources says."""
        self.go_to(self._support(line, source), line.claim)

    def go_to(self, span: Span, claim: int | None = None) -> None:
        """Select a claim and show one place."""
        self.select(claim)
        self._reading.reveal(span)

    def compare(self, link: Link) -> None:
        """Show both passages of a link beside each other; no claim is selected meanwhile."""
        self.select(None)
        self._reading.show_pair(link.first, link.second)

    def go_to_quote(self, span: Span) -> None:
        """Select the claim that a quotation stands in, if any, and show the quotation."""
        claims = self._analysis.claims if self._analysis else ()
        found = (c.id for c in claims if any(span.overlaps(place) for place in c.support))
        self.go_to(span, next(found, None))

    def go_to_source(self, index: int) -> None:
        """Bring the column of a source into view."""
        if self._analysis is not None:
            article = self._analysis.story.articles[index]
            place = article.heading or next(iter(article.sentences), None)
            if place is not None:
                self._reading.reveal(Span.of(index, place))

    def _support(self, line: Line, source: int) -> Span:
        if source == line.span.article or self._analysis is None:
            return line.span
        for claim in self._analysis.claims:
            if claim.id == line.claim:
                return next((s for s in claim.support if s.article == source), line.span)
        return line.span
