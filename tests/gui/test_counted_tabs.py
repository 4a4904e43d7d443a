"""Tabs with counts fit into every width of the side panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.panels.counted_tabs import CountedTabs
from gui.theme.switch import ThemeSwitch
from gui.theme.tokens import LIGHT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

NAMES = ("Brief", "Differences", "Quotes", "Timeline", "Sourcing")


@pytest.fixture
def tabs(qtbot: QtBot, qapp: QApplication) -> CountedTabs:
    ThemeSwitch(qapp, "light")  # how wide a tab is depends on the window's style
    made = CountedTabs(LIGHT)
    qtbot.addWidget(made)
    for name in NAMES:
        made.add(name)
    made.set_count(1, "Differences", 12)
    made.set_count(2, "Quotes", 33)
    made.show()
    return made


@pytest.mark.parametrize("width", [264, 308, 360, 480, 700])
def test_all_tabs_are_whole_in_every_width_of_the_panel(tabs: CountedTabs, width: int) -> None:
    tabs.resize(width, 40)
    last = tabs.tabRect(len(NAMES) - 1)
    assert last.right() <= width + 2
    metrics = tabs.fontMetrics()
    for tab, name in enumerate(NAMES):  # nothing is cut off
        assert metrics.horizontalAdvance(name) <= tabs.tabRect(tab).width()
    assert [tabs.tabText(tab).strip() for tab in range(len(NAMES))] == list(NAMES)


def test_what_is_urgent_keeps_its_badge_longest(tabs: CountedTabs) -> None:
    tabs.add("Doubts", urgent=True)
    tabs.set_count(5, "Doubts", 2)
    tabs.resize(700, 40)
    width = tabs.tabRect(5).width()
    tabs.resize(450, 40)
    assert tabs.tabRect(5).width() == width
    assert tabs.tabRect(1).width() < 100


def test_badges_are_shown_where_there_is_room(tabs: CountedTabs) -> None:
    tabs.resize(700, 40)
    wide = tabs.tabRect(1).width()
    tabs.resize(300, 40)
    assert tabs.tabRect(1).width() < wide - 20
    tabs.grab()
    assert tabs.tabToolTip(1) == "Differences: 12"
    tabs.set_count(1, "Differences", None)
    assert tabs.tabToolTip(1) == "Differences"
