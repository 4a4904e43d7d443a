"""Sidebrief's promises, on every story of the development data: all shares must be 1.

Verbatim: each line of the brief, support of a claim, side of a difference and quotation is a span
of its source, character for character. Order: with the files in another order nothing changes but
the numbers. Repeat: a second run gives the same. Own words: lines of the user's own change no line
of a source, are counted as none, and are marked.
"""

from __future__ import annotations

import random
from dataclasses import astuple
from typing import TYPE_CHECKING, Any

from summarizer import Analysis, Article, Brief, Edits, Span, Story, analyse, compose
from summarizer.export import verify
from summarizer.model import OwnWords
from tests.quality.marked import marked_seeds
from tests.quality.pairs import read_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


def measure(data: Path) -> dict[str, float]:
    """Return the shares of stories that keep each promise."""
    return _kept([*_allsides(data), *_multi_news(data)])


def sample() -> dict[str, float]:
    """Measure on what the repository carries."""
    return _kept([list(marked_seeds().articles)])


def _allsides(data: Path) -> Iterator[list[Article]]:
    for row in read_rows(data / "allsides_dev.jsonl.gz"):
        yield [
            Article.from_text(
                a["text"], title=a["title"], outlet=a.get("source"), date=a.get("date")
            )
            for a in row["articles"]
        ]


def _multi_news(data: Path) -> Iterator[list[Article]]:
    for row in read_rows(data / "multi_news_dev.jsonl.gz"):
        yield [Article.from_text(article["text"]) for article in row["articles"]]


def _kept(stories: Iterable[list[Article]]) -> dict[str, float]:
    verbatim: list[bool] = []
    order: list[bool] = []
    repeat: list[bool] = []
    own: list[bool] = []
    chance = random.Random(0)  # noqa: S311 - for repeatable shuffling
    for articles in stories:
        mixed = articles[:]
        chance.shuffle(mixed)
        brief, again, other = (_brief(each) for each in (articles, articles, mixed))
        verbatim.append(_is_verbatim(brief))
        repeat.append(told(brief) == told(again) and str(brief) == str(again))
        order.append(told(brief) == told(other))
        own.append(_keeps_own_words_apart(brief))
    return {
        "stories": len(verbatim),
        "verbatim": sum(verbatim) / len(verbatim),
        "order of files": sum(order) / len(order),
        "repeated run": sum(repeat) / len(repeat),
        "own words apart": sum(own) / len(own),
    }


def _brief(articles: list[Article]) -> Brief:
    return compose(analyse(Story.from_articles(articles)), words=250)


def _is_verbatim(brief: Brief) -> bool:
    articles = brief.analysis.story.articles
    spans = [span for claim in brief.analysis.claims for span in claim.support]
    spans += [s for d in brief.analysis.differences for side in d.sides for s in side.spans]
    spans += [quote.span for quote in brief.analysis.quotes]
    inside = all(0 <= s.start < s.end <= len(articles[s.article].text) for s in spans)
    return inside and all(
        line.text == articles[line.span.article].text[line.span.start : line.span.end]
        for line in brief.lines
    )


def _keeps_own_words_apart(brief: Brief) -> bool:
    """Write a line beside the first one, and see what becomes of the brief and its text."""
    if not brief.lines:
        return True
    articles, first = brief.analysis.story.articles, brief.lines[0].span
    place = (articles[first.article].sha256, first.start, first.end)
    edits = Edits(own=frozenset({OwnWords(place, brief.lines[-1].text)}))
    with_own = compose(brief.analysis, words=250, edits=edits, former=brief)
    marked = str(with_own).count("[own words]") - str(brief).count("[own words]")
    apart = (with_own.lines, with_own.words) == (brief.lines, brief.words)
    return apart and verify(with_own) == len(brief.lines) and marked == len(with_own.own) == 1


def told(brief: Brief) -> tuple[Any, ...]:
    """Return what a brief and its analysis say, without numbers and in an order of their own."""
    analysis = brief.analysis

    def words(spans: Iterable[Span]) -> tuple[str, ...]:
        return tuple(sorted(_named(analysis, span) for span in spans))

    return (
        sorted((c.kind, c.voices, round(c.salience, 6), words(c.support)) for c in analysis.claims),
        sorted(
            (d.kind, d.relation, tuple(sorted((s.value, words(s.spans)) for s in d.sides)))
            for d in analysis.differences
        ),
        sorted((n.name, n.kind, tuple(sorted(v.text for v in n.variants))) for n in analysis.names),
        sorted(
            (_named(analysis, q.span), q.kind, q.speaker or "", q.cue or "")
            for q in analysis.quotes
        ),
        sorted(
            (section.kind, _named(analysis, line.span), line.voices)
            for section in brief.sections
            for line in section.lines
        ),
    )


def _named(analysis: Analysis, span: Span) -> str:
    """Name a span by its article's content, whatever the article's number."""
    _, start, end = astuple(span)
    return f"{analysis.story.articles[span.article].sha256}:{start}-{end}"
