"""How columns stand, as pure changes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gui.edits import columns
from summarizer import Edits

KEYS = ["a" * 64, "b" * 64, "c" * 64, "d" * 64]
OTHER = "e" * 64
edits = st.builds(
    Edits,
    columns=st.lists(st.sampled_from([*KEYS, OTHER]), unique=True).map(tuple),
    collapsed=st.frozensets(st.sampled_from([*KEYS, OTHER])),
    base=st.frozensets(st.sampled_from([*KEYS, OTHER]), max_size=1),
)


def test_without_decisions_the_storys_order_holds() -> None:
    assert columns.arranged(Edits(), KEYS) == (0, 1, 2, 3)


def test_a_column_goes_before_or_after_another() -> None:
    before = columns.move(Edits(), KEYS, KEYS[3], KEYS[1], after=False)
    assert columns.arranged(before, KEYS) == (0, 3, 1, 2)
    after = columns.move(before, KEYS, KEYS[0], KEYS[1], after=True)
    assert columns.arranged(after, KEYS) == (3, 1, 0, 2)


def test_an_article_added_later_stands_behind_those_that_were_ordered() -> None:
    moved = columns.move(Edits(), KEYS[:3], KEYS[2], KEYS[0], after=False)
    assert columns.arranged(moved, [KEYS[3], *KEYS[:3]]) == (3, 1, 2, 0)


def test_the_base_comes_first_and_there_is_one_a_story() -> None:
    chosen = columns.rest(Edits(base=frozenset({OTHER})), KEYS, KEYS[2])
    assert columns.arranged(chosen, KEYS) == (2, 0, 1, 3)
    again = columns.rest(chosen, KEYS, KEYS[1])
    assert again.base == {OTHER, KEYS[1]}
    assert columns.rest(again, KEYS, None).base == {OTHER}


def test_a_base_is_not_folded() -> None:
    folded = columns.fold(Edits(), KEYS[0], folded=True)
    assert folded.collapsed == {KEYS[0]}
    assert columns.rest(folded, KEYS, KEYS[0]).collapsed == frozenset()


def test_opening_all_columns_leaves_those_of_other_stories() -> None:
    folded = Edits(collapsed=frozenset({KEYS[0], KEYS[1], OTHER}))
    assert columns.unfold_all(folded, KEYS).collapsed == {OTHER}


def test_articles_of_the_same_text_stand_beside_each_other() -> None:
    assert columns.arranged(Edits(columns=(KEYS[1],)), [*KEYS[:2], KEYS[1]]) == (1, 2, 0)


@given(edits, st.sampled_from(KEYS), st.sampled_from(KEYS), st.booleans())
def test_a_move_puts_one_beside_the_other_and_keeps_the_rest(
    before: Edits, key: str, beside: str, after: bool
) -> None:
    before = columns.rest(before, KEYS, None)
    moved = columns.move(before, KEYS, key, beside, after=after)
    old, new = columns.arranged(before, KEYS), columns.arranged(moved, KEYS)
    if key == beside:
        assert moved == before
        return
    at = new.index(KEYS.index(key))
    assert new[at - 1 if after else at + 1] == KEYS.index(beside)
    assert [i for i in old if i != KEYS.index(key)] == [i for i in new if i != KEYS.index(key)]
    assert set(before.columns) - set(KEYS) == set(moved.columns) - set(KEYS)
