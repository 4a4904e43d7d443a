"""The sparse rows against plain sets of words, on random bags."""

from __future__ import annotations

import math
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.align.space import SCALE, Space

bags = st.lists(st.lists(st.sampled_from("abcdefgh"), unique=True), min_size=2, max_size=12)


def rarity(told: list[list[str]]) -> dict[str, float]:
    holders = {term: sum(term in bag for bag in told) for bag in told for term in bag}
    return {
        term: SCALE * math.log((len(told) + 1) / (count + 0.5)) / math.log(len(told) + 2)
        for term, count in holders.items()
    }


@given(bags)
def test_what_pairs_share_is_what_their_sets_share(told: list[list[str]]) -> None:
    weights = rarity(told)
    pairs = list(combinations(range(len(told)), 2))
    first, second = np.array(pairs).T
    space = Space.of(told, lambda: None)
    common = [{*told[one]} & {*told[other]} for one, other in pairs]
    assert space.common(first, second).tolist() == [len(terms) for terms in common]
    mass = [sum(weights[term] for term in terms) for terms in common]
    assert space.shared(first, second) == pytest.approx(mass)
    norms = [math.sqrt(sum(weights[term] ** 2 for term in bag)) for bag in told]
    dots = [sum(weights[term] ** 2 for term in terms) for terms in common]
    cosines = [
        dot / (norms[one] * norms[other]) if dot else 0.0
        for dot, (one, other) in zip(dots, pairs, strict=True)
    ]
    assert space.cosine(first, second) == pytest.approx(cosines)


@given(bags, st.floats(0.01, 6.0))
def test_all_pairs_that_share_enough_are_proposed_in_order(
    told: list[list[str]], least: float
) -> None:
    weights = rarity(told)
    first, second = Space.of(told, lambda: None).proposals(least)
    found = list(zip(first.tolist(), second.tolist(), strict=True))
    mass = {
        (one, other): sum(weights[term] for term in {*told[one]} & {*told[other]})
        for one, other in combinations(range(len(told)), 2)
    }
    assert found == sorted(found)
    assert {pair for pair, shared in mass.items() if shared > least + 1e-9} <= set(found)
    assert set(found) <= {pair for pair, shared in mass.items() if shared >= least - 1e-9}


def test_the_caller_can_end_the_work_between_blocks() -> None:
    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        Space.of([["a"], ["a"]], stop).proposals(0.1)
