"""Menus and tooltips of a column: furniture brought back, marks put into words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolTip

from tests.gui.reading_hands import (
    OFFSCREEN,
    Watch,
    menu_words,
    open_area,
    point,
)
from tests.gui.reading_story import analysis, place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.reading.area import ReadingArea
    from summarizer import Analysis


pytestmark = OFFSCREEN


@pytest.fixture
def found() -> Analysis:
    return analysis()


@pytest.fixture
def area(qtbot: QtBot, found: Analysis) -> ReadingArea:
    return open_area(qtbot, found)


def test_furniture_is_restored_from_its_menu(area: ReadingArea, found: Analysis) -> None:
    watch = Watch(area)
    column = area.columns[0]
    spot = point(column, found.story.articles[0].text.index("Printable"))
    menu = column.pointing.menu_at(QPointF(spot))
    assert menu_words(menu) == [
        "Treat as article text",
        "Treat all 2 of this kind here as article text",
        "Copy",
    ]
    menu.actions()[0].trigger()
    sha256 = found.story.articles[0].sha256
    assert watch.restored == [(sha256, 17, 34)]
    menu.actions()[1].trigger()
    assert watch.restored[1:] == [(sha256, 0, 16), (sha256, 17, 34)]


def test_the_keyboards_menu_offers_all_furniture_in_view(
    area: ReadingArea, found: Analysis
) -> None:
    watch = Watch(area)
    column = area.columns[0]
    menu = column.pointing.menu_by_key()
    assert menu_words(menu) == [
        "Treat “Send to a friend” as article text",
        "Treat “Printable version” as article text",
        "Copy",
    ]
    menu.actions()[1].trigger()
    assert watch.restored == [(found.story.articles[0].sha256, 17, 34)]
    column.scroll_to(10_000, moving=False)
    assert menu_words(column.pointing.menu_by_key()) == ["Copy"]


def test_the_menu_key_opens_the_keyboards_menu(area: ReadingArea) -> None:
    column = area.columns[0]
    everywhere = column.mapToGlobal(QPoint(1, 1))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), everywhere)
    QCoreApplication.sendEvent(column, event)
    opened = column.findChildren(QMenu)
    assert [menu.isVisible() for menu in opened] == [True]
    opened[0].close()


def test_the_right_button_opens_the_menu_of_the_place(area: ReadingArea, found: Analysis) -> None:
    column = area.columns[0]
    spot = point(column, found.story.articles[0].text.index("Printable"))
    everywhere = column.viewport().mapToGlobal(spot)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, everywhere)
    QCoreApplication.sendEvent(column.viewport(), event)
    opened = column.findChildren(QMenu)
    assert [menu_words(menu)[0] for menu in opened] == ["Treat as article text"]
    opened[0].close()


def test_article_text_has_no_restoring_in_its_menu(area: ReadingArea, found: Analysis) -> None:
    column = area.columns[0]
    spot = point(column, place(found.story, 0, "About 2,500").start)
    assert menu_words(column.pointing.menu_at(QPointF(spot))) == [
        "Add this sentence to the brief",
        "Why do these stand together?",
        "Not the same as the others",
        "Note…",
        "Copy",
    ]


def test_a_click_on_what_furniture_was_taken_for_opens_its_menu(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    column = area.columns[0]
    end = found.story.articles[0].text.index("Printable version") + len("Printable version")
    beside = point(column, end - 1) + QPoint(35, 0)
    QTest.mouseClick(
        column.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, beside
    )
    opened = column.findChildren(QMenu)
    assert [menu.isVisible() for menu in opened] == [True]
    opened[0].close()


@pytest.mark.parametrize(
    ("index", "words", "said"),
    [
        (0, "The two leaders", "Only in source 1"),
        (0, "The withdrawal will", "3 voices: sources 1, 2 and 3"),
        (0, "Printable version", "Taken for furniture: share bar · it stands in a row of links"),
        (
            1,
            "3,500 foreign",
            (
                "2 voices: sources 1 and 2\n"
                "Figure, other scope: about 2,500 (1) / 3,500 (2)\n"
                "The figures count different people."
            ),
        ),
    ],
)
def test_every_mark_says_in_words_what_it_means(
    area: ReadingArea, found: Analysis, index: int, words: str, said: str
) -> None:
    column = area.columns[index]
    start = found.story.articles[index].text.index(words)
    column.scroll_to(column.flow.y_of(start) - 100, moving=False)
    assert column.pointing.words_at(QPointF(point(column, start))) == said


def test_a_column_says_how_much_of_it_is_shared(area: ReadingArea) -> None:
    assert area.columns[0].accessibleDescription() == "2 passages shared, 2 only here"


def test_tooltips_escape_what_a_source_wrote(
    area: ReadingArea, found: Analysis, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", staticmethod(lambda *what: shown.append(what[1])))
    side = found.differences[0].sides[0]
    bold = replace(found.differences[0], sides=(replace(side, value="<b>2,500</b>"),) * 2)
    area.show_analysis(replace(found, differences=(bold,)))
    column = area.columns[0]
    spot = point(column, place(found.story, 0, "About 2,500").start)
    for where in (spot, QPoint(3, 3)):
        event = QHelpEvent(QEvent.Type.ToolTip, where, column.viewport().mapToGlobal(where))
        QCoreApplication.sendEvent(column.viewport(), event)
    assert "&lt;b&gt;2,500&lt;/b&gt;" in shown[0]
    assert "<b>" not in shown[0]
    assert shown[1] == ""
