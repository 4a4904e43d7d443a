"""Walking the reading area by keys: from claim to claim, from column to column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.reading.column import Column
    from gui.reading.desk import Desk
    from gui.reading.keeper import Keeper
    from gui.reading.lights import Lights
    from gui.reading.runs import Passage

_PLAIN: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_STEPS: Final = {Qt.Key.Key_N: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_P: -1, Qt.Key.Key_Up: -1}
_SIDES: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_TELLS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Walk(QObject):
    """Takes the keys of the reading area.

    Signals:
        told(): the user asks what the others report on the current passage.
        left(): Escape; whatever is open closes, or the selection ends.
    """

    told = Signal()
    left = Signal()

    def __init__(self, keeper: Keeper, lights: Lights, desk: Desk) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self._lights = lights
        self._desk = desk

    def here(self) -> Passage | None:
        """Return the passage one is at in the current column, if any."""
        if self._lights.passage is not None:
            return self._lights.passage
        if not 0 <= self._lights.current < len(self._keeper.marks):
            return None
        marks = self._keeper.marks[self._lights.current]
        return next(iter(marks.of_claim(self._lights.claim)), None)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) passage of the current column, as n and p do."""
        current = self._lights.current
        column = self._keeper.columns.get(current)
        if column is None:
            return
        passages = self._keeper.marks[current].passages
        target = self._target(column, by)
        if 0 <= target < len(passages):
            self._desk.show_widget(column)
            column.show_place(passages[target].start)
            self._lights.choose(current, passages[target])
            column.announce(passages[target])

    def _target(self, column: Column, by: int) -> int:
        """Return which passage is next: from the one selected here, else from what is in view."""
        marks = self._keeper.marks[column.index]
        here = self.here()
        if here is not None and here in marks.passages:
            return marks.passages.index(here) + by
        near = column.passage_near_top()
        first = len(marks.passages) if near is None else marks.passages.index(near)
        return first if by > 0 else first - 1

    def enter(self, index: int) -> None:
        """Note that the user is in this column now."""
        if index != self._lights.current:
            self._lights.current, self._lights.passage = index, None

    def move_focus(self, by: int) -> None:
        """Go to the next column on the right (1) or left (-1)."""
        parts = self._parts()
        if not parts:
            return
        order = list(parts)
        at = order.index(self._lights.current) if self._lights.current in parts else 0
        target = parts[order[min(max(at + by, 0), len(order) - 1)]]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self._desk.show_widget(target)

    def part(self) -> QWidget | None:
        """Return the column, or the folded one, that the user is in."""
        return self._parts().get(self._lights.current)

    def _parts(self) -> dict[int, QWidget]:
        both: dict[int, QWidget] = {**self._keeper.columns, **self._keeper.strips}
        return {index: both[index] for index in self._keeper.order if index in both}

    # -- keys ------------------------------------------------------------------------------------

    def take(self, event: QKeyEvent) -> bool:
        """Walk claims and columns, or copy; tell (also the event) whether the key was used."""
        if event.matches(QKeySequence.StandardKey.Copy):
            used = self._copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            used = self._choose_all()
        else:
            used = not event.modifiers() & ~_PLAIN and self._take_key(Qt.Key(event.key()))
        event.setAccepted(used)
        return used

    def _take_key(self, key: Qt.Key) -> bool:
        if key in _STEPS:
            self.step(_STEPS[key])
        elif key in _SIDES:
            self.move_focus(_SIDES[key])
        elif key in _TELLS:
            self.told.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def _copy(self) -> bool:
        column = self._keeper.columns.get(self._lights.current)
        return column is not None and column.pointing.copy()

    def _choose_all(self) -> bool:
        column = self._keeper.columns.get(self._lights.current)
        if column is None:
            return False
        column.choose((0, len(column.article.text)))
        return True
