from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu

from gui.panels.brief_delegate import BriefDelegate
from gui.panels.brief_model import BriefModel, Row, rows_of, spoken
from gui.panels.brief_panel import BriefPanel
from gui.panels.flow import flow
from gui.theme.tokens import LIGHT
from summarizer import Brief, Difference, Edits, Line, Section, Span
from summarizer.model import Side

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.work import engine as ask

HOSTILE = '<b>Bold</b> & <img src="file:///etc/passwd"> said so.'


@pytest.fixture
def brief(solved: ask.Solved) -> Brief:
    return solved.brief


@pytest.fixture
def differing(brief: Brief) -> Brief:
    one = Difference(
        "figure",
        "other scope",
        "troops in Iraq",
        (Side("3,500", (Span(0, 5, 10),)), Side("about 2,500", (Span(1, 5, 10), Span(2, 7, 12)))),
        claim=brief.lines[0].claim,
        explanation="Two counts of different things.",
    )
    kept = tuple(section for section in brief.sections if section.kind != "differences")
    section = Section("differences", "Where they differ", differences=(one,))
    return replace(brief, sections=(*kept, section))


@pytest.fixture
def panel(qtbot: QtBot, differing: Brief) -> BriefPanel:
    shown = BriefPanel(LIGHT)
    qtbot.addWidget(shown)
    shown.resize(380, 700)
    shown.show()
    shown.show_brief(differing)
    return shown


def index_of(panel: BriefPanel, kind: str, number: int = 0) -> QModelIndex:
    model = panel.model()
    assert isinstance(model, BriefModel)
    indices = [model.index(row) for row in range(model.rowCount())]
    return [index for index in indices if model.row(index).kind == kind][number]


def row_at(panel: BriefPanel, index: QModelIndex) -> Row:
    model = panel.model()
    assert isinstance(model, BriefModel)
    return model.row(index)


def chip_point(panel: BriefPanel, index: QModelIndex, source: int) -> QPoint:
    """Find a source's chip in a row by asking what is under each point, as the mouse does."""
    panel.scrollTo(index)
    area = QRectF(panel.visualRect(index))
    delegate = panel.itemDelegate()
    assert isinstance(delegate, BriefDelegate)
    for y in range(int(area.top()), int(area.bottom()), 3):
        for x in range(int(area.left()), int(area.right()), 3):
            if delegate.hit(index, QPoint(x, y).toPointF(), area).source == source:
                return QPoint(x, y)
    raise AssertionError(f"no chip of source {source + 1}")


def test_the_model_keeps_the_rules_of_models(qtbot: QtBot, differing: Brief) -> None:
    model = BriefModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    model.show(differing)
    model.show(None)
    model.show(differing)
    assert tester.model() is model
    assert model.rowCount() > len(differing.lines)
    assert model.rowCount(model.index(0)) == 0


def test_every_line_of_the_brief_is_a_row_and_sections_have_one_heading(brief: Brief) -> None:
    rows = rows_of(brief)
    assert [row.line for row in rows if row.line] == list(brief.lines)
    headings = [row.text for row in rows if row.kind == "heading"]
    assert headings[0] == "What the sources share"
    assert len(headings) == len(set(headings))


def test_an_empty_brief_says_what_to_do(brief: Brief) -> None:
    (row,) = rows_of(replace(brief, sections=(), budget=20))
    assert row.kind == "note"
    assert "more words" in row.text


def test_the_cited_source_stands_first_and_each_once() -> None:
    line = Line("It is so.", Span(2, 0, 9), 1, also=(0, 2, 3), voices=2)
    row = Row("line", line.text, "shared", line=line)
    assert row.sources == (2, 0, 3)
    assert spoken(row) == "It is so. (sources 3, 1, 4; 2 voices)"


def test_a_source_that_probably_reports_a_line_is_told_apart_when_it_is_read_out() -> None:
    line = Line("It is so.", Span(2, 0, 9), 1, also=(0, 3), voices=3, doubtful=(0,))
    row = Row("line", line.text, "shared", line=line)
    assert spoken(row) == "It is so. (sources 3, 4; probably source 1; 3 voices)"


def test_a_line_of_yesterday_shows_which_day_that_is(brief: Brief) -> None:
    yesterday = next(row for row in rows_of(brief) if row.line and row.line.days)
    assert yesterday.days == ("yesterday: 26 Jul 2021",)
    assert spoken(yesterday).endswith("yesterday: 26 Jul 2021)")


def test_the_chip_of_a_doubtful_source_is_hollow_and_says_why(
    panel: BriefPanel, brief: Brief
) -> None:
    section = next(part for part in brief.sections if part.kind == "shared")
    first = section.lines[0]
    colour = QColor(LIGHT.source(first.also[-1])).rgb()
    shown = []
    for doubtful in ((), first.also[-1:]):
        lines = (replace(first, doubtful=doubtful), *section.lines[1:])
        panel.show_brief(replace(brief, sections=(replace(section, lines=lines),)))
        index = index_of(panel, "line")
        point = chip_point(panel, index, first.also[-1])
        picture = panel.viewport().grab(QRect(point, QSize(20, 22))).toImage()
        pixels = Counter(picture.pixel(x, y) for x in range(20) for y in range(22))
        shown.append(pixels[colour])
        told = "probably reports this too" in panel.tip_at(point)
        assert told == bool(doubtful)
    filled, hollow = shown
    assert filled > 120
    assert hollow < 80


