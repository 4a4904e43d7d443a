"""Outlets as the user names them: in force in the story, marked in exports, given back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from summarizer import Article, Edits, Story, analyse, compose, load_story
from summarizer.export import to_json, to_text
from summarizer.model import UserLists

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def story(seeds: Path) -> Story:
    return load_story([seeds])


def naming(story: Story, index: int, name: str) -> Edits:
    return Edits(outlets=frozenset({(story.articles[index].sha256, name)}))


def test_a_named_outlet_is_in_force_and_what_was_stated_is_known(seeds: Path, story: Story) -> None:
    named = load_story([seeds], edits=naming(story, 1, "Asia News Agency"))
    article = named.articles[1]
    assert (article.outlet, article.renamed_from) == ("Asia News Agency", "AsiaNews")
    assert article.as_stated == story.articles[1]
    unstated = load_story([seeds], edits=naming(story, 2, "Al Jazeera")).articles[2]
    assert (unstated.outlet, unstated.renamed_from) == ("Al Jazeera", "")
    assert unstated.as_stated.outlet is None


def test_the_same_name_is_no_renaming(seeds: Path, story: Story) -> None:
    assert load_story([seeds], edits=naming(story, 1, "AsiaNews")) == story


def test_a_name_is_given_back_when_articles_are_made_a_story_again(story: Story) -> None:
    bare = [Article.from_text(one.text, outlet=one.outlet) for one in story.articles]
    edits = Edits(outlets=frozenset({(bare[0].sha256, "Reuters")}))
    named = Story.from_articles(bare, edits=edits)
    assert named.articles[0].outlet == "Reuters"
    again = Story.from_articles(named.articles)
    assert [one.outlet for one in again.articles] == [one.outlet for one in bare]


def test_what_the_user_says_of_an_article_comes_before_the_users_list() -> None:
    bare = Article.from_text("The two leaders met on Monday.", outlet="asianews")
    lists = UserLists(outlets=(("asianews", "AsiaNews.it"),))
    listed = Story.from_articles([bare], lists=lists).articles[0]
    assert (listed.outlet, listed.renamed_from) == ("AsiaNews.it", "asianews")
    edits = Edits(outlets=frozenset({(bare.sha256, "PIME")}))
    named = Story.from_articles([listed], lists=lists, edits=edits).articles[0]
    assert (named.outlet, named.renamed_from) == ("PIME", "asianews")


def test_exports_carry_the_name_and_say_whose_it_is(seeds: Path, story: Story) -> None:
    analysis = analyse(load_story([seeds], edits=naming(story, 2, "Al Jazeera")))
    brief = compose(analysis, 100)
    assert "Al Jazeera (as named by you), date not stated" in to_text(brief)
    sources = json.loads(to_json(brief))["sources"]
    assert [one.get("renamed_from") for one in sources] == [None, None, "", None]
    assert sources[2]["outlet"] == "Al Jazeera"
    assert "renamed_from" not in sources[0]
