"""The end of the Word document: the sources, the texts that citations lead to, and the stamp."""

from __future__ import annotations

from itertools import count, pairwise
from typing import TYPE_CHECKING

from summarizer.export import wording
from summarizer.export.marks import Mark, paragraphs
from summarizer.export.places import citing_lines, linked_places, place_name
from summarizer.export.stamp import stamp_lines
from summarizer.export.word_parts import add_run, add_text, mark_end, mark_start, plain
from summarizer.export.word_style import CITED, NOTE, SAID, set_colour

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docx.text.paragraph import Paragraph as WordParagraph

    from summarizer.export.marks import Paragraph
    from summarizer.export.word_brief import Paper
    from summarizer.model import Article


def add_sources(paper: Paper) -> None:
    """Add the sources in order, each with its full text if that is wanted."""
    paper.heading("Sources", 2)
    numbers = count(1)
    marks = _marks(paper) if paper.options.sources else ()
    for index, article in enumerate(paper.articles):
        heading = paper.heading("", 3)
        number = next(numbers)
        mark_start(heading, number, f"s{index + 1}")
        set_colour(heading.add_run(str(index + 1)), paper.colours[index])
        heading.add_run(plain(f"  {wording.title(article)}"))
        mark_end(heading, number)
        _add_facts(paper, article)
        if paper.options.sources:
            _add_text(paper, article, marks[index], numbers)


def _add_facts(paper: Paper, article: Article) -> None:
    facts = [*wording.facts(article), wording.plural(article.words, "word")]
    if article.url:
        facts.append(wording.one_line(article.url))
    add_run(paper.document.add_paragraph(), plain(", ".join(facts)), NOTE)


def _marks(paper: Paper) -> tuple[list[Mark], ...]:
    cited = citing_lines(paper.brief)
    return tuple(
        [
            *(Mark(piece.start, piece.end, look=NOTE) for piece in article.furniture),
            *(
                Mark(span.start, span.end, place_name(span), CITED if span in cited else "")
                for span in places
            ),
        ]
        for article, places in zip(
            paper.articles, linked_places(paper.brief, paper.options), strict=True
        )
    )


def _add_text(
    paper: Paper, article: Article, marks: Sequence[Mark], numbers: Iterator[int]
) -> None:
    for found in paragraphs(article.text, marks):
        _add_paragraph(paper.document.add_paragraph(), article, found, numbers)


def _add_paragraph(
    paragraph: WordParagraph, article: Article, found: Paragraph, numbers: Iterator[int]
) -> None:
    """Add a paragraph piece by piece, cut wherever a mark begins or ends."""
    named = {mark: next(numbers) for mark in found.marks if mark.name}
    edges = {edge for mark in found.marks for edge in (mark.start, mark.end)}
    places = sorted(edges | {found.start, found.end})
    for start, end in pairwise(places):
        for mark in found.marks:
            if mark in named and mark.start == start:
                mark_start(paragraph, named[mark], mark.name)
        looks = {mark.look for mark in found.marks if mark.start <= start and end <= mark.end}
        style = next((look for look in (NOTE, CITED) if look in looks), SAID)
        add_text(paragraph, article.text[start:end], article.language, style)
        for mark in found.marks:
            if mark in named and mark.end == end:
                mark_end(paragraph, named[mark])


def add_more_notes(paper: Paper) -> None:
    """Add the notes for which there was no room at the head."""
    found = wording.other_notes(paper.brief)
    if found:
        paper.heading(wording.MORE_NOTES, 2)
    for note in found:
        paper.document.add_paragraph(plain(note), style="List Bullet")


def add_stamp(paper: Paper) -> None:
    """Add what the document was made from."""
    paper.heading("How this was made", 2)
    for row in stamp_lines(paper.brief):
        add_run(paper.document.add_paragraph(), plain(row), NOTE)
