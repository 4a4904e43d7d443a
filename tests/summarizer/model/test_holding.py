from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Claim, Link, Span, firmness

HERE, THERE, BEYOND = Span(0, 0, 10), Span(1, 5, 15), Span(2, 7, 20)


def claim(*links: Link) -> Claim:
    return Claim(1, "shared", (HERE, THERE, BEYOND), voices=3, links=links)


def test_links_with_several_articles_add_up() -> None:
    held = firmness(claim(Link(HERE, THERE, 0.9), Link(HERE, BEYOND, 0.8)))
    assert held[HERE] == pytest.approx(log(9) + log(4), abs=1e-5)
    assert held[THERE] == pytest.approx(log(9), abs=1e-5)


def test_of_several_links_with_one_article_the_strongest_counts() -> None:
    elsewhere = Span(1, 50, 60)
    held = firmness(claim(Link(HERE, THERE, 0.9), Link(HERE, elsewhere, 0.6)))
    assert held[HERE] == pytest.approx(log(9), abs=1e-5)


def test_a_link_that_counts_only_together_with_others_adds_nothing() -> None:
    assert firmness(claim(Link(HERE, THERE, 0.4)))[HERE] == 0.0
    assert firmness(claim()) == {}


@given(st.lists(st.floats(0, 1), max_size=5))
def test_it_is_finite_and_the_same_in_any_order(sure: list[float]) -> None:
    links = [Link(HERE, Span(n + 1, 0, 5), share) for n, share in enumerate(sure)]
    held = firmness(claim(*links)).get(HERE, 0.0)
    assert 0 <= held < 100
    assert firmness(claim(*links[::-1])).get(HERE, 0.0) == held
