"""What the user trusts decides which lines are chosen, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Analysis, Brief, Edits, Span, analyse, compose, load_story
from summarizer.compose.trust import notes_on_trust, weighted

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def analysis(seeds: Path) -> Analysis:
    return analyse(load_story([seeds]))


def trusting(analysis: Analysis, **shares: int) -> Edits:
    """Return edits that weight sources, by their numbers (``s1=50``)."""
    articles = analysis.story.articles
    pairs = {(articles[int(name[1:]) - 1].sha256, share) for name, share in shares.items()}
    return Edits(trust=frozenset(pairs))


def words_of(brief: Brief, article: int) -> int:
    return sum(len(line.text.split()) for line in brief.lines if line.span.article == article)


@pytest.mark.parametrize("method", ["claims", "lexrank"])
def test_a_source_has_more_of_the_brief_the_more_it_counts(analysis: Analysis, method: str) -> None:
    told = dict.fromkeys((50, 100, 200), 0)
    for share in told:
        for number in range(1, 5):
            edits = trusting(analysis, **{f"s{number}": share})
            told[share] += words_of(compose(analysis, 250, method=method, edits=edits), number - 1)
    assert 0 < told[50] < 0.8 * told[100]
    assert 1.3 * told[100] < told[200]


def test_the_brief_says_who_was_weighted_and_claims_stay_as_they_are(analysis: Analysis) -> None:
    edits = trusting(analysis, s2=50, s4=200)
    brief = compose(analysis, 250, edits=edits)
    said = "in the choice of lines, source 2 counts half and source 4 counts double."
    assert f"Weighted by you: {said}" in brief.notes
    assert said in str(brief)
    assert analyse(analysis.story, edits=edits).claims == analysis.claims


def test_a_usual_weight_and_one_of_a_hidden_source_are_none(analysis: Analysis) -> None:
    hidden = frozenset({analysis.story.articles[0].sha256})
    usual = compose(analysis, 250)
    assert compose(analysis, 250, edits=trusting(analysis, s2=100)).lines == usual.lines
    story = analysis.story
    without = Edits(hidden=hidden, trust=trusting(analysis, s1=200).trust)
    assert compose(analyse(story, edits=without), 250, edits=without).notes == ()


def test_the_note_lists_any_number_of_sources() -> None:
    assert notes_on_trust({}) == ()
    (note,) = notes_on_trust({4: 150, 0: 50, 2: 70})
    assert note.endswith(
        "source 1 counts half, source 3 counts 70 % and source 5 counts half as much again."
    )


@given(
    st.dictionaries(st.integers(0, 3), st.integers(0, 1000)),
    st.lists(st.floats(0, 1.4), min_size=4, max_size=4),
)
def test_weights_keep_the_order_within_a_source(shares: dict[int, int], at: list[float]) -> None:
    scores = {Span(n % 2, n * 10, n * 10 + 5): score for n, score in enumerate(at)}
    after = weighted(scores, shares)
    assert after.keys() == scores.keys()
    for one, other in ((0, 2), (1, 3)):
        first, second = (
            Span(one % 2, one * 10, one * 10 + 5),
            Span(one % 2, other * 10, other * 10 + 5),
        )
        if scores[first] <= scores[second]:
            assert after[first] <= after[second]
