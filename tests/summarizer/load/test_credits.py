from __future__ import annotations

import pytest

from summarizer.load.credits import (
    is_list_of_names,
    is_masthead,
    read_byline,
    read_dateline,
    read_reporting,
    read_source,
)


@pytest.mark.parametrize(
    ("line", "author", "outlet"),
    [
        ("By Paul Koring", "Paul Koring", None),
        ("BY PATRICK WINTOUR", "Patrick Wintour", None),
        ("By Jane Arraf and Alissa J. Rubin", "Jane Arraf, Alissa J. Rubin", None),
        ("By Julian Borger, The Guardian", "Julian Borger", "The Guardian"),
        ("By Julian Borger in Washington", "Julian Borger", None),
        ("By Julian Borger | The Guardian | July 26, 2021", "Julian Borger", "The Guardian"),
        ("By Robert Burns, Associated Press", "Robert Burns", "Associated Press"),
        ("By ROBERT BURNS, AP National Security Writer", "Robert Burns", None),
        ("By Steve Holland (Reuters)", "Steve Holland", "Reuters"),
        ("By Steve Holland, Senior Correspondent", "Steve Holland", None),
        ("Von Thomas Gutschker, Brüssel", "Thomas Gutschker", None),
        ("Par Benjamin Barthe (Le Monde)", "Benjamin Barthe", "Le Monde"),
        ("Por Juan José Millás", "Juan José Millás", None),
        ("Written by Liz Sly July 26, 2021 at 10:16 a.m. EDT", "Liz Sly", None),
        ("By Al Jazeera Staff", None, "Al Jazeera"),
        ("By Ursula von der Leyen", "Ursula von der Leyen", None),
    ],
)
def test_a_byline(line: str, author: str | None, outlet: str | None) -> None:
    assert read_byline(line) == (author, outlet)


@pytest.mark.parametrize(
    "line",
    [
        "By the end of the year, all combat troops will have left the country.",
        "By Monday Biden had decided",
        "Byron York reports from Baghdad",
        "Biden and Kadhimi agree on withdrawal of US troops from Iraq",
        "Von der Leyen reist nach Kiew",
        "De Blasio Wins Primary",
        "",
    ],
)
def test_what_is_no_byline(line: str) -> None:
    assert read_byline(line) is None


@pytest.mark.parametrize(
    ("line", "place", "outlet"),
    [
        ("Washington (AsiaNews/Agencies) - Iraqi Prime Minister", "Washington", "AsiaNews"),
        ("LONDON (Reuters) - Britain's", "LONDON", "Reuters"),
        ("FLINT, Mich., Oct. 4 (UPI) — Former", "FLINT, Mich., Oct. 4", "UPI"),
        ("BERLIN (dpa) – Die Regierung", "BERLIN", "dpa"),
        ("Madrid, 26 jul (EFE).- El presidente", "Madrid, 26 jul", "EFE"),
        ("(CNN) Sen. Bernie Sanders ended", "", "CNN"),
        ("(ANSA) - ROMA", "", "ANSA"),
    ],
)
def test_a_dateline(line: str, place: str, outlet: str) -> None:
    assert read_dateline(line) == (place, outlet)


@pytest.mark.parametrize(
    "line",
    [
        "Paris (Agencies) - The minister",
        "Rep. Steve King (R-Iowa) - who is known for",
        "The World Health Organization (WHO) - which is based in Geneva",
        "the two leaders (both in office) - agreed",
        "Obtain (and) to share",
        "International Study Institute (ILERI). It was in the vacuum",
    ],
)
def test_what_is_no_dateline(line: str) -> None:
    assert read_dateline(line) is None


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Source: Al Jazeera and news agencies", "Al Jazeera"),
        ("Quelle: dpa/AFP", "dpa"),
        ("© 2021 The Guardian", "The Guardian"),
        ("Copyright 2019 The Associated Press. All rights reserved.", "The Associated Press"),
        ("(c) AFP", "AFP"),
        ("Source: https://www.example.org/", None),
        ("Source: agencies", None),
        ("A source told the agency that the talks had ended without result", None),
    ],
)
def test_a_line_that_names_the_source(line: str, outlet: str | None) -> None:
    assert read_source(line) == outlet


def test_the_line_under_an_agency_report() -> None:
    found = read_reporting("(Reporting by Steve Holland and Idrees Ali; Editing by Mary Milliken)")
    assert found is not None
    assert found.author == "Steve Holland, Idrees Ali"
    assert read_reporting("Reporting from Baghdad is dangerous") is None


def test_lists_of_names() -> None:
    assert is_list_of_names("Susan Page and Bill Theobald")
    assert not is_list_of_names("Biden and Kadhimi agree on withdrawal")


@pytest.mark.parametrize("line", ["BBC News", "USA TODAY", "Reuters", "The Guardian", "Le Monde"])
def test_a_masthead(line: str) -> None:
    assert is_masthead(line)


@pytest.mark.parametrize(
    "line", ["World News", "NEWS", "Latest News", "Good news for Iraq", "Middle East", "IRAQ", ""]
)
def test_what_is_no_masthead(line: str) -> None:
    assert not is_masthead(line)
