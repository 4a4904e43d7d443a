"""What a screen reader meets in a column: a document whose children are its blocks, in order.

The column paints its text itself, so Qt knows nothing of it. Here every block is a paragraph or a
heading with its words as its name, what is known of its passages as its description, and its place
on the screen. (PySide does not let Python offer Qt's text interface; paragraphs can be had.)
Cost: nothing until assistive technology asks; then one small object a block that it asks for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from gui.reading.column import Column
from gui.reading.explain import explain_passage
from gui.shown import shown

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QWindow

    from gui.reading.blocks import Block

_ROLES: Final = {
    "title": QAccessible.Role.Heading,
    "heading": QAccessible.Role.Heading,
    "date": QAccessible.Role.StaticText,
    "paragraph": QAccessible.Role.Paragraph,
    "furniture": QAccessible.Role.Note,
}
_MOST: Final = 4  # passages of a block that its description tells of


class SpokenBlock(QAccessibleInterface):
    """One block of a column."""

    def __init__(self, column: Column, block: Block, number: int) -> None:
        super().__init__()
        self._column = column
        self._block = block
        self._number = number

    def isValid(self) -> bool:  # noqa: N802 - Qt's name, as all below
        """Tell whether the column still has this block."""
        blocks = self._column.flow.blocks
        return self._number < len(blocks) and blocks[self._number] is self._block

    def object(self) -> QObject | None:  # type: ignore[override]
        """Return nothing: a block is no object of Qt's."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Return the window that the column is in."""
        return self._column.window().windowHandle()

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the column."""
        return QAccessible.queryAccessibleInterface(self._column)

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return nothing."""
        return None

    def childCount(self) -> int:  # noqa: N802
        """Return 0."""
        return 0

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        """Return nothing."""
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:  # noqa: N802
        """Return -1."""
        return -1

    def role(self) -> QAccessible.Role:
        """Return what kind of text it is."""
        return _ROLES[self._block.kind]

    def state(self) -> QAccessible.State:
        """Return that it can be read only."""
        state = QAccessible.State()
        state.readOnly = True
        return state

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        flow, view = self._column.flow, self._column.viewport()
        top = round(flow.top(self._number)) - self._column.position
        height = round(flow.set_block(self._number).height)
        corner = view.mapToGlobal(view.rect().topLeft())
        left = corner.x() + round(flow.left)
        return QRect(left, corner.y() + top, round(flow.measure), height)

    def text(self, kind: QAccessible.Text) -> str:
        """Return its words, or what is known of the passages in it."""
        if kind == QAccessible.Text.Name:
            return shown(self._column.flow.text_of(self._number))
        if kind == QAccessible.Text.Description:
            return self._known()
        return ""

    def _known(self) -> str:
        if self._block.furniture is not None:
            return self._block.words
        analysis = self._column.analysis
        if analysis is None or self._block.end <= self._block.start:
            return ""
        there = self._column.look.marks.starting_in(self._block.start, self._block.end)
        return "; ".join(explain_passage(analysis, passage) for passage in there[:_MOST])

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:  # noqa: N802
        """Change nothing: articles are read."""


class SpokenColumn(QAccessibleWidget):
    """A column as a document: its blocks first, then its own buttons."""

    def __init__(self, column: Column) -> None:
        super().__init__(column, QAccessible.Role.Document, column.accessibleName())
        self._column = column
        self._blocks: list[SpokenBlock] = []
        self._of: object = None

    def blocks(self) -> list[SpokenBlock]:
        """Return the blocks, anew after the column was cut otherwise."""
        flow = self._column.flow
        if self._of is not flow:
            self.forget()
            self._of = flow
            self._blocks = [
                SpokenBlock(self._column, block, number) for number, block in enumerate(flow.blocks)
            ]
        return self._blocks

    def forget(self) -> None:
        """Take the blocks out of Qt's memory, which would else hold what Python frees."""
        for block in self._blocks:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(block))
        self._blocks = []

    def childCount(self) -> int:  # noqa: N802
        """Return how many blocks and buttons there are."""
        return len(self.blocks()) + super().childCount()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a block or, behind them, a part of the column."""
        blocks = self.blocks()
        if 0 <= index < len(blocks):
            return blocks[index]
        return super().child(index - len(blocks))

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802
        """Return the place of a block or a part."""
        blocks = self.blocks()
        for number, block in enumerate(blocks):
            if block is child:
                return number
        at = super().indexOfChild(child)
        return at + len(blocks) if at >= 0 else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        """Return the block that holds the passage one is at."""
        column = self._column
        passages = column.look.marks.of_claim(column.look.claim)
        if not column.hasFocus() or not passages:
            return super().focusChild()
        return self.blocks()[column.flow.holding(passages[0].start)]

    def text(self, kind: QAccessible.Text) -> str:
        """Return the column's name and description as they are now, and the chosen passage."""
        if kind == QAccessible.Text.Name:
            return self._column.accessibleName()
        if kind == QAccessible.Text.Description:
            return self._column.accessibleDescription()
        if kind == QAccessible.Text.Value:
            return shown(self._column.chosen_text())
        return super().text(kind)


class SpeakingColumns:
    """Makes what a screen reader meets, and keeps it as long as its column."""

    def __init__(self) -> None:
        self._spoken: dict[int, SpokenColumn] = {}

    def install(self) -> None:
        """Let Qt ask here about columns."""
        QAccessible.installFactory(self._make)

    def _make(self, _class: str, asked: QObject) -> QAccessibleInterface | None:
        if not isinstance(asked, Column):
            return None
        spoken = self._spoken[id(asked)] = SpokenColumn(asked)
        key = id(asked)
        asked.destroyed.connect(lambda: self._forget(key))
        return spoken

    def _forget(self, key: int) -> None:
        spoken = self._spoken.pop(key, None)
        if spoken is not None:
            spoken.forget()
