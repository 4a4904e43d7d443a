"""What is selected in the reading area: one claim, lit in all columns, and one passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.reading.keeping import claim_at, first_place, place_of

if TYPE_CHECKING:
    from gui.reading.column import Column
    from gui.reading.desk import Desk
    from gui.reading.folded import Folded
    from gui.reading.keeper import Keeper
    from gui.reading.keeping import Marked, Place
    from gui.reading.runs import Passage
    from summarizer import Span


class Lights(QObject):
    """Lights claims up and brings them into view.

    Signals:
        chosen(int or None): the user selected another claim.
        lit(int or None): a claim is lit up, whoever selected it.
        open_requested(int): a place is to be shown in this article, whose column is folded.
        steered(): columns are about to be scrolled to where they shall stand.
    """

    chosen = Signal(object)
    lit = Signal(object)
    open_requested = Signal(int)
    steered = Signal()

    def __init__(self, keeper: Keeper, desk: Desk) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self._desk = desk
        self.claim: int | None = None
        self.passage: Passage | None = None  # where the walk stands in the current column
        self.current = 0  # index of the article the user was in last
        keeper.column_made.connect(self._greet)
        keeper.strip_made.connect(lambda strip: strip.select_claim(self.claim))

    def _greet(self, column: Column) -> None:
        """Tell a new column what is selected."""
        column.select_claim(self.claim)
        for passage in self._keeper.marks[column.index].of_claim(self.claim)[:1]:
            column.show_place(passage.start)

    def light(self, claim: int | None) -> None:
        """Light a claim up, scrolling nothing."""
        self.claim = claim
        for part in self._parts():
            part.select_claim(claim)
        self.lit.emit(claim)

    def _parts(self) -> list[Column | Folded]:
        return [*self._keeper.columns.values(), *self._keeper.strips.values()]

    def select(self, claim: int | None) -> None:
        """Light up a claim in all columns and scroll each to it."""
        self.light(claim)
        self.passage = None
        self.steered.emit()
        holding = [i for i in self._keeper.order if self._keeper.marks[i].of_claim(claim)]
        for index in [i for i in holding if not self._keeper.is_folded(i)][:1]:
            self._keeper.column(index)
        columns = self._keeper.columns
        holding = [index for index in holding if index in columns]
        for index in holding:
            columns[index].show_place(self._keeper.marks[index].of_claim(claim)[0].start)
        if holding and not any(self._desk.is_seen(columns[index]) for index in holding):
            self._desk.show_widget(columns[holding[0]])

    def choose(self, index: int, passage: Passage | None) -> None:
        """Select what the user pointed at in one column, and set the others beside it."""
        claim = passage.claim if passage else None
        changed = claim != self.claim
        self.passage, self.current = passage, index
        self.light(claim)
        if passage is not None:
            self.set_beside(index, passage)
        if changed:
            self.chosen.emit(claim)

    def clear(self) -> None:
        """Let go of claim and text."""
        self.choose_no_text()
        self.choose(self.current, None)

    def choose_no_text(self) -> None:
        """Let go of the text that is selected in any column."""
        for column in self._keeper.columns.values():
            column.choose(None)

    def set_beside(self, index: int, passage: Passage) -> None:
        """Scroll the other columns so that their counterparts stand at the same height."""
        self.steered.emit()
        columns = self._keeper.columns
        origin = columns[index]
        height = origin.viewport().height()
        level = min(max(origin.y_in_view(passage.start), 0.0), 0.8 * height)
        for other, column in columns.items():
            counterparts = self._keeper.marks[other].of_claim(passage.claim)
            if other != index and counterparts:
                column.show_place(counterparts[0].start, level)

    def reveal(self, span: Span) -> None:
        """Scroll to a place and select its text, unless it is lit up as a passage already."""
        column = self._opened(span.article)
        if column is None:
            return
        self.steered.emit()
        self.choose_no_text()
        lit = self._keeper.marks[span.article].of_claim(self.claim)
        if (span.start, span.end) not in [(passage.start, passage.end) for passage in lit]:
            column.choose((span.start, span.end))
        self._desk.show_widget(column)
        column.show_place(span.start)

    def show_pair(self, one: Span, other: Span) -> None:
        """Select two passages and set them at one height, each in its column."""
        self.steered.emit()
        self.choose_no_text()
        for span in (other, one):
            column = self._opened(span.article)
            if column is not None:
                column.choose((span.start, span.end))
                self._desk.show_widget(column)
                column.show_place(span.start, 0.25 * column.viewport().height())

    def _opened(self, index: int) -> Column | None:
        """Return the column of an article; a folded one is asked for first."""
        if index in self._keeper.order and self._keeper.is_folded(index):
            self.open_requested.emit(index)
        return self._keeper.column(index)

    # -- through another analysis ----------------------------------------------------------------

    def kept_place(self) -> Place | None:
        """Return a place of the claim selected now: its id may change with the next analysis."""
        here = self._keeper.columns.get(self.current)
        if here is not None and self.passage is not None and self.passage.claim == self.claim:
            return place_of(here.article.text, self.passage)
        return first_place(self._marked(), self.claim)

    def find_again(self, kept: Place | None) -> None:
        """Light up the claim that has a place now."""
        self.passage = None
        if self.current not in self._keeper.order:
            self.current = next(iter(self._keeper.order), 0)
        self.light(claim_at(self._marked(), kept))

    def _marked(self) -> list[Marked]:
        marks = self._keeper.marks
        return [(part.article.text, marks[part.index]) for part in self._parts()]
