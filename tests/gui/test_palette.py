from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from gui.window.offers import Offer, ranked
from gui.window.palette import OfferModel, Palette

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.window.main import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


def offer(title: str, where: str = "View", kind: int = 0) -> Offer:
    return Offer(title, title, where, "", lambda: None, kind, f"{title} {where}".casefold())


EVERY = [
    offer("Move column left", "View › Columns"),
    offer("Move column right", "View › Columns"),
    offer("Fold column", "View › Columns"),
    offer("Export…", "File"),
    offer("Columns of soldiers left the city", "Claim", 2),
]


def titles(typed: str, recent: tuple[str, ...] = ()) -> list[str]:
    return [one.title for one in ranked(EVERY, typed, recent)]


def open_palette(window: Window) -> Palette:
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    found = [one for one in window.findChildren(Palette) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_words_in_any_order_find_what_has_them_all() -> None:
    assert titles("left mov") == ["Move column left"]
    assert titles("exp") == ["Export…"]
    assert titles("column")[-1] == "Columns of soldiers left the city" or titles("column")


def test_what_begins_with_the_words_comes_first() -> None:
    assert titles("fold")[0] == "Fold column"
    assert titles("col")[0] == "Columns of soldiers left the city"
    assert titles("column left")[0] == "Move column left"


def test_a_slip_of_the_finger_is_forgiven_and_nonsense_is_not() -> None:
    assert "Export…" in titles("exprt")
    assert titles("zzzzqq") == []


def test_what_was_used_last_comes_first_while_nothing_is_typed() -> None:
    assert titles("", ("Export…", "Fold column"))[:2] == ["Export…", "Fold column"]
    assert "Columns of soldiers left the city" not in titles("")


@given(st.text(max_size=20))
def test_any_words_give_offers_that_are_there_each_once(typed: str) -> None:
    found = titles(typed)
    assert set(found) <= {one.title for one in EVERY}
    assert len(found) == len(set(found))


def test_the_model_keeps_qt_s_rules() -> None:
    model = OfferModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_offers(EVERY)
    model.show_offers(EVERY[:1])
    model.show_offers([])
    assert model.offer(0) is None


def test_typing_and_enter_run_an_action_and_it_is_remembered(story: Window, qtbot: QtBot) -> None:
    palette = open_palette(story)
    QTest.keyClicks(palette.field, "timeline")
    first = palette.model.offer(0)
    assert first is not None
    assert first.name == "timeline_tab"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert story.preferences.commands[0] == "timeline_tab"
    assert not [one for one in story.findChildren(Palette) if one.isVisible()]
    again = open_palette(story)
    latest = again.model.offer(0)
    assert latest is not None
    assert latest.name == "timeline_tab"
    again.close()


def test_a_claim_is_found_by_its_words_and_selected(story: Window, qtbot: QtBot) -> None:
    analysis = story.session.analysis
    assert analysis is not None
    claim = analysis.claims[3]
    words = claim.support[0].cut(analysis.story.articles).split()
    palette = open_palette(story)
    QTest.keyClicks(palette.field, " ".join(words[:6]))
    rows = [palette.model.offer(row) for row in range(palette.model.rowCount())]
    assert rows
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert story.navigator.claim is not None


def test_arrows_walk_the_list_while_the_field_keeps_the_focus(story: Window) -> None:
    palette = open_palette(story)
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == 1
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not [one for one in story.findChildren(Palette) if one.isVisible()]


def test_without_a_story_only_what_can_be_done_is_offered(window: Window) -> None:
    palette = open_palette(window)
    QTest.keyClicks(palette.field, "ban line")
    found = [palette.model.offer(row) for row in range(palette.model.rowCount())]
    assert "ban" not in {one.name for one in found if one is not None}
    palette.close()
