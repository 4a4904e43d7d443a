"""The strip above the articles: failures before warnings, each closed for good once it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from gui.window.notice import Notice
from gui.work import Failure
from tests.gui.insight_story import WARNINGS, troubled

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.window.main import Window


@pytest.fixture
def notice(qtbot: QtBot) -> Notice:
    made = Notice()
    qtbot.addWidget(made)
    return made


def said(notice: Notice) -> str:
    (label,) = notice.findChildren(QLabel)
    assert isinstance(label, QLabel)
    return label.text() if notice.isVisible() else ""


def press(notice: Notice, words: str) -> None:
    (button,) = (b for b in notice.findChildren(QPushButton) if b.text() == words)
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_first_warning_is_said_and_the_others_are_counted(notice: Notice) -> None:
    notice.show_warnings(WARNINGS)
    assert said(notice) == f"{WARNINGS[0]} And 1 more warning."
    notice.show_warnings(WARNINGS[:1])
    assert said(notice) == WARNINGS[0]
    notice.show_warnings(())
    assert said(notice) == ""


def test_what_was_closed_stays_away_until_there_is_something_else(notice: Notice) -> None:
    notice.show_warnings(WARNINGS)
    press(notice, "Close")
    notice.show_warnings(WARNINGS)
    assert said(notice) == ""
    notice.show_warnings(WARNINGS[1:])
    assert said(notice) == WARNINGS[1]


def test_another_story_is_warned_of_again(notice: Notice) -> None:
    notice.show_warnings(WARNINGS)
    press(notice, "Close")
    notice.forget()
    notice.show_warnings(WARNINGS)
    assert said(notice).startswith(WARNINGS[0])


def test_a_failure_stands_before_a_warning_and_uncovers_it(notice: Notice) -> None:
    notice.show_warnings(WARNINGS)
    notice.show_failure(Failure("The disk is full."))
    notice.show_warnings(WARNINGS)
    assert said(notice) == "The disk is full."
    press(notice, "Close")
    assert said(notice).startswith(WARNINGS[0])


def test_a_failure_alone_closes(notice: Notice) -> None:
    notice.show_failure(Failure("The disk is full."))
    press(notice, "Close")
    assert said(notice) == ""


def test_the_proofs_are_one_click_away(notice: Notice, qtbot: QtBot) -> None:
    notice.show_warnings(WARNINGS)
    with qtbot.waitSignal(notice.proofs_requested):
        press(notice, "Show why")
    assert said(notice) == ""


def test_in_the_window_a_warning_leads_to_the_sourcing(story: Window) -> None:
    assert story.session.analysis is not None
    assert said(story.parts.notice) == ""
    analysis = troubled(story.session.analysis)
    story.parts.side.show_analysis(analysis, frozenset())
    story.parts.notice.show_warnings(analysis.checks.warnings)
    press(story.parts.notice, "Show why")
    assert story.parts.side.sourcing.isVisible()
    assert story.parts.side.tabs.accessibleTabName(5) == "Sourcing: 2"
