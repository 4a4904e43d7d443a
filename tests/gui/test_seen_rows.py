"""Long lists measure what is seen; the reader's place holds, and nothing is laid out unseen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from gui.panels.flow import flow, guessed_height
from gui.panels.quote_panel import QuotePanel
from gui.theme.tokens import LIGHT
from summarizer import Analysis, Quote, Span

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.work import engine as ask

MANY = 300


@pytest.fixture(scope="module")
def ledger(loaded: ask.Loaded) -> Analysis:
    """A story in which each of many speakers is quoted once, at very different length."""
    assert loaded.analysis is not None
    quotes = tuple(
        Quote(Span(0, n % 90, n % 90 + (40, 700, 200)[n % 3]), "direct", f"Speaker {n:03}")
        for n in range(MANY)
    )
    return replace(loaded.analysis, quotes=quotes)


@pytest.fixture
def pages(qtbot: QtBot, ledger: Analysis) -> QStackedWidget:
    """A window of two pages, the second of which is a long list that nobody looked at yet."""
    shown = QStackedWidget()
    qtbot.addWidget(shown)
    shown.addWidget(QWidget())
    shown.addWidget(QuotePanel(LIGHT))
    shown.resize(340, 400)
    shown.show()
    panel = shown.widget(1)
    assert isinstance(panel, QuotePanel)
    panel.show_analysis(ledger)
    return shown


def quotes_of(pages: QStackedWidget) -> QuotePanel:
    panel = pages.widget(1)
    assert isinstance(panel, QuotePanel)
    return panel


def test_a_list_out_of_view_is_laid_out_when_it_comes_into_view(pages: QStackedWidget) -> None:
    panel = quotes_of(pages)
    panel.doItemsLayout()
    QApplication.sendEvent(panel, QEvent(QEvent.Type.StyleChange))
    assert panel.verticalScrollBar().maximum() == 0
    assert not panel._exact
    pages.setCurrentIndex(1)
    assert panel.verticalScrollBar().maximum() > 10_000
    assert 2 <= len(panel._exact) < 30


def test_what_is_seen_is_as_high_as_its_text(pages: QStackedWidget, qtbot: QtBot) -> None:
    panel = quotes_of(pages)
    pages.setCurrentIndex(1)
    for place in (0, 3000, 9000):
        panel.verticalScrollBar().setValue(place)
        index = panel._first()
        while panel.visualRect(index).top() < panel.viewport().height():
            assert panel.visualRect(index).height() == panel.measured(index, panel.room())
            index = panel.below(index)
    assert not panel.settled
    qtbot.waitUntil(lambda: panel.settled)
    assert len(panel._exact) == panel.model().rowCount() == 2 * MANY


def test_the_reader_stays_where_he_is_while_rows_above_are_measured(
    pages: QStackedWidget, qtbot: QtBot
) -> None:
    panel = quotes_of(pages)
    pages.setCurrentIndex(1)
    panel.verticalScrollBar().setValue(8000)
    first = panel._first()
    row, top = first.row(), panel.visualRect(first).top()
    qtbot.waitUntil(lambda: panel.settled)
    assert panel._first().row() == row
    assert panel.visualRect(panel._first()).top() == top


def test_a_row_far_away_is_brought_into_view_whole(pages: QStackedWidget) -> None:
    panel = quotes_of(pages)
    pages.setCurrentIndex(1)
    for row in (2 * MANY - 1, MANY + 1, 1):
        index = panel.model().index(row, 0)
        panel.setCurrentIndex(index)
        place = panel.visualRect(index)
        assert 0 <= place.top() < place.bottom() <= panel.viewport().height()


def test_another_width_asks_for_other_heights(pages: QStackedWidget) -> None:
    panel = quotes_of(pages)
    pages.setCurrentIndex(1)
    index = panel.model().index(3, 0)
    before = panel.sizeHintForIndex(index).height()
    pages.resize(700, 400)
    assert panel.sizeHintForIndex(index).height() < before
    assert panel.sizeHintForIndex(index).width() == panel.room()


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(categories=["L", "P", "Zs"]), max_size=900), st.integers(120, 900))
def test_a_guess_is_a_height_of_whole_lines(qapp: QApplication, text: str, width: int) -> None:
    one = guessed_height("A", (), "", width)
    guess = guessed_height(text, (0, 1), "said", width)
    assert guess >= one
    assert guess % one == 0


def test_a_guess_comes_near(ledger: Analysis) -> None:
    article = ledger.story.articles[0]
    for start in range(0, 400, 40):
        text = article.text[start : start + 380]
        exact = flow(text, (0,), "said", 280).height
        assert 0.7 * exact < guessed_height(text, (0,), "said", 280) < 1.4 * exact
