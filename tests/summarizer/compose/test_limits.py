from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from summarizer import Analysis, Edits, Settings, Span, analyse, load_story
from summarizer.compose import compose, make_pool
from summarizer.compose.pool import Worth
from summarizer.compose.selection import choose
from summarizer.compose.view import look
from tests.summarizer.builders import analysis_of, article_of, span_of
from tests.summarizer.real import FIRST, SECOND


@pytest.fixture(scope="module")
def seeds() -> Analysis:
    return analyse(load_story([Path(__file__).parents[3] / "seeds"]))


@pytest.mark.parametrize("sentences", [1, 3, 8])
@pytest.mark.parametrize("selection", ["fast", "exact"])
def test_a_brief_may_be_limited_in_sentences(
    seeds: Analysis, sentences: int, selection: str
) -> None:
    settings = Settings(words=20, sentences=sentences, selection=selection)
    brief = compose(seeds, settings, Edits())
    assert len(brief.lines) == sentences
    assert brief.budget == brief.words


@pytest.mark.parametrize("words", [60, 250])
def test_the_exact_selection_is_worth_no_less_and_keeps_pins_and_bans(
    seeds: Analysis, words: int
) -> None:
    articles = seeds.story.articles
    first, second = compose(seeds, Settings(words=words), Edits()).lines[:2]
    spans = [seeds.claims[-1].support[0], second.span]
    pin, ban = ((articles[s.article].sha256, s.start, s.end) for s in spans)
    edits = Edits(pinned=frozenset({pin}), banned=frozenset({ban}))
    found = {}
    for selection in ("fast", "exact"):
        settings = Settings(words=words, selection=selection)
        brief = compose(seeds, settings, edits)
        chosen = {line.span for line in brief.lines}
        assert spans[0] in chosen
        assert spans[1] not in chosen
        assert brief.words <= words
        pool = make_pool(seeds, settings, edits)
        numbers = [n for n, c in enumerate(pool.candidates) if c.span in chosen]
        found[selection] = Worth.of(pool).total(pool, numbers)
    assert found["exact"] >= found["fast"] - 1e-6
    assert first.text


def test_a_sentence_of_two_claims_tells_of_the_one_that_covers_most_of_it() -> None:
    analysis = analysis_of([article_of(FIRST), article_of(SECOND)], [[(0, 0), (1, 0)]])
    whole = span_of(analysis, (0, 5))
    half = Span(0, whole.end - 20, whole.end)
    rest = Span(0, whole.start, whole.end - 20)
    claims = list(analysis.claims)
    index = next(n for n, claim in enumerate(claims) if claim.support == (whole,))
    claims[index] = replace(claims[index], support=(rest,))
    shared = next(n for n, claim in enumerate(claims) if claim.kind == "shared")
    claims[shared] = replace(claims[shared], support=(*claims[shared].support, half))
    parted = replace(analysis, claims=tuple(claims))
    view = look(parted, Edits())
    assert [view.claims[n].claim for n in view.owners[whole]] == [claims[index], claims[shared]]
    sha = parted.story.articles[0].sha256
    banned = look(parted, Edits(banned=frozenset({(sha, half.start, half.end)})))
    assert whole not in banned.owners  # no line without the part that the user banned
    texts = [line.text for line in compose(parted, Settings(words=400), Edits()).lines]
    assert FIRST[5] in texts


def test_the_choice_holds_the_lead_and_no_two_lines_that_exclude_each_other(
    seeds: Analysis,
) -> None:
    pool = make_pool(seeds, Settings(words=300), Edits())
    choice = choose(pool, 300)
    assert pool.lead in choice.chosen
    claims = [pool.candidates[index].claim for index in choice.chosen]
    assert len(set(claims)) == len(claims)
    for index in choice.chosen:
        needs = pool.candidates[index].needs
        assert needs is None or needs in choice.chosen
