from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import Span
from summarizer.compose.candidates import Candidate
from summarizer.compose.contents import Contents
from summarizer.compose.pool import Pool
from summarizer.compose.selection import select
from summarizer.rank.concepts import build


def pool_of(*rows: tuple[str, int, float, int], redundancy: float = 1.0, pinned: int = -1) -> Pool:
    """Make a pool of (letters that are concepts, words, value, home)."""
    candidates = [
        Candidate(n, frozenset({n}), Span(max(home, 0), n, n + 1), words, value, pinned=n == pinned)
        for n, (_, words, value, home) in enumerate(rows)
    ]
    concepts = build([list(letters) for letters, *_ in rows], [max(r[3], 0) for r in rows])
    contents = Contents.of(concepts, range(len(rows)))
    homes = np.array([home for *_, home in rows], dtype=np.intp)
    return Pool(candidates, contents, homes, redundancy=redundancy)


def test_what_repeats_the_brief_is_passed_over() -> None:
    rows = (("abcd", 10, 1.0, 0), ("abcd", 10, 0.9, 1), ("wxyz", 10, 0.1, 1))
    assert select(pool_of(*rows, redundancy=0.5), 20) == [0, 2]


def test_of_two_lines_each_of_which_tells_what_the_other_mainly_tells_one_is_enough() -> None:
    pool = pool_of(("abcd", 10, 1.0, -1), ("efgh", 10, 0.9, -1), ("ijkl", 10, 0.1, -1))
    first, second, third = pool.candidates
    both = frozenset({first.claim, second.claim})
    same = [replace(first, covers=both), replace(second, covers=both), third]
    assert select(replace(pool, candidates=same), 20) == [0, 2]
    beside = [first, replace(second, covers=both), third]  # it mainly tells something else
    assert set(select(replace(pool, candidates=beside), 20)) == {0, 1}


def test_a_claim_told_again_makes_a_line_worth_less() -> None:
    pool = pool_of(("abcd", 10, 1.0, -1), ("efgh", 10, 0.9, -1), ("ijkl", 10, 0.8, -1))
    first, second, third = pool.candidates
    again = [first, replace(second, covers=frozenset({first.claim, second.claim})), third]
    concepts = build([list("abcd"), list("efgh"), list("ijkl")], [0, 0, 0])
    contents = Contents.of(concepts, range(3), [sorted(c.covers) for c in again])
    assert contents.sizes.tolist() == [8, 8, 7]  # pairs of neighbours, too
    told = replace(pool, candidates=again, contents=contents)
    assert set(select(told, 20)) == {0, 1}
    assert set(select(replace(told, retold=0.5), 20)) == {0, 2}


def test_new_content_is_preferred_to_the_same_again() -> None:
    rows = (("abcd", 10, 0.5, 0), ("abcx", 10, 0.5, 1), ("mnop", 10, 0.5, 1))
    assert set(select(pool_of(*rows), 20)) == {0, 2}


def test_a_source_is_heard_although_its_line_is_worth_less() -> None:
    shared = [("ab" + letter, 20, 0.9, -1) for letter in "cdefgh"]
    own = [("x", 20, 0.1, 0), ("y", 20, 0.1, 1)]
    chosen = select(pool_of(*shared, *own), 125)
    assert {6, 7} <= set(chosen)


def test_a_budget_too_small_to_hear_the_sources_goes_to_the_best() -> None:
    rows = (("abc", 20, 0.9, -1), ("def", 20, 0.8, -1), ("x", 20, 0.1, 0))
    assert set(select(pool_of(*rows), 40)) == {0, 1}


def test_of_equals_the_first_is_chosen() -> None:
    rows = (("abc", 20, 0.5, 0), ("def", 20, 0.5, 0))
    assert select(pool_of(*rows), 20) == [0]


def test_nothing_can_be_chosen_of_nothing() -> None:
    assert select(pool_of(), 100) == []


@pytest.mark.parametrize(("budget", "chosen"), [(30, [1]), (60, [1, 0])])
def test_a_pin_comes_first(budget: int, chosen: list[int]) -> None:
    assert select(pool_of(("abc", 20, 0.9, 0), ("def", 30, 0.0, 0), pinned=1), budget) == chosen


rows_of_candidates = st.lists(
    st.tuples(
        st.text("abcdefg", max_size=5), st.integers(1, 40), st.floats(0, 1), st.integers(-1, 3)
    ),
    max_size=15,
)


@settings(max_examples=80, deadline=None)
@given(rows_of_candidates, st.integers(0, 120), st.floats(0.1, 1.0))
def test_no_choice_exceeds_the_budget_or_repeats(
    rows: list[tuple[str, int, float, int]], budget: int, redundancy: float
) -> None:
    chosen = select(pool_of(*rows, redundancy=redundancy), budget)
    assert len(set(chosen)) == len(chosen)
    assert sum(rows[index][1] for index in chosen) <= budget
