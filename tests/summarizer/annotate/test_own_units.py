"""Figures in the user's own units, and with the user's words for numbers."""

from __future__ import annotations

from dataclasses import replace
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import analyse, find
from summarizer.annotate.figures import find_figures
from summarizer.annotate.figures.own_units import unit_of
from summarizer.model import Article, Figure, Sentence, Story, Unit, UserLists

UNITS = (
    Unit(("crore",), 1e7),
    Unit(("lakh", "lac"), 1e5),
    Unit(("dunam", "dönüm"), 1000.0, "square metres"),
    Unit(("stremma",), 1.0, "dunam"),
    Unit(("quintal",), 100.0, "kg"),
    Unit(("acre-foot", "acre-feet")),
    Unit(("aa",), 2.0, "bb"),
    Unit(("bb",), 2.0, "aa"),
)


def figures(text: str, language: str = "en", units: tuple[Unit, ...] = UNITS) -> tuple[Figure, ...]:
    article = Article.from_text(text, language=language)
    return find_figures(replace(article, sentences=(Sentence(0, len(text)),)), units)


@pytest.mark.parametrize(
    ("text", "cut", "low", "high", "unit"),
    [
        ("They took 500 dunams of land.", "500 dunams", 5e5, 5e5, "square m"),
        ("more than 2 dönüm of olives", "more than 2 dönüm", 2000, inf, "square m"),
        ("some 7 stremmas burnt", "some 7 stremmas", 7000, 7000, "square m"),
        ("1,200 quintals of wheat", "1,200 quintals", 120_000, 120_000, "kg"),
        ("12 acre-feet of water", "12 acre-feet", 12, 12, "acre-foot"),
        ("10 aa were sold", "10 aa", 10, 10, "aa"),  # a circle tells nothing
        ("It cost ₹2.5 lakh crore.", "₹2.5 lakh crore", 2.5e12, 2.5e12, "INR"),
        ("two crore voters came", "two crore voters", 2e7, 2e7, ""),
        ("A crore people voted.", "A crore people", 1e7, 1e7, ""),
        ("about 3 to 4 crore people", "about 3 to 4 crore people", 3e7, 4e7, ""),
        ("a few lakh came", "a few lakh", 3e5, 1e6, ""),
    ],
)
def test_a_figure_is_told_in_a_unit_of_the_engines(
    text: str, cut: str, low: float, high: float, unit: str
) -> None:
    (found,) = figures(text)
    assert (found.cut(text), found.low, found.high, found.unit) == (cut, low, high, unit)


def test_the_units_hold_in_every_language() -> None:
    (found,) = figures("Rund 500 Dunam Land wurden beschlagnahmt.", "de")
    assert (found.low, found.unit) == (500_000, "square m")


def test_without_units_nothing_is_another() -> None:
    text = "They took 500 dunams of land for two crore rupees."
    assert figures(text, units=()) == figures(text, units=(Unit(("stadion",), 185.0, "metres"),))


@given(st.floats(0.001, 1e9), st.sampled_from(["kg", "square metres", "miles", "percent", "years"]))
def test_a_unit_that_is_so_many_of_another_multiplies(times: float, of: str) -> None:
    (found,) = figures("It was 5 blobs then.", units=(Unit(("blob",), times, of),))
    assert found.low == 5 * times
    assert found.unit == unit_of(of)


def seized(*areas: str) -> Story:
    """Make articles that tell how much land was taken."""
    text = "The army seized {} of farmland near Beita on Tuesday, residents said.\n\nFiled by {}."
    articles = [Article.from_text(text.format(*told)) for told in zip(areas, "ABC", strict=False)]
    return Story.from_articles(articles)


def test_figures_in_own_units_compare_and_are_found() -> None:
    lists = UserLists(units=UNITS)
    same = analyse(seized("500 dunams", "50 hectares"), lists=lists)
    assert not [one for one in same.differences if one.kind == "figure"]
    assert find(same, "figure: 500 dunams", lists=lists).counts == (1, 1)
    assert find(same, "figure: 50 hectares", lists=lists).counts == (1, 1)
    other = analyse(seized("500 dunams", "60 hectares"), lists=lists)
    (difference,) = [one for one in other.differences if one.kind == "figure"]
    assert difference.relation == "contradiction"
