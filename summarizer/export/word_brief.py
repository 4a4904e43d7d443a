"""The parts of the Word document that tell the brief: lines, differences and quotes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.export import matrix, wording
from summarizer.export.colours import source_colours
from summarizer.export.options import citation_labels
from summarizer.export.places import (
    cited_places,
    claims_by_id,
    place_name,
    quotes_by_speaker,
    shown_differences,
    shown_quotes,
)
from summarizer.export.remarks import TITLE, remarks
from summarizer.export.word_parts import (
    add_link,
    add_run,
    add_text,
    add_words,
    keep_rows_whole,
    plain,
    repeat_head,
    set_close,
)
from summarizer.export.word_style import CITATION, NOTE, OWN, SAID, citation_style, set_hairlines
from summarizer.model import OwnLine

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from docx.document import Document
    from docx.text.paragraph import Paragraph

    from summarizer.export.matrix import Row, Value
    from summarizer.export.options import ExportOptions
    from summarizer.model import Article, Brief, Claim, Span


@dataclass(frozen=True, slots=True)
class Paper:
    """What every part of the document needs to know, and the document they write to."""

    document: Document
    brief: Brief
    options: ExportOptions
    labels: tuple[str, ...]
    claims: Mapping[int, Claim]
    colours: tuple[int, ...]

    @classmethod
    def of(cls, document: Document, brief: Brief, options: ExportOptions) -> Paper:
        """Look up once what all parts need."""
        labels = citation_labels(brief.analysis.story.articles, options.citations)
        claims = claims_by_id(brief.analysis)
        return cls(document, brief, options, labels, claims, source_colours(brief))

    @property
    def articles(self) -> tuple[Article, ...]:
        """The sources."""
        return self.brief.analysis.story.articles

    def heading(self, text: str, level: int) -> Paragraph:
        """Add a heading."""
        added: Paragraph = self.document.add_heading(plain(text), level)
        return added

    def cite(
        self,
        paragraph: Paragraph,
        places: Iterable[tuple[int, Span | None]],
        after: str = "",
        more: str = "",
        doubtful: Collection[int] = (),
    ) -> None:
        """Add the citations of a line, each a link to the passage or to the source.

        Args:
            after: what ends the line before them.
            more: what is said of them.
            doubtful: the sources that probably report it.
        """
        for position, (index, span) in enumerate(places):
            between = " " if self.options.citations == "numbers" else ", "
            add_run(paragraph, between if position else f"{after} [", CITATION)
            shown = span if self.options.sources else None
            place = place_name(shown) if shown else f"s{index + 1}"
            self._link(paragraph, index, place, wording.DOUBT * (index in doubtful))
        add_run(paragraph, f"{more}]", CITATION)

    def label(self, paragraph: Paragraph, index: int) -> None:
        """Add the label of a source, a link to where it is told."""
        self._link(paragraph, index, f"s{index + 1}")

    def _link(self, paragraph: Paragraph, index: int, place: str, sign: str = "") -> None:
        style = citation_style(self.colours[index])
        add_link(paragraph, self.labels[index] + sign, place, style)

    def value(self, paragraph: Paragraph, value: Value) -> None:
        """Add what a source prints, and who is said to claim it."""
        add_words(paragraph, value.words, self.articles[value.span.article].language, SAID)
        if value.claimant:
            add_run(paragraph, f" (according to {plain(value.claimant)})", NOTE)


def add_sections(paper: Paper) -> None:
    """Add the sections that hold lines, numbered through."""
    for part in paper.brief.sections:
        if part.lines:
            paper.heading(part.title, 2)
        for line in part.entries:
            if isinstance(line, OwnLine):
                _add_own(paper, line)
                continue
            style = "List Number" if paper.options.numbered else "Normal"
            paragraph = paper.document.add_paragraph(style=style)
            add_words(paragraph, line.text, paper.articles[line.span.article].language, SAID)
            ends, more = wording.closing(line.text), wording.not_shared(part, line)
            places = cited_places(line, paper.claims)
            paper.cite(paragraph, places, ends, more, line.doubtful)
            if days := wording.days_of(paper.articles, line):
                add_run(paragraph, days, NOTE)
    if not paper.brief.lines:
        paper.document.add_paragraph("No sentence that stands on its own fits into this length.")


def _add_own(paper: Paper, own: OwnLine) -> None:
    """Add a line of the user's own: unnumbered, in the program's type, marked in words."""
    paragraph = paper.document.add_paragraph(style="Normal")
    add_text(paragraph, "\n".join(wording.own_lines(own.text)), None, OWN)
    add_run(paragraph, f" {wording.OWN}", NOTE)


def add_differences(paper: Paper) -> None:
    """Add the differences as a table: one column a source, or one row a value for many."""
    found = matrix.rows(shown_differences(paper.brief), paper.articles)
    if not found:
        return
    paper.heading("Where they differ", 2)
    columns = matrix.columns(found)
    if len(columns) <= matrix.COLUMNS_AT_MOST:
        _beside(paper, found, columns)
    else:
        _below(paper, found)


def _beside(paper: Paper, found: Sequence[Row], columns: Sequence[int]) -> None:
    table = paper.document.add_table(rows=1, cols=len(columns) + 1)
    for column, index in enumerate(columns, 1):
        cell = table.rows[0].cells[column]
        paper.label(cell.paragraphs[0], index)
    for row in found:
        cells = table.add_row().cells
        add_about(cells[0].paragraphs[0], row.about, row.note)
        for column, index in enumerate(columns, 1):
            values = row.values.get(index, [])
            if not values:
                add_run(cells[column].paragraphs[0], "silent", NOTE)
            for position, value in enumerate(values):
                paragraph = (
                    cells[column].add_paragraph() if position else cells[column].paragraphs[0]
                )
                paper.value(paragraph, value)
    finish_table(table)
    for row in found:
        note = f"{row.about}: {row.explanation}" if row.explanation else ""
        if note:
            add_run(paper.document.add_paragraph(), plain(note), NOTE)


def _below(paper: Paper, found: Sequence[Row]) -> None:
    table = paper.document.add_table(rows=1, cols=3)
    for cell, title in zip(
        table.rows[0].cells, ("About", "In the source's words", "Source"), strict=True
    ):
        add_run(cell.paragraphs[0], title, CITATION)
    for row in found:
        first = True
        for index, values in row.values.items():
            for value in values:
                cells = table.add_row().cells
                if first:
                    add_about(cells[0].paragraphs[0], row.about, row.note)
                first = False
                paper.value(cells[1].paragraphs[0], value)
                paper.label(cells[2].paragraphs[0], index)
    finish_table(table)


def add_about(paragraph: Paragraph, about: str, note: str) -> None:
    """Add what a difference is about, with its kind and relation in small print."""
    paragraph.add_run(plain(about)).bold = True
    add_run(paragraph, f" ({note})", NOTE)


def finish_table(table: object) -> None:
    """Give a filled table its look: hairlines, close rows, a head on every page."""
    set_hairlines(table)
    set_close(table)
    repeat_head(table)
    keep_rows_whole(table)


def add_quotes(paper: Paper) -> None:
    """Add who is quoted, with their words."""
    found = quotes_by_speaker(shown_quotes(paper.brief))
    if not found:
        return
    paper.heading("Who is quoted", 2)
    for (speaker, hidden), quoted in found.items():
        name = wording.one_line(speaker)
        paper.heading(f"{name} (not named)" if hidden else name, 3)
        for quote in quoted:
            paragraph = paper.document.add_paragraph(style="List Bullet")
            words = quote.span.cut(paper.articles)
            add_words(paragraph, words, paper.articles[quote.span.article].language, SAID)
            paper.cite(paragraph, [(quote.span.article, quote.span)], wording.closing(words))


def add_notes(paper: Paper) -> None:
    """Add the user's notes, each with the words it is on."""
    found = remarks(paper.brief)
    if found:
        paper.heading(TITLE, 2)
    for one in found:
        index = one.span.article
        paragraph = paper.document.add_paragraph(style="List Bullet")
        add_words(paragraph, one.words, paper.articles[index].language, SAID)
        paper.cite(paragraph, [(index, one.span)])
        add_text(paragraph, f"\n{one.said}", None, OWN)
