"""rank: how much each sentence matters."""
from __future__ import annotations
from collections.abc import Sequence
from summarizer.model import Analysis, Article, Claim, Span

def rank(analysis: Analysis, method: str, words: int) -> dict[Span, float]:
    """Provisional: score in 0..1 of each supporting span."""
    return {s: 1 / (1 + s.start) for c in analysis.claims for s in c.support}

def with_salience(articles: Sequence[Article], claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Provisional."""
    return tuple(claims)
