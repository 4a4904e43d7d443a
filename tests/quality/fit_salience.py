"""Fit the two models of salience on ``multi_news_train``, and write their weights.

    python -m tests.quality.fit_salience --data FOLDER

Ridge regression of what share of a passage's words and pairs of words stands in the reference:
for the first model in the reference's opening words, for the second in all of it. Longer passages
weigh more. What is to be learnt is which passages of a story matter, not which stories are easy, so
features and goals are taken from their mean in the story. ``PENALTY`` was chosen
by its first 600 stories, held out; only the scale of ``PRIOR`` by looking at a development set,
AllSides.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from multiprocessing import Pool
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from summarizer.language import tokenize
from summarizer.model import told_in_sentences
from summarizer.rank.concepts import read_passages
from summarizer.rank.features import FEATURES, measure
from summarizer.rank.models import Curved, expanded, standardised, written
from summarizer.rank.salience import count_voices
from tests.quality.briefs import analysis_of, read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

WEIGHTS: Final = Path(__file__).parents[2] / "summarizer" / "rank" / "weights.json"
OPENING_WORDS: Final = 55
"""Words of a reference that are its opening: about as long as the round-up of a news desk."""
MOST_WORDS: Final = 40
"""Words from which a longer passage weighs no more."""

PENALTY: Final = (100.0, 120_000.0)
"""Of the ridge regressions: of the first model, and of the second with its hundreds of products."""
PRIOR: Final = {
    "near": 0.17,
    "opening": 0.05,
    "title": 0.09,
    "voices": 0.14,
    "spread": 0.3,
    "mass": 0.16,
    "short": -0.064,
    "long": -0.04,
    "fragment": -0.22,
}
"""Weights that the first model starts from, by hand after Edmundson, 1969: what Multi-News cannot
teach, because its texts have no titles, are cut after about 150 words and are lower-cased."""


@dataclass(frozen=True, slots=True)
class Told:
    """The passages of all stories, one after the other.

    Attributes:
        table: (passages, features).
        opening: (passages); the goal of the first model.
        whole: (passages); the goal of the second.
        sizes: (passages); what each weighs.
        stories: how many passages each story has.
    """

    table: Floats
    opening: Floats
    whole: Floats
    sizes: Floats
    stories: tuple[int, ...]

    @classmethod
    def of(cls, stories: Sequence[tuple[Floats, Floats, Floats, Floats]]) -> Told:
        """Join what was prepared of each story."""
        table, opening, whole, sizes = (
            np.concatenate(column) for column in zip(*stories, strict=True)
        )
        return cls(table, opening, whole, sizes, tuple(len(story[-1]) for story in stories))

    def centred(self, values: Floats) -> Floats:
        """Return values less their mean in their story."""
        return centred(values, self.sizes, self.stories)


def targets(texts: Sequence[str], references: Sequence[str], words: int | None) -> Floats:
    """Return what share of each text is in the references: (texts, 3), pairs, words, content."""
    goals = [_counts(_words(reference)[:words]) for reference in references]
    rows = []
    for text in texts:
        found = _counts(_words(text))
        size = max(1, found[1].total())
        rows.append(
            [
                sum((mine & goal[kind]).total() for goal in goals) / len(goals) / size
                for kind, mine in enumerate(found)
            ]
        )
    return np.array(rows, dtype=np.float64).reshape(len(rows), 3)


def _words(text: str) -> list[tuple[str, bool]]:
    """Return the words of a text in lower case, each with whether it is a content word."""
    return [(token.stem or token.text.lower(), bool(token.stem)) for token in tokenize(text, "en")]


def _counts(words: Sequence[tuple[str, bool]]) -> tuple[Counter[Any], Counter[Any], Counter[Any]]:
    return Counter(pairwise(words)), Counter(words), Counter(word for word in words if word[1])


def prepare(row: dict[str, Any]) -> tuple[Floats, Floats, Floats, Floats]:
    """Return features, both goals and the weights of the passages of one story."""
    analysis = analysis_of(row)
    articles = analysis.story.articles
    voices = count_voices(told_in_sentences(articles, analysis.claims))
    passages = read_passages(articles, voices)
    counts = np.array([voices[span] for span in passages.spans], dtype=np.intp)
    table = measure(articles, passages, counts)
    texts = [span.cut(articles) for span in passages.spans]
    opening = targets(texts, row["references"], OPENING_WORDS) @ np.array([1.0, 0.0, 0.5])
    whole = targets(texts, row["references"], None) @ np.array([1.0, 0.5, 0.0])
    sizes = np.array([min(len(text.split()), MOST_WORDS) for text in texts], dtype=np.float64)
    return table, opening, whole, sizes


def ridge(rows: Floats, goals: Floats, sizes: Floats, penalty: float) -> Floats:
    """Return the weights of the features; rows and goals are centred within their stories."""
    deviation = np.sqrt(sizes @ np.square(rows) / sizes.sum()) + 1e-9
    scaled = rows / deviation
    square = scaled.T @ (scaled * sizes[:, np.newaxis]) + penalty * np.eye(rows.shape[1])
    found = np.linalg.solve(square, scaled.T @ (sizes * goals)) / deviation
    return np.asarray(found, dtype=np.float64)


def centred(values: Floats, sizes: Floats, stories: Sequence[int]) -> Floats:
    """Return values less their weighted mean in their story.

    Args:
        stories: how many rows each story has.
    """
    ends = np.cumsum(stories)[:-1]
    parts = zip(np.split(values, ends), np.split(sizes, ends), strict=True)
    return np.concatenate([part - weights @ part / weights.sum() for part, weights in parts])


def fit_linear(told: Told) -> dict[str, float]:
    """Fit the first model, and start it from the prior."""
    weights = ridge(told.centred(told.table), told.centred(told.opening), told.sizes, PENALTY[0])
    return {
        name: round(float(weight) + PRIOR.get(name, 0.0), 5)
        for name, weight in zip(FEATURES, weights, strict=True)
    }


def fit_curved(told: Told) -> Curved:
    """Fit the second model."""
    mean = told.table.mean(axis=0)
    deviation = told.table.std(axis=0)
    deviation[deviation < 1e-9] = 1.0  # what never changes has weight 0
    rows = expanded(standardised(told.table, mean, deviation))
    weights = ridge(told.centred(rows), told.centred(told.whole), told.sizes, PENALTY[1])
    count = len(FEATURES)
    products = np.zeros((count, count))
    products[np.triu_indices(count)] = weights[count:]
    return Curved(mean, deviation, weights[:count], products)


def main() -> None:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    chosen = parser.parse_args()
    with Pool(2) as pool:
        rows = list(read(chosen.data / "multi_news_train.jsonl.gz", None))
        told = Told.of(pool.map(prepare, rows, chunksize=20))
    content = {
        "method": "ridge regression, see tests/quality/fit_salience.py",
        "opening": fit_linear(told),
        "whole": written(fit_curved(told)),
    }
    WEIGHTS.write_text(as_text(content) + "\n", "utf-8")


def as_text(content: dict[str, Any]) -> str:
    """Write the models as JSON, a row of products on one line."""
    text = json.dumps(content, indent=2)
    return re.sub(r"\[[^]]*\]", lambda row: " ".join(row.group().split()), text)


if __name__ == "__main__":
    main()
