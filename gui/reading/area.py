"""The reading area: the articles side by side, walked and lit up by claim."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.reading.column import Column
from gui.reading.desk import Desk
from gui.reading.keeping import claim_at, first_place, place_of
from gui.reading.runs import ColumnMarks, column_marks
from gui.slices import Slices
from gui.theme.tokens import LIGHT, Theme
from summarizer import Span

if TYPE_CHECKING:
    from gui.reading.keeping import Marked, Place
    from gui.reading.runs import Passage
    from summarizer import Analysis, Article
    from summarizer.model import Furniture


_AT_ONCE: Final = 6  # columns made at once; those further right follow while nothing else happens


class ReadingArea(QWidget):
    """Shows the articles of an analysis in columns; the unit that joins them is the claim."""

    claim_selected = Signal(object)  # claim id, or None: the user selected by mouse or keyboard
    restore_requested = Signal(object)  # Place: the user wants this furniture back as text
    part_requested = Signal(object, int)  # Span, claim: it is not what the claim's others say
    join_requested = Signal(object, int)  # Span, claim: it reports the same as the claim
    details_requested = Signal(int)  # claim: the user asks why its passages stand together

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty reading area."""
        super().__init__(parent)
        self._theme = LIGHT
        self._marks: tuple[ColumnMarks, ...] = ()
        self._columns: dict[int, Column] = {}  # by index of the article, those shown only
        self._pending: dict[int, Article] = {}  # articles shown whose columns are still to be made
        self._analysis: Analysis | None = None
        self._making = Slices(self._make_next, self)
        self._claim: int | None = None
        self._passage: Passage | None = None  # where the walk stands in the current column
        self._current = 0
        self._desk = Desk(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._desk)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Articles side by side")
        self.set_theme(LIGHT)

    # -- what is shown ---------------------------------------------------------------------------

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns made so far, from left to right."""
        return tuple(self._columns[index] for index in sorted(self._columns))

    @property
    def selected(self) -> int | None:
        """Id of the claim that is lit up."""
        return self._claim

    def show_analysis(self, analysis: Analysis, hidden: frozenset[int] = frozenset()) -> None:
        """Show an analysis.

        A column whose text was shown before stays where it was scrolled; the claim selected stays
        so, under whatever id it has now, if its passage is still one.

        Args:
            hidden: indices of the articles that are not shown.
        """
        kept = self._kept_place()
        self._analysis = analysis
        self._marks = column_marks(analysis)
        articles = analysis.story.articles
        self._place_columns({i: a for i, a in enumerate(articles) if i not in hidden})
        for index, column in self._columns.items():
            column.show_marks(self._marks[index], analysis)
        self._passage = None
        self._light(claim_at(self._marked(), kept))

    def _place_columns(self, articles: dict[int, Article]) -> None:
        """Keep the columns whose text is still shown; make and drop the others."""
        before = list(self._columns.values())
        self._columns, self._pending = {}, {}
        for index, article in articles.items():
            column = next((old for old in before if old.article.text == article.text), None)
            if column is not None:
                before.remove(column)
                column.show_article(article, index + 1)
                self._columns[index] = column
            elif len(self._columns) < _AT_ONCE:
                self._columns[index] = self._make_column(index, article)
            else:
                self._pending[index] = article
        self._desk.lay(self.columns)
        self._making.begin()
        if self._current not in self._columns:
            self._current = min(self._columns, default=0)

    def _make_next(self) -> bool:
        """Make one of the columns that are still to be made; tell whether there are more."""
        if self._pending:
            self._column(min(self._pending))
        return bool(self._pending)

    def _column(self, index: int) -> Column | None:
        """Return the column of an article, made now if it was not yet; none if it is hidden."""
        article = self._pending.pop(index, None)
        if article is not None and self._analysis is not None:
            column = self._columns[index] = self._make_column(index, article)
            column.show_marks(self._marks[index], self._analysis)
            column.select_claim(self._claim)
            self._desk.lay(self.columns)
            for passage in self._marks[index].of_claim(self._claim)[:1]:
                column.show_place(passage.start)
        return self._columns.get(index)

    def _make_column(self, index: int, article: Article) -> Column:
        column = Column(article, index + 1)
        column.set_theme(self._theme)
        column.passage_clicked.connect(lambda passage: self._choose(column.index, passage))
        column.furniture_restored.connect(lambda item: self._restore(column.article, item))
        column.part_requested.connect(lambda passage: self._part(column.index, passage))
        column.join_requested.connect(lambda passage: self._join(column.index, passage))
        column.details_requested.connect(lambda passage: self._explain(column.index, passage))
        column.key_pressed.connect(self._take)
        column.entered.connect(lambda: self._enter(column.index))
        return column

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._desk.set_theme(theme)
        for column in self._columns.values():
            column.set_theme(theme)

    def _restore(self, article: Article, item: Furniture) -> None:
        self.restore_requested.emit((article.sha256, item.start, item.end))

    def _part(self, index: int, passage: Passage) -> None:
        self.part_requested.emit(Span(index, passage.start, passage.end), passage.claim)

    def _join(self, index: int, passage: Passage) -> None:
        if self._claim is not None:
            self.join_requested.emit(Span(index, passage.start, passage.end), self._claim)

    def _explain(self, index: int, passage: Passage) -> None:
        self._choose(index, passage)
        self.details_requested.emit(passage.claim)

    # -- claims ----------------------------------------------------------------------------------

    def select_claim(self, claim: int | None) -> None:
        """Light up a claim in all columns and scroll each to it; sends no signal."""
        self._light(claim)
        self._passage = None
        shown = sorted((*self._columns, *self._pending))
        holding = [index for index in shown if self._marks[index].of_claim(claim)]
        for index in holding[:1]:
            self._column(index)
        holding = [index for index in holding if index in self._columns]
        for index in holding:
            self._columns[index].show_place(self._marks[index].of_claim(claim)[0].start)
        if holding and not any(self._desk.is_seen(self._columns[index]) for index in holding):
            self._desk.show_widget(self._columns[holding[0]])

    def reveal(self, span: Span) -> None:
        """Scroll to a place and select its text, unless it is lit up as a passage already."""
        column = self._column(span.article)
        if column is None:
            return
        for other in self._columns.values():
            other.choose(None)
        lit = self._marks[span.article].of_claim(self._claim)
        if (span.start, span.end) not in [(passage.start, passage.end) for passage in lit]:
            column.choose((span.start, span.end))
        self._desk.show_widget(column)
        column.show_place(span.start)

    def show_pair(self, one: Span, other: Span) -> None:
        """Select two passages and set them at one height, each in its column."""
        for column in self._columns.values():
            column.choose(None)
        for span in (other, one):
            column_of = self._column(span.article)
            if column_of is not None:
                column_of.choose((span.start, span.end))
                self._desk.show_widget(column_of)
                column_of.show_place(span.start, 0.25 * column_of.viewport().height())

    def walk(self, step: int) -> None:
        """Go to the next (1) or previous (-1) passage of the current column, as n and p do."""
        column = self._columns.get(self._current)
        if column is None:
            return
        passages = self._marks[self._current].passages
        target = self._walk_target(column, step)
        if 0 <= target < len(passages):
            self._desk.show_widget(column)
            column.show_place(passages[target].start)
            self._choose(self._current, passages[target])
            column.announce(passages[target])

    def _walk_target(self, column: Column, step: int) -> int:
        """Return which passage is next: from the one selected here, else from what is in view."""
        marks = self._marks[self._current]
        here = self._passage or next(iter(marks.of_claim(self._claim)), None)
        if here is not None and here in marks.passages:
            return marks.passages.index(here) + step
        near = column.passage_near_top()
        first = len(marks.passages) if near is None else marks.passages.index(near)
        return first if step > 0 else first - 1

    def _choose(self, index: int, passage: Passage | None) -> None:
        """Select what the user pointed at in one column, and set the others beside it."""
        claim = passage.claim if passage else None
        changed = claim != self._claim
        self._light(claim)
        self._passage, self._current = passage, index
        if passage is not None:
            self._set_beside(index, passage)
        if changed:
            self.claim_selected.emit(claim)

    def _set_beside(self, index: int, passage: Passage) -> None:
        """Scroll the other columns so that their counterparts stand at the same height."""
        origin = self._columns[index]
        height = origin.viewport().height()
        level = min(max(origin.y_in_view(passage.start), 0.0), 0.8 * height)
        for other, column in self._columns.items():
            counterparts = self._marks[other].of_claim(passage.claim)
            if other != index and counterparts:
                column.show_place(counterparts[0].start, level)

    def _light(self, claim: int | None) -> None:
        self._claim = claim
        for column in self._columns.values():
            column.select_claim(claim)

    def _kept_place(self) -> Place | None:
        """Return a place of the claim selected now: its id may change with the next analysis."""
        here = self._columns.get(self._current)
        if here is not None and self._passage is not None and self._passage.claim == self._claim:
            return place_of(here.article.text, self._passage)
        return first_place(self._marked(), self._claim)

    def _marked(self) -> list[Marked]:
        return [(column.article.text, self._marks[i]) for i, column in self._columns.items()]

    # -- focus and keys --------------------------------------------------------------------------

    def _enter(self, index: int) -> None:
        if index != self._current:
            self._current, self._passage = index, None

    def _move_focus(self, step: int) -> None:
        shown = sorted(self._columns)
        if not shown:
            return
        target = shown[min(max(shown.index(self._current) + step, 0), len(shown) - 1)]
        self._columns[target].setFocus(Qt.FocusReason.TabFocusReason)
        self._desk.show_widget(self._columns[target])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the keys of the reading area where no column has the focus."""
        if not self._take(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hand the focus to the column where it was last."""
        column = self._columns.get(self._current)
        if column is not None:
            column.setFocus(event.reason())

    def _take(self, event: QKeyEvent) -> bool:
        """Walk claims and columns, or copy; tell (also the event) whether the key was used."""
        if event.matches(QKeySequence.StandardKey.Copy):
            used = self._copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            used = self._choose_all()
        else:
            plain = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
            used = not event.modifiers() & ~plain and self._take_key(event.key())
        event.setAccepted(used)
        return used

    def _take_key(self, key: int) -> bool:
        steps = {Qt.Key.Key_N: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_P: -1, Qt.Key.Key_Up: -1}
        sides = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if key in steps:
            self.walk(steps[Qt.Key(key)])
        elif key in sides:
            self._move_focus(sides[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape:
            self._clear()
        else:
            return False
        return True

    def _clear(self) -> None:
        for column in self._columns.values():
            column.choose(None)
        self._choose(self._current, None)

    def _copy(self) -> bool:
        column = self._columns.get(self._current)
        return column is not None and column.pointing.copy()

    def _choose_all(self) -> bool:
        column = self._columns.get(self._current)
        if column is None:
            return False
        column.choose((0, len(column.article.text)))
        return True
