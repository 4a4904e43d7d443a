"""The parts of a brief in the order in which text and Markdown both print them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.export import wording
from summarizer.export.citing import Citing
from summarizer.export.options import ExportOptions, shown
from summarizer.export.remarks import TITLE, remarks
from summarizer.export.stamp import stamp_lines
from summarizer.export.verbatim import verify

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from summarizer.model import Article, Brief, Section


@dataclass(frozen=True, slots=True)
class Style:
    """How a format writes the parts.

    Attributes:
        head: title, summary and warnings; the title is cited by its source's label.
        section: one section as blocks, given how sources are cited.
        heading: the heading of a part that is no section.
        source: one source, given its number.
        listed: one of several short sentences.
    """

    head: Callable[[Brief, tuple[str, ...]], str]
    section: Callable[[Section, Citing], Iterable[str]]
    heading: Callable[[str], str]
    source: Callable[[int, Article], str]
    listed: Callable[[str], str]


def document(brief: Brief, options: ExportOptions, style: Style) -> str:
    """Return head, sections, numbered sources and the count of verified lines, as one text.

    Args:
        brief: each of its lines is verified first.
        options: differences, citations, own words, notes and stamp count.
        style: how the format writes the parts.

    Raises:
        VerbatimError: if a line differs from its source.
    """
    count = verify(brief)
    brief = shown(brief, options)
    articles = brief.analysis.story.articles
    citing = Citing.of(articles, options.citations)
    blocks = [style.head(brief, citing.labels)]
    blocks.extend(block for part in brief.sections for block in style.section(part, citing))
    if not brief.lines:
        blocks.append("No sentence that stands on its own fits into this length.")
    if options.notes:
        blocks.extend(_notes(brief, citing.labels, style))
    blocks.append(style.heading("Sources"))
    blocks.append("\n".join(style.source(n, article) for n, article in enumerate(articles, 1)))
    if brief.lines:
        blocks.append(wording.reading(brief, options.citations))
    if more := wording.other_notes(brief):
        blocks.append(style.heading(wording.MORE_NOTES))
        blocks.append("\n".join(map(style.listed, more)))
    if options.stamp:
        blocks.append(style.heading("How this was made"))
        blocks.append("\n".join(map(style.listed, stamp_lines(brief))))
    blocks.append(wording.verified(brief, count))
    return "\n\n".join(blocks) + "\n"


def _notes(brief: Brief, labels: tuple[str, ...], style: Style) -> list[str]:
    """Return the user's notes, each with the words it is on and their source."""
    found = [
        style.listed(f"\u201c{one.words}\u201d [{labels[one.span.article]}]: {one.said}")
        for one in remarks(brief)
    ]
    return [style.heading(TITLE), "\n".join(found)] if found else []
