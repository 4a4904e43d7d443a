"""How much a passage matters, told from all sources at once: Sidebrief's own ranking.

In: articles and claims. Out: a score of 0 to 1 for each supporting passage, and for each claim the
best of its passages. Costs 40 ms for 600 sentences, nearly all of it for splitting words.

Method: a linear score of features of the passage. The features follow Edmundson, "New Methods in
Automatic Extracting", 1969 (position, title, cue by length) and Gillick and Favre, 2009 (concepts
weighted by how many accounts use them). ``WEIGHTS``, and the constants of ``compose.selection``,
were fitted by coordinate search to the ROUGE of whole briefs on two sets of stories, and kept
because they held on stories of both that the search had not seen.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.language import content_stems
from summarizer.rank.concepts import Concepts, Passages, read_passages

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from summarizer.model import Article, Claim, Sentence, Span

FEATURES: Final = (
    "spread",  # mean weight of the passage's concepts
    "mass",  # their sum, with diminishing returns
    "lead",  # nearness to the start of the article
    "opening",  # it is the first sentence of the body
    "title",  # share of the headlines' content that it repeats
    "short",  # fewer than twelve words
    "long",  # more than forty words
    "voices",  # independent accounts behind the claim
    "specific",  # figures and names
    "fragment",  # no whole sentence: a heading, or no mark at its end
)
WEIGHTS: Final = np.array([1.5, 0.8, 0.85, 0.25, 0.45, -0.32, -0.2, 0.7, 0.06, -1.1])

_ENDS: Final = tuple('.!?…"”’»)')


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a passage stands: how many sentences of the body come before it, and its kind."""

    before: int
    kind: str


def score_passages(
    articles: Sequence[Article], claims: Sequence[Claim], passages: Passages | None = None
) -> dict[Span, float]:
    """Score each supporting passage of the claims, 0 to 1.

    Args:
        passages: what the passages speak of, if the caller knows it already.
    """
    voices: dict[Span, int] = {}
    for claim in claims:
        for span in claim.support:  # a sentence may report several claims
            voices[span] = max(voices.get(span, 1), claim.voices)
    if not voices:
        return {}
    known = passages or read_passages(articles, voices)
    counts = np.array([voices[span] for span in known.spans], dtype=np.intp)
    raw = measure(articles, known, counts) @ WEIGHTS
    return dict(zip(known.spans, _squash(raw), strict=True))


def with_salience(articles: Sequence[Article], claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Return the claims with ``salience`` filled: the score of the best supporting passage."""
    scores = score_passages(articles, claims)
    return tuple(replace(c, salience=max(scores[span] for span in c.support)) for c in claims)


def measure(
    articles: Sequence[Article], passages: Passages, voices: NDArray[np.intp]
) -> NDArray[np.float64]:
    """Measure the features of passages: (passages, features), each about 0 to 1."""
    spans, stems, concepts = passages.spans, passages.stems, passages.concepts
    places = _places(articles)
    where = [places.get((s.article, s.start), _Place(0, "body")) for s in spans]
    before = np.array([place.before for place in where], dtype=np.float64)
    texts = [span.cut(articles) for span in spans]
    lengths = np.array([len(text.split()) for text in texts], dtype=np.float64)
    ended = np.array([text.endswith(_ENDS) for text in texts])
    prose = np.array([place.kind == "body" for place in where])
    sums = concepts.sums(concepts.weights)
    columns = (
        sums / (concepts.sizes + 4.0),
        np.sqrt(sums) / max(1.0, float(np.sqrt(sums.max(initial=0.0)))),
        1.0 / (1.0 + before / 3.0),
        (before == 0) & prose,
        _title_share(articles, stems, concepts),
        np.clip((12.0 - lengths) / 12.0, 0.0, 1.0),
        np.clip((lengths - 40.0) / 40.0, 0.0, 1.0),
        np.log2(np.maximum(voices, 1)) / 3.0,
        np.array([_specific(text) for text in texts]),
        ~(ended & prose),
    )
    return np.column_stack([np.asarray(column, dtype=np.float64) for column in columns])


def _places(articles: Sequence[Article]) -> Mapping[tuple[int, int], _Place]:
    places = {}
    for index, article in enumerate(articles):
        before = 0
        for sentence in article.sentences:
            places[index, sentence.start] = _Place(before, sentence.kind)
            before += sentence.kind == "body"
    return places


def headline_stems(article: Article) -> tuple[str, ...]:
    """Return the content stems of an article's title or, without one, of its headline."""
    if article.title:
        return content_stems(article.title, article.language)
    return tuple(
        stem
        for sentence in article.sentences
        if _is_headline(sentence)
        for stem in content_stems(sentence.cut(article.text), article.language)
    )


def _is_headline(sentence: Sentence) -> bool:
    return sentence.kind == "headline"


def _title_share(
    articles: Sequence[Article], stems: Sequence[tuple[str, ...]], concepts: Concepts
) -> NDArray[np.float64]:
    """Share of the headlines' stems, weighted by how many headlines hold them, in each passage."""
    counts: dict[str, float] = {}
    for article in articles:
        for stem in set(headline_stems(article)):
            counts[stem] = counts.get(stem, 0.0) + 1.0
    values = np.array([counts.get(name, 0.0) for name in concepts.names])
    total = sum(counts.values())
    if not total or not stems:
        return np.zeros(len(stems))
    sums = concepts.sums(values) / total
    return np.asarray(sums / max(float(sums.max()), 1e-9))


def _specific(text: str) -> float:
    """Figures and capitalised words after the first, with diminishing returns; 0 to 1."""
    words = text.split()[1:]
    count = sum(word[0].isupper() or word[0].isdigit() for word in words)
    return count / (count + 4.0)


def _squash(raw: NDArray[np.float64]) -> list[float]:
    """Stretch scores over 0 to 1 within the story, so that they compare between its passages."""
    low, high = float(raw.min()), float(raw.max())
    if high - low < 1e-12:
        return [0.5] * raw.size
    return [round(float(value), 6) for value in (raw - low) / (high - low)]
