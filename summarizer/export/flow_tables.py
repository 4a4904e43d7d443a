"""The differences of a document as a table: one column a source, or one row a value for many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.export import matrix
from summarizer.export.blocks import Block, Paragraph, Run, Table
from summarizer.export.colours import source_colours
from summarizer.export.places import shown_differences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.export.matrix import Row, Value
    from summarizer.model import Article, Brief

_Cell = tuple[Paragraph, ...]


def differences_table(brief: Brief, labels: Sequence[str]) -> Iterator[Block]:
    """Yield heading, table and explanations; nothing where the sources agree."""
    articles = brief.analysis.story.articles
    found = matrix.rows(shown_differences(brief), articles)
    if not found:
        return
    yield Paragraph((Run("Where they differ"),), "heading")
    columns = matrix.columns(found)
    cited = [
        _label(n, *pair)
        for n, pair in enumerate(zip(labels, source_colours(brief), strict=True), 1)
    ]
    if len(columns) <= matrix.COLUMNS_AT_MOST:
        yield _beside(found, columns, cited, articles)
        for row in found:
            if row.explanation:
                yield Paragraph((Run(f"{row.about}: {row.explanation}", "note"),))
    else:
        yield _below(found, cited, articles)


def _beside(
    found: Sequence[Row],
    columns: Sequence[int],
    cited: Sequence[Paragraph],
    articles: Sequence[Article],
) -> Table:
    head = tuple(cited[index] for index in columns)
    silent = Paragraph((Run("silent", "note"),))
    return Table(
        (Paragraph((Run("About", "note"),)), *head),
        tuple(
            (
                _about(row),
                *(
                    tuple(_value(value, articles) for value in row.values.get(index, ()))
                    or (silent,)
                    for index in columns
                ),
            )
            for row in found
        ),
    )


def _below(found: Sequence[Row], cited: Sequence[Paragraph], articles: Sequence[Article]) -> Table:
    titles = ("About", "In the source's words", "Source")
    rows: list[tuple[_Cell, ...]] = []
    for row in found:
        about = _about(row)
        for index, values in row.values.items():
            for value in values:
                rows.append((about, (_value(value, articles),), (cited[index],)))
                about = ()
    return Table(tuple(Paragraph((Run(title, "note"),)) for title in titles), tuple(rows))


def _label(number: int, label: str, colour: int) -> Paragraph:
    return Paragraph((Run(label, "citation", f"#s{number}", colour=colour),))


def _value(value: Value, articles: Sequence[Article]) -> Paragraph:
    language = articles[value.span.article].language
    said_by = f" (according to {value.claimant})" if value.claimant else ""
    note = (Run(said_by, "note"),) if said_by else ()
    return Paragraph((Run(value.words, "said", language=language), *note))


def _about(row: Row) -> _Cell:
    return (Paragraph((Run(row.about, "strong"), Run(f" ({row.note})", "note"))),)
