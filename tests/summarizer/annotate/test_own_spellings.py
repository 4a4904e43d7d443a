"""Spellings of the user's list are names wherever they stand."""

from __future__ import annotations

import itertools
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from summarizer import StageCache, analyse, find
from summarizer.annotate.names import find_names, with_own_spellings
from summarizer.model import Article, Mention, Sentence, Story, UserLists

TEXT = (
    "Prime Minister Mustafa al-Kadhimi met the president on Monday.\n\n"
    "The office of mustafa kadhimi did not answer, and MBS was silent, too."
)
PAIRS = (("mustafa kadhimi", "Mustafa al-Kadhimi"), ("MBS", "Mohammed bin Salman"))


def article() -> Article:
    (made,) = Story.from_articles([Article.from_text(TEXT)]).articles
    return made


def spelt(mentions: tuple[Mention, ...], text: str = TEXT) -> list[str]:
    return [one.cut(text) for one in mentions]


def test_what_the_engine_takes_for_no_name_is_one_where_the_user_says_so() -> None:
    made = article()
    before = find_names(made)
    assert "mustafa kadhimi" not in spelt(before)
    after = with_own_spellings(made, before, PAIRS)
    assert "mustafa kadhimi" in spelt(after)
    assert spelt(after).count("Mustafa al-Kadhimi") == 1
    assert set(before) <= set(after)


def test_the_spellings_of_a_pair_are_one_person() -> None:
    lists = UserLists(names=PAIRS)
    story, cache = Story.from_articles([Article.from_text(TEXT)]), StageCache()
    plain = analyse(story, cache=cache)
    found = analyse(story, lists=lists, cache=cache)
    (name,) = [one for one in found.names if "al-Kadhimi" in one.name]
    assert {variant.text for variant in name.variants} == {"Mustafa al-Kadhimi", "mustafa kadhimi"}
    assert name.kind == "person"
    assert sum(find(found, "name: al-Kadhimi").counts) == 2
    assert analyse(story, cache=cache) == plain  # what was kept with lists is kept apart


def test_a_part_of_the_name_gives_way_and_more_than_the_name_stays() -> None:
    text = "Then Carol of York and Ursula von der Leyen spoke."
    made = replace(Article.from_text(text), sentences=(Sentence(0, len(text)),))
    found = (Mention(5, 10, "person"), Mention(14, 18, "place"), Mention(23, 43, "person"))
    pairs = (("Carol of York", "Carol"), ("der Leyen", "von der Leyen"))
    after = with_own_spellings(made, found, pairs)
    assert spelt(after, text) == ["Carol of York", "Ursula von der Leyen"]
    assert after[0].kind == "person"


@given(st.text("ab .", max_size=40), st.lists(st.text("ab .", max_size=4), max_size=4))
def test_mentions_stay_in_order_and_apart(text: str, spellings: list[str]) -> None:
    made = replace(Article.from_text(text), sentences=(Sentence(0, max(1, len(text))),))
    found = tuple(Mention(at, at + 3) for at in range(0, len(text) - 3, 7))
    after = with_own_spellings(made, found, tuple((one, "x") for one in spellings))
    assert all(one.end <= other.start for one, other in itertools.pairwise(after))
