"""A brief laid out as a document: what stands in it, in which order, and where links lead.

In: a brief and what is to be shown of it. Out: blocks without any look. Every citation leads to the
cited passage in the source's text or, without the texts, to the source. Linear in the texts shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from summarizer.export import wording
from summarizer.export.blocks import Block, Document, Paragraph, Run
from summarizer.export.colours import source_colours
from summarizer.export.flow_sources import sources, stamp_blocks
from summarizer.export.flow_tables import differences_table
from summarizer.export.options import ExportOptions, citation_labels, shown
from summarizer.export.places import (
    cited_places,
    claims_by_id,
    place_name,
    quotes_by_speaker,
    shown_quotes,
)
from summarizer.export.remarks import TITLE, remarks
from summarizer.export.verbatim import verify
from summarizer.model import OwnLine

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from summarizer.model import Article, Brief, Claim, Line, Quote, Section, Span

_ALL: Final = ExportOptions()
_SPACES: Final = {ord("\n"): " ", ord("\r"): " ", ord("\t"): " "}


@dataclass(frozen=True, slots=True)
class Flow:
    """What every part of the document needs to know."""

    brief: Brief
    options: ExportOptions
    labels: tuple[str, ...]
    claims: Mapping[int, Claim]
    colours: tuple[int, ...]

    @property
    def articles(self) -> tuple[Article, ...]:
        """The sources."""
        return self.brief.analysis.story.articles

    def said(self, text: str, index: int) -> Run:
        """Return words of a source, on one line as in every form."""
        return Run(text.translate(_SPACES), "said", language=self.articles[index].language)

    def cite(
        self,
        places: Iterable[tuple[int, Span | None]],
        after: str = "",
        more: str = "",
        doubtful: Collection[int] = (),
    ) -> list[Run]:
        """Return the citations of a line, each a link to the passage or to the source.

        Args:
            after: what ends the line before them.
            more: what is said of them.
            doubtful: the sources that probably report it.
        """
        between = " " if self.options.citations == "numbers" else ", "
        runs = [Run(f"{after} [", "citation")]
        for index, span in places:
            if len(runs) > 1:
                runs.append(Run(between, "citation"))
            place = place_name(span) if span and self.options.sources else f"s{index + 1}"
            colour = self.colours[index]
            label = self.labels[index] + wording.DOUBT * (index in doubtful)
            runs.append(Run(label, "citation", f"#{place}", colour=colour))
        return [*runs, Run(f"{more}]", "citation")]


def laid_out(brief: Brief, options: ExportOptions = _ALL) -> Document:
    """Return the brief as a document.

    Raises:
        VerbatimError: if a line differs from its source.
    """
    count = verify(brief)
    brief = shown(brief, options)
    labels = citation_labels(brief.analysis.story.articles, options.citations)
    flow = Flow(brief, options, labels, claims_by_id(brief.analysis), source_colours(brief))
    told = wording.verified(brief, count)
    blocks: list[Block] = [*_head(flow, told), *_sections(flow)]
    if options.differences:
        blocks += differences_table(brief, labels)
    if options.quotes:
        blocks += _quotes(flow)
    if options.notes:
        blocks += _notes(flow)
    blocks += sources(brief, options)
    if brief.lines:
        blocks.append(small(wording.reading(brief, options.citations)))
    blocks += _more_notes(brief)
    if options.stamp:
        blocks += stamp_blocks(brief)
    return Document(_title(flow), (*blocks, small(told)), told)


def small(text: str) -> Paragraph:
    """Return a paragraph of small print."""
    return Paragraph((Run(text, "note"),))


def _title(flow: Flow) -> str:
    index = wording.title_source(flow.articles)
    return "Brief" if index is None else wording.title(flow.articles[index])


def _head(flow: Flow, told: str) -> Iterator[Block]:
    index = wording.title_source(flow.articles)
    cite = [] if index is None else flow.cite([(index, None)])
    yield Paragraph((Run(_title(flow)), *cite), "title")
    yield small(f"{wording.summary(flow.brief)}; {told}")
    for note in wording.first_notes(flow.brief):
        yield Paragraph((Run(f"Note: {note}"),))


def _more_notes(brief: Brief) -> Iterator[Block]:
    found = wording.other_notes(brief)
    if found:
        yield Paragraph((Run(wording.MORE_NOTES),), "heading")
    for note in found:
        yield Paragraph((Run(note),), "bullet")


def _sections(flow: Flow) -> Iterator[Block]:
    """Yield the sections that hold lines, numbered through."""
    number = 0
    for part in flow.brief.sections:
        if part.lines:
            yield Paragraph((Run(part.title),), "heading")
        for entry in part.entries:
            if isinstance(entry, OwnLine):
                said = Run("\n".join(wording.own_lines(entry.text)), "own")
                yield Paragraph((said, Run(f" {wording.OWN}", "note")))
            else:
                number += 1
                yield _line(flow, part, entry, number)
    if not number:
        yield Paragraph((Run("No sentence that stands on its own fits into this length."),))


def _line(flow: Flow, part: Section, line: Line, number: int) -> Paragraph:
    said = flow.said(line.text, line.span.article)
    more = wording.not_shared(part, line)
    ends = wording.closing(line.text)
    cites = flow.cite(cited_places(line, flow.claims), ends, more, line.doubtful)
    days = wording.days_of(flow.articles, line)
    runs = (said, *cites, *([Run(days, "note")] if days else []))
    return Paragraph(runs, "line", number if flow.options.numbered else None)


def _quotes(flow: Flow) -> Iterator[Block]:
    found = quotes_by_speaker(shown_quotes(flow.brief))
    if found:
        yield Paragraph((Run("Who is quoted"),), "heading")
    for (speaker, hidden), quoted in found.items():
        name = wording.one_line(speaker)
        yield Paragraph((Run(f"{name} (not named)" if hidden else name),), "subheading")
        yield from (_quote(flow, quote) for quote in quoted)


def _quote(flow: Flow, quote: Quote) -> Paragraph:
    index = quote.span.article
    words = quote.span.cut(flow.articles)
    cites = flow.cite([(index, quote.span)], wording.closing(words))
    return Paragraph((flow.said(words, index), *cites), "bullet")


def _notes(flow: Flow) -> Iterator[Block]:
    found = remarks(flow.brief)
    if found:
        yield Paragraph((Run(TITLE),), "heading")
    for one in found:
        said = flow.said(one.words, one.span.article)
        cites = flow.cite([(one.span.article, one.span)])
        yield Paragraph((said, *cites, Run(f"\n{one.said}", "own")), "bullet")
