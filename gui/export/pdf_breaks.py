"""Keeps the headings of a document that is set in pages with what they head.

In: a document, told of each block after it is set. Out: a page break before a heading that would
stand alone at the foot of a page. One look at the last lines for each block; what moves is laid out
again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat

if TYPE_CHECKING:
    from summarizer.export import Block


class KeptHeadings:
    """The headings that wait for what follows them."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._first: QTextBlock | None = None  # of headings that follow each other
        self._last: QTextBlock | None = None

    def added(self, block: Block) -> None:
        """Look at a block that was just appended, and laid out."""
        if getattr(block, "kind", "") in {"heading", "subheading"}:
            self._last = self._document.lastBlock()
            self._first = self._first or self._last
            return
        first, last = self._first, self._last
        self._first = self._last = None
        if first is None or last is None or not last.next().isValid():
            return
        if self._page(first) != self._page(last.next()):
            look = first.blockFormat()
            look.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(first).setBlockFormat(look)
            self._document.pageCount()  # lays it out

    def _page(self, block: QTextBlock) -> int:
        """Return the page on which the first line of a block stands."""
        if QTextCursor(block).currentTable() is not None:
            y = self._document.documentLayout().blockBoundingRect(block).top() + 1.0
        else:
            layout = block.layout()
            line = layout.lineAt(0) if layout.lineCount() else None
            y = layout.position().y() + (line.y() + line.height() / 2 if line is not None else 0.0)
        return int(y // self._document.pageSize().height())
