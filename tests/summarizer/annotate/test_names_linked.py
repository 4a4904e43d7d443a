from __future__ import annotations

from itertools import permutations

import pytest

from summarizer import Cancelled, Task
from summarizer.annotate import link_names
from summarizer.annotate.names.spelling import same_given, same_surname
from tests.summarizer.annotate.articles import names_of, seed_names, seeds, spellings


def test_the_prime_minister_of_the_seeds_is_one_name_with_all_its_spellings() -> None:
    (name,) = [n for n in seed_names() if "Kadhimi" in spellings(n)]
    assert name.kind == "person"
    assert name.name.startswith("Mustafa ")
    assert spellings(name) >= {
        "Mustafa al-Kadhimi",
        "Moustafa Al Kazimi",
        "Mustafa Al Kazimi",
        "Mustafa al-Kazemi",
        "Al-Kazemi",
        "Al Kazemi",
        "Kadhimi",
    }


@pytest.mark.parametrize(
    "together",
    [
        {"Biden", "Joe Biden"},
        {"Qasem Soleimani", "Qassem Soleimani"},
        {"ISIS", "Isis", "Islamic State"},
        {"Free Institute for the Study of International Relations", "ILERI"},
    ],
)
def test_spellings_of_the_seeds_that_are_one_name(together: set[str]) -> None:
    assert any(together <= spellings(name) for name in seed_names())


def test_names_of_the_seeds_that_are_not_one() -> None:
    for name in seed_names():
        assert len(spellings(name) & {"Iran", "Iraq", "Iraqi", "Iranian", "Syria"}) <= 1
        assert len(spellings(name) & {"Joe Biden", "Donald Trump", "George W. Bush"}) <= 1


def test_each_variant_points_to_its_own_spelling() -> None:
    articles, _ = seeds()
    for name in seed_names():
        for variant in name.variants:
            assert {span.cut(articles) for span in variant.spans} == {variant.text}


def test_the_order_of_the_articles_changes_nothing() -> None:
    articles, annotations = seeds()
    expected = {(n.name, frozenset(spellings(n))) for n in seed_names()}
    for order in permutations(range(4)):
        names = link_names([articles[i] for i in order], [annotations[i] for i in order])
        assert {(n.name, frozenset(spellings(n))) for n in names} == expected


FAMILY = (
    "The court heard Judy Scott, the mother of Walter Scott, and his brother Anthony Scott. "
    "Later Scott wept in court."
)


def test_people_who_share_a_surname_stay_apart_and_the_bare_surname_goes_to_nobody() -> None:
    names = names_of(FAMILY)
    assert {"Judy Scott", "Walter Scott", "Anthony Scott", "Scott"} <= set(names)
    assert all(len(spellings(name)) == 1 for name in names.values())


def test_a_bare_surname_keeps_the_bearer_it_had_before_another_one_was_named() -> None:
    names = names_of(
        "The officer shot Walter Scott. The video shows that Scott ran. "
        "The mother, Judy Scott, came to court."
    )
    assert spellings(names["Walter Scott"]) == {"Walter Scott", "Scott"}


def test_a_bare_surname_finds_the_full_name_in_another_article() -> None:
    names = names_of("The plan of Jim Mattis failed.", "They said that Mattis would leave.")
    assert spellings(names["Jim Mattis"]) == {"Jim Mattis", "Mattis"}


def test_father_and_son_are_two() -> None:
    names = names_of("The lawyer of Donald Trump met Donald Trump Jr. and a friend.")
    assert not any(len(spellings(name)) > 1 for name in names.values())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Matt Whitaker", "Matthew Whitaker"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskiy"),
        ("J. Edgar Hoover", "John Hoover"),
        ("Sergei Kislyak", "Sergey Kislyak"),
    ],
)
def test_short_forms_initials_and_transliterations_are_one(one: str, other: str) -> None:
    names = names_of(f"They met with senator {one} there.", f"They met with senator {other} there.")
    assert any(spellings(name) >= {one, other} for name in names.values())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kim Jong Un", "Kim Jong Il"),
        ("Bill Burr", "Bill Barr"),
        ("Paul Ryan", "Paul Rand"),
    ],
)
def test_similar_names_are_not_one(one: str, other: str) -> None:
    names = names_of(f"They met with senator {one} there.", f"They met with senator {other} there.")
    assert not any(spellings(name) >= {one, other} for name in names.values())


