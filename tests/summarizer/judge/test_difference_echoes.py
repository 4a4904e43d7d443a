from __future__ import annotations

import pytest

from tests.summarizer.judge.differing import article_of, of_kind, sides


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (
            "The mayor joked that she had left her “usual harbour walk” for the dinner.",
            "“I gave up my rigorous harbour walk to be here,” the mayor said at the dinner.",
            ["usual harbour walk", "rigorous harbour walk"],
        ),
        (
            "The mayor called it a “very difficult and painful decision.”",
            "Stepping down was a “difficult and painful decision,” the mayor said on Monday.",
            ["very difficult and painful decision", "difficult and painful decision"],
        ),
        (
            "The pact will be law “in the near future.”",
            "The senators hope to see a draft in the “very near future,” their office said.",
            ["near future", "very near future"],
        ),
    ],
)
def test_a_short_quotation_stands_in_another_but_for_one_word(
    one: str, other: str, values: list[str]
) -> None:
    padding = "Rain is expected along the coast at the weekend."
    (found,) = of_kind("quote", article_of(one, padding), article_of(padding, other))
    assert found.relation == "wording"
    assert [side.value for side in found.sides] == values


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (  # more than one word is unlike
            "The plan speaks of a “coastal defence innovation base.”",
            "“Storms are a coastal defence threat and must be named,” the minister said.",
        ),
        (  # a figure is compared as one
            "The mayor spoke of “40 new harbour lights.”",
            "“We bought 50 new harbour lights,” the mayor said.",
        ),
        (  # the other source prints it so too
            "The mayor called it a “difficult and painful decision.”",
            (
                "“A very difficult and painful decision,” the mayor said. “A difficult and painful"
                " decision,” the mayor wrote."
            ),
        ),
        (  # two people speak
            "“It was a very long and hard winter,” Anna Berg said.",
            "“A long and hard winter,” Tom Fisher called it.",
        ),
        (  # what is cut off behind it is not known
            "“If it comes to it, absolutely,” the mayor said.",
            "“If it comes to it,” the mayor said.",
        ),
    ],
)
def test_other_quotations_that_share_two_words_are_not_compared(one: str, other: str) -> None:
    padding = "Rain is expected along the coast at the weekend."
    assert of_kind("quote", article_of(one, padding), article_of(padding, other)) == []


def test_so_many_words_alike_are_one_utterance_whoever_is_named() -> None:
    one = article_of("“No, I am not running for the council in May,” Anna Berg said.")
    other = article_of("“No, I am not running for the council this May,” Tom Fisher said.")
    (found,) = of_kind("quote", one, other)
    assert sides(found) == [
        ("No, I am not running for the council in May", (0,)),
        ("No, I am not running for the council this May", (1,)),
    ]


def test_an_answer_repeats_the_question_in_other_persons() -> None:
    one = article_of("“Would you stand if your last name was not Berg?” asked Tom Fisher.")
    other = article_of("“I would stand if my last name was not Berg,” Anna Berg said.")
    assert of_kind("quote", one, other) == []
