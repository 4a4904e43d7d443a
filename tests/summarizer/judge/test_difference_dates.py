from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from summarizer.annotate import annotate
from summarizer.judge.differences import find_differences
from summarizer.model import Annotations, Claim, DateMention, Span
from tests.summarizer.judge.differing import article_of, of_kind, sides

if TYPE_CHECKING:
    from summarizer.model import Article


def test_days_that_exclude_each_other_differ_and_a_weekday_of_its_date_does_not() -> None:
    told = [
        "The judge delayed the hearing on the border wall until July 12.",
        "The judge delayed the hearing on the border wall until July 19.",
        "The judge delayed the hearing on the border wall until Monday.",
    ]
    articles = [article_of(text) for text in told]
    found = [annotate(article) for article in articles]
    claims = (
        Claim(1, "shared", tuple(Span.of(i, a.sentences[0]) for i, a in enumerate(articles))),
    )
    shown = find_differences(
        articles, [dated(a, f) for a, f in zip(articles, found, strict=True)], (), (), claims
    )
    (difference,) = shown
    assert (difference.kind, difference.relation) == ("date", "contradiction")
    assert {value for value, _ in sides(difference)} == {"July 12", "July 19"}


def dated(article: Article, found: Annotations) -> Annotations:
    """Put the dates that the sentence of the test above means."""
    days = {"July 12": date(2021, 7, 12), "July 19": date(2021, 7, 19), "Monday": None}
    for words, day in days.items():
        start = article.text.find(words)
        if start >= 0:
            mention = DateMention(start, start + len(words), day, day)
            return replace(found, dates=(mention,))
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("at 4:41 p.m. on Sunday", "at 5:15 p.m. on Sunday"),
        ("on Sunday morning", "on Sunday evening"),
        ("at 9 a.m. on Sunday", "on Sunday afternoon"),
    ],
)
def test_times_of_day_that_exclude_each_other_differ(one: str, other: str) -> None:
    told = "The bomb went off at the market {}, police said."
    (found,) = of_kind("date", article_of(told.format(one)), article_of(told.format(other)))
    assert found.relation == "contradiction"
    assert len(found.sides) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("at 5:41 p.m. on Sunday", "on Sunday evening"),
        ("on Sunday night", "on Sunday evening"),
        ("on Sunday at 11:50 p.m.", "on Sunday night"),
        ("as early as Sunday", "on Sunday"),
        ("on Sunday night", "early on Monday"),
    ],
)
def test_a_day_or_a_part_of_it_is_looser_than_what_lies_in_it(one: str, other: str) -> None:
    told = "The bomb went off at the market {}, police said."
    (found,) = of_kind("date", article_of(told.format(one)), article_of(told.format(other)))
    assert found.relation == "looser bound"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("at around 4:41 p.m. on Sunday", "shortly before 5 p.m. on Sunday"),
        ("at 8 p.m. ET on Sunday", "at 5 p.m. PT on Sunday"),
        ("early on Sunday", "on Sunday morning"),
    ],
)
def test_times_of_day_that_may_be_one_do_not_differ(one: str, other: str) -> None:
    told = "The bomb went off at the market {}, police said."
    assert of_kind("date", article_of(told.format(one)), article_of(told.format(other))) == []


@pytest.mark.parametrize(
    ("language", "one", "other", "values"),
    [
        (
            "de",
            "Der Senat will am 12. Oktober über strengere Regeln beraten.",
            "Der Senat will am 19. Oktober über strengere Regeln beraten.",
            ["12. Oktober", "19. Oktober"],
        ),
        (
            "fr",
            "Le conseil municipal doit se réunir le 12 octobre.",
            "Le conseil municipal doit se réunir le 19 octobre.",
            ["12 octobre", "19 octobre"],
        ),
        (
            "es",
            "El ayuntamiento debatirá las nuevas normas el 12 de octubre.",
            "El ayuntamiento debatirá las nuevas normas el 19 de octubre.",
            ["12 de octubre", "19 de octubre"],
        ),
        (
            "it",
            "Il consiglio comunale si riunirà il 12 ottobre.",
            "Il consiglio comunale si riunirà il 19 ottobre.",
            ["12 ottobre", "19 ottobre"],
        ),
        (
            "pt",
            "A câmara vai debater as novas regras em 12 de outubro.",
            "A câmara vai debater as novas regras em 19 de outubro.",
            ["12 de outubro", "19 de outubro"],
        ),
    ],
)
def test_dates_are_compared_in_every_language(
    language: str, one: str, other: str, values: list[str]
) -> None:
    (found,) = of_kind(
        "date", article_of(one, language=language), article_of(other, language=language)
    )
    assert [value for value, _ in sides(found)] == values


