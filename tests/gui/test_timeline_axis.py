"""The line of time: what stands where, and how mouse and keys move it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from gui.panels.timeline_items import LANES, items_of, marks_of
from gui.panels.timeline_page import TimelinePage
from gui.panels.timeline_rows import moments
from gui.panels.timeline_scale import FIRST, LAST, Scale
from gui.theme.tokens import DARK, LIGHT
from summarizer import Analysis, Difference
from summarizer.model import Side

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.panels.timeline_axis import TimelineAxis
    from gui.window.main import Window
    from gui.work import engine as ask


@pytest.fixture
def analysis(loaded: ask.Loaded) -> Analysis:
    assert loaded.analysis is not None
    return loaded.analysis


@pytest.fixture
def page(qtbot: QtBot, analysis: Analysis) -> TimelinePage:
    shown = TimelinePage(LIGHT)
    qtbot.addWidget(shown)
    shown.resize(380, 700)
    shown.show()
    shown.show_analysis(analysis)
    return shown


days = st.integers(FIRST, LAST)


@given(days, st.integers(1, 400_000), st.floats(20, 4000), st.lists(st.floats(0.05, 50)))
def test_no_zoom_leaves_the_timeline(
    first: int, long: int, width: float, factors: list[float]
) -> None:
    scale = Scale.of(first, first + long, width)
    for factor in factors:
        scale = scale.zoomed(factor, width / 3).moved(width * factor)
        assert scale.least <= scale.day_px
        assert scale.day(width) >= scale.first
        assert scale.left <= scale.last
        assert len(scale.ticks()) <= width / 20 + 3
    whole = scale.whole()
    assert whole.x(first) >= 0
    assert whole.x(first + long) <= width + 1


def test_what_is_under_the_pointer_stays_there() -> None:
    scale = Scale.of(date(2003, 1, 1).toordinal(), date(2022, 1, 1).toordinal(), 360)
    day = scale.day(200)
    nearer = scale.zoomed(3, 200)
    assert nearer.day(200) == pytest.approx(day)
    assert nearer.zoomed(1 / 3, 200).day_px == pytest.approx(scale.day_px)


@pytest.mark.parametrize(
    ("first", "last", "label"),
    [
        ("2000-01-01", "2020-01-01", "2010"),
        ("2021-01-01", "2021-12-31", "Apr"),
        ("2021-07-20", "2021-07-30", "26 Jul"),
        ("1000-01-01", "2000-01-01", "1500"),
    ],
)
def test_ticks_are_as_fine_as_there_is_room(first: str, last: str, label: str) -> None:
    begin, end = (date.fromisoformat(day).toordinal() for day in (first, last))
    ticks = Scale.of(begin, end, 700).ticks()
    assert label in [tick.label for tick in ticks]
    assert [tick.day for tick in ticks] == sorted({tick.day for tick in ticks})


def test_every_dated_claim_is_drawn_once_and_nothing_overlaps(analysis: Analysis) -> None:
    marks = marks_of(moments(analysis))
    whole = Scale.of(min(m.first for m in marks), max(m.last for m in marks), 380)
    for scale in (whole, whole.zoomed(4, 360), whole.resized(1200)):
        items = items_of(marks, scale)
        drawn = [mark for item in items for mark in item.marks]
        assert len(drawn) == len(set(drawn))
        for one in items:
            others = [o for o in items if o is not one and o.bar == one.bar]
            assert not any(one.box.intersects(o.box) for o in others if one.bar)
        assert len({item.box.top() for item in items if item.bar}) <= LANES
    assert sum(item.count for item in items_of(marks, whole)) == sum(len(m.rows) for m in marks)


def test_a_crowd_counts_its_claims_and_a_click_enlarges_it(page: TimelinePage) -> None:
    axis = page.axis
    crowd = max(axis.items, key=lambda item: len(item.marks))
    assert len(crowd.marks) > 1
    assert "click to enlarge" in axis.tip_at(crowd.box.center())
    before = axis.scale.day_px
    QTest.mouseClick(axis, Qt.MouseButton.LeftButton, pos=crowd.box.center().toPoint())
    assert axis.scale.day_px > before
    assert page.whole.isEnabled()
    QTest.mouseClick(page.whole, Qt.MouseButton.LeftButton)
    assert axis.scale.day_px == pytest.approx(before)
    assert not page.whole.isEnabled()


def test_a_click_on_a_day_chooses_its_claims_in_turn(page: TimelinePage, qtbot: QtBot) -> None:
    axis = page.axis
    mark = next(m for m in axis.marks if len(m.rows) > 1)
    axis.select_claim(None)
    chosen: list[int] = []
    page.list.claim_chosen.connect(lambda _span, claim: chosen.append(claim))
    page.list.claim_chosen.connect(lambda _span, claim: page.select_claim(claim))
    axis._take(axis.scale.show(mark.first, mark.last))
    item = axis.item_of(mark)
    assert item is not None
    for _ in mark.rows:
        place = axis.item_of(mark)
        assert place is not None
        inside = place.box.intersected(axis.rect().toRectF()).center().toPoint()
        QTest.mouseClick(axis, Qt.MouseButton.LeftButton, pos=inside)
    assert chosen == [row.claims[0] for row in mark.rows]


def test_the_keys_walk_along_the_line_and_enter_chooses(page: TimelinePage, qtbot: QtBot) -> None:
    axis = page.axis
    axis.setFocus()
    QTest.keyClick(axis, Qt.Key.Key_Home)
    assert axis.accessibleDescription().startswith(axis.marks[0].text)
    with qtbot.waitSignal(page.list.claim_chosen) as chosen:
        QTest.keyClick(axis, Qt.Key.Key_Return)
    assert chosen.args is not None
    assert chosen.args[1] in axis.marks[0].claims
    QTest.keyClick(axis, Qt.Key.Key_Right)
    assert axis.accessibleDescription().startswith(axis.marks[1].text)
    for _ in range(12):
        QTest.keyClick(axis, Qt.Key.Key_Plus)
    QTest.keyClick(axis, Qt.Key.Key_End)
    assert axis.item_of(axis.marks[-1]) is not None
    QTest.keyClick(axis, Qt.Key.Key_0)
    assert axis.scale == axis.scale.whole()


def test_the_wheel_enlarges_and_dragging_moves(page: TimelinePage) -> None:
    axis = page.axis
    turn(axis, QPoint(200, 60), QPoint(0, 240))
    assert axis.scale.day_px > axis.scale.least
    left = axis.scale.left
    QTest.mousePress(axis, Qt.MouseButton.LeftButton, pos=QPoint(100, 20))
    QTest.mouseMove(axis, QPoint(160, 20))
    QTest.mouseMove(axis, QPoint(180, 20))
    QTest.mouseRelease(axis, Qt.MouseButton.LeftButton, pos=QPoint(180, 20))
    assert axis.scale.left < left
    turn(axis, QPoint(200, 60), QPoint(-240, 0))
    assert axis.scale.left > left - 80 / axis.scale.day_px


def turn(axis: TimelineAxis, at: QPoint, by: QPoint) -> None:
    none, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    place = QPointF(at)
    phase = Qt.ScrollPhase.NoScrollPhase
    axis.wheelEvent(QWheelEvent(place, place, QPoint(), by, button, none, phase, False))


def test_dates_that_differ_are_marked_in_line_and_list(
    page: TimelinePage, analysis: Analysis
) -> None:
    dated = analysis.timeline[0]
    sides = (Side("2003", dated.spans[:1]), Side("2004", analysis.timeline[1].spans[:1]))
    unlike = Difference("date", "contradiction", "the invasion", sides, dated.claim)
    page.show_analysis(replace(analysis, differences=(unlike,)))
    marked = {row.text for row in page.list.moments.rows if row.differs}
    assert len(marked) == 2
    assert [m.differs for m in page.axis.marks].count(True) == 2
    assert all(row.note == "≠ dates differ" for row in page.list.moments.rows if row.differs)
    item = page.axis.item_of(page.axis.marks[0])
    assert item is not None
    assert "different dates" in page.axis.tip_at(item.box.center())
    page.set_theme(DARK)
    assert not page.grab().isNull()


def test_a_claim_selected_elsewhere_is_brought_into_view(story: Window) -> None:
    story.parts.side.turn_to("timeline")
    axis = story.parts.side.page(TimelinePage).axis
    claim = axis.marks[-1].rows[0].claims[0]
    for _ in range(10):
        axis.zoom_in()
    story.navigator.select(claim)
    assert axis.item_of(axis.marks[-1]) is not None


def test_nothing_is_drawn_of_a_story_without_dates(page: TimelinePage) -> None:
    page.show_analysis(None)
    assert page.is_empty()
    assert page.axis.items == ()
    QTest.keyClick(page.axis, Qt.Key.Key_Right)
    assert not page.grab().isNull()
