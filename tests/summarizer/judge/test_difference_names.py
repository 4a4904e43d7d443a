from __future__ import annotations

import pytest

from summarizer.judge.differences.names import differs_in_spelling
from tests.summarizer.judge.differing import article_of, differences, of_kind, sides


def test_a_misspelt_name_is_one_row_with_its_spellings() -> None:
    one = article_of("The drone killed General Qasem Soleimani in Baghdad.")
    other = article_of("The raid on Qassem Soleimani's convoy was condemned in Tehran.")
    found = [d for d in differences(one, other) if d.kind == "name"]
    assert [sides(d) for d in found] == [
        [("Qasem Soleimani", (0,)), ("Qassem Soleimani", (1,))],
    ]
    assert found[0].relation == "wording"


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        ("kadhimi", "kazimi", True),
        ("qasem", "qassem", True),
        ("zelensky", "zelenskiy", True),
        ("iraq", "iraqi", False),
        ("democrat", "democrats", False),
        ("dave", "david", False),
        ("joe", "joseph", False),
        ("biden", "trump", False),
    ],
)
def test_spellings_are_told_from_forms_and_other_words(one: str, other: str, differs: bool) -> None:
    assert differs_in_spelling(one, other) is differs
    assert differs_in_spelling(other, one) is differs


def test_case_possessives_and_surnames_are_no_spellings() -> None:
    one = article_of("Joe Biden met reporters in Washington.", "BIDEN left at noon.")
    other = article_of("Biden’s plan was praised.", "Joe Biden's aides agreed in Washington.")
    assert differences(one, other) == ()


def test_another_name_in_the_same_sentence_is_a_contradiction() -> None:
    one = article_of("The statement was issued by Carmen Best before the raid began at dawn.")
    other = article_of("The statement was issued by Jenny Durkan before the raid began at dawn.")
    (found,) = [d for d in differences(one, other) if d.kind == "name"]
    assert found.relation == "contradiction"
    assert sides(found) == [("Carmen Best", (0,)), ("Jenny Durkan", (1,))]


def test_a_name_misspelt_in_the_same_sentence_is_a_spelling() -> None:
    one = article_of("The climb was led by Edmund Hilary before the storm came up the mountain.")
    other = article_of("The climb was led by Edmund Hillary before the storm came up the mountain.")
    (found,) = [d for d in differences(one, other) if d.kind == "name"]
    assert found.relation == "wording"


def test_an_acronym_spelt_out_in_two_ways_is_shown_once() -> None:
    one = article_of("It began at the Capitol Hill Occupied Protest (CHOP) zone east of downtown.")
    other = article_of("The mayor cleared the Capitol Hill Organized Protest (CHOP) zone.")
    (found,) = [d for d in differences(one, other) if d.about == "CHOP"]
    assert (found.kind, found.relation) == ("name", "wording")
    assert sides(found) == [
        ("Capitol Hill Occupied Protest", (0,)),
        ("Capitol Hill Organized Protest", (1,)),
    ]


def test_one_acronym_of_two_bodies_is_no_difference() -> None:
    one = article_of("The American Medical Association (AMA) warned the senators again.")
    other = article_of("The Australian Motorcycle Academy (AMA) opened a track there.")
    assert [d for d in differences(one, other) if d.about == "AMA"] == []


def test_a_place_that_one_source_misspells_once_is_shown() -> None:
    one = article_of(
        "Police in Harwich closed the park.", "The festival in Harwich ended.", "Harwich mourned."
    )
    other = article_of(
        "City officials in Harlech warned of a suspect.", "A search went on in Harwich overnight."
    )
    shown = [d for d in of_kind("name", one, other) if d.about == "Harwich"]
    assert [{value for value, _ in sides(d)} for d in shown] == [{"Harwich", "Harlech"}]


def test_two_known_places_that_begin_alike_are_two_places() -> None:
    one = article_of(
        "Officials in China closed the port.", "The trade with China fell.", "He left China."
    )
    other = article_of("The mayor of Chicago met him.", "Investors in China sold their shares.")
    assert of_kind("name", one, other) == []


def test_a_person_of_another_rank_is_shown_with_both_titles() -> None:
    one = article_of("The order was signed by Deputy Secretary David Norquist on Monday.")
    other = article_of("A letter by Secretary David Norquist was sent to the Senate.")
    (found,) = of_kind("name", one, other)
    assert (found.about, found.relation) == ("David Norquist", "wording")
    assert [value for value, _ in sides(found)] == [
        "Deputy Secretary David Norquist",
        "Secretary David Norquist",
    ]


def test_a_source_that_uses_both_titles_shortens_one() -> None:
    one = article_of(
        "The order was signed by Deputy Secretary David Norquist on Monday.",
        "Secretary David Norquist said no more.",
    )
    other = article_of("A letter by Secretary David Norquist was sent to the Senate.", "He left.")
    assert of_kind("name", one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        ("katzman", "katzmann", True),
        ("clark", "clarke", True),
        ("billy", "bill", False),
        ("roberts", "robert", False),
    ],
)
def test_a_letter_more_is_a_spelling_of_a_persons_name(one: str, other: str, differs: bool) -> None:
    assert differs_in_spelling(one, other, person=True) is differs
    assert differs_in_spelling(one, other) is False


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bureau of Labor Statistics", "Bureau of Labor and Statistics"),
        ("Paycheck Protection Program", "Payroll Protection Program"),
    ],
)
def test_a_name_of_several_words_differs_in_a_small_one(one: str, other: str) -> None:
    found = of_kind(
        "name",
        article_of(f"The figures came from the {one}, an official said."),
        article_of(f"An official of the {other} gave them out at noon."),
    )
    assert [sides(d) for d in found] == [[(one, (0,)), (other, (1,))]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the Senate Judiciary Committee", "the Judiciary Committee"),
        ("the Food & Drug Administration", "the Food and Drug Administration"),
        ("the American Civil Liberties Union", "the American Civil Liberty Union"),
    ],
)
def test_a_shorter_name_a_sign_or_a_plural_is_no_other_name(one: str, other: str) -> None:
    shown = of_kind(
        "name",
        article_of(f"The figures came from {one}, an official said."),
        article_of(f"An official of {other} gave them out at noon."),
    )
    assert shown == []


def test_a_double_name_with_and_without_its_hyphen_differs() -> None:
    one = article_of("Rep. Debbie Mucarsel-Powell voted for the bill in Washington.")
    other = article_of("The bill was backed by Rep. Debbie Mucarsel Powell of Florida.")
    (found,) = of_kind("name", one, other)
    assert sides(found) == [
        ("Debbie Mucarsel-Powell", (0,)),
        ("Debbie Mucarsel Powell", (1,)),
    ]
