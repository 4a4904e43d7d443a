from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gui.reading.headline import column_name, date_words, outlet_words, title_words
from summarizer import Article
from tests.gui.reading_story import article, articles

TEXT = "One two three."


def test_a_stated_date_is_given_in_full() -> None:
    assert date_words(articles()[0]).startswith("27 July 2021 · ")


def test_a_guessed_year_is_said_to_be_guessed() -> None:
    assert date_words(articles()[1]).startswith("Monday 26 July (year guessed: 2021) · ")


def test_a_guessed_date_is_said_to_be_guessed() -> None:
    made = replace(article(TEXT, TEXT), date=date(2020, 1, 3), date_basis="guessed")
    assert date_words(made) == "3 January 2020 (guessed) · 3 words"
    noted = replace(made, date_note="from the address")
    assert date_words(noted) == "3 January 2020 (from the address) · 3 words"


def test_what_is_unknown_is_said() -> None:
    made = Article.from_text(TEXT)
    assert outlet_words(made) == "outlet not stated"
    assert date_words(made) == "date not stated · 0 words"
    assert title_words(made) == "title not stated"


@pytest.mark.parametrize("path", ["/home/desk/iraq.txt", r"C:\desk\iraq.txt"])
def test_a_file_without_a_title_is_called_by_its_name(path: str) -> None:
    assert title_words(replace(Article.from_text(TEXT), path=path)) == "iraq.txt"


def test_numbers_of_words_are_grouped_and_one_is_singular() -> None:
    assert date_words(article("Yes.", "Yes.")).endswith("· 1 word")
    long = "word " * 1999 + "end."
    assert date_words(article(long, long)).endswith("· 2,000 words")


def test_a_column_is_named_by_number_outlet_and_title() -> None:
    assert column_name(2, articles()[0]) == (
        "Source 2, AsiaNews: Biden and Kadhimi agree on withdrawal"
    )
