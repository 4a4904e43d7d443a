from __future__ import annotations

from pathlib import Path

import pytest

from summarizer import analyse, compose, load_story
from summarizer.compose.selection import select
from tests.summarizer.compose.test_selection import pool_of

SEEDS = Path(__file__).parents[3] / "seeds"


def test_a_line_of_hardly_any_words_does_not_speak_for_its_source() -> None:
    pool = pool_of(("abcd", 40, 1.0, 0), ("efgh", 8, 0.9, 1), ("ijkl", 20, 0.3, 1))
    assert pool.speaking.tolist() == [True, False, True]
    assert select(pool, 62) == [0, 2]


def test_unless_its_source_has_no_longer_one() -> None:
    pool = pool_of(("abcd", 40, 1.0, 0), ("efgh", 8, 0.9, 1), ("ijkl", 9, 0.3, 1))
    assert pool.speaking.all()
    assert 1 in select(pool, 62)


@pytest.mark.parametrize("words", [250, 300])
def test_each_source_of_the_seeds_adds_a_line_that_tells_something(words: int) -> None:
    brief = compose(analyse(load_story([SEEDS])), words)
    adds = [section for section in brief.sections if section.kind == "adds"]
    assert len(adds) == 4
    for section in adds:
        assert max(len(line.text.split()) for line in section.lines) >= 15
