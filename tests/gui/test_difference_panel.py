from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog

from gui.edits.verdicts import rule
from gui.panels.difference_model import DifferenceModel
from gui.panels.difference_panel import WORKSHEETS, DifferencePanel
from gui.panels.difference_rows import columns_of
from gui.panels.difference_words import relation_words
from gui.panels.side_panel import SidePanel
from gui.theme.tokens import DARK, LIGHT
from gui.work.export import FORMATS
from summarizer import Analysis, Article, Difference, Edits, Span, Story
from summarizer.model import Side
from tests.gui.conftest import PATIENCE

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.window.main import Window
    from gui.work import engine as ask
    from summarizer.model import Ruling

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
    shown.resize(380, 700)
    shown.show()
    shown.show_analysis(analysis, frozenset())
    return shown


def texts(model: DifferenceModel, row: int) -> list[str]:
    return [model.index(row, column).data() for column in range(model.columnCount())]


def kinds(panel: DifferencePanel) -> list[str]:
    model = panel.table.differences
    return [model.first(row).kind for row in range(model.rowCount())]


def firsts(panel: DifferencePanel) -> list[str]:
    model = panel.table.differences
    return [model.first(row).text for row in range(model.rowCount())]


def click(panel: DifferencePanel, row: int, column: int) -> None:
    point = panel.table.visualRect(panel.table.differences.index(row, column)).center()
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=point)


def ruled(analysis: Analysis, one: Difference, ruling: Ruling, remark: str = "") -> Edits:
    return rule(Edits(), one, analysis.story.articles, ruling, remark)


# -- the model ----------------------------------------------------------------------------------


def test_the_model_keeps_the_rules_of_models(qtbot: QtBot, analysis: Analysis) -> None:
    model = DifferenceModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    model.show(analysis)
    model.show(analysis, frozenset({0, 2}))
    model.stack(stacked=True)
    model.rule(ruled(analysis, FIGURE, "no conflict", "why").verdicts)
    model.narrow("name", open_only=False)
    model.show(None)
    model.narrow(None, open_only=True)
    model.show(analysis)
    model.stack(stacked=False)
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
    assert texts(model, 0)[0] == "Figures"
    assert texts(model, 1) == [
        "troops in Iraq",
        "3,500; 2,500 (the Pentagon)",
        "2,500 (the Pentagon)",
        "around 2,500",
        "silent",
    ]
    assert texts(model, 2)[0] == "The sources count different things."
    assert [model.stands_across(row) for row in range(3)] == [True, False, True]
    assert model.cell(model.index(1, 0)).under == "⊂ other scope"


def test_a_value_is_told_in_the_words_of_its_source(loaded: ask.Loaded) -> None:
    assert loaded.analysis is not None
    model = DifferenceModel()
    model.show(loaded.analysis)
    figures = next(
        texts(model, row) for row in range(model.rowCount()) if "troops" in texts(model, row)[0]
    )
    assert figures[2:4] == ["about 2,500 U.S. troops", "around 2,500 soldiers"]


def test_a_relation_has_a_sign_and_words() -> None:
    long, short = Side("We will stay until the end", (Span(0, 0, 9),)), (Span(1, 0, 9),)
    trimmed = Difference("quote", "wording", "words", (long, Side("“stay until the end”", short)))
    altered = replace(trimmed, sides=(long, Side("stay to the end", short)))
    assert relation_words(trimmed) == "… trimmed quotation"
    assert relation_words(altered) == "“ ” altered quotation"
    assert relation_words(replace(trimmed, kind="name")) == "“ ” other wording"
    assert relation_words(replace(FIGURE, relation="contradiction")) == "≠ contradiction"


def test_a_hidden_source_has_no_column(analysis: Analysis) -> None:
    model = DifferenceModel()
    model.show(analysis, frozenset({1}))
    assert model.columns == (0, 2, 3)


def test_of_many_sources_those_that_say_nothing_are_left_out(analysis: Analysis) -> None:
    articles = tuple(Article.from_text(f"Text {number}.") for number in range(40))
    many = replace(analysis, story=Story(articles))
    assert columns_of(many, frozenset()) == (0, 1, 2)


# -- the table ----------------------------------------------------------------------------------


