"""The end of a document: the sources, the texts that citations lead to, and the stamp."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.export import wording
from summarizer.export.blocks import Block, Paragraph, Role, Run
from summarizer.export.colours import source_colours
from summarizer.export.html_words import is_web_address
from summarizer.export.marks import Mark, paragraphs
from summarizer.export.places import citing_lines, linked_places, place_name
from summarizer.export.stamp import stamp_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.export.marks import Paragraph as Stretch
    from summarizer.export.options import ExportOptions
    from summarizer.model import Article, Brief


def sources(brief: Brief, options: ExportOptions) -> Iterator[Block]:
    """Yield the sources in order, each with its full text if that is wanted."""
    yield Paragraph((Run("Sources"),), "heading")
    marks = _marks(brief, options) if options.sources else ()
    colours = source_colours(brief)
    for index, article in enumerate(brief.analysis.story.articles):
        number = Run(str(index + 1), place=f"s{index + 1}", colour=colours[index])
        yield Paragraph((number, Run(f"  {wording.title(article)}")), "subheading")
        yield _facts(article)
        if options.sources:
            for stretch in paragraphs(article.text, marks[index]):
                yield Paragraph(tuple(_runs(article, stretch)))


def _facts(article: Article) -> Paragraph:
    facts = ", ".join([*wording.facts(article), wording.plural(article.words, "word")])
    if not article.url:
        return Paragraph((Run(facts, "note"),))
    url = wording.one_line(article.url)
    link = article.url if is_web_address(article.url) else ""
    return Paragraph((Run(f"{facts}, ", "note"), Run(url, "note", link)))


def _marks(brief: Brief, options: ExportOptions) -> tuple[list[Mark], ...]:
    cited = citing_lines(brief)
    articles = brief.analysis.story.articles
    return tuple(
        [
            *(Mark(piece.start, piece.end, look="note") for piece in article.furniture),
            *(
                Mark(span.start, span.end, place_name(span), "cited" if span in cited else "")
                for span in places
            ),
        ]
        for article, places in zip(articles, linked_places(brief, options), strict=True)
    )


def _runs(article: Article, stretch: Stretch) -> Iterator[Run]:
    """Yield a paragraph's text, cut wherever a mark begins or ends."""
    edges = {edge for mark in stretch.marks for edge in (mark.start, mark.end)}
    for start, end in pairwise(sorted(edges | {stretch.start, stretch.end})):
        names = [mark.name for mark in stretch.marks if mark.name and mark.start == start]
        for name in names[:-1]:
            yield Run("", "said", place=name)
        role = _role(stretch.marks, start, end)
        text = article.text[start:end].replace("\r\n", "\n").replace("\r", "\n")
        yield Run(text, role, place=names[-1] if names else "", language=article.language)


def _role(marks: Sequence[Mark], start: int, end: int) -> Role:
    looks = {mark.look for mark in marks if mark.start <= start and end <= mark.end}
    if "note" in looks:
        return "note"
    return "cited" if "cited" in looks else "said"


def stamp_blocks(brief: Brief) -> Iterator[Block]:
    """Yield what the document was made from."""
    yield Paragraph((Run("How this was made"),), "heading")
    for line in stamp_lines(brief):
        yield Paragraph((Run(line, "note"),))
