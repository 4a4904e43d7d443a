"""How well sentences of different articles are joined into claims.

Three measures: pairs of sentences that report the same events or state the same fact (area under
the ROC curve, and recall where precision is 0.90, each beside tf-idf cosine on the same stems), and
stories marked by hand (facts found as one claim of exactly their sources; facts of one source that
stay alone).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np

from summarizer import Analysis, Article, Claim, Story, analyse
from summarizer.align.scorer import fitted, log_odds
from tests.quality.pairs import Labelled, same_event, same_fact

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

PRECISION = 0.90


def measure(data: Path) -> dict[str, float]:
    """Measure on all sets found in ``data``; keys name set and measure."""
    found: dict[str, float] = {}
    for name, load in (("event", same_event), ("fact", same_fact)):
        stories = load(data)
        labels = np.concatenate([story.labels for story in stories])
        for system, scores in (("", _scores(stories)), (" tf-idf", _cosines(stories))):
            found[f"same {name}: AUC{system}"] = area(scores, labels)
            found[f"same {name}: recall at precision 0.90{system}"] = recall(scores, labels)
    found.update(marked_stories(data / "stories_dev.json"))
    return found


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


def marked_stories(path: Path) -> dict[str, float]:
    """Share of hand-marked shared facts and unique facts that come out as marked."""
    shared: list[bool] = []
    unique: list[bool] = []
    for row in json.loads(path.read_text("utf-8")):
        texts = [a if isinstance(a, str) else a["text"] for a in row["articles"]]
        analysis = analyse(Story.from_articles([Article.from_text(text) for text in texts]))
        shared += [_is_one_claim(analysis, fact) for fact in row["shared"]]
        unique += [_stays_alone(analysis, fact) for fact in row["unique"]]
    return {
        "marked stories: shared facts as one claim": sum(shared) / len(shared),
        "marked stories: unique facts alone": sum(unique) / len(unique),
    }


def claims_at(analysis: Analysis, article: int, mark: str) -> list[Claim]:
    """Return the claims with a passage of that article that overlaps the marked words."""
    start = analysis.story.articles[article].text.index(mark)
    end = start + len(mark)
    return [
        claim
        for claim in analysis.claims
        if any(s.article == article and s.start < end and start < s.end for s in claim.support)
    ]


def _is_one_claim(analysis: Analysis, fact: dict[str, Any]) -> bool:
    sources = {int(key): marks for key, marks in fact.items() if key != "id"}
    common = set.intersection(
        *(
            {claim.id for mark in marks for claim in claims_at(analysis, article, mark)}
            for article, marks in sources.items()
        )
    )
    by_id = {claim.id: claim for claim in analysis.claims}
    return any(set(by_id[claim].articles) == set(sources) for claim in common)


def _stays_alone(analysis: Analysis, fact: dict[str, Any]) -> bool:
    found = [claim for mark in fact["marks"] for claim in claims_at(analysis, fact["source"], mark)]
    return bool(found) and all(len(claim.articles) == 1 for claim in found)
