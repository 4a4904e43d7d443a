"""Lists that measure the rows somebody looks at, and estimate how high the others are.

Mixed in before a list or tree of Qt's, whose rows are as high as their text at the width there is.
To set the text of a thousand rows takes 0.2 s, to estimate them 5 ms; so rows are measured when
they come into view, before they are painted, and the others a few at a time while nothing else
happens. What stands at the top of the view stays there when heights above it change. A list in a
window that is shown, but not in view itself, is laid out when it comes into view, not each time
something changes.
"""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize
from PySide6.QtWidgets import QAbstractItemView

from gui.slices import Slices

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    _View = QAbstractItemView
else:
    _View = object

Index = QModelIndex | QPersistentModelIndex
_FEW: Final = 40  # rows that are measured at once
_TURN: Final = 0.002  # seconds of measuring at a time
_EDGE: Final = 200  # pixels beyond the view that are measured with it
_TRIES: Final = 4  # measured rows may be lower than they were thought: then others come into view
_Hint = QAbstractItemView.ScrollHint


class SeenRows(_View):
    """What the lists share. Call ``rows_changed`` when the model was filled anew.

    A delegate asks for ``row_size``; ``measured`` and ``guessed`` say it.
    """

    _late = False  # it is to be laid out when it comes into view
    _styling = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = 0  # for which heights are known
        self._heights: dict[int, int] = {}
        self._exact: set[int] = set()
        self._few = True
        self._looking = False
        self._to_measure: Iterator[Index] = iter(())
        self._ahead = Slices(self._measure_some, self)

    # -- what a list says of itself --------------------------------------------------------------

    def room(self) -> int:
        """Return the width of the rows."""
        raise NotImplementedError

    def measured(self, index: Index, width: int) -> int:
        """Return the height that a row needs; its text is set for it."""
        raise NotImplementedError

    def guessed(self, index: Index, width: int) -> int:
        """Return about the height that a row needs, at once."""
        raise NotImplementedError

    def below(self, index: QModelIndex) -> QModelIndex:
        """Return the row below a row."""
        return index.siblingAtRow(index.row() + 1)

    def above(self, index: QModelIndex) -> QModelIndex:
        """Return the row above a row."""
        return index.siblingAtRow(index.row() - 1)

    # -- heights ---------------------------------------------------------------------------------

    @property
    def settled(self) -> bool:
        """Whether every row is measured."""
        return not self._ahead.active

    def rows_changed(self) -> None:
        """Forget all heights: there are other rows."""
        self._heights.clear()
        self._exact.clear()
        self._few = self.model().rowCount() <= _FEW
        self._begin_ahead()

    def type_changed(self) -> None:
        """Forget all heights: they were for another size of type."""
        self.rows_changed()
        self.scheduleDelayedItemsLayout()

    def row_size(self, index: Index) -> QSize:
        """Return the size of a row at the width there is, as far as it is known."""
        key = _key(index)
        height = self._heights.get(key)
        if height is None:
            if self._few or not self._width:
                self._take_width()
                self._measure(index)
            else:
                self._heights[key] = self.guessed(index, self._width)
            height = self._heights[key]
        return QSize(self._width, height)

    def _take_width(self) -> None:
        """Forget all heights if they were for another width."""
        width = self.room()
        if width != self._width:
            self._width = width
            self._heights.clear()
            self._exact.clear()
            self._begin_ahead()

    def _measure(self, index: Index) -> bool:
        """Make the height of a row exact; tell whether it is another than before."""
        key = _key(index)
        if key in self._exact:
            return False
        self._exact.add(key)
        before = self._heights.get(key)
        self._heights[key] = self.measured(index, self._width)
        return before is not None and before != self._heights[key]

    def _begin_ahead(self) -> None:
        """Measure all rows while nothing else happens."""
        model = self.model()
        self._to_measure = (model.index(row, 0) for row in range(model.rowCount()))
        self._ahead.begin()

    def _measure_some(self) -> bool:
        """Measure some rows ahead; tell whether there are more."""
        until = perf_counter() + _TURN
        self._take_width()
        for index in self._to_measure:
            if not index.isValid():
                break
            self._measure(index)
            if perf_counter() > until:
                return True
        self._place_anew()
        return False

    # -- layout ----------------------------------------------------------------------------------

    @property
    def _out_of_view(self) -> bool:
        return not self.isVisible() and self.window().isVisible()

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
        """Place the rows, if they are in view; those that are seen are measured."""
        if self._styling:
            self.scheduleDelayedItemsLayout()  # once, however many of its parts are restyled
        elif self._out_of_view:
            self._late = True
        else:
            self._late = False
            self._take_width()
            super().doItemsLayout()
            self.look()

    def _place_anew(self) -> None:
        """Place the rows by the heights that are known now; the one at the top stays there."""
        if self._out_of_view:
            self._late = True
            return
        first = self._first()
        before = self.visualRect(first).top()
        super().doItemsLayout()
        if first.isValid():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(first).top() - before)

    def look(self) -> None:
        """Measure the rows that are seen, and place all of them by that."""
        if self._looking or not self.model().rowCount():
            return
        self._looking = True
        tries = 0
        while tries < _TRIES and self._measure_down(self._first(), self.viewport().height()):
            self._place_anew()
            tries += 1
        self._looking = False

    def _first(self) -> QModelIndex:
        """Return the first row that is seen."""
        found = self.indexAt(QPoint(self.viewport().width() // 2, 1))
        return found if found.isValid() else self.indexAt(QPoint(self.viewport().width() // 2, 12))

    def _measure_down(self, index: QModelIndex, height: int) -> bool:
        """Measure rows from one on that fill a height; tell whether any is another than thought."""
        changed = False
        while index.isValid() and height > -_EDGE:
            changed = self._measure(index) or changed
            height -= self._heights[_key(index)]
            index = self.below(index)
        return changed

    def _measure_up(self, index: QModelIndex, height: int) -> bool:
        """Do the same upwards."""
        changed = False
        while index.isValid() and height > -_EDGE:
            changed = self._measure(index) or changed
            height -= self._heights[_key(index)]
            index = self.above(index)
        return changed

    # -- Qt --------------------------------------------------------------------------------------

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:  # noqa: N802
        """Bring a row into view; what will be seen around it is measured first."""
        if not self._few and not self._out_of_view and index.isValid():
            self._looking = True
            height = self.viewport().height()
            here = self.model().index(index.row(), index.column(), index.parent())
            if self._measure_down(here, height) | self._measure_up(here, height):
                self._place_anew()
            self._looking = False
        super().scrollTo(index, hint)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Measure what comes into view before it is painted."""
        super().scrollContentsBy(dx, dy)
        if not self._few:
            self.look()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the rows out anew where their width changes: their height depends on it."""
        super().resizeEvent(event)
        if self.room() != self._width:
            self._take_width()
            self.scheduleDelayedItemsLayout()
        elif not self._few:
            self.look()

    def event(self, event: QEvent) -> bool:
        """Lay out what came while nobody saw it; restyled, lay out once."""
        kind = event.type()
        if kind is QEvent.Type.Show and self._late:
            self.scheduleDelayedItemsLayout()  # Qt does what is due before it shows the list
        self._styling = kind is QEvent.Type.StyleChange
        done: Any = super().event(event)
        self._styling = False
        return bool(done)


def _key(index: Index) -> int:
    return (index.internalId() << 24) + index.row()
