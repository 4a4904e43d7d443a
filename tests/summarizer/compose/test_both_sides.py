from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from summarizer import Analysis, Edits, Settings, Story, analyse, load_story
from summarizer.compose import compose
from summarizer.compose.relations import sides_by_passage
from summarizer.export import to_text
from summarizer.model import Difference, Side, Span
from tests.summarizer.builders import analysis_of, article_of
from tests.summarizer.real import FIRST, SECOND


@pytest.fixture(scope="module")
def seeds() -> Analysis:
    return analyse(load_story([Path(__file__).parents[3] / "seeds"]))


def disputed() -> Analysis:
    """Return an analysis in which two sources count the dead differently."""
    other = SECOND[0].replace("Three", "Five")
    analysis = analysis_of(
        [article_of(FIRST), article_of((other, *SECOND[1:]))], [[(0, 0), (1, 0)]]
    )
    spans = [
        Span(number, text.index(value), text.index(value) + len(value))
        for number, (text, value) in enumerate(((FIRST[0], "three"), (other, "Five")))
    ]
    sides = tuple(Side(span.cut(analysis.story.articles).lower(), (span,), None) for span in spans)
    found = Difference("figure", "contradiction", "deaths", sides)
    return replace(analysis, differences=(found,))


@pytest.mark.parametrize("words", [20, 40, 60, 120, 250, 1000])
def test_no_length_shows_one_side_alone(seeds: Analysis, words: int) -> None:
    for analysis in (seeds, disputed()):
        brief = compose(analysis, Settings(words=words), Edits())
        shown = [d for section in brief.sections for d in section.differences]
        assert shown == list(analysis.differences)
        held = sides_by_passage(analysis)
        for line in brief.lines:
            for difference, _ in held.get(line.span, ()):
                assert difference in shown


def test_both_sides_are_printed_verbatim_with_their_sources() -> None:
    text = to_text(compose(disputed(), Settings(words=20), Edits()))
    assert "deaths: three (1) / Five (2) - contradiction" in text


def test_a_difference_whose_other_side_is_hidden_is_no_difference() -> None:
    analysis = disputed()
    hidden = Edits(hidden=frozenset({analysis.story.articles[1].sha256}))
    brief = compose(analysis, Settings(words=60), hidden)
    assert brief.lines
    assert not any(section.differences for section in brief.sections)


def test_a_side_in_several_sources_keeps_those_that_are_shown() -> None:
    analysis = disputed()
    (difference,) = analysis.differences
    third = article_of(FIRST[:3], title="The same again")
    more = Story((*analysis.story.articles, third))
    span = replace(difference.sides[0].spans[0], article=2)
    first = replace(difference.sides[0], spans=(*difference.sides[0].spans, span))
    wider = replace(
        analysis,
        story=more,
        differences=(replace(difference, sides=(first, difference.sides[1])),),
    )
    brief = compose(wider, Settings(words=60), Edits(hidden=frozenset({third.sha256})))
    (shown,) = [d for section in brief.sections for d in section.differences]
    assert shown == difference
