"""Moving lines and writing one's own, as pure changes: what is moved lands where it was put."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gui.edits import lines
from gui.edits.passages import other_words, place_of
from gui.edits.store import as_json, from_json
from summarizer import Analysis, Brief, Edits, Section, compose
from summarizer.model import OwnLine

if TYPE_CHECKING:
    from gui.work import engine as ask

WORDS = 400
SHARED = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def analysis(loaded: ask.Loaded) -> Analysis:
    assert loaded.analysis is not None
    return loaded.analysis


def solve(analysis: Analysis, edits: Edits) -> Brief:
    return compose(analysis, words=WORDS, edits=edits)


def texts(section: Section) -> list[str]:
    return [entry.text for entry in section.entries]


@SHARED
@given(st.integers(0, 99), st.integers(0, 99))
def test_a_moved_line_lands_where_it_was_put(analysis: Analysis, one: int, other: int) -> None:
    section = solve(analysis, Edits()).sections[0]
    line = section.lines[one % len(section.lines)]
    pieces = lines.pieces_for(section, line)
    to = other % len(pieces)
    edits = lines.moved(Edits(), analysis, section, line, to)
    after = solve(analysis, edits).sections[0]
    assert sorted(texts(after)) == sorted(texts(section))
    assert lines.number_of(lines.pieces_for(after, line), line) == to
    # The others keep their order among themselves.
    moved = pieces[lines.number_of(pieces, line)]
    assert [e for e in after.entries if e not in moved] == [
        e for e in section.entries if e not in moved
    ]


def written(analysis: Analysis, texts_: list[str]) -> tuple[Edits, Brief]:
    """Write some lines around the second line of the brief: above it and below it in turn."""
    edits, brief = Edits(), solve(analysis, Edits())
    for number, text in enumerate(texts_):
        section = brief.sections[0]
        before = bool(number % 2)
        edits = lines.added(edits, analysis, section, section.lines[1], text, before=before)
        brief = solve(analysis, edits)
    return edits, brief


def test_what_is_written_stands_directly_above_or_below(analysis: Analysis) -> None:
    _, brief = written(analysis, ["below", "above", "nearer below", "nearer above"])
    section = brief.sections[0]
    at = texts(section).index(section.lines[1].text)
    assert texts(section)[at - 2 : at + 3] == [
        "above",
        "nearer above",
        section.lines[1].text,
        "nearer below",
        "below",
    ]


def test_something_is_written_beside_words_of_ones_own(analysis: Analysis) -> None:
    edits, brief = written(analysis, ["below", "above"])
    for own in brief.own:
        for before, text in ((True, f"over {own.text}"), (False, f"under {own.text}")):
            edits = lines.added(edits, analysis, brief.sections[0], own, text, before=before)
            brief = solve(analysis, edits)
            own = next(one for one in brief.own if one.text == own.text)  # noqa: PLW2901
    told = texts(brief.sections[0])
    at = told.index("over above")
    assert told[at : at + 3] == ["over above", "above", "under above"]
    assert told[at + 4 : at + 7] == ["over below", "below", "under below"]


@SHARED
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 99)), max_size=5))
def test_words_of_ones_own_go_where_they_are_moved(
    analysis: Analysis, moves: list[tuple[int, int]]
) -> None:
    edits, brief = written(analysis, ["a", "b", "c", "d"])
    source = brief.lines
    for which, place in moves:
        section = brief.sections[0]
        own = next(one for one in brief.own if one.text == "abcd"[which])
        expected = [one for one in texts(section) if one != own.text]
        to = place % len(section.entries)
        expected.insert(to, own.text)
        edits = lines.moved(edits, analysis, section, own, to)
        brief = solve(analysis, edits)
        assert texts(brief.sections[0]) == expected
        assert (brief.lines, len(brief.own)) == (source, 4)


def test_words_of_ones_own_are_changed_and_removed(analysis: Analysis) -> None:
    edits, brief = written(analysis, ["first", "second"])
    first = next(one for one in brief.own if one.text == "first")
    edits = lines.rewritten(edits, first.decided, "better")
    assert {own.text for own in solve(analysis, edits).own} == {"better", "second"}
    better = next(one for one in solve(analysis, edits).own if one.text == "better")
    assert {own.text for own in lines.removed(edits, better.decided).own} == {"second"}


def test_order_and_own_words_outlive_the_file(analysis: Analysis) -> None:
    edits, brief = written(analysis, ["first\nin two lines", "second"])
    section = brief.sections[0]
    edits = lines.moved(edits, analysis, section, section.lines[0], 1)
    again, whole = from_json(json.loads(as_json(edits)))
    assert whole
    assert again == edits
    assert edits.order


def test_lines_of_another_length_keep_their_ranks(analysis: Analysis) -> None:
    long = solve(analysis, Edits()).sections[0]
    heads = [line for line in long.lines if not line.leans]
    edits = lines.moved(Edits(), analysis, long, heads[-1], 0)
    short = compose(analysis, words=150, edits=edits).sections[0]
    inner = [line for line in short.lines if not line.leans]
    edits = lines.moved(edits, analysis, short, inner[-1], 0)
    again = compose(analysis, words=150, edits=edits).sections[0]
    assert again.lines[0].span == inner[-1].span
    assert len(solve(analysis, edits).sections[0].lines) == len(long.lines)


def test_other_words_take_over_rank_and_own_words(analysis: Analysis) -> None:
    brief = solve(analysis, Edits())
    section = brief.sections[0]
    line = next(one for one in section.lines if other_words(analysis, one))
    old = place_of(analysis, line.span)
    new = place_of(analysis, other_words(analysis, line)[0])
    edits = lines.added(Edits(), analysis, section, line, "Mine", before=False)
    edits = lines.moved(edits, analysis, section, line, 0)
    carried = lines.carried(edits, old, new)
    assert new in carried.order
    assert old not in carried.order
    assert {own.place for own in carried.own} == {new}


def test_nothing_is_moved_that_is_not_there(analysis: Analysis) -> None:
    brief = solve(analysis, Edits())
    gone = replace(brief.lines[0], text="Not there.")
    assert lines.section_of(brief, gone) is None
    assert lines.number_of(lines.pieces_for(brief.sections[0], gone), gone) == -1
    assert not any(isinstance(entry, OwnLine) for entry in brief.sections[0].entries)
