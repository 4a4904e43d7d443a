"""How well sentences of different articles are joined into claims.

Three measures: pairs of sentences that report the same events or state the same fact (area under
the ROC curve, and recall where precision is 0.90, each beside tf-idf cosine on the same stems), and
stories marked by hand (facts found as one claim of exactly their sources; facts of one source that
stay alone).
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from summarizer import Story, analyse
from summarizer.align.scorer import fitted, log_odds
from summarizer.model import told_in_sentences
from tests.quality import tfidf
from tests.quality.marked import (
    MarkedStory,
    is_one_group,
    marked_by_others,
    marked_by_us,
    marked_seeds,
    stays_alone,
)
from tests.quality.pairs import Labelled, event_stories, same_event, same_fact

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

PRECISION = 0.90


def measure(data: Path) -> dict[str, float]:
    """Measure on all sets found in ``data``; keys name set and measure."""
    found = sample()
    for name, load in (("event", same_event), ("fact", same_fact)):
        stories = load(data)
        labels = np.concatenate([story.labels for story in stories])
        for system, scores in (("", _scores(stories)), (" tf-idf", _cosines(stories))):
            found[f"same {name}: AUC{system}"] = area(scores, labels)
            found[f"same {name}: recall at precision 0.90{system}"] = recall(scores, labels)
    found.update(_joined_events(data))
    for name, told in (
        ("marked stories", list(marked_by_others(data))),
        ("36 more stories", list(marked_by_us(data))),
    ):
        found.update(marked(told, name))
        found.update(tfidf.linked(told, name, found[f"{name}: unique facts alone"]))
    return found


def sample() -> dict[str, float]:
    """Measure on what the repository carries."""
    return marked([marked_seeds()], "seeds")


def _joined_events(data: Path) -> dict[str, float]:
    """Of the labelled pairs put in one claim, how many share events, and how many of these are."""
    joined: list[int] = []
    wanted = 0
    for articles, labels in event_stories(data):
        wanted += sum(labels.values())
        claims = told_in_sentences(articles, analyse(Story(articles=tuple(articles))).claims)
        pairs = {pair for claim in claims for pair in combinations(claim.support, 2)}
        joined += [label for pair, label in labels.items() if pair in pairs]
    return {
        "same event: precision of pairs in one claim": sum(joined) / len(joined),
        "same event: recall of pairs in one claim": sum(joined) / wanted,
    }


def _scores(stories: list[Labelled]) -> Floats:
    return np.concatenate([log_odds(story.rows, fitted()) for story in stories])


def _cosines(stories: list[Labelled]) -> Floats:
    return np.concatenate([story.cosines for story in stories])


def area(scores: Floats, labels: Floats) -> float:
    """Area under the ROC curve, ties counted half (Mann and Whitney, 1947)."""
    _, place, count = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(count) - (count - 1) / 2)[place]
    good = labels.sum()
    return float((ranks[labels == 1].sum() - good * (good + 1) / 2) / (good * (len(labels) - good)))


def recall(scores: Floats, labels: Floats, precision: float = PRECISION) -> float:
    """Return the largest recall at which the precision is still at least ``precision``."""
    order = np.argsort(-scores, kind="stable")
    hits = np.cumsum(labels[order])
    good = np.flatnonzero(hits / np.arange(1, len(labels) + 1) >= precision)
    return float(hits[good[-1]] / labels.sum()) if len(good) else 0.0


def marked(stories: Iterable[MarkedStory], name: str) -> dict[str, float]:
    """Share of hand-marked shared facts and unique facts that come out as marked."""
    shared: list[bool] = []
    unique: list[bool] = []
    for story in stories:
        analysis = analyse(story.story)
        groups = [claim.support for claim in analysis.claims]
        shared += [is_one_group(groups, fact) for fact in story.shared]
        unique += [stays_alone(groups, fact) for fact in story.unique]
    return {
        f"{name}: shared facts as one claim": sum(shared) / len(shared),
        f"{name}: unique facts alone": sum(unique) / len(unique),
    }
