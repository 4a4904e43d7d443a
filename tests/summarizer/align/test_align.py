from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from summarizer import Cancelled, Claim, Story, Task, analyse, load_story
from summarizer.align import align
from summarizer.annotate import annotate, link_names


@pytest.fixture(scope="module")
def story() -> Story:
    return load_story([Path(__file__).parents[3] / "seeds"])


@pytest.fixture(scope="module")
def claims(story: Story) -> tuple[Claim, ...]:
    return analyse(story).claims


def containing(story: Story, claims: tuple[Claim, ...], article: int, words: str) -> list[Claim]:
    assert words in story.articles[article].text
    return [
        claim
        for claim in claims
        if any(s.article == article and words in s.cut(story.articles) for s in claim.support)
    ]


@pytest.mark.parametrize(
    "places",
    [
        {
            1: "to be completed by the end of the year",
            2: "seal a deal for the withdrawal",
            3: "agreement to end the combat mission",
            0: "agreed to withdraw troops by the end of the year",
        },
        {1: "killing in a drone strike", 2: "assassination of senior Iranian general"},
        {2: "important link in the US strategic plan", 3: "important part of the strategic"},
        {2: "no question of Washington abandoning", 3: "out of the question for Washington"},
        {
            0: "Since the US invasion of Iraq",
            1: "invaded Iraq in 2003",
            2: "culminated in 2003 with the unilateral invasion",
        },
        {0: "elections are due to be held in October", 2: "elections scheduled for October"},
        {0: "including 2,500 Americans", 1: "about 2,500 U.S. troops", 2: "around 2,500 soldiers"},
    ],
)
def test_the_same_fact_of_several_sources_is_one_claim_of_exactly_these(
    story: Story, claims: tuple[Claim, ...], places: dict[int, str]
) -> None:
    common = set.intersection(
        *(
            {claim.id for claim in containing(story, claims, article, words)}
            for article, words in places.items()
        )
    )
    by_id = {claim.id: claim for claim in claims}
    assert [by_id[c].articles for c in common] == [tuple(sorted(places))]


@pytest.mark.parametrize(
    ("article", "words"),
    [
        (0, "four days earlier at the Pentagon"),
        (0, "A reduction in the number of troops present"),
        (1, "mission accomplished"),
        (1, "increasing pressure from Iran-aligned parties"),
        (2, "address the coronavirus pandemic"),
        (2, "superficial announcements"),
        (3, "passed the test of the battle"),
        (3, "the last of which was on June 29"),
    ],
)
def test_what_one_source_alone_reports_stays_alone(
    story: Story, claims: tuple[Claim, ...], article: int, words: str
) -> None:
    found = containing(story, claims, article, words)
    assert found
    assert {claim.articles for claim in found} == {(article,)}
    assert {claim.kind for claim in found} == {"unique"}


def test_every_link_says_why(claims: tuple[Claim, ...]) -> None:
    links = [link for claim in claims for link in claim.links]
    assert len(links) >= 10
    for link in links:
        assert link.first.article < link.second.article
        assert 0 < link.confidence < 1
        assert link.evidence
    assert any("same name" in reason for link in links for reason in link.evidence)
    assert any("same figure 2,500" in reason for link in links for reason in link.evidence)


def test_every_sentence_that_reports_stands_in_a_claim(
    story: Story, claims: tuple[Claim, ...]
) -> None:
    supported = {(s.article, s.start) for claim in claims for s in claim.support}
    for index, article in enumerate(story.articles):
        for sentence in article.sentences:
            if sentence.kind in ("body", "quote continuation"):
                assert (index, sentence.start) in supported


def groups_by_text(story: Story) -> set[frozenset[str]]:
    found = [annotate(article) for article in story.articles]
    names = link_names(story.articles, found)
    alignment = align(story.articles, found, names, 0.5, Task())
    return {frozenset(s.cut(story.articles) for s in group) for group in alignment.groups}


def test_the_order_of_articles_changes_no_group(story: Story) -> None:
    expected = groups_by_text(story)
    for order in permutations(story.articles):
        assert groups_by_text(Story(articles=order)) == expected


def test_a_stricter_threshold_joins_less(story: Story) -> None:
    found = [annotate(article) for article in story.articles]
    names = link_names(story.articles, found)
    joined = [
        len(align(story.articles, found, names, level, Task()).links) for level in (0.3, 0.5, 0.8)
    ]
    assert joined[0] > joined[1] > joined[2]


def test_links_almost_strong_enough_are_left_to_the_user(story: Story) -> None:
    unsure = analyse(story).unsure
    assert unsure
    assert [link.confidence for link in unsure] == sorted(
        (link.confidence for link in unsure), reverse=True
    )


def test_aligning_can_be_cancelled(story: Story) -> None:
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        align(story.articles, [annotate(a) for a in story.articles], (), 0.5, task)


def test_no_article_and_one_article_are_no_trouble(story: Story) -> None:
    assert analyse(Story()).claims == ()
    alone = analyse(Story(articles=story.articles[:1]))
    assert {claim.kind for claim in alone.claims} == {"unique"}
