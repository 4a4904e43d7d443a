from __future__ import annotations

import pytest

from summarizer.model import Article
from summarizer.segment import segment
from summarizer.segment.quotations import quotation_style


def continued(text: str, language: str = "en") -> list[str]:
    article = segment(Article.from_text(text, language=language))
    return [s.cut(text) for s in article.sentences if s.kind == "quote continuation"]


@pytest.mark.parametrize("marks", ['""', "“”", "«»", "„“"])
def test_sentences_inside_a_running_quotation_continue_it(marks: str) -> None:
    text = f"He said: {marks[0]}We came. We saw. We left.{marks[1]} Then he went home. It rained."
    assert continued(text) == ["We saw.", f"We left.{marks[1]}"]


def test_a_quotation_opened_again_runs_on_into_the_next_paragraph() -> None:
    text = "He said: “We came. We saw.\n\n“We left at once. Nobody stopped us.”\n\nIt rained."
    assert continued(text) == ["We saw.", "“We left at once.", "Nobody stopped us.”"]


def test_a_mark_never_closed_quotes_nothing() -> None:
    text = "He said “the air support will remain. The source went on.\n\nIt rained. It cleared."
    assert continued(text) == []


def test_marks_inside_a_quotation_do_not_close_it() -> None:
    text = "He said “the forces leave. There is a “Resolution” process, and then we decide.” Later."
    assert continued(text) == ["There is a “Resolution” process, and then we decide.”"]


def test_quoted_words_inside_sentences_leave_them_alone() -> None:
    text = 'The "permanent defeat" remains. The "partnership" stays. "No one" left. He "went."'
    assert continued(text) == []


def test_inward_marks_are_told_from_outward_ones() -> None:
    assert quotation_style("Er sagte: »Ja.«").opening.endswith("»")
    assert "«" in quotation_style("Il a dit : « Oui. »").opening
    assert "“" in quotation_style("„Ja“").closing
