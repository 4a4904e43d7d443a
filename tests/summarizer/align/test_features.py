"""What pairs of sentences have in common, on sentences as news has them."""

from __future__ import annotations

import numpy as np
import pytest

from summarizer import Article
from summarizer.align.features import FEATURES, _cut, compare, describe
from summarizer.align.terms import Unit, units_of
from summarizer.annotate import annotate, link_names
from summarizer.pipeline import prepare_story

FLOOD = (
    "The river burst its banks on Monday and flooded 300 homes in Passau.",
    "In Passau, 300 houses were flooded on Monday when the river burst its banks.",
    "The mayor of Passau asked the army for boats.",
    "Soldiers carried out a door-to-door search for the missing, and the mayor thanked them.",
)


@pytest.fixture(scope="module")
def units() -> tuple[Unit, ...]:
    given = [Article.from_text(text, language="en") for text in FLOOD]
    articles = prepare_story(given).articles
    found = [annotate(article) for article in articles]
    return units_of(articles, found, link_names(articles, found))


def described(units: tuple[Unit, ...]) -> dict[tuple[int, int], dict[str, float]]:
    first, second = np.triu_indices(len(units), 1)
    rows = describe(units, first, second).rows
    return {
        (one, other): dict(zip(FEATURES, row, strict=True))
        for one, other, row in zip(first.tolist(), second.tolist(), rows.tolist(), strict=True)
    }


def test_two_tellings_of_one_fact_have_more_of_everything_in_common(
    units: tuple[Unit, ...],
) -> None:
    pairs = described(units)
    same = pairs[0, 1]
    for other in ((0, 2), (1, 2), (0, 3), (2, 3)):
        for name in FEATURES:
            assert same[name] >= pairs[other][name], (other, name)
    assert same["values"] >= 1
    assert same["mass"] > 2 * pairs[0, 2]["mass"] > 0


def test_words_that_only_carry_another_are_no_evidence(units: tuple[Unit, ...]) -> None:
    assert not {"carri", "to", "out"} & set(units[3].terms)
    assert {"door", "search"} <= set(units[3].terms)


def test_pairs_that_share_nothing_have_nothing_and_no_number_is_missing(
    units: tuple[Unit, ...],
) -> None:
    pairs = described(units)
    assert pairs[0, 3]["mass"] == pairs[0, 3]["values"] == pairs[0, 3]["others"] == 0
    assert all(np.isfinite(list(row.values())).all() for row in pairs.values())


def test_proposed_pairs_are_described_like_given_ones(units: tuple[Unit, ...]) -> None:
    pairs = compare(units, least_share=0.0)
    given = describe(units, pairs.first, pairs.second)
    assert len(pairs.first) >= 3
    assert np.array_equal(pairs.rows, given.rows)


def test_no_unit_and_one_unit_are_no_trouble(units: tuple[Unit, ...]) -> None:
    for few in ((), units[:1]):
        assert compare(few).rows.shape == (0, len(FEATURES))


def test_the_4_grams_of_a_word_are_its_own_and_short_words_have_one() -> None:
    words = ("flooded", "floods", "a", "war", "\U00020000")
    cut = _cut(words)
    taken = [set(cut.taken(np.array([place]))[0].tolist()) for place in range(len(words))]
    assert [len(grams) for grams in taken] == [6, 5, 1, 2, 1]
    assert len(taken[0] & taken[1]) == 3  # ^flo, floo, lood
    assert not taken[2] & taken[4]


def test_function_words_tell_two_statements_apart(units: tuple[Unit, ...]) -> None:
    assert {"its", "on", "and", "in"} <= set(units[0].words)