def test_a_click_opens_the_passage_and_the_next_click_the_next_one(
    panel: DifferencePanel, qtbot: QtBot
) -> None:
    chosen: list[tuple[Span, int]] = []
    panel.cell_chosen.connect(lambda span, claim: chosen.append((span, claim)))
    for _ in range(3):
        click(panel, 1, 3)
    assert chosen == [(Span(2, 7, 12), 4), (Span(2, 70, 80), 4), (Span(2, 7, 12), 4)]


def test_the_keyboard_opens_a_passage_too(panel: DifferencePanel, qtbot: QtBot) -> None:
    panel.table.setCurrentIndex(panel.table.differences.index(1, 1))
    QTest.keyClick(panel.table, Qt.Key.Key_Right)
    with qtbot.waitSignal(panel.cell_chosen) as chosen:
        QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert chosen.args == [Span(1, 5, 10), 4]


def test_a_silent_cell_leads_nowhere(panel: DifferencePanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.cell_chosen, wait=50):
        click(panel, 1, 4)


def test_four_sources_fit_without_scrolling_sideways(panel: DifferencePanel) -> None:
    table = panel.table
    assert table.horizontalScrollBar().maximum() == 0
    assert table.columnSpan(2, 0) == 5
    assert table.rowHeight(1) > table.rowHeight(2)


def test_where_words_would_break_the_sides_stand_one_below_the_other(
    panel: DifferencePanel, analysis: Analysis
) -> None:
    long = Side("Donaudampfschifffahrtsgesellschaft", (Span(1, 0, 5), Span(2, 0, 5)), "the court")
    panel.show_analysis(
        replace(analysis, differences=(replace(FIGURE, sides=(long,)),)), frozenset()
    )
    model = panel.table.differences
    assert model.stacked
    assert kinds(panel) == ["heading", "about", "side", "explanation"]
    assert model.cell(model.index(2, 0)).sources == (1, 2)
    spoken = model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Donaudampfschifffahrtsgesellschaft, sources 2, 3, the court"
    assert panel.table.horizontalHeader().isHidden()
    assert panel.table.horizontalScrollBar().maximum() == 0


def test_a_stacked_side_opens_each_of_its_passages_in_turn(panel: DifferencePanel) -> None:
    panel.resize(250, 700)
    chosen: list[Span] = []
    panel.cell_chosen.connect(lambda span, _claim: chosen.append(span))
    for _ in range(2):
        click(panel, 3, 0)
    assert chosen == [Span(0, 50, 60), Span(1, 5, 10)]


def test_the_table_follows_the_width(panel: DifferencePanel) -> None:
    model = panel.table.differences
    layouts = []
    for width in (900, 250, 900):
        panel.resize(width, 500)
        layouts.append(model.stacked)
    assert layouts == [False, True, False]
    assert model.columnCount() == 5


def test_the_kinds_are_groups_and_can_be_shown_alone(panel: DifferencePanel) -> None:
    assert [text for text in firsts(panel) if text in {"Figures", "Names"}] == ["Figures", "Names"]
    choices = {action.text(): action for action in panel.filter_button.menu().actions()}
    choices["Names"].trigger()
    assert firsts(panel) == ["Names", "the prime minister"]
    assert panel.filter_button.text() == "Names"
    choices["Dates"].trigger()
    assert panel.none.isVisibleTo(panel)
    choices["All differences"].trigger()
    assert len(firsts(panel)) == 5
    assert not panel.none.isVisibleTo(panel)


# -- what the user says of a difference ---------------------------------------------------------


def test_the_card_shows_the_evidence_of_the_chosen_difference(
    panel: DifferencePanel, analysis: Analysis, qtbot: QtBot
) -> None:
    assert not panel.card.isVisible()
    click(panel, 1, 0)
    assert panel.card.isVisible()
    assert panel.card.title.text() == "troops in Iraq  ⊂ other scope"
    rows = panel.card.list.rows
    assert [row.sources for row in rows] == [(0,), (0,), (1,), (2,)]
    assert rows[2].note == "“2,500”, according to the Pentagon"
    assert rows[0].span == Span(0, 5, 10)
    panel.card.list.setCurrentIndex(panel.card.list.model().index(1, 0))
    with qtbot.waitSignal(panel.cell_chosen) as chosen:
        QTest.keyClick(panel.card.list, Qt.Key.Key_Return)
    assert chosen.args == [Span(0, 50, 60), 4]


