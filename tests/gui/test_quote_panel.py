from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from gui.panels.quote_panel import QuoteModel, QuotePanel
from gui.panels.quote_rows import Ledger, Wanted, quote_rows
from gui.theme.tokens import DARK, LIGHT
from summarizer import Analysis, Quote, Span

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.work import engine as ask


@pytest.fixture
def analysis(loaded: ask.Loaded) -> Analysis:
    assert loaded.analysis is not None
    quotes = (
        Quote(Span(0, 10, 40), "direct", "Jen Psaki", cue="announced"),
        Quote(Span(3, 10, 30), "indirect", "a US official", anonymous=True),
        Quote(Span(2, 5, 900), "direct", "Hamdi Malik"),
        Quote(Span(1, 10, 40), "mixed", "Jen Psaki", cue="said"),
        Quote(Span(1, 50, 60), "direct"),
    )
    return replace(loaded.analysis, quotes=quotes)


@pytest.fixture
def panel(qtbot: QtBot, analysis: Analysis) -> QuotePanel:
    shown = QuotePanel(LIGHT)
    qtbot.addWidget(shown)
    shown.resize(360, 600)
    shown.show()
    shown.show_analysis(analysis)
    return shown


def test_the_model_keeps_the_rules_of_models(qtbot: QtBot, analysis: Analysis) -> None:
    model = QuoteModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    ledger = Ledger.of(analysis)
    model.show(ledger, Wanted())
    model.show(ledger, Wanted("anonymous"))
    model.show(None, Wanted())
    assert tester.model() is model


def test_quotes_stand_under_their_speakers_and_the_unnamed_come_last(analysis: Analysis) -> None:
    rows = quote_rows(analysis)
    speakers = [(row.text, row.note) for row in rows if row.span is None]
    assert speakers == [
        ("Hamdi Malik", "1 quote"),
        ("Jen Psaki", "2 quotes"),
        ("Speaker not stated", "1 quote"),
        ("a US official", "anonymous · 1 quote"),
    ]
    psaki = [row for row in rows if row.span in {Span(0, 10, 40), Span(1, 10, 40)}]
    assert [row.note for row in psaki] == ["announced", "said, mixed"]


def test_a_quotation_is_verbatim_and_a_long_one_is_cut_with_a_sign(analysis: Analysis) -> None:
    articles = analysis.story.articles
    for row in quote_rows(analysis):
        if row.span is not None:
            text = row.span.cut(articles)
            assert row.text == text or (row.text.endswith(" …") and text.startswith(row.text[:-2]))


def test_a_click_opens_the_quotation_and_a_speaker_leads_nowhere(
    panel: QuotePanel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(panel.span_chosen) as chosen:
        point = panel.visualRect(panel.model().index(1, 0)).center()
        QTest.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert chosen.args == [Span(2, 5, 900)]
    with qtbot.assertNotEmitted(panel.span_chosen, wait=20):
        point = panel.visualRect(panel.model().index(0, 0)).center()
        QTest.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_the_arrow_keys_walk_from_quotation_to_quotation(panel: QuotePanel) -> None:
    chosen: list[Span] = []
    panel.span_chosen.connect(chosen.append)
    panel.setCurrentIndex(panel.model().index(1, 0))
    QTest.keyClick(panel, Qt.Key.Key_Down)
    QTest.keyClick(panel, Qt.Key.Key_Return)
    panel.set_theme(DARK)
    assert chosen
    assert set(chosen) == {Span(0, 10, 40)}


def test_a_colon_is_not_shown_as_how_it_was_said(analysis: Analysis) -> None:
    quote = Quote(Span(0, 10, 40), "direct", "Jen Psaki", cue=":")
    rows = quote_rows(replace(analysis, quotes=(quote,)))
    assert rows[1].note == ""


def test_a_long_ledger_is_measured_ahead_and_laid_out_to_its_end(
    qtbot: QtBot, panel: QuotePanel, analysis: Analysis
) -> None:
    quotes = tuple(Quote(Span(0, n, n + 60), "direct", f"Speaker {n}") for n in range(200))
    panel.show_analysis(replace(analysis, quotes=quotes))
    last = panel.model().index(panel.model().rowCount() - 1, 0)
    qtbot.waitUntil(lambda: panel.settled, timeout=5000)
    panel.scrollTo(last)
    assert panel.viewport().rect().intersects(panel.visualRect(last))
