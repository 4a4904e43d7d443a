"""A verdict is found again: after a reload, where places moved, and not where there is new text."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from summarizer import Article, Difference, Span
from summarizer.model import Side, Verdict, places_of_difference, standings

FIRST = Article.from_text(
    "About 2,500 U.S. troops are in Iraq, and 3,500 foreign soldiers with them."
)
SECOND = Article.from_text("There are around 3,000 soldiers in the country today.")
THIRD = Article.from_text("Some 2,400 soldiers are left, the ministry said.")
ARTICLES = (FIRST, SECOND, THIRD)
HERE, THERE, NEWER = Span(0, 6, 11), Span(1, 17, 22), Span(2, 5, 10)


def difference(*spans: Span) -> Difference:
    sides = tuple(Side(span.cut(ARTICLES), (span,)) for span in spans)
    return Difference("figure", "contradiction", "soldiers", sides)


def verdict_on(one: Difference, remark: str = "") -> Verdict:
    return Verdict(places_of_difference(one, ARTICLES), "checked", remark)


def test_a_verdict_is_known_by_the_places_of_the_sides_in_any_order_of_files() -> None:
    verdict = verdict_on(difference(HERE, THERE))
    moved = difference(Span(1, 6, 11), Span(0, 17, 22))
    (standing,) = standings((moved,), (SECOND, FIRST), {verdict})
    assert standing is not None
    assert standing.verdict == verdict
    assert standing.settled


def test_a_verdict_holds_where_the_engine_cuts_a_place_otherwise() -> None:
    verdict = verdict_on(difference(HERE, THERE))
    (standing,) = standings((difference(Span(0, 0, 23), THERE),), ARTICLES, {verdict})
    assert standing is not None
    assert not standing.stale


def test_a_verdict_holds_where_a_side_is_gone() -> None:
    verdict = verdict_on(difference(HERE, THERE, NEWER))
    (standing,) = standings((difference(HERE, THERE),), ARTICLES, {verdict})
    assert standing is not None
    assert standing.settled


def test_what_the_user_had_not_seen_makes_a_verdict_stale() -> None:
    verdict = verdict_on(difference(HERE, THERE))
    (standing,) = standings((difference(HERE, THERE, NEWER),), ARTICLES, {verdict})
    assert standing is not None
    assert standing.stale
    assert not standing.settled


def test_one_place_in_common_is_not_enough() -> None:
    verdict = verdict_on(difference(HERE, THERE))
    assert standings((difference(HERE, NEWER),), ARTICLES, {verdict}) == (None,)
    assert standings((difference(NEWER),), ARTICLES, {verdict}) == (None,)


def test_each_difference_has_its_own_verdict_though_they_share_places() -> None:
    small, large = difference(HERE, THERE), difference(HERE, THERE, NEWER)
    on_small, on_large = verdict_on(small, "small"), verdict_on(large, "large")
    found = standings((large, small), ARTICLES, {on_small, on_large})
    assert [standing.verdict for standing in found if standing] == [on_large, on_small]
    alone = standings((large, small), ARTICLES, {on_small})
    assert [standing is not None for standing in alone] == [False, True]


def test_who_is_to_be_asked_is_not_settled() -> None:
    one = difference(HERE, THERE)
    verdict = replace(verdict_on(one), ruling="ask the desk")
    (standing,) = standings((one,), ARTICLES, {verdict})
    assert standing is not None
    assert not standing.settled


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 20), st.integers(1, 9)), max_size=6))
def test_the_order_of_sides_and_verdicts_does_not_matter(raw: list[tuple[int, int, int]]) -> None:
    spans = [Span(article, start, start + long) for article, start, long in raw]
    verdicts = [verdict_on(difference(span)) for span in spans]
    straight = standings((difference(*spans),), ARTICLES, verdicts) if spans else ()
    turned = standings((difference(*spans[::-1]),), ARTICLES, verdicts[::-1]) if spans else ()
    assert straight == turned
