"""The two fitted models of salience: what the features of a passage say of its worth.

In: features, (passages, features) in the order of ``summarizer.rank.features.FEATURES``. Out: a
score for each passage, of no scale of its own. The linear model costs one sweep over the features,
the curved one 2 ms for 600 passages; a story too long for the curved one to count never pays it.

Methods: Edmundson's linear weights, "New Methods in Automatic Extracting", 1969; and all products
of two features beside the features, the polynomial kernel of degree 2 written out, as support
vector regression had it in Li, Ouyang, Wang and Sun, "Multi-Document Summarization Using Support
Vector Regression", 2007. Where a sentence stands, say, matters less in an article unlike the
others: no sum of the features alone can tell. Features are clipped, so that a story unlike those
that the weights were learnt from gets no wild scores.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from summarizer.rank.features import FEATURES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

CLIP: Final = 2.0
"""Deviations from the mean beyond which a feature tells the curved model no more."""


@dataclass(frozen=True, slots=True)
class Linear:
    """A weight for each feature.

    Attributes:
        weights: (features).
    """

    weights: Floats

    def __call__(self, table: Floats) -> Floats:
        """Score passages: (passages)."""
        # No product by BLAS: its threads wait for each other, and its sums depend on their number.
        return np.asarray((table * self.weights).sum(axis=1), dtype=np.float64)


@dataclass(frozen=True, slots=True)
class Curved:
    """A weight for each feature and for each product of two, itself included.

    Attributes:
        mean: (features); what is usual.
        deviation: (features); how far a feature usually is from it.
        single: (features); weights of the features.
        products: (features, features); those of products in the upper triangle, 0 below it.
    """

    mean: Floats
    deviation: Floats
    single: Floats
    products: Floats

    def __call__(self, table: Floats) -> Floats:
        """Score passages: (passages)."""
        scaled = standardised(table, self.mean, self.deviation)
        total = (scaled * self.single).sum(axis=1)
        for place in range(self.single.size):
            rest = (scaled[:, place:] * self.products[place, place:]).sum(axis=1)
            total += scaled[:, place] * rest
        return np.asarray(total, dtype=np.float64)


def standardised(table: Floats, mean: Floats, deviation: Floats) -> Floats:
    """Return features as deviations from their mean, within ``CLIP``."""
    return np.clip((table - mean) / deviation, -CLIP, CLIP)


def expanded(scaled: Floats) -> Floats:
    """Return features and their products: (passages, features + pairs of features)."""
    first, second = np.triu_indices(scaled.shape[1])
    return np.column_stack([scaled, scaled[:, first] * scaled[:, second]])


@dataclass(frozen=True, slots=True)
class Models:
    """What the opening of a summary would hold, and what a long summary would."""

    opening: Linear
    whole: Curved


@lru_cache(maxsize=1)
def fitted() -> Models:
    """Read the models that ship with Sidebrief."""
    data = json.loads((files("summarizer.rank") / "weights.json").read_text("utf-8"))
    return Models(Linear(_row(data["opening"])), _curved(data["whole"]))


def _row(weights: dict[str, float]) -> Floats:
    return np.array([weights[name] for name in FEATURES], dtype=np.float64)


def _curved(data: dict[str, Any]) -> Curved:
    products = np.zeros((len(FEATURES), len(FEATURES)))
    for place, name in enumerate(FEATURES):
        products[place, place:] = data["products"][name]
    mean, deviation, single = (_row(data[part]) for part in ("mean", "deviation", "single"))
    return Curved(mean, deviation, single, products)


def written(model: Curved) -> dict[str, Any]:
    """Return a curved model as ``weights.json`` holds it, and ``fitted`` reads it."""
    rows = zip(FEATURES, model.products, strict=True)
    return {
        "mean": dict(_named(model.mean)),
        "deviation": dict(_named(model.deviation)),
        "single": dict(_named(model.single)),
        "products": {
            name: [_short(value) for value in row[place:].tolist()]
            for place, (name, row) in enumerate(rows)
        },
    }


def _named(values: Floats) -> Iterator[tuple[str, float]]:
    yield from zip(FEATURES, map(_short, values.tolist()), strict=True)


def _short(value: float) -> float:
    return round(value, 6)
