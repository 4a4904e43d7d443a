"""The side panel: each page has its tab and its key, all are in reach, and it can be widened."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.panels.coverage_panel import CoveragePanel
from gui.panels.doubt_panel import DoubtPanel
from gui.panels.side_pages import PAGES
from gui.panels.side_panel import SidePanel
from gui.theme.tokens import DARK, LIGHT
from gui.window.widening import widening_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.window.main import Window
    from gui.work import engine as ask

WIDEN = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier  # and M


@pytest.fixture
def side(qtbot: QtBot, loaded: ask.Loaded) -> SidePanel:
    shown = SidePanel(LIGHT)
    qtbot.addWidget(shown)
    shown.resize(340, 600)
    shown.show()
    shown.show_analysis(loaded.analysis, frozenset())
    return shown


def test_each_page_of_the_table_has_a_tab_and_is_shown_by_its_name(side: SidePanel) -> None:
    assert [side.tabs.accessibleTabName(tab).split(":")[0] for tab in range(len(PAGES))] == [
        page.title() for page in PAGES
    ]
    for tab, page in enumerate(PAGES):
        side.turn_to(page.name)
        assert side.tabs.currentIndex() == tab
        assert side.tabs.isTabVisible(tab)
    side.set_theme(DARK)
    side.select_claim(3)
    assert side.coverage.table.claim == 3


def test_a_page_is_had_by_its_class(side: SidePanel) -> None:
    assert side.page(CoveragePanel) is side.coverage
    with pytest.raises(LookupError):
        side.page(DoubtPanel)


def test_every_page_says_so_where_there_is_nothing(side: SidePanel, loaded: ask.Loaded) -> None:
    assert loaded.analysis is not None
    bare = replace(loaded.analysis, claims=(), differences=(), quotes=(), timeline=())
    side.show_analysis(bare, frozenset())
    for page in PAGES:
        side.turn_to(page.name)
        if page.name in {"coverage", "differences", "quotes", "timeline"}:
            assert side.none.isVisibleTo(side), page.name
            assert side.none.text() == page.nothing()
    side.show_analysis(loaded.analysis, frozenset())
    side.turn_to("coverage")
    assert not side.none.isVisibleTo(side)


def test_a_narrow_panel_offers_in_a_menu_what_has_no_room(side: SidePanel, qtbot: QtBot) -> None:
    side.resize(300, 600)
    qtbot.wait(10)
    out = side.tabs.left_out
    assert out
    names = [side.tabs.accessibleTabName(tab) for tab in out]
    assert side.header.more.accessibleName() == f"More panels: {', '.join(names)}"
    menu = side.header.more.menu()
    menu.aboutToShow.emit()
    assert len(menu.actions()) == len(PAGES)
    menu.actions()[out[-1]].trigger()
    assert side.tabs.currentIndex() == out[-1]
    assert side.tabs.isTabVisible(out[-1])


def test_keys_turn_to_the_pages_and_stand_in_the_menus(story: Window) -> None:
    tabs = story.parts.side.tabs
    for number in range(len(PAGES), 0, -1):
        QTest.keyClick(story, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert tabs.currentIndex() == number - 1


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700)])
def test_a_key_widens_the_panel_and_gives_the_room_back(
    story: Window, size: tuple[int, int], qtbot: QtBot
) -> None:
    story.resize(*size)
    qtbot.wait(20)
    splitter, before = story.parts.splitter, story.parts.splitter.sizes()
    QTest.keyClick(story, Qt.Key.Key_M, WIDEN)
    assert splitter.sizes()[2] > 0.6 * size[0]
    assert splitter.sizes()[1] >= 240
    assert widening_of(splitter).usual_sizes == tuple(before)
    assert widening_of(splitter).usual_panels == (True, True)
    QTest.keyClick(story, Qt.Key.Key_M, WIDEN)
    assert splitter.sizes() == before
    assert story.parts.sources.isVisible()


def test_the_width_that_was_chosen_while_wide_is_taken_again(story: Window) -> None:
    splitter, widen = story.parts.splitter, story.parts.side.header.widen
    QTest.mouseClick(widen, Qt.MouseButton.LeftButton)
    whole = sum(splitter.sizes())
    splitter.setSizes([0, 500, whole - 500])
    for _ in range(2):
        QTest.mouseClick(widen, Qt.MouseButton.LeftButton)
    assert splitter.sizes()[1] == 500


def test_a_wide_panel_that_is_hidden_gives_its_room_back(story: Window) -> None:
    QTest.keyClick(story, Qt.Key.Key_M, WIDEN)
    assert not story.parts.sources.isVisible()
    story.commands.panels[1].setChecked(False)
    assert story.parts.sources.isVisible()
    assert not widening_of(story.parts.splitter).wide


def test_a_wide_window_is_remembered_as_it_was_before(story: Window) -> None:
    before = tuple(story.parts.splitter.sizes())
    QTest.keyClick(story, Qt.Key.Key_M, WIDEN)
    story.close()
    assert story.preferences.splitter == before


def test_pages_out_of_view_are_filled_in_turns(
    side: SidePanel, loaded: ask.Loaded, qtbot: QtBot
) -> None:
    assert loaded.analysis is not None
    side.turn_to("quotes")
    side.show_analysis(replace(loaded.analysis, quotes=(), differences=()), frozenset())
    with qtbot.waitSignal(side.filled):
        side.show_in_turns(loaded.analysis, frozenset())
        assert side.quotes.model().rowCount() > 0
        assert side.differences.counts[1] == 0
        side.turn_to("differences")
        assert side.differences.counts[1] == len(loaded.analysis.differences) > 0
    assert side.timeline.model().rowCount() > 0
