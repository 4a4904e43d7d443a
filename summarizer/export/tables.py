"""Claims, differences, figures, quotes and notes as CSV for spreadsheets (RFC 4180, UTF-8, marked).

In: a brief, whose lines are verified first; the tables hold all that the analysis found, not only
what fits into the brief. Out: one table as text, lines ended as the standard asks. Words of sources
that a spreadsheet would take for a formula are made harmless by an apostrophe before them. Cells
are parted by commas or, for Excel where decimals have a comma, by semicolons or tabs: it takes the
sign of its country and no other. (A line "sep=;" would tell it, but then it forgets that the file
is UTF-8, and other programs show the line.) LibreOffice asks. Linear.
"""

from __future__ import annotations

import csv
import io
import math
import re
from typing import TYPE_CHECKING, Final

from summarizer.export import wording
from summarizer.export.matrix import printed
from summarizer.export.options import ExportOptions
from summarizer.export.remarks import remarks
from summarizer.export.rulings import ruling_words, rulings
from summarizer.export.verbatim import verify
from summarizer.model import Span, sentence_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.export.matrix import Value
    from summarizer.export.options import Separator
    from summarizer.export.remarks import Remark
    from summarizer.model import Analysis, Brief, Claim, Difference, Figure, Quote

Cell = str | int | float | None

MARK: Final = "\ufeff"
"""Tells a spreadsheet that the file is UTF-8."""
_PLAIN: Final = ExportOptions()
_BETWEEN: Final[dict[Separator, str]] = {"comma": ",", "semicolon": ";", "tab": "\t"}
TO_FILL_IN: Final = ("verified by", "how", "result")
"""Columns of the worksheet that are the fact-checker's."""

# What opens a formula, also in the wide forms of East Asian text, and behind white space.
_FORMULA: Final = re.compile(r"[\s\x00-\x20\ufeff]*[=+\-@＝＋－＠]|[\t\r\n]")
_UNWRITABLE: Final = re.compile("[\x00\ud800-\udfff]")


def claims_csv(brief: Brief, options: ExportOptions = _PLAIN) -> str:
    """Return the claims, one a row, each with what every source says in a column of its own.

    Raises:
        VerbatimError: if a line differs from its source.
    """
    verify(brief)
    analysis = brief.analysis
    articles = analysis.story.articles
    head = ("claim", "kind", "voices", "salience", "sources", "in the brief", "first day")
    sources = [f"{n} {wording.title(article)}" for n, article in enumerate(articles, 1)]
    told = {line.claim for line in brief.lines}
    days = {dated.claim: dated.first.isoformat() for dated in reversed(analysis.timeline)}
    return _table(
        options,
        (*head, *sources),
        (
            (
                *(claim.id, claim.kind, claim.voices, round(claim.salience, 4)),
                _numbers(claim.articles),
                "yes" if claim.id in told else "no",
                days.get(claim.id),
                *_by_source(claim, analysis),
            )
            for claim in analysis.claims
        ),
    )


def differences_csv(brief: Brief, options: ExportOptions = _PLAIN) -> str:
    """Return the differences as a worksheet for fact-checkers: one value a row, three columns free.

    What the user said of a difference already stands before the columns that are free.

    Raises:
        VerbatimError: if a line differs from its source.
    """
    verify(brief)
    head = ("difference", "kind", "relation", "about", "value", "source", "according to")
    free = ("",) * len(TO_FILL_IN)
    return _table(
        options,
        (*head, "sentence", "explanation", "ruling", "remark", *TO_FILL_IN),
        (
            (*row, ruling_words(standing), standing.verdict.remark if standing else "", *free)
            for number, (difference, standing) in enumerate(rulings(brief), 1)
            for row in _sides(number, difference, brief.analysis)
        ),
    )


def figures_csv(brief: Brief, options: ExportOptions = _PLAIN) -> str:
    """Return every figure of the sources as printed, with its interval, unit and sentence.

    Raises:
        VerbatimError: if a line differs from its source.
    """
    verify(brief)
    head = ("source", "figure", "low", "high", "unit", "counted", "hedge", "role", "sentence")
    analysis = brief.analysis
    return _table(
        options,
        (*head, "start", "end"),
        (
            _figure(index, figure, analysis)
            for index, found in enumerate(analysis.annotations)
            for figure in found.figures
        ),
    )


