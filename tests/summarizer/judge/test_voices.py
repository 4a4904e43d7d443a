from __future__ import annotations

from itertools import permutations

import pytest

from summarizer import Article, Story
from summarizer.judge.voices import agency_credits, find_voices

OWN = (
    "The council voted on Tuesday to close the old harbour bridge for repairs.\n\n"
    "Engineers had found cracks in two of the pillars during an inspection in spring.\n\n"
    "Shop owners said they feared for their trade, and asked for a ferry instead.\n\n"
    "The mayor promised that a temporary crossing would be ready before the summer."
)
OTHER = (
    "Traffic over the harbour will be interrupted for most of the year, the city announced.\n\n"
    "Two pillars are cracked. A ferry may run from June, but nobody has paid for it yet.\n\n"
    "Merchants near the bridge are angry about the decision of the council on Tuesday."
)


def voices(*articles: Article) -> list[tuple[int, ...]]:
    return [voice.articles for voice in find_voices(Story.from_articles(articles).articles)]


def test_different_reports_are_different_voices() -> None:
    assert voices(Article.from_text(OWN), Article.from_text(OTHER)) == [(0,), (1,)]


def test_a_reprint_with_a_new_head_and_tail_is_one_voice_and_proves_it() -> None:
    reprint = "Bridge to close\n\n" + OWN.rsplit("\n\n", 1)[0] + "\n\nRead on in our app tonight."
    story = Story.from_articles([Article.from_text(OWN), Article.from_text(reprint)])
    (voice,) = find_voices(story.articles)
    assert voice.articles == (0, 1)
    assert "word for word" in voice.reason
    assert voice.passages
    for first, second in voice.passages:
        assert first.cut(story.articles) == second.cut(story.articles)


def test_the_same_quotation_alone_is_no_copy() -> None:
    quote = (
        "“We have looked at these pillars for twenty years and every year we asked for the money, "
        "and every year the answer was that there were other and more important things to do.”"
    )
    one = Article.from_text(f"The chief engineer lost patience. {quote}\n\n" + OWN)
    two = Article.from_text(f"In a letter to this paper she wrote: {quote}\n\n" + OTHER)
    assert voices(one, two) == [(0,), (1,)]


def test_two_reports_of_one_agency_are_one_voice() -> None:
    one = Article.from_text("PARIS (AP) — " + OWN)
    two = Article.from_text("PARIS, France (AP) - " + OTHER)
    story = Story.from_articles([one, two])
    (voice,) = find_voices(story.articles)
    assert voice.reason == "both datelines credit AP"


def test_two_reports_of_one_outlet_are_one_voice() -> None:
    one = Article.from_text(OWN, outlet="The Paper")
    two = Article.from_text(OTHER, outlet="The Paper")
    assert voices(one, two) == [(0, 1)]


@pytest.mark.parametrize(
    ("text", "credited"),
    [
        ("Washington (AsiaNews/Agencies) - A deal was reached on Monday.", {"asianews"}),
        ("GILROY, Calif. (Reuters) - Police on Monday identified a man.", {"reuters"}),
        ("The party (a small one) - or what is left of it - met.", set()),
        ("The Islamic State (Daesh) was beaten.", set()),
    ],
)
def test_datelines_credit_agencies(text: str, credited: set[str]) -> None:
    article = Story.from_articles([Article.from_text(text)]).articles[0]
    assert set(agency_credits(article)) == credited


def test_voices_do_not_depend_on_the_order_of_articles() -> None:
    texts = [OWN, OTHER, "Old bridge shut\n\n" + OWN]
    for order in permutations(range(3)):
        found = voices(*(Article.from_text(texts[i]) for i in order))
        named = {frozenset(order[i] for i in members) for members in found}
        assert named == {frozenset({0, 2}), frozenset({1})}
