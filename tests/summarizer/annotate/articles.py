"""Articles for the tests of names and quotes: segmented, and the four seeds."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from summarizer.annotate import annotate, collect_quotes, link_names
from summarizer.clean import clean
from summarizer.model import Annotations, Article, Edits, Name, Quote, Speech
from summarizer.segment import segment

SEEDS = Path(__file__).parents[3] / "seeds"


def article_of(text: str, language: str | None = "en") -> Article:
    return segment(Article.from_text(text, language=language))


def names_of(*texts: str, language: str | None = "en") -> dict[str, Name]:
    """Link the names of some articles, by the name shown."""
    articles = [article_of(text, language) for text in texts]
    return {name.name: name for name in link_names(articles, [annotate(a) for a in articles])}


def mentions_of(text: str, language: str | None = "en") -> list[str]:
    return [m.cut(text) for m in annotate(article_of(text, language)).mentions]


def speech_of(text: str, language: str | None = "en") -> list[Speech]:
    return list(annotate(article_of(text, language)).speech)


def said(text: str, language: str | None = "en") -> list[tuple[str, str | None]]:
    """Return what is said, and by whom."""
    return [(speech.cut(text), speech.name) for speech in speech_of(text, language)]


def spellings(name: Name) -> set[str]:
    return {variant.text for variant in name.variants}


@lru_cache(maxsize=1)
def seeds() -> tuple[tuple[Article, ...], tuple[Annotations, ...]]:
    texts = [path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    articles = clean([Article.from_text(text) for text in texts], Edits())
    segmented = tuple(segment(article) for article in articles)
    return segmented, tuple(annotate(article) for article in segmented)


@lru_cache(maxsize=1)
def seed_names() -> tuple[Name, ...]:
    return link_names(*seeds())


@lru_cache(maxsize=1)
def seed_quotes() -> tuple[Quote, ...]:
    return collect_quotes(*seeds(), seed_names())
