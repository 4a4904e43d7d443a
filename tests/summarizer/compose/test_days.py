"""Words such as "yesterday" in a line of a brief come with the day that they mean."""

from __future__ import annotations

import json

import pytest

from summarizer import Article, Brief, Story, analyse, compose
from summarizer.export import to_html, to_json, to_markdown, to_text

FLOOD = (
    "The river burst its banks yesterday and flooded four villages in the valley, police said. "
    "Some 300 people were brought to a school on Monday. "
)
SAID = (
    "“We saw the first houses fall yesterday and nobody came to help,” the mayor of Aldorf said. "
)
OTHER = "The council of the region wants to speak about three new dams in the autumn, it said. "


def brief_of(*texts: str, date: str | None = "2021-07-27") -> Brief:
    articles = [Article.from_text(text, language="en", date=date) for text in texts]
    return compose(analyse(Story.from_articles(articles)), words=200)


@pytest.fixture(scope="module")
def flood() -> Brief:
    return brief_of(FLOOD, OTHER)


def test_the_day_is_told_behind_the_line_in_every_form(flood: Brief) -> None:
    (line,) = [line for line in flood.lines if "yesterday" in line.text]
    assert [mention.first.isoformat() for mention in line.days if mention.first] == ["2021-07-26"]
    for text in (to_text(flood), to_markdown(flood), to_html(flood)):
        assert text.count("(yesterday: 26 July 2021)") == 1
    sections = json.loads(to_json(flood))["brief"]["sections"]
    days = [day for part in sections for line in part["lines"] for day in line.get("days", ())]
    assert [(day["date"], day["basis"]) for day in days] == [
        ("2021-07-26", "relative to the article's date")
    ]


def test_a_weekday_says_itself_which_day_it_means(flood: Brief) -> None:
    monday = [line for line in flood.lines if "Monday" in line.text]
    assert monday
    assert all(line.days == () for line in monday)


def test_without_a_date_nothing_is_made_up() -> None:
    brief = brief_of(FLOOD, OTHER, date=None)
    assert any("yesterday" in line.text for line in brief.lines)
    assert "(yesterday:" not in to_text(brief)


def test_what_somebody_says_may_have_been_said_on_another_day() -> None:
    brief = brief_of(SAID, OTHER)
    assert any("yesterday" in line.text for line in brief.lines)
    assert "(yesterday:" not in to_text(brief)
