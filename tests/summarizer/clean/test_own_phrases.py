"""Phrases of the user's own list are furniture, whatever their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from summarizer import analyse, load_story
from summarizer.model import Article, Story, UserLists

if TYPE_CHECKING:
    from pathlib import Path

TEXT = (
    "Troops to leave Iraq\n\nUS troops will leave Iraq by the end of the year, she said.\n\n"
    "Our reporters on the ground\n\nAbout 2,500 soldiers remain. Follow the live blog here. "
    "The talks go on in Baghdad this week.\n"
)


def furniture(lists: UserLists) -> list[str]:
    story = Story.from_articles([Article.from_text(TEXT)], lists=lists)
    (article,) = story.articles
    return [f.cut(article.text) for f in article.furniture if f.kind == "own-list"]


def test_a_line_that_consists_of_a_phrase_is_furniture() -> None:
    assert furniture(UserLists()) == []
    found = furniture(UserLists(noise=("our REPORTERS  on the ground",)))
    assert found == ["Our reporters on the ground"]


def test_a_longer_phrase_inside_a_line_is_furniture_too() -> None:
    assert furniture(UserLists(noise=("Follow the live blog here.",))) == [
        "Follow the live blog here."
    ]


def test_a_single_word_inside_a_line_stays() -> None:
    assert furniture(UserLists(noise=("Iraq", "the", "Bagh"))) == []
    assert furniture(UserLists(noise=("ve the live blog",))) == []


@given(st.lists(st.text(max_size=30), max_size=8))
def test_any_phrases_leave_the_text_and_its_sentences_sound(phrases: list[str]) -> None:
    lists = UserLists(noise=tuple(phrases))
    (article,) = Story.from_articles([Article.from_text(TEXT)], lists=lists).articles
    assert article.text == TEXT
    ends = [0, *(piece.end for piece in article.furniture)]
    assert all(piece.start >= end for piece, end in zip(article.furniture, ends, strict=False))
    for sentence in article.sentences:
        assert not any(
            piece.start < sentence.end and sentence.start < piece.end for piece in article.furniture
        )


def test_outlets_and_names_are_applied(seeds: Path) -> None:
    lists = UserLists(
        names=(("White House", "US Capitol"), ("Iraq", "Nowhere")),
        outlets=(("AsiaNews", "Asia News Italy"), ("example.org", "Example"), ("", "x")),
    )
    story = load_story([seeds], lists=lists)
    assert "Asia News Italy" in [article.outlet for article in story.articles]
    analyse(story, lists=lists)
    far = Article.from_text(TEXT, url="https://news.example.org/a")
    near = Article.from_text(TEXT + "x", url="http://[notexample.org/a")
    one, other = Story.from_articles([far, near], lists=lists).articles
    assert (one.outlet, other.outlet) == ("Example", None)


def test_two_spellings_that_the_user_joins_are_one_name() -> None:
    text = (
        "Talks in Baghdad\n\nMustafa al-Kadhimi met Barham Salih in Baghdad on Monday. "
        "Barham Salih said that Mustafa al-Kadhimi had agreed.\n"
    )
    story = Story.from_articles([Article.from_text(text)])
    apart = [name.name for name in analyse(story).names]
    assert {"Mustafa al-Kadhimi", "Barham Salih"} <= set(apart)
    lists = UserLists(names=(("Mustafa al-Kadhimi", "Barham Salih"),))
    joined = next(n for n in analyse(story, lists=lists).names if n.kind == "person")
    assert {variant.text for variant in joined.variants} == {"Mustafa al-Kadhimi", "Barham Salih"}
