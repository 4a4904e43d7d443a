from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.load import describe
from summarizer.model import Article
from tests.summarizer.load.files import LEAD, SECOND, TITLE

BODY = f"{SECOND}\n\n{SECOND} In the last period, the premier has been facing pressure."


def described(text: str) -> Article:
    return describe(Article.from_text(text))


@pytest.mark.parametrize(
    "above",
    [
        "",
        "07/27/2021, 10.16\nSend to a friend\n\n",
        "POLITICS\n",
        "Middle East | Analysis\nTuesday, July 27, 2021\n",
        "Home > News > World\n\n",
        "Share on Facebook\nTweet this\nEmail\nPrint\n",
        "By Jane Arraf\nUpdated July 27, 2021 at 10:16 a.m. EDT\n",
        "Jul 27, 2021 | 5 min read | 12 comments\n",
        "Gregory Korte\n\nUSA TODAY\n\n",
        "This article is more than 1 year old\n",
        "Joe Biden speaks at the White House (Evan Vucci/AP)\n",
    ],
)
def test_the_title_is_found_below_what_pages_print_above_it(above: str) -> None:
    article = described(f"{above}{TITLE}\n\n{BODY}")
    assert article.title == TITLE
    assert article.heading is not None
    assert article.heading.cut(article.text) == TITLE


def test_a_headline_with_a_full_stop_is_known_by_the_lead_that_takes_it_up() -> None:
    assert described(f"{TITLE}.\n\n{LEAD}\n\n{BODY}").title == f"{TITLE}."


@pytest.mark.parametrize(
    "text",
    ["", "Ceasefire", TITLE, BODY, LEAD, f"07/27/2021\n\n{BODY}", f"Jane Arraf\n\n{BODY}"],
)
def test_no_title_is_made_up(text: str) -> None:
    assert described(text).title is None


def test_nothing_given_is_overridden() -> None:
    given = Article.from_text(
        f"{TITLE}\n\nBy Jane Arraf, The Guardian\nJuly 27, 2021\n\n{LEAD}",
        title="Another title",
        outlet="Another outlet",
        author="Another author",
        date="2020-01-01",
    )
    assert describe(given) == given


def test_a_given_title_is_placed_where_it_stands() -> None:
    article = describe(Article.from_text(f"News\n{TITLE}\n\n{BODY}", title=TITLE))
    assert article.heading is not None
    assert article.heading.cut(article.text) == TITLE


def test_describing_twice_changes_nothing_more() -> None:
    once = described(f"{TITLE}\n\nBy Jane Arraf, The Guardian\nJuly 27, 2021\n\n{LEAD}")
    assert describe(once) == once
    assert (once.author, once.outlet, once.date) == (
        "Jane Arraf",
        "The Guardian",
        date(2021, 7, 27),
    )


@pytest.mark.parametrize(
    ("header", "day"),
    [
        ("07/27/2021, 10.16", date(2021, 7, 27)),
        ("27/07/2021", date(2021, 7, 27)),
        ("Published: 3 March 2021", date(2021, 3, 3)),
        ("Veröffentlicht am 3. März 2021 um 10:16 Uhr", date(2021, 3, 3)),
        ("By Jane Arraf | July 26, 2021", date(2021, 7, 26)),
        ("July 26, 2021 (Updated July 28, 2021)", date(2021, 7, 26)),
        ("Updated 28 July 2021\nPublished 26 July 2021", date(2021, 7, 26)),
        ("Last updated: 28 July 2021", date(2021, 7, 28)),
        ("London, 26 July 2021", date(2021, 7, 26)),
        ("26 July 2021\n3 May 1999", None),
        ("Joe Biden was born on November 20, 1942", None),
        ("", None),
    ],
)
def test_the_date_above_the_text(header: str, day: date | None) -> None:
    article = described(f"{TITLE}\n{header}\n\n{BODY}")
    assert article.date == day
    assert article.date_basis == ("stated" if day else None)


def test_the_date_of_a_dateline() -> None:
    assert described(f"{TITLE}\n\nBAGHDAD, July 26, 2021 (AFP) - {SECOND}").date == date(
        2021, 7, 26
    )


