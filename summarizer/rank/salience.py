"""How much a passage matters, told from all sources at once: Sidebrief's own ranking.

In: articles and claims. Out: a score of 0 to 1 for each supporting passage, and for each claim the
best of its passages. Costs 20 ms for 600 sentences, and the words of longer stories.

Method: two models (``rank.models``) of one set of features (``rank.features``). The first tells
what the opening of a summary would hold, the second what a long summary would. The more of a story
a brief has room for, the less it matters where a sentence stands and the more that it says
anything at all; so the scores go over from the first model to the second as the share of the story
grows that fits. Learning how much of a sentence enters a summary by regression: Galanis, Lampouras
and Androutsopoulos, "Extractive Multi-Document Summarization with Integer Linear Programming and
Support Vector Regression", 2012. The weights are made by
``python -m tests.quality.fit_salience``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from operator import is_
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.model import told_in_sentences
from summarizer.progress import polled
from summarizer.rank.concepts import read_passages
from summarizer.rank.features import headline_stems, measure
from summarizer.rank.models import fitted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from summarizer.model import Article, Claim, Span
    from summarizer.rank.concepts import Passages

__all__ = [
    "Salience",
    "count_voices",
    "headline_stems",
    "read_salience",
    "score_passages",
    "with_salience",
]

_SHORT: Final = 0.05
"""Share of a story's words that a brief has room for, up to which only the openings count."""
_LONG: Final = 0.5
"""Share from which the second model decides alone."""


@dataclass(frozen=True, slots=True)
class Salience:
    """What both models say of the passages of a story, each 0 to 1.

    Attributes:
        opening: (passages); by the first model.
        table: (passages, features); what the second is asked about where it counts.
        words: of all passages together.
    """

    spans: tuple[Span, ...]
    opening: NDArray[np.float64]
    table: NDArray[np.float64]
    words: int

    def scores(self, budget: int | None = None) -> dict[Span, float]:
        """Score passages for a brief of ``budget`` words; ``None``: for the shortest."""
        share = self.share(budget)
        mixed = self.opening
        if share and self.spans:
            mixed = (1.0 - share) * self.opening + share * _squash(fitted().whole(self.table))
        return dict(zip(self.spans, mixed.round(6).tolist(), strict=True))

    def share(self, budget: int | None) -> float:
        """Return how far a brief of ``budget`` words holds the whole story, 0 to 1."""
        if budget is None or not self.words:
            return 0.0
        room = (budget / self.words - _SHORT) / (_LONG - _SHORT)
        return min(max(room, 0.0), 1.0)


def read_salience(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    passages: Passages | None = None,
    poll: Callable[[], None] = lambda: None,
) -> Salience:
    """Judge each supporting passage of the claims.

    Args:
        passages: what the passages speak of, if the caller knows it already.
        poll: called now and then; what it raises ends the work.
    """
    voices = count_voices(polled(claims, poll))
    if not voices:
        return Salience((), np.zeros(0), np.zeros((0, 0)), 0)
    known = passages or read_passages(articles, voices)
    counts = tuple(voices[span] for span in known.spans)
    asked = _Asked(tuple(articles), known, counts, poll)
    table, words = _measured(asked)
    asked.poll = _unpolled  # the key stays, and must not keep its caller alive
    return Salience(known.spans, _squash(fitted().opening(table)), table, words)


class _Asked:
    """What features are asked of, as a key: texts by identity, for comparing them costs more."""

    __slots__ = ("articles", "counts", "passages", "poll")

    def __init__(
        self,
        articles: tuple[Article, ...],
        passages: Passages,
        counts: tuple[int, ...],
        poll: Callable[[], None],
    ) -> None:
        self.articles, self.passages, self.counts = articles, passages, counts
        self.poll = poll

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _Asked)
            and self.passages.concepts is other.passages.concepts
            and self.counts == other.counts
            and len(self.articles) == len(other.articles)
            and all(map(is_, self.articles, other.articles))
        )

    def __hash__(self) -> int:
        return hash((id(self.passages.concepts), self.counts))


@lru_cache(maxsize=2)
def _measured(asked: _Asked) -> tuple[NDArray[np.float64], int]:
    """Measure features and count words, or recall both: ranking and composing ask for the same."""
    articles, passages, poll = asked.articles, asked.passages, asked.poll
    table = measure(articles, passages, np.array(asked.counts, dtype=np.intp), poll)
    return table, sum(len(span.cut(articles).split()) for span in polled(passages.spans, poll))


def _unpolled() -> None:
    """Ask nobody whether to go on."""


def count_voices(claims: Iterable[Claim]) -> Mapping[Span, int]:
    """Return how many independent accounts stand behind each supporting passage."""
    voices: dict[Span, int] = {}
    for claim in claims:
        for span in claim.support:  # a sentence may report several claims
            if voices.setdefault(span, claim.voices) < claim.voices:
                voices[span] = claim.voices
    return voices


def score_passages(
    articles: Sequence[Article], claims: Sequence[Claim], words: int | None = None
) -> dict[Span, float]:
    """Score each sentence that tells a claim, 0 to 1, for a brief of so many words."""
    return read_salience(articles, told_in_sentences(articles, claims)).scores(words)


def with_salience(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    poll: Callable[[], None] = lambda: None,
) -> tuple[Claim, ...]:
    """Return the claims with ``salience`` filled: the score of the best sentence that tells it.

    Args:
        poll: called now and then; what it raises ends the work.
    """
    told = told_in_sentences(articles, polled(claims, poll))
    spoken = (span for claim in polled(told, poll) for span in claim.support)
    passages = read_passages(articles, spoken, poll)
    scores = read_salience(articles, told, passages, poll).scores()
    return tuple(
        replace(claim, salience=max(map(scores.__getitem__, sentences.support)))
        for claim, sentences in zip(polled(claims, poll), told, strict=True)
    )


def _squash(raw: NDArray[np.float64]) -> NDArray[np.float64]:
    """Stretch scores over 0 to 1 within the story, so that they compare between its passages."""
    low, high = float(raw.min()), float(raw.max())
    if high - low < 1e-12:
        return np.full(raw.size, 0.5)
    return np.asarray((raw - low) / (high - low))
