"""Decisions as pure changes: the later one wins, and nothing else is touched."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from hypothesis import given
from hypothesis import strategies as st

from gui.edits import changes
from summarizer import Edits
from summarizer.model import EDIT_FIELDS, Note, OwnWords, Ruling, Verdict

if TYPE_CHECKING:
    from summarizer.model import Place

RULINGS = get_args(Ruling)
KEYS = ("a" * 64, "b" * 64, "c" * 64)
OLD, NEW = (KEYS[0], 0, 40), (KEYS[1], 10, 60)


@st.composite
def places(draw: st.DrawFn) -> Place:
    start = draw(st.integers(0, 40))
    return draw(st.sampled_from(KEYS)), start, start + draw(st.integers(1, 20))


pairs = st.tuples(places(), places()).map(changes.ordered)
keys = st.sampled_from(KEYS)
words = st.text(max_size=9)
edits = st.builds(
    Edits,
    restored=st.frozensets(places(), max_size=4),
    hidden=st.frozensets(st.sampled_from(KEYS)),
    pinned=st.frozensets(places(), max_size=4),
    banned=st.frozensets(places(), max_size=4),
    joined=st.frozensets(pairs, max_size=4),
    parted=st.frozensets(pairs, max_size=4),
    order=st.lists(places(), max_size=4, unique=True).map(tuple),
    own=st.frozensets(st.builds(OwnWords, places(), words, st.booleans(), st.integers(0, 9))),
    outlets=st.frozensets(st.tuples(keys, words), max_size=2),
    trust=st.frozensets(st.tuples(keys, st.integers(0, 200)), max_size=2),
    notes=st.frozensets(st.builds(Note, places(), words, st.tuples(words)), max_size=2),
    verdicts=st.frozensets(
        st.builds(Verdict, st.tuples(places(), places()), st.sampled_from(RULINGS), words),
        max_size=2,
    ),
    colours=st.frozensets(st.tuples(keys, st.integers(0, 9)), max_size=2),
    columns=st.lists(keys, unique=True).map(tuple),
    collapsed=st.frozensets(keys),
    base=st.frozensets(keys, max_size=1),
    dates=st.frozensets(st.tuples(keys, st.dates().map(str)), max_size=2),
)


@given(edits, places())
def test_a_sentence_is_pinned_or_banned_never_both(before: Edits, place: Place) -> None:
    banned = changes.ban(before, place)
    assert place in banned.banned
    assert not changes.marked(banned.pinned, place)
    pinned = changes.pin(banned, place)
    assert place in pinned.pinned
    assert not changes.marked(pinned.banned, place)
    assert not changes.marked(changes.unpin(pinned, place).pinned, place)
    assert not changes.marked(changes.allow(banned, place).banned, place)


@given(edits, pairs)
def test_a_pair_is_joined_or_parted_never_both(before: Edits, pair: tuple[Place, Place]) -> None:
    joined = changes.join(before, [pair])
    assert pair in joined.joined
    assert pair not in joined.parted
    parted = changes.part(joined, [(pair[1], pair[0])])
    assert pair in parted.parted
    assert pair not in parted.joined
    free = changes.release(parted, pair)
    assert pair not in free.joined | free.parted


@given(edits, places())
def test_a_decision_about_a_line_leaves_all_others_alone(before: Edits, place: Place) -> None:
    after = changes.ban(before, place)
    assert (after.hidden, after.restored) == (before.hidden, before.restored)
    assert (after.joined, after.parted) == (before.joined, before.parted)
    assert {p for p in before.banned if not changes.overlap(p, place)} == after.banned - {place}


@given(edits, edits)
def test_what_is_kept_of_other_articles_stays(kept: Edits, ours: Edits) -> None:
    keys = frozenset(KEYS[:2])
    after = changes.merged(kept, ours, keys)
    assert changes.of_articles(after, keys) == changes.of_articles(ours, keys)
    other = frozenset(KEYS[2:])
    assert changes.of_articles(after, other) == changes.of_articles(kept, other)
    again = changes.merged(kept, kept, keys)  # the order of entries holds within a story only
    assert all(set(getattr(again, name)) == set(getattr(kept, name)) for name in EDIT_FIELDS)


@given(edits)
def test_edits_are_those_of_the_articles_they_speak_of(all_: Edits) -> None:
    assert changes.of_articles(all_, changes.articles_of(all_)) == all_
    assert changes.of_articles(all_, frozenset()) == Edits()
    assert changes.united(all_, Edits()) == all_


def test_a_part_of_a_sentence_stands_for_the_sentence() -> None:
    clause = (KEYS[0], 5, 20)
    banned = changes.ban(changes.pin(Edits(), clause), OLD)
    assert banned == Edits(banned=frozenset({OLD}))
    assert changes.marked(banned.banned, clause)


def test_other_words_ban_the_one_and_pin_the_other() -> None:
    after = changes.say_instead(changes.pin(Edits(), OLD), OLD, NEW)
    assert after == Edits(pinned=frozenset({NEW}), banned=frozenset({OLD}))


def test_a_pair_cut_elsewhere_is_the_same_pair() -> None:
    joined = changes.join(Edits(), [(OLD, NEW)])
    shorter = ((KEYS[1], 12, 30), (KEYS[0], 0, 10))
    assert changes.part(joined, [shorter]).joined == frozenset()
    assert changes.hide(Edits(), KEYS[0], hidden=True).hidden == {KEYS[0]}
    assert changes.hide(Edits(hidden=frozenset(KEYS)), KEYS[0], hidden=False).hidden == {*KEYS[1:]}
    assert changes.restore(Edits(), OLD).restored == {OLD}
