from __future__ import annotations

from summarizer import Article, Story
from summarizer.align import Alignment
from summarizer.judge import find_voices, judge_claims
from summarizer.judge.claims import own_words
from summarizer.model import Span

ONE = (
    "Town hall\n\nThe council voted on Tuesday to close the bridge. "
    "It will cost four million euros."
)
TWO = "Bridge\n\nOn Tuesday the council decided that the bridge must close. A ferry is planned."
THREE = "Other\n\nThe council voted on Tuesday to close the bridge. Nobody knows for how long."


def story(*texts: str) -> Story:
    return Story.from_articles([Article.from_text(text) for text in texts])


def sentence(story: Story, article: int, words: str) -> Span:
    (found,) = [
        Span.of(article, s)
        for s in story.articles[article].sentences
        if words in s.cut(story.articles[article].text)
    ]
    return found


def test_two_accounts_share_a_claim_and_one_alone_is_unique() -> None:
    told = story(ONE, TWO)
    groups = (
        (sentence(told, 0, "voted"), sentence(told, 1, "decided")),
        (sentence(told, 0, "four million"),),
    )
    claims = judge_claims(told.articles, Alignment(groups), find_voices(told.articles))
    assert [(c.id, c.kind, c.voices, c.articles) for c in claims] == [
        (1, "shared", 2, (0, 1)),
        (2, "unique", 1, (0,)),
    ]


def test_a_copied_passage_is_no_second_voice_in_its_claim() -> None:
    told = story(ONE, THREE)
    assert len(find_voices(told.articles)) == 2
    group = (sentence(told, 0, "voted"), sentence(told, 1, "voted"))
    (claim,) = judge_claims(told.articles, Alignment((group,)), find_voices(told.articles))
    assert (claim.kind, claim.voices, claim.articles) == ("unique", 1, (0, 1))


def test_a_headline_alone_claims_nothing_new() -> None:
    told = story(ONE)
    headline = told.articles[0].sentences[0]
    assert headline.kind == "headline"
    alignment = Alignment(((Span.of(0, headline),),))
    assert judge_claims(told.articles, alignment, find_voices(told.articles)) == ()


def test_words_inside_quotation_marks_are_not_the_writers_own() -> None:
    quoted = "“We will close the bridge on Tuesday and nobody can stop us,” he said."
    assert own_words(quoted) == frozenset()
