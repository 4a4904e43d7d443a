"""Sets the engine's blocks in type: in a document of Qt's, for the preview and for the PDF.

In: blocks, a look. Out: text in a ``QTextDocument``, appended block by block, so that a long
document can be set in slices. Nothing is loaded, nothing followed: there are only words in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeGuard, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableCellFormat,
    QTextTableFormat,
)

from gui.theme.fonts import sans, serif
from gui.theme.tokens import LIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.theme.tokens import Theme
    from summarizer.export import Block, Paragraph, Run, Table

_FROM_THE_RIGHT: Final = frozenset({"ar", "fa", "he", "ur"})
_INDENT: Final = 26.0  # pixels of a screen; Qt makes them the device's
_SIZES: Final = {"title": 17.0, "heading": 12.5, "subheading": 11.5}
_SMALL: Final = frozenset({"note", "citation"})


@dataclass(frozen=True, slots=True)
class Look:
    """Colours of a document, as ``#rrggbb``."""

    ink: str = "#1e2227"
    muted: str = "#5f636a"
    line: str = "#ddd9d1"
    sources: tuple[str, ...] = LIGHT.sources

    @classmethod
    def of(cls, theme: Theme) -> Look:
        """Return the look of a theme."""
        return cls(theme.ink, theme.muted, theme.line, theme.sources)


class Typesetter:
    """Appends blocks to a document.

    ``scale`` is how many dots of the device a pixel of the screen is: Qt makes the space above and
    below and the tabs the device's own, but not the margins at the sides.
    """

    def __init__(self, document: QTextDocument, look: Look, scale: float = 1.0) -> None:
        self._document = document
        self._look = look
        self._scale = scale
        self._serif, self._sans = serif(14).families(), sans(14).families()
        self._cursor = QTextCursor(document)
        self._first = True
        document.setUndoRedoEnabled(False)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)

    def add(self, block: Block) -> None:
        """Append a block."""
        self._cursor.beginEditBlock()
        if _is_table(block):
            self._table(block)
        else:
            self._paragraph(cast("Paragraph", block), fresh=not self._first)
        self._first = False
        self._cursor.endEditBlock()

    def add_note(self, text: str) -> None:
        """Append a sentence of the window's own."""
        look = QTextBlockFormat()
        look.setTopMargin(12)
        self._cursor.insertBlock(look, QTextCharFormat())
        self._cursor.insertText(text, self._format("note", 9.0))

    def _paragraph(self, block: Paragraph, *, fresh: bool, below: float = 8.0) -> None:
        look = self._block_format(block, below)
        if fresh:
            self._cursor.insertBlock(look, QTextCharFormat())
        else:
            self._cursor.setBlockFormat(look)
        if block.number is not None or block.kind == "bullet":
            sign = f"{block.number}." if block.number is not None else "\u2022"
            self._cursor.insertText(f"{sign}\t", self._format("note", 10.0))
        size = _SIZES.get(block.kind, 10.5)
        for run in block.runs:
            self._run(run, size, heading=block.kind in _SIZES)

    def _block_format(self, block: Paragraph, below: float) -> QTextBlockFormat:
        look = QTextBlockFormat()
        space = {"title": (0.0, 6.0), "heading": (18.0, 6.0), "subheading": (12.0, 4.0)}
        above, below = space.get(block.kind, (0.0, below))
        look.setTopMargin(above)
        look.setBottomMargin(below)
        height = 105 if block.kind == "title" else 120
        look.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if block.kind in _SIZES:
            look.setHeadingLevel(1 + list(_SIZES).index(block.kind))
        if block.number is not None or block.kind == "bullet":
            look.setLeftMargin(_INDENT * self._scale)
            look.setTextIndent(-_INDENT * self._scale)
            tab = QTextOption.Tab(_INDENT, QTextOption.TabType.LeftTab)
            look.setTabPositions([tab])
        if any(run.language in _FROM_THE_RIGHT for run in block.runs):
            look.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return look

    def _run(self, run: Run, size: float, *, heading: bool) -> None:
        role = "heading" if heading and run.role == "plain" else run.role
        look = self._format(role, 9.0 if run.role in _SMALL else size)
        if run.colour is not None:
            look.setForeground(QColor(self._look.sources[run.colour % len(self._look.sources)]))
        if run.link:
            look.setAnchor(True)
            look.setAnchorHref(run.link)
        if run.place:
            named = QTextCharFormat(look)
            named.setAnchor(True)
            named.setAnchorNames([run.place])
            # An anchor is a place where text stands: the first letter carries the name.
            text = run.text or "\u200b"
            self._cursor.insertText(_broken(text[:1]), named)
            self._cursor.insertText(_broken(text[1:]), look)
        else:
            self._cursor.insertText(_broken(run.text), look)

    def _format(self, role: str, size: float) -> QTextCharFormat:
        look = QTextCharFormat()
        serifs = role in {"said", "cited"} or size == _SIZES["title"]
        look.setFontFamilies(self._serif if serifs else self._sans)
        look.setFontPointSize(size)
        # Letters set apart, however little, are never drawn as one sign: "fi" stays two letters
        # for whoever searches or copies.
        look.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        look.setFontLetterSpacing(0.05)
        look.setForeground(QColor(self._look.muted if role in _SMALL else self._look.ink))
        if role in {"strong", "citation", "heading"}:
            look.setFontWeight(QFont.Weight.DemiBold)
        if role == "cited":
            look.setFontUnderline(True)
        return look

    def _table(self, table: Table) -> None:
        columns = len(table.head)
        if not columns:
            return
        look = QTextTableFormat()
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shares = table.shares or (100 / columns,) * columns
        per_cent = QTextLength.Type.PercentageLength
        look.setColumnWidthConstraints([QTextLength(per_cent, share) for share in shares])
        look.setCellPadding(4)
        look.setCellSpacing(0)
        look.setBorder(0)
        look.setHeaderRowCount(1)
        placed = self._cursor.insertTable(len(table.rows) + 1, columns, look)
        rows: list[Sequence[Sequence[Paragraph]]] = [[(cell,) for cell in table.head], *table.rows]
        edge = QTextTableCellFormat()
        edge.setBottomBorder(0.75)
        edge.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        edge.setBottomBorderBrush(QBrush(QColor(self._look.line)))
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                there = placed.cellAt(number, column)
                there.setFormat(edge)
                self._cursor = there.firstCursorPosition()
                for position, paragraph in enumerate(cell):
                    self._paragraph(paragraph, fresh=position > 0, below=2.0)
        self._cursor = QTextCursor(self._document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)


def _is_table(block: Block) -> TypeGuard[Table]:
    # Not by its class: to import the engine's writers here would hold up who opens the dialog.
    return hasattr(block, "head")


def _broken(text: str) -> str:
    """Return text whose line breaks are breaks of a line and not of the paragraph."""
    return text.replace("\n", "\u2028")
