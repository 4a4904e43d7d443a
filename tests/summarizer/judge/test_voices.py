from __future__ import annotations

from dataclasses import replace
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
    assert voice.reason == "the text of both is by Associated Press"
    assert [p.cut(story.articles) for p in voice.passages[0]] == [
        "PARIS (AP)",
        "PARIS, France (AP)",
    ]


def test_two_reports_of_one_outlet_are_one_voice() -> None:
    one = Article.from_text(OWN, outlet="The Paper")
    two = Article.from_text(OTHER, outlet="The Paper")
    assert voices(one, two) == [(0, 1)]


@pytest.mark.parametrize(
    ("text", "credited"),
    [
        ("Washington (AsiaNews/Agencies) - A deal was reached on Monday.", {"asianews"}),
        ("GILROY, Calif. (Reuters) - Police on Monday identified a man.", {"reuters"}),
        ("(Reuters) - Police on Monday identified a man who was shot.", {"reuters"}),
        ("Berlin (dpa) - Die Regierung hat am Montag anders entschieden.", {"dpa"}),
        ("Madrid, 26 jul (EFE).- El gobierno dijo que no quiere hablar.", {"efe"}),
        ("(ANSA) - ROMA, 26 LUG - Il governo ha deciso ieri sera.", {"ansa"}),
        ("MOSCOW (Sputnik) - The minister spoke on Tuesday.", {"sputnik"}),
        ("The party (a small one) - or what is left of it - met.", set()),
        ("The Islamic State (Daesh) - was beaten in the end.", set()),
        ("Rep. John Boehner (R-Ohio) - who voted against it - left early.", set()),
    ],
)
def test_datelines_credit_agencies(text: str, credited: set[str]) -> None:
    article = Story.from_articles([Article.from_text(f"{text}\n\n{OWN}")]).articles[0]
    assert set(agency_credits(0, article)) == credited


def test_an_agencys_own_report_and_one_credited_to_it_are_one_voice() -> None:
    own = Article.from_text(OWN, outlet="Reuters")
    reprint = Article.from_text("PARIS (Reuters) - " + OTHER, outlet="The Paper")
    assert voices(own, reprint) == [(0, 1)]


@pytest.mark.parametrize(
    "line",
    [
        "Originally published by Associated Press",
        "(Reporting by Karen Freifeld in New York; Editing by Noeleen Walder)",
    ],
)
def test_credit_lines_of_the_whole_text_make_one_voice(line: str) -> None:
    told = Story.from_articles(
        [Article.from_text(f"Bridge\n\n{text}\n\n{line}") for text in (OWN, OTHER)]
    )
    (voice,) = find_voices(told.articles)
    assert voice.reason.endswith((" by Associated Press", " by Karen Freifeld"))
    for one, other in voice.passages:
        assert line.startswith(one.cut(told.articles)[:20])
        assert one.cut(told.articles) == other.cut(told.articles)


@pytest.mark.parametrize(
    "line",
    [
        "The Associated Press contributed to this report.",
        "With files from The Canadian Press",
        "(Additional reporting by Karen Freifeld; Editing by Noeleen Walder)",
    ],
)
def test_who_contributed_makes_no_voice_of_two_reports(line: str) -> None:
    texts = (f"Bridge\n\n{text}\n\n{line}" for text in (OWN, OTHER))
    assert voices(*map(Article.from_text, texts)) == [(0,), (1,)]


def test_one_reporter_in_two_papers_is_one_voice() -> None:
    one = Article.from_text(OWN, author="Nellie Bly", outlet="The Paper")
    two = Article.from_text(OTHER, author="Ida Tarbell and Nellie Bly", outlet="The World")
    three = Article.from_text(OTHER.replace("Two", "Three"), author="Staff")
    assert voices(one, two) == [(0, 1)]
    assert voices(one, replace(three, author="Reporter")) == [(0,), (1,)]


def test_three_copies_are_each_shown_with_one_they_copy() -> None:
    told = Story.from_articles([Article.from_text(f"Bridge number {n}\n\n{OWN}") for n in range(3)])
    (voice,) = find_voices(told.articles)
    assert {pair[1].article for pair in voice.passages} == {1, 2}
    assert {pair[0].article for pair in voice.passages} == {0}


def test_voices_do_not_depend_on_the_order_of_articles() -> None:
    texts = [OWN, OTHER, "Old bridge shut\n\n" + OWN]
    for order in permutations(range(3)):
        found = voices(*(Article.from_text(texts[i]) for i in order))
        named = {frozenset(order[i] for i in members) for members in found}
        assert named == {frozenset({0, 2}), frozenset({1})}
