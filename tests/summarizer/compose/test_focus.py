from __future__ import annotations

from pathlib import Path

import pytest

from summarizer import Analysis, Brief, Edits, Settings, analyse, load_story
from summarizer.compose import compose
from summarizer.compose.focus import find_focus
from summarizer.compose.material import material
from summarizer.compose.view import look


@pytest.fixture(scope="module")
def seeds() -> Analysis:
    return analyse(load_story([Path(__file__).parents[3] / "seeds"]))


def brief_about(analysis: Analysis, focus: str, words: int = 150) -> Brief:
    return compose(analysis, Settings(words=words, focus=focus), Edits())


@pytest.mark.parametrize("spelling", ["Soleimani", "Qasem Soleimani", "qassem soleimani"])
def test_a_name_steers_the_brief_under_each_of_its_spellings(
    seeds: Analysis, spelling: str
) -> None:
    assert not any("Soleimani" in line.text for line in brief_about(seeds, "").lines)
    brief = brief_about(seeds, spelling)
    assert "Soleimani" in brief.lines[0].text
    assert "your focus" in brief.lines[0].why
    assert brief.notes == ()
    assert brief.words <= 150


def test_a_topic_brings_the_lines_that_hold_its_words(seeds: Analysis) -> None:
    plain = [line for line in brief_about(seeds, "").lines if "election" in line.text]
    about = brief_about(seeds, "legislative elections").lines
    assert sum("election" in line.text for line in about) > len(plain)


def test_nothing_is_invented_for_a_focus_that_no_source_knows(seeds: Analysis) -> None:
    without, brief = brief_about(seeds, ""), brief_about(seeds, "Olympic handball")
    assert [line.span for line in brief.lines] == [line.span for line in without.lines]
    assert brief.notes == (
        "No source speaks of “Olympic handball”; the brief was made without a focus.",
    )
    assert not any("focus" in line.why for line in brief.lines)


def test_function_words_alone_are_no_focus(seeds: Analysis) -> None:
    view = look(seeds, Edits())
    assert not find_focus(view, material(seeds), " of the ").found


def test_a_sentence_whose_claim_is_about_the_focus_is_near_it(seeds: Analysis) -> None:
    view = look(seeds, Edits())
    focus = find_focus(view, material(seeds), "Soleimani")
    told = [
        seen
        for seen in view.claims
        if any("Soleimani" in s.cut(view.articles) for s in seen.support)
    ]
    assert told
    assert all(focus.is_about(span) for seen in told for span in seen.support)
    assert all(0.0 <= near <= 1.0 for near in focus.near.values())
