"""The guide in its window and the tour through the parts, used as a person uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QSize, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from gui.help.guide_pages import PAGES, page_named, read_page
from gui.help.guide_window import GuideWindow
from gui.help.tour_card import place_beside
from gui.help.tour_steps import steps
from gui.preferences import Preferences, from_json
from gui.theme.tokens import DARK, LIGHT
from tests.gui.conftest import PATIENCE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.window.main import Window
    from tests.gui.conftest import MakeWindow


@pytest.fixture
def guide(qtbot: QtBot) -> GuideWindow:
    made = GuideWindow(LIGHT)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def sections(guide: GuideWindow) -> list[str]:
    """Return the contents as they are listed."""
    rows = [guide.contents.item(row) for row in range(guide.contents.count())]
    return [row.text().strip() for row in rows if not row.isHidden()]


def test_all_pages_ship_and_links_lead_to_no_others() -> None:
    assert all(read_page(name).strip() for name in PAGES)
    assert page_named("json.md") == "json.md"
    assert page_named("../CHANGELOG.md#top") == "CHANGELOG.md"
    assert page_named("https://example.org/guide.md") == ""
    assert page_named("file:///etc/guide.md") == ""
    with pytest.raises(ValueError, match="no such page"):
        read_page("../pyproject.toml")


def test_every_link_of_the_guide_leads_to_a_page(guide: GuideWindow) -> None:
    block, links = guide.browser.document().begin(), set()
    while block.isValid():
        links |= {form.format.anchorHref() for form in block.textFormats()}
        block = block.next()
    assert links - {""}
    assert all(page_named(link) for link in links - {""})


def test_the_contents_lead_to_their_section(guide: GuideWindow) -> None:
    row = sections(guide).index("Differences")
    guide.contents.setCurrentRow(row)
    top = guide.browser.cursorForPosition(guide.browser.viewport().rect().topLeft())
    seen = top.document().toPlainText()[top.position() :]
    assert seen.lstrip().startswith("Differences")
    guide.set_theme(DARK)
    assert guide.contents.currentRow() == row


def test_a_search_lists_the_sections_that_have_it_and_steps_through_them(
    guide: GuideWindow,
) -> None:
    every = sections(guide)
    guide.enter_search()
    QTest.keyClicks(guide.search, "worksheet")
    found = sections(guide)
    assert 0 < len(found) < len(every)
    assert guide.count.text().startswith("1 of ")
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.count.text().startswith("2 of ")
    guide.search.setText("zzzz")
    assert guide.count.text() == "Nothing found"
    QTest.keyClick(guide.search, Qt.Key.Key_Escape)
    assert sections(guide) == every
    assert guide.isVisible()
    QTest.keyClick(guide.browser, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_a_link_opens_its_page_and_back_returns(guide: GuideWindow) -> None:
    guide.browser.anchorClicked.emit(QUrl("session.md"))
    assert guide.page == "session.md"
    guide.browser.anchorClicked.emit(QUrl("https://example.org/"))
    assert guide.page == "session.md"
    QTest.mouseClick(guide.back, Qt.MouseButton.LeftButton)
    assert guide.page == "guide.md"
    assert not guide.back.isEnabled()


def test_f1_opens_one_guide_that_closes_with_the_window(window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F1)
    guide = window.helping.guide
    assert guide is not None
    assert guide.isVisible()
    window.commands["guide"].trigger()
    assert window.helping.guide is guide
    window.close()
    assert not guide.isVisible()


def test_the_tour_is_offered_once_and_may_be_declined(make_window: MakeWindow) -> None:
    window = make_window()
    no = next(b for b in window.parts.empty.findChildren(QPushButton) if b.text() == "No, thanks")
    assert no.isVisible()
    QTest.mouseClick(no, Qt.MouseButton.LeftButton)
    assert not no.isVisible()
    assert window.preferences.toured
    later = make_window(Preferences(theme="light", toured=True))
    assert not any(
        b.isVisible()
        for b in later.parts.empty.findChildren(QPushButton)
        if b.text() in {"No, thanks", "Take a short tour"}
    )
    assert from_json({"toured": True}).toured
    assert not from_json({"toured": "yes"}).toured


def test_the_tour_opens_the_sample_story_and_leads_through_its_parts(
    window: Window, qtbot: QtBot
) -> None:
    empty = window.parts.empty
    take = next(b for b in empty.findChildren(QPushButton) if b.text() == "Take a short tour")
    QTest.mouseClick(take, Qt.MouseButton.LeftButton)
    tour = window.helping.tour
    qtbot.waitUntil(lambda: tour.running, timeout=PATIENCE)
    for number in range(len(steps())):
        assert tour.number == number
        assert tour.card.isVisible()
        assert window.rect().contains(tour.card.geometry())
        assert tour.ring.isVisible()
        QTest.mouseClick(tour.card.next, Qt.MouseButton.LeftButton)
    assert not tour.running
    assert not tour.card.isVisible()
    assert window.preferences.toured


def test_esc_leaves_the_tour_at_once_and_lets_go_of_nothing_else(
    story: Window, qtbot: QtBot
) -> None:
    story.commands["tour"].trigger()
    tour = story.helping.tour
    assert tour.number == 0
    QTest.mouseClick(tour.card.next, Qt.MouseButton.LeftButton)
    selected = story.navigator.claim
    assert selected is not None
    QTest.keyClick(story.parts.side.brief, Qt.Key.Key_Escape)
    assert not tour.card.isVisible()
    assert not tour.running
    assert story.navigator.claim == selected


def test_the_window_works_beneath_the_tour(story: Window, qtbot: QtBot) -> None:
    story.commands["tour"].trigger()
    QTest.mouseClick(story.helping.tour.card.next, Qt.MouseButton.LeftButton)
    story.resize(1024, 700)
    card = story.helping.tour.card
    qtbot.waitUntil(lambda: story.rect().contains(card.geometry()))
    story.commands["next"].trigger()
    assert story.navigator.claim is not None
    assert story.helping.tour.running


@pytest.mark.parametrize(
    "part", [QRect(0, 0, 200, 600), QRect(700, 0, 300, 600), QRect(0, 0, 1000, 30)]
)
def test_the_card_stands_beside_what_it_speaks_of(part: QRect) -> None:
    card = QSize(340, 180)
    place = QRect(place_beside(card, part, QRect(0, 0, 1000, 600)), card)
    assert QRect(0, 0, 1001, 601).contains(place)
    assert not place.intersects(part)
