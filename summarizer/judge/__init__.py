"""judge: independent voices, shared and unique claims, and where the sources differ."""

from __future__ import annotations

from summarizer.judge.claims import judge_claims
from summarizer.judge.voices import find_voices

__all__ = ["find_differences", "find_voices", "judge_claims"]

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Annotations, Article, Claim, Difference, Name, Quote


def find_differences(
    articles: Sequence[Article],
    annotations: Sequence[Annotations],
    names: Sequence[Name],
    quotes: Sequence[Quote],
    claims: Sequence[Claim],
) -> tuple[Difference, ...]:
    """Provisional."""
    return ()
