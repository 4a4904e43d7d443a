"""The field in which the day of a source is set, where the source does not state it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.panels.day_field import DayField, can_be_dated, read_day
from summarizer import Article

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

UNDATED = Article.from_text("The two leaders met on Monday.")
GUESSED = replace(UNDATED, date=date(2021, 7, 26), date_basis="guessed", date_note="year guessed")
STATED = replace(GUESSED, date_basis="stated", date_note=None)
DAY = date(2020, 7, 26)


@pytest.mark.parametrize(
    "text",
    ["2020-07-26", "2020-7-26", "26.7.2020", "26. 07. 2020", "26 July 2020", "26. Jul 2020"],
)
def test_a_day_is_read_as_people_write_it(text: str) -> None:
    assert read_day(f" {text} ") == DAY


@pytest.mark.parametrize(
    "text",
    ["", "26", "26 July", "2020-02-30", "07/26/2020", "26 Flug 2020", "0001-01-01", "99.9.9"],
)
def test_what_is_no_day_or_of_two_readings_is_none(text: str) -> None:
    assert read_day(text) is None


def test_only_what_is_not_stated_can_be_set() -> None:
    assert can_be_dated(UNDATED)
    assert can_be_dated(GUESSED)
    assert not can_be_dated(STATED)
    assert can_be_dated(GUESSED.dated(DAY))  # and be taken back


@pytest.fixture
def field(qtbot: QtBot) -> DayField:
    shown = DayField()
    qtbot.addWidget(shown)
    shown.show_article(GUESSED)
    shown.show()
    return shown


def write(field: DayField, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)


def test_enter_takes_the_day_and_an_empty_field_gives_back(field: DayField, qtbot: QtBot) -> None:
    assert field.text() == "2021-07-26"
    write(field, "26 July 2020")
    with qtbot.waitSignal(field.dated, check_params_cb=lambda day: day == DAY):
        QTest.keyClick(field, Qt.Key.Key_Return)
    field.show_article(GUESSED.dated(DAY))
    assert field.text() == "2020-07-26"
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    with qtbot.waitSignal(field.dated, check_params_cb=lambda day: day is None):
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_what_is_no_day_is_said_and_stays_to_be_mended(field: DayField, qtbot: QtBot) -> None:
    write(field, "last week")
    with qtbot.assertNotEmitted(field.dated), qtbot.waitSignal(field.refused) as said:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert said.args == ["“last week” is no day: write it as 2021-07-27"]
    assert field.text() == "last week"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "2021-07-26"


def test_of_a_source_that_states_its_day_there_is_no_field(field: DayField) -> None:
    field.show_article(STATED)
    assert not field.isVisible()
