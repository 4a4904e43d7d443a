"""rank: how much each sentence and each claim of a story matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.rank.salience import score_passages, with_salience

if TYPE_CHECKING:
    from summarizer.model import Analysis, Span

__all__ = ["rank", "with_salience"]


def rank(analysis: Analysis, method: str, words: int) -> dict[Span, float]:
    """Score every sentence that supports a claim, 0 to 1, by one of ``settings.METHODS``.

    Args:
        words: length of the brief that is wanted; methods that choose one sentence after the
            other need not rank what lies far beyond it.

    Raises:
        ValueError: if the method is unknown.
    """
    if method == "claims":
        return score_passages(analysis.story.articles, analysis.claims, words)
    # sumy costs 0.2 s to import and is needed only when one of its methods is chosen.
    from summarizer.rank.classic import rank_classic  # noqa: PLC0415

    return rank_classic(analysis, method, words)
