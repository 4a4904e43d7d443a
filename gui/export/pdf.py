"""A brief as a PDF, made in a worker: fonts embedded, pages numbered, citations as links.

In: the engine's document. Out: the bytes of a file. Set and laid out block by block and painted
page by page, each in a call of its own, so that the event loop is never kept waiting: between two
calls it has its turn. About 10 ms a page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from gui.export.pdf_breaks import KeptHeadings
from gui.export.pdf_finish import PROGRAM, finished, metadata
from gui.export.typeset import Look, Typesetter
from gui.theme.fonts import sans

if TYPE_CHECKING:
    from summarizer import Task
    from summarizer.export import Document

_DOTS: Final = 600  # an inch
_MARGINS: Final = QMarginsF(25, 22, 25, 16)  # millimetres
_FOOT: Final = 12.0  # millimetres below the text, for the page's number
_HAIR: Final = 2.0  # dots


def to_pdf(laid: Document, task: Task) -> bytes:
    """Return a laid out brief as PDF.

    Raises:
        Cancelled: if the task was cancelled.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, laid.title)
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(writer)
    foot = _FOOT * _DOTS / 25.4
    document.setPageSize(QSizeF(writer.width(), writer.height() - foot))
    document.pageCount()  # lays out what is there: from now on each block at once, and by itself
    setter = Typesetter(document, Look(), writer.logicalDpiX() / _screen_dots())
    kept = KeptHeadings(document)
    for number, block in enumerate(laid.blocks):
        task.step("Exporting", number, len(laid.blocks))
        setter.add(block)
        document.pageCount()
        kept.added(block)
    _paint(document, writer, laid.title, task)
    buffer.close()
    task.step("Exporting")
    return finished(bytes(buffer.data().data()), document.toPlainText())


def _screen_dots() -> float:
    """Return the dots an inch that Qt takes a document's pixels for."""
    screen = QGuiApplication.primaryScreen()
    return round(screen.logicalDotsPerInchX()) if screen is not None else 96.0


def _writer(buffer: QBuffer, title: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    writer.setTitle(title)
    writer.setCreator(PROGRAM)
    writer.setDocumentXmpMetadata(metadata(title))
    return writer


def _paint(document: QTextDocument, writer: QPdfWriter, title: str, task: Task) -> None:
    pages, size = document.pageCount(), document.pageSize()
    painter = QPainter(writer)
    try:
        for page in range(pages):
            task.step("Exporting", page, pages)
            if page:
                writer.newPage()
            painter.save()
            painter.translate(0, -page * size.height())
            # A line that begins where this page ends belongs to the next one alone.
            there = QRectF(0, page * size.height(), size.width(), size.height() - _HAIR)
            document.drawContents(painter, there)
            painter.restore()
            _number(painter, QRectF(0, 0, size.width(), writer.height()), title, (page + 1, pages))
    finally:
        painter.end()


def _number(painter: QPainter, sheet: QRectF, title: str, page: tuple[int, int]) -> None:
    """Write title and number of a page at its foot."""
    font = sans(12)
    font.setPointSizeF(8.5)
    painter.setFont(font)
    painter.setPen(QColor(Look().muted))
    # English as the whole document, whatever the language of the window is.
    said = f"Page {page[0]} of {page[1]}"
    bottom = Qt.AlignmentFlag.AlignBottom
    painter.drawText(sheet, Qt.AlignmentFlag.AlignRight | bottom, said)
    metrics = painter.fontMetrics()
    room = int(sheet.width()) - metrics.horizontalAdvance(said) - metrics.averageCharWidth() * 4
    short = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(sheet, Qt.AlignmentFlag.AlignLeft | bottom, short)
