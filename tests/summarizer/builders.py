"""Small stories made of given sentences and claims, so that late stages are tested on their own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer import Analysis, Article, Claim, Line, Span, Story
from summarizer.model import Sentence, Voice

if TYPE_CHECKING:
    from collections.abc import Sequence

Pair = tuple[int, int]
"""A sentence: (index of the article, number of the sentence)."""


def article_of(
    sentences: Sequence[str], *, title: str | None = None, language: str = "en"
) -> Article:
    """Make an article of one paragraph; the first sentence starts at 0."""
    text, placed = "", []
    for sentence in sentences:
        start = len(text)
        placed.append(Sentence(start, start + len(sentence)))
        text += sentence + " "
    article = Article.from_text(text, title=title, language=language)
    return replace(article, sentences=tuple(placed))


def analysis_of(
    articles: Sequence[Article],
    shared: Sequence[Sequence[Pair]] = (),
    voices: Sequence[Sequence[int]] | None = None,
) -> Analysis:
    """Make an analysis: the groups named are claims, every other sentence is a claim of its own."""
    accounts = voices or [[index] for index in range(len(articles))]
    voice_of = {article: number for number, group in enumerate(accounts) for article in group}
    grouped = {pair for group in shared for pair in group}
    groups = [sorted(group) for group in shared]
    groups += [
        [(index, number)]
        for index, article in enumerate(articles)
        for number in range(len(article.sentences))
        if (index, number) not in grouped
    ]
    claims = []
    for number, group in enumerate(sorted(groups, key=lambda g: (g[0][1], g)), 1):
        count = len({voice_of[article] for article, _ in group})
        spans = tuple(Span.of(a, articles[a].sentences[n]) for a, n in group)
        claims.append(Claim(number, "shared" if count > 1 else "unique", spans, count))
    return Analysis(
        Story(tuple(articles)),
        claims=tuple(claims),
        voices=tuple(Voice(n, tuple(group)) for n, group in enumerate(accounts, 1)),
    )


def cited_numbers(line: Line) -> list[str]:
    """Return how a line's sources are cited, the one it is taken from first."""
    sources = (line.span.article, *line.also)
    return [f"{n + 1}{'?' if n in line.doubtful else ''}" for n in sources]


def span_of(analysis: Analysis, pair: Pair) -> Span:
    """Return the span of a sentence."""
    index, number = pair
    return Span.of(index, analysis.story.articles[index].sentences[number])
