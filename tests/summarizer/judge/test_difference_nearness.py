from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.annotate import annotate
from summarizer.judge.differences import find_differences
from summarizer.judge.differences.facts import Facts
from summarizer.judge.differences.nearness import near_conflicts
from summarizer.judge.differences.statements import Statements
from summarizer.model import Claim, Span
from tests.summarizer.judge.differing import article_of, of_kind, sides

if TYPE_CHECKING:
    from summarizer.model import Article, Relation

FILLER = (
    "The mayor opened a new bakery by the river.",
    "Nobody had seen such a cold spring in the valley.",
    "Two ferries crossed the sound in heavy fog.",
)


def told_apart(*articles: Article) -> list[Relation]:
    """Compare articles of which no two sentences stand in one claim."""
    spans = [Span.of(n, s) for n, article in enumerate(articles) for s in article.sentences]
    claims = [Claim(n, "unique", (span,)) for n, span in enumerate(spans, 1)]
    statements = Statements(articles, [annotate(a) for a in articles], claims)
    return [conflict.relation for conflict in near_conflicts(statements, Facts(statements))]


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (
            "The senators received a 1,815-page bill on Tuesday.",
            "Few senators had read the 1,800-page bill before the vote.",
            "rounding",
        ),
        (
            "The agenda of the panel had votes on more than 40 judicial nominees.",
            "The panel dropped a hearing on 42 judicial nominees.",
            "looser bound",
        ),
        (
            "There were 137,000 deaths in the country, the institute reported.",
            "The institute put the toll at 136,000 deaths on the same day.",
            "contradiction",
        ),
    ],
)
def test_numbers_near_each_other_are_one_wherever_they_stand(
    one: str, other: str, relation: str
) -> None:
    assert told_apart(article_of(one, *FILLER), article_of(other)) == [relation]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # the same noun, but nothing else in common
        ("Firefighters cut down 41 trees near the lake.", "Her garden has 40 trees in blossom."),
        # numbers that are near, of two things
        ("The bridge cost $100,000 to paint.", "The teacher earned $99,000 in that year."),
        # too far apart
        ("The senators received a 1,815-page bill.", "Few senators had read the 1,200-page bill."),
        # small numbers are anybody's
        ("The senators received 11 letters on the bill.", "On the bill came 12 letters."),
        # a rate beside a count
        ("The flu caused 35.5 deaths in the county.", "The flu caused 35 deaths in the county."),
    ],
)
def test_near_numbers_of_other_things_are_not_compared(one: str, other: str) -> None:
    assert told_apart(article_of(one, *FILLER), article_of(other)) == []


def test_a_source_that_has_both_numbers_counts_two_things() -> None:
    one = article_of("The senators received a 1,815-page bill.", "A 1,800-page bill was withdrawn.")
    other = article_of("Few had read the 1,800-page bill the senators received.")
    assert told_apart(one, other) == []


def test_an_upper_bound_is_looser_than_the_number_itself() -> None:
    one = article_of("The army will send up to 2,000 ventilators to the hospitals of the state.")
    other = article_of("The army will send 2,000 ventilators to the hospitals of the state.")
    (found,) = of_kind("figure", one, other)
    assert found.relation == "looser bound"
    assert sides(found) == [("up to 2,000", (0,)), ("2,000", (1,))]


def test_a_verb_may_say_what_the_other_source_says_by_a_bound() -> None:
    one = article_of("The country has surpassed 3.4 million cases of the illness since March.")
    other = article_of(
        "The country has had more than 3.4 million cases of the illness since March."
    )
    assert of_kind("figure", one, other) == []


@given(st.integers(100, 9_999), st.integers(100, 9_999))
def test_the_order_of_the_articles_does_not_matter(low: int, high: int) -> None:
    one = article_of(f"The senators received a {low}-page bill on the fisheries.")
    other = article_of(f"Few senators had read the {high}-page bill on the fisheries.")
    assert told_apart(one, other) == told_apart(other, one)


@pytest.mark.parametrize(("hedge", "relations"), [("nearly", ["rounding"]), ("about", [])])
def test_nearly_a_number_is_not_the_number(hedge: str, relations: list[str]) -> None:
    one = article_of(f"The senators held a {hedge} 15-hour debate on the fisheries bill.")
    other = article_of("The senators held a 15-hour debate on the fisheries bill.")
    assert [d.relation for d in of_kind("figure", one, other)] == relations


def test_clauses_of_long_sentences_are_compared_by_themselves() -> None:
    told = (
        "Wisconsin promised the company more than $3 billion in subsidies",
        "Wisconsin promised the company $4.5 billion in subsidies",
    )
    articles = (
        article_of(f"{told[0]}, while the mayor of a small town by the lake sold its old ferries."),
        article_of(f"Nobody in the capital slept that night because {told[1]}."),
    )
    places = [
        Span(n, article.text.index(words), article.text.index(words) + len(words))
        for n, (article, words) in enumerate(zip(articles, told, strict=True))
    ]
    found = find_differences(
        articles,
        [annotate(article) for article in articles],
        (),
        (),
        (Claim(1, "shared", tuple(places)),),
    )
    assert [(d.kind, d.relation) for d in found] == [("figure", "looser bound")]


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (
            "The government flew 196 Americans out of Wuhan to an air base in California.",
            "Around 200 US citizens were flown out of Wuhan to a base in California.",
            "rounding",
        ),
        (
            "We are now some 300 delegates behind, and the path to victory is closed, he said.",
            "The path to victory is closed as we are more than 300 delegates behind, he said.",
            "looser bound",
        ),
    ],
)
def test_a_number_rounded_or_bounded_by_one_source_differs(
    one: str, other: str, relation: str
) -> None:
    (found,) = of_kind("figure", article_of(one), article_of(other))
    assert found.relation == relation


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The managers got 24 hours over three days to present their case to the Senate.",
            "The managers got 24 hours and three days to present their case to the Senate.",
        ),
        (
            "The site calls a win of less than 4 points narrow, one of 4 to 12 points medium.",
            "A medium win is one of 4 to 12 points, a narrow one of less than 4 points.",
        ),
    ],
)
def test_over_three_days_and_the_end_of_a_range_are_no_bounds(one: str, other: str) -> None:
    found = of_kind("figure", article_of(one), article_of(other))
    assert [d for d in found if d.relation == "looser bound"] == []


def test_a_sum_of_one_claim_is_that_of_one_matter_by_the_words_around_it() -> None:
    one = article_of("The bill sets aside $1 trillion in relief for states and cities.")
    other = article_of("States and cities would get nearly $1 trillion in aid, as relief.")
    (found,) = of_kind("figure", one, other)
    assert found.relation == "rounding"


def test_a_denied_bound_says_nothing() -> None:
    told = "for the fence along the southern border."
    one = article_of(f"Senators will not accept more than $1.6 billion {told}")
    other = article_of(f"The number in the talks is $1.6 billion {told}")
    assert of_kind("figure", one, other) == []
    firm = article_of(f"Senators offer more than $1.6 billion {told}")
    (found,) = of_kind("figure", firm, other)
    assert found.relation == "looser bound"
