"""What a source says next of a shared matter follows the shared line that it leans on."""

from __future__ import annotations

from summarizer import Edits, Settings, compose
from summarizer.compose import make_pool
from tests.summarizer.builders import analysis_of, article_of, span_of

FIRE = (
    "A fire at a warehouse in the port of Rotterdam killed three workers on Tuesday night.",
    "It broke out in a store of solvents that nobody had declared to the port authority.",
    "The mayor will speak to the families of the workers in the town hall on Friday.",
)
ALSO = (
    "Three workers died when a warehouse in the port of Rotterdam burnt on Tuesday night.",
    "The port authority has ordered all ships with chemicals to leave the eastern docks.",
)
STORY = analysis_of([article_of(FIRE), article_of(ALSO)], [[(0, 0), (1, 0)]])


def test_it_stands_right_behind_and_says_that_its_source_alone_reports_it() -> None:
    brief = compose(STORY, words=100)
    shared = brief.sections[0].lines
    assert [line.span for line in shared[:2]] == [span_of(STORY, (0, 0)), span_of(STORY, (0, 1))]
    assert (shared[1].voices, shared[1].also, shared[1].leans) == (1, (), True)
    assert "it goes on from the line before" in shared[1].why
    assert "[1 only]" in str(brief)


def test_it_never_stands_without_the_line_it_leans_on() -> None:
    sha256, span = STORY.story.articles[0].sha256, span_of(STORY, (0, 0))
    banned = Edits(banned=frozenset({(sha256, span.start, span.end)}))
    brief = compose(STORY, words=100, edits=banned)
    assert span_of(STORY, (0, 1)) not in {line.span for line in brief.lines}


def test_it_never_follows_what_another_source_adds() -> None:
    pool = make_pool(STORY, Settings(words=100), Edits())
    for line in pool.candidates:
        if line.needs is not None:
            assert pool.candidates[line.needs].span.article == line.span.article
