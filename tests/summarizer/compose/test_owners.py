from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from summarizer import compose
from summarizer.compose.owners import SHARED
from summarizer.compose.view import look
from summarizer.model import Claim, Edits, Link, Span, Voice
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


def test_a_sentence_that_is_mostly_shared_is_no_addition() -> None:
    """Its two shared parts are each shorter than what is its source's alone, but not together."""
    third = (HERE.end - HERE.start) // 3
    cuts = (HERE.start, HERE.start + third - 2, HERE.end - third - 4, HERE.end)
    first, last = Span(0, cuts[0], cuts[1]), Span(0, cuts[1], cuts[2])
    own = Span(0, cuts[2], cuts[3])
    claims = (
        Claim(1, "shared", (first, THERE), 2, links=(Link(first, THERE, 0.9),)),
        Claim(2, "shared", (last, BEYOND), 2, links=(Link(last, BEYOND, 0.8),)),
        Claim(3, "unique", (own,)),
    )
    view = look(replace(STORY, claims=claims), Edits())
    assert [view.claims[index].claim.id for index in view.owners[HERE]][-1] == 3
    assert view.home(HERE) == SHARED
    view = look(replace(STORY, claims=claims[1:]), Edits(banned=frozenset()))
    assert view.home(HERE) == SHARED, "what no claim speaks of is nobody's own"
    longer = replace(claims[2], support=(Span(0, cuts[1], cuts[3]),))
    view = look(replace(STORY, claims=(claims[0], longer)), Edits())
    assert view.home(HERE) == 0


def test_an_account_counts_as_far_as_its_link_is_sure() -> None:
    sure = Claim(1, "shared", (HERE, THERE, BEYOND), 3, links=(Link(HERE, THERE, 0.9),))
    seen = look(replace(STORY, claims=(sure,)), Edits()).claims[0]
    assert seen.sure_voices(HERE) == pytest.approx(1 + 1 + 0.2)
    assert seen.sure_voices(BEYOND) == pytest.approx(1 + 0.2 + 0.2)
    half = replace(sure, links=(Link(HERE, THERE, 0.55), Link(HERE, BEYOND, 0.999)))
    seen = look(replace(STORY, claims=(half,)), Edits()).claims[0]
    assert seen.sure_voices(HERE) == pytest.approx(1 + 0.5 + 1)
    copies = (Voice(1, (0,)), Voice(2, (1, 2)))
    two = replace(half, voices=2, accounts=copies)
    seen = look(replace(STORY, claims=(two,)), Edits()).claims[0]
    assert seen.sure_voices(HERE) == pytest.approx(2)


def test_of_claims_that_hold_it_alike_the_one_of_more_voices_is_named() -> None:
    alike = (Link(HERE, THERE, 0.9), Link(HERE, BEYOND, 0.9))
    view = look(of_two_claims(*alike, sure=0.95), Edits())
    assert [view.claims[index].claim.id for index in view.owners[HERE]] == [1, 2]
