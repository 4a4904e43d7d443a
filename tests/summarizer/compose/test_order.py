from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from summarizer import (
    Analysis,
    Article,
    Brief,
    Edits,
    Settings,
    Story,
    analyse,
    compose,
    load_story,
)
from summarizer.compose.view import look
from tests.summarizer.builders import analysis_of, article_of
from tests.summarizer.real import FIRST, SECOND, THIRD


def told(brief: Brief) -> set[tuple[str, str, str, int]]:
    """Return kind and source of the section, source and place of each line, by content."""
    articles = brief.analysis.story.articles
    names = [article.sha256 for article in articles]
    return {
        (
            section.kind,
            "" if section.source is None else names[section.source],
            names[line.span.article],
            line.span.start,
        )
        for section in brief.sections
        for line in section.lines
    }


@pytest.fixture(scope="module")
def shuffled() -> list[Analysis]:
    seeds = load_story([Path(__file__).parents[3] / "seeds"]).articles
    reprint = Article.from_text(
        seeds[0].text.rsplit("\n", 3)[0], title="Troop withdrawal on the agenda", date="2021-07-27"
    )
    fresh = [Article.from_text(a.text, title=a.title, outlet=a.outlet) for a in seeds]
    orders = ([0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 4, 0, 3, 1], [1, 0, 4, 2, 3])
    five = [*fresh, reprint]
    return [analyse(Story.from_articles([five[n] for n in order])) for order in orders]


@pytest.mark.parametrize("words", [60, 120, 250, 500])
def test_the_order_of_the_files_changes_no_line(shuffled: list[Analysis], words: int) -> None:
    assert min(len(analysis.voices) for analysis in shuffled) < 5  # the reprint is no voice
    first, *others = [told(compose(analysis, words=words)) for analysis in shuffled]
    assert first
    for other in others:
        assert other == first


def test_what_only_copies_report_belongs_to_the_same_copy_in_any_order() -> None:
    texts = [FIRST, [*FIRST[:4], THIRD[2]], SECOND]
    homes: set[str] = set()
    for order in permutations(range(3)):
        number = {source: place for place, source in enumerate(order)}
        copies = [[(number[0], n), (number[1], n)] for n in range(1, 4)]
        analysis = analysis_of(
            [article_of(texts[source]) for source in order],
            [[(number[source], 0) for source in range(3)], *copies],
            [[number[0], number[1]], [number[2]]],
        )
        view = look(analysis, Edits())
        names = [article.sha256 for article in view.articles]
        copied = [c for c in view.claims if c.voices == 1 and len(c.articles) == 2]
        assert len(copied) == 3
        homes.update(names[claim.home] for claim in copied)
    assert len(homes) == 1


def test_of_two_claims_that_share_a_sentence_evenly_the_same_is_the_first() -> None:
    found: set[int] = set()
    for order in permutations(range(3)):
        analysis = analysis_of([article_of((FIRST, SECOND, THIRD)[source]) for source in order])
        first = order.index(0)
        sentence = analysis.story.articles[first].sentences[0]
        half = (sentence.start + sentence.end) // 2
        whole = next(
            c
            for c in analysis.claims
            if c.support[0].article == first and c.support[0].start == sentence.start
        )
        parts = [
            replace(whole, id=90 + n, support=(replace(whole.support[0], start=low, end=high),))
            for n, (low, high) in enumerate(
                [(half, half * 2 - sentence.start), (sentence.start, half)][:: 1 if first else -1]
            )
        ]
        claims = (*parts, *(c for c in analysis.claims if c is not whole))
        view = look(replace(analysis, claims=claims), Edits())
        own = view.owners[whole.support[0]]
        assert len(own) == 2
        found.add(view.claims[own[0]].claim.support[0].start)
    assert len(found) == 1


def test_a_limit_of_sentences_keeps_to_the_order_too(shuffled: list[Analysis]) -> None:
    briefs = [compose(analysis, settings=Settings(sentences=6)) for analysis in shuffled]
    assert all(told(brief) == told(briefs[0]) for brief in briefs)
