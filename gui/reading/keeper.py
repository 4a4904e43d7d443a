"""Keeps the columns of a story: makes them when they are needed, in the order the user wants.

Columns are made a few at once and the others while nothing else happens; a folded one is not made
at all. A column whose text is shown again stays what it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from gui.edits.columns import arranged
from gui.reading.column import Column
from gui.reading.desk import Slot
from gui.reading.folded import Folded
from gui.reading.runs import ColumnMarks, column_marks
from gui.reading.typography import USUAL, ReadingStyle
from gui.slices import Slices
from gui.theme.tokens import LIGHT, Theme
from summarizer import Edits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.reading.desk import Desk
    from gui.reading.runs import Marked
    from summarizer import Analysis, Article

_AT_ONCE: Final = 4  # columns made at once; those further right follow while nothing else happens


class Keeper(QObject):
    """The columns of one reading area, by the index of their article.

    Signals:
        column_made(Column): to be connected, and told what is selected.
        strip_made(Folded): the same for a folded one.
    """

    column_made = Signal(object)
    strip_made = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme: Theme = LIGHT
        self._type: ReadingStyle = USUAL
        self._edits = Edits()
        self._shown: dict[int, Article] = {}
        self._order: tuple[int, ...] = ()  # of the articles shown, from left to right
        self._folded: frozenset[int] = frozenset()
        self._columns: dict[int, Column] = {}
        self._strips: dict[int, Folded] = {}
        self._making = Slices(self._make_next, self)
        self._setting = Slices(self._set_next, self)
        self._gone: list[Column | Folded] = []
        self._burying = Slices(self._bury_next, self)
        self.analysis: Analysis | None = None
        self.marks: tuple[ColumnMarks, ...] = ()

    # -- what there is ---------------------------------------------------------------------------

    @property
    def columns(self) -> dict[int, Column]:
        """The open columns made so far, from left to right."""
        made = (i for i in self._order if i in self._columns and not self.is_folded(i))
        return {index: self._columns[index] for index in made}

    @property
    def strips(self) -> dict[int, Folded]:
        """The folded columns, from left to right."""
        return {index: self._strips[index] for index in self._order if index in self._strips}

    @property
    def order(self) -> tuple[int, ...]:
        """Indices of the articles shown, from left to right."""
        return self._order

    @property
    def base(self) -> int | None:
        """Index of the article whose column stays in view."""
        first = next(iter(self._order), None)
        return first if first is not None and self.key(first) in self._edits.base else None

    def key(self, index: int) -> str:
        """Return the hash that an article is known by in the user's decisions."""
        return self._shown[index].sha256

    def is_folded(self, index: int) -> bool:
        """Tell whether the column of an article shown is folded."""
        return index in self._folded

    def column(self, index: int) -> Column | None:
        """Return the column of an article, made now if need be; none if hidden or folded."""
        if index not in self._shown or self.is_folded(index):
            return None
        if index not in self._columns:
            self._make(index)
            self.lay()
        return self._columns[index]

    # -- what is shown ---------------------------------------------------------------------------

    def show(
        self, analysis: Analysis, hidden: frozenset[int], marked: Marked | None = None
    ) -> None:
        """Show the articles of an analysis, but for the hidden ones.

        Args:
            marked: the marks of the analysis, where they are worked out already.
        """
        ready = marked is not None and marked.analysis is analysis
        self.analysis = analysis
        self.marks = marked.columns if marked is not None and ready else column_marks(analysis)
        articles = enumerate(analysis.story.articles)
        self._shown = {index: article for index, article in articles if index not in hidden}
        before, self._columns = list(self._columns.values()), {}
        for index, article in self._shown.items():
            self._keep(index, article, before)
        self._drop(before)
        self._drop(self._strips.values())
        self._strips = {}
        self.arrange(self._edits)
        for index, column in self._columns.items():
            column.show_marks(self.marks[index], analysis)

    def _keep(self, index: int, article: Article, before: list[Column]) -> None:
        column = next((old for old in before if old.article.text == article.text), None)
        if column is not None:
            before.remove(column)
            column.show_article(article, index + 1)
            self._columns[index] = column

    def arrange(self, edits: Edits) -> None:
        """Put the columns in the order that was decided, the folded ones folded."""
        self._edits = edits
        keys = [article.sha256 for article in self._shown.values()]
        indices = list(self._shown)
        self._order = tuple(indices[place] for place in arranged(edits, keys))
        folded = [i for i in self._order if self.key(i) in edits.collapsed]
        # With all of them folded there would be nothing to read: the first is opened.
        self._folded = frozenset(folded[1:] if len(folded) == len(self._order) else folded)
        for index in self._order:
            self._fold_or_open(index)
        wanted = [i for i in self._order if not self.is_folded(i)]
        for index in wanted[:_AT_ONCE]:
            if index not in self._columns:
                self._make(index)
        self.lay()
        self._making.begin()

    def _fold_or_open(self, index: int) -> None:
        if not self.is_folded(index):
            self._drop([self._strips.pop(index)] if index in self._strips else [])
        elif index not in self._strips:
            strip = self._strips[index] = Folded(self._shown[index], index, self._desk.ground)
            strip.set_theme(self._theme)
            strip.show_marks(self.marks[index])
            self.strip_made.emit(strip)

    def lay(self) -> None:
        """Lay what is made side by side."""
        slots, base = [], self.base
        for index in self._order:
            widget = self._strips.get(index) or self._columns.get(index)
            if widget is not None:
                slots.append(Slot(widget, self.key(index), isinstance(widget, Folded)))
        for index, column in self._columns.items():
            column.bar.show_base(index == base)
        has_base = base is not None and slots and slots[0].key == self.key(base)
        self._desk.lay(slots, base=bool(has_base))

    # -- making ----------------------------------------------------------------------------------

    def _make_next(self) -> bool:
        """Make one of the columns that are still to be made; tell whether there are more."""
        missing = [i for i in self._order if i not in self._columns and not self.is_folded(i)]
        if missing:
            self.column(missing[0])
        return len(missing) > 1

    def _make(self, index: int) -> None:
        column = Column(self._shown[index], index + 1, self._desk.ground)
        self._columns[index] = column
        column.set_theme(self._theme)
        column.set_type(self._type)
        column.show_marks(self.marks[index], self.analysis)
        self.column_made.emit(column)

    def set_type(self, style: ReadingStyle) -> None:
        """Set the text of all columns in another type: those in view at once."""
        self._type = style
        for column in self._columns.values():
            if not self._desk.isVisible() or not column.visibleRegion().isEmpty():
                column.set_type(style)
        self._setting.begin()

    def _set_next(self) -> bool:
        """Set one more column in the type there is now; tell whether there are more."""
        rest = [one for one in self._columns.values() if one.style_of_text != self._type]
        if rest:
            rest[0].set_type(self._type)
        return len(rest) > 1

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        parts: list[Column | Folded] = [*self._columns.values(), *self._strips.values()]
        for part in parts:
            part.set_theme(theme)

    def _drop(self, widgets: Iterable[Column | Folded]) -> None:
        """Let go of widgets: they are hidden now, and deleted while nothing else happens."""
        for widget in widgets:
            widget.hide()
            self._gone.append(widget)
        self._burying.begin()

    def _bury_next(self) -> bool:
        """Delete one of the widgets that are gone; tell whether there are more."""
        if self._gone:
            self._gone.pop().deleteLater()
        return bool(self._gone)
