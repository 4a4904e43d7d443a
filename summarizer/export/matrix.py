"""Differences as a table: one row a difference, one column a source.

In: differences and articles. Out: for each difference what every source prints, where, and who is
said to claim it. Linear in the number of spans.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from summarizer.export.wording import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.model import Article, Difference, Side, Span

COLUMNS_AT_MOST: Final = 6
"""Sources beside each other that a page of paper holds; more are told one value a row."""


@dataclass(frozen=True, slots=True)
class Value:
    """What one source prints on one side of a difference.

    Attributes:
        words: as printed, on one line.
        span: where; of several places the first that has these very words.
        claimant: who is said to claim it, if it is not the outlet itself.
    """

    words: str
    span: Span
    claimant: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A difference with the values of each source that has a say in it.

    Attributes:
        about: what the sides speak of, on one line.
        note: kind and relation ("figure, other scope").
        values: by the index of the article.
    """

    about: str
    note: str
    explanation: str
    values: dict[int, list[Value]]


def rows(differences: Iterable[Difference], articles: Sequence[Article]) -> tuple[Row, ...]:
    """Return a row for each difference."""
    return tuple(_row(difference, articles) for difference in differences)


def columns(found: Iterable[Row]) -> tuple[int, ...]:
    """Return the indices of the articles that have a say in any row, ascending."""
    return tuple(sorted({article for row in found for article in row.values}))


def _row(difference: Difference, articles: Sequence[Article]) -> Row:
    values: dict[int, list[Value]] = {}
    for side in difference.sides:
        for value in printed(difference, side, articles):
            values.setdefault(value.span.article, []).append(value)
    return Row(
        one_line(difference.about or difference.kind),
        f"{difference.kind}, {difference.relation}",
        one_line(difference.explanation),
        dict(sorted(values.items())),
    )


def printed(difference: Difference, side: Side, articles: Sequence[Article]) -> list[Value]:
    """Return what each source prints on a side, each wording once, with its first place.

    Figures and dates are told in the words of the source: "about 2,500 U.S. troops" and "around
    2,500 soldiers" are one side, but not one wording. Names are told in the side's spelling, for
    a source's short forms of it are no difference.
    """
    claimant = one_line(side.claimant) if side.claimant else None
    own_words = difference.kind in {"figure", "date"}
    spelling = one_line(side.value)
    found: dict[tuple[int, str], Value] = {}
    for span in side.spans:
        there = one_line(span.cut(articles))
        words = there if own_words else spelling
        key = (span.article, words)
        # The place that has the very words, if there is one, else the first.
        if key not in found or (there == words != one_line(found[key].span.cut(articles))):
            found[key] = Value(words, span, claimant)
    return list(found.values())
