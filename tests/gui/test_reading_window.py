"""The reading area in its window: actions, undo, and what is kept of the columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.window.reading_actions import READING

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.window.main import Window


def _order(window: Window) -> list[int]:
    return [column.index for column in window.parts.reading.columns]


def test_a_column_moved_by_its_key_is_moved_back_by_undo(story: Window, qtbot: QtBot) -> None:
    story.activateWindow()
    first = story.parts.reading.columns[0]
    first.setFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(first, Qt.Key.Key_Right, both)
    assert _order(story) == [1, 0, 2, 3]
    assert first.hasFocus()
    assert story.decisions.now.columns
    QTest.keyClick(first, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _order(story) == [0, 1, 2, 3]


def test_columns_fold_and_the_base_is_chosen_by_action_without_another_analysis(
    story: Window,
) -> None:
    asked: list[object] = []
    story.session.updating.connect(lambda: asked.append(None))
    story.parts.reading.columns[1].setFocus()
    story.commands["column_fold"].trigger()
    assert _order(story) == [0, 2, 3]
    story.commands["columns_open"].trigger()
    story.parts.reading.columns[2].setFocus()
    story.commands["column_base"].trigger()
    assert _order(story) == [2, 0, 1, 3]
    while story.decisions.history.stack.canUndo():
        story.commands.undo.trigger()
    assert _order(story) == [0, 1, 2, 3]
    assert asked == []


def test_one_filter_at_most_is_in_force(story: Window) -> None:
    column = story.parts.reading.columns[0]
    unique, differing = story.commands["only_unique"], story.commands["only_differences"]
    unique.trigger()
    adds = column.look.lit
    differing.trigger()
    assert not unique.isChecked()
    assert column.look.lit is not None
    assert column.look.lit != adds
    differing.trigger()
    assert column.look.lit is None


def test_lines_are_drawn_and_columns_scroll_apart_until_the_user_says_otherwise(
    story: Window,
) -> None:
    assert story.commands["column_lines"].isChecked()
    assert not story.commands["link_scrolling"].isChecked()
    story.commands["link_scrolling"].trigger()
    assert story.parts.reading.linking.on


def test_what_the_others_report_opens_by_its_key(story: Window, qtbot: QtBot) -> None:
    reading = story.parts.reading
    analysis = story.session.analysis
    assert analysis is not None
    shared = next(claim for claim in analysis.claims if len(claim.articles) == 4)
    story.navigator.select(shared.id)
    story.commands["tell_others"].trigger()
    assert reading.telling.inset is not None
    assert {row.told.span.article for row in reading.telling.inset.rows} == {1, 2, 3}


@pytest.mark.parametrize("name", [row[0] for row in READING])
def test_every_action_of_the_reading_area_is_in_a_menu_and_wakes_with_a_story(
    story: Window, name: str
) -> None:
    assert story.commands[name].isEnabled()
    assert story.commands[name].associatedObjects()
    assert any("QMenu" in type(one).__name__ for one in story.commands[name].associatedObjects())
