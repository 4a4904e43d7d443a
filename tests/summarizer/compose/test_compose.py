from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import METHODS, Analysis, Brief, Edits, Settings, Span
from summarizer.compose import compose
from summarizer.model import Difference, Side
from tests.summarizer.builders import analysis_of, article_of, span_of
from tests.summarizer.real import FIRST, SECOND, THIRD

PAIRS = [(a, n) for a, texts in enumerate((FIRST, SECOND, THIRD)) for n in range(len(texts))]


def fire(*, voices: list[list[int]] | None = None) -> Analysis:
    articles = [article_of(FIRST), article_of(SECOND), article_of(THIRD)]
    return analysis_of(articles, [[(0, 0), (1, 0), (2, 1)]], voices)


def brief_of(
    analysis: Analysis, words: int = 250, edits: Edits | None = None, method: str = "claims"
) -> Brief:
    return compose(analysis, Settings(words=words, method=method), edits or Edits())


def place(analysis: Analysis, pair: tuple[int, int]) -> tuple[str, int, int]:
    span = span_of(analysis, pair)
    return analysis.story.articles[span.article].sha256, span.start, span.end


def spans(brief: Brief) -> list[Span]:
    return [line.span for line in brief.lines]


def test_shared_claims_come_first_then_what_each_source_adds() -> None:
    brief = brief_of(fire())
    assert [(s.kind, s.source) for s in brief.sections] == [
        ("shared", None),
        ("adds", 0),
        ("adds", 1),
        ("adds", 2),
    ]
    assert [s.title for s in brief.sections[:2]] == ["What the sources share", "What source 1 adds"]
    shared = brief.sections[0].lines
    assert len(shared) == 1
    assert shared[0].voices == 3
    assert {shared[0].span.article, *shared[0].also} == {0, 1, 2}
    assert shared[0].why.startswith("3 of 3 sources report this")


def test_a_sections_title_names_the_outlet_or_the_start_of_the_title() -> None:
    analysis = fire()
    named = replace(analysis.story.articles[0], outlet="NL Times")
    long = "Three people die in a fire at a warehouse in the port of Rotterdam, police say"
    titled = replace(analysis.story.articles[1], title=long)
    story = replace(analysis.story, articles=(named, titled, analysis.story.articles[2]))
    titles = [s.title for s in brief_of(replace(analysis, story=story)).sections]
    assert titles[1] == "What source 1 adds: NL Times"
    assert titles[2] == "What source 2 adds: Three people die in a fire at a warehouse in…"


def test_what_cannot_stand_alone_is_left_out_or_brings_what_it_needs() -> None:
    brief = compose(fire(), Settings(words=1000, redundancy=1.0), Edits())
    chosen = spans(brief)
    never = [(1, 3), (1, 4)]
    assert not {span_of(fire(), pair) for pair in never} & set(chosen)
    assert all(not line.text.startswith(("However", "It broke")) for line in brief.lines)


def test_a_sentence_that_points_back_stands_right_after_what_it_points_to() -> None:
    brief = compose(
        analysis_of([article_of(FIRST), article_of(SECOND)]),
        Settings(words=1000, redundancy=1.0),
        Edits(),
    )
    own = brief.sections[0].lines
    assert [line.text for line in own[:3]] == list(FIRST[:3])
    alone = brief_of(analysis_of([article_of(FIRST[:2])]), 30)
    assert [line.text for line in alone.lines] == list(FIRST[:2])
    assert brief_of(analysis_of([article_of(FIRST[1:2])]), 30).lines == ()


def test_each_source_with_something_of_its_own_is_heard() -> None:
    brief = brief_of(fire(), words=120)
    assert {s.source for s in brief.sections if s.kind == "adds"} == {0, 1, 2}


def test_copies_of_one_report_are_one_voice_and_cite_each_other() -> None:
    analysis = analysis_of(
        [article_of(FIRST), article_of(SECOND), article_of(THIRD)],
        [[(0, 0), (2, 1)]],
        voices=[[0, 2], [1]],
    )
    brief = brief_of(analysis)
    line = next(line for line in brief.lines if line.also)
    assert all(section.kind == "adds" for section in brief.sections)
    assert (line.span.article, line.also, line.voices) == (0, (2,), 1)
    assert line.why.startswith("2 sources carry this, but copy one account")


def test_a_single_source_has_one_section_of_its_own() -> None:
    brief = brief_of(analysis_of([article_of(FIRST)]))
    assert [section.title for section in brief.sections] == ["What the source says"]


def test_differences_have_their_section_without_lines() -> None:
    analysis = fire()
    sides = tuple(Side(str(n), (span_of(analysis, (n, 0)),)) for n in range(3))
    difference = Difference("figure", "contradiction", "workers killed", sides)
    analysis = replace(analysis, differences=(difference,))
    section = brief_of(analysis).sections[-1]
    assert (section.kind, section.differences, section.lines) == ("differences", (difference,), ())
    hidden = frozenset(analysis.story.articles[n].sha256 for n in (1, 2))
    kinds = [s.kind for s in brief_of(analysis, edits=Edits(hidden=hidden)).sections]
    assert "differences" not in kinds


def test_no_brief_is_longer_than_its_budget_and_a_short_one_takes_what_fits() -> None:
    for words in range(20, 200, 7):
        assert brief_of(fire(), words).words <= words
    assert len(brief_of(fire(), 20).lines) == 1
    long = "Police in Rotterdam said on Tuesday that " + "the fire in the port was out and " * 9
    assert brief_of(analysis_of([article_of([long + "over."])]), 20).lines == ()


