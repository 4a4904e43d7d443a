"""What mouse and menu do in a column: click a sentence, drag over text, restore furniture."""

from __future__ import annotations

from bisect import bisect_right
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from gui.reading.explain import (
    explain_differences,
    explain_furniture,
    explain_margin,
    explain_passages,
)
from gui.reading.margin import note_at
from gui.reading.marks import shared_by_line
from gui.reading.menus import (
    add_decisions,
    add_joining,
    add_noting,
    furniture_group,
    menu_words,
)
from gui.reading.own_notes import own_at, own_words
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.reading.column import Column
    from gui.reading.notes import Note
    from gui.reading.runs import Passage
    from gui.reading.setblock import SetBlock
    from summarizer.model import Furniture

_CREEP: Final = 30  # milliseconds between two steps of scrolling while the pointer is outside


class Pointing(QObject):
    """Watches the viewport of one column."""

    def __init__(self, column: Column) -> None:
        """Begin to watch."""
        super().__init__(column)
        self._column = column
        self._pressed: QPointF | None = None
        self._anchor = 0
        self._dragging = False
        self._clicked: Passage | None = None
        self._creep = QTimer(self, interval=_CREEP)
        self._creep.timeout.connect(self._scroll_on)
        column.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the mouse's events; leave the others to the column."""
        if isinstance(event, QMouseEvent):
            return self._take_mouse(event)
        if isinstance(event, QContextMenuEvent):
            self._open_menu(event.pos(), event.globalPos())
            return True
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.words_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), _as_rich_text(words), self._column.viewport())
            return True
        return False

    def _take_mouse(self, event: QMouseEvent) -> bool:
        kind = event.type()
        left = event.button() is Qt.MouseButton.LeftButton
        if kind is QEvent.Type.MouseMove:
            self._move(event)
        elif kind is QEvent.Type.MouseButtonPress and left:
            self._press(event)
        elif kind is QEvent.Type.MouseButtonRelease and left:
            self._release(event)
        elif kind is QEvent.Type.MouseButtonDblClick and left:
            self._choose_word(event.position())
        else:
            return False
        return True

    # -- mouse -----------------------------------------------------------------------------------

    def _press(self, event: QMouseEvent) -> None:
        self._column.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed, self._dragging = event.position(), False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._column.look.chosen:
            self._dragging = True
            self._choose_to(event.position())
        else:
            self._anchor = self.offset_at(event.position())

    def _move(self, event: QMouseEvent) -> None:
        here = event.position()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._show_pointer(here)
            return
        way = (here - self._pressed).manhattanLength()
        if self._dragging or way >= QApplication.startDragDistance():
            self._dragging = True
            self._column.viewport().setCursor(Qt.CursorShape.IBeamCursor)
            self._choose_to(here)
            self._creep_if_outside(here)

    def _release(self, event: QMouseEvent) -> None:
        self._creep.stop()
        dragged, self._dragging = self._dragging, False
        pressed, self._pressed = self._pressed, None
        if dragged or pressed is None:
            return
        self._column.choose(None)
        if (note := self.note_at(event.position())) is not None:
            self._column.note_clicked.emit(note)
            return
        block, x, y = self._block_at(event.position())
        if own := own_at(block, self._column.look, x, y):
            self._column.own_clicked.emit(own[0])
        elif block.on_label(x, y):
            where = event.position().toPoint()
            self._open_menu(where, event.globalPosition().toPoint())
        elif begun := self._begun_beside(block, event.position().x(), y):
            self._column.details_requested.emit(begun[0])  # who are these voices?
        else:
            self._clicked = self._meant_at(self.character_at(event.position()))
            self._column.passage_clicked.emit(self._clicked)

    def _meant_at(self, offset: int | None) -> Passage | None:
        """Return the passage a click means: at a second click the next claim of the sentence."""
        look = self._column.look
        there = look.marks.passages_at(offset) if offset is not None else ()
        if not there:
            return None
        again = self._clicked in there and self._clicked.claim == look.claim
        return there[(there.index(self._clicked) + 1) % len(there)] if again else there[0]

    def _choose_to(self, point: QPointF) -> None:
        here = self.offset_at(point)
        self._column.choose((min(self._anchor, here), max(self._anchor, here)))

    def _choose_word(self, point: QPointF) -> None:
        offset = self.character_at(point)
        if offset is None:
            return
        text = self._column.article.text
        start = end = offset
        while start > 0 and text[start - 1].isalnum():
            start -= 1
        while end < len(text) and text[end].isalnum():
            end += 1
        self._anchor = start
        self._column.choose((start, end))

    def _creep_if_outside(self, point: QPointF) -> None:
        inside = 0 <= point.y() < self._column.viewport().height()
        if inside:
            self._creep.stop()
        elif not self._creep.isActive():
            self._creep.start()

    def _scroll_on(self) -> None:
        """Scroll towards a pointer that is dragged beyond the edge."""
        point = QPointF(self._column.viewport().mapFromGlobal(self._column.cursor().pos()))
        step = -24 if point.y() < 0 else 24
        bar = self._column.verticalScrollBar()
        bar.setValue(bar.value() + step)
        self._choose_to(point)

    def _show_pointer(self, point: QPointF) -> None:
        block, x, y = self._block_at(point)
        offset = self.character_at(point)
        note = self.note_at(point)
        self._column.hover(note or self._noted_at(offset))
        shape = Qt.CursorShape.ArrowCursor
        if offset is not None:
            known = self._column.look.marks.passage_at(offset) is not None
            shape = Qt.CursorShape.PointingHandCursor if known else Qt.CursorShape.IBeamCursor
        beside = block.on_label(x, y) or self._begun_beside(block, point.x(), y)
        if note is not None or beside or own_at(block, self._column.look, x, y):
            shape = Qt.CursorShape.PointingHandCursor
        self._column.viewport().setCursor(shape)

    # -- places ----------------------------------------------------------------------------------

    def _block_at(self, point: QPointF) -> tuple[SetBlock, float, float]:
        flow = self._column.flow
        y = point.y() + self._column.position
        index = flow.at(y)
        block = flow.set_block(index)
        return block, point.x() - flow.left, y - flow.top(index)

    def character_at(self, point: QPointF) -> int | None:
        """Return the offset of the article's character at a point of the viewport, if any."""
        block, x, y = self._block_at(point)
        return block.character_at(x, y) if block.block.end > block.block.start else None

    def note_at(self, point: QPointF) -> Note | None:
        """Return the note in the margin at a point of the viewport."""
        flow = self._column.flow
        y = point.y() + self._column.position
        index = flow.at(y)
        x = point.x() - flow.left
        return note_at(flow, index, self._column.look, x, y - flow.top(index))

    def _noted_at(self, offset: int | None) -> Note | None:
        """Return the note of the sentence that covers a place."""
        notes = self._column.look.notes
        if offset is None:
            return None
        at = bisect_right(notes, offset, key=lambda note: note.start) - 1
        return notes[at] if at >= 0 and offset < notes[at].end else None

    def offset_at(self, point: QPointF) -> int:
        """Return the offset nearest to a point of the viewport."""
        block, x, y = self._block_at(point)
        if block.block.end > block.block.start:
            return block.offset_at(x, y)
        return self._column.flow.next_place(block.block)

    # -- words and menu --------------------------------------------------------------------------

    def words_at(self, point: QPointF) -> str:
        """Return the plain words of the tooltip at a point."""
        block, x, y = self._block_at(point)
        column, offset = self._column, self.character_at(point)
        if own := own_at(block, column.look, x, y):
            return own_words(own)
        if block.block.furniture is not None and 0 <= y < block.height:
            return explain_furniture(column.article.furniture[block.block.furniture])
        if column.analysis is None:
            return ""
        if (note := self.note_at(point)) is not None:
            how = translate("Reading", "Click to read what they say")
            return f"{note.words}\n{how}"
        if offset is None:
            begun = self._begun_beside(block, point.x(), y)
            return explain_margin(column.analysis, begun) if begun else ""
        passages = column.look.marks.passages_at(offset)
        disputed = column.look.marks.difference_at(offset)
        lines = [explain_passages(column.analysis, passages)] if passages else []
        lines += [explain_differences(column.analysis, disputed)] if disputed else []
        return "\n".join(line for line in lines if line)

    def _begun_beside(self, block: SetBlock, x: float, y: float) -> Sequence[Passage]:
        """Return the passages whose voices are counted in the margin at a point, if any."""
        if x >= self._column.flow.left or block.block.end <= block.block.start:
            return ()
        lines = shared_by_line(block, self._column.look.marks)
        return next((lines[line] for line in lines if line - 16 <= y <= line + 6), ())

    def _open_menu(self, at: QPoint, globally: QPoint) -> None:
        menu = self.menu_at(QPointF(at))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(globally)

    def menu_at(self, point: QPointF) -> QMenu:
        """Return the context menu for a point of the viewport."""
        menu = QMenu(self._column)
        block, _, y = self._block_at(point)
        if block.block.furniture is not None and 0 <= y < block.height:
            self._add_restoring(menu, block.block.furniture)
        offset = self.character_at(point)
        if offset is not None:
            add_decisions(menu, self._column, self._column.look.marks.passages_at(offset))
        add_noting(menu, self._column, self.noted_place(offset))
        self._add_copying(menu)
        return menu

    def menu_by_key(self) -> QMenu:
        """Return the menu for the keyboard, which points nowhere: it has all furniture in view."""
        menu = QMenu(self._column)
        column = self._column
        bottom = column.position + column.viewport().height()
        blocks = [
            column.flow.blocks[index] for index in column.flow.visible(column.position, bottom)
        ]
        for index in dict.fromkeys(b.furniture for b in blocks if b.furniture is not None):
            item = column.article.furniture[index]
            words = " ".join(column.article.text[item.start : item.end].split())
            treat = translate("Reading", "Treat “{words}” as article text")
            action = menu.addAction(treat.format(words=menu_words(words)))
            action.triggered.connect(lambda _=False, item=item: self._restore_all([item]))
        menu.addSeparator()
        add_decisions(menu, column, column.look.marks.of_claim(column.look.claim))
        add_joining(menu, column, [b.start for b in blocks if b.end > b.start])
        add_noting(menu, column, self.noted_place(None))
        self._add_copying(menu)
        return menu

    def noted_place(self, offset: int | None) -> tuple[int, int] | None:
        """Return what a note would stand at: chosen text, else the passage that is meant."""
        look = self._column.look
        if look.chosen is not None and (
            offset is None or look.chosen[0] <= offset < look.chosen[1]
        ):
            return look.chosen
        lit = look.marks.of_claim(look.claim)
        there = look.marks.passages_at(offset) if offset is not None else lit
        meant = next((p for p in there if p in lit), next(iter(there), None))
        return (meant.start, meant.end) if meant is not None else None

    def open_by_key(self) -> None:
        """Open the keyboard's menu at the column's head."""
        menu = self.menu_by_key()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._column.viewport().mapToGlobal(QPoint(24, 24)))

    def _add_copying(self, menu: QMenu) -> None:
        copy = menu.addAction(translate("Reading", "Copy"))
        copy.setEnabled(bool(self._column.chosen_text()))
        copy.triggered.connect(self.copy)

    def _add_restoring(self, menu: QMenu, index: int) -> None:
        furniture = self._column.article.furniture
        one = menu.addAction(translate("Reading", "Treat as article text"))
        one.triggered.connect(lambda: self._restore_all(furniture[index : index + 1]))
        group = furniture_group(furniture, index)
        if len(group) > 1:
            treat = translate(
                "Reading", "Treat all %n of this kind here as article text", count=len(group)
            )
            every = menu.addAction(treat)
            every.triggered.connect(lambda: self._restore_all(group))
        menu.addSeparator()

    def _restore_all(self, group: Sequence[Furniture]) -> None:
        for item in group:
            self._column.furniture_restored.emit(item)

    def copy(self) -> bool:
        """Copy the selected text, verbatim; tell whether there was any."""
        text = self._column.chosen_text()
        if text:
            QGuiApplication.clipboard().setText(text)
        return bool(text)


def _as_rich_text(words: str) -> str:
    """Escape: a source's text must never be read as markup (Qt guesses from its looks)."""
    return f"<span>{escape(words)}</span>".replace("\n", "<br>") if words else ""