def test_a_date_that_can_be_read_in_two_ways_stays_unknown_and_says_so() -> None:
    article = described(f"03/04/2021\n{TITLE}\n\n{BODY}")
    assert article.date is None
    assert article.date_note == "written 03/04/2021: 2021-04-03 or 2021-03-04"


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://www.example.co.uk/a", date(2021, 4, 3)),
        ("https://www.example.gov/a", date(2021, 3, 4)),
    ],
)
def test_the_host_tells_which_comes_first(url: str, day: date) -> None:
    article = describe(Article.from_text(f"03/04/2021\n{TITLE}\n\n{BODY}", url=url))
    assert article.date == day
    assert article.date_note is not None


def test_the_language_tells_which_comes_first() -> None:
    body = "Der Präsident hat am Montag mit dem Ministerpräsidenten über den Abzug gesprochen. " * 3
    assert described(f"Biden und Kadhimi einig über Abzug\n03/04/2021\n\n{body}").date == date(
        2021, 4, 3
    )


def test_dates_of_related_links_and_of_events_are_not_the_articles() -> None:
    related = "See also\nWhite House to stop Beijing's policy\n24/01/2017 15:55\nPrintable version"
    past = "On January 3, 2020, a drone killed General Qasem Soleimani in Baghdad."
    article = described(f"{TITLE}\n\n{past}\n\n{BODY}\n\n{related}")
    assert article.date is None


def test_a_labelled_date_under_the_text_counts_if_it_stands_alone() -> None:
    assert described(f"{TITLE}\n\n{BODY}\n\nPublished: 27 July 2021").date == date(2021, 7, 27)
    links = "Older story\nPublished: 24 January 2017\nOld story\n12/02/2016 15:14"
    assert described(f"{TITLE}\n\n{BODY}\n\n{links}").date is None


def test_the_credit_under_the_text() -> None:
    article = described(f"{TITLE}\n\n{BODY}\n\n© 2021 The Guardian")
    assert article.outlet == "The Guardian"


@pytest.mark.parametrize(
    ("header", "title", "author", "outlet", "day"),
    [
        (
            (
                "Politik\nBiden und Kadhimi einigen sich auf Abzug der US-Truppen\n"
                "Von Majid Sattar, Washington\nAktualisiert am 27.07.2021-10:16\n\n"
            ),
            "Biden und Kadhimi einigen sich auf Abzug der US-Truppen",
            "Majid Sattar",
            None,
            date(2021, 7, 27),
        ),
        (
            (
                "Les Etats-Unis vont mettre fin à leur mission de combat en Irak\nLe Monde\n"
                "Publié le 27 juillet 2021 à 08h12, mis à jour le 28 juillet 2021 à 10h33\n\n"
            ),
            "Les Etats-Unis vont mettre fin à leur mission de combat en Irak",
            None,
            "Le Monde",
            date(2021, 7, 27),
        ),
        (
            (
                "Estados Unidos pondrá fin a su misión de combate en Irak\n\n"
                "Washington, 27 jul 2021 (EFE).- "
            ),
            "Estados Unidos pondrá fin a su misión de combate en Irak",
            None,
            "EFE",
            date(2021, 7, 27),
        ),
        (
            (
                "Usa, Biden annuncia la fine della missione di combattimento in Iraq\n"
                "di Massimo Basile\n27 Luglio 2021 alle 08:12 2 minuti di lettura\n\n"
            ),
            "Usa, Biden annuncia la fine della missione di combattimento in Iraq",
            "Massimo Basile",
            None,
            date(2021, 7, 27),
        ),
    ],
)
def test_headers_in_other_languages(
    header: str, title: str, author: str | None, outlet: str | None, day: date
) -> None:
    article = described(f"{header}{BODY}")
    assert (article.title, article.author, article.outlet) == (title, author, outlet)
    assert article.date == day


@given(st.text(max_size=300))
def test_any_text_can_be_described(text: str) -> None:
    article = described(text)
    assert article.text == text
    if article.heading is not None:
        assert article.heading.cut(text) == article.title
