"""judge: independent voices, shared and unique claims, and where the sources differ.

And what follows from it: whom they rest on, when it happened, what to check, what has changed.
"""

from summarizer.judge.claims import judge_claims
from summarizer.judge.differences import find_differences
from summarizer.judge.insights import with_insights
from summarizer.judge.sourcing import find_sourcing
from summarizer.judge.voices import find_voices
from summarizer.judge.wording import read_wordings

__all__ = [
    "find_differences",
    "find_sourcing",
    "find_voices",
    "judge_claims",
    "read_wordings",
    "with_insights",
]
