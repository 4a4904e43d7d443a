"""clean: text that is not the article is annotated as furniture, never removed.

In: articles. Out: the same articles, each with its furniture in order, not overlapping, with a
kind and a reason. Furniture is told by phrases of page elements (six languages, kept as data), by
the shape of lines, by their place at head and tail, by the rhythm of link lists, and by repetition
of short lines across the articles of an outlet. Where in doubt a line stays: a hidden sentence is
worse than a visible menu. Cost: linear in the length of the texts.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarizer.clean.cleaning import find_headline, hold_back, mark_lines, to_furniture
from summarizer.clean.lines import split_lines
from summarizer.clean.own_phrases import mark_own
from summarizer.clean.repetition import mark_repeated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.clean.kinds import Mark
    from summarizer.clean.lines import Line
    from summarizer.model import Article, Edits

__all__ = ["Draft", "clean", "draft", "settle"]


def clean(articles: Sequence[Article], edits: Edits) -> tuple[Article, ...]:
    """Return the articles with their furniture set; texts stay as they are.

    Args:
        edits: furniture at the places ``edits.restored`` is left out.
    """
    return settle(articles, [draft(article) for article in articles], edits)


@dataclass(frozen=True, slots=True)
class Draft:
    """What one article's lines tell by themselves.

    Attributes:
        marks: one for each line, ``None`` for the lines of the article itself.
        headline: index of the line that holds it, or -1.
    """

    lines: tuple[Line, ...]
    marks: tuple[Mark | None, ...]
    headline: int


def draft(article: Article) -> Draft:
    """Mark the furniture of one article, whatever story it is in."""
    lines = split_lines(article.text)
    headline = find_headline(article, lines)
    return Draft(tuple(lines), tuple(mark_lines(article, lines, headline)), headline)


def settle(
    articles: Sequence[Article],
    drafts: Sequence[Draft],
    edits: Edits,
    noise: tuple[str, ...] = (),
) -> tuple[Article, ...]:
    """Clean the articles of a story, given the draft of each.

    Args:
        noise: phrases that the user says belong to no article.
    """
    lines = [each.lines for each in drafts]
    marks = [list(each.marks) for each in drafts]
    mark_repeated(articles, lines, marks, [each.headline for each in drafts])
    return tuple(_cleaned(*each, edits, noise) for each in zip(articles, lines, marks, strict=True))


def _cleaned(
    article: Article,
    lines: Sequence[Line],
    marks: Sequence[Mark | None],
    edits: Edits,
    noise: tuple[str, ...],
) -> Article:
    """Set the furniture of one article."""
    held = hold_back(lines, marks)
    own = mark_own(lines, held, noise) if noise else held
    found = to_furniture(article.text, lines, own, noise)
    kept = (f for f in found if (article.sha256, f.start, f.end) not in edits.restored)
    return replace(article, furniture=tuple(kept))
