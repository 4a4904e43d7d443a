from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest

from summarizer.load import describe, story_dates
from summarizer.model import Article
from tests.summarizer.load.files import SECOND, TITLE

KNOWN = Article.from_text(f"{TITLE}\n\n{SECOND}", date="2021-07-27")


def guess(lead: str, *known: Article, above: str = "") -> Article:
    article = describe(Article.from_text(f"{above}{TITLE}\n\n{lead} {SECOND}"))
    return story_dates((article, *(known or (KNOWN,))))[0]


@pytest.mark.parametrize(
    ("lead", "day", "note"),
    [
        (
            "Biden receives him on Monday July 26 at the White House.",
            "2021-07-26",
            "year guessed: 2021",
        ),
        (
            "Biden empfing ihn am Montag, 26. Juli, in Washington.",
            "2021-07-26",
            "year guessed: 2021",
        ),
        (
            "Yesterday, Monday, US President Joe Biden discussed it.",
            "2021-07-27",
            "guessed from “Yesterday, Monday”",
        ),
        (
            "Der Präsident sprach heute, Dienstag, darüber.",
            "2021-07-27",
            "guessed from “heute, Dienstag”",
        ),
    ],
)
def test_the_others_leave_one_answer(lead: str, day: str, note: str) -> None:
    article = guess(lead)
    assert article.date == date.fromisoformat(day)
    assert article.date_basis == "guessed"
    assert article.date_note == note


@pytest.mark.parametrize(
    "lead",
    [
        "Biden receives him on Tuesday July 26 at the White House.",  # no such Tuesday near by
        "He has been in office since Monday July 26 of that year.",
        "Talks go on until Friday July 30 in Washington.",
        "The army was beaten on Friday January 3 in Baghdad.",
        "Biden receives him on July 26 at the White House.",
        "The two men met on Monday.",
    ],
)
def test_unknown_is_said_not_guessed(lead: str) -> None:
    assert guess(lead).date is None


def test_a_dateline_and_a_header_get_their_year() -> None:
    assert guess("", above="July 26\n").date == date(2021, 7, 26)
    article = describe(Article.from_text(f"{TITLE}\n\nBAGHDAD, July 28 (AFP) - {SECOND}"))
    assert story_dates((article, KNOWN))[0].date == date(2021, 7, 28)


def test_day_and_month_are_told_apart_by_the_others() -> None:
    april = Article.from_text(f"{TITLE}\n\n{SECOND}", date="2021-04-02")
    article = guess("", april, above="03/04/2021\n")
    assert article.date == date(2021, 4, 3)
    assert article.date_note == "order of day and month guessed: 2021-04-03"


def test_two_answers_are_no_answer() -> None:
    earlier = Article.from_text(f"{TITLE}\n\n{SECOND}", date="2021-07-19")
    assert guess("Yesterday, Monday, it was discussed.", KNOWN, earlier).date is None


def test_without_a_stated_date_nothing_is_guessed() -> None:
    open_ = Article.from_text(f"{TITLE}\n\n{SECOND}")
    assert guess("Biden receives him on Monday July 26.", open_).date is None


def test_the_order_of_the_articles_does_not_matter() -> None:
    texts = ("He arrives on Monday July 26.", "Yesterday, Monday, they spoke.", "They spoke.")
    articles = [describe(Article.from_text(f"{TITLE}\n\n{text} {SECOND}")) for text in texts]
    articles.append(KNOWN)
    wanted = {a.text: a.date for a in story_dates(articles)}
    for order in permutations(articles):
        assert {a.text: a.date for a in story_dates(order)} == wanted
