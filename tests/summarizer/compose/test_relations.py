from __future__ import annotations

from dataclasses import replace

from summarizer.compose.relations import linked, with_both_sides
from summarizer.model import Difference, Link, Side, Span
from tests.summarizer.builders import analysis_of, article_of, span_of
from tests.summarizer.real import FIRST, SECOND, THIRD

STORY = analysis_of([article_of(FIRST), article_of(SECOND), article_of(THIRD)])


def inside(span: Span, start: int, end: int) -> Span:
    return Span(span.article, span.start + start, span.start + end)


def test_a_link_too_weak_to_join_is_known_from_both_ends() -> None:
    first, second, third = (span_of(STORY, (article, 0)) for article in range(3))
    links = (Link(first, second, 0.4), Link(second, third, 0.1))
    found = linked(replace(STORY, unsure=links))
    assert found == {first: {second}, second: {first}}


def test_a_sentence_that_holds_two_sides_of_a_difference_is_found() -> None:
    here, there = span_of(STORY, (0, 0)), span_of(STORY, (1, 0))
    sides = (
        Side("3,500", (inside(here, 0, 4),)),
        Side("2,500", (inside(here, 10, 14), inside(there, 0, 4))),
    )
    difference = Difference("figure", "other scope", "troops", sides)
    assert with_both_sides(replace(STORY, differences=(difference,))) == {here}


def test_sides_of_two_differences_do_not_make_a_pair() -> None:
    here, there = span_of(STORY, (0, 0)), span_of(STORY, (1, 0))
    differences = tuple(
        Difference(
            "figure",
            "contradiction",
            about,
            (Side("3", (inside(here, n, n + 3),)), Side("2", (inside(there, n, n + 3),))),
        )
        for n, about in enumerate(("dead", "wounded"))
    )
    assert with_both_sides(replace(STORY, differences=differences)) == frozenset()
    assert with_both_sides(STORY) == frozenset()
