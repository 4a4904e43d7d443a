"""Fit the weights of the link scorer on the development data, and write them.

    python -m tests.quality.fit_links --data FOLDER

Logistic regression with a quadratic penalty on features scaled to unit deviation; the sets weigh as
``SHARES`` says, whatever their size. The point of joining (log-odds 0) is then moved by
``--stricter``, because in running news far fewer pairs report the same than in the labelled sets.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize

from summarizer.align.features import FEATURES
from tests.quality.pairs import Labelled, same_event, same_fact

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

WEIGHTS = Path(__file__).parents[2] / "summarizer" / "align" / "weights.json"


SHARES = (0.15, 1.0)
"""How much the sets weigh: a claim is one fact; sentences on one event may state others."""


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


def joined(sets: list[list[Labelled]]) -> tuple[Floats, Floats, Floats]:
    """Stack labelled sets; returns rows, labels and weights of the rows."""
    rows = [np.concatenate([story.rows for story in one]) for one in sets]
    labels = [np.concatenate([story.labels for story in one]) for one in sets]
    weights = [
        np.full(len(some), share * 10_000 / len(some))
        for some, share in zip(labels, SHARES, strict=True)
    ]
    return np.concatenate(rows), np.concatenate(labels), np.concatenate(weights)


def main() -> None:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--stricter", type=float, default=2.2, help="log-odds to add to the bar")
    chosen = parser.parse_args()
    sets = [same_event(chosen.data), same_fact(chosen.data)]
    coefficients, bias = fit(*joined(sets))
    table = {name: round(float(c), 5) for name, c in zip(FEATURES, coefficients, strict=True)}
    content = {
        "method": "logistic regression, see tests/quality/fit_links.py",
        "coefficients": table,
        "bias": round(bias - chosen.stricter, 5),
    }
    WEIGHTS.write_text(json.dumps(content, indent=2) + "\n", "utf-8")
    print(json.dumps(content, indent=2))


if __name__ == "__main__":
    main()
