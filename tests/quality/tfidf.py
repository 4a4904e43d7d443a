"""The baseline of claims: sentences linked by tf-idf cosine, as anybody would do it.

In: marked stories. Out: the share of shared facts that come out as one group of exactly their
sources, at the cosine from which as many unique facts stay alone as with Sidebrief. Groups are the
connected sets of sentences of different articles whose cosine reaches the threshold.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from summarizer import Span
from summarizer.clusters import Clusters
from summarizer.language import content_stems
from summarizer.pipeline import prepare_story
from tests.quality.marked import is_one_group, stays_alone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from tests.quality.marked import MarkedStory

    Linked = tuple[MarkedStory, list[Span], NDArray[np.float64]]

THRESHOLDS = np.arange(0.05, 0.95, 0.025)


def linked(stories: Sequence[MarkedStory], name: str, alone: float) -> dict[str, float]:
    """Measure the baseline at the lowest threshold that leaves the share ``alone`` alone."""
    read = [_read(story) for story in stories]
    for threshold in THRESHOLDS:
        shared, unique = _measured(read, float(threshold))
        if unique >= alone:
            break
    return {
        f"{name}: shared facts as one claim tf-idf": shared,
        f"{name}: unique facts alone tf-idf": unique,
    }


def _read(story: MarkedStory) -> Linked:
    articles = prepare_story(story.articles).articles
    spans = [
        Span.of(index, sentence)
        for index, article in enumerate(articles)
        for sentence in article.sentences
    ]
    return story, spans, cosines([span.cut(articles) for span in spans])


def cosines(texts: Sequence[str]) -> NDArray[np.float64]:
    """Return the cosine of all pairs of texts: tf-idf over stems, tf as 1 + log(count)."""
    bags = [Counter(content_stems(text, "en")) for text in texts]
    frequency = Counter(term for bag in bags for term in bag)
    columns = {term: place for place, term in enumerate(sorted(frequency))}
    vectors = np.zeros((len(bags), max(1, len(columns))))
    for row, bag in enumerate(bags):
        for term, count in bag.items():
            rarity = np.log((len(bags) + 1) / (frequency[term] + 0.5))
            vectors[row, columns[term]] = (1 + np.log(count)) * rarity
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return np.asarray(vectors @ vectors.T)


def _measured(read: Sequence[Linked], threshold: float) -> tuple[float, float]:
    shared: list[bool] = []
    unique: list[bool] = []
    for story, spans, closeness in read:
        groups = _groups(spans, closeness, threshold)
        shared += [is_one_group(groups, fact) for fact in story.shared]
        unique += [stays_alone(groups, fact) for fact in story.unique]
    return sum(shared) / len(shared), sum(unique) / len(unique)


def _groups(
    spans: Sequence[Span], closeness: NDArray[np.float64], threshold: float
) -> list[tuple[Span, ...]]:
    clusters = Clusters(range(len(spans)))
    for one, other in np.argwhere(np.triu(closeness >= threshold, 1)).tolist():
        if spans[one].article != spans[other].article:
            clusters.join(one, other)
    return [tuple(spans[i] for i in members) for members in clusters.sets()]
