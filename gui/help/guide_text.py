"""Sets a page of the help in the type and the colours of the window, and finds its headings.

In: Markdown and a theme. Out: a styled document, and its headings with their places. Costs some
milliseconds a page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from gui.theme.fonts import sans, serif
from gui.theme.tokens import Theme, mix

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIZES: Final = {1: 28, 2: 20, 3: 17}
_BODY: Final = 15
_CODE: Final = 13
_HEIGHT: Final = 138  # per cent of a line's height


class Heading(NamedTuple):
    """A heading of a page: its rank (1 is the page's title), its words, where it stands."""

    rank: int
    text: str
    position: int


def set_page(document: QTextDocument, markdown: str, theme: Theme) -> None:
    """Fill a document with a page."""
    document.setDefaultFont(sans(_BODY))
    document.setDocumentMargin(28)
    document.setMarkdown(markdown, _FEATURES)
    for block in _blocks(document):
        _style(block, theme)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _style_table(frame, theme)


def headings(document: QTextDocument) -> tuple[Heading, ...]:
    """Return the headings of a page in order."""
    return tuple(
        Heading(block.blockFormat().headingLevel(), block.text(), block.position())
        for block in _blocks(document)
        if block.blockFormat().headingLevel()
    )


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _style(block: QTextBlock, theme: Theme) -> None:
    cursor = QTextCursor(block)
    rank = block.blockFormat().headingLevel()
    shape = QTextBlockFormat()
    if rank:
        shape.setTopMargin(8 if rank == 1 else 20)
        shape.setBottomMargin(6)
        _set_font(cursor, serif(_SIZES.get(rank, 15), bold=True), theme)
    else:
        height = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        shape.setBottomMargin(3 if cursor.currentList() or cursor.currentTable() else 10)
        shape.setLineHeight(_HEIGHT, height.value)
        _style_code(block, theme)
    cursor.mergeBlockFormat(shape)


def _set_font(cursor: QTextCursor, font: QFont, theme: Theme) -> None:
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    form = QTextCharFormat()
    form.setFont(font)
    form.setForeground(QColor(theme.ink))
    cursor.setCharFormat(form)  # merged, the size that Markdown gives a heading would stay


def _style_code(block: QTextBlock, theme: Theme) -> None:
    """Give what is typed on a keyboard or a command line its ground, and links their colour."""
    ground = QColor(mix(theme.muted, theme.paper, 0.14))
    at = block.begin()
    while not at.atEnd():
        piece = at.fragment()
        look = QTextCharFormat()
        if piece.charFormat().fontFixedPitch():
            look.setBackground(ground)
            look.setProperty(QTextCharFormat.Property.FontPixelSize, _CODE)
        if piece.charFormat().isAnchor():
            look.setForeground(QColor(theme.accent))
        if look.propertyCount():
            cursor = QTextCursor(block)
            cursor.setPosition(piece.position())
            end = piece.position() + piece.length()
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)
        at += 1


def _style_table(table: QTextTable, theme: Theme) -> None:
    form = table.format().toTableFormat()
    form.setBorder(1)
    form.setBorderBrush(QBrush(QColor(theme.line)))
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderCollapse(True)
    form.setCellPadding(7)
    form.setCellSpacing(0)
    form.setMargin(6)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(form)


_FEATURES: Final = QTextDocument.MarkdownFeature(
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub.value
    | QTextDocument.MarkdownFeature.MarkdownNoHTML.value
)