def test_a_click_on_a_line_chooses_it(panel: BriefPanel, qtbot: QtBot) -> None:
    index = index_of(panel, "line")
    point = panel.visualRect(index).topLeft() + QPoint(40, 16)
    with qtbot.waitSignal(panel.line_chosen) as chosen:
        QTest.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert chosen.args == [row_at(panel, index).line]
    assert panel.current_line() == row_at(panel, index).line


def test_a_click_on_a_chip_chooses_that_source(panel: BriefPanel, qtbot: QtBot) -> None:
    index = next(
        index
        for number in range(20)
        if len(row_at(panel, index := index_of(panel, "line", number)).sources) > 1
    )
    source = row_at(panel, index).sources[-1]
    point = chip_point(panel, index, source)
    with qtbot.waitSignal(panel.source_chosen) as chosen:
        QTest.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert chosen.args == [row_at(panel, index).line, source]
    assert f"Source {source + 1}:" in panel.tip_at(point)


def test_a_click_on_a_side_of_a_difference_opens_its_passage(
    panel: BriefPanel, qtbot: QtBot
) -> None:
    index = index_of(panel, "difference")
    for source, span in ((0, Span(0, 5, 10)), (2, Span(2, 7, 12))):
        point = chip_point(panel, index, source)
        with qtbot.waitSignal(panel.span_chosen) as chosen:
            QTest.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=point)
        assert chosen.args == [span]
    about = panel.visualRect(index).topLeft() + QPoint(40, 12)
    assert panel.tip_at(about) == "<qt>Two counts of different things.</qt>"


def test_the_arrow_keys_walk_through_the_lines(panel: BriefPanel, qtbot: QtBot) -> None:
    chosen: list[Line] = []
    panel.line_chosen.connect(chosen.append)
    panel.setCurrentIndex(index_of(panel, "line"))
    QTest.keyClick(panel, Qt.Key.Key_Down)
    QTest.keyClick(panel, Qt.Key.Key_Up)
    QTest.keyClick(panel, Qt.Key.Key_Return)
    lines = [row_at(panel, index_of(panel, "line", number)).line for number in (1, 0, 0)]
    assert chosen == lines


def test_a_claim_is_marked_without_telling_anybody(panel: BriefPanel) -> None:
    told: list[object] = []
    panel.line_chosen.connect(told.append)
    index = index_of(panel, "line", 2)
    panel.select_claim(row_at(panel, index).claim)
    assert panel.selectionModel().selectedIndexes() == [index]
    panel.select_claim(999_999)
    assert panel.selectionModel().selectedIndexes() == []
    assert told == []


def test_the_context_menu_copies_a_line_with_its_citation(panel: BriefPanel, qtbot: QtBot) -> None:
    index = index_of(panel, "line")
    line = row_at(panel, index).line
    assert line is not None
    panel.customContextMenuRequested.emit(panel.visualRect(index).center())
    (menu,) = panel.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    text = QGuiApplication.clipboard().text()
    assert text.startswith(f"“{line.text}” (")
    menu.close()


def test_text_of_an_article_is_never_markup(panel: BriefPanel, differing: Brief) -> None:
    line = Line(HOSTILE, Span(0, 0, len(HOSTILE)), 1, why=HOSTILE)
    panel.show_brief(replace(differing, sections=(Section("shared", HOSTILE, (line,)),)))
    index = index_of(panel, "line")
    tip = panel.tip_at(panel.visualRect(index).topLeft() + QPoint(40, 16))
    assert "&lt;img" in tip
    assert "<img" not in tip
    assert flow(HOSTILE, (), "", 300).layout.text() == HOSTILE


def test_a_narrow_panel_needs_higher_rows(panel: BriefPanel) -> None:
    wide = panel.sizeHintForIndex(index_of(panel, "line")).height()
    panel.resize(260, 700)
    assert panel.sizeHintForIndex(index_of(panel, "line")).height() > wide


def test_chips_stand_inside_the_width_and_many_are_counted() -> None:
    placed = flow("Word " * 30, tuple(range(200)), "9 voices", 320)
    assert len(placed.chips) == 20
    assert placed.note == "and 180 more sources, 9 voices"
    assert all(rect.right() <= 320 and rect.bottom() <= placed.height for _, rect in placed.chips)
    assert placed.chip_at(placed.chips[7][1].center()) == 7


def test_an_empty_brief_says_what_would_fill_it(brief: Brief, qtbot: QtBot) -> None:
    nothing = replace(brief, sections=())
    silent = replace(nothing, analysis=replace(brief.analysis, voices=(), claims=()))
    said = [rows_of(empty)[0].text for empty in (replace(nothing, budget=20), nothing, silent)]
    assert said[0] == "Nothing fits into this length. Allow more words."
    assert said[1] == "No sentence of these sources can stand alone in a brief."
    assert said[2].startswith("All sources are left out.")


def test_what_an_empty_brief_says_is_not_cut_off(panel: BriefPanel, brief: Brief) -> None:
    panel.resize(200, 400)
    panel.show_brief(replace(brief, sections=()))
    assert panel.sizeHintForRow(0) > 2 * 14 + 14


def test_a_decision_that_changes_no_row_lays_nothing_out_anew(
    panel: BriefPanel, differing: Brief, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(panel.model().modelReset):
        panel.show_edits(Edits(collapsed=frozenset({"0" * 64})))
        panel.show_brief(differing)
    with qtbot.waitSignal(panel.model().modelReset):
        panel.show_brief(None)
