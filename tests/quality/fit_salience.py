"""Fit the two models of salience on ``multi_news_train``, and write their weights.

    python -m tests.quality.fit_salience --data FOLDER

Ridge regression of what share of a passage's words and pairs of words stands in the reference:
for the first model in the reference's opening words, for the second in all of it. Longer passages
weigh more. Only the scale of ``PRIOR`` was chosen by looking at a development set, AllSides.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from itertools import pairwise
from multiprocessing import Pool
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from summarizer.language import tokenize
from summarizer.model import told_in_sentences
from summarizer.rank.concepts import read_passages
from summarizer.rank.features import FEATURES, measure
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


NONE: Final[dict[str, float]] = {}
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


def ridge(rows: Floats, goals: Floats, sizes: Floats, penalty: float = 10.0) -> Floats:
    """Return the weights of the unscaled features; a constant changes no order and is left out."""
    shares = sizes / sizes.sum()
    mean = shares @ rows
    deviation = np.sqrt(shares @ (rows - mean) ** 2) + 1e-9
    scaled = (rows - mean) / deviation
    square = scaled.T @ (scaled * sizes[:, np.newaxis]) + penalty * np.eye(rows.shape[1])
    scaled_weights = np.linalg.solve(square, scaled.T @ (sizes * (goals - shares @ goals)))
    return np.asarray(scaled_weights / deviation, dtype=np.float64)


def main() -> None:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    chosen = parser.parse_args()
    with Pool(2) as pool:
        rows = list(read(chosen.data / "multi_news_train.jsonl.gz", None))
        stories = pool.map(prepare, rows, chunksize=20)
    table, opening, whole, sizes = (np.concatenate(column) for column in zip(*stories, strict=True))
    content = {"method": "ridge regression, see tests/quality/fit_salience.py"} | {
        model: {
            name: round(float(weight) + prior.get(name, 0.0), 5)
            for name, weight in zip(FEATURES, ridge(table, goals, sizes), strict=True)
        }
        for model, goals, prior in (("opening", opening, PRIOR), ("whole", whole, NONE))
    }
    WEIGHTS.write_text(json.dumps(content, indent=2) + "\n", "utf-8")
    print(json.dumps(content, indent=2))


if __name__ == "__main__":
    main()
