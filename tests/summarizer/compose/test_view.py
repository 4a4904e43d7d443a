from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer import compose
from summarizer.compose.view import look
from summarizer.model import Claim, Edits, Link
from tests.summarizer.builders import analysis_of, article_of, span_of
from tests.summarizer.real import FIRST, SECOND, THIRD

if TYPE_CHECKING:
    from summarizer import Analysis

STORY = analysis_of([article_of(FIRST), article_of(SECOND), article_of(THIRD)])
HERE, THERE, BEYOND = (span_of(STORY, (article, 0)) for article in range(3))


def of_two_claims(*weak: Link, sure: float) -> Analysis:
    """Return the story with a first sentence that stands in two claims, one of more voices."""
    many = Claim(1, "shared", (HERE, THERE, BEYOND), 3, links=weak)
    two = Claim(2, "shared", (HERE, THERE), 2, links=(Link(HERE, THERE, sure),))
    return replace(STORY, claims=(many, two))


def test_a_line_is_of_the_claim_that_holds_it_firmest() -> None:
    """Three weak likenesses must not add a source to a line that it does not report."""
    weak = (Link(HERE, THERE, 0.55), Link(HERE, BEYOND, 0.55))
    found = of_two_claims(*weak, sure=0.95)
    view = look(found, Edits())
    assert [view.claims[index].claim.id for index in view.owners[HERE]] == [2, 1]
    told = compose(found, words=60).lines
    assert [(line.claim, line.also) for line in told if line.span in {HERE, THERE}] == [
        (2, (THERE.article if told[0].span == HERE else HERE.article,))
    ]


def test_of_claims_that_hold_it_alike_the_one_of_more_voices_is_named() -> None:
    alike = (Link(HERE, THERE, 0.9), Link(HERE, BEYOND, 0.9))
    view = look(of_two_claims(*alike, sure=0.95), Edits())
    assert [view.claims[index].claim.id for index in view.owners[HERE]] == [1, 2]
