"""The coverage matrix: what each source does with each claim, and the way to its text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from gui.panels.coverage_model import VOICES, CoverageFilter, CoverageModel
from gui.panels.coverage_panel import CoveragePanel
from gui.panels.coverage_rows import SHOWS, STATES, Coverage, Order
from gui.panels.coverage_words import cell_words, state_words
from gui.theme.tokens import DARK, LIGHT
from summarizer import Analysis, Claim, DatedClaim, Difference, Span
from summarizer.model import Side, Voice
from tests.gui.conftest import PATIENCE
from tests.gui.reading_story import analysis as small_story

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.window.main import Window
    from gui.work import engine as ask

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
DOWN, RIGHT, ENTER = Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return


@pytest.fixture
def analysis() -> Analysis:
    return small_story()


@pytest.fixture
def panel(qtbot: QtBot, analysis: Analysis) -> CoveragePanel:
    shown = CoveragePanel(LIGHT)
    qtbot.addWidget(shown)
    shown.resize(345, 600)
    shown.show()
    shown.show_analysis(analysis, frozenset())
    return shown


def states(analysis: Analysis, hidden: frozenset[int] = frozenset()) -> list[str]:
    coverage = Coverage(analysis, hidden)
    return [
        " ".join(state[0] for state in coverage.row(number).states)
        for number in range(len(coverage.claims))
    ]


def claims_shown(panel: CoveragePanel) -> list[int]:
    filtered = panel.table.filtered
    return [filtered.row(row).claim for row in range(filtered.rowCount())]


def click(panel: CoveragePanel, row: int, column: int) -> None:
    point = panel.table.visualRect(panel.table.filtered.index(row, column)).center()
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=point)


# -- what the rows say --------------------------------------------------------------------------


def test_each_source_tells_is_alone_differs_or_is_silent(analysis: Analysis) -> None:
    assert states(analysis) == ["a s s", "t t t", "d d s", "a s s", "s s a"]


def test_a_source_that_is_left_out_is_said_to_be(analysis: Analysis) -> None:
    visible = replace(analysis, claims=tuple(c for c in analysis.claims if c.articles != (2,)))
    assert states(visible, frozenset({2}))[0] == "a s h"


def test_a_copy_is_no_second_account(analysis: Analysis) -> None:
    copied = replace(
        analysis.claims[1], accounts=(Voice(1, (0, 2), "copied"), Voice(2, (1,))), voices=2
    )
    claims = (analysis.claims[0], copied, *analysis.claims[2:])
    assert states(replace(analysis, claims=claims))[1] == "t t c"


def test_a_difference_between_claims_counts_where_its_passages_stand(analysis: Analysis) -> None:
    first, last = analysis.claims[0].support[0], analysis.claims[4].support[0]
    sides = (Side("Monday", (first,)), Side("first", (last,)))
    between = Difference("date", "contradiction", "visit", sides)
    assert states(replace(analysis, differences=(between,))) == [
        *("d s s", "t t t", "t t s", "a s s", "s s d")
    ]
    names = replace(between, kind="name")
    assert "d" not in "".join(states(replace(analysis, differences=(names,))))


def test_a_part_of_a_sentence_is_shown_as_one(analysis: Analysis) -> None:
    whole = analysis.claims[0].support[0]
    part = Span(whole.article, whole.start + 4, whole.end)
    claims = (replace(analysis.claims[0], support=(part,)), *analysis.claims[1:])
    row = Coverage(replace(analysis, claims=claims), frozenset()).row(0)
    assert row.text == "… two leaders met at the White House on Monday."


def test_a_claim_is_not_told_in_words_that_tell_another(analysis: Analysis) -> None:
    both = analysis.claims[2].support
    twin = replace(analysis.claims[3], support=(both[1],))
    claims = (*analysis.claims[:3], twin, analysis.claims[4])
    coverage = Coverage(replace(analysis, claims=claims), frozenset())
    assert coverage.row(2).best == both[0]
    assert coverage.row(3).best == both[1]


# -- filters and orders -------------------------------------------------------------------------


def test_the_claims_are_filtered_by_kind(analysis: Analysis) -> None:
    coverage = Coverage(analysis, frozenset())
    found = {kind: sorted(coverage.matching(kind, frozenset({5}))) for kind in SHOWS}
    assert found == {
        "all": [0, 1, 2, 3, 4],
        "all but one": [2],
        "one voice": [0, 3, 4],
        "differing": [2],
        "changed": [4],
    }
    assert coverage.matching("changed", None) == frozenset()


def test_words_are_found_in_every_passage_of_a_claim(analysis: Analysis) -> None:
    coverage = Coverage(analysis, frozenset())
    assert coverage.holding("COMBAT mission") == {1}  # in the third source, not in the best words
    assert coverage.holding("soldiers 2,500") == {2}
    assert coverage.holding("no such word") == frozenset()


def test_the_claims_stand_in_the_order_that_is_asked_for(analysis: Analysis) -> None:
    dated = (DatedClaim(4, date(2021, 7, 1), date(2021, 7, 1), "day", "stated", ()),)
    coverage = Coverage(replace(analysis, timeline=dated), frozenset())

    def ids(order: Order) -> list[int]:
        return [coverage.claims[number].id for number in coverage.arranged(order)]

    assert ids(Order("voices")) == [2, 3, 1, 4, 5]
    assert ids(Order("voices", reverse=True)) == [1, 4, 5, 3, 2]
    assert ids(Order("source", 1)) == [3, 2, 1, 4, 5]  # what it does not tell comes last
    assert ids(Order("source", 1, reverse=True)) == [2, 3, 1, 4, 5]
    assert ids(Order("time"))[0] == ids(Order("time", reverse=True))[0] == 4
    assert ids(Order("importance")) == [1, 2, 3, 4, 5]


@given(st.lists(st.tuples(st.integers(1, 9), st.floats(0, 1)), max_size=30), st.booleans())
def test_an_order_loses_no_claim(known: list[tuple[int, float]], reverse: bool) -> None:
    base = small_story()
    support = base.claims[0].support
    claims = tuple(
        Claim(number, "shared", support, voices, salience)
        for number, (voices, salience) in enumerate(known, 1)
    )
    coverage = Coverage(replace(base, claims=claims, differences=()), frozenset())
    for by in ("story", "voices", "importance", "time", "source"):
        order = coverage.arranged(Order(by, 0, reverse=reverse))
        assert sorted(order) == list(range(len(claims)))
    values = [claims[n].voices for n in coverage.arranged(Order("voices", reverse=reverse))]
    assert values == sorted(values, reverse=not reverse)


# -- the models ---------------------------------------------------------------------------------


def test_the_models_keep_the_rules_of_models(qtbot: QtBot, analysis: Analysis) -> None:
    model = CoverageModel()
    filtered = CoverageFilter(model)
    testers = [QAbstractItemModelTester(one, FATAL, one) for one in (model, filtered)]
    model.show(analysis)
    model.arrange(Order("source", 2))
    filtered.narrow("one voice", "", None)
    model.arrange(Order("voices", reverse=True))
    model.show(analysis, frozenset({1}))
    filtered.narrow("all", "troops", None)
    model.show(None)
    filtered.narrow("all", "", None)
    model.show(analysis)
    assert [tester.model() for tester in testers] == [model, filtered]


def test_a_chosen_cell_stays_chosen_in_another_order(qtbot: QtBot, analysis: Analysis) -> None:
    model = CoverageModel()
    model.show(analysis)
    kept = QPersistentModelIndex(model.index(4, 2))
    model.arrange(Order("source", 2))
    assert model.row(kept.row()).claim == 5
    assert kept.column() == 2


def test_every_cell_can_be_spoken(analysis: Analysis) -> None:
    model = CoverageModel()
    model.show(analysis)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(2, VOICES).data(role).startswith("2 independent voices: There are")
    assert model.index(2, 1).data(role).startswith("Source 1 tells it, and another source differs")
    assert model.index(2, 3).data(role).startswith("Source 3 is silent: ")
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert model.headerData(1, across, role).startswith("Source 1: Biden and Kadhimi agree")
    assert model.headerData(0, down) == "The two leaders met at the White House on Monday."
    assert len({cell_words(state, 0) for state in STATES}) == len(STATES)
    assert len({state_words(state) for state in STATES}) == len(STATES)


# -- the table in the hands of a person ---------------------------------------------------------


def test_a_click_opens_what_that_source_says(panel: CoveragePanel, analysis: Analysis) -> None:
    chosen: list[tuple[Span, int]] = []
    panel.cell_chosen.connect(lambda span, claim: chosen.append((span, claim)))
    click(panel, 1, 3)
    assert chosen == [(analysis.claims[1].support[2], 2)]


def test_a_second_click_opens_the_next_passage_of_the_source(
    panel: CoveragePanel, analysis: Analysis
) -> None:
    both = (analysis.claims[0].support[0], analysis.claims[3].support[0])
    claims = (replace(analysis.claims[0], support=both), *analysis.claims[1:])
    panel.show_analysis(replace(analysis, claims=claims), frozenset())
    chosen: list[Span] = []
    panel.cell_chosen.connect(lambda span, _claim: chosen.append(span))
    for _ in range(3):
        click(panel, 0, 1)
    assert chosen == [both[0], both[1], both[0]]


def test_a_silent_cell_selects_the_claim(panel: CoveragePanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.claim_chosen) as chosen:
        click(panel, 0, 3)
    assert chosen.args == [1]


def test_a_click_on_the_words_opens_them(panel: CoveragePanel, analysis: Analysis) -> None:
    chosen: list[tuple[Span, int]] = []
    panel.cell_chosen.connect(lambda span, claim: chosen.append((span, claim)))
    header = panel.table.verticalHeader()
    QTest.mouseClick(
        header.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(40, header.sectionViewportPosition(3) + 10),
    )
    assert chosen == [(analysis.claims[3].support[0], 4)]


def test_the_keyboard_walks_and_opens(panel: CoveragePanel, analysis: Analysis) -> None:
    claims: list[int] = []
    chosen: list[tuple[Span, int]] = []
    panel.claim_chosen.connect(claims.append)
    panel.cell_chosen.connect(lambda span, claim: chosen.append((span, claim)))
    panel.table.setFocus()
    panel.select_claim(1)
    for key in (DOWN, DOWN, RIGHT, RIGHT, ENTER):
        QTest.keyClick(panel.table, key)
    assert claims == [2, 3]
    assert chosen == [(analysis.claims[2].support[1], 3)]


def test_the_claim_that_is_selected_elsewhere_is_marked_and_in_view(
    panel: CoveragePanel, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(panel.claim_chosen, wait=20):
        panel.select_claim(4)
    assert panel.table.currentIndex().row() == 3
    panel.show_kind("differing")
    panel.select_claim(5)  # it is not among those shown: nothing else is marked instead
    assert panel.table.claim == 5
    panel.select_claim(None)
    assert not panel.table.currentIndex().isValid()


def test_a_click_on_a_source_orders_the_claims_as_they_stand_in_it(panel: CoveragePanel) -> None:
    header = panel.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(3) + 10, 12)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert claims_shown(panel)[:2] == [5, 2]
    assert panel.order_button.text() == "As in source 3"
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert claims_shown(panel)[:2] == [2, 5]
    assert panel.order_button.text() == "As in source 3, reversed"


def test_the_filters_are_in_a_menu_that_counts(panel: CoveragePanel) -> None:
    actions = panel.show_button.menu().actions()
    assert [action.text() for action in actions] == [
        "All claims (5)",
        "All sources but one (1)",
        "Only one voice (3)",
        "Sources differ (1)",
        "New since last time",
    ]
    assert not actions[4].isEnabled()
    actions[2].trigger()
    assert claims_shown(panel) == [1, 4, 5]
    assert panel.count.text() == "3 of 5 claims"
    panel.show_changes(frozenset({2, 4}))
    assert actions[4].text() == "New since last time (2)"
    actions[4].trigger()
    assert claims_shown(panel) == [2, 4]
    panel.show_changes(frozenset())
    assert panel.none.isVisibleTo(panel)
    panel.show_changes(None)  # nothing is known of a last time: the filter has no meaning
    assert len(claims_shown(panel)) == 5
    assert actions[0].isChecked()
    assert not panel.none.isVisibleTo(panel)


def test_typed_words_filter_and_escape_takes_them_out(panel: CoveragePanel, qtbot: QtBot) -> None:
    panel.field.setFocus()
    QTest.keyClicks(panel.field, "troops iraq")
    qtbot.waitUntil(lambda: claims_shown(panel) == [3], timeout=2000)
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert len(claims_shown(panel)) == 5


def test_the_words_keep_their_room_and_rows_are_uniform(panel: CoveragePanel) -> None:
    table = panel.table
    assert table.horizontalScrollBar().maximum() == 0
    assert table.verticalHeader().width() > 150
    assert len({table.rowHeight(row) for row in range(5)}) == 1
    narrow = table.rowHeight(0)
    panel.resize(900, 600)
    assert table.rowHeight(0) < narrow  # one line is enough
    assert panel.minimumSizeHint().width() < 288


def test_both_themes_and_all_states_are_painted(panel: CoveragePanel, analysis: Analysis) -> None:
    images = []
    for theme in (LIGHT, DARK):
        panel.set_theme(theme)
        panel.show_analysis(analysis, frozenset({2}))
        panel.select_claim(2)
        panel.table.setFocus()
        images.append(panel.grab().toImage())
    assert images[0] != images[1]


def test_a_cell_tells_on_a_pause_what_the_source_says(panel: CoveragePanel) -> None:
    tip = panel.table.tip_of(panel.table.filtered.index(2, 2))
    assert "There are currently 3,500 foreign soldiers" in tip
    assert "Source 2 tells it" in tip


# -- in the window ------------------------------------------------------------------------------


def test_coverage_and_columns_go_together(story: Window) -> None:
    side, go = story.parts.side, story.navigator
    story.commands["coverage_tab"].trigger()
    table = side.coverage.table
    assert table.hasFocus()
    QTest.keyClick(table, DOWN)
    first = table.filtered.row(table.currentIndex().row()).claim
    assert go.claim == story.parts.reading.selected == first
    story.commands["next"].trigger()
    assert go.claim != first
    assert table.filtered.row(table.currentIndex().row()).claim == go.claim
    QTest.keyClick(table, ENTER)
    assert go.claim == table.claim


def test_another_analysis_marks_the_claim_by_its_new_number(
    story: Window, loaded: ask.Loaded, qtbot: QtBot
) -> None:
    assert loaded.analysis is not None
    story.navigator.select(5)
    renumbered = tuple(replace(claim, id=claim.id + 100) for claim in loaded.analysis.claims)
    bare = Analysis(
        loaded.analysis.story, loaded.analysis.annotations, renumbered, loaded.analysis.voices
    )
    again = replace(loaded, analysis=bare)
    with qtbot.waitSignal(story.parts.side.filled, timeout=PATIENCE):
        story.session._take(again, 0.1)
    assert story.navigator.claim == story.parts.side.coverage.table.claim
    assert story.navigator.claim == 105


def test_thirty_sources_and_six_hundred_claims_are_made_row_by_row(analysis: Analysis) -> None:
    many = tuple(replace(analysis.claims[n % 5], id=n + 1) for n in range(600))
    coverage = Coverage(replace(analysis, claims=many), frozenset())
    assert coverage.row(7).claim == 8
    assert len(coverage._rows) == 1  # the others are made when they are looked at
