from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from summarizer import Analysis, Edits, Settings, analyse, load_story
from summarizer.compose import make_pool
from summarizer.compose.exact import optimum
from summarizer.compose.pool import Pool, Worth
from summarizer.compose.selection import Choice, choose
from tests.summarizer.builders import analysis_of, article_of
from tests.summarizer.compose.test_selection import pool_of
from tests.summarizer.real import FIRST, SECOND, THIRD


@pytest.fixture(scope="module")
def seeds() -> Analysis:
    return analyse(load_story([Path(__file__).parents[3] / "seeds"]))


def pool_for(analysis: Analysis, words: int) -> Pool:
    return make_pool(analysis, Settings(words=words), Edits())


@pytest.mark.parametrize("words", [100, 250, 400])
def test_greed_comes_within_two_per_cent_of_the_optimum_on_the_seeds(
    seeds: Analysis, words: int
) -> None:
    pool = pool_for(seeds, words)
    greedy = choose(pool, words)
    best = optimum(pool, words, greedy, seconds=20.0)
    assert best is not None
    worth = Worth.of(pool)
    assert sum(pool.candidates[index].words for index in best) <= words
    assert worth.total(pool, best) >= worth.total(pool, greedy.chosen) - 1e-6
    assert worth.total(pool, greedy.chosen) >= 0.98 * worth.total(pool, best)


def test_greed_comes_within_two_per_cent_on_reports_of_a_fire() -> None:
    articles = [article_of(FIRST), article_of(SECOND), article_of(THIRD)]
    pool = pool_for(analysis_of(articles, [[(0, 0), (1, 0), (2, 1)]]), 120)
    greedy = choose(pool, 120)
    best = optimum(pool, 120, greedy)
    assert best is not None
    worth = Worth.of(pool)
    assert worth.total(pool, greedy.chosen) >= 0.98 * worth.total(pool, best)


def test_the_optimum_keeps_the_rules() -> None:
    pool = pool_of(("abcd", 30, 1.0, 0), ("efgh", 20, 0.9, 0), ("ijkl", 20, 0.9, 1), pinned=0)
    assert optimum(pool, 40, Choice((0,))) == [0]  # what is pinned stays, whatever else would fit
    free = pool_of(("abcd", 30, 1.0, 0), ("efgh", 20, 0.9, 0), ("ijkl", 20, 0.9, 1))
    assert optimum(free, 40, Choice((0,))) == [1, 2]  # greed would take the best line first
    told = [replace(c, claim=0, covers=frozenset({0})) for c in free.candidates]
    once = Pool(told, free.contents, free.homes, redundancy=1.0)
    assert optimum(once, 80, Choice(())) == [0]
    heard = pool_of(("abcd", 20, 1.0, 0), ("efgh", 20, 1.0, 0), ("ijkl", 20, 0.0, 1))
    assert optimum(heard, 40, Choice((0, 2), heard=2)) in ([0, 2], [1, 2])


def test_no_optimum_without_time_for_it(seeds: Analysis) -> None:
    pool = pool_for(seeds, 250)
    assert optimum(pool, 250, choose(pool, 250), seconds=0.0) is None


def test_the_worth_of_lines_is_less_what_they_repeat() -> None:
    pool = pool_of(("ab", 10, 1.0, 0), ("ab", 10, 1.0, 1), ("xy", 10, 1.0, 1))
    worth = Worth.of(pool)
    assert worth.total(pool, []) == 0.0
    assert worth.total(pool, [0, 2]) == pytest.approx(26.0)
    assert worth.total(pool, [0, 1]) == pytest.approx(26.0 - 13.0 * pool.repeated)
    assert np.all(worth.columns >= 0)
