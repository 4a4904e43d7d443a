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

NAMES = ("Brief", "Coverage", "Differences", "Quotes", "Timeline", "Sourcing")


@pytest.fixture
def tabs(qtbot: QtBot, qapp: QApplication) -> CountedTabs:
    ThemeSwitch(qapp, "light")  # how wide a tab is depends on the window's style
    made = CountedTabs(LIGHT)
    qtbot.addWidget(made)
    for name in NAMES:
        made.add(name)
    made.set_count(2, "Differences", 12)
    made.set_count(3, "Quotes", 33)
    made.show()
    return made


def whole(tabs: CountedTabs) -> list[str]:
    """Return the tabs that are shown, after proving that each of them shows its whole name."""
    shown = [tab for tab in range(tabs.count()) if tabs.isTabVisible(tab)]
    metrics = tabs.fontMetrics()
    for tab in shown:
        assert metrics.horizontalAdvance(tabs.tabText(tab).strip()) <= tabs.tabRect(tab).width()
    assert tabs.tabRect(shown[-1]).right() <= tabs.width() + 2
    return [tabs.tabText(tab).strip() for tab in shown]


@pytest.mark.parametrize("width", [350, 400, 480, 700])
def test_all_tabs_are_whole_where_there_is_room(tabs: CountedTabs, width: int) -> None:
    tabs.resize(width, 40)
    assert whole(tabs) == list(NAMES)
    assert tabs.left_out == ()


@pytest.mark.parametrize("width", [60, 150, 240, 264, 308])
def test_tabs_that_have_no_room_are_left_out_whole(tabs: CountedTabs, width: int) -> None:
    tabs.resize(width, 40)
    shown = whole(tabs) if width > 100 else [tabs.tabText(0)]
    assert shown == list(NAMES[: len(shown)])
    assert tabs.left_out == tuple(range(len(shown), len(NAMES)))
    assert len(shown) >= 4 or width < 240


def test_the_chosen_tab_is_never_left_out(tabs: CountedTabs) -> None:
    tabs.resize(240, 40)
    told: list[tuple[int, ...]] = []
    tabs.overflowed.connect(told.append)
    tabs.setCurrentIndex(5)
    assert "Sourcing" in whole(tabs)
    assert told
    assert told[-1] == tabs.left_out
    tabs.resize(700, 40)
    assert tabs.left_out == told[-1] == ()


def test_what_is_urgent_keeps_its_badge_longest(tabs: CountedTabs) -> None:
    tabs.add("Doubts", urgent=True)
    tabs.set_count(6, "Doubts", 2)
    tabs.resize(800, 40)
    width = tabs.tabRect(6).width()
    tabs.resize(500, 40)
    assert tabs.tabRect(6).width() == width
    assert tabs.tabRect(3).width() < 70


def test_badges_are_shown_where_there_is_room(tabs: CountedTabs) -> None:
    tabs.resize(700, 40)
    wide = tabs.tabRect(2).width()
    tabs.resize(300, 40)
    assert tabs.tabRect(2).width() < wide - 20
    tabs.grab()
    assert tabs.tabToolTip(2) == "Differences: 12"
    tabs.set_count(2, "Differences", "3 of 12", "3 of 12 open")
    assert tabs.tabToolTip(2) == "Differences: 3 of 12 open"
    tabs.set_count(2, "Differences", None)
    assert tabs.tabToolTip(2) == "Differences"
