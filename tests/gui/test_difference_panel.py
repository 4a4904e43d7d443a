from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from gui.panels.difference_model import DifferenceModel, columns_of
from gui.panels.difference_panel import DifferencePanel
from gui.panels.side_panel import SidePanel
from gui.theme.tokens import DARK, LIGHT
from summarizer import Analysis, Article, Difference, Span, Story
from summarizer.model import Side

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.work import engine as ask

FIGURE = Difference(
    "figure",
    "other scope",
    "troops in Iraq",
    (
        Side("3,500", (Span(0, 5, 10),)),
        Side("2,500", (Span(0, 50, 60), Span(1, 5, 10)), claimant="the Pentagon"),
        Side("around 2,500", (Span(2, 7, 12), Span(2, 70, 80))),
    ),
    claim=4,
    explanation="The sources count different things.",
)
NAME = Difference(
    "name", "wording", "the prime minister", (Side("Al Kazimi", (Span(0, 1, 3),)),), claim=5
)


@pytest.fixture
def analysis(loaded: ask.Loaded) -> Analysis:
    assert loaded.analysis is not None
    return replace(loaded.analysis, differences=(FIGURE, NAME))


@pytest.fixture
def panel(qtbot: QtBot, analysis: Analysis) -> DifferencePanel:
    shown = DifferencePanel(LIGHT)
    qtbot.addWidget(shown)
    shown.resize(380, 500)
    shown.show()
    shown.show_analysis(analysis, frozenset())
    return shown


def texts(model: DifferenceModel, row: int) -> list[str]:
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_the_model_keeps_the_rules_of_models(qtbot: QtBot, analysis: Analysis) -> None:
    model = DifferenceModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    model.show(analysis)
    model.show(analysis, frozenset({0, 2}))
    model.show(None)
    model.show(analysis)
    assert tester.model() is model


def test_each_source_has_a_column_with_what_it_says_or_that_it_is_silent(
    analysis: Analysis,
) -> None:
    model = DifferenceModel()
    model.show(analysis)
    header = [
        model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())
    ]
    assert header == ["what", "1", "2", "3", "4"]
    assert texts(model, 0) == [
        "troops in Iraq",
        "3,500; 2,500 (the Pentagon)",
        "2,500 (the Pentagon)",
        "around 2,500",
        "silent",
    ]
    assert texts(model, 1)[0] == "The sources count different things."
    assert model.is_explanation(1)
    assert model.cell(model.index(0, 0)).under == "other scope"


def test_a_hidden_source_has_no_column(analysis: Analysis) -> None:
    model = DifferenceModel()
    model.show(analysis, frozenset({1}))
    assert model.columns == (0, 2, 3)


def test_of_many_sources_those_that_say_nothing_are_left_out(analysis: Analysis) -> None:
    articles = tuple(Article.from_text(f"Text {number}.") for number in range(40))
    many = replace(analysis, story=Story(articles))
    assert columns_of(many, frozenset()) == (0, 1, 2)


def test_a_click_opens_the_passage_and_the_next_click_the_next_one(
    panel: DifferencePanel, qtbot: QtBot
) -> None:
    chosen: list[tuple[Span, int]] = []
    panel.cell_chosen.connect(lambda span, claim: chosen.append((span, claim)))
    for _ in range(3):
        point = panel.visualRect(panel.model().index(0, 3)).center()
        QTest.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert chosen == [(Span(2, 7, 12), 4), (Span(2, 70, 80), 4), (Span(2, 7, 12), 4)]


def test_the_keyboard_opens_a_passage_too(panel: DifferencePanel, qtbot: QtBot) -> None:
    panel.setCurrentIndex(panel.model().index(0, 1))
    QTest.keyClick(panel, Qt.Key.Key_Right)
    with qtbot.waitSignal(panel.cell_chosen) as chosen:
        QTest.keyClick(panel, Qt.Key.Key_Return)
    assert chosen.args == [Span(1, 5, 10), 4]


def test_a_silent_cell_leads_nowhere(panel: DifferencePanel, qtbot: QtBot) -> None:
    point = panel.visualRect(panel.model().index(0, 4)).center()
    with qtbot.assertNotEmitted(panel.cell_chosen, wait=50):
        QTest.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_four_sources_fit_without_scrolling_sideways(panel: DifferencePanel) -> None:
    assert panel.horizontalScrollBar().maximum() == 0
    assert panel.columnSpan(1, 0) == 5
    assert panel.rowHeight(0) > panel.rowHeight(1)


def test_the_tab_counts_and_says_so_when_nothing_differs(qtbot: QtBot, analysis: Analysis) -> None:
    side = SidePanel(LIGHT)
    qtbot.addWidget(side)
    side.show_analysis(analysis, frozenset())
    assert side.tabs.accessibleTabName(1) == "Differences: 2"
    side.tabs.setCurrentIndex(1)
    side.select_claim(4)
    side.set_theme(DARK)
    side.show_analysis(replace(analysis, differences=()), frozenset())
    assert side.tabs.accessibleTabName(1) == "Differences"
    assert side.none.isVisibleTo(side)


def test_where_words_would_break_the_sides_stand_one_below_the_other(
    panel: DifferencePanel, qtbot: QtBot, analysis: Analysis
) -> None:
    long = Side("Donaudampfschifffahrtsgesellschaft", (Span(1, 0, 5), Span(2, 0, 5)), "the court")
    panel.show_analysis(
        replace(analysis, differences=(replace(FIGURE, sides=(long,)),)), frozenset()
    )
    model = panel.model()
    assert isinstance(model, DifferenceModel)
    assert model.stacked
    assert [model.cell(model.index(row, 0)).kind for row in range(model.rowCount())] == [
        "about",
        "side",
        "explanation",
    ]
    assert model.cell(model.index(1, 0)).sources == (1, 2)
    spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Donaudampfschifffahrtsgesellschaft, source 2, 3, the court"
    assert panel.horizontalHeader().isHidden()
    assert panel.horizontalScrollBar().maximum() == 0


def test_a_stacked_side_opens_each_of_its_passages_in_turn(
    panel: DifferencePanel, qtbot: QtBot
) -> None:
    panel.resize(200, 500)
    chosen: list[Span] = []
    panel.cell_chosen.connect(lambda span, _claim: chosen.append(span))
    for _ in range(2):
        point = panel.visualRect(panel.model().index(2, 0)).center()
        QTest.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert chosen == [Span(0, 50, 60), Span(1, 5, 10)]


def test_the_table_follows_the_width(panel: DifferencePanel) -> None:
    model = panel.model()
    assert isinstance(model, DifferenceModel)
    layouts = []
    for width in (900, 200, 900):
        panel.resize(width, 500)
        layouts.append(model.stacked)
    assert layouts == [False, True, False]
    assert model.columnCount() == 5


def test_stacked_models_keep_the_rules_of_models(qtbot: QtBot, analysis: Analysis) -> None:
    model = DifferenceModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    model.stack(stacked=True)
    model.show(analysis)
    model.stack(stacked=False)
    model.stack(stacked=True)
    assert tester.model() is model


def test_a_badge_of_three_digits_leaves_the_name_alone(qtbot: QtBot) -> None:
    side = SidePanel(LIGHT)
    qtbot.addWidget(side)
    widths = []
    for count in (None, 9, 519):
        side.tabs.set_count(2, "Quotes", count)
        widths.append(side.tabs.tabRect(2).width())
    assert widths[0] + 18 < widths[1] < widths[2]
