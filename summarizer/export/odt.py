"""A brief as an OpenDocument text (.odt), as LibreOffice and others edit it.

In: a brief and what is to be shown of it. Out: the bytes of a document, always the same for the
same brief. Citations are links to the cited passages in the sources' texts, which stand at the end.
Written by odfdo (Apache licence, kept up; of the other libraries odfpy and ezodf none has been for
years). Linear in the texts shown.
"""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from summarizer import __version__
from summarizer.export.archive import timeless
from summarizer.export.blocks import Paragraph, Run, Table
from summarizer.export.flow import laid_out
from summarizer.export.odt_style import (
    BODY,
    BULLETS,
    CELL,
    CELL_BOX,
    HEADING,
    ITEM,
    NUMBERS,
    RIGHT,
    ROLES,
    ROW,
    SUBHEADING,
    TABLE,
    TITLE,
    colour_style,
    column_style,
    encoded,
    language_style,
    set_landscape,
    set_styles,
)
from summarizer.export.options import ExportOptions
from summarizer.export.word_parts import FROM_THE_RIGHT, writable
from summarizer.export.worksheet import WORKSHEET, worksheet_laid_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import odfdo

    from summarizer.export.blocks import Block, Document, Role
    from summarizer.model import Brief

_ALL: Final = ExportOptions()
_LEVELS: Final = {"title": (1, TITLE), "heading": (2, HEADING), "subheading": (3, SUBHEADING)}
_NEVER: Final = datetime(1980, 1, 1, tzinfo=UTC)


def to_odt(brief: Brief, options: ExportOptions = _ALL) -> bytes:
    """Return the brief as an OpenDocument text.

    Raises:
        VerbatimError: if a line differs from its source.
    """
    return _written(laid_out(brief, options), "Brief")


def worksheet_odt(brief: Brief) -> bytes:
    """Return the differences as a worksheet: each value with its sentence, and columns to fill in.

    Raises:
        VerbatimError: if a line differs from its source.
    """
    return _written(worksheet_laid_out(brief), WORKSHEET, landscape=True)


def _written(laid: Document, kind: str, *, landscape: bool = False) -> bytes:
    document = _new(laid.title, kind)
    if landscape:
        set_landscape(document)
    _Writer(document).write(laid.blocks)
    written = io.BytesIO()
    document.save(written)
    return timeless(written.getvalue())


def _new(title: str, kind: str) -> odfdo.Document:
    """Return an empty document with its styles and metadata, and no trace of a clock."""
    import odfdo  # noqa: PLC0415 - only for who writes OpenDocument texts

    document = odfdo.Document("text")
    document.body.clear()
    set_styles(document)
    meta = document.meta
    meta.title, meta.subject = writable(title)[:255], kind
    meta.creation_date = meta.date = _NEVER
    meta.description = f"Made with Sidebrief {__version__}"
    return document


class _Writer:
    """Appends blocks to one document."""

    def __init__(self, document: odfdo.Document) -> None:
        import odfdo  # noqa: PLC0415

        self._odf = odfdo
        self._document = document
        self._spoken: dict[tuple[str, str], str] = {}
        self._coloured: dict[tuple[str, int], str] = {}
        self._tables = 0

    def write(self, blocks: Sequence[Block]) -> None:
        """Append blocks; those of one list that follow each other become one list."""
        body = self._document.body
        waiting: list[Paragraph] = []
        for block in blocks:
            if waiting and not _continues(waiting[-1], block):
                body.append(self._list(waiting))
                waiting = []
            if isinstance(block, Paragraph) and _is_item(block):
                waiting.append(block)
            elif isinstance(block, Table):
                body.append(self._table(block))
            else:
                body.append(self._paragraph(block))
        if waiting:
            body.append(self._list(waiting))

    def _paragraph(self, block: Paragraph, style: str = "") -> odfdo.Element:
        found: odfdo.Element
        if block.kind in _LEVELS:
            level, look = _LEVELS[block.kind]
            found = self._odf.Header(level)
            found.set_attribute("text:style-name", encoded(look))
        else:
            right = any(run.language in FROM_THE_RIGHT for run in block.runs)
            found = self._odf.Paragraph(style=encoded(style or (RIGHT if right else BODY)))
        for run in block.runs:
            for piece in self._run(run):
                found.append(piece)
        return found

    def _run(self, run: Run) -> Iterator[odfdo.Element]:
        if run.place:
            yield self._odf.Bookmark(run.place)
        if not run.text:
            return
        text = writable(run.text)
        if run.link:
            link = self._odf.Link(writable(run.link))
            link.append(self._odf.Span(text, style=self._look(run)))
            for attribute in ("text:style-name", "text:visited-style-name"):
                # Without it an office program shows links blue and underlined.
                link.set_attribute(attribute, self._look(run))
            yield link
        else:
            yield self._odf.Span(text, style=self._look(run))

    def _look(self, run: Run) -> str | None:
        if run.colour is not None:
            return self._in_colour(run.role, run.colour)
        if run.role == "plain":
            return None
        language = run.language
        if not language or not language.isalpha():
            return encoded(ROLES[run.role])
        key = (run.role, language)
        if key not in self._spoken:
            self._spoken[key] = language_style(self._document, run.role, language)
        return self._spoken[key]

    def _in_colour(self, role: Role, number: int) -> str:
        if (role, number) not in self._coloured:
            self._coloured[role, number] = colour_style(self._document, role, number)
        return self._coloured[role, number]

    def _list(self, items: Sequence[Paragraph]) -> odfdo.List:
        """Return a list: bullets, or numbers that go on from the list before."""
        number = items[0].number
        found = self._odf.List(style=encoded(BULLETS if number is None else NUMBERS))
        for position, item in enumerate(items):
            entry = self._odf.ListItem()
            if number is not None and not position:
                entry.set_attribute("text:start-value", str(number))
            entry.append(self._paragraph(item, ITEM))
            found.append(entry)
        return found

    def _table(self, table: Table) -> odfdo.Table:
        self._tables += 1
        found = self._odf.Table(f"Table{self._tables}", style=encoded(TABLE))
        if not table.shares:
            found.append(self._odf.Column(repeated=len(table.head)))
        for share in table.shares:
            found.append(self._odf.Column(style=column_style(self._document, share)))
        head = self._odf.HeaderRows()
        head.append(self._row([(cell,) for cell in table.head]))
        found.append(head)
        for row in table.rows:
            found.append(self._row(row))
        return found

    def _row(self, cells: Sequence[Sequence[Paragraph]]) -> odfdo.Row:
        row = self._odf.Row(style=encoded(ROW))
        for paragraphs in cells:
            cell = self._odf.Cell(style=encoded(CELL_BOX))
            cell.set_attribute("office:value-type", "string")
            for paragraph in paragraphs:
                cell.append(self._paragraph(paragraph, CELL))
            row.append(cell)
        return row


def _is_item(block: Paragraph) -> bool:
    return block.kind == "bullet" or block.number is not None


def _continues(last: Paragraph, block: Block) -> bool:
    """Tell whether a block goes on with the list that the last paragraph stands in."""
    if not isinstance(block, Paragraph) or not _is_item(block):
        return False
    if last.number is None or block.number is None:
        return last.number is block.number
    return block.number == last.number + 1
