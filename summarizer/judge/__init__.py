"""judge: independent voices, shared and unique claims, and where the sources differ."""

from summarizer.judge.claims import judge_claims
from summarizer.judge.differences import find_differences
from summarizer.judge.voices import find_voices

__all__ = ["find_differences", "find_voices", "judge_claims"]
