"""The brief: cited lines that open at their exact place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from gui.edits.passages import other_words
from gui.panels.brief_buttons import HEIGHT, LineButtons
from gui.panels.brief_list import BriefList, plain
from gui.panels.brief_menu import other_words_menu
from gui.panels.brief_model import ROW, Row

if TYPE_CHECKING:
    from gui.theme.tokens import Theme
    from summarizer import Line, Span


class BriefPanel(BriefList):
    """The brief as a list of lines, and all that can be done with a line.

    Signals:
        line_chosen(Line): the user chose a line.
        source_chosen(Line, int): the user clicked the chip of one source of a line.
        span_chosen(Span): the user clicked a side of a difference.
        pin_requested(Line): pin this line, or let it go.
        ban_requested(Line): keep this line out.
        allow_requested(Span): let a banned line back in.
        swap_requested(Line, Span): tell its claim in these words.
        doubts_requested(): the user wants to decide what the engine is not sure of.
        hinted(str): why nothing happened.
    """

    line_chosen = Signal(object)
    source_chosen = Signal(object, int)
    span_chosen = Signal(object)
    pin_requested = Signal(object)
    ban_requested = Signal(object)
    allow_requested = Signal(object)
    swap_requested = Signal(object, object)
    doubts_requested = Signal()
    hinted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.buttons = LineButtons(theme, self.viewport())
        self.buttons.pressed.connect(self._press)
        self._pointed: Line | None = None  # the line that the buttons speak of
        self._model.modelReset.connect(self._hide_buttons)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        super().set_theme(theme)
        self.buttons.set_theme(theme)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose the line, or the source whose chip was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self.indexAt(event.position().toPoint()), event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show a hand where a click leads somewhere."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        live = index.isValid() and self._model.row(index).kind not in {"heading", "note"}
        shape = Qt.CursorShape.PointingHandCursor if live else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self._show_buttons(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let the arrow keys choose as a click does."""
        before = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Delete and self._banish():
            return
        super().keyPressEvent(event)
        chosen = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if self.currentIndex().isValid() and (chosen or self.currentIndex().row() != before):
            self._choose(self.currentIndex(), None)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Take the buttons away with the pointer."""
        if event.type() is QEvent.Type.Leave:
            self._hide_buttons()
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Take the buttons away: the line they speak of moves."""
        self._hide_buttons()
        super().scrollContentsBy(dx, dy)

    # -- decisions -------------------------------------------------------------------------------

    def pin_current(self) -> None:
        """Pin the chosen line, or let it go."""
        line = self._line_or_hint()
        if line is not None:
            self.pin_requested.emit(line)

    def ban_current(self) -> None:
        """Ban the chosen line."""
        line = self._line_or_hint()
        if line is not None:
            self.ban_requested.emit(line)

    def swap_current(self) -> None:
        """Offer the other sentences that say what the chosen line says."""
        line = self._line_or_hint()
        if line is not None:
            self.scrollTo(self.currentIndex())
            rect = self.visualRect(self.currentIndex())
            self._offer(line, rect.bottomLeft() + QPoint(16, 0))

    def _line_or_hint(self) -> Line | None:
        line = self.current_line()
        if line is None:
            self.hinted.emit("Choose a line of the brief first")
        return line

    def _banish(self) -> bool:
        """Ban the line that was chosen, or let a banned one back in; tell whether it was either."""
        index = self.currentIndex()
        row = self._model.row(index) if index.isValid() else None
        if row is not None and row.banned is not None:
            self.allow_requested.emit(row.banned)
        elif row is not None and row.line is not None:
            self.ban_requested.emit(row.line)
        else:
            return False
        return True

    def _press(self, name: str) -> None:
        line = self._pointed
        if line is None:
            return
        if name == "swap":
            self._offer(line, self.buttons.geometry().bottomLeft())
        else:
            (self.pin_requested if name == "pin" else self.ban_requested).emit(line)

    def _offer(self, line: Line, point: QPoint) -> None:
        if self._analysis is not None:
            take = partial(self.swap_requested.emit, line)
            _pop_up(other_words_menu(self, self._analysis, line, take), self.viewport(), point)

    def _show_buttons(self, index: QModelIndex) -> None:
        """Set the buttons on the upper edge of the line under the pointer."""
        row = self._model.row(index) if index.isValid() else None
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

    def _choose(self, index: QModelIndex, point: QPointF | None) -> None:
        if not index.isValid():
            return
        row = self._model.row(index)
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
        """Show a banned line in its article, list the banned ones, or go and decide."""
        if row.banned is not None:
            self.span_chosen.emit(row.banned)
        elif row.leads_to == "banned":
            self._banned_open = not self._banned_open
            self._fill()
        elif row.leads_to == "doubts":
            self.doubts_requested.emit()

    def _open_menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        row = self._model.row(index) if index.isValid() else None
        if row is not None and (row.line is not None or row.banned is not None):
            _pop_up(self.menu_of(row), self.viewport(), point)

    def menu_of(self, row: Row) -> QMenu:
        """Return the context menu of a line, or of a banned one."""
        menu = QMenu(self)
        line, banned = row.line, row.banned
        if line is not None:
            copy = menu.addAction("Copy line with citation")
            copy.triggered.connect(
                lambda: QGuiApplication.clipboard().setText(self.line_text(line))
            )
            show = menu.addAction("Show in its article")
            show.triggered.connect(lambda: self.line_chosen.emit(line))
            self._add_deciding(menu, line, pinned=row.pinned)
        elif banned is not None:
            allow = menu.addAction("Let this line back in")
            allow.triggered.connect(lambda: self.allow_requested.emit(banned))
            show = menu.addAction("Show in its article")
            show.triggered.connect(lambda: self.span_chosen.emit(banned))
        return menu

    def _add_deciding(self, menu: QMenu, line: Line, *, pinned: bool) -> None:
        menu.addSeparator()
        pin = menu.addAction("Let go of this line" if pinned else "Pin this line")
        pin.triggered.connect(lambda: self.pin_requested.emit(line))
        ban = menu.addAction("Ban this line")
        ban.triggered.connect(lambda: self.ban_requested.emit(line))
        if self._analysis is not None:
            take = partial(self.swap_requested.emit, line)
            menu.addMenu(other_words_menu(menu, self._analysis, line, take))


def _pop_up(menu: QMenu, widget: QWidget, point: QPoint) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(widget.mapToGlobal(point))


__all__ = ["ROW", "BriefPanel", "plain"]
