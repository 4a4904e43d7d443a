"""The user's order and own lines: they change where lines stand, never which lines there are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Analysis, Brief, Edits, Line, Section, Span, analyse, compose, load_story
from summarizer.compose.arrangement import arranged, notes_on_own
from summarizer.model import OwnWords, Place, sentence_at
from tests.summarizer.builders import analysis_of, article_of
from tests.summarizer.real import FIRST, SECOND

ANALYSIS = analysis_of([article_of(FIRST, title="One"), article_of(SECOND, title="Two")])


def place(analysis: Analysis, span: Span) -> Place:
    return analysis.story.articles[span.article].sha256, span.start, span.end


def lines_of(analysis: Analysis, article: int) -> tuple[Line, ...]:
    spans = [span for claim in analysis.claims for span in claim.support]
    mine = sorted(span for span in spans if span.article == article)
    claim = {span: claim.id for claim in analysis.claims for span in claim.support}
    return tuple(Line(s.cut(analysis.story.articles), s, claim[s]) for s in mine)


def sections_of(analysis: Analysis) -> tuple[Section, ...]:
    return tuple(Section("adds", f"{n}", lines_of(analysis, n), n) for n in range(2))


ALL = [line.span for section in sections_of(ANALYSIS) for line in section.lines]
SECTIONS = sections_of(ANALYSIS)


@given(
    st.lists(st.sampled_from(ALL), unique=True),
    st.frozensets(st.sampled_from([span for span in ALL if span.start > 0])),
)
def test_only_the_order_changes(named: list[Span], leaning: frozenset[Span]) -> None:
    edits = Edits(order=tuple(place(ANALYSIS, span) for span in named))
    plain = arranged(ANALYSIS, SECTIONS, Edits(), leaning)
    moved = arranged(ANALYSIS, SECTIONS, edits, leaning)
    for before, after in zip(plain, moved, strict=True):
        assert sorted(line.span for line in after.lines) == [line.span for line in before.lines]
        for one, other in zip(before.lines, before.lines[1:], strict=False):
            if other.leans:  # what leans on a line still follows it
                at = after.lines.index(one)
                assert after.lines[at + 1] == other
    again = arranged(ANALYSIS, moved, edits, leaning)
    assert again == moved


@given(st.lists(st.sampled_from(ALL), unique=True))
def test_named_lines_take_the_users_order_and_the_others_keep_their_places(
    named: list[Span],
) -> None:
    edits = Edits(order=tuple(place(ANALYSIS, span) for span in named))
    for before, after in zip(SECTIONS, arranged(ANALYSIS, SECTIONS, edits, ()), strict=True):
        spans = [line.span for line in after.lines]
        mine = [span for span in named if span in spans]
        assert [span for span in spans if span in mine] == mine
        for number, line in enumerate(before.lines):
            if line.span not in mine:
                assert spans[number] == line.span


def test_a_sentence_that_is_cut_elsewhere_keeps_its_rank() -> None:
    last = SECTIONS[0].lines[-1].span
    part = Span(last.article, last.start + 3, last.end - 3)
    first = SECTIONS[0].lines[0].span
    edits = Edits(order=(place(ANALYSIS, part), place(ANALYSIS, first)))
    section = arranged(ANALYSIS, SECTIONS, edits, ())[0]
    assert (section.lines[0].span, section.lines[-1].span) == (last, first)


def test_own_words_stand_beside_their_sentence_in_the_order_given() -> None:
    line = SECTIONS[0].lines[1]
    at = place(ANALYSIS, line.span)
    own = frozenset(
        {
            OwnWords(at, "Second below", number=1),
            OwnWords(at, "First below", number=0),
            OwnWords(at, "Above", before=True),
        }
    )
    section = arranged(ANALYSIS, SECTIONS, Edits(own=own), ())[0]
    told = [entry.text for entry in section.entries]
    assert told[1:5] == ["Above", line.text, "First below", "Second below"]
    assert [entry for entry in section.entries if isinstance(entry, Line)] == list(section.lines)


def test_own_words_follow_their_line_when_it_moves() -> None:
    spans = [line.span for line in SECTIONS[0].lines]
    own = frozenset({OwnWords(place(ANALYSIS, spans[-1]), "Mine")})
    order = tuple(place(ANALYSIS, span) for span in [spans[-1], *spans[:-1]])
    section = arranged(ANALYSIS, SECTIONS, Edits(own=own, order=order), ())[0]
    assert [entry.text for entry in section.entries][:2] == [section.lines[0].text, "Mine"]
    assert section.lines[0].span == spans[-1]


def test_own_words_without_their_sentence_are_told_of_and_not_lost() -> None:
    gone = place(ANALYSIS, SECTIONS[0].lines[0].span)
    other_story = ("f" * 64, 0, 5)
    edits = Edits(own=frozenset({OwnWords(gone, "Mine"), OwnWords(other_story, "Elsewhere")}))
    left = (replace(SECTIONS[0], lines=SECTIONS[0].lines[1:]), SECTIONS[1])
    made = arranged(ANALYSIS, left, edits, ())
    assert not any(section.own for section in made)
    (note,) = notes_on_own(ANALYSIS, made, edits)
    assert note.startswith("1 line of your own is left out")
    assert notes_on_own(ANALYSIS, arranged(ANALYSIS, SECTIONS, edits, ()), edits) == ()


@pytest.fixture(scope="module")
def seeds() -> Analysis:
    return analyse(load_story([Path(__file__).parents[3] / "seeds"]))


def test_the_order_and_own_words_of_a_real_brief(seeds: Analysis) -> None:
    plain = compose(seeds, words=400)
    shared = plain.sections[0]
    heads = [line for line in shared.lines if not line.leans]
    order = tuple(place(seeds, line.span) for line in reversed(heads))
    own = frozenset({OwnWords(place(seeds, heads[0].span), "We could not reach the embassy.")})
    edits = Edits(order=order, own=own)
    brief = compose(seeds, words=400, edits=edits)
    assert set(brief.lines) == set(plain.lines)
    assert [line for line in brief.sections[0].lines if not line.leans] == heads[::-1]
    assert (brief.words, brief.own_words) == (plain.words, 6)
    assert [own.text for own in brief.own] == ["We could not reach the embassy."]
    assert brief.edits == edits
    assert told(compose(seeds, words=400, edits=edits)) == told(brief)


def test_order_and_own_words_change_without_choosing_again(seeds: Analysis) -> None:
    plain = compose(seeds, words=250)
    lines = plain.sections[0].lines
    order = (place(seeds, lines[-1].span), place(seeds, lines[0].span))
    own = frozenset({OwnWords(place(seeds, lines[0].span), "Mine")})
    edits = Edits(order=order, own=own)
    quick = compose(seeds, words=250, edits=edits, former=plain)
    assert quick == compose(seeds, words=250, edits=edits)
    assert quick.plain is plain.plain  # nothing was chosen anew
    assert compose(seeds, words=250, former=quick) == plain
    banned = replace(edits, banned=frozenset({place(seeds, lines[0].span)}))
    other = compose(seeds, words=250, edits=banned, former=quick)
    assert other == compose(seeds, words=250, edits=banned)
    assert lines[0].span not in [line.span for line in other.lines]
    longer = compose(seeds, words=400, edits=edits, former=quick)
    assert longer == compose(seeds, words=400, edits=edits)


def told(brief: Brief) -> list[str]:
    return [entry.text for section in brief.sections for entry in section.entries]


def test_own_words_go_over_to_the_sentence_that_takes_the_place_of_theirs(seeds: Analysis) -> None:
    plain = compose(seeds, words=250)
    claims = {claim.id: claim for claim in seeds.claims}
    line, other = next(
        (line, span)
        for line in plain.lines
        for span in claims[line.claim].support
        if not span.overlaps(line.span) and sentence_at(seeds.story.articles, span) == span
    )
    edits = Edits(
        banned=frozenset({place(seeds, line.span)}),
        pinned=frozenset({place(seeds, other)}),
        own=frozenset({OwnWords(place(seeds, line.span), "Mine")}),
    )
    brief = compose(seeds, words=250, edits=edits)
    (own,) = brief.own
    assert own.text == "Mine"
    beside = next(one for one in brief.lines if one.span == own.beside)
    assert any(span.overlaps(line.span) for span in claims[beside.claim].support)
