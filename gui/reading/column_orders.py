"""What the user may do with whole columns: move, fold, keep in view, widen; their menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from gui.keys import key_words
from gui.panels.day_field import can_be_dated
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from gui.reading.column import Column
    from gui.reading.desk import Desk
    from gui.reading.folded import Folded
    from gui.reading.keeper import Keeper
    from gui.reading.lights import Lights


class DropMark(QWidget):
    """The line that shows where a dragged column will stand."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        self.hide()

    def set_colour(self, colour: str) -> None:
        """Take another colour."""
        palette = self.palette()
        palette.setColor(self.backgroundRole(), colour)
        self.setPalette(palette)


class ColumnOrders(QObject):
    """Asks for what is to be decided about columns, by the hashes of their articles.

    Signals:
        move_requested(key, beside, after): one column is to stand right beside another.
        fold_requested(key, folded).
        base_requested(key): "" for none.
        date_requested(int): the day of this article is to be set.
    """

    move_requested = Signal(str, str, bool)
    fold_requested = Signal(str, bool)
    base_requested = Signal(str)
    date_requested = Signal(int)

    def __init__(self, keeper: Keeper, lights: Lights, desk: Desk) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self._lights = lights
        self._desk = desk
        self._mark = DropMark(desk)
        keeper.column_made.connect(self._join)
        keeper.strip_made.connect(self._join_strip)
        lights.open_requested.connect(lambda index: self.fold(index, folded=False))

    def _join(self, column: Column) -> None:
        bar = column.bar
        bar.fold_requested.connect(lambda: self.fold(column.index, folded=True))
        bar.menu_requested.connect(lambda at: self._open_menu(column.index, at))
        bar.dragged.connect(self._show_mark)
        bar.dropped.connect(lambda x: self._drop(column, x))

    def _join_strip(self, strip: Folded) -> None:
        strip.opened.connect(lambda: self._open(strip.index))
        strip.place_chosen.connect(lambda place: self._open(strip.index, place))

    def _open(self, index: int, place: int | None = None) -> None:
        self.fold(index, folded=False)
        column = self._keeper.column(index)
        if column is not None:
            self._desk.show_widget(column)
            column.setFocus(Qt.FocusReason.OtherFocusReason)
            if place is not None:
                column.show_place(place)

    # -- by key ----------------------------------------------------------------------------------

    def move(self, by: int) -> None:
        """Put the current column one place further right (1) or left (-1)."""
        order, current = self._keeper.order, self._lights.current
        if current not in order:
            return
        at = order.index(current) + by
        if 0 <= at < len(order):
            key = self._keeper.key
            self.move_requested.emit(key(current), key(order[at]), by > 0)
            self._show_again(current)

    def fold(self, index: int | None = None, *, folded: bool | None = None) -> None:
        """Fold a column, or open it again; without an index the current one, and the other way."""
        index = self._lights.current if index is None else index
        if index not in self._keeper.order:
            return
        now = self._keeper.is_folded(index)
        folded = not now if folded is None else folded
        if folded != now:
            self.fold_requested.emit(self._keeper.key(index), folded)
            self._show_again(index)

    def rest(self, index: int | None = None) -> None:
        """Keep a column in view while others are scrolled, or let it go if it is kept."""
        index = self._lights.current if index is None else index
        if index in self._keeper.order:
            key = "" if self._keeper.base == index else self._keeper.key(index)
            self.base_requested.emit(key)
            self._show_again(index)

    def widen(self, steps: int, index: int | None = None) -> None:
        """Make a column wider or narrower; 0 gives it its ordinary width again."""
        column = self._keeper.columns.get(self._lights.current if index is None else index)
        if column is None:
            return
        if steps:
            self._desk.widen(column, steps)
        else:
            self._desk.reset_width(column)

    def _show_again(self, index: int) -> None:
        """Bring a column into view that may stand elsewhere now; it has the focus."""
        part = self._keeper.strips.get(index) or self._keeper.columns.get(index)
        if part is not None:
            self._desk.show_widget(part)
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- by mouse --------------------------------------------------------------------------------

    def _show_mark(self, x: int) -> None:
        found = self._desk.nearest(self._desk.mapFromGlobal(QPoint(x, 0)).x())
        if found is not None:
            place = self._desk.place_of(found[0])
            left = place.right() if found[1] else place.left() - 1
            self._mark.setGeometry(max(left - 1, 0), 0, 3, self._desk.height())
            self._mark.raise_()
        self._mark.setVisible(found is not None)

    def _drop(self, column: Column, x: int) -> None:
        self._mark.hide()
        found = self._desk.nearest(self._desk.mapFromGlobal(QPoint(x, 0)).x())
        if found is not None and found[0] is not column:
            beside: Column | Folded = found[0]  # type: ignore[assignment]  # nothing else lies there
            key = self._keeper.key
            self.move_requested.emit(key(column.index), key(beside.index), found[1])

    def set_colour(self, colour: str) -> None:
        """Take another colour for the line that shows where a column will stand."""
        self._mark.set_colour(colour)

    # -- menu ------------------------------------------------------------------------------------

    def menu_of(self, index: int) -> QMenu:
        """Return the menu of one column."""
        menu = QMenu(self._desk)
        self._offer_places(menu, index)
        menu.addSeparator()
        folded = self._keeper.is_folded(index)
        opening, folding = (
            translate("Reading", "Open the column"),
            translate("Reading", "Fold the column"),
        )
        _offer(menu, opening if folded else folding, lambda: self.fold(index), "Ctrl+Shift+Down")
        kept = self._keeper.base == index
        keeping = translate("Reading", "Keep in view as the base")
        letting = translate("Reading", "Let the column scroll again")
        _offer(menu, letting if kept else keeping, lambda: self.rest(index), "Ctrl+Shift+Up")
        menu.addSeparator()
        wider, narrower = translate("Reading", "Wider"), translate("Reading", "Narrower")
        _offer(menu, wider, lambda: self.widen(1, index), "Alt+Shift+Right")
        _offer(menu, narrower, lambda: self.widen(-1, index), "Alt+Shift+Left")
        _offer(menu, translate("Reading", "Ordinary width"), lambda: self.widen(0, index))
        analysis = self._keeper.analysis
        if analysis is not None and can_be_dated(analysis.story.articles[index]):
            menu.addSeparator()
            dating = translate("Reading", "Set the date…")
            _offer(menu, dating, lambda: self.date_requested.emit(index))
        return menu

    def _offer_places(self, menu: QMenu, index: int) -> None:
        order = self._keeper.order
        at = order.index(index)
        leftwards, rightwards = (
            translate("Reading", "Move left"),
            translate("Reading", "Move right"),
        )
        left = _offer(menu, leftwards, lambda: self._move(index, -1), "Ctrl+Shift+Left")
        right = _offer(menu, rightwards, lambda: self._move(index, 1), "Ctrl+Shift+Right")
        first = 0 if self._keeper.base is None else 1
        left.setEnabled(at > first)
        right.setEnabled(first <= at < len(order) - 1)

    def _move(self, index: int, by: int) -> None:
        self._lights.current, self._lights.passage = index, None
        self.move(by)

    def _open_menu(self, index: int, at: QPoint) -> None:
        menu = self.menu_of(index)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)


def _offer(menu: QMenu, words: str, act: Callable[[], None], keys: str = "") -> QAction:
    # The keys are shown only: a second shortcut on them would make both ambiguous.
    action = menu.addAction(f"{words}\t{key_words(keys)}" if keys else words)
    action.triggered.connect(lambda _checked=False: act())
    return action
