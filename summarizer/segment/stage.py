"""The segment stage: one article's text becomes sentences.

In: an article with its furniture (and, where the text has one, its heading). Out: the same article
with ``sentences`` (in order, exact extents, none overlapping furniture) and ``language`` set. Every
character that is not white space and not furniture belongs to exactly one sentence, except lines of
mere decoration ("* * *"). No sentence is longer than ``lengths.LONGEST`` characters.

Text -> paragraphs (``paragraphs``) -> what furniture leaves of them -> boundaries (``boundaries``,
which asks a Punkt model, ``models``, where its own rules are silent) -> bounded (``lengths``)
-> kinds (``kinds``, ``quotations``). Linear in the text.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from summarizer.language import detect
from summarizer.model import Article, Extent, Sentence, SentenceKind
from summarizer.segment.boundaries import Splitter
from summarizer.segment.kinds import find_headline, is_heading
from summarizer.segment.lengths import bounded
from summarizer.segment.models import voter
from summarizer.segment.paragraphs import find_paragraphs, parts_of
from summarizer.segment.quotations import continued_stretches, quotation_style, starts_inside

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLANKS: Final = "\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029"


@dataclass(frozen=True, slots=True)
class _Layout:
    """Paragraphs as the parts that furniture leaves of them, and what was found about them."""

    parts: list[tuple[Extent, ...]]
    wholes: list[Extent]
    headline: Extent | None
    quotations: list[tuple[int, int]]


def segment(article: Article) -> Article:
    """Split an article into sentences and tell its language if it has none."""
    language = article.language or detect(article.text)
    flat = _flat(article.text)
    style = quotation_style(flat)
    splitter = Splitter(flat, language, voter(language), style)
    paragraphs = find_paragraphs(article.text, article.heading)
    parts = [
        found
        for paragraph in paragraphs
        if (found := parts_of(flat, paragraph, article.furniture, article.heading))
    ]
    wholes = [Extent(part[0].start, part[-1].end) for part in parts]
    layout = _Layout(
        parts,
        wholes,
        article.heading or find_headline(article.text, wholes, article.title),
        continued_stretches(flat, wholes, style),
    )
    sentences = tuple(_sentences(article.text, layout, splitter))
    return replace(article, sentences=sentences, language=language)


def _flat(text: str) -> str:
    """Return the text with plain blanks for line ends and tabs; as long, so that places stay."""
    for blank in _BLANKS:
        text = text.replace(blank, " ")
    return text


def _sentences(text: str, layout: _Layout, splitter: Splitter) -> Iterator[Sentence]:
    for number, parts in enumerate(layout.parts):
        heading = is_heading(text, layout.wholes, number)
        for part in parts:
            titled = layout.headline is not None and layout.headline.contains(part)
            for sentence in [part] if titled else splitter.split(part):
                kind: SentenceKind = "heading" if heading else "body"
                if titled:
                    kind = "headline"
                elif starts_inside(sentence.start, layout.quotations):
                    kind = "quote continuation"
                for piece in bounded(text, sentence):
                    yield Sentence(piece.start, piece.end, number, kind)
