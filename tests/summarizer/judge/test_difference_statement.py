"""What is read of a sentence is kept for the next analysis, as long as it holds."""

from __future__ import annotations

from dataclasses import replace

from summarizer.annotate import annotate
from summarizer.judge.differences.statement import Shelf, Statement
from summarizer.model import Span
from tests.summarizer.judge.differing import article_of

ARTICLE = article_of("About 2,500 troops will leave Iraq on Tuesday.")
SPAN = Span.of(0, ARTICLE.sentences[0])


def test_a_sentence_is_read_once() -> None:
    found = annotate(ARTICLE)
    shelf = Shelf(ARTICLE, found)
    asked: list[str] = []

    def count(statement: Statement) -> int:
        asked.append(statement.text)
        return len(statement.figures)

    assert [shelf.knowing(found).at(SPAN, whole=True).kept(count) for _ in range(2)] == [1, 1]
    assert len(asked) == 1


def test_a_clause_and_a_sentence_at_one_place_are_two() -> None:
    shelf = Shelf(ARTICLE, annotate(ARTICLE))
    assert shelf.at(SPAN, whole=True).whole
    assert not shelf.at(SPAN, whole=False).whole


def test_dates_resolved_by_another_day_are_read_anew() -> None:
    found, later = annotate(ARTICLE), annotate(replace(ARTICLE, date=None))
    shelf = Shelf(ARTICLE, found)
    before = shelf.at(SPAN, whole=True).dates
    after = shelf.knowing(later).at(SPAN, whole=True).dates
    assert before[0].first is not None
    assert after[0].first is None