def quotes_csv(brief: Brief, options: ExportOptions = _PLAIN) -> str:
    """Return the quotes, direct and indirect: who, in which source, with which words.

    Raises:
        VerbatimError: if a line differs from its source.
    """
    verify(brief)
    head = ("source", "speaker", "named", "kind", "cue", "words", "sentence", "start", "end")
    found = brief.analysis.quotes
    return _table(options, head, (_quote(quote, brief.analysis) for quote in found))


def notes_csv(brief: Brief, options: ExportOptions = _PLAIN) -> str:
    """Return the user's notes and tags: on which words of which source, and what they say.

    Raises:
        VerbatimError: if a line differs from its source.
    """
    verify(brief)
    head = ("source", "title", "words", "note", "tags", "sentence", "start", "end")
    return _table(options, head, (_note(one, brief.analysis) for one in remarks(brief)))


def harmless(cell: Cell) -> Cell:
    """Return a cell that no spreadsheet takes for a formula; numbers stay numbers."""
    if not isinstance(cell, str):
        return cell
    text = _UNWRITABLE.sub("\ufffd", cell)
    return f"'{text}" if _FORMULA.match(text) else text


def _table(options: ExportOptions, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    written = io.StringIO(newline="")
    table = csv.writer(written, delimiter=_BETWEEN[options.separator], lineterminator="\r\n")
    decimal = "," if options.separator == "semicolon" else "."
    for row in (head, *rows):
        table.writerow([_number(harmless(cell), decimal) for cell in row])
    return MARK + written.getvalue()


def _number(cell: Cell, decimal: str) -> Cell:
    """Return a broken number as the spreadsheet's country writes it, anything else as it is.

    Where the semicolon parts the cells, the comma parts the decimals: "2.5" would be read as a day.
    """
    return str(cell).replace(".", decimal) if isinstance(cell, float) and decimal != "." else cell


def _numbers(articles: Iterable[int]) -> str:
    return " ".join(str(index + 1) for index in articles)


def _by_source(claim: Claim, analysis: Analysis) -> Iterator[str]:
    """Yield for each source its passages of a claim, empty where it is silent."""
    articles = analysis.story.articles
    for index in range(len(articles)):
        spans = (span for span in claim.support if span.article == index)
        yield " / ".join(wording.one_line(span.cut(articles)) for span in spans)


def _sentence(span: Span, analysis: Analysis) -> str:
    articles = analysis.story.articles
    return wording.one_line(sentence_at(articles, span).cut(articles))


def worksheet_values(difference: Difference, analysis: Analysis) -> list[tuple[Value, str]]:
    """Return what a fact-checker has to check: each value with the sentence that says so."""
    articles = analysis.story.articles
    return [
        (value, _sentence(value.span, analysis))
        for side in difference.sides
        for value in printed(difference, side, articles)
    ]


def _sides(number: int, difference: Difference, analysis: Analysis) -> Iterator[Sequence[Cell]]:
    about = wording.one_line(difference.about or difference.kind)
    for value, sentence in worksheet_values(difference, analysis):
        yield (
            *(number, difference.kind, difference.relation, about, value.words),
            *(value.span.article + 1, value.claimant, sentence, difference.explanation),
        )


def _bound(value: float) -> Cell:
    """Return a bound as a number, whole where it is whole; an open one is left empty."""
    if math.isinf(value) or math.isnan(value):
        return None
    return int(value) if value == int(value) and abs(value) < 1e15 else value


def _figure(index: int, figure: Figure, analysis: Analysis) -> Sequence[Cell]:
    span = Span.of(index, figure)
    words = wording.one_line(span.cut(analysis.story.articles))
    return (
        *(index + 1, words, _bound(figure.low), _bound(figure.high), figure.unit),
        *(" ".join(figure.counted), figure.hedge, figure.role, _sentence(span, analysis)),
        *(figure.start, figure.end),
    )


def _quote(quote: Quote, analysis: Analysis) -> Sequence[Cell]:
    span = quote.span
    named = "not stated" if quote.speaker is None else ("no" if quote.anonymous else "yes")
    return (
        *(span.article + 1, quote.speaker, named, quote.kind, quote.cue),
        *(wording.one_line(span.cut(analysis.story.articles)), _sentence(span, analysis)),
        *(span.start, span.end),
    )


def _note(one: Remark, analysis: Analysis) -> Sequence[Cell]:
    article = analysis.story.articles[one.span.article]
    return (
        *(one.span.article + 1, wording.title(article), one.words, one.text),
        *(", ".join(one.tags), _sentence(one.span, analysis), one.span.start, one.span.end),
    )
