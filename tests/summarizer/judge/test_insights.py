"""What follows from the findings holds for any texts, and points into them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import Analysis, Article, Story, analyse
from summarizer.judge import with_insights
from tests.summarizer.real import FIRST, SECOND, THIRD
from tests.summarizer.world_news import STORIES, UNKNOWN

PARTS = st.sampled_from(
    [
        *FIRST,
        *SECOND,
        *THIRD,
        "ROTTERDAM (Reuters) - Dutch police opened an investigation into the fire on Tuesday.",
        "The Associated Press contributed to this report.",
        "According to Reuters, the hall burned for nine hours, a senior official said on July 27.",
        *(text for texts in (*STORIES.values(), *UNKNOWN.values()) for text in texts),
    ]
)
TEXTS = st.lists(st.lists(PARTS, max_size=5).map("\n\n".join) | st.text(max_size=60), max_size=4)


def story(texts: list[str]) -> Analysis:
    outlets = ["The Paper", None, "Reuters", "The Paper"]
    return analyse(
        Story.from_articles(
            Article.from_text(text, outlet=outlet, date="2021-07-28")
            for text, outlet in zip(texts, outlets, strict=False)
        )
    )


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_insights_point_into_the_story(texts: list[str]) -> None:
    analysis = story(texts)
    articles = analysis.story.articles
    told = {i for i, article in enumerate(articles) if article.sentences}
    assert {i for voice in analysis.voices for i in voice.articles} == told
    for claim in analysis.claims:
        assert (claim.kind == "shared") == (claim.voices > 1)
        assert sorted(i for group in claim.voice_groups for i in group) == list(claim.articles)
    for voice in (*analysis.voices, *(a for c in analysis.claims for a in c.accounts)):
        assert bool(voice.reason) == (len(voice.articles) > 1)
        for one, other in voice.passages:
            assert {one.article, other.article} <= set(voice.articles)
            assert one.cut(articles)
            assert other.cut(articles)
    for citation in analysis.citations:
        assert citation.span.cut(articles)
    for found in analysis.checks.anonymity:
        assert 0 < found.anonymous <= found.quotes
    for duplicate in analysis.checks.duplicates:
        assert duplicate.first < duplicate.second
        assert 0.5 <= duplicate.share <= 1


@settings(max_examples=15, deadline=None)
@given(TEXTS)
def test_a_second_look_finds_the_same(texts: list[str]) -> None:
    analysis = story(texts)
    assert story(texts) == analysis
    assert with_insights(analysis) == analysis
