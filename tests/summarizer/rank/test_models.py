from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from summarizer.rank.features import FEATURES
from summarizer.rank.models import CLIP, Curved, expanded, fitted, standardised

COUNT = len(FEATURES)


def curved(chance: np.random.Generator) -> Curved:
    products = np.triu(chance.normal(size=(COUNT, COUNT)))
    return Curved(
        chance.normal(size=COUNT),
        chance.uniform(0.5, 2.0, size=COUNT),
        chance.normal(size=COUNT),
        products,
    )


@given(st.integers(0, 2**32 - 1), st.integers(0, 5))
def test_the_curved_model_weighs_the_products_that_it_was_fitted_on(seed: int, rows: int) -> None:
    chance = np.random.default_rng(seed)
    model = curved(chance)
    table = chance.normal(scale=3.0, size=(rows, COUNT))
    scaled = standardised(table, model.mean, model.deviation)
    weights = np.concatenate([model.single, model.products[np.triu_indices(COUNT)]])
    assert np.allclose(model(table), (expanded(scaled) * weights).sum(axis=1))


def test_a_passage_unlike_all_that_the_weights_were_learnt_from_gets_no_wild_score() -> None:
    model = fitted().whole
    usual = np.tile(model.mean, (COUNT, 1))
    far = usual + np.diag(np.full(COUNT, 100.0)) * model.deviation
    edge = usual + np.diag(np.full(COUNT, CLIP)) * model.deviation
    assert np.allclose(model(far), model(edge))


def test_a_score_hangs_on_nothing_but_the_passage() -> None:
    table = np.random.default_rng(0).uniform(size=(40, COUNT))
    for model in (fitted().opening, fitted().whole):
        together = model(table)
        alone = [float(model(row[np.newaxis])[0]) for row in table]
        assert together.tolist() == alone
