"""The list of the sources' cards: chosen, hidden, renamed, moved by mouse and keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QToolTip, QWidget

from gui.panels.brief_panel import plain
from gui.panels.source_delegate import SourceDelegate, toggle
from gui.panels.source_menu import menu_of
from gui.panels.source_model import SOURCE, Index, Source, SourceModel
from gui.panels.source_moving import Moving
from gui.words import translate

if TYPE_CHECKING:
    from gui.theme.tokens import Theme

_ALT_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_LEFT: Final = Qt.MouseButton.LeftButton


class SourceList(QListView):
    """The cards. Space hides or shows a source, Enter or a click goes to its column.

    F2 or a click on an outlet that is not stated names it; Alt+Up and Alt+Down or a drag move a
    card; the menu key or a right click offers all of it.

    Signals:
        source_chosen(int): index of the article.
        note_chosen(int): the user wants to know more of what a card notes.
        card_requested(int): the user wants to see all that is known of a source.
        date_requested(int): the user wants to say when a source was published.
        current_changed(int): another card is the current one.
        moved(str, str, bool): a source, by its sha256, is to stand right before (or after) another.
        step_requested(str, int): a source is to stand one place further up (-1) or down (1).
        trust_requested(str, int): a source is to count so many per cent in the brief.
        colour_requested(str, int): a source is to be shown in the colour of that number.
    """

    source_chosen = Signal(int)
    note_chosen = Signal(int)
    card_requested = Signal(int)
    date_requested = Signal(int)
    current_changed = Signal(int)
    moved = Signal(str, str, bool)
    step_requested = Signal(str, int)
    trust_requested = Signal(str, int)
    colour_requested = Signal(str, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sources = SourceModel(self)
        self.cards = SourceDelegate(self, theme)
        self.moving = Moving(self)
        self.setModel(self.sources)
        self.setItemDelegate(self.cards)
        self.setAccessibleName(translate("Sources", "Sources"))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for changed in (
            self.sources.modelReset,
            self.sources.dataChanged,
            self.sources.layoutChanged,
        ):
            changed.connect(self.cards.forget)
            changed.connect(self._lay_out_anew)

    @property
    def theme(self) -> Theme:
        """The colours of the cards."""
        return self.cards.theme

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.cards.theme = theme
        self.viewport().update()

    def type_changed(self) -> None:
        """Lay the cards out for other sizes of type."""
        self.cards.forget()
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the height of all cards; the layout gives less where there is less."""
        rows = range(self.sources.rowCount())
        height = sum(self.sizeHintForRow(row) for row in rows)
        return QSize(200, height + 4)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Ask for one card at least."""
        return QSize(120, min(104, self.sizeHint().height()))

    def select(self, article: int) -> None:
        """Make the card of a source the current one."""
        self.setCurrentIndex(self.sources.index(self.sources.row_of(article)))

    # -- what can be done with a card ------------------------------------------------------------

    def step(self, by: int) -> None:
        """Ask for the current card to stand one place further up (-1) or down (1)."""
        index = self.currentIndex()
        if index.isValid():
            self.step_requested.emit(index.data(SOURCE).sha256, by)

    def rename_current(self) -> None:
        """Open the field for the outlet of the current card."""
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def open_menu(self, index: QModelIndex, at: QPoint) -> None:
        """Open the menu of a card at a point of the screen."""
        self.setCurrentIndex(index)
        menu_of(self, index.data(SOURCE)).popup(at)

    # -- mouse -----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of the card that is pressed."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == _LEFT and index.isValid():
            self.moving.press(index.row(), event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move the card that is held; show a hand over what leads somewhere."""
        if event.buttons() & _LEFT:
            self.moving.drag(event.position().toPoint())
            if self.moving.active:
                return
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        shape = Qt.CursorShape.ArrowCursor
        if index.isValid() and self._leads_on(index, event):
            shape = Qt.CursorShape.PointingHandCursor
        elif index.isValid() and self._waits_for_name(index, event):
            shape = Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Put down the card that is held, or go where the click leads."""
        moving, target = self.moving.active, self.moving.release()
        if moving:
            if target is not None:
                self._move(*target)
            return
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        point = event.position()
        if event.button() != _LEFT or not index.isValid() or self.cards.eye_hit(index, point):
            return
        if self._waits_for_name(index, event):
            self.edit(index)
            return
        article = index.data(SOURCE).index
        if self.cards.note_hit(index, point):
            self.note_chosen.emit(article)
        elif self.cards.counts_hit(index, point):
            self.card_requested.emit(article)
        else:
            self.source_chosen.emit(article)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Name the outlet that is double-clicked."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.cards.outlet_hit(index, event.position()):
            self.edit(index)
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Offer what can be done with the card under the pointer, or with the current one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            corner = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.open_menu(index, corner if by_key else event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the cards, and the mark of where the one that is held would land."""
        super().paintEvent(event)
        height = self.moving.gap_height()
        if height is not None:
            painter = QPainter(self.viewport())
            top = min(max(height - 2, 0), self.viewport().height() - 3)
            mark = QRectF(8, top, self.viewport().width() - 16, 3)
            painter.fillRect(mark, QColor(self.theme.accent))
            painter.end()

    # -- keyboard --------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Claim the keys of this list before the window's shortcuts take them."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and self._claims(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Hide or show by Space, go to the column by Enter, to the sourcing by Right."""
        index = self.currentIndex()
        source: Source | None = index.data(SOURCE) if index.isValid() else None
        if event.key() == Qt.Key.Key_Escape and self.moving.active:
            self.moving.cancel()
        elif source is None:
            super().keyPressEvent(event)
        elif _with_alt(event) and event.key() in _ALT_STEPS:
            self.step(_ALT_STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space:
            toggle(self.sources, index)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.source_chosen.emit(source.index)
        elif event.key() == Qt.Key.Key_Right:
            self.note_chosen.emit(source.index)
        elif event.key() == Qt.Key.Key_I and not event.modifiers():
            self.card_requested.emit(source.index)
        else:
            super().keyPressEvent(event)

    def _claims(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return self.moving.active
        return _with_alt(event) and event.key() in _ALT_STEPS and self.currentIndex().isValid()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Tell which card is the current one."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.current_changed.emit(current.data(SOURCE).index)

    # -- layout and tips -------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the cards out anew; how high they are depends on the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Show the whole title and what else is known; say what the eye does."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, point: QPoint) -> str:
        """Return the tooltip for a point, as plain text."""
        index = self.indexAt(point)
        if not index.isValid():
            return ""
        source: Source = index.data(SOURCE)
        if self.cards.eye_hit(index, point.toPointF()):
            take = translate("Sources", "Take this source back in (Space)")
            leave = translate("Sources", "Leave this source out (Space)")
            return plain(take if source.hidden else leave)
        note = self.cards.note_hit(index, point.toPointF())
        if note is not None:
            more = translate("Sources", "Click for the proof (Right)")
            return plain(f"{note.tip}\n{more}").replace("\n", "<br>")
        if self.cards.counts_hit(index, point.toPointF()):
            return plain(translate("Sources", "Show what it adds, lacks and tells otherwise (I)"))
        if self.cards.outlet_hit(index, point.toPointF()):
            click = translate("Sources", "Click to name it (F2)")
            twice = translate("Sources", "Double-click to name it otherwise (F2)")
            tip = f"{source.outlet_tip}\n{twice if source.named else click}"
            return plain(tip).replace("\n", "<br>")
        return plain(source.tip).replace("\n", "<br>")

    def _leads_on(self, index: QModelIndex, event: QMouseEvent) -> bool:
        """Tell whether the pointer is on a note or on counts."""
        at = event.position()
        return self.cards.note_hit(index, at) is not None or self.cards.counts_hit(index, at)

    def _waits_for_name(self, index: QModelIndex, event: QMouseEvent) -> bool:
        """Tell whether the pointer is on an outlet that is not stated."""
        return not index.data(SOURCE).named and self.cards.outlet_hit(index, event.position())

    def _move(self, row: int, gap: int) -> None:
        """Ask for the card of a row to stand where the mark is."""
        held, after = self.sources.sources[row], gap > 0
        beside = self.sources.sources[gap - 1 if after else 0]
        self.moved.emit(held.sha256, beside.sha256, after)

    def _lay_out_anew(self) -> None:
        """Give the cards the height that they need now, in their order."""
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()


def _with_alt(event: QKeyEvent) -> bool:
    return (
        event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier
    )
