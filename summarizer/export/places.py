"""Where each citation of a brief leads: the exact places in the sources that an export links to.

In: a brief and what is shown of it. Out: for every citation a span, and the spans of each source
in order, so that the appendix of full texts can mark them. Linear in lines, differences and quotes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.export.matrix import rows
from summarizer.export.remarks import remarks
from summarizer.model import Span, by_place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summarizer.export.options import ExportOptions
    from summarizer.model import Analysis, Brief, Claim, Difference, Line, Quote

QUOTED = ("direct", "mixed")
"""The kinds of quotes that hold words of the speaker; indirect speech is the outlet's wording."""


def claims_by_id(analysis: Analysis) -> dict[int, Claim]:
    """Return the claims by their ids."""
    return {claim.id: claim for claim in analysis.claims}


def cited_places(line: Line, claims: Mapping[int, Claim]) -> tuple[tuple[int, Span | None], ...]:
    """Return the sources of a line, the one it is taken from first, each with its own passage.

    A source that reports the claim in no passage of its own has ``None``.
    """
    claim = claims.get(line.claim)
    passages: dict[int, Span] = {}
    for span in claim.support if claim else ():
        passages.setdefault(span.article, span)
    return ((line.span.article, line.span), *((other, passages.get(other)) for other in line.also))


def shown_differences(brief: Brief) -> tuple[Difference, ...]:
    """Return the differences that the brief tells, in its order."""
    return tuple(found for section in brief.sections for found in section.differences)


def differing_places(brief: Brief) -> set[Span]:
    """Return where each source prints what differs, the first place of each wording."""
    articles = brief.analysis.story.articles
    return {
        value.span
        for row in rows(shown_differences(brief), articles)
        for values in row.values.values()
        for value in values
    }


def shown_quotes(brief: Brief) -> tuple[Quote, ...]:
    """Return the quotes that hold words of a speaker who is stated, in order of place."""
    return tuple(quote for quote in brief.analysis.quotes if quote.kind in QUOTED and quote.speaker)


def place_name(span: Span) -> str:
    """Return the name of a place within a document: letters, digits and underscores."""
    return f"s{span.article + 1}_{span.start}_{span.end}"


def linked_places(brief: Brief, options: ExportOptions) -> tuple[tuple[Span, ...], ...]:
    """Return for each source the places that the document links to, in order, each once."""
    found: set[Span] = set()
    for _, span in line_places(brief):
        found.add(span)
    if options.differences:
        found.update(differing_places(brief))
    if options.quotes:
        found.update(quote.span for quote in shown_quotes(brief))
    if options.notes:
        found.update(remark.span for remark in remarks(brief))
    by_source: list[list[Span]] = [[] for _ in brief.analysis.story.articles]
    for span in sorted(found, key=by_place):
        by_source[span.article].append(span)
    return tuple(tuple(spans) for spans in by_source)


def line_places(brief: Brief) -> Iterator[tuple[int, Span]]:
    """Yield the number of each line, from 1, with each place that it cites."""
    claims = claims_by_id(brief.analysis)
    for number, line in enumerate(brief.lines, 1):
        for _, span in cited_places(line, claims):
            if span:
                yield number, span


def citing_lines(brief: Brief) -> dict[Span, list[int]]:
    """Return the numbers of the lines that cite each place, ascending."""
    lines: dict[Span, list[int]] = {}
    for number, span in line_places(brief):
        lines.setdefault(span, []).append(number)
    return lines


def quotes_by_speaker(quotes: Sequence[Quote]) -> dict[tuple[str, bool], list[Quote]]:
    """Return the quotes by speaker and by whether the speaker is anonymous, most quoted first."""
    found: dict[tuple[str, bool], list[Quote]] = {}
    for quote in quotes:
        found.setdefault((quote.speaker or "", quote.anonymous), []).append(quote)
    return dict(sorted(found.items(), key=lambda item: -len(item[1])))
