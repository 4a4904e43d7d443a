"""annotate: figures, dates, names and quotes of one article; names and quotes of a story."""
from __future__ import annotations
from collections.abc import Sequence
from summarizer.model import Annotations, Article, Name, Quote

def annotate(article: Article) -> Annotations:
    """Provisional."""
    return Annotations()

def link_names(articles: Sequence[Article], annotations: Sequence[Annotations]) -> tuple[Name, ...]:
    """Provisional."""
    return ()

def collect_quotes(articles: Sequence[Article], annotations: Sequence[Annotations], names: Sequence[Name]) -> tuple[Quote, ...]:
    """Provisional."""
    return ()
