from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from summarizer import Claim
from summarizer.judge.differences.placing import placed
from summarizer.model import Difference, Side, Span

SPANS = st.builds(
    lambda article, start, length: Span(article, start, start + length),
    st.integers(0, 2),
    st.integers(0, 30),
    st.integers(1, 9),
)


def claim_of(number: int, support: list[Span]) -> Claim:
    return Claim(number, "shared", tuple(sorted(support)))


def quotes(*sides: Span) -> Difference:
    return Difference("quote", "wording", "words", tuple(Side("said", (span,)) for span in sides))


def test_a_quote_belongs_to_the_first_claim_that_holds_two_of_its_sides() -> None:
    claims = [
        claim_of(1, [Span(0, 0, 10), Span(2, 0, 10)]),
        claim_of(2, [Span(0, 20, 40), Span(1, 0, 30)]),
        claim_of(3, [Span(0, 25, 30), Span(1, 5, 9)]),
    ]
    (found,) = placed([quotes(Span(0, 26, 29), Span(1, 6, 8))], claims)
    assert found.claim == 2


def test_a_claim_of_one_article_holds_no_difference_and_a_named_claim_stays() -> None:
    claims = [claim_of(1, [Span(0, 0, 10), Span(0, 20, 30)])]
    astray = quotes(Span(0, 2, 5), Span(0, 22, 25))
    assert placed([astray, replace(astray, claim=7)], claims) == [astray, replace(astray, claim=7)]
    assert placed([astray], []) == [astray]


@given(
    st.lists(st.lists(SPANS, min_size=1, max_size=4), max_size=6),
    st.lists(st.tuples(SPANS, SPANS), min_size=1, max_size=4),
)
def test_places_are_found_as_by_looking_at_every_passage(
    supports: list[list[Span]], pairs: list[tuple[Span, Span]]
) -> None:
    claims = [claim_of(number, support) for number, support in enumerate(supports, 1)]
    differences = [quotes(*pair) for pair in pairs]
    assert [found.claim for found in placed(differences, claims)] == [
        next((c.id for c in claims if len(c.articles) > 1 and holds_both(c, pair)), None)
        for pair in pairs
    ]


def holds_both(claim: Claim, pair: tuple[Span, Span]) -> bool:
    return all(any(passage.overlaps(span) for passage in claim.support) for span in pair)
