"""The cards of the sources, driven by mouse and keyboard in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from gui.panels.source_layout import card_lines
from gui.panels.source_list import SourceList
from gui.panels.source_menu import menu_of
from gui.panels.source_model import SOURCE, Source, SourceModel
from gui.panels.source_page import SourcePage
from gui.theme.tokens import LIGHT, THEMES
from summarizer import Edits
from tests.gui.conftest import PATIENCE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.window.main import Window
    from gui.work import engine as ask


@pytest.fixture
def cards(qtbot: QtBot, loaded: ask.Loaded) -> SourceList:
    shown = SourceList(LIGHT)
    qtbot.addWidget(shown)
    shown.resize(216, 700)
    shown.sources.show(loaded)
    shown.show()
    return shown


def order(cards: SourceList) -> list[int]:
    return [source.index + 1 for source in cards.sources.sources]


def at_line(cards: SourceList, row: int, kind: str) -> QPoint:
    """Return a point on the first line of a kind on a card."""
    index = cards.sources.index(row)
    lines = card_lines(index.data(SOURCE), cards.viewport().width())
    line = next(one for one in lines if one.kind == kind)
    return cards.visualRect(index).topLeft() + QPoint(60, round(line.top + line.height / 2))


def field_of(cards: SourceList) -> QLineEdit:
    (field,) = cards.viewport().findChildren(QLineEdit)
    return field


def test_a_card_says_what_it_lacks_and_where_it_differs(
    cards: SourceList, loaded: ask.Loaded
) -> None:
    analysis = loaded.analysis
    assert analysis is not None
    for source in cards.sources.sources:
        told = sum(source.index in claim.articles for claim in analysis.shared)
        assert source.lacks == len(analysis.shared) - told
        assert f"lacks {source.lacks}" in source.against
        sides = [
            {span.article for side in one.sides for span in side.spans}
            for one in analysis.differences
        ]
        assert source.differs == sum(source.index in tellers for tellers in sides)
    heard = cards.sources.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert cards.sources.sources[0].against in heard
    assert "26 Jul 2021, guessed" in heard


def test_rows_follow_the_order_of_the_columns_and_keep_what_points_to_them(
    qtbot: QtBot, cards: SourceList, loaded: ask.Loaded
) -> None:
    tester = QAbstractItemModelTester(
        cards.sources, QAbstractItemModelTester.FailureReportingMode.Fatal, cards
    )
    keys = [article.sha256 for article in loaded.story.articles]
    cards.select(1)
    cards.sources.show_edits(Edits(columns=(keys[3], keys[1])))
    assert order(cards) == [4, 2, 1, 3]
    assert cards.currentIndex().data(SOURCE).index == 1
    cards.sources.show_edits(Edits(columns=(keys[3], keys[1]), base=frozenset({keys[2]})))
    assert order(cards) == [3, 4, 2, 1]
    cards.sources.show(loaded)
    assert order(cards) == [3, 4, 2, 1]
    assert tester.model() is cards.sources


def test_a_click_on_an_outlet_not_stated_names_it_on_the_spot(
    cards: SourceList, qtbot: QtBot, loaded: ask.Loaded
) -> None:
    with qtbot.assertNotEmitted(cards.source_chosen):
        QTest.mouseClick(
            cards.viewport(), Qt.MouseButton.LeftButton, pos=at_line(cards, 2, "outlet")
        )
    QTest.keyClicks(field_of(cards), "Al Jazeera")
    with qtbot.waitSignal(cards.sources.rename_requested) as asked:
        QTest.keyClick(field_of(cards), Qt.Key.Key_Return)
    assert asked.args == [loaded.story.articles[2].sha256, "Al Jazeera"]


def test_a_stated_outlet_leads_to_the_column_and_a_double_click_names_it(
    cards: SourceList, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(cards.source_chosen) as chosen:
        QTest.mouseClick(
            cards.viewport(), Qt.MouseButton.LeftButton, pos=at_line(cards, 1, "outlet")
        )
    assert chosen.args == [1]
    QTest.mouseDClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=at_line(cards, 1, "outlet"))
    assert field_of(cards).text() == "AsiaNews"


def test_f2_names_and_escape_gives_it_up(cards: SourceList, qtbot: QtBot) -> None:
    cards.select(1)
    QTest.keyClick(cards, Qt.Key.Key_F2)
    QTest.keyClicks(field_of(cards), "x")
    with qtbot.assertNotEmitted(cards.sources.rename_requested, wait=20):
        QTest.keyClick(field_of(cards), Qt.Key.Key_Escape)
    cards.select(1)
    QTest.keyClick(cards, Qt.Key.Key_F2)
    with qtbot.assertNotEmitted(cards.sources.rename_requested, wait=20):
        cards.commitData(field_of(cards))  # the same name is no naming


def test_counts_lead_to_the_card_of_the_source(cards: SourceList, qtbot: QtBot) -> None:
    for kind in ("counts", "against"):
        point = at_line(cards, 0, kind)
        with qtbot.waitSignal(cards.card_requested) as asked:
            QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=point)
        assert asked.args == [0]
        assert "adds, lacks" in cards.tip_at(point)
    cards.select(3)
    with qtbot.waitSignal(cards.card_requested) as asked:
        QTest.keyClick(cards, Qt.Key.Key_I)
    assert asked.args == [3]


def test_a_drag_moves_a_card_and_a_click_does_not(
    cards: SourceList, qtbot: QtBot, loaded: ask.Loaded
) -> None:
    keys = [article.sha256 for article in loaded.story.articles]
    view, left = cards.viewport(), Qt.MouseButton.LeftButton
    start = cards.visualRect(cards.sources.index(0)).topLeft() + QPoint(20, 20)
    end = cards.visualRect(cards.sources.index(2)).bottomLeft() + QPoint(20, -8)
    QTest.mousePress(view, left, pos=start)
    QTest.mouseMove(view, start + QPoint(0, 30))
    QTest.mouseMove(view, end)
    assert cards.moving.gap == 3
    with (
        qtbot.assertNotEmitted(cards.source_chosen),
        qtbot.waitSignal(cards.moved) as asked,
    ):
        QTest.mouseRelease(view, left, pos=end)
    assert asked.args == [keys[0], keys[2], True]
    QTest.mousePress(view, left, pos=start)
    QTest.mouseMove(view, end)
    QTest.keyClick(cards, Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(cards.moved):
        QTest.mouseRelease(view, left, pos=end)


def test_the_menu_offers_all_that_can_be_decided(cards: SourceList, loaded: ask.Loaded) -> None:
    key = loaded.story.articles[1].sha256
    cards.sources.show_edits(Edits(trust=frozenset({(key, 200)})))
    cards.select(1)
    menu = menu_of(cards, cards.currentIndex().data(SOURCE))
    said = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert {"Go to its column", "Rename the outlet…", "Move up", "Leave this source out"} <= set(
        said
    )
    colours, weights = menu.findChildren(QMenu)[:2]
    assert len(colours.actions()) == len(LIGHT.sources)
    assert [a.text() for a in weights.actions() if a.isChecked()] == ["Counts double"]
    assert sum(action.isChecked() for action in colours.actions()) == 1
    asked: list[tuple[str, int]] = []
    cards.trust_requested.connect(lambda *what: asked.append(what))
    weights.actions()[0].trigger()
    assert asked == [(key, 50)]


def test_a_hidden_source_says_so_and_counts_nothing(cards: SourceList) -> None:
    source: Source = cards.sources.sources[0]
    cards.sources.set_hidden(frozenset({source.sha256}))
    lines = card_lines(cards.sources.sources[0], 216)
    assert lines[-1].text == "left out of claims and brief"
    assert not {"counts", "against", "note"} & {line.kind for line in lines}


def test_an_empty_model_offers_nothing(qtbot: QtBot) -> None:
    model = SourceModel()
    assert model.row_of(0) == -1
    assert not model.setData(model.index(0), "x")


# -- in the window -------------------------------------------------------------------------------


def test_alt_and_arrows_move_source_and_column_and_undo_moves_them_back(
    story: Window, qtbot: QtBot
) -> None:
    cards = story.parts.sources.list
    cards.setFocus()
    cards.select(0)
    QTest.keyClick(cards, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order(cards) == [2, 1, 3, 4]
    assert cards.currentIndex().data(SOURCE).index == 0
    keys = [article.sha256 for article in story.session.story.articles]  # type: ignore[union-attr]
    assert story.session.edits.columns[:2] == (keys[1], keys[0])
    QTest.keyClick(cards, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order(cards) == [1, 2, 3, 4]
    story.commands.undo.trigger()
    assert order(cards) == [2, 1, 3, 4]
    assert "Undo move of a source" in story.commands.undo.text()


def test_a_name_is_read_into_the_story_and_taken_back(story: Window, qtbot: QtBot) -> None:
    cards, session = story.parts.sources.list, story.session
    cards.select(2)
    QTest.keyClick(cards, Qt.Key.Key_F2)
    QTest.keyClicks(field_of(cards), "Al Jazeera")
    with qtbot.waitSignal(session.briefed, timeout=PATIENCE):
        QTest.keyClick(field_of(cards), Qt.Key.Key_Return)
    assert session.story is not None
    assert session.story.articles[2].outlet == "Al Jazeera"
    assert "named by you" in cards.sources.sources[2].tip
    assert "Named by you; the source does not state it." in cards.sources.sources[2].outlet_tip
    with qtbot.waitSignal(session.briefed, timeout=PATIENCE):
        story.commands.undo.trigger()
    assert session.story.articles[2].outlet is None


def test_weights_and_colours_take_effect_at_once(story: Window, qtbot: QtBot) -> None:
    cards, session = story.parts.sources.list, story.session
    key = cards.sources.sources[1].sha256
    with qtbot.waitSignal(session.briefed, timeout=PATIENCE):
        cards.trust_requested.emit(key, 200)
    assert session.brief is not None
    assert any("source 2 counts double" in note for note in session.brief.notes)
    assert any(line.text == "Counts double" for line in card_lines(cards.sources.sources[1], 216))
    cards.colour_requested.emit(key, 6)
    assert cards.theme.source(1) == cards.theme.sources[6]
    assert cards.theme.source(0) == cards.theme.sources[0]
    story.themes.choose("dark")
    assert cards.theme.source(1) == THEMES["dark"].sources[6]
    cards.colour_requested.emit(key, 1)  # its own again
    assert session.edits.colours == frozenset()
    assert cards.theme.picked == ()
    story.themes.choose("light")


def test_the_card_shows_what_the_list_has_chosen(story: Window, qtbot: QtBot) -> None:
    cards, page = story.parts.sources.list, story.parts.side.page(SourcePage)
    cards.select(3)
    QTest.keyClick(cards, Qt.Key.Key_I)
    qtbot.waitUntil(page.isVisible)
    assert page.current == 3
    assert QApplication.focusWidget() in {page.list, None, *page.findChildren(QLineEdit)}
    page.head.before.click()
    assert page.current == 2
    assert cards.currentIndex().data(SOURCE).index == 2
