from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.language import content_stems
from summarizer.rank import rank, with_salience
from summarizer.rank.concepts import build, concepts_of, read_passages
from summarizer.rank.features import FEATURES, measure
from summarizer.rank.models import fitted, written
from summarizer.rank.salience import read_salience, score_passages
from tests.summarizer.builders import analysis_of, article_of, span_of
from tests.summarizer.real import FIRST, SECOND, THIRD

if TYPE_CHECKING:
    from summarizer import Analysis


def story(*, shared: bool = True) -> Analysis:
    groups = [[(0, 0), (1, 0), (2, 1)]] if shared else []
    return analysis_of([article_of(FIRST), article_of(SECOND), article_of(THIRD)], groups)


def test_the_event_that_all_report_matters_most_and_a_fragment_least() -> None:
    analysis = story()
    scores = rank(analysis, "claims", 20)
    assert max(scores, key=lambda span: scores[span]) in analysis.shared[0].support
    assert scores[span_of(analysis, (1, 4))] < 0.3  # “Nobody warned us.


def test_a_claim_is_as_salient_as_its_best_passage() -> None:
    analysis = story()
    claims = with_salience(analysis.story.articles, analysis.claims)
    scores = score_passages(analysis.story.articles, analysis.claims)
    assert [c.id for c in claims] == [c.id for c in analysis.claims]
    for claim in claims:
        assert claim.salience == max(scores[span] for span in claim.support)
        assert 0.0 <= claim.salience <= 1.0


def test_more_voices_make_a_claim_matter_more() -> None:
    analysis = story(shared=False)
    target = span_of(analysis, (1, 2))
    louder = tuple(replace(c, voices=3) if target in c.support else c for c in analysis.claims)
    articles = analysis.story.articles
    assert (
        score_passages(articles, louder)[target] > score_passages(articles, analysis.claims)[target]
    )


def test_a_story_without_claims_has_no_scores() -> None:
    assert with_salience((), ()) == ()
    assert score_passages((), ()) == {}


def test_the_order_of_the_files_changes_no_score() -> None:
    articles = [article_of(FIRST), article_of(SECOND), article_of(THIRD)]
    forward, backward = analysis_of(articles), analysis_of(articles[::-1])
    scores = rank(forward, "claims", 250)
    for span, score in rank(backward, "claims", 250).items():
        assert scores[replace(span, article=2 - span.article)] == score


def test_each_feature_has_a_weight_and_stays_near_the_unit_range() -> None:
    analysis = story()
    spans = [span for claim in analysis.claims for span in claim.support]
    passages = read_passages(analysis.story.articles, spans)
    measured = measure(analysis.story.articles, passages, np.ones(len(spans), dtype=np.intp))
    assert measured.shape == (len(spans), len(FEATURES))
    assert measured.min() >= 0.0
    assert measured.max() <= 3.0


def test_the_weights_that_ship_name_exactly_the_features() -> None:
    data = json.loads((files("summarizer.rank") / "weights.json").read_text("utf-8"))
    whole = data["whole"]
    for table in (data["opening"], *(whole[part] for part in ("mean", "deviation", "single"))):
        assert tuple(table) == FEATURES
    assert tuple(whole["products"]) == FEATURES
    rows = [len(row) for row in whole["products"].values()]
    assert rows == list(range(len(FEATURES), 0, -1))
    assert written(fitted().whole) == whole


def test_the_more_of_a_story_fits_the_less_it_matters_where_a_sentence_stands() -> None:
    analysis = story()
    salience = read_salience(analysis.story.articles, analysis.claims)
    assert salience.scores(None) == salience.scores(1)
    assert salience.scores(salience.words) == salience.scores(10 * salience.words)
    first, last = span_of(analysis, (0, 0)), span_of(analysis, (0, len(FIRST) - 1))
    short, long = salience.scores(1), salience.scores(salience.words)
    assert short[first] - short[last] > long[first] - long[last]


def test_concepts_used_by_more_articles_weigh_more() -> None:
    stems = [content_stems(text, "en") for text in (FIRST[0], SECOND[0], SECOND[5])]
    concepts = build(stems, [0, 1, 1])
    weight = dict(zip(concepts.names, concepts.weights, strict=True))
    assert weight["warehous"] > weight["greenpeac"]
    assert {concepts.names[c] for c in concepts.row(0)} == concepts_of(stems[0])
    assert concepts.row(0).tolist() == sorted(concepts.row(0).tolist())


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from("abcdef"), max_size=6), max_size=8))
def test_rows_hold_exactly_the_concepts_of_their_passages(passages: list[list[str]]) -> None:
    concepts = build(passages, list(range(len(passages))))
    for number, passage in enumerate(passages):
        assert {concepts.names[c] for c in concepts.row(number)} == concepts_of(passage)
    sums = concepts.sums(concepts.weights)
    for number in range(len(passages)):
        assert abs(sums[number] - concepts.weights[concepts.row(number)].sum()) < 1e-9
