from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.panels.chips import title
from gui.shown import shown
from summarizer import Article


@given(st.text())
def test_one_character_always_stands_for_one(text: str) -> None:
    assert len(shown(text)) == len(text)


@given(st.text())
def test_nothing_that_is_shown_breaks_a_line_or_turns_letters_round(text: str) -> None:
    forbidden = {*map(chr, range(32)), "\u2028", "\u2029", "\u202d", "\u202e"}
    assert forbidden.isdisjoint(shown(text))


@pytest.mark.parametrize(
    "text", ["التقى المستشار", "\u200fשלום\u200e", "\u2067עברית\u2069", "2 500 €"]
)
def test_what_other_scripts_need_stays(text: str) -> None:
    assert shown(text) == text


def test_an_override_is_seen_and_not_obeyed() -> None:
    assert shown("a\u202egpj.exe\u202c") == "a\ufffdgpj.exe\u202c"


def test_an_article_without_title_is_called_by_its_file() -> None:
    article = Article.from_text("Two words.")
    assert title(article, 2) == "Source 3"
