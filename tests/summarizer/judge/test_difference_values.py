from __future__ import annotations

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.annotate.figures import find_figures
from summarizer.judge.differences.values import relation_of, value_of
from summarizer.model import Figure
from tests.summarizer.judge.differing import article_of


def figure(text: str) -> Figure:
    (found,) = find_figures(article_of(text))
    return found


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("at least 12 people", "15 people", "looser bound"),
        ("at least 12 people", "12 people", None),
        ("about a minute", "less than a minute", "looser bound"),
        ("within one minute", "less than a minute", None),
        ("19 to 24 years", "20 years", "looser bound"),
        ("more than 20 people", "15 people", "contradiction"),
        ("dozens of people", "36 people", "looser bound"),
        ("dozens of people", "500 people", "contradiction"),
        ("2,483 people", "2,500 people", "rounding"),
        ("19 people", "20 people", "contradiction"),
        ("5.7 percent", "6 percent", "rounding"),
        ("30 miles", "48 km", None),
        ("a dozen people", "12 people", None),
        ("16 to 25 years", "15 to 25 years", "contradiction"),
        ("15 to 25 years", "15 to 25 years", None),
    ],
)
def test_intervals_are_related_both_ways(one: str, other: str, relation: str | None) -> None:
    first, second = value_of(figure(one)), value_of(figure(other))
    assert relation_of(first, second) == relation
    assert relation_of(second, first) == relation


@given(
    st.floats(min_value=1, max_value=1e9),
    st.floats(min_value=1, max_value=1e9),
    st.sampled_from(["exact", "about", "at least", "more than", "at most", "less than"]),
)
def test_every_value_agrees_with_itself_and_relations_are_symmetric(
    one: float, other: float, hedge: str
) -> None:
    low, high = {"at least": (one, inf), "more than": (one, inf)}.get(hedge, (one, one))
    if hedge in {"at most", "less than"}:
        low, high = 0.0, one
    first = value_of(Figure(0, 1, low, high, hedge=hedge))  # type: ignore[arg-type]
    second = value_of(Figure(0, 1, other, other))
    assert relation_of(first, first) is None
    assert relation_of(first, second) == relation_of(second, first)
