"""Columns that scroll together, and the lines between them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from gui.reading.anchors import anchors, level_with
from gui.reading.runs import ColumnMarks, Mark, Passage
from tests.gui.reading_hands import OFFSCREEN, SHARED, key, level, open_area, rest
from tests.gui.reading_story import analysis, place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.reading.area import ReadingArea
    from gui.reading.column import Column
    from summarizer import Analysis

pytestmark = OFFSCREEN


@pytest.fixture
def found() -> Analysis:
    return analysis()


@pytest.fixture
def area(qtbot: QtBot, found: Analysis) -> ReadingArea:
    return open_area(qtbot, found)


def _wheel(column: Column, steps: int) -> None:
    spot = QPointF(100, 100)
    everywhere = column.viewport().mapToGlobal(spot)
    none, plain = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    turn = QPoint(0, -120 * steps)
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(spot, everywhere, QPoint(0, 0), turn, none, plain, phase, False)
    QCoreApplication.sendEvent(column.viewport(), event)


# -- anchors -------------------------------------------------------------------------------------


def _marks(*places: tuple[int, int]) -> ColumnMarks:
    return ColumnMarks(
        tuple(Passage(start, start + 5, claim, Mark.SHARED, 2, 2) for claim, start in places)
    )


def test_claims_told_in_another_order_pull_no_column_back() -> None:
    one = _marks((1, 0), (2, 100), (3, 200), (4, 300))
    other = _marks((1, 10), (2, 400), (3, 110), (4, 210))
    assert anchors(one, other) == ((0, 10), (200, 110), (300, 210))


@given(st.permutations(range(8)), st.permutations(range(8)))
def test_anchors_rise_in_both_columns(one: list[int], other: list[int]) -> None:
    first = _marks(*((claim, 10 * at) for at, claim in enumerate(one)))
    second = _marks(*((claim, 10 * at) for at, claim in enumerate(other)))
    found = anchors(first, second)
    assert found
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(found))


@given(st.lists(st.tuples(st.integers(1, 99), st.integers(1, 99)), max_size=5))
def test_what_stands_level_runs_evenly_from_top_to_end(steps: list[tuple[int, int]]) -> None:
    pairs, here, there = [], 0, 0
    for one, other in steps:
        here, there = here + one, there + other
        pairs.append((here, there))
    ends = (here + 50.0, there + 80.0)
    levels = [level_with(y, pairs, float, float, ends) for y in range(here + 51)]
    assert levels[0] == 0
    assert levels[-1] == ends[1]
    assert levels == sorted(levels)
    assert max(b - a for a, b in pairwise(levels)) <= 99
    assert all(levels[one] == pytest.approx(other) for one, other in pairs)


# -- scrolling -----------------------------------------------------------------------------------


def test_columns_are_free_unless_they_are_linked(qtbot: QtBot, area: ReadingArea) -> None:
    _wheel(area.columns[0], 6)
    assert area.columns[0].position > 100
    assert [column.position for column in area.columns[1:]] == [0, 0]


def test_linked_columns_follow_the_wheel_and_end_together(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    area.linking.set_on(True)
    first, second, _ = area.columns
    (mine, theirs), *_ = anchors(first.look.marks, second.look.marks)
    for _ in range(400):
        first.handled.emit()
        first.verticalScrollBar().setValue(first.position + 1)
        share = first.position / first.verticalScrollBar().maximum()
        line = share * first.viewport().height()
        if level(first, mine) <= line:
            break
    assert level(second, theirs) == pytest.approx(level(first, mine), abs=40)
    first.setFocus()
    key(qtbot, area, Qt.Key.Key_End)
    rest(qtbot, area)
    ends = [(column.position, column.verticalScrollBar().maximum()) for column in area.columns]
    assert [position for position, _ in ends] == [last for _, last in ends]


def test_linked_columns_follow_small_steps_without_jumps(qtbot: QtBot, area: ReadingArea) -> None:
    area.linking.set_on(True)
    first, second, _ = area.columns
    ways = []
    for _ in range(200):
        before = second.position
        first.handled.emit()
        first.verticalScrollBar().setValue(first.position + 4)
        ways.append(second.position - before)
    assert min(ways) >= 0
    assert max(ways) < second.viewport().height() / 4


def test_a_selected_claim_ends_the_following(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    area.linking.set_on(True)
    _wheel(area.columns[0], 2)
    area.select_claim(SHARED)
    rest(qtbot, area)
    start = place(found.story, 1, "According to the").start
    assert 0 <= level(area.columns[1], start) < 0.75 * area.columns[1].viewport().height()


# -- lines ---------------------------------------------------------------------------------------


def _drawn(qtbot: QtBot, area: ReadingArea) -> None:
    with qtbot.waitSignal(area.lines.refreshed):
        area.lines.refresh()


def test_lines_join_the_passages_of_the_selected_claim(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    area.select_claim(SHARED)
    rest(qtbot, area)
    _drawn(qtbot, area)
    assert len(area.lines.paths) == 2
    first, second, _ = area.columns
    start, end = (area.lines.paths[0].pointAtPercent(share) for share in (0, 1))
    left = second.viewport().mapTo(area, QPoint(0, 0)).x() + second.flow.left
    assert first.mapTo(area, QPoint(0, 0)).x() + first.flow.left < start.x() < end.x() < left
    top = first.viewport().mapTo(area, QPoint(0, 0)).y()
    lines = level(first, place(found.story, 0, "The withdrawal will").start)
    assert start.y() == pytest.approx(top + lines + 12, abs=12)


def test_lines_let_the_mouse_through_and_can_be_left_out(qtbot: QtBot, area: ReadingArea) -> None:
    area.select_claim(SHARED)
    rest(qtbot, area)
    _drawn(qtbot, area)
    assert area.lines.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert area.lines.isVisible()
    area.lines.set_on(False)
    qtbot.waitUntil(lambda: not area.lines.isVisible())
    area.lines.set_on(True)
    qtbot.waitUntil(area.lines.isVisible)
    area.select_claim(None)
    qtbot.waitUntil(lambda: not area.lines.isVisible())


def test_an_arrow_leads_to_a_passage_that_is_scrolled_away(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    area.select_claim(SHARED)
    rest(qtbot, area)
    second = area.columns[1]
    second.scroll_to(0, moving=False)
    _drawn(qtbot, area)
    (stub,) = area.lines.stubs
    assert stub.way == 1
    assert stub.accessibleName()
    here = second.mapFromGlobal(stub.mapToGlobal(QPoint(0, 0)))
    assert second.rect().contains(here)
    QTest.mouseClick(stub, Qt.MouseButton.LeftButton)
    rest(qtbot, area)
    start = place(found.story, 1, "According to the").start
    assert 0 <= level(second, start) < second.viewport().height()
    _drawn(qtbot, area)
    assert area.lines.stubs == []
