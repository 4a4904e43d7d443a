"""From passages back to their sentences."""

from __future__ import annotations

from summarizer import Article, Claim, Span, Story
from summarizer.model import sentence_at, told_in_sentences
from summarizer.pipeline import prepare_story

TEXT = (
    "Mustafa al-Kadhimi met Joe Biden on Monday, and the two agreed on a date. "
    "US combat troops leave Iraq by the end of the year."
)


def _story() -> Story:
    return prepare_story([Article.from_text(TEXT)])


def test_a_clause_leads_to_its_sentence() -> None:
    articles = _story().articles
    start = TEXT.index("the two agreed")
    found = sentence_at(articles, Span(0, start, start + 20))
    assert found.cut(articles) == articles[0].sentences[0].cut(TEXT)


def test_what_stands_in_no_sentence_stays_as_it_is() -> None:
    articles = _story().articles
    beyond = Span(0, len(TEXT) + 5, len(TEXT) + 9)
    assert sentence_at(articles, beyond) == beyond


def test_two_clauses_of_one_sentence_are_one_support() -> None:
    articles = _story().articles
    second = TEXT.index("the two")
    claim = Claim(1, "unique", (Span(0, 0, 10), Span(0, second, second + 10)))
    (whole,) = told_in_sentences(articles, [claim])
    assert [span.cut(articles) for span in whole.support] == [articles[0].sentences[0].cut(TEXT)]
