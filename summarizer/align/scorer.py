"""How sure we are that two sentences report the same thing.

In: features of pairs. Out: a confidence between 0 and 1, where 0.5 is the point from which two
sentences are joined by default. The method is logistic regression over the features; the weights
stand in ``weights.json`` and are made by ``python -m tests.quality.fit_links``.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np

from summarizer.align.features import FEATURES

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Weights:
    """A fitted scorer.

    Attributes:
        coefficients: one a feature, in the order of ``FEATURES``, for unscaled features.
        bias: so that a log-odds of 0 is the default point of joining.
        context: one a feature of the second look, in the order of ``context.CONTEXT``.
        context_bias: what the second look adds to every link between articles.
    """

    coefficients: tuple[float, ...]
    bias: float
    context: tuple[float, ...]
    context_bias: float


@lru_cache(maxsize=1)
def fitted() -> Weights:
    """Read the weights that ship with Sidebrief."""
    data = json.loads((files("summarizer.align") / "weights.json").read_text("utf-8"))
    table, context = data["coefficients"], data["context"]
    return Weights(
        tuple(float(table[name]) for name in FEATURES),
        float(data["bias"]),
        tuple(float(weight) for weight in context.values()),
        float(data["context bias"]),
    )


def log_odds(rows: NDArray[np.float64], weights: Weights) -> NDArray[np.float64]:
    """Return the log-odds of each row of features (shape (n, features)); rounded to 9 digits.

    The rounding makes ties of equal evidence exact, whatever order a sum was taken in.
    """
    return np.asarray(np.round(rows @ np.asarray(weights.coefficients) + weights.bias, 9))


def confidence(odds: float) -> float:
    """Turn log-odds into a confidence between 0 and 1, rounded to 4 digits."""
    return round(1.0 / (1.0 + math.exp(-min(max(odds, -50.0), 50.0))), 4)
