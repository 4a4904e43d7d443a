"""The reading area: the articles side by side, walked and lit up by claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.reading.column_orders import ColumnOrders
from gui.reading.desk import Desk
from gui.reading.hits import Hits
from gui.reading.keeper import Keeper
from gui.reading.lights import Lights
from gui.reading.lines import Lines
from gui.reading.linking import Linking
from gui.reading.noting import Noting
from gui.reading.own_notes import own_over
from gui.reading.places import show_top
from gui.reading.remarks import Remarks
from gui.reading.telling import Telling
from gui.reading.typography import ReadingStyle, comfortable_width
from gui.reading.walk import Walk
from gui.theme.tokens import LIGHT, Theme
from gui.words import translate
from summarizer import Span

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from gui.reading.column import Column
    from gui.reading.folded import Folded
    from gui.reading.notes import Note as MarginNote
    from gui.reading.notes import Told
    from gui.reading.runs import Marked, Passage
    from summarizer import Analysis, Article, Edits
    from summarizer.model import Furniture, Note


class ReadingArea(QWidget):
    """Shows the articles of an analysis in columns; the unit that joins them is the claim."""

    claim_selected = Signal(object)  # claim id, or None: the user selected by mouse or keyboard
    restore_requested = Signal(object)  # Place: the user wants this furniture back as text
    part_requested = Signal(object, int)  # Span, claim: it is not what the claim's others say
    join_requested = Signal(object, int)  # Span, claim: it reports the same as the claim
    details_requested = Signal(int)  # claim: the user asks why its passages stand together
    add_requested = Signal(object)  # Span: its sentence is to stand in the brief

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty reading area."""
        super().__init__(parent)
        self._desk = Desk(self)
        self._keeper = Keeper(self._desk, self)
        self._lights = Lights(self._keeper, self._desk)
        self._walk = Walk(self._keeper, self._lights, self._desk)
        self.orders = ColumnOrders(self._keeper, self._lights, self._desk)
        self.lines = Lines(self._desk, self._keeper, self._lights)
        self.linking = Linking(self._keeper)
        self._lights.steered.connect(self.linking.let_go)
        self._desk.placed.connect(self.linking.follow)
        self.remarks = Remarks(self._keeper)
        self.telling = Telling(self._keeper)
        self.telling.chosen.connect(self._go_to_told)
        self.hits = Hits(self._keeper)
        self.later: dict[str, tuple[int, int]] = {}  # tops of columns that are not made yet
        self.noting = Noting(self._keeper)
        self.noting.opening.connect(self.telling.close)
        self._walk.told.connect(self.tell_others)
        self._keeper.column_made.connect(self._join_column)
        self._keeper.strip_made.connect(self._join_strip)
        self._lights.chosen.connect(self.claim_selected)
        self._walk.left.connect(self._leave)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._desk)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Reading", "Articles side by side"))
        self.set_theme(LIGHT)

    # -- what is shown ---------------------------------------------------------------------------

    @property
    def columns(self) -> tuple[Column, ...]:
        """The open columns made so far, from left to right."""
        return tuple(self._keeper.columns.values())

    @property
    def strips(self) -> tuple[Folded, ...]:
        """The folded columns, from left to right."""
        return tuple(self._keeper.strips.values())

    @property
    def selected(self) -> int | None:
        """Id of the claim that is lit up."""
        return self._lights.claim

    def show_analysis(
        self,
        analysis: Analysis,
        hidden: frozenset[int] = frozenset(),
        marked: Marked | None = None,
    ) -> None:
        """Show an analysis.

        A column whose text was shown before stays where it was scrolled; the claim selected stays
        so, under whatever id it has now, if its passage is still one.

        Args:
            hidden: indices of the articles that are not shown.
            marked: the marks of the analysis, where they are worked out already.
        """
        kept = self._lights.kept_place()
        self.telling.close()
        self.noting.finish()
        self._keeper.show(analysis, hidden, marked)
        self.remarks.show(analysis)
        self._lights.find_again(kept)

    def show_edits(self, edits: Edits) -> None:
        """Put the columns where the user wants them, with the user's notes."""
        self.telling.close()
        self._keeper.arrange(edits)
        self.noting.show(edits)

    def set_type(self, style: ReadingStyle) -> None:
        """Set the articles in another type, at another measure; scroll places are kept."""
        self.telling.close()
        self._keeper.set_type(style)
        self._desk.set_comfortable(comfortable_width(style))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._desk.set_theme(theme)
        self._keeper.set_theme(theme)
        self.telling.set_theme()
        self.noting.set_theme()
        self.orders.set_colour(theme.accent)
        self.lines.set_theme(theme)

    # -- columns ---------------------------------------------------------------------------------

    def _join_column(self, column: Column) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab stops at the columns from now on
        if (top := self.later.pop(column.article.sha256, None)) is not None:
            show_top(column, *top)
        column.passage_clicked.connect(lambda passage: self._lights.choose(column.index, passage))
        column.furniture_restored.connect(lambda item: self._restore(column.article, item))
        column.part_requested.connect(lambda passage: self._part(column.index, passage))
        column.join_requested.connect(lambda passage: self._join(column.index, passage))
        column.details_requested.connect(lambda passage: self._explain(column.index, passage))
        column.add_requested.connect(lambda passage: self._add(column.index, passage))
        column.note_clicked.connect(lambda note: self._tell(column, note))
        column.key_pressed.connect(self._walk.take)
        column.entered.connect(lambda: self._walk.enter(column.index))

    def _join_strip(self, strip: Folded) -> None:
        strip.key_pressed.connect(self._walk.take)
        strip.entered.connect(lambda: self._walk.enter(strip.index))

    def _restore(self, article: Article, item: Furniture) -> None:
        self.restore_requested.emit((article.sha256, item.start, item.end))

    def _part(self, index: int, passage: Passage) -> None:
        self.part_requested.emit(Span(index, passage.start, passage.end), passage.claim)

    def _join(self, index: int, passage: Passage) -> None:
        if self.selected is not None:
            self.join_requested.emit(Span(index, passage.start, passage.end), self.selected)

    def _add(self, index: int, passage: Passage) -> None:
        self.add_requested.emit(Span(index, passage.start, passage.end))

    def _explain(self, index: int, passage: Passage) -> None:
        self._lights.choose(index, passage)
        self.details_requested.emit(passage.claim)

    def add_current(self) -> bool:
        """Ask for the passage where the walk stands to be in the brief; tell if there is one."""
        here = self._walk.here()
        if here is not None:
            self._add(self._lights.current, here)
        return here is not None

    def note_current(self) -> bool:
        """Open the note on the chosen text or the current passage; tell if there is any."""
        column = self._keeper.columns.get(self._lights.current)
        place = column.pointing.noted_place(None) if column is not None else None
        if column is None or place is None:
            return False
        there = own_over(column.look.own, *place)
        if there is not None:
            self.noting.change(column, there.note)
        else:
            self.noting.write(column, *place)
        return True

    def change_note(self, note: Note, span: Span) -> bool:
        """Open a note where its text is; tell whether that could be shown."""
        self.reveal(span)
        column = self._keeper.columns.get(span.article)
        if column is not None:
            self.noting.change(column, note)
        return column is not None

    # -- claims ----------------------------------------------------------------------------------

    def select_claim(self, claim: int | None) -> None:
        """Light up a claim in all columns and scroll each to it; sends no signal."""
        self._lights.select(claim)

    def reveal(self, span: Span) -> None:
        """Scroll to a place and select its text, unless it is lit up as a passage already."""
        self._lights.reveal(span)

    def show_pair(self, one: Span, other: Span) -> None:
        """Select two passages and set them at one height, each in its column."""
        self._lights.show_pair(one, other)

    def walk(self, step: int) -> None:
        """Go to the next (1) or previous (-1) passage of the current column, as n and p do."""
        self._walk.step(step)

    def _leave(self) -> None:
        """Close what is open, or else let the selection go."""
        if self.telling.inset is not None:
            self.telling.leave()
        else:
            self._lights.clear()

    # -- what the others report ------------------------------------------------------------------

    def tell_others(self) -> None:
        """Open what the others report on the passage one is at, below it; or close it."""
        here, book = self._walk.here(), self.remarks.book
        column = self._keeper.columns.get(self._lights.current)
        if here is None or column is None or book is None:
            return
        note = book.at(column.index, here.start)
        if note is not None:
            self.noting.finish()
            self.telling.toggle(column, note, book, by_key=True)

    def _tell(self, column: Column, note: MarginNote) -> None:
        if self.remarks.book is not None:
            self.noting.finish()
            self.telling.toggle(column, note, self.remarks.book)

    def _go_to_told(self, told: Told) -> None:
        """Go to another source's sentence and select its claim."""
        self.telling.close()
        if told.claim is not None and told.claim != self.selected:
            self._lights.light(told.claim)
            self.claim_selected.emit(told.claim)
        self.reveal(told.span)
        column = self._keeper.columns.get(told.span.article)
        if column is not None:
            column.setFocus(Qt.FocusReason.TabFocusReason)

    # -- focus and keys --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the keys of the reading area where no column has the focus."""
        if not self._walk.take(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hand the focus to the column where it was last."""
        part = self._walk.part()
        if part is not None:
            part.setFocus(event.reason())
