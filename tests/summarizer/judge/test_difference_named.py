from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.judge.differences.misspelt import _near
from tests.summarizer.judge.differing import article_of, of_kind, sides

PADDING = "Rain is expected along the coast at the weekend."


@pytest.mark.parametrize(
    ("one", "other", "values", "about"),
    [
        (
            "His July phone call is the subject of the hearing.",
            "Nobody heard of the July 25 phone call until the autumn.",
            ["July", "July 25"],
            "phone",
        ),
        (
            "The town prepares for its caucuses this weekend.",
            "He is not on the ballot in Saturday’s caucuses.",
            ["this weekend", "Saturday"],
            "caucuses",
        ),
    ],
)
def test_a_day_is_given_more_closely_of_an_event_named_beside_it(
    one: str, other: str, values: list[str], about: str
) -> None:
    (found,) = of_kind("date", article_of(one, PADDING), article_of(PADDING, other))
    assert (found.relation, found.claim) == ("looser bound", None)
    assert [side.value for side in found.sides] == values
    assert found.about == about


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (  # people say much on one day
            "“We will pay,” the mayor said Monday morning.",
            "The minister said Monday that the bridge is closed.",
        ),
        (  # another event
            "The chairman imposed a Monday morning deadline on the board.",
            "The council meets for a Monday hearing.",
        ),
        (  # a source that has both is only brief
            "The chairman imposed a Monday morning deadline on the board.",
            "The Monday deadline passed, as the Monday morning deadline of last year had.",
        ),
        (  # much happens in a week
            "The Senate voted down a bill last week.",
            "The House passed a bill Thursday with many amendments.",
        ),
        (  # a time of the clock says more
            "The deadline was 9 a.m. on Monday, and the Monday morning deadline was missed.",
            "The council had set a Monday deadline for the papers.",
        ),
    ],
)
def test_other_days_are_not_compared_across_claims(one: str, other: str) -> None:
    assert of_kind("date", article_of(one, PADDING), article_of(PADDING, other)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Anna Berg, 23, was rescued from the harbour wall.",
            "The 22-year-old engineer Anna Berg clung to a rope for hours.",
        ),
        (
            "Anna Berg, a 23-year-old engineer, was rescued from the harbour wall.",
            "Friends laid flowers for Anna Berg at the U.S. embassy. She was 22 years old.",
        ),
    ],
)
def test_the_ages_of_one_named_person_differ_wherever_they_stand(one: str, other: str) -> None:
    (found,) = of_kind("figure", article_of(one, PADDING), article_of(PADDING, other))
    assert (found.relation, found.about) == ("contradiction", "Anna Berg")


@pytest.mark.parametrize(
    "other",
    [
        "The 22-year-old friend of Anna Berg clung to a rope for hours.",
        "Anna Berg saved a 22-year-old boy from the water.",
        "Anna Berg is back at work. The boy she saved is well, and he was 22 years old.",
        "Anna Berg, 23, is well. When she began to row Anna Berg was 19 years old.",
    ],
)
def test_an_age_that_is_not_hers_is_none_of_hers(other: str) -> None:
    one = article_of("Anna Berg, 23, was rescued from the harbour wall.", PADDING)
    assert of_kind("figure", one, article_of(PADDING, other)) == []


def test_a_name_that_was_taken_for_another_is_misspelt_beside_the_same_words() -> None:
    one = article_of("The partners of Slate, Meager & Flom did the work.", PADDING)
    other = article_of(PADDING, "He worked for Slate, Meagher & Flom at that time.")
    (found,) = of_kind("name", one, other)
    assert sides(found) == [("Meager", (0,)), ("Meagher", (1,))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ships of the Northern Harbors arrived.", "The Northern Harbor is closed."),
        ("Mayor Carter opened the bridge.", "A watch by Cartier was lost at sea."),
    ],
)
def test_other_names_a_letter_apart_are_two_names(one: str, other: str) -> None:
    assert of_kind("name", article_of(one, PADDING), article_of(PADDING, other)) == []


@given(st.text("abcdef", min_size=6, max_size=9), st.integers(1, 3), st.sampled_from("xyz"))
def test_words_a_letter_apart_are_found_wherever_the_letter_stands(
    word: str, at: int, letter: str
) -> None:
    for other in (word[:at] + letter + word[at + 1 :], word[:at] + letter + word[at:]):
        assert _near([word, other]) == [tuple(sorted((word, other)))]


def test_two_parts_in_one_thing_differ_and_two_words_for_one_part_do_not() -> None:
    one = article_of("The former campaign manager, Anna Berg, was searched.", PADDING)
    other = article_of(PADDING, "Former campaign chairman Anna Berg was charged.")
    (found,) = of_kind("name", one, other)
    assert [side.value for side in found.sides] == [
        "campaign manager, Anna Berg",
        "campaign chairman Anna Berg",
    ]
    same = article_of(PADDING, "Former campaign chair Anna Berg was charged.")
    chairman = article_of("The former campaign chairman, Anna Berg, was searched.", PADDING)
    assert of_kind("name", chairman, same) == []