def test_an_acronym_joins_what_the_text_says_it_stands_for() -> None:
    names = names_of(
        "The Federal Trade Commission opened a case.",
        "The FTC closed it, the Environmental Protection Agency (EPA) said. The EPA won.",
    )
    assert spellings(names["Federal Trade Commission"]) == {"Federal Trade Commission", "FTC"}
    assert spellings(names["Environmental Protection Agency"]) >= {"EPA"}


def test_a_dateline_does_not_make_an_agency_of_a_town() -> None:
    names = names_of("DALLAS (AP) - The mayor of Dallas spoke to the AP on Monday.")
    assert not any({"DALLAS", "AP"} <= spellings(name) for name in names.values())


def test_a_given_name_alone_means_the_one_person_who_bears_it() -> None:
    names = names_of("The book by Hillary Clinton sold well. Readers love Hillary.")
    assert spellings(names["Hillary Clinton"]) == {"Hillary Clinton", "Hillary"}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("al kadhimi", "kazemi", True),
        ("soleimani", "suleimani", True),
        ("iran", "iraq", False),
        ("barr", "burr", False),
        ("miller", "mueller", False),
    ],
)
def test_surnames(one: str, other: str, *, same: bool) -> None:
    assert same_surname(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("mustafa", "moustafa", True),
        ("joe", "joseph", True),
        ("q", "qasem", True),
        ("maria", "mario", False),
        ("daniel", "danielle", False),
        ("john", "jane", False),
    ],
)
def test_given_names(one: str, other: str, *, same: bool) -> None:
    assert same_given(one, other) is same


def test_the_fullest_spelling_names_an_entity() -> None:
    names = names_of("The senator Al Franken came. Franken spoke. Franken left. They met Franken.")
    assert spellings(names["Al Franken"]) == {"Al Franken", "Franken"}


def test_a_month_may_be_a_surname() -> None:
    names = names_of("They met Theresa May in May. “We leave,” May said. In May they left.")
    (name,) = names.values()
    assert [(v.text, len(v.spans)) for v in name.variants] == [("May", 1), ("Theresa May", 1)]


def test_a_surname_may_leave_its_particle_out() -> None:
    names = names_of("The city of mayor Bill de Blasio was closed. They asked de Blasio why.")
    (name,) = names.values()
    assert spellings(name) == {"Bill de Blasio", "Blasio"}


def test_a_father_is_not_taken_for_his_son() -> None:
    names = names_of("The prince Mohammed bin Salman came. The old King Salman stayed at home.")
    assert not any({"Mohammed bin Salman", "Salman"} <= spellings(n) for n in names.values())


def test_two_unknown_words_are_a_person_if_the_last_of_them_alone_is_one() -> None:
    names = names_of("They saw the show of Aziz Ansari. “I know,” Ansari said. Ansari said more.")
    (name,) = names.values()
    assert (name.kind, spellings(name)) == ("person", {"Aziz Ansari", "Ansari"})


def test_an_empty_story_has_no_names() -> None:
    assert names_of() == {}
    assert names_of("") == {}


def test_linking_stops_when_it_is_told_to() -> None:
    task = Task()
    polls: list[int] = []

    def poll() -> None:
        polls.append(1)
        if len(polls) == 20:
            task.cancel()
        task.step("Linking")

    with pytest.raises(Cancelled):
        link_names(*seeds(), poll)
    assert len(polls) == 20
