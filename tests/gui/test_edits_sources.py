"""What the user says of sources: one entry of a kind each, and none where all is as usual."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gui.edits import columns, sources
from summarizer import Edits

KEYS = ["a", "b", "c", "d"]
key = st.sampled_from(KEYS)


def test_a_name_is_one_line_and_an_empty_one_gives_back_what_is_stated() -> None:
    named = sources.rename(Edits(), "a", "  Al\n Jazeera ")
    assert named.outlets == {("a", "Al Jazeera")}
    again = sources.rename(named, "a", "Reuters")
    assert again.outlets == {("a", "Reuters")}
    assert sources.rename(again, "a", "  ") == Edits()
    (long,) = sources.rename(Edits(), "a", "x" * 500).outlets
    assert len(long[1]) == sources.LONGEST_OUTLET


def test_the_usual_weight_and_the_own_colour_leave_no_trace() -> None:
    edits = sources.colour(sources.weigh(Edits(), "a", 200), "b", 6)
    assert sources.trust_of(edits, "a") == 200
    assert sources.trust_of(edits, "b") == sources.USUAL
    assert sources.colours_of(edits, ["b", "a"]) == ((0, 6),)
    assert sources.weigh(sources.colour(edits, "b", None), "a", 100) == Edits()


@given(st.lists(st.tuples(key, st.sampled_from([-1, 1])), max_size=8))
def test_a_step_moves_one_place_or_is_none(steps: list[tuple[str, int]]) -> None:
    edits = Edits()
    for who, by in steps:
        before = [KEYS[i] for i in columns.arranged(edits, KEYS)]
        edits = sources.step(edits, KEYS, who, by)
        after = [KEYS[i] for i in columns.arranged(edits, KEYS)]
        to = min(max(before.index(who) + by, 0), len(KEYS) - 1)
        before.remove(who)
        before.insert(to, who)
        assert after == before


def test_what_changes_nothing_to_be_seen_is_no_change() -> None:
    based = columns.rest(Edits(), KEYS, "c")
    assert sources.step(based, KEYS, "c", 1) == based  # the base stays before all others
    assert sources.step(based, KEYS, "a", -1) == based
    assert sources.move(based, KEYS, "b", "a", after=True) == based
    assert sources.step(based, KEYS, "stranger", 1) == based
