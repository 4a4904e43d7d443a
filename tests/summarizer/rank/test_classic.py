from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from sumy.models.dom import ObjectDocumentModel, Paragraph
from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

from summarizer import METHODS, Analysis
from summarizer.rank import rank
from summarizer.rank.classic import STOP, Passage, Words, preselect, rank_classic
from summarizer.rank.summarizers import SUMMARIZERS, Rates
from tests.summarizer.builders import analysis_of, article_of, span_of
from tests.summarizer.real import FIRST, SECOND, THIRD

if TYPE_CHECKING:
    from sumy.summarizers._summarizer import AbstractSummarizer

CLASSIC = tuple(method for method in METHODS if method != "claims")


@pytest.fixture
def story() -> Analysis:
    return analysis_of([article_of(FIRST, title=THIRD[0]), article_of(SECOND), article_of(THIRD)])


class _Plain(Words):
    """Words without stop words, for methods that sumy gives no way to leave them out."""

    def to_words(self, sentence: str) -> tuple[str, ...]:
        return tuple(word for word in super().to_words(sentence) if word != STOP)


def document(words: Words) -> ObjectDocumentModel:
    texts = [*FIRST, *SECOND, *THIRD]
    return ObjectDocumentModel([Paragraph([Passage(None, t, words, heading=False) for t in texts])])


@pytest.mark.parametrize("method", CLASSIC)
def test_every_passage_gets_a_score_and_the_best_gets_one(method: str, story: Analysis) -> None:
    scores = rank(story, method, 250)
    assert set(scores) == {span for claim in story.claims for span in claim.support}
    assert max(scores.values()) == 1.0
    assert min(scores.values()) >= 0.0
    assert rank(story, method, 250) == scores


@pytest.mark.parametrize("method", CLASSIC)
def test_equal_sentences_of_two_sources_keep_their_places(method: str, story: Analysis) -> None:
    first, copy = span_of(story, (0, 0)), span_of(story, (2, 1))
    assert first.cut(story.story.articles) == copy.cut(story.story.articles)
    scores = rank(story, method, 250)
    assert {first, copy} <= set(scores)
    assert len(scores) == len(FIRST) + len(SECOND) + len(THIRD)


@pytest.mark.parametrize("method", CLASSIC)
def test_stories_of_one_sentence_and_of_none_are_ranked(method: str) -> None:
    assert rank(analysis_of([]), method, 250) == {}
    assert len(rank(analysis_of([article_of(FIRST[:1])]), method, 250)) == 1
    assert len(rank(analysis_of([article_of(["Yes."]), article_of(["1."])]), method, 20)) == 2


@pytest.mark.parametrize(
    ("method", "original"),
    [
        ("lexrank", LexRankSummarizer),
        ("textrank", TextRankSummarizer),
        ("lsa", LsaSummarizer),
        ("luhn", LuhnSummarizer),
        ("kl", KLSummarizer),
        ("sumbasic", SumBasicSummarizer),
        ("reduction", ReductionSummarizer),
    ],
)
def test_the_ratings_are_those_of_sumys_own_loops(
    method: str, original: type[AbstractSummarizer]
) -> None:
    # sumy's KL-Sum counts stop words in the summary's length even where it was told of them.
    words = _Plain("en") if method == "kl" else Words("en")
    theirs = type("Theirs", (Rates, original), {})()
    ours = SUMMARIZERS[method]()
    for summarizer in (theirs, ours):
        summarizer.stop_words = frozenset({STOP})
    text = document(words)
    expected = [rating for _, rating in theirs(text, 1)]
    found = [rating for _, rating in ours(text, 1)]
    assert np.ptp(expected) > 0
    np.testing.assert_allclose(found, expected, rtol=1e-9, atol=1e-12)


def test_edmundson_prefers_what_the_title_says_and_the_story_repeats(story: Analysis) -> None:
    scores = rank_classic(story, "edmundson", 250)
    assert scores[span_of(story, (0, 0))] > scores[span_of(story, (1, 4))]


def test_a_method_that_picks_in_turn_stops_after_its_rounds() -> None:
    summarizer = SUMMARIZERS["sumbasic"]()
    summarizer.stop_words, summarizer.rounds = frozenset({STOP}), 3
    ratings = sorted(rating for _, rating in summarizer(document(Words("en")), 1))
    assert ratings[-3:] == [-2.0, -1.0, 0.0]
    assert set(ratings[:-3]) == {-3.0}


def test_only_the_first_sentences_of_each_article_are_ranked_beyond_the_limit(
    story: Analysis,
) -> None:
    spans = sorted(span for claim in story.claims for span in claim.support)
    seen = preselect(spans, 6)
    assert seen == [span_of(story, (a, n)) for a in range(3) for n in range(2)]
    assert preselect(spans, 100) == spans


def test_an_unknown_method_is_refused(story: Analysis) -> None:
    with pytest.raises(ValueError, match="no such method: 'magic'"):
        rank(story, "magic", 250)