def test_one_matter_of_three_sources_is_one_difference_with_all_its_places() -> None:
    told = "The hearing on the border wall was delayed until July {}, the judge ruled."
    (found,) = of_kind("date", *(article_of(told.format(day)) for day in (12, 19, 12)))
    assert sides(found) == [("July 12", (0, 2)), ("July 19", (1,))]


def test_dates_many_years_apart_in_unlike_sentences_are_of_two_events() -> None:
    one = article_of("A picture shows the office of Electronic Data Systems in 1986.")
    other = article_of("The office of Electronic Data Systems was opened in 1962.")
    assert of_kind("date", one, other) == []


@pytest.mark.parametrize(
    ("wide", "near"),
    [
        ("in September", "on Sept. 24"),
        ("in September", "on 24 September"),
        ("in early July", "on July 2"),
        ("this summer", "in July"),
    ],
)
def test_a_month_or_season_is_a_looser_date_than_what_lies_in_it(wide: str, near: str) -> None:
    told = [
        article_of(f"The judge opened the inquiry on the border wall {when}.", day=None)
        for when in (wide, near)
    ]
    (found,) = of_kind("date", *told)
    assert found.relation == "looser bound"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("in September", "on Oct. 24"),
        ("in April 2015", "on April 4, 2015"),  # long ago: nobody asks for the day
        ("in late July", "on July 2"),
        ("on Sept. 24", "on September 24"),
    ],
)
def test_other_dates_hold_no_closer_one(one: str, other: str) -> None:
    told = [
        article_of(f"The judge opened the inquiry on the border wall {when}.", day=None)
        for when in (one, other)
    ]
    assert [d for d in of_kind("date", *told) if d.relation == "looser bound"] == []


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        (
            "At a crowded press conference last week in Denver, the mayor defended the curfew.",
            "The mayor defended it at a crowded press conference in Denver on Thursday.",
            True,
        ),
        (
            "The mayor said last week that the curfew in Denver would be kept.",
            "A judge in Denver will look at the curfew on Thursday.",
            False,
        ),
    ],
)
def test_last_week_is_a_looser_date_than_a_weekday_of_the_same_event(
    one: str, other: str, *, shown: bool
) -> None:
    found = of_kind("date", article_of(one, day=None), article_of(other, day=None))
    assert [d.relation for d in found] == ["looser bound"] * shown


def test_when_two_people_said_something_is_not_compared() -> None:
    one = article_of("The curfew in Denver will be kept, the mayor said Monday night.", day=None)
    other = article_of("The mayor of Denver said Monday that the curfew was a success.", day=None)
    assert of_kind("date", one, other) == []


def test_weekdays_of_articles_without_a_date_exclude_each_other_in_near_copies_only() -> None:
    one = article_of("The judge opened the inquiry on the border wall on Tuesday.", day=None)
    copy = article_of("The judge opened the inquiry on the border wall on Friday.", day=None)
    (found,) = of_kind("date", one, copy)
    assert found.relation == "contradiction"
    loose = article_of("The border was calm and the judge rested on Friday.", day=None)
    assert of_kind("date", one, loose) == []


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (
            "The permits expire at the beginning of March, the ministry told the owners.",
            "The owners of the boats hold permits that expire in March.",
            ["the beginning of March", "March"],
        ),
    ],
)
def test_a_date_of_one_claim_may_be_given_more_closely(
    one: str, other: str, values: list[str]
) -> None:
    (found,) = of_kind("date", article_of(one), article_of(other))
    assert (found.relation, [value for value, _ in sides(found)]) == ("looser bound", values)


def test_the_days_before_an_event_are_no_bound_of_its_day() -> None:
    one = article_of("On Tuesday the primary of the state could end the race.")
    other = article_of("He leads in the last days before Tuesday’s primary of the state.")
    assert of_kind("date", one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (  # a part of the day is only fuller than the day
            "The court handed down a ruling Monday morning that the returns must be given up.",
            "The court ruled Monday that the firm must give up the returns to prosecutors.",
        ),
        (  # two rounds of one kind, the second new
            "Months later in June the ministry slapped fines on harbour firms and their owners.",
            "The ministry on Friday slapped fines on harbour firms, owners and their banks.",
        ),
        (  # the year is that of the vote, not of the finding
            "The service stands by its finding that hackers meddled in the 2016 election.",
            "The service found in January that hackers meddled in the election of the parliament.",
        ),
        (  # of one house much is told
            "The minister plans to be at the Old Customs House on Monday, he said.",
            "On Sunday the Old Customs House put out a paper on the minister.",
        ),
    ],
)
def test_a_fuller_date_or_one_of_something_else_is_no_difference(one: str, other: str) -> None:
    assert of_kind("date", article_of(one), article_of(other)) == []
