"""Articles of a few sentences, compared as if sentences of the same number made one claim."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer import Article
from summarizer.annotate import annotate, collect_quotes, link_names
from summarizer.judge.differences import find_differences
from summarizer.model import Claim, Difference, Sentence, Span

if TYPE_CHECKING:
    from summarizer.model import DifferenceKind


def article_of(*sentences: str, day: str | None = "2021-07-27", language: str = "en") -> Article:
    """Make an article of sentences, one a line."""
    placed: list[Sentence] = []
    start = 0
    for number, text in enumerate(sentences):
        placed.append(Sentence(start, start + len(text), number))
        start += len(text) + 1
    article = Article.from_text("\n".join(sentences), date=day, language=language)
    return replace(article, sentences=tuple(placed))


def differences(*articles: Article) -> tuple[Difference, ...]:
    """Compare articles whose sentences of the same number make one claim."""
    found = [annotate(article) for article in articles]
    names = link_names(articles, found)
    quotes = collect_quotes(articles, found, names)
    claims = []
    for number in range(max(len(article.sentences) for article in articles)):
        support = tuple(
            Span.of(index, article.sentences[number])
            for index, article in enumerate(articles)
            if number < len(article.sentences)
        )
        claims.append(Claim(number + 1, "shared", support, len(support)))
    return find_differences(articles, found, names, quotes, claims)


def of_kind(kind: DifferenceKind, *articles: Article) -> list[Difference]:
    """Return the differences of one kind."""
    return [difference for difference in differences(*articles) if difference.kind == kind]


def sides(difference: Difference) -> list[tuple[str, tuple[int, ...]]]:
    """Return the values of a difference, each with the articles that print it."""
    return [(s.value, tuple(span.article for span in s.spans)) for s in difference.sides]