@pytest.mark.parametrize(
    ("key", "ruling"),
    [
        (Qt.Key.Key_C, "checked"),
        (Qt.Key.Key_O, "no conflict"),
        (Qt.Key.Key_A, "ask the desk"),
        (Qt.Key.Key_Backspace, None),
    ],
)
def test_a_key_rules(
    panel: DifferencePanel, qtbot: QtBot, key: Qt.Key, ruling: Ruling | None
) -> None:
    panel.table.setFocus()
    panel.table.go_to(0)
    with qtbot.waitSignal(panel.ruled) as said:
        QTest.keyClick(panel.table, key)
    assert said.args == [FIGURE, ruling, ""]


def test_the_chosen_difference_stays_in_view_when_its_card_comes(
    panel: DifferencePanel, qtbot: QtBot
) -> None:
    panel.resize(250, 480)
    panel.table.go_to(1)
    qtbot.waitUntil(lambda: panel.card.height() > 100)
    row = panel.table.visualRect(panel.table.currentIndex())
    assert panel.table.viewport().rect().contains(row.center())


def test_a_button_takes_its_own_ruling_back(
    panel: DifferencePanel, analysis: Analysis, qtbot: QtBot
) -> None:
    panel.table.go_to(0)
    panel.show_edits(ruled(analysis, FIGURE, "checked"))
    button = panel.card.buttons["checked"]
    assert button.isChecked()
    assert button.text() == "✓ Checked"
    qtbot.waitUntil(lambda: button.height() > 20)  # the card has just come
    with qtbot.waitSignal(panel.ruled) as said:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert said.args == [FIGURE, None, ""]


def test_a_remark_goes_with_the_ruling(panel: DifferencePanel, qtbot: QtBot) -> None:
    panel.table.setFocus()
    panel.table.go_to(0)
    QTest.keyClick(panel.table, Qt.Key.Key_R)
    assert panel.card.remark.hasFocus()
    QTest.keyClicks(panel.card.remark, "call a coach")  # its letters are keys elsewhere
    QTest.keyClick(panel.card.remark, Qt.Key.Key_Return)
    assert panel.table.hasFocus()
    with qtbot.waitSignal(panel.ruled) as said:
        QTest.keyClick(panel.table, Qt.Key.Key_A)
    assert said.args == [FIGURE, "ask the desk", "call a coach"]


def test_words_without_a_difference_are_nobodys_remark(panel: DifferencePanel) -> None:
    panel.table.choose(None)
    panel.card.remark.typed.emit("to whom?")
    assert panel.card.drafts == ()


def test_a_remark_that_waits_for_a_ruling_is_not_lost(panel: DifferencePanel) -> None:
    panel.table.go_to(0)
    panel.card.remark.setFocus()
    QTest.keyClicks(panel.card.remark, "to do")
    panel.table.setFocus()
    panel.table.go_to(1)
    assert panel.card.remark.text() == ""
    panel.table.go_to(0)
    assert panel.card.remark.text() == "to do"


def test_another_remark_is_kept_with_the_ruling_that_holds(
    panel: DifferencePanel, analysis: Analysis, qtbot: QtBot
) -> None:
    panel.show_edits(ruled(analysis, FIGURE, "checked", "by phone"))
    panel.table.go_to(0)
    panel.card.remark.setFocus()
    assert panel.card.remark.text() == "by phone"
    QTest.keyClicks(panel.card.remark, "s")
    QTest.keyClick(panel.card.remark, Qt.Key.Key_Escape)
    assert panel.card.remark.text() == "by phone"
    panel.card.remark.setFocus()
    QTest.keyClicks(panel.card.remark, "!")
    with qtbot.waitSignal(panel.ruled) as said:
        QTest.keyClick(panel.card.remark, Qt.Key.Key_Return)
    assert said.args == [FIGURE, "checked", "by phone!"]


