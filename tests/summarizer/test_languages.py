"""Every stage in every language: what Sidebrief promises to know, and what it must survive."""

from __future__ import annotations

import pytest

from summarizer import Analysis, Article, Story, analyse, compose
from summarizer.judge.checks import check_story
from summarizer.judge.timeline import timeline
from tests.summarizer.world_news import STORIES, UNKNOWN

ENGLISH = (
    "Fire in the port of Rotterdam\n\nA fire at a warehouse in Rotterdam killed three workers on"
    " Tuesday night, police said. The port authority closed two terminals near the warehouse until"
    " Thursday. The mayor promised an inquiry into the storing of batteries."
)


def analysed(texts: tuple[str, ...]) -> Analysis:
    return analyse(Story.from_articles([Article.from_text(t, date="2021-09-15") for t in texts]))


@pytest.mark.parametrize("code", STORIES)
def test_a_known_language_passes_all_stages(code: str) -> None:
    analysis = analysed(STORIES[code])
    articles = analysis.story.articles
    assert [article.language for article in articles] == [code] * len(articles)
    assert len(analysis.shared) >= 2
    values = {f.low for notes in analysis.annotations for f in notes.figures if f.unit == "EUR"}
    assert {3_500_000.0, 40_000.0} <= values
    speakers = [quote.speaker for quote in analysis.quotes if quote.kind == "direct"]
    assert len(speakers) == 2
    assert any(speakers)
    assert [entry.first.isoformat()[:7] for entry in timeline(analysis)][-1] == "2021-10"
    assert check_story(analysis).foreign == ()


@pytest.mark.parametrize("code", [*STORIES, "fi", "ar"])
def test_a_brief_is_verbatim_in_any_language(code: str) -> None:
    analysis = analysed({**STORIES, **UNKNOWN}[code])
    brief = compose(analysis, words=60)
    assert brief.lines
    for line in brief.lines:
        assert line.text == line.span.cut(analysis.story.articles)
        assert line.text in str(brief)


@pytest.mark.parametrize("code", [*STORIES, *UNKNOWN])
def test_languages_may_be_mixed_in_one_story(code: str) -> None:
    analysis = analysed((ENGLISH, *{**STORIES, **UNKNOWN}[code]))
    assert analysis.claims
    assert check_story(analysis).advice is not None
    assert str(compose(analysis, words=60))
