"""judge: independent voices, shared and unique claims, differences."""
from __future__ import annotations
from collections.abc import Sequence
from summarizer.align import Alignment
from summarizer.model import Annotations, Article, Claim, Difference, Name, Quote, Voice

def find_voices(articles: Sequence[Article], alignment: Alignment) -> tuple[Voice, ...]:
    """Provisional."""
    return tuple(Voice(i + 1, (i,)) for i in range(len(articles)))

def judge_claims(articles: Sequence[Article], alignment: Alignment, voices: Sequence[Voice]) -> tuple[Claim, ...]:
    """Provisional."""
    return tuple(Claim(n, "unique", g, 1) for n, g in enumerate(alignment.groups, 1))

def find_differences(articles: Sequence[Article], annotations: Sequence[Annotations], names: Sequence[Name], quotes: Sequence[Quote], claims: Sequence[Claim]) -> tuple[Difference, ...]:
    """Provisional."""
    return ()
