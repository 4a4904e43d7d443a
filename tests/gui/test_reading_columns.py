"""Columns moved, folded, kept in view and made wider, by mouse and by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.reading.grip import Grip
from gui.reading.widths import FOLDED, NARROWEST, Wish, share
from summarizer import Analysis, Edits, Story
from tests.gui.reading_hands import (
    OFFSCREEN,
    SHARED,
    Decider,
    drag_widget,
    key,
    level,
    menu_words,
    open_area,
    order,
    rest,
)
from tests.gui.reading_story import analysis, article, place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.reading.area import ReadingArea

pytestmark = OFFSCREEN


@pytest.fixture
def found() -> Analysis:
    return analysis()


@pytest.fixture
def area(qtbot: QtBot, found: Analysis) -> ReadingArea:
    return open_area(qtbot, found)


@pytest.fixture
def decider(area: ReadingArea, found: Analysis) -> Decider:
    return Decider(area, found)


# -- order ---------------------------------------------------------------------------------------


def test_a_column_is_dragged_by_its_bar_to_another_place(
    area: ReadingArea, decider: Decider
) -> None:
    bar = area.columns[0].bar
    right = area.columns[2].mapToGlobal(QPoint(300, 10))
    drag_widget(bar, QPoint(120, 20), bar.mapToGlobal(QPoint(160, 20)), right)
    assert order(area) == [1, 2, 0]
    assert decider.edits.columns == (decider.keys[1], decider.keys[2], decider.keys[0])


def test_numbers_and_colours_do_not_change_by_order(area: ReadingArea, decider: Decider) -> None:
    area.orders.move(1)
    assert order(area) == [1, 0, 2]
    assert [column.look.source for column in area.columns] == [1, 0, 2]
    assert area.columns[1].accessibleName().startswith("Source 1, AsiaNews")


def test_a_click_on_the_bar_moves_nothing_and_gives_the_column_the_focus(
    area: ReadingArea, decider: Decider
) -> None:
    QTest.mouseClick(area.columns[1].bar, Qt.MouseButton.LeftButton, pos=QPoint(90, 20))
    assert area.columns[1].hasFocus()
    assert order(area) == [0, 1, 2]


def test_a_column_moved_by_key_keeps_the_focus_and_stops_at_the_end(
    area: ReadingArea, decider: Decider
) -> None:
    area.columns[1].setFocus()
    for _ in range(3):
        area.orders.move(1)
    assert order(area) == [0, 2, 1]
    assert area.columns[2].hasFocus()
    assert area.columns[2].index == 1


def test_the_walk_from_column_to_column_follows_the_order(
    qtbot: QtBot, area: ReadingArea, decider: Decider
) -> None:
    area.orders.move(1)
    area.columns[0].setFocus()
    key(qtbot, area, Qt.Key.Key_Right)
    assert area.columns[1].hasFocus()
    assert area.columns[1].index == 0


# -- folded --------------------------------------------------------------------------------------


def test_a_folded_column_is_a_narrow_strip_that_a_click_opens_again(
    qtbot: QtBot, area: ReadingArea, decider: Decider
) -> None:
    area.columns[1].scroll_to(150, moving=False)
    area.columns[1].setFocus()
    area.orders.fold()
    assert [column.index for column in area.columns] == [0, 2]
    (strip,) = area.strips
    assert strip.width() == FOLDED
    assert strip.hasFocus()
    assert "folded" in strip.accessibleName()
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(12, 200))
    assert order(area) == [0, 1, 2]
    assert area.strips == ()
    assert area.columns[1].position == 150
    assert area.columns[1].hasFocus()


@pytest.mark.parametrize("opening", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_opens_a_folded_column(
    qtbot: QtBot, area: ReadingArea, decider: Decider, opening: Qt.Key
) -> None:
    area.orders.fold(0, folded=True)
    area.columns[0].setFocus()
    key(qtbot, area, Qt.Key.Key_Left)
    assert area.strips[0].hasFocus()
    QTest.keyClick(area.strips[0], opening)
    assert order(area) == [0, 1, 2]


def test_a_tick_of_a_folded_column_opens_it_at_its_place(
    qtbot: QtBot, area: ReadingArea, found: Analysis, decider: Decider
) -> None:
    area.orders.fold(1, folded=True)
    strip = area.strips[0].strip
    tick = next(tick for tick in strip._ticks if tick.place > 2000)
    spot = QPoint(strip.width() // 2 - 2, round(strip.y_of(tick.share)))
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=spot)
    rest(qtbot, area)
    column = area.columns[1]
    assert 0 <= level(column, tick.place) < column.viewport().height()


def test_a_double_click_on_the_bar_folds(area: ReadingArea, decider: Decider) -> None:
    QTest.mouseDClick(area.columns[2].bar, Qt.MouseButton.LeftButton, pos=QPoint(90, 20))
    assert decider.edits.collapsed == {decider.keys[2]}


def test_the_last_open_column_stays_open(area: ReadingArea, decider: Decider) -> None:
    decider.show(Edits(collapsed=frozenset(decider.keys)))
    assert [column.index for column in area.columns] == [0]


def test_a_place_in_a_folded_column_opens_it(
    qtbot: QtBot, area: ReadingArea, found: Analysis, decider: Decider
) -> None:
    area.orders.fold(1, folded=True)
    span = place(found.story, 1, "3,500 foreign soldiers")
    area.reveal(span)
    rest(qtbot, area)
    assert area.columns[1].chosen_text() == "3,500 foreign soldiers"


def test_a_selected_claim_is_lit_in_a_folded_strip(area: ReadingArea, decider: Decider) -> None:
    area.orders.fold(1, folded=True)
    area.select_claim(SHARED)
    assert [tick.selected for tick in area.strips[0].strip._ticks].count(True) == 1


# -- base ----------------------------------------------------------------------------------------


@pytest.fixture
def crowd() -> Analysis:
    return Analysis(
        Story(tuple(article(f"Text number {n}. " * 40, title=f"Title {n}") for n in range(12)))
    )


def test_the_base_stays_at_the_left_edge_while_the_others_scroll(
    qtbot: QtBot, crowd: Analysis
) -> None:
    area = open_area(qtbot, crowd)
    decider = Decider(area, crowd)
    qtbot.waitUntil(lambda: len(area.columns) == 12)
    area.orders.rest(5)
    assert decider.edits.base == {decider.keys[5]}
    bar = area._desk.horizontalScrollBar()
    bar.setValue(bar.maximum())
    base = next(column for column in area.columns if column.index == 5)
    last = area.columns[-1]
    assert base.mapTo(area, QPoint(0, 0)).x() == 0
    assert not base.visibleRegion().isEmpty()
    assert last.mapTo(area, QPoint(last.width(), 0)).x() == area.width()
    area.orders.rest(5)
    assert order(area) == list(range(12))


def test_the_base_says_so(area: ReadingArea, decider: Decider) -> None:
    before = area.columns[0].bar.grab().toImage()
    area.orders.rest(0)
    assert area.columns[0].bar.grab().toImage() != before
    assert "Let the column scroll again" in " ".join(menu_words(area.orders.menu_of(0)))


# -- widths --------------------------------------------------------------------------------------


def _grip(area: ReadingArea, number: int) -> Grip:
    grips = [grip for grip in area.findChildren(Grip) if grip.isVisible()]
    return sorted(grips, key=lambda grip: grip.mapToGlobal(QPoint(0, 0)).x())[number]


def test_an_edge_is_dragged_and_the_width_is_kept(area: ReadingArea, found: Analysis) -> None:
    grip, before = _grip(area, 0), area.columns[0].width()
    drag_widget(grip, QPoint(3, 300), grip.mapToGlobal(QPoint(123, 300)))
    assert area.columns[0].width() == before + 120
    area.show_analysis(found)
    area.resize(1300, 600)
    assert area.columns[0].width() == before + 120
    QTest.mouseDClick(_grip(area, 0), Qt.MouseButton.LeftButton, pos=QPoint(3, 200))
    assert area.columns[0].width() == area.columns[1].width()


def test_a_column_is_made_wider_and_narrower_by_key(area: ReadingArea) -> None:
    area.columns[1].setFocus()
    before = area.columns[1].width()
    area.orders.widen(2)
    area.orders.widen(-1)
    assert area.columns[1].width() == before + 40
    area.orders.widen(0)
    assert abs(area.columns[1].width() - before) <= 1


def test_the_others_fill_the_room_beside_a_dragged_column() -> None:
    wide, other, third = share(1202, [Wish(width=500), Wish(), Wish()], 340)
    assert wide == 500
    assert other + third + 500 + 2 == 1202


@pytest.mark.parametrize("room", [10, 300, 800, 2000])
def test_no_column_is_too_narrow_in_any_room(room: int) -> None:
    wishes = [Wish(folded=True), Wish(), Wish(width=3), Wish()]
    widths = share(room, wishes, 340)
    assert widths[0] == FOLDED
    assert min(widths[1:]) >= NARROWEST
