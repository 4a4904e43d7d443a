"""Days of publication that the user sets: what is read by them follows, what was known is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from summarizer import Edits, analyse
from summarizer.model import Article, Story

TEXT = "The two leaders met on Monday.\n\nThe troops leave in March, the minister said yesterday."
UNDATED = Article.from_text(TEXT)
GUESSED = replace(UNDATED, date=date(2021, 7, 28), date_basis="guessed", date_note="year guessed")


def setting(day: str) -> Edits:
    return Edits(dates=frozenset({(UNDATED.sha256, day)}))


def test_the_day_is_in_force_and_dates_are_read_by_it() -> None:
    story = Story.from_articles([UNDATED], edits=setting("2019-05-08"))
    (article,) = story.articles
    assert (article.date, article.date_basis) == (date(2019, 5, 8), "given")
    assert article.date_note == "set by you"
    (found,) = analyse(story).annotations
    days = {one.cut(article.text): (one.first, one.last) for one in found.dates}
    assert days["Monday"] == (date(2019, 5, 6), date(2019, 5, 6))
    assert days["yesterday"] == (date(2019, 5, 7), date(2019, 5, 7))


def test_without_the_decision_what_was_known_holds_again() -> None:
    dated = GUESSED.dated(date(2020, 7, 28))
    assert dated.as_stated == GUESSED
    assert dated.dated(date(2019, 7, 28)).as_stated == GUESSED
    again = Story.from_articles(Story.from_articles([dated], edits=setting("2018-01-01")).articles)
    assert again.articles[0].date == GUESSED.date


def test_what_is_no_day_and_what_is_stated_anyway_change_nothing() -> None:
    plain = Story.from_articles([GUESSED])
    assert Story.from_articles([GUESSED], edits=setting("soon")) == plain
    stated = replace(GUESSED, date_basis="stated", date_note=None)
    assert stated.dated(date(2021, 7, 28)) == stated


@given(st.dates(), st.text(min_size=1))
def test_outlet_and_day_are_apart(day: date, outlet: str) -> None:
    both = GUESSED.named(outlet).dated(day)
    assert both == GUESSED.dated(day).named(outlet)
    assert both.as_stated == GUESSED
