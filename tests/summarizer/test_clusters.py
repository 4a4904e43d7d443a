from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarizer.clusters import Clusters


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=20))
def test_sets_are_those_a_walk_finds(joins: list[tuple[int, int]]) -> None:
    clusters = Clusters(range(10))
    reach = {member: {member} for member in range(10)}
    for one, other in joins:
        clusters.join(one, other)
        union = reach[one] | reach[other]
        for member in union:
            reach[member] = union
    assert {frozenset(found) for found in clusters.sets()} == {frozenset(s) for s in reach.values()}
    assert clusters.count() == len(clusters.sets())
