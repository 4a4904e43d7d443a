"""The page of the quotations: by speaker, by kind, and what others print of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.panels.quote_page import QuotePage, kind_words
from gui.panels.quote_rows import Kind, Ledger, QuoteRow, Wanted
from gui.theme.tokens import LIGHT
from summarizer import Analysis, Difference, Quote, Span
from summarizer.model import Side

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.work import engine as ask

LONG, SHORT = Span(0, 10, 60), Span(1, 10, 40)


@pytest.fixture
def analysis(loaded: ask.Loaded) -> Analysis:
    assert loaded.analysis is not None
    quotes = (
        Quote(LONG, "direct", "Jen Psaki", cue="announced"),
        Quote(SHORT, "direct", "Jen Psaki", cue="said"),
        Quote(Span(3, 10, 30), "indirect", "a US official", anonymous=True),
        Quote(Span(2, 5, 90), "direct", "Hamdi Malik"),
        Quote(Span(1, 50, 60), "direct"),
    )
    articles = loaded.story.articles
    sides = tuple(Side(span.cut(articles), (span,)) for span in (LONG, SHORT))
    altered = Difference("quote", "wording", "Jen Psaki", sides)
    return replace(loaded.analysis, quotes=quotes, differences=(altered,))


@pytest.fixture
def page(qtbot: QtBot, analysis: Analysis) -> QuotePage:
    shown = QuotePage(LIGHT)
    qtbot.addWidget(shown)
    shown.resize(380, 600)
    shown.show()
    shown.show_analysis(analysis)
    return shown


def rows_of(page: QuotePage) -> list[QuoteRow]:
    model = page.list.model()
    role = int(Qt.ItemDataRole.UserRole)
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def choose(page: QuotePage, kind: Kind) -> None:
    actions = page.kind.menu().actions()
    next(one for one in actions if one.text().startswith(kind_words(kind))).trigger()


@pytest.mark.parametrize(
    ("kind", "count"), [("all", 5), ("named", 3), ("anonymous", 2), ("altered", 2)]
)
def test_each_kind_is_counted_and_shown_alone(page: QuotePage, kind: Kind, count: int) -> None:
    offered = {one.text() for one in page.kind.menu().actions()}
    assert f"{kind_words(kind)}\t{count}" in offered
    choose(page, kind)
    assert page.kind.text() == kind_words(kind)
    said = [row for row in rows_of(page) if row.span is not None and not row.other]
    assert len(said) == count
    assert page.told.text().startswith(f"{count} of 5 quotes")


def test_what_others_print_of_a_quotation_stands_below_it(analysis: Analysis) -> None:
    rows = Ledger.of(analysis).rows(Wanted("altered"))
    assert [(row.span, row.other) for row in rows] == [
        (None, False),
        (LONG, False),
        (SHORT, True),
        (SHORT, False),
        (LONG, True),
    ]
    assert rows[2].note.endswith("quotation")
    assert rows[2].text == SHORT.cut(analysis.story.articles)


def test_a_speaker_is_found_by_part_of_the_name(page: QuotePage) -> None:
    page.speaker.setFocus()
    QTest.keyClicks(page.speaker, "psak")
    assert [row.text for row in rows_of(page) if row.span is None] == ["Jen Psaki"]
    assert page.told.text() == "2 of 5 quotes, speakers: 1"
    choose(page, "anonymous")
    assert page.told.text() == "None of 5 quotes is like that."
    QTest.keyClick(page.speaker, Qt.Key.Key_Escape)
    assert page.speaker.text() == ""
    assert page.told.text() == "2 of 5 quotes, speakers: 2"


def test_a_click_on_a_speaker_shows_that_one_alone_and_another_click_all(page: QuotePage) -> None:
    model = page.list.model()
    point = page.list.visualRect(model.index(0, 0)).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert page.speaker.text() == "Hamdi Malik"
    assert model.rowCount() == 2
    point = page.list.visualRect(model.index(0, 0)).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert page.speaker.text() == ""


def test_what_is_asked_for_holds_in_the_next_analysis(page: QuotePage, analysis: Analysis) -> None:
    choose(page, "named")
    page.show_analysis(replace(analysis, quotes=analysis.quotes[:3]))
    assert page.told.text() == "2 of 3 quotes, speakers: 1"
    page.show_analysis(None)
    assert not page.has_quotes
    assert page.told.text() == ""


def test_a_screen_reader_hears_source_and_how_it_is_told(page: QuotePage) -> None:
    choose(page, "altered")
    role = Qt.ItemDataRole.AccessibleTextRole
    heard = page.list.model().index(2, 0).data(role)
    assert "source 2, " in heard
    assert heard.endswith("quotation")
