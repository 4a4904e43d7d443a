"""A brief as a Word document (.docx), and its differences as a worksheet for fact-checkers.

In: a brief and what is to be shown of it. Out: the bytes of a document, always the
same for the same brief. Citations are links to the cited passages in the sources' texts, which
stand at the end. Linear in the texts shown; about 5 ms a source.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from summarizer import __version__
from summarizer.export import wording
from summarizer.export.archive import timeless
from summarizer.export.options import ExportOptions, shown
from summarizer.export.verbatim import verify
from summarizer.export.word_brief import (
    Paper,
    add_about,
    add_differences,
    add_notes,
    add_quotes,
    add_sections,
    finish_table,
)
from summarizer.export.word_parts import add_run, add_words, plain, set_widths
from summarizer.export.word_sources import add_more_notes, add_sources, add_stamp
from summarizer.export.word_style import CITATION, NOTE, OWN, SAID, set_page, set_styles
from summarizer.export.worksheet import HEADS, ROLES, WIDTHS, WORKSHEET, checks

if TYPE_CHECKING:
    from docx.document import Document

    from summarizer.model import Brief

_ALL: Final = ExportOptions()


def to_docx(brief: Brief, options: ExportOptions = _ALL) -> bytes:
    """Return the brief as a Word document.

    Raises:
        VerbatimError: if a line differs from its source.
    """
    verified = verify(brief)
    brief = shown(brief, options)
    document = _new(brief, "Brief")
    set_page(document)
    paper = Paper.of(document, brief, options)
    told = wording.verified(brief, verified)
    _add_head(paper, told)
    add_sections(paper)
    if options.differences:
        add_differences(paper)
    if options.quotes:
        add_quotes(paper)
    if options.notes:
        add_notes(paper)
    add_sources(paper)
    if brief.lines:
        add_run(document.add_paragraph(), wording.reading(paper.brief, options.citations), NOTE)
    add_more_notes(paper)
    if options.stamp:
        add_stamp(paper)
    add_run(document.add_paragraph(), told, NOTE)
    return _saved(document)


def worksheet_docx(brief: Brief) -> bytes:
    """Return the differences as a worksheet: each value with its sentence, and columns to fill in.

    Raises:
        VerbatimError: if a line differs from its source.
    """
    verify(brief)
    document = _new(brief, WORKSHEET)
    set_page(document, landscape=True)
    document.add_heading(WORKSHEET, 1)
    add_run(document.add_paragraph(), plain(_title(brief)), NOTE)
    _add_worksheet(document, brief)
    return _saved(document)


def _new(brief: Brief, kind: str) -> Document:
    """Return an empty document with its styles and core properties, and no trace of a clock."""
    import docx  # noqa: PLC0415 - half a second, only for who writes Word documents

    document = docx.Document()
    set_styles(document)
    core = document.core_properties
    core.title, core.subject = plain(_title(brief))[:255], kind
    core.author = core.last_modified_by = ""
    core.comments = f"Made with Sidebrief {__version__}"
    core.language = "en"
    for element in list(core._element):  # noqa: SLF001 - the template's dates
        if element.tag.endswith(("}created", "}modified")):
            core._element.remove(element)  # noqa: SLF001
    return document


def _title(brief: Brief) -> str:
    articles = brief.analysis.story.articles
    index = wording.title_source(articles)
    return "Brief" if index is None else wording.title(articles[index])


def _add_head(paper: Paper, verified: str) -> None:
    brief = paper.brief
    heading = paper.heading(_title(brief), 1)
    index = wording.title_source(paper.articles)
    if index is not None:
        paper.cite(heading, [(index, None)])
    summary = f"{wording.summary(brief)}; {verified}"
    add_run(paper.document.add_paragraph(), summary, NOTE)
    for note in wording.first_notes(brief):
        paper.document.add_paragraph().add_run(f"Note: {plain(note)}")


def _add_worksheet(document: Document, brief: Brief) -> None:
    table = document.add_table(rows=1, cols=len(HEADS))
    for cell, head in zip(table.rows[0].cells, HEADS, strict=True):
        add_run(cell.paragraphs[0], head, CITATION)
    for check in checks(brief):
        cells = zip(table.add_row().cells, check.cells, ROLES, strict=True)
        for cell, text, role in cells:
            if role == "said":
                add_words(cell.paragraphs[0], text, check.language, SAID)
            elif role == "strong":
                add_about(cell.paragraphs[0], check.about, check.note)
            elif text:
                add_run(cell.paragraphs[0], plain(text), OWN)
    set_widths(table, WIDTHS)
    finish_table(table)


def _saved(document: Document) -> bytes:
    """Return the document's bytes, with the clock taken out of its archive."""
    written = io.BytesIO()
    document.save(written)
    return timeless(written.getvalue())
