"""Versions of the brief: made, kept within bounds, compared, restored."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from gui.keeping import versions
from gui.keeping.values import KeptLine, Version
from gui.panels.version_model import NEW, OLD, SIGN, VersionModel, summary
from summarizer import Edits, Settings
from summarizer.model import Note

if TYPE_CHECKING:
    from gui.work import engine as ask

A, B = "a" * 64, "b" * 64
WHEN = "2021-07-28T14:32:00+00:00"


def line(text: str, start: int, key: str = A, end: int | None = None) -> KeptLine:
    return KeptLine(text, (key, start, end or start + 10), "What the sources share", "1 The Hill")


def version(*lines: KeptLine, name: str = "one", automatic: bool = False) -> Version:
    return Version(name, WHEN, automatic, Settings(), Edits(), lines)


ONE = line("US troops will leave Iraq by the end of the year.", 0)
TWO = line("About 2,500 soldiers remain in the country.", 50)
THREE = line("The two leaders met in the White House.", 90, B)
FOUR = line("Vaccines will be delivered soon.", 200, B)
MINE = KeptLine("More follows at six.", None)


def signs(old: Version, new: Version) -> list[tuple[str, str]]:
    pairs = versions.compare(old, new)
    return [(p.sign, (p.new or p.old).text[:5]) for p in pairs]  # type: ignore[union-attr]


def test_equal_versions_are_the_same_line_for_line() -> None:
    both = version(ONE, TWO, MINE)
    assert {sign for sign, _ in signs(both, both)} == {"same"}


def test_added_and_removed_lines_stand_where_they_were() -> None:
    found = signs(version(ONE, TWO, THREE), version(ONE, FOUR, THREE))
    assert found == [
        ("same", "US tr"), ("added", "Vacci"), ("removed", "About"), ("same", "The t"),
    ]  # fmt: skip


def test_of_lines_in_another_order_as_few_as_possible_moved() -> None:
    found = signs(version(ONE, TWO, THREE, FOUR), version(FOUR, ONE, TWO, THREE))
    assert [sign for sign, _ in found] == ["moved", "same", "same", "same"]


def test_a_passage_cut_elsewhere_is_the_same_line_in_other_words() -> None:
    shorter = KeptLine("US troops will leave Iraq.", (A, 0, 6))
    assert signs(version(ONE), version(shorter)) == [("changed", "US tr")]


def test_the_same_words_from_a_reloaded_article_are_the_same_line() -> None:
    assert signs(version(ONE), version(replace(ONE, place=("c" * 64, 3, 9)))) == [("same", "US tr")]


def test_an_empty_version_is_compared_too() -> None:
    assert signs(version(), version(ONE)) == [("added", "US tr")]
    assert signs(version(ONE), version()) == [("removed", "US tr")]
    assert versions.compare(version(), version()) == ()


_LINES = st.lists(
    st.builds(
        line,
        st.sampled_from(["x", "y", "z", "w"]),
        st.integers(0, 60),
        st.sampled_from([A, B]),
    ),
    max_size=9,
)


@given(_LINES, _LINES)
def test_every_line_of_both_versions_is_told_once(old: list[KeptLine], new: list[KeptLine]) -> None:
    pairs = versions.compare(version(*old), version(*new))
    assert [pair.new for pair in pairs if pair.new is not None] == new
    told = [pair.old for pair in pairs if pair.old is not None]
    assert sorted(map(repr, told)) == sorted(map(repr, old))
    gone = [pair.old for pair in pairs if pair.sign == "removed"]
    assert all(pair.old is not None for pair in pairs if pair.sign in {"same", "moved", "changed"})
    assert [one for one in old if any(one is each for each in gone)] == gone


def test_a_version_is_made_of_the_brief_with_places_and_words(solved: ask.Solved) -> None:
    made = versions.version_of(solved.brief, Settings(), name="Noon", when=WHEN, automatic=False)
    assert [one.text for one in made.lines] == [one.text for one in solved.brief.lines]
    assert made.words == solved.brief.words
    articles = {one.sha256: one for one in solved.brief.analysis.story.articles}
    for one in made.lines:
        assert one.place is not None
        assert articles[one.place[0]].text[one.place[1] : one.place[2]] == one.text
        assert one.section


def test_automatic_versions_are_few_and_none_is_kept_twice() -> None:
    kept: tuple[Version, ...] = ()
    named = version(ONE, name="mine")
    kept = versions.with_version(kept, named)
    for number in range(60):
        made = version(line(str(number), number), name=str(number), automatic=True)
        kept = versions.with_version(versions.with_version(kept, made), made)
    assert named in kept
    automatic = [one.name for one in kept if one.automatic]
    assert automatic == [str(number) for number in range(40, 60)]


def test_restoring_brings_back_what_concerns_the_brief_only() -> None:
    place = (A, 0, 10)
    now = Edits(banned=frozenset({place}), notes=frozenset({Note(place, "a note")}))
    before = replace(version(ONE), edits=Edits(pinned=frozenset({place})))
    after = versions.restored(now, before)
    assert after == Edits(pinned=frozenset({place}), notes=now.notes)


@pytest.fixture
def model() -> VersionModel:
    made = VersionModel()
    made.setProperty(
        "tester",
        QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made),
    )
    pairs = versions.compare(version(ONE, TWO, THREE), version(THREE, ONE, MINE))
    made.show_pairs(pairs, "Noon", "Evening")
    return made


def test_the_table_tells_by_sign_and_word(model: VersionModel) -> None:
    words = [model.index(row, SIGN).data() for row in range(model.rowCount())]
    assert words == ["↕ moved", "= same", "+ added", "− removed"]
    assert model.headerData(OLD, Qt.Orientation.Horizontal) == "Noon"
    assert model.headerData(NEW, Qt.Orientation.Horizontal) == "Evening"
    assert model.index(2, OLD).data() == ""
    assert model.index(2, NEW).data() == "More follows at six. (your own words)"
    assert model.index(1, NEW).data().endswith("[1 The Hill]")


def test_the_summary_counts(model: VersionModel) -> None:
    pairs = versions.compare(version(ONE, TWO, THREE), version(THREE, ONE, MINE))
    assert summary(pairs) == "1 added, 1 removed, 1 moved, 0 in other words, 1 same"
    model.show_pairs((), "", "")
    assert model.rowCount() == 0
