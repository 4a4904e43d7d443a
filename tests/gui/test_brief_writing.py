"""Moving lines and writing one's own in the list, by mouse and by keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from gui.edits import changes, lines
from gui.edits.passages import other_words, place_of
from gui.panels.brief_delegate import _line_flow
from gui.panels.brief_model import BriefModel, Draft, Row, spoken
from gui.panels.brief_panel import BriefPanel
from gui.theme.tokens import DARK, LIGHT
from summarizer import Brief, Edits, Line, compose
from summarizer.model import OwnLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.panels.brief_rows import Entry
    from gui.work import engine as ask

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Hand:
    """Puts into force what the panel asks for, as the window does."""

    def __init__(self, panel: BriefPanel, brief: Brief) -> None:
        self.panel, self.brief, self.edits = panel, brief, Edits()
        self.hints: list[str] = []
        panel.move_requested.connect(self._move)
        panel.write_requested.connect(self._write)
        panel.rewrite_requested.connect(
            lambda own, text: self._enforce(lines.rewritten(self.edits, own.decided, text))
        )
        panel.erase_requested.connect(
            lambda own: self._enforce(lines.removed(self.edits, own.decided))
        )
        panel.hinted.connect(self.hints.append)
        panel.show_brief(brief)

    def _move(self, entry: Entry, to: int) -> None:
        section = lines.section_of(self.brief, entry)
        assert section is not None
        self._enforce(lines.moved(self.edits, self.brief.analysis, section, entry, to))

    def _write(self, beside: Entry, text: str, before: bool) -> None:
        section = lines.section_of(self.brief, beside)
        assert section is not None
        analysis = self.brief.analysis
        self._enforce(lines.added(self.edits, analysis, section, beside, text, before=before))

    def _enforce(self, edits: Edits) -> None:
        self.edits = edits
        self.panel.show_edits(edits)
        self.brief = compose(self.brief.analysis, words=400, edits=edits)
        self.panel.show_brief(self.brief)

    @property
    def entries(self) -> list[Entry]:
        return list(self.brief.sections[0].entries)

    @property
    def own(self) -> list[str]:
        return [own.text for own in self.brief.own]


@pytest.fixture(scope="module")
def brief(loaded: ask.Loaded) -> Brief:
    assert loaded.analysis is not None
    return compose(loaded.analysis, words=400)


@pytest.fixture
def panel(qtbot: QtBot) -> BriefPanel:
    shown = BriefPanel(LIGHT)
    qtbot.addWidget(shown)
    shown.resize(380, 900)
    shown.show()
    return shown


@pytest.fixture
def hand(panel: BriefPanel, brief: Brief) -> Hand:
    return Hand(panel, brief)


def rows(panel: BriefPanel) -> list[Row]:
    model = model_of(panel)
    return [model.row(model.index(number)) for number in range(model.rowCount())]


def model_of(panel: BriefPanel) -> BriefModel:
    model = panel.model()
    assert isinstance(model, BriefModel)
    return model


def index_of(panel: BriefPanel, entry: Entry) -> QModelIndex:
    number = model_of(panel).number_of_entry(entry)
    assert number is not None
    return model_of(panel).index(number)


def choose(panel: BriefPanel, entry: Entry) -> None:
    panel.setFocus()
    panel.setCurrentIndex(index_of(panel, entry))


def spot(panel: BriefPanel, entry: Entry) -> QPoint:
    return panel.visualRect(index_of(panel, entry)).topLeft() + QPoint(60, 14)


def is_moving(panel: BriefPanel) -> bool:
    return panel.moving.active


def heads(hand: Hand) -> list[Line]:
    return [line for line in hand.brief.sections[0].lines if not line.leans]


def test_the_model_keeps_the_rules_of_models(qtbot: QtBot, brief: Brief) -> None:
    model = BriefModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    section = brief.sections[0]
    edits = lines.added(Edits(), brief.analysis, section, section.lines[0], "Mine", before=True)
    made = compose(brief.analysis, words=400, edits=edits)
    for draft in (None, Draft(made.lines[0], height=50), Draft(made.own[0], changes=True)):
        model.show(made, edits, draft=draft)
    assert tester.model() is model
    assert model.number_of_entry(made.own[0]) is None  # the editor stands in its place


def test_a_line_is_moved_by_keys_and_the_keyboard_stays_with_it(
    panel: BriefPanel, hand: Hand
) -> None:
    first, second = heads(hand)[:2]
    choose(panel, first)
    QTest.keyClick(panel, Qt.Key.Key_Down, ALT)
    assert heads(hand)[:2] == [second, first]
    assert panel.current_line() == first
    QTest.keyClick(panel, Qt.Key.Key_Up, ALT)
    assert heads(hand)[:2] == [first, second]
    QTest.keyClick(panel, Qt.Key.Key_Up, ALT)
    assert hand.hints == ["This line is the first of its section"]
    choose(panel, hand.brief.sections[0].lines[-1])
    QTest.keyClick(panel, Qt.Key.Key_Down, ALT)
    assert hand.hints[1:] == ["This line is the last of its section"]


def test_a_line_that_leans_goes_with_the_line_before_it(panel: BriefPanel, brief: Brief) -> None:
    section = brief.sections[0]
    leaning = replace(section.lines[1], leans=True)
    made = replace(section, lines=(section.lines[0], leaning, *section.lines[2:]))
    asked: list[tuple[object, int]] = []
    panel.move_requested.connect(lambda entry, to: asked.append((entry, to)))
    panel.show_brief(replace(brief, sections=(made, *brief.sections[1:])))
    assert lines.pieces_for(made, leaning)[0] == (section.lines[0], leaning)
    choose(panel, leaning)
    QTest.keyClick(panel, Qt.Key.Key_Down, ALT)
    assert asked == [(leaning, 1)]


def drag(panel: BriefPanel, start: QPoint, end: QPoint) -> None:
    view = panel.viewport()
    QTest.mousePress(view, LEFT, pos=start)
    far = QApplication.startDragDistance() + 4
    step = QPoint(0, far if end.y() > start.y() else -far)
    for point in (start + step, end):
        QTest.mouseMove(view, point)
        QApplication.processEvents()


def test_a_line_is_moved_by_the_mouse(panel: BriefPanel, hand: Hand) -> None:
    chosen: list[Line] = []
    panel.line_chosen.connect(chosen.append)
    first, second, third = heads(hand)[:3]
    drag(panel, spot(panel, first), panel.visualRect(index_of(panel, second)).bottomLeft())
    assert is_moving(panel)
    assert not panel.buttons.isVisible()
    QTest.mouseRelease(panel.viewport(), LEFT)
    assert heads(hand)[:3] == [second, first, third]
    assert not is_moving(panel)
    assert chosen == []  # a move is no click


def test_a_line_cannot_leave_its_section(panel: BriefPanel, hand: Hand) -> None:
    before = [section.lines for section in hand.brief.sections]
    last = hand.brief.sections[0].lines[-1]
    panel.scrollTo(index_of(panel, last))
    bottom = QPoint(60, panel.viewport().height() + 200)
    drag(panel, spot(panel, heads(hand)[-1]), bottom)
    QTest.mouseRelease(panel.viewport(), LEFT, pos=bottom)
    after = [section.lines for section in hand.brief.sections]
    assert [set(one) for one in after] == [set(one) for one in before]
    assert after[1:] == before[1:]


def test_escape_leaves_a_line_where_it_was(panel: BriefPanel, hand: Hand) -> None:
    before = heads(hand)
    drag(panel, spot(panel, before[0]), panel.visualRect(index_of(panel, before[2])).bottomLeft())
    assert is_moving(panel)
    panel.setFocus()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not is_moving(panel)
    QTest.mouseRelease(panel.viewport(), LEFT)
    assert heads(hand) == before


def test_a_trembling_hand_moves_nothing(panel: BriefPanel, hand: Hand) -> None:
    chosen: list[Line] = []
    panel.line_chosen.connect(chosen.append)
    first = heads(hand)[0]
    start = spot(panel, first)
    QTest.mousePress(panel.viewport(), LEFT, pos=start)
    QTest.mouseMove(panel.viewport(), start + QPoint(1, 1))
    QTest.mouseRelease(panel.viewport(), LEFT, pos=start + QPoint(1, 1))
    assert chosen == [first]


def test_a_line_of_ones_own_is_written_in_place(panel: BriefPanel, hand: Hand) -> None:
    first = hand.brief.lines[0]
    choose(panel, first)
    panel.write_current(before=False)
    editor = panel.writing.editor
    assert editor.hasFocus()
    room = panel.visualRect(model_of(panel).index(model_of(panel).draft_number() or 0))
    assert room.contains(editor.geometry())
    assert panel.visualRect(index_of(panel, first)).bottom() < editor.geometry().top()
    QTest.keyClicks(editor, "Call the embassy,")
    QTest.keyClick(editor, Qt.Key.Key_Return, SHIFT)
    QTest.keyClicks(editor, "then the ministry")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert hand.own == ["Call the embassy,\nthen the ministry"]
    assert [type(entry) for entry in hand.entries[:2]] == [Line, OwnLine]
    assert not editor.isVisible()
    assert panel.hasFocus()
    (row,) = [row for row in rows(panel) if row.own]
    assert (row.kind, row.sources) == ("own", ())
    assert spoken(row) == "Your words: Call the embassy,\nthen the ministry"
    assert panel.current_entry() == hand.brief.own[0]
    assert panel.why().startswith("You wrote this line")


def test_escape_drops_what_was_being_written(panel: BriefPanel, hand: Hand) -> None:
    choose(panel, hand.brief.lines[0])
    panel.write_current(before=True)
    QTest.keyClicks(panel.writing.editor, "Never mind")
    QTest.keyClick(panel.writing.editor, Qt.Key.Key_Escape)
    assert hand.own == []
    assert "draft" not in [row.kind for row in rows(panel)]
    panel.write_current(before=True)
    QTest.keyClick(panel.writing.editor, Qt.Key.Key_Return)
    assert hand.own == []  # nothing was written


def test_the_editor_grows_and_stays_in_its_place(panel: BriefPanel, hand: Hand) -> None:
    choose(panel, hand.brief.lines[1])
    panel.write_current(before=False)
    editor = panel.writing.editor
    low = editor.height()
    QTest.keyClicks(editor, "one two three four five six seven eight nine ten " * 6)
    assert editor.height() > low
    panel.resize(320, 400)
    panel.verticalScrollBar().setValue(panel.verticalScrollBar().value() + 30)
    room = panel.room_of_draft()
    assert editor.geometry() == room
    panel.show_brief(hand.brief)  # another brief comes meanwhile: nothing is lost
    assert editor.isVisible()
    assert editor.toPlainText().startswith("one two")


def test_to_go_elsewhere_keeps_the_words(panel: BriefPanel, hand: Hand) -> None:
    choose(panel, hand.brief.lines[0])
    panel.write_current(before=True)
    QTest.keyClicks(panel.writing.editor, "Kept")
    panel.setFocus()
    assert hand.own == ["Kept"]
    assert isinstance(hand.entries[0], OwnLine)


def test_words_of_ones_own_are_changed_and_removed(panel: BriefPanel, hand: Hand) -> None:
    hand._write(hand.brief.lines[0], "First", before=False)
    choose(panel, hand.brief.own[0])
    QTest.keyClick(panel, Qt.Key.Key_Return)
    assert panel.writing.editor.toPlainText() == "First"
    QTest.keyClicks(panel.writing.editor, " and better")
    QTest.keyClick(panel.writing.editor, Qt.Key.Key_Return)
    assert hand.own == ["First and better"]
    QTest.mouseDClick(panel.viewport(), LEFT, pos=spot(panel, hand.brief.own[0]))
    panel.writing.editor.clear()
    QTest.keyClick(panel.writing.editor, Qt.Key.Key_Return)
    assert hand.own == []
    hand._write(hand.brief.lines[0], "Second", before=False)
    choose(panel, hand.brief.own[0])
    QTest.keyClick(panel, Qt.Key.Key_Delete)
    assert hand.own == []


def test_words_of_ones_own_are_moved(panel: BriefPanel, hand: Hand) -> None:
    hand._write(hand.brief.lines[0], "Mine", before=False)
    choose(panel, hand.brief.own[0])
    QTest.keyClick(panel, Qt.Key.Key_Up, ALT)
    assert isinstance(hand.entries[0], OwnLine)
    third = hand.entries[2]
    drag(panel, spot(panel, hand.entries[0]), panel.visualRect(index_of(panel, third)).bottomLeft())
    QTest.mouseRelease(panel.viewport(), LEFT)
    assert [entry.text for entry in hand.entries].index("Mine") == 2


def test_the_menu_of_words_of_ones_own(panel: BriefPanel, hand: Hand) -> None:
    hand._write(hand.brief.lines[0], "Mine", before=False)
    (row,) = [row for row in rows(panel) if row.own]
    menu = panel.menu_of(row)
    named = {action.text(): action for action in menu.actions() if action.text()}
    assert list(named)[:3] == ["Change your words", "Remove your words", "Copy your words"]
    named["Copy your words"].trigger()
    assert QGuiApplication.clipboard().text() == "Mine"
    named["Write below…"].trigger()
    QTest.keyClicks(panel.writing.editor, "More")
    QTest.keyClick(panel.writing.editor, Qt.Key.Key_Return)
    assert hand.own == ["Mine", "More"]
    panel.menu_of(row).actions()[1].trigger()
    assert hand.own == ["More"]


def test_own_words_are_told_from_a_sources_without_colour(panel: BriefPanel, hand: Hand) -> None:
    hand._write(hand.brief.lines[0], "Mine", before=False)
    for theme in (LIGHT, DARK):
        panel.set_theme(theme)
        panel.grab()
    (row,) = [row for row in rows(panel) if row.own]
    placed = _line_flow(row, 380)
    assert placed.note == "your words"
    assert placed.chips == ()
    source = _line_flow(next(row for row in rows(panel) if row.line), 380)
    assert placed.layout.font().family() != source.layout.font().family()


def test_words_whose_sentence_is_not_in_the_brief_are_listed(panel: BriefPanel, hand: Hand) -> None:
    analysis = hand.brief.analysis
    alone = next(one for one in hand.brief.lines if not other_words(analysis, one))
    hand._write(alone, "Mine", before=False)
    hand._enforce(changes.ban(hand.edits, place_of(analysis, alone.span)))
    assert hand.own == []
    (row,) = [row for row in rows(panel) if row.own]
    assert row.section == "decisions"
    assert spoken(row) == "Your words, left out: Mine"
    (note,) = hand.brief.notes
    assert "left out" in note
    assert row.own is not None
    choose(panel, row.own)
    QTest.keyClick(panel, Qt.Key.Key_Delete)
    assert not [row for row in rows(panel) if row.own]


def test_a_pinned_sentence_without_room_is_listed_and_let_go(panel: BriefPanel, hand: Hand) -> None:
    released: list[object] = []
    panel.release_requested.connect(released.append)
    first = hand.brief.lines[0]
    pinned = changes.pin(Edits(), place_of(hand.brief.analysis, first.span))
    panel.show_edits(pinned)
    section = hand.brief.sections[0]
    left = replace(section, lines=section.lines[1:])
    sections = (left, *hand.brief.sections[1:])
    panel.show_brief(replace(hand.brief, sections=sections))
    assert not [row for row in rows(panel) if row.waiting]  # the next brief may have it
    panel.show_brief(replace(hand.brief, sections=sections, edits=pinned))
    (row,) = [row for row in rows(panel) if row.waiting]
    assert row.text == first.text
    assert spoken(row).startswith("Pinned, but without room")
    shown: list[object] = []
    panel.span_chosen.connect(shown.append)
    number = rows(panel).index(row)
    panel.setFocus()
    panel.setCurrentIndex(model_of(panel).index(number))
    assert "no room" in panel.why()
    QTest.keyClick(panel, Qt.Key.Key_Return)
    assert shown == [first.span]
    QTest.keyClick(panel, Qt.Key.Key_Delete)
    panel.menu_of(row).actions()[0].trigger()
    assert released == [first.span] * 2


def test_without_a_line_nothing_is_written_or_moved(panel: BriefPanel, hand: Hand) -> None:
    panel.clearFocus()
    panel.write_current(before=True)
    panel.move_current(1)
    assert hand.hints == ["Choose a line of the brief first"] * 2
