from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QPushButton

from gui.panels.source_delegate import title_lines
from gui.panels.source_model import SourceModel, sources_of
from gui.panels.source_panel import SourcePanel
from gui.theme.tokens import DARK, LIGHT
from summarizer.model import Skipped, Voice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.window.main import Window
    from gui.work import engine as ask


@pytest.fixture
def panel(qtbot: QtBot, loaded: ask.Loaded) -> SourcePanel:
    shown = SourcePanel(LIGHT)
    qtbot.addWidget(shown)
    shown.resize(216, 700)
    shown.show()
    shown.show_story(loaded)
    return shown


def said(panel: SourcePanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_the_model_keeps_the_rules_of_models(qtbot: QtBot, loaded: ask.Loaded) -> None:
    model = SourceModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    model.show(loaded)
    model.set_hidden(frozenset({loaded.story.articles[1].sha256}))
    model.show(None)
    assert tester.model() is model


def test_a_card_says_what_is_known_and_what_is_not(loaded: ask.Loaded) -> None:
    cards = sources_of(loaded)
    articles = loaded.story.articles
    assert [card.title for card in cards] == [article.title for article in articles]
    for card, article in zip(cards, articles, strict=True):
        assert card.about.startswith(article.outlet or "outlet not stated")
        assert f"{article.words} words" in card.about
    unstated = next(card for card, a in zip(cards, articles, strict=True) if a.outlet is None)
    assert "outlet not stated" in unstated.tip


def test_counts_are_those_of_the_analysis(loaded: ask.Loaded) -> None:
    assert loaded.analysis is not None
    for card in sources_of(loaded):
        mine = [claim for claim in loaded.analysis.claims if card.index in claim.articles]
        assert card.counts.shared == sum(claim.kind == "shared" for claim in mine)
        assert card.counts.unique == sum(claim.kind == "unique" for claim in mine)
        assert card.counts.shared + card.counts.unique <= card.most


def test_a_copy_is_named_on_its_card(loaded: ask.Loaded) -> None:
    assert loaded.analysis is not None
    voices = (Voice(1, (0, 2), "they share their lead"), Voice(2, (1,)), Voice(3, (3,)))
    copied = replace(loaded, analysis=replace(loaded.analysis, voices=voices))
    assert [card.copies for card in sources_of(copied)] == [
        "one voice with 3",
        "",
        "one voice with 1",
        "",
    ]


def test_a_click_goes_to_the_column(panel: SourcePanel, qtbot: QtBot) -> None:
    index = panel.list.model().index(2, 0)
    with qtbot.waitSignal(panel.source_chosen) as chosen:
        point = panel.list.visualRect(index).center()
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert chosen.args == [2]


def test_a_click_on_the_eye_asks_to_hide_and_goes_nowhere(
    panel: SourcePanel, qtbot: QtBot, loaded: ask.Loaded
) -> None:
    rect = panel.list.visualRect(panel.list.model().index(1, 0))
    eye = rect.topRight() + QPoint(-24, 18)
    with (
        qtbot.assertNotEmitted(panel.source_chosen),
        qtbot.waitSignal(panel.hide_requested) as asked,
    ):
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=eye)
    assert asked.args == [loaded.story.articles[1].sha256, True]
    assert "Leave this source out" in panel.list.tip_at(eye)


def test_space_hides_and_enter_goes_there(panel: SourcePanel, qtbot: QtBot) -> None:
    panel.list.setCurrentIndex(panel.list.model().index(3, 0))
    with qtbot.waitSignal(panel.hide_requested):
        QTest.keyClick(panel.list, Qt.Key.Key_Space)
    with qtbot.waitSignal(panel.source_chosen) as chosen:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen.args == [3]


def test_a_hidden_source_is_shown_unchecked_at_once(panel: SourcePanel, loaded: ask.Loaded) -> None:
    panel.list.sources.set_hidden(frozenset({loaded.story.articles[0].sha256}))
    states = [
        panel.list.model().index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(4)
    ]
    assert states == [Qt.CheckState.Unchecked, *[Qt.CheckState.Checked] * 3]
    spoken = panel.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("hidden")


def test_the_voices_are_counted_with_the_reason(panel: SourcePanel, loaded: ask.Loaded) -> None:
    assert loaded.analysis is not None
    voices = (Voice(1, (0, 2), "they share <b>9</b> passages."), Voice(2, (1,)), Voice(3, (3,)))
    panel.show_story(replace(loaded, analysis=replace(loaded.analysis, voices=voices)))
    assert "4 sources, <b>3 independent</b>." in said(panel)
    assert "1 and 3 are one voice: they share <b>9</b> passages." in said(panel)
    plain = [label for label in panel.findChildren(QLabel) if "one voice" in label.text()]
    assert [label.textFormat() for label in plain] == [Qt.TextFormat.PlainText]


def test_one_source_alone_is_said_to_be_unconfirmed(panel: SourcePanel, loaded: ask.Loaded) -> None:
    assert loaded.analysis is not None
    one = replace(loaded, analysis=replace(loaded.analysis, voices=(Voice(1, (0,)),)))
    panel.show_story(one)
    assert "nothing confirms it yet" in said(panel)


def test_skipped_files_are_one_click_away(
    panel: SourcePanel, loaded: ask.Loaded, qtbot: QtBot
) -> None:
    (link,) = panel.findChildren(QPushButton)
    assert isinstance(link, QPushButton)
    assert not link.isVisible()
    skipped = (Skipped("a.jpg", "it is a picture."), Skipped("b.txt", "it is empty."))
    story = replace(loaded.story, skipped=skipped, warnings=("Two languages.",))
    panel.show_story(replace(loaded, story=story))
    assert link.text() == "2 files skipped, 1 warning: why?"
    with qtbot.waitSignal(panel.skipped_requested):
        link.click()


def test_another_theme_and_no_story(panel: SourcePanel) -> None:
    panel.set_theme(DARK)
    panel.show_story(None)
    assert panel.list.model().rowCount() == 0


def test_a_long_title_takes_two_lines_and_no_more(qtbot: QtBot) -> None:
    words = "Iraq's stability is the focus of the meeting between the two leaders in Washington"
    first, second = title_lines(words, 140)
    assert f"{first} {second}" == words
    assert title_lines("Short", 140) == ("Short",)
    assert title_lines("", 140) == ("",)


@pytest.mark.parametrize("title", ["👩‍👩‍👧‍👦 " * 40, "x" * 500, "المستشار يلتقي " * 20])
def test_a_title_of_any_script_is_broken_without_loss(qtbot: QtBot, title: str) -> None:
    lines = title_lines(title, 140)
    assert len(lines) == 2
    assert "".join("".join(lines).split()) == "".join(title.split())


def test_all_cards_of_a_small_story_are_seen_whole(story: Window, qtbot: QtBot) -> None:
    cards = story.parts.sources.list
    qtbot.waitUntil(lambda: cards.height() >= cards.sizeHint().height(), timeout=5000)
    last = cards.visualRect(cards.sources.index(3))
    assert cards.viewport().rect().contains(last)
    assert cards.verticalScrollBar().maximum() == 0
