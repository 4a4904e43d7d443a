"""The sourcing: sections, proofs, and the way from each to its place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from gui.panels.sourcing_model import SourcingModel
from gui.panels.sourcing_panel import SourcingPanel
from gui.panels.sourcing_rows import HEADINGS, Fact, facts
from gui.theme.tokens import DARK, LIGHT
from summarizer import Analysis, Span
from summarizer.model import StoryChecks, Voice
from tests.gui.insight_story import troubled

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.window.main import Window
    from gui.work import engine as ask


@pytest.fixture
def calm(loaded: ask.Loaded) -> Analysis:
    assert loaded.analysis is not None
    return loaded.analysis


@pytest.fixture
def analysis(calm: Analysis) -> Analysis:
    return troubled(calm)


@pytest.fixture
def panel(qtbot: QtBot, analysis: Analysis) -> SourcingPanel:
    shown = SourcingPanel(LIGHT)
    qtbot.addWidget(shown)
    shown.resize(360, 900)
    shown.show()
    shown.show_analysis(analysis)
    return shown


def section(analysis: Analysis, name: str) -> list[Fact]:
    return [f for f in facts(analysis) if f.section == name and f.kind != "heading"]


def place(panel: SourcingPanel, text: str) -> QModelIndex:
    found = (top for top in panel.facts.tops() if text in panel.facts.fact(top).text)  # type: ignore[union-attr]
    return next(found)


def click(panel: SourcingPanel, index: QModelIndex, at: QPoint | None = None) -> None:
    panel.scrollTo(index)
    point = at or panel.visualRect(index).topLeft() + QPoint(40, 12)
    QTest.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_every_section_has_its_heading_in_order(analysis: Analysis) -> None:
    headings = [fact.text for fact in facts(analysis) if fact.kind == "heading"]
    assert headings == [words() for words in HEADINGS.values()]


def test_a_calm_story_warns_of_nothing_and_says_what_it_has_not(calm: Analysis) -> None:
    assert not section(calm, "warnings")
    bare = replace(calm, sourcing=(), citations=(), checks=StoryChecks())
    assert [f.text for f in section(bare, "citing")] == [
        "No source names another outlet as its origin."
    ]
    assert [f.text for f in section(bare, "unnamed")] == [
        "No source quotes anybody without a name."
    ]


def test_warnings_name_their_sources_and_prove_what_they_say(analysis: Analysis) -> None:
    stranger, copy, resting = section(analysis, "warnings")
    assert stranger.text == "May belong to another story: it shares hardly any names."
    assert stranger.sources == (2,)
    assert copy.sources == (0, 1)
    assert [proof.spans for proof in copy.proofs] == [(Span(0, 71, 180),), (Span(1, 71, 160),)]
    assert resting.text == "1 shared claim rests on Reuters alone"
    assert resting.proofs[0].spans == (Span(0, 120, 140), Span(1, 120, 140))


def test_voices_are_counted_and_copied_words_stand_once(analysis: Analysis) -> None:
    count, voice = section(analysis, "voices")
    assert count.text == "4 sources, 3 independent."
    assert voice.text == "One voice: 93 % stands word for word in the other"
    same = (Span(0, 71, 100), Span(0, 71, 100))
    twice = replace(analysis, voices=(replace(analysis.voices[0], passages=(same, same)),))
    (_, once) = section(twice, "voices")
    assert len(once.proofs) == 1
    assert once.proofs[0].spans == same


def test_what_counts_together_in_single_claims_is_told_once_for_all(calm: Analysis) -> None:
    pair = ((Span(2, 71, 100), Span(3, 71, 100)),)
    account = Voice(1, (2, 3), "one repeats the other's words here", pair)
    claims = tuple(replace(claim, accounts=(account,)) for claim in calm.claims[:3])
    _, found = section(replace(calm, claims=claims), "voices")
    assert found.text == "One voice in 3 claims: one repeats the other's words here"
    assert found.sources == (2, 3)
    together = (Voice(1, (2, 3), "the text of both is by Reuters"),)
    assert len(section(replace(calm, claims=claims, voices=together), "voices")) == 2


def test_each_origin_stands_with_those_who_cite_it(analysis: Analysis) -> None:
    reuters, cnn, agencies = section(analysis, "citing")
    assert (reuters.text, reuters.sources, reuters.note) == (
        "Reuters",
        (0, 1),
        "1 claim on it alone",
    )
    caution, *proofs = reuters.proofs
    assert (caution.kind, caution.text) == ("caution", "Both sources rest on it.")
    assert [proof.note for proof in proofs] == ["", "told by “a spokesman”"]
    assert [proof.sources for proof in proofs] == [(0,), (1,)]
    assert cnn.note == "published 3; rests on Reuters"
    assert cnn.proofs[0].note == "credited with the whole text"
    assert cnn.proofs[0].sources == ()  # the number stands in the row above
    assert agencies.text == "Agencies"  # its own outlet's name is no citation


def test_proofs_are_the_sources_own_words(analysis: Analysis) -> None:
    articles = analysis.story.articles
    for fact in facts(analysis):
        for proof in fact.proofs:
            if proof.kind == "proof" and fact.section in {"voices", "citing"}:
                text = " ".join(articles[proof.spans[0].article].text.split())
                assert proof.text.removesuffix(" …") in text


def test_the_model_keeps_the_rules_of_models(qtbot: QtBot, analysis: Analysis) -> None:
    model = SourcingModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    model.show(analysis)
    model.show(None)
    assert tester.model() is model


def test_a_click_opens_a_finding_and_a_click_on_its_proof_leads_there(
    panel: SourcingPanel, qtbot: QtBot
) -> None:
    voice = place(panel, "One voice:")
    click(panel, voice)
    assert panel.isExpanded(voice)
    proof = panel.facts.index(1, 0, voice)
    with qtbot.waitSignal(panel.span_chosen) as chosen:
        click(panel, proof)
    assert chosen.args == [Span(1, 71, 160)]
    click(panel, voice)
    assert not panel.isExpanded(voice)


def test_a_chip_leads_to_its_source(panel: SourcingPanel, qtbot: QtBot) -> None:
    index = place(panel, "Read sources")
    area = panel.visualRect(index)
    points = (QPoint(x, y) for y in range(area.top(), area.bottom(), 2) for x in range(16, 350, 2))
    chip = next(p for p in points if panel.tip_at(p) == "<qt>Show source 4</qt>")
    with qtbot.waitSignal(panel.source_chosen) as chosen:
        click(panel, index, chip)
    assert chosen.args == [3]


def test_a_stranger_leads_to_its_column(panel: SourcingPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.source_chosen) as chosen:
        click(panel, place(panel, "May belong"))
    assert chosen.args == [2]


def test_each_click_on_somebody_unnamed_leads_to_the_next_quote(panel: SourcingPanel) -> None:
    found: list[Span] = []
    panel.span_chosen.connect(found.append)
    unnamed = place(panel, "without a name")
    panel.expand(unnamed)
    source = panel.facts.index(0, 0, unnamed)
    for _ in range(3):
        click(panel, source)
    assert found == [Span(3, 200, 220), Span(3, 300, 320), Span(3, 200, 220)]


def test_the_keyboard_opens_walks_and_closes(panel: SourcingPanel) -> None:
    found: list[Span] = []
    panel.span_chosen.connect(found.append)
    panel.setFocus()
    voice = place(panel, "One voice:")
    panel.setCurrentIndex(voice)
    QTest.keyClick(panel, Qt.Key.Key_Return)
    assert panel.isExpanded(voice)
    QTest.keyClick(panel, Qt.Key.Key_Down)
    QTest.keyClick(panel, Qt.Key.Key_Down)
    assert found == [Span(0, 71, 180), Span(1, 71, 160)]
    panel.setCurrentIndex(voice)
    QTest.keyClick(panel, Qt.Key.Key_Left)
    assert not panel.isExpanded(voice)
    panel.set_theme(DARK)


def test_what_was_open_stays_open_when_the_story_is_analysed_again(
    panel: SourcingPanel, analysis: Analysis
) -> None:
    panel.expand(place(panel, "Reuters"))
    panel.show_analysis(replace(analysis, claims=analysis.claims))
    assert panel.isExpanded(place(panel, "Reuters"))
    assert not panel.isExpanded(place(panel, "One voice:"))
    panel.show_analysis(None)
    assert panel.model().rowCount() == 0


def test_all_that_is_known_of_a_source_is_opened(panel: SourcingPanel) -> None:
    panel.reveal_source(3)
    assert panel.isExpanded(place(panel, "CNN"))
    assert panel.isExpanded(place(panel, "without a name"))
    assert not panel.isExpanded(place(panel, "One voice:"))
    assert panel.currentIndex() == place(panel, "CNN")


def test_a_screen_reader_hears_warnings_and_sources(analysis: Analysis) -> None:
    model = SourcingModel()
    model.show(analysis)
    heard = [model.data(top, Qt.ItemDataRole.AccessibleTextRole) for top in model.tops()]
    assert "Warning: May belong to another story: it shares hardly any names.; source 3" in heard
    assert "Worth knowing" in heard


def test_in_the_window_a_proof_opens_in_its_article(story: Window, qtbot: QtBot) -> None:
    story.parts.sources.sourcing_requested.emit("citing")
    sourcing = story.parts.side.sourcing
    assert sourcing.isVisible()
    named = place(sourcing, "Wall Street Journal")
    sourcing.expand(named)
    click(sourcing, sourcing.facts.index(0, 0, named))
    assert story.navigator.claim is not None
    assert story.session.analysis is not None
    claim = next(c for c in story.session.analysis.claims if c.id == story.navigator.claim)
    assert 0 in claim.articles


def test_in_the_window_a_note_on_a_card_opens_the_sourcing(story: Window) -> None:
    cards = story.parts.sources.list
    cards.setCurrentIndex(cards.sources.index(0))
    QTest.keyClick(cards, Qt.Key.Key_Right)
    assert story.parts.side.sourcing.isVisible()
    assert story.parts.side.sourcing.isExpanded(
        place(story.parts.side.sourcing, "Wall Street Journal")
    )


def test_marks_that_turn_text_round_are_shown_and_long_names_are_cut(analysis: Analysis) -> None:
    speaker = "\u202egnorw eht\u202c spokesman of the ministry of the interior and of justice"
    cited = replace(analysis.citations[1], speaker=speaker)
    chain = replace(analysis.sourcing[0], citations=(cited,), rests_on=("Agency",) * 40)
    turned = replace(analysis, sourcing=(chain,))
    reuters = section(turned, "citing")[0]
    assert "\u202e" not in reuters.proofs[-1].note
    assert len(reuters.proofs[-1].note) < 60
    assert len(reuters.note) < 90
