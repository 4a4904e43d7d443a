from __future__ import annotations

import hashlib
from datetime import date

import pytest

from summarizer import Article, Story


def test_text_in_memory_is_kept_as_it_is() -> None:
    text = "  Zwei Sätze.\r\nUnd „noch“ einer.\n"
    article = Article.from_text(text, title="T", outlet="O", date="2021-07-27", language="de")
    assert article.text == text
    assert (article.title, article.outlet, article.language) == ("T", "O", "de")
    assert article.date == date(2021, 7, 27)
    assert article.date_basis == "given"
    assert article.sha256 == hashlib.sha256(text.encode()).hexdigest()


def test_a_date_that_is_none_says_so() -> None:
    with pytest.raises(ValueError, match="Invalid isoformat"):
        Article.from_text("x", date="27 July 2021")


def test_what_the_caller_states_survives_preparation() -> None:
    article = Article.from_text(
        "Police closed the bridge on Monday.\n\nNobody was hurt.",
        title="Bridge closed",
        outlet="The Paper",
        date="2021-07-27",
    )
    prepared = Story.from_articles([article]).articles[0]
    assert (prepared.title, prepared.outlet) == ("Bridge closed", "The Paper")
    assert prepared.date == date(2021, 7, 27)
    assert prepared.text == article.text
    assert [s.cut(prepared.text) for s in prepared.sentences] == [
        "Police closed the bridge on Monday.",
        "Nobody was hurt.",
    ]


def test_an_empty_story_is_a_story() -> None:
    assert Story.from_articles([]).articles == ()
