"""Scrolling together: what is moved by hand in one column moves the others by their claims."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.reading.anchors import anchors, level_with

if TYPE_CHECKING:
    from gui.reading.anchors import Pair
    from gui.reading.column import Column
    from gui.reading.keeper import Keeper


class Linking(QObject):
    """Keeps the columns that are seen level with the one the user scrolls."""

    def __init__(self, keeper: Keeper) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self._on = False
        self._origin: Column | None = None
        self._known: dict[tuple[int, int], tuple[Pair, ...]] = {}
        self._marks: object = None
        keeper.column_made.connect(self._join)

    @property
    def on(self) -> bool:
        """Whether the columns scroll together."""
        return self._on

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - a setter
        """Let the columns scroll together, or each for itself."""
        self._on = on
        self._origin = None

    def let_go(self) -> None:
        """Follow nobody until the user scrolls by hand again."""
        self._origin = None

    def follow(self) -> None:
        """Set the columns that are seen level with the one scrolled last."""
        origin = self._origin
        if not self._on or origin is None or origin not in self._keeper.columns.values():
            return
        for column in self._keeper.columns.values():
            if column is not origin and not column.visibleRegion().isEmpty():
                column.scroll_to(self._level(origin, column), moving=False)

    def _join(self, column: Column) -> None:
        column.handled.connect(partial(self._begin, column))
        column.moved.connect(partial(self._on_moved, column))

    def _begin(self, column: Column) -> None:
        self._origin = column

    def _on_moved(self, column: Column) -> None:
        if column is self._origin:
            self.follow()

    def _level(self, origin: Column, column: Column) -> float:
        """Return where a column is to be scrolled to.

        The line on which both are level runs from the top of the view, when the text begins there,
        to its bottom, when it ends there: so both begin and end together.
        """
        share = origin.position / max(origin.verticalScrollBar().maximum(), 1)
        line = share * origin.viewport().height()
        y = level_with(
            origin.position + line,
            self._pairs(origin.index, column.index),
            partial(origin.flow.y_of, exact=False),
            partial(column.flow.y_of, exact=False),
            (origin.whole_height, column.whole_height),
        )
        return y - share * column.viewport().height()

    def _pairs(self, one: int, other: int) -> tuple[Pair, ...]:
        marks = self._keeper.marks
        if marks is not self._marks:
            self._known, self._marks = {}, marks
        if (one, other) not in self._known:
            self._known[one, other] = anchors(marks[one], marks[other])
        return self._known[one, other]
