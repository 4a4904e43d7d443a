"""Pin, ban and swap lines in the brief: by menu, by the buttons of a line, by keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu

from gui.edits import changes
from gui.edits.passages import other_words, place_of
from gui.panels.brief_model import BriefModel, Row, spoken
from gui.panels.brief_panel import BriefPanel, plain
from gui.theme.tokens import DARK, LIGHT
from summarizer import Brief, Edits, Line, Span

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.work import engine as ask

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


@pytest.fixture
def brief(solved: ask.Solved) -> Brief:
    return solved.brief


@pytest.fixture
def panel(qtbot: QtBot, brief: Brief) -> BriefPanel:
    shown = BriefPanel(LIGHT)
    qtbot.addWidget(shown)
    shown.resize(380, 700)
    shown.show()
    shown.show_brief(brief)
    return shown


@pytest.fixture
def told(brief: Brief) -> Line:
    """Return a line that another sentence could stand for."""
    return next(line for line in brief.lines if other_words(brief.analysis, line))


class Asked:
    """Keeps what the panel asked for."""

    def __init__(self, panel: BriefPanel) -> None:
        self.all: list[tuple[object, ...]] = []
        panel.pin_requested.connect(lambda line: self.all.append(("pin", line)))
        panel.ban_requested.connect(lambda line: self.all.append(("ban", line)))
        panel.allow_requested.connect(lambda span: self.all.append(("allow", span)))
        panel.swap_requested.connect(lambda line, span: self.all.append(("swap", line, span)))
        panel.doubts_requested.connect(lambda: self.all.append(("doubts",)))


def model_of(panel: BriefPanel) -> BriefModel:
    model = panel.model()
    assert isinstance(model, BriefModel)
    return model


def rows(panel: BriefPanel) -> list[Row]:
    model = model_of(panel)
    return [model.row(model.index(number)) for number in range(model.rowCount())]


def index_of(panel: BriefPanel, line: Line) -> QModelIndex:
    model = model_of(panel)
    number = next(n for n, row in enumerate(rows(panel)) if row.line and row.line == line)
    return model.index(number)


def point_at(panel: BriefPanel, line: Line) -> None:
    spot = QPointF(panel.visualRect(index_of(panel, line)).center())
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        spot,
        QPointF(panel.viewport().mapToGlobal(spot.toPoint())),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(panel.viewport(), event)


def press(panel: BriefPanel, name: str) -> None:
    QTest.mouseClick(panel.buttons.button(name), Qt.MouseButton.LeftButton)


def words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def edits_of(brief: Brief, *, pinned: Line, banned: Line) -> Edits:
    kept = changes.pin(Edits(), place_of(brief.analysis, pinned.span))
    return changes.ban(kept, place_of(brief.analysis, banned.span))


def test_the_model_keeps_the_rules_of_models_with_decisions(qtbot: QtBot, brief: Brief) -> None:
    model = BriefModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    edits = edits_of(brief, pinned=brief.lines[0], banned=brief.lines[1])
    for open_ in (False, True):
        model.show(brief, edits, banned_open=open_)
    assert tester.model() is model
    assert model.nearest(999) == model.rowCount() - 1
    assert model.nearest(0) == 1


def test_a_pinned_line_is_marked_and_said(panel: BriefPanel, brief: Brief) -> None:
    pinned = brief.lines[0]
    panel.show_edits(changes.pin(Edits(), place_of(brief.analysis, pinned.span)))
    row = next(row for row in rows(panel) if row.line == pinned)
    assert row.pinned
    assert "pinned" in spoken(row)
    assert sum(row.pinned for row in rows(panel)) == 1
    marked = (
        panel.grab().toImage().pixelColor(9, panel.visualRect(index_of(panel, pinned)).top() + 9)
    )
    assert marked.name() == LIGHT.accent


def test_banned_lines_are_counted_listed_and_let_back_in(panel: BriefPanel, brief: Brief) -> None:
    asked = Asked(panel)
    banned = brief.lines[1]
    panel.show_edits(edits_of(brief, pinned=brief.lines[0], banned=banned))
    head = next(row for row in rows(panel) if row.leads_to == "banned")
    assert head.text == "1 line banned: show"
    assert not [row for row in rows(panel) if row.kind == "banned"]
    click(panel, head)
    (listed,) = [row for row in rows(panel) if row.kind == "banned"]
    assert (listed.text, listed.banned) == (banned.text, banned.span)
    assert spoken(listed) == f"Banned: {banned.text} (source {banned.span.article + 1})"
    shown: list[Span] = []
    panel.span_chosen.connect(shown.append)
    click(panel, listed)
    assert shown == [banned.span]
    QTest.keyClick(panel, Qt.Key.Key_Delete)
    menu = panel.menu_of(listed)
    assert words(menu) == ["Let this line back in", "Show in its article"]
    menu.actions()[0].trigger()
    assert asked.all == [("allow", banned.span)] * 2
    click(panel, next(row for row in rows(panel) if row.leads_to == "banned"))
    assert not [row for row in rows(panel) if row.kind == "banned"]


def click(panel: BriefPanel, row: Row) -> None:
    index = model_of(panel).index(rows(panel).index(row))
    panel.scrollTo(index)
    spot = panel.visualRect(index).topLeft() + QPoint(40, 14)
    QTest.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_what_is_not_sure_is_one_click_away(panel: BriefPanel, brief: Brief) -> None:
    asked = Asked(panel)
    row = next(row for row in rows(panel) if row.leads_to == "doubts")
    assert row.text.startswith(f"{len(brief.analysis.unsure)} pairs of passages")
    click(panel, row)
    assert asked.all == [("doubts",)]


def test_the_buttons_of_the_line_under_the_pointer(
    panel: BriefPanel, brief: Brief, told: Line
) -> None:
    asked = Asked(panel)
    assert not panel.buttons.isVisible()
    point_at(panel, told)
    assert panel.buttons.isVisible()
    for name in ("pin", "ban"):
        press(panel, name)
    assert asked.all == [("pin", told), ("ban", told)]
    press(panel, "swap")
    (menu,) = panel.findChildren(QMenu, options=DIRECT)
    assert isinstance(menu, QMenu)
    others = other_words(brief.analysis, told)
    assert len(menu.actions()) == len(others)
    assert words(menu)[0].startswith(f"Source {others[0].article + 1}: “")
    whole = " ".join(others[0].cut(brief.analysis.story.articles).split())
    assert plain(whole) == menu.actions()[0].toolTip()
    menu.actions()[0].trigger()
    assert asked.all[-1] == ("swap", told, others[0])
    menu.close()
    panel.set_theme(DARK)
    panel.verticalScrollBar().setValue(panel.verticalScrollBar().maximum())
    assert not panel.buttons.isVisible()


def test_the_buttons_leave_with_the_pointer(panel: BriefPanel, told: Line) -> None:
    point_at(panel, told)
    QApplication.sendEvent(panel.viewport(), QEvent(QEvent.Type.Leave))
    assert not panel.buttons.isVisible()


def test_the_menu_of_a_line_offers_all_decisions(panel: BriefPanel, told: Line) -> None:
    asked = Asked(panel)
    row = next(row for row in rows(panel) if row.line == told)
    menu = panel.menu_of(row)
    assert words(menu) == [
        "Copy line with citation",
        "Show in its article",
        "Pin this line",
        "Ban this line",
        "Say it in another source’s words",
        "Write above…",
        "Write below…",
        "Move up",
        "Move down",
    ]
    for action in menu.actions():
        if action.text() in {"Pin this line", "Ban this line"}:
            action.trigger()
    assert asked.all == [("pin", told), ("ban", told)]


def test_a_line_that_nobody_else_tells_has_no_other_words(panel: BriefPanel, brief: Brief) -> None:
    alone = next(line for line in brief.lines if not other_words(brief.analysis, line))
    point_at(panel, alone)
    assert not panel.buttons.button("swap").isVisible()
    panel.setCurrentIndex(index_of(panel, alone))
    panel.swap_current()
    (menu,) = panel.findChildren(QMenu, options=DIRECT)
    assert isinstance(menu, QMenu)
    assert words(menu) == ["No other sentence says this"]
    menu.close()


def test_delete_bans_the_chosen_line_and_the_keyboard_stays_where_it_was(
    panel: BriefPanel, brief: Brief
) -> None:
    asked = Asked(panel)
    banned, following = brief.lines[1], brief.lines[2]
    panel.setFocus()
    panel.setCurrentIndex(index_of(panel, banned))
    QTest.keyClick(panel, Qt.Key.Key_Delete)
    assert asked.all == [("ban", banned)]
    left = (replace(one, lines=without(one.lines, banned)) for one in brief.sections)
    panel.show_brief(replace(brief, sections=tuple(left)))
    assert panel.current_line() == following
    assert panel.selectionModel().selectedIndexes() == []


def without(lines: tuple[Line, ...], gone: Line) -> tuple[Line, ...]:
    return tuple(line for line in lines if line != gone)


def test_a_new_brief_leaves_the_scrolled_place_and_the_chosen_line(
    panel: BriefPanel, brief: Brief
) -> None:
    panel.resize(320, 300)
    panel.setCurrentIndex(index_of(panel, brief.lines[0]))
    bar = panel.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    panel.show_edits(changes.pin(Edits(), place_of(brief.analysis, brief.lines[0].span)))
    panel.select_claim(brief.lines[0].claim, scroll=False)
    assert bar.value() == place
    assert panel.current_line() == brief.lines[0]
