"""The keyboard in the reading area: walking claims and columns, pages, focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QKeySequence,
    QShortcut,
)
from PySide6.QtTest import QTest

from gui.theme.tokens import LIGHT
from tests.gui.reading_hands import (
    FIGURE,
    OFFSCREEN,
    SHARED,
    Watch,
    click,
    key,
    level,
    open_area,
    picture,
    rest,
)
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


def test_everything_is_selected_by_key_and_escape_lets_go(area: ReadingArea) -> None:
    column = area.columns[2]
    column.setFocus()
    QTest.keyClick(column, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert column.chosen_text() == column.article.text
    QTest.keyClick(column, Qt.Key.Key_Escape)
    assert column.chosen_text() == ""


def test_a_walk_is_read_out_by_a_screen_reader(
    area: ReadingArea, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", staticmethod(lambda event: said.append(event.message()))
    )
    area.walk(1)
    assert said == ["The two leaders met at the White House on Monday. (Only in source 1)"]


def test_n_and_p_walk_the_claims_in_reading_order(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    watch = Watch(area)
    area.columns[0].setFocus()
    key(qtbot, area, *[Qt.Key.Key_N] * 5)
    assert watch.selected == [1, SHARED, FIGURE, 4]
    key(qtbot, area, Qt.Key.Key_P, Qt.Key.Key_Up, Qt.Key.Key_Down)
    assert watch.selected[4:] == [FIGURE, SHARED, FIGURE]


def test_a_walk_goes_on_from_the_claim_selected_elsewhere(qtbot: QtBot, area: ReadingArea) -> None:
    area.select_claim(SHARED)
    watch = Watch(area)
    area.columns[0].setFocus()
    key(qtbot, area, Qt.Key.Key_N)
    assert watch.selected == [FIGURE]


def test_a_walk_begins_with_what_is_in_view(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    column = area.columns[1]
    start = place(found.story, 1, "There are currently").start
    column.scroll_to(column.flow.y_of(start) - 5, moving=False)
    watch = Watch(area)
    column.setFocus()
    key(qtbot, area, Qt.Key.Key_N)
    assert watch.selected == [FIGURE]


def test_a_walk_brings_the_sentence_into_view(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    column = area.columns[1]
    start = place(found.story, 1, "There are currently").start
    column.setFocus()
    key(qtbot, area, Qt.Key.Key_N)
    rest(qtbot, area)
    assert 0 <= level(column, start) < 0.75 * column.viewport().height()


def test_left_and_right_move_between_columns_and_escape_clears(
    qtbot: QtBot, area: ReadingArea
) -> None:
    area.columns[0].setFocus()
    key(qtbot, area, Qt.Key.Key_Right)
    assert area.columns[1].hasFocus()
    key(qtbot, area, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert area.columns[2].hasFocus()
    key(qtbot, area, Qt.Key.Key_N)
    assert area.selected == 5
    key(qtbot, area, Qt.Key.Key_Left)
    assert area.columns[1].hasFocus()
    watch = Watch(area)
    key(qtbot, area, Qt.Key.Key_Escape)
    assert watch.selected == [None]
    assert area.selected is None


def test_the_area_hands_its_focus_to_a_column(qtbot: QtBot, area: ReadingArea) -> None:
    area.columns[1].setFocus()
    area.columns[1].clearFocus()
    area.setFocus()
    assert area.columns[1].hasFocus()


def test_pages_are_turned_by_key(qtbot: QtBot, area: ReadingArea) -> None:
    column = area.columns[0]
    QTest.keyClick(column, Qt.Key.Key_PageDown)
    rest(qtbot, area)
    assert column.position == pytest.approx(0.9 * column.viewport().height(), abs=1)
    QTest.keyClick(column, Qt.Key.Key_End)
    rest(qtbot, area)
    assert column.position == column.verticalScrollBar().maximum()
    QTest.keyClick(column, Qt.Key.Key_Home)
    rest(qtbot, area)
    assert column.position == 0
    assert area.columns[1].position == 0


def _top_colour(column: Column) -> str:
    return picture(column).pixelColor(2, 0).name()


def test_the_focus_is_shown_when_it_came_by_key_and_not_by_mouse(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    area.activateWindow()
    click(qtbot, area.columns[0], place(found.story, 0, "About 2,500").start)
    assert area.columns[0].hasFocus()
    assert _top_colour(area.columns[0]) == LIGHT.paper
    key(qtbot, area, Qt.Key.Key_Right)
    assert _top_colour(area.columns[1]) == LIGHT.accent
    key(qtbot, area, Qt.Key.Key_Left)
    assert _top_colour(area.columns[0]) == LIGHT.accent
    assert _top_colour(area.columns[1]) == LIGHT.paper


def test_the_walk_goes_before_a_shortcut_of_the_window(area: ReadingArea) -> None:
    taken: list[str] = []
    shortcut = QShortcut(QKeySequence("N"), area)
    shortcut.activated.connect(lambda: taken.append("N"))
    area.activateWindow()
    area.columns[0].setFocus()
    QTest.keyClick(area.columns[0], Qt.Key.Key_N)
    assert area.selected == 1
    assert taken == []