def test_banned_sentences_never_stand_in_a_brief() -> None:
    analysis = fire()
    best = brief_of(analysis).sections[0].lines[0]
    sha = analysis.story.articles[best.span.article].sha256
    edits = Edits(banned=frozenset({(sha, best.span.start, best.span.end)}))
    brief = brief_of(analysis, edits=edits)
    assert best.span not in spans(brief)
    again = brief.sections[0].lines[0]
    assert again.claim == best.claim
    assert best.span.article in again.also  # still reported there, only not in those words


def test_pinned_sentences_stand_even_where_they_could_not_alone() -> None:
    analysis = fire()
    edits = Edits(pinned=frozenset({place(analysis, (1, 4)), place(analysis, (0, 5))}))
    brief = brief_of(analysis, 40, edits)
    assert {span_of(analysis, (1, 4)), span_of(analysis, (0, 5))} <= set(spans(brief))
    assert brief.words <= 40
    assert "You pinned this sentence." in {line.why for line in brief.lines}


def test_only_a_single_pin_may_outrank_the_budget() -> None:
    long = "Police in Rotterdam said on Tuesday that " + "the fire in the port was out and " * 9
    analysis = analysis_of([article_of([long + "over.", *FIRST])])
    one = brief_of(analysis, 20, Edits(pinned=frozenset({place(analysis, (0, 0))})))
    assert spans(one) == [span_of(analysis, (0, 0))]
    many = frozenset(place(analysis, (0, n)) for n in range(7))
    brief = brief_of(analysis, 100, Edits(pinned=many))
    assert len(brief.lines) > 1
    assert brief.words <= 100


def test_a_hidden_article_takes_no_part() -> None:
    analysis = fire()
    hidden = frozenset({analysis.story.articles[0].sha256})
    brief = brief_of(analysis, edits=Edits(hidden=hidden))
    assert all(line.span.article != 0 and 0 not in line.also for line in brief.lines)
    assert brief.sections[0].lines[0].voices == 2
    both = hidden | {analysis.story.articles[1].sha256}
    alone = brief_of(analysis, edits=Edits(hidden=both))
    assert [section.title for section in alone.sections] == ["What the source says"]


def test_the_best_wording_of_a_shared_claim_is_chosen() -> None:
    analysis = analysis_of(
        [
            article_of(["However, it killed three workers in Rotterdam on Tuesday, police said."]),
            article_of([FIRST[0]]),
            article_of(["“A fire killed three workers in Rotterdam."]),
        ],
        [[(0, 0), (1, 0), (2, 0)]],
    )
    assert spans(brief_of(analysis)) == [span_of(analysis, (1, 0))]


def test_nothing_to_brief_gives_an_empty_brief() -> None:
    assert brief_of(analysis_of([])).sections == ()


def test_a_brief_remembers_its_settings() -> None:
    brief = brief_of(fire(), 120, method="luhn")
    assert (brief.budget, brief.method) == (120, "luhn")
    assert dict(brief.options) == {
        "words": 120,
        "sentences": 0,
        "method": "luhn",
        "alignment": 0.5,
        "redundancy": 0.5,
        "selection": "fast",
        "focus": "",
    }


@pytest.mark.parametrize("method", METHODS)
def test_every_method_keeps_the_sections_and_the_budget(method: str) -> None:
    brief = brief_of(fire(), 100, method=method)
    assert brief.words <= 100
    assert brief.sections[0].kind == "shared"
    assert brief == brief_of(fire(), 100, method=method)


def test_the_order_of_the_files_changes_nothing_but_the_numbers() -> None:
    articles = [article_of(FIRST), article_of(SECOND), article_of(THIRD)]
    group = [(0, 0), (1, 0), (2, 1)]
    turned = [(2 - a, n) for a, n in group]
    for words in (30, 90, 140, 400):
        forward = brief_of(analysis_of(articles, [group]), words)
        backward = brief_of(analysis_of(articles[::-1], [turned]), words)
        there = {(line.text, line.span.article) for line in forward.lines}
        assert there == {(line.text, 2 - line.span.article) for line in backward.lines}


edits_of_places = st.builds(
    lambda pinned, banned: (frozenset(pinned), frozenset(banned)),
    st.sets(st.sampled_from(PAIRS), max_size=3),
    st.sets(st.sampled_from(PAIRS), max_size=6),
)


@settings(max_examples=60, deadline=None)
@given(st.integers(20, 400), edits_of_places, st.sampled_from(["claims", "luhn"]))
def test_promises_hold_for_any_edits_and_any_length(
    words: int, marked: tuple[frozenset[tuple[int, int]], frozenset[tuple[int, int]]], method: str
) -> None:
    analysis = fire()
    pinned, banned = (frozenset(place(analysis, pair) for pair in pairs) for pairs in marked)
    brief = brief_of(analysis, words, Edits(pinned=pinned, banned=banned), method)
    lines = brief.lines
    assert brief.words <= words or (len(lines) == 1 and "pinned" in lines[0].why)
    assert len(set(spans(brief))) == len(lines)
    for line in lines:
        article = analysis.story.articles[line.span.article]
        assert line.text == line.span.cut(analysis.story.articles)
        assert (article.sha256, line.span.start, line.span.end) not in banned
        assert line.span.article not in line.also
    free = [line.claim for line in lines if "pinned" not in line.why]
    assert len(set(free)) == len(free)
    for section in brief.sections:
        if section.kind == "adds":
            assert all(a.span < b.span for a, b in pairwise(section.lines))
