"""Fit the weights of the link scorer on the development data, and write them.

    python -m tests.quality.fit_links --data FOLDER

Logistic regression with a quadratic penalty on features scaled to unit deviation; the sets weigh as
``SHARES`` says, whatever their size. The point of joining (log-odds 0) is then moved by
``--stricter``, because in running news far fewer pairs report the same than in the labelled sets.
What the second look adds (``align.context``) is fitted on the linked passages of the marked
stories, on top of the log-odds of the first; ``--looser`` moves its point of joining to where some
86 % of the marked facts of one source stay alone.
Prints how well pairs are ranked, fitted and cross-validated: whole stories are left out, so that
the second figure is what to expect of stories that nobody has seen.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize

from summarizer.align.context import CONTEXT
from summarizer.align.features import FEATURES
from summarizer.align.scorer import fitted
from tests.quality.claims import area, recall
from tests.quality.pairs import Labelled, Linked, same_claim, same_event, same_fact, same_passage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

WEIGHTS = Path(__file__).parents[2] / "summarizer" / "align" / "weights.json"

SETS = {"same event": same_event, "same fact": same_fact, "same claim": same_claim}
SHARES = (0.6, 1.0, 3.0)
"""How much the sets weigh: the marked stories are the nearest to what a user loads; a claim is one
fact, while sentences on one event may state others."""
FOLDS = 5


def fit(
    rows: Floats, labels: Floats, weights: Floats, penalty: float = 1.0
) -> tuple[Floats, float]:
    """Return coefficients for the unscaled features, shape (features,), and the bias."""
    mean, deviation = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    scaled = np.c_[(rows - mean) / deviation, np.ones(len(rows))]

    def loss(beta: Floats) -> tuple[float, Floats]:
        odds = scaled @ beta
        likelihood = np.logaddexp(0, odds) - labels * odds
        slope = scaled.T @ (weights * (1 / (1 + np.exp(-odds)) - labels))
        slope[:-1] += penalty * beta[:-1]
        return float((weights * likelihood).sum() + penalty * (beta[:-1] ** 2).sum() / 2), slope

    beta = minimize(loss, np.zeros(scaled.shape[1]), jac=True, method="L-BFGS-B").x
    coefficients = beta[:-1] / deviation
    return coefficients, float(beta[-1] - coefficients @ mean)


def joined(sets: Sequence[Sequence[Labelled]]) -> tuple[Floats, Floats, Floats]:
    """Stack labelled sets; returns rows, labels and weights of the rows."""
    rows = [np.concatenate([story.rows for story in one]) for one in sets]
    labels = [np.concatenate([story.labels for story in one]) for one in sets]
    weights = [share * _weights(some) for some, share in zip(labels, SHARES, strict=True)]
    return np.concatenate(rows), np.concatenate(labels), np.concatenate(weights)


def _weights(labels: Floats) -> Floats:
    """Weigh rows so that they sum to 10,000; where positives are few, they weigh half of it."""
    good = labels.sum()
    if good > len(labels) / 10:
        return np.full(len(labels), 10_000 / len(labels))
    return np.asarray(np.where(labels == 1, 5_000 / max(good, 1), 5_000 / (len(labels) - good)))


def ranked(sets: Sequence[Sequence[Labelled]], folds: int) -> dict[str, tuple[float, float]]:
    """Return area and recall of each set, each story scored by what was fitted on the others.

    Args:
        folds: how many parts the stories are dealt into; 1 to fit and measure on the same.
    """
    chance = np.random.default_rng(0)
    dealt = [chance.permutation(np.arange(len(one)) % folds) for one in sets]
    odds = [[np.zeros(0)] * len(one) for one in sets]
    for fold in range(folds):
        kept = [
            [story for story, part in zip(one, parts, strict=True) if folds == 1 or part != fold]
            for one, parts in zip(sets, dealt, strict=True)
        ]
        coefficients, _ = fit(*joined(kept))
        for found, one, parts in zip(odds, sets, dealt, strict=True):
            for number in np.flatnonzero(parts == fold).tolist():
                found[number] = one[number].rows @ coefficients
    return {
        name: _measured(np.concatenate(found), np.concatenate([story.labels for story in one]))
        for name, found, one in zip(SETS, odds, sets, strict=True)
    }


def _measured(odds: Floats, labels: Floats) -> tuple[float, float]:
    return round(area(odds, labels), 4), round(recall(odds, labels), 3)


def fit_context(stories: Sequence[Linked], penalty: float = 1.0) -> tuple[Floats, float]:
    """Return what a second look adds to the log-odds of the first: weights, and a bias."""
    rows = np.concatenate([story.rows for story in stories])
    odds = np.concatenate([story.odds for story in stories])
    labels = np.concatenate([story.labels for story in stories])
    seen = np.c_[rows, np.ones(len(rows))]

    def loss(beta: Floats) -> tuple[float, Floats]:
        found = odds + seen @ beta
        slope = seen.T @ (1 / (1 + np.exp(-found)) - labels)
        slope[:-1] += penalty * beta[:-1]
        likelihood = np.logaddexp(0, found) - labels * found
        return float(likelihood.sum() + penalty * (beta[:-1] ** 2).sum() / 2), slope

    beta = minimize(loss, np.zeros(seen.shape[1]), jac=True, method="L-BFGS-B").x
    return beta[:-1], float(beta[-1])


def ranked_again(stories: Sequence[Linked]) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return area and recall of linked passages at the first look, and, left out, at the second."""
    part = np.random.default_rng(0).permutation(np.arange(len(stories)) % FOLDS)
    again = [np.zeros(0)] * len(stories)
    for fold in range(FOLDS):
        weights, _ = fit_context([s for s, f in zip(stories, part, strict=True) if f != fold])
        for number in np.flatnonzero(part == fold).tolist():
            again[number] = stories[number].odds + stories[number].rows @ weights
    labels = np.concatenate([story.labels for story in stories])
    first = np.concatenate([story.odds for story in stories])
    return _measured(first, labels), _measured(np.concatenate(again), labels)


def main() -> None:
    """Fit, measure and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--stricter", type=float, default=2.4, help="log-odds to add to the bar")
    parser.add_argument("--looser", type=float, default=0.35, help="what the second look takes off")
    chosen = parser.parse_args()
    sets = [load(chosen.data) for load in SETS.values()]
    coefficients, bias = fit(*joined(sets))
    table = {name: round(float(c), 5) for name, c in zip(FEATURES, coefficients, strict=True)}
    content: dict[str, object] = {
        "method": "logistic regression, see tests/quality/fit_links.py",
        "coefficients": table,
        "bias": round(bias - chosen.stricter, 5),
        "context": dict.fromkeys(CONTEXT, 0.0),
        "context bias": 0.0,
    }
    _write(content)
    linked = same_passage(chosen.data)
    weights, bias = fit_context(linked)
    content["context"] = {n: round(float(w), 5) for n, w in zip(CONTEXT, weights, strict=True)}
    content["context bias"] = round(bias + chosen.looser, 5)
    _write(content)
    print(json.dumps(content, indent=2))
    print("area, recall at precision 0.90, fitted:", ranked(sets, 1))
    print("cross-validated by story:", ranked(sets, FOLDS))
    print("linked passages, at the first look and the second:", *ranked_again(linked))


def _write(content: dict[str, object]) -> None:
    """Write the weights, and have them read again."""
    WEIGHTS.write_text(json.dumps(content, indent=2) + "\n", "utf-8")
    fitted.cache_clear()


if __name__ == "__main__":
    main()
