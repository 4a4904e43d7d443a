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
from summarizer.export.rulings import ruling_words, rulings
from summarizer.export.tables import TO_FILL_IN, worksheet_values
from summarizer.export.verbatim import verify
from summarizer.export.word_brief import (
    Paper,
    add_differences,
    add_notes,
    add_quotes,
    add_sections,
    finish_table,
)
from summarizer.export.word_parts import add_run, plain, set_widths
from summarizer.export.word_sources import add_sources, add_stamp
from summarizer.export.word_style import CITATION, NOTE, SAID, set_page, set_styles

if TYPE_CHECKING:
    from docx.document import Document

    from summarizer.model import Brief

_ALL: Final = ExportOptions()
_WIDTHS: Final = (38, 36, 15, 72, 34, 24, 24, 24)
"""Of the worksheet's columns, in millimetres: a landscape page of A4 without its margins."""


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
        add_run(document.add_paragraph(), wording.READING, NOTE)
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
    document = _new(brief, "Fact-check worksheet")
    set_page(document, landscape=True)
    document.add_heading("Fact-check worksheet", 1)
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
    for note in wording.notes(brief):
        paper.document.add_paragraph().add_run(f"Note: {plain(note)}")


def _add_worksheet(document: Document, brief: Brief) -> None:
    free = (name.capitalize() for name in TO_FILL_IN)
    heads = ("About", "Value", "Source", "Sentence", "Ruling", *free)
    table = document.add_table(rows=1, cols=len(heads))
    for cell, head in zip(table.rows[0].cells, heads, strict=True):
        add_run(cell.paragraphs[0], head, CITATION)
    for difference, standing in rulings(brief):
        about = f"{difference.about or difference.kind} ({difference.kind}, {difference.relation})"
        remark = standing.verdict.remark if standing is not None else ""
        ruling = ": ".join(part for part in (ruling_words(standing), remark) if part)
        for value, sentence in worksheet_values(difference, brief.analysis):
            said_by = f" (according to {value.claimant})" if value.claimant else ""
            source = str(value.span.article + 1)
            row = (about, value.words + said_by, source, sentence, ruling)
            for cell, text in zip(table.add_row().cells, row, strict=False):
                add_run(cell.paragraphs[0], plain(text), SAID)
    set_widths(table, _WIDTHS)
    finish_table(table)


def _saved(document: Document) -> bytes:
    """Return the document's bytes, with the clock taken out of its archive."""
    written = io.BytesIO()
    document.save(written)
    return timeless(written.getvalue())
