"""The mouse in the reading area: clicks, drags, the wheel."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QCursor,
    QGuiApplication,
    QWheelEvent,
)
from PySide6.QtTest import QTest

from gui.theme.tokens import LIGHT
from summarizer.model import Claim
from tests.gui.reading_hands import (
    FIGURE,
    OFFSCREEN,
    SHARED,
    Watch,
    click,
    drag,
    ground,
    level,
    open_area,
    point,
    rest,
)
from tests.gui.reading_story import analysis, place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.reading.area import ReadingArea
    from summarizer import Analysis


pytestmark = OFFSCREEN
TWOFOLD = 99


@pytest.fixture
def found() -> Analysis:
    return analysis()


@pytest.fixture
def area(qtbot: QtBot, found: Analysis) -> ReadingArea:
    return open_area(qtbot, found)


def test_a_click_on_a_sentence_selects_its_claim_in_every_column(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    watch = Watch(area)
    span = place(found.story, 0, "The withdrawal will take place")
    click(qtbot, area.columns[0], span.start + 6)
    assert watch.selected == [SHARED]
    assert area.selected == SHARED
    rest(qtbot, area)
    for column, words in zip(
        area.columns, ("The withdrawal will", "According to the", "Both sides"), strict=True
    ):
        start = place(found.story, column.index, words).start
        assert ground(column, start + 2) == LIGHT.selection


def test_the_counterparts_are_set_beside_the_sentence_that_was_clicked(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    first, second, _ = area.columns
    start = place(found.story, 0, "The withdrawal will take place").start
    other = place(found.story, 1, "According to the").start
    before = first.position
    assert level(second, other) > second.viewport().height()
    click(qtbot, first, start)
    rest(qtbot, area)
    assert first.position == before
    assert abs(level(second, other) - level(first, start)) <= 1


def test_a_click_beside_every_sentence_clears_the_selection(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    area.select_claim(SHARED)
    rest(qtbot, area)
    watch = Watch(area)
    QTest.mouseClick(
        area.columns[0].viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(4, area.height() - 40),
    )
    assert watch.selected == [None]


def test_clicking_the_selected_sentence_again_says_nothing_new(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    watch = Watch(area)
    start = place(found.story, 0, "About 2,500").start
    click(qtbot, area.columns[0], start)
    click(qtbot, area.columns[0], start + 9)
    assert watch.selected == [FIGURE]


def test_the_pointer_shows_what_can_be_clicked(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    column = area.columns[0]
    QTest.mouseMove(column.viewport(), point(column, place(found.story, 0, "About 2,500").start))
    assert column.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(column.viewport(), QPoint(3, 3))
    assert column.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_dragging_selects_text_that_is_copied_verbatim_and_selects_no_claim(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    watch = Watch(area)
    column = area.columns[0]
    text = column.article.text
    start = text.index("The two leaders")
    end = text.index("What comes next")
    left = point(column, start) - QPoint(3, 0)
    QTest.mousePress(
        column.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, left
    )
    middle = point(column, text.index("by the end"))
    for spot in (middle, point(column, end + 2)):
        drag(column, spot)
    QTest.mouseRelease(
        column.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        point(column, end + 2),
    )
    assert column.look.chosen is not None
    assert column.look.chosen[0] == start
    assert watch.selected == []
    QTest.keyClick(column, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied == text[slice(*column.look.chosen)]
    assert "\n\n" in copied


def test_a_double_click_selects_a_word(qtbot: QtBot, area: ReadingArea, found: Analysis) -> None:
    column = area.columns[0]
    spot = point(column, column.article.text.index("withdrawal will") + 4)
    QTest.mouseDClick(
        column.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot
    )
    assert column.chosen_text() == "withdrawal"


def test_shift_and_a_click_extend_what_is_selected(area: ReadingArea, found: Analysis) -> None:
    column = area.columns[0]
    text = column.article.text
    word = point(column, text.index("leaders") + 2)
    QTest.mouseDClick(
        column.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, word
    )
    end = point(column, text.index("on Monday"))
    QTest.mouseClick(
        column.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, end
    )
    assert column.chosen_text().startswith("leaders met at the White House")
    assert area.selected is None


def test_dragging_below_the_edge_scrolls_on(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    column = area.columns[0]
    view = column.viewport()
    start = point(column, place(found.story, 0, "About 2,500").start)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    drag(column, QPoint(200, view.height() + 40))
    QCursor.setPos(view.mapToGlobal(QPoint(200, view.height() + 40)))
    qtbot.waitUntil(lambda: column.position > 100)
    release = QPoint(200, view.height() - 2)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, release)
    stopped = column.position
    qtbot.wait(80)
    assert column.position == stopped
    assert len(column.chosen_text()) > 600


def test_the_wheel_scrolls_one_column_and_wins_over_a_motion(
    qtbot: QtBot, area: ReadingArea
) -> None:
    column = area.columns[0]
    column.scroll_to(800)
    spot = QPointF(100, 100)
    everywhere = column.viewport().mapToGlobal(spot)
    event = QWheelEvent(
        spot,
        everywhere,
        QPoint(0, 0),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(column.viewport(), event)
    scrolled = column.position
    qtbot.wait(200)
    assert 0 < column.position == scrolled < 800
    assert area.columns[1].position == 0


def test_without_selected_text_the_selected_sentence_is_copied(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    span = place(found.story, 0, "About 2,500 U.S. troops are in Iraq.")
    click(qtbot, area.columns[0], span.start)
    QTest.keyClick(area.columns[0], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "About 2,500 U.S. troops are in Iraq."


@pytest.fixture
def twofold(qtbot: QtBot, found: Analysis) -> ReadingArea:
    """An area in which one sentence stands in two claims."""
    span = place(found.story, 0, "The withdrawal will take place")
    shared = next(claim for claim in found.claims if claim.id == SHARED)
    whole = next(support for support in shared.support if support.overlaps(span))
    second = Claim(TWOFOLD, "shared", (whole, place(found.story, 2, "The visit was")), 2)
    return open_area(qtbot, replace(found, claims=(*found.claims, second)))


def test_a_second_click_on_a_sentence_goes_on_to_its_next_claim(
    qtbot: QtBot, twofold: ReadingArea, found: Analysis
) -> None:
    watch = Watch(twofold)
    offset = place(found.story, 0, "The withdrawal will take place").start + 6
    for _ in range(3):
        click(qtbot, twofold.columns[0], offset)
        rest(qtbot, twofold)
    assert watch.selected == [SHARED, TWOFOLD, SHARED]


def test_a_sentence_selected_elsewhere_is_not_left_by_the_first_click(
    qtbot: QtBot, twofold: ReadingArea, found: Analysis
) -> None:
    twofold.select_claim(SHARED)
    rest(qtbot, twofold)
    click(qtbot, twofold.columns[0], place(found.story, 0, "The withdrawal will").start + 6)
    assert twofold.selected == SHARED


def test_the_tooltip_names_all_claims_of_a_sentence_and_how_to_reach_them(
    twofold: ReadingArea, found: Analysis
) -> None:
    column = twofold.columns[0]
    spot = point(column, place(found.story, 0, "The withdrawal will take place").start + 6)
    words = column.pointing.words_at(QPointF(spot)).splitlines()
    assert words[0] == "Stands in 2 claims; click again for the next:"
    assert len(words) == 3


def test_the_numbers_in_the_margin_are_explained(twofold: ReadingArea, found: Analysis) -> None:
    column = twofold.columns[0]
    start = place(found.story, 0, "The withdrawal will take place").start
    beside = QPointF(column.flow.left - 14, point(column, start).y())
    words = column.pointing.words_at(beside)
    assert words.startswith("2 shared claims begin in this line")
    assert "voices: sources 1" in words
    assert column.pointing.words_at(beside + QPointF(0, 3000)) == ""
