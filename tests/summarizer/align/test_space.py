"""The sparse rows against plain sets of words, on random bags."""

from __future__ import annotations

import math
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.align.space import WORDS, Prior, Space, surprise

bags = st.lists(st.lists(st.sampled_from("abcdefgh"), unique=True), min_size=2, max_size=12)


def rarity(told: list[list[str]]) -> dict[str, float]:
    holders = {term: sum(term in bag for bag in told) for bag in told for term in bag}
    others = len(told) - 2
    believed = WORDS.units * WORDS.chance
    return {
        term: -math.log((max(count - 2, 0) + believed) / (others + WORDS.units))
        for term, count in holders.items()
    }


@given(bags)
def test_what_pairs_share_is_what_their_sets_share(told: list[list[str]]) -> None:
    weights = rarity(told)
    pairs = list(combinations(range(len(told)), 2))
    first, second = np.array(pairs).T
    space = Space.of(told, lambda: None)
    common = [{*told[one]} & {*told[other]} for one, other in pairs]
    matches = space.matches(first, second)
    assert matches.counts().tolist() == [len(terms) for terms in common]
    mass = [sum(weights[term] for term in terms) for terms in common]
    assert space.shared(first, second) == pytest.approx(mass)
    assert matches.sums(space.rarity) == pytest.approx(mass)
    norms = [math.sqrt(sum(weights[term] ** 2 for term in bag)) for bag in told]
    dots = [sum(weights[term] ** 2 for term in terms) for terms in common]
    cosines = [
        dot / (norms[one] * norms[other]) if dot else 0.0
        for dot, (one, other) in zip(dots, pairs, strict=True)
    ]
    assert space.cosine(first, second, matches) == pytest.approx(cosines)


@given(bags, st.floats(0.01, 12.0))
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


def test_a_word_that_only_two_share_is_rare_however_short_the_story() -> None:
    """Plain inverse frequency takes a word in two of four sentences for common."""
    for units in (4, 40, 400):
        two, half = surprise(np.array([2, units // 2 + 2]), units, WORDS).tolist()
        assert two > 3 * half > 0


def test_a_story_of_any_size_has_bounded_surprises() -> None:
    most = surprise(np.array([2]), 100_000, WORDS)
    assert surprise(np.array([2]), 102, WORDS) == pytest.approx(most)


@given(st.integers(0, 500), st.lists(st.integers(1, 500), min_size=2), st.floats(1e-4, 0.5))
def test_the_more_units_hold_a_term_the_less_it_tells(
    more: int, frequencies: list[int], chance: float
) -> None:
    counts = np.array(sorted(frequencies))
    found = surprise(counts, max(frequencies) + more, Prior(chance, 10))
    assert (np.diff(found) <= 0).all()
    assert (found >= 0).all()


@given(bags)
def test_pairs_of_unit_and_term_make_the_same_space_however_often_and_in_any_order(
    told: list[list[str]],
) -> None:
    numbers = {term: place for place, term in enumerate("abcdefgh")}
    pairs = [(unit, numbers[term]) for unit, bag in enumerate(told) for term in bag]
    units, terms = np.array([*pairs, *pairs[::-1]], dtype=np.int64).reshape(-1, 2).T
    space = Space.held(units, terms, (len(told), len(numbers)), lambda: None)
    first, second = np.triu_indices(len(told), 1)
    plain = Space.of(told, lambda: None)
    assert space.shared(first, second) == pytest.approx(plain.shared(first, second))
    assert space.total() == pytest.approx(plain.total())


@given(bags, st.data())
def test_what_neighbours_hold_counts_once(told: list[list[str]], data: st.DataObject) -> None:
    space = Space.of(told, lambda: None)
    weights = rarity(told)
    ends = st.integers(0, len(told))
    spans = data.draw(st.lists(st.tuples(ends, ends).map(sorted), min_size=1, max_size=9))
    units = data.draw(
        st.lists(st.integers(0, len(told) - 1), min_size=len(spans), max_size=len(spans))
    )
    found = space.around(np.array(spans), np.array(units))
    for (low, high), unit, sum_ in zip(spans, units, found.tolist(), strict=True):
        near = {term for bag in told[low:high] for term in bag}
        assert sum_ == pytest.approx(sum(weights[term] for term in told[unit] if term in near))


@given(bags)
def test_some_entries_alone_match_as_in_a_space_of_their_own(told: list[list[str]]) -> None:
    vowels = [[term for term in bag if term in "ae"] for bag in told]
    kept = np.array([term in "ae" for bag in told for term in bag], dtype=bool)
    first, second = np.triu_indices(len(told), 1)
    space = Space.of(told, lambda: None)
    matches = space.matches(first, second)
    found = matches.where(kept[matches.here] & kept[matches.there]).sums(space.rarity_among(kept))
    assert found == pytest.approx(Space.of(vowels, lambda: None).shared(first, second))


@given(bags, st.data())
def test_matches_of_some_pairs_are_those_of_these_pairs_alone(
    told: list[list[str]], data: st.DataObject
) -> None:
    space = Space.of(told, lambda: None)
    first, second = np.triu_indices(len(told), 1)
    some = st.lists(st.booleans(), min_size=len(first), max_size=len(first))
    kept = np.array(data.draw(some), dtype=bool)
    found, alone = (
        space.matches(first, second).of(kept),
        space.matches(first[kept], second[kept]),
    )
    for name in ("pairs", "pair", "here", "there", "terms"):
        assert np.array_equal(getattr(found, name), getattr(alone, name)), name
