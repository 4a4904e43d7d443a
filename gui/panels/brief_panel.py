"""The brief: cited lines that open at their exact place, moved and written by mouse and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from gui.edits.passages import other_words
from gui.panels.brief_buttons import HEIGHT, LineButtons
from gui.panels.brief_deciding import DecidingList, pop_up
from gui.panels.brief_list import plain
from gui.panels.brief_model import ROW
from gui.panels.brief_moving import Moving

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.panels.brief_rows import Row
    from gui.theme.tokens import Theme
    from summarizer import Line, Span

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class BriefPanel(DecidingList):
    """The brief as a list of lines; what it asks for, ``DecidingList`` lists."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.buttons = LineButtons(theme, self.viewport())
        self.buttons.pressed.connect(self._press)
        self.moving = Moving(self)
        self._pointed: Line | None = None  # the line that the buttons speak of
        self._model.modelReset.connect(self._hide_buttons)
        self._model.modelAboutToBeReset.connect(self.moving.cancel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        super().set_theme(theme)
        self.buttons.set_theme(theme)

    # -- mouse -----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose a row, and hold its line if it goes on."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            point = event.position().toPoint()
            row = self._row_at(self.indexAt(point))
            self.moving.press(row.entry if row is not None else None, point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Put a line down, or choose the line, or the source whose chip was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        moved = self.moving.active
        landed = self.moving.release()
        if landed is not None:
            self.ask_to_move(*landed)
        elif not moved:
            self._choose(self.indexAt(event.position().toPoint()), event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Change words of the user's own."""
        super().mouseDoubleClickEvent(event)
        row = self._row_at(self.indexAt(event.position().toPoint()))
        if row is not None and row.own is not None:
            self.writing.change(row.own)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move the line that is held, or show a hand where a click leads somewhere."""
        if self.moving.holding and event.buttons() & Qt.MouseButton.LeftButton:
            self._hide_buttons()
            self.moving.drag(event.position().toPoint())
            return
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self._row_at(index)
        live = row is not None and self._model.reachable(row)
        shape = Qt.CursorShape.PointingHandCursor if live else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self._show_buttons(index)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Take the buttons away with the pointer."""
        if event.type() is QEvent.Type.Leave:
            self._hide_buttons()
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Take the buttons away: the line they speak of moves."""
        self._hide_buttons()
        super().scrollContentsBy(dx, dy)

    # -- keys ------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Claim Escape while a line is being moved."""
        overrides = event.type() == QEvent.Type.ShortcutOverride and self.moving.active
        if overrides and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let the arrow keys choose as a click does; move and remove lines."""
        if self._take_key(event):
            return
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        chosen = event.key() in _ENTER
        if self.currentIndex().isValid() and (chosen or self.currentIndex().row() != before):
            self._choose(self.currentIndex(), None)

    def _take_key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        row = self._row_at(self.currentIndex())
        if event.key() == Qt.Key.Key_Escape and self.moving.active:
            self.moving.cancel()
        elif event.key() in steps and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(steps[Qt.Key(event.key())])
        elif event.key() in {*_ENTER, Qt.Key.Key_F2} and row is not None and row.own is not None:
            self.writing.change(row.own)
        else:
            return event.key() == Qt.Key.Key_Delete and self.remove_current()
        return True

    # -- the buttons of a line -------------------------------------------------------------------

    def _press(self, name: str) -> None:
        line = self._pointed
        if line is None:
            return
        if name == "swap":
            self._offer(line, self.buttons.geometry().bottomLeft())
        elif name == "write":
            self.writing.add(line, before=False)
        else:
            (self.pin_requested if name == "pin" else self.ban_requested).emit(line)

    def _show_buttons(self, index: QModelIndex) -> None:
        """Set the buttons on the upper edge of the line under the pointer."""
        row = self._row_at(index)
        if row is None or row.line is None or self._analysis is None:
            self._hide_buttons()
        elif row.line != self._pointed or not self.buttons.isVisible():
            self._pointed = row.line
            others = bool(other_words(self._analysis, row.line))
            self.buttons.show_for(pinned=row.pinned, others=others)
            rect = self.visualRect(index)
            left = rect.right() - 12 - self.buttons.width()
            self.buttons.move(left, max(rect.top() - HEIGHT // 2, 0))

    def _hide_buttons(self) -> None:
        self._pointed = None
        self.buttons.hide()

    # -- choosing --------------------------------------------------------------------------------

    def _row_at(self, index: QModelIndex) -> Row | None:
        return self._model.row(index) if index.isValid() else None

    def _choose(self, index: QModelIndex, point: QPointF | None) -> None:
        row = self._row_at(index)
        if row is None:
            return
        hit = None
        if point is not None:
            hit = self._delegate.hit(index, point, QRectF(self.visualRect(index)))
        if row.line is not None:
            if hit is not None and hit.source is not None:
                self.source_chosen.emit(row.line, hit.source)
            else:
                self.line_chosen.emit(row.line)
        elif row.difference is not None:
            first: Span = row.difference.sides[0].spans[0]
            self.span_chosen.emit(hit.span if hit is not None and hit.span else first)
        else:
            self._lead_on(row)

    def _lead_on(self, row: Row) -> None:
        """Show a line that is kept aside in its article, list the banned ones, or go and decide."""
        aside = row.banned or row.waiting
        if aside is not None:
            self.span_chosen.emit(aside)
        elif row.leads_to == "banned":
            self._banned_open = not self._banned_open
            self._fill()
        elif row.leads_to == "doubts":
            self.doubts_requested.emit()

    def _open_menu(self, point: QPoint) -> None:
        row = self._row_at(self.indexAt(point))
        if row is not None and (row.entry or row.banned or row.waiting):
            pop_up(self.menu_of(row), self.viewport(), point)


__all__ = ["ROW", "BriefPanel", "plain"]