def test_what_is_no_conflict_recedes_to_the_end_and_is_not_lost(
    panel: DifferencePanel, analysis: Analysis
) -> None:
    panel.table.go_to(0)
    panel.show_edits(ruled(analysis, FIGURE, "no conflict", "two groups"))
    assert firsts(panel) == [
        *("Names", "the prime minister"),
        *("Not a conflict", "troops in Iraq", "The sources count different things."),
        "= No conflict · two groups",
    ]
    assert panel.entry is not None
    assert panel.entry.difference == FIGURE  # it stays chosen
    assert panel.counts == (1, 2)
    assert panel.table.differences.cell(panel.table.differences.index(3, 1)).aside


def test_a_ruling_is_told_by_a_sign_and_words(panel: DifferencePanel, analysis: Analysis) -> None:
    panel.show_edits(ruled(analysis, FIGURE, "checked"))
    assert "✓ Checked" in firsts(panel)
    assert panel.counts == (1, 2)
    panel.show_edits(ruled(analysis, FIGURE, "ask the desk", "who counts?"))
    assert "? Ask the desk · who counts?" in firsts(panel)
    assert panel.counts == (2, 2)
    less = replace(FIGURE, sides=FIGURE.sides[:2])
    panel.show_edits(ruled(analysis, less, "checked"))
    assert "✓ Checked, before other passages were found: look again" in firsts(panel)
    assert panel.counts == (2, 2)
    panel.show_edits(Edits())
    assert "ruling" not in kinds(panel)


def test_only_open_ones_can_be_shown(panel: DifferencePanel, analysis: Analysis) -> None:
    panel.filter_button.menu().actions()[1].trigger()
    panel.show_edits(ruled(analysis, FIGURE, "checked"))
    assert firsts(panel) == ["Names", "the prime minister"]


# -- in the side panel and in the window ---------------------------------------------------------


def test_the_tab_counts_and_says_so_when_nothing_differs(qtbot: QtBot, analysis: Analysis) -> None:
    side = SidePanel(LIGHT)
    qtbot.addWidget(side)
    side.show_analysis(analysis, frozenset())
    assert side.tabs.accessibleTabName(2) == "Differences: 2"
    side.differences.show_edits(ruled(analysis, NAME, "no conflict"))
    assert side.tabs.accessibleTabName(2) == "Differences: 1 of 2 open"
    side.turn_to("differences")
    side.select_claim(4)
    side.set_theme(DARK)
    side.show_analysis(replace(analysis, differences=()), frozenset())
    assert side.tabs.accessibleTabName(2) == "Differences"
    assert side.none.isVisibleTo(side)


def test_a_badge_of_three_digits_leaves_the_name_alone(qtbot: QtBot) -> None:
    side = SidePanel(LIGHT)
    qtbot.addWidget(side)
    side.resize(700, 500)
    side.show()
    widths = []
    for count in (None, 9, 519):
        side.tabs.set_count(3, "Quotes", count)
        widths.append(side.tabs.tabRect(3).width())
    assert widths[0] + 18 < widths[1] < widths[2]


def test_a_ruling_is_a_decision_that_can_be_undone(story: Window, qtbot: QtBot) -> None:
    panel = story.parts.side.differences
    story.commands["differences_tab"].trigger()
    panel.table.setFocus()
    panel.table.go_to(0)
    QTest.keyClick(panel.table, Qt.Key.Key_C)
    whole = panel.counts[1]
    assert panel.counts == (whole - 1, whole)
    assert len(story.session.edits.verdicts) == 1
    assert story.commands.undo.text() == "Undo marking a difference as checked"
    story.commands.undo.trigger()
    assert panel.counts == (whole, whole)
    story.commands.redo.trigger()
    assert panel.card.buttons["checked"].isChecked()


def test_the_worksheet_is_exported_from_the_page(
    story: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = story.parts.side.differences
    panel.table.go_to(0)
    panel.card.remark.setText("call them")
    panel.card.rule("ask the desk")
    target = tmp_path / "sheet.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_named: (str(target), ""))
    with qtbot.waitSignal(story.session.exported, timeout=PATIENCE):
        panel.export_button.menu().actions()[0].trigger()
    written = target.read_text("utf-8-sig")
    assert "ruling,remark,verified by,how,result" in written
    assert "ask the desk,call them,,," in written


def test_the_button_offers_formats_that_there_are() -> None:
    assert set(WORKSHEETS) <= {form.name for form in FORMATS}
