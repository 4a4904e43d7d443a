from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from gui.panels.source_layout import title_lines
from gui.panels.source_model import SourceModel, sources_of
from gui.panels.source_panel import SourcePanel
from gui.theme.tokens import DARK, LIGHT
from summarizer.model import (
    Anonymity,
    AnonymousSource,
    Citation,
    ForeignArticle,
    NearDuplicate,
    ReadingAdvice,
    Skipped,
    Span,
    StoryChecks,
    Voice,
)

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
    analysis = replace(loaded.analysis, voices=voices, citations=(), checks=StoryChecks())
    cards = sources_of(replace(loaded, analysis=analysis))
    assert [[note.text for note in card.notes] for card in cards] == [
        ["one voice with 3"],
        [],
        ["one voice with 1"],
        [],
    ]
    assert cards[0].notes[0].tip == "they share their lead"
    assert replace(cards[0], hidden=True).shown_notes == ()


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
    link = panel._skipped
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


@pytest.fixture
def noted(loaded: ask.Loaded) -> ask.Loaded:
    """The sample story, as if source 2 were a copy, 3 a stranger, and 4 quoted the unnamed."""
    assert loaded.analysis is not None
    source = AnonymousSource("an Iraqi source", (Span(3, 700, 720),))
    checks = StoryChecks(
        (ForeignArticle(2, 0.02, "It shares hardly any names."),),
        (NearDuplicate(0, 1, 0.934, "Sources 1 and 2 share 93 % of their wording."),),
        ReadingAdvice((0, 2), 0.85, "Read sources 1 and 3 for 85 % of the facts."),
        (Anonymity(3, 10, 8, (source,), "8 of 10 quotes in source 4 are by sources unnamed."),),
    )
    cited = (
        Citation(1, "AsiaNews", Span(1, 0, 5), "credits", whole=True),
        Citation(0, "Wall Street Journal", Span(0, 9, 30), "reports"),
        Citation(3, "Associated Press", Span(3, 9, 30), "reports"),
        Citation(3, "Russia Today", Span(3, 50, 70), "told"),
    )
    voices = (Voice(1, (0,)), Voice(2, (1,)), Voice(3, (2,)), Voice(4, (3,)))
    analysis = replace(loaded.analysis, checks=checks, citations=cited, voices=voices)
    return replace(loaded, analysis=analysis)


def test_a_card_notes_copies_strangers_origins_and_the_unnamed(noted: ask.Loaded) -> None:
    cards = sources_of(noted)
    assert [[(note.text, note.grave) for note in card.notes] for card in cards] == [
        [("93 % alike with 2", True), ("cites Wall Street Journal", False)],
        [("93 % alike with 1", True)],  # its own outlet's name is no citation
        [("not about this story?", True)],
        [("cites 2 outlets · 8 unnamed", False)],
    ]
    assert "Cites Associated Press, Russia Today. 8 of 10" in cards[3].notes[0].tip


def test_a_click_on_a_note_leads_to_its_proof_and_not_to_the_column(
    panel: SourcePanel, qtbot: QtBot, noted: ask.Loaded
) -> None:
    panel.show_story(noted)
    index = panel.list.sources.index(2)
    rect = panel.list.visualRect(index)
    lines = [rect.topLeft() + QPoint(60, y) for y in range(0, rect.height(), 2)]
    on_note = [at for at in lines if panel.list.cards.note_hit(index, at.toPointF())]
    assert 6 <= len(on_note) <= 9  # one line of 17 pixels, sampled at every second
    assert "hardly any names" in panel.list.tip_at(on_note[4])
    with (
        qtbot.assertNotEmitted(panel.source_chosen),
        qtbot.waitSignal(panel.sourcing_of_requested) as asked,
    ):
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=on_note[4])
    assert asked.args == [2]


def test_the_right_arrow_leads_to_what_is_known_of_a_source(
    panel: SourcePanel, qtbot: QtBot
) -> None:
    panel.list.setCurrentIndex(panel.list.sources.index(1))
    with qtbot.waitSignal(panel.sourcing_of_requested) as asked:
        QTest.keyClick(panel.list, Qt.Key.Key_Right)
    assert asked.args == [1]


def test_the_advice_and_the_way_to_the_sourcing_stand_below_the_cards(
    panel: SourcePanel, qtbot: QtBot, noted: ask.Loaded
) -> None:
    panel.show_story(noted)
    assert "Read sources 1 and 3 for 85 % of the facts." in said(panel)
    (more,) = (b for b in panel.findChildren(QPushButton) if b.text() == "Sourcing")
    assert isinstance(more, QPushButton)
    with qtbot.waitSignal(panel.sourcing_requested) as asked:
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert asked.args == ["warnings"]
    (advice,) = (w for w in panel.findChildren(QLabel) if w.text().startswith("Read sources"))
    assert isinstance(advice, QWidget)
    with qtbot.waitSignal(panel.sourcing_requested) as asked:
        QTest.mouseClick(advice, Qt.MouseButton.LeftButton)
    assert asked.args == ["reading"]


def test_a_screen_reader_hears_what_a_card_notes(noted: ask.Loaded) -> None:
    model = SourceModel()
    model.show(noted)
    heard = model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "not about this story?" in heard
