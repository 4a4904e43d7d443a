"""Notes in the margin, the others' sentences opened in place, and what is dimmed."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from gui.reading.dimming import Lit, lit_stretches, only_differences, only_unique
from gui.reading.margin import placed_notes
from gui.reading.notes import Note, NoteBook
from gui.reading.runs import column_marks
from gui.theme.tokens import DARK, LIGHT
from summarizer import Analysis, Link, Story
from summarizer.model import Voice
from tests.gui.reading_hands import (
    FIGURE,
    OFFSCREEN,
    SHARED,
    Watch,
    ground,
    key,
    level,
    open_area,
    picture,
    point,
    rest,
)
from tests.gui.reading_story import analysis, place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.reading.area import ReadingArea
    from gui.reading.column import Column

pytestmark = OFFSCREEN


@pytest.fixture
def found() -> Analysis:
    return analysis()


@pytest.fixture
def area(qtbot: QtBot, found: Analysis) -> ReadingArea:
    made = open_area(qtbot, found)
    qtbot.waitUntil(lambda: all(column.look.notes for column in made.columns))
    return made


def _words(found: Analysis, article: int, words: str) -> str:
    note = NoteBook(found).at(article, place(found.story, article, words).start)
    return note.words if note is not None else ""


# -- words ---------------------------------------------------------------------------------------


def test_a_note_says_what_the_others_report(found: Analysis) -> None:
    assert _words(found, 0, "The two leaders met") == "only here"
    assert _words(found, 0, "The withdrawal will") == "2 others agree"
    assert _words(found, 0, "About 2,500") == "1 says 3,500"
    assert _words(found, 1, "There are currently") == "1 says about 2,500"
    assert _words(found, 0, "The militias have") == ""


@pytest.mark.parametrize(
    ("voices", "said"),
    [(3, "2 others agree"), (2, "2 others, 1 of them a copy"), (1, "2 others, all copies")],
)
def test_copies_are_not_said_to_agree(found: Analysis, voices: int, said: str) -> None:
    copied = tuple(replace(c, voices=voices) if c.id == SHARED else c for c in found.claims)
    assert _words(replace(found, claims=copied), 0, "The withdrawal will") == said


def test_a_doubt_is_said_and_shown(found: Analysis) -> None:
    doubted = place(found.story, 2, "The visit was the first of its kind.")
    link = Link(found.claims[0].support[0], doubted, 0.4)
    unsure = replace(found, unsure=(link,))
    book = NoteBook(unsure)
    note = book.at(2, doubted.start)
    assert note is not None
    assert note.words == "not sure"
    (told,) = book.told(2, note)
    assert told.span == found.claims[0].support[0]
    assert told.remark == "not sure that this is the same"


def test_another_spelling_is_quieter_than_an_agreement(found: Analysis) -> None:
    spelled = replace(found.differences[0], kind="name")
    assert _words(replace(found, differences=(spelled,)), 0, "About 2,500") == "1 other agrees"


def test_a_single_article_has_no_notes(found: Analysis) -> None:
    alone = Analysis(Story(found.story.articles[:1]), claims=found.claims[:1])
    assert NoteBook(alone).notes(0) == ()


def test_the_others_are_told_in_whole_sentences_with_their_values_marked(found: Analysis) -> None:
    book = NoteBook(found)
    note = book.at(0, place(found.story, 0, "About 2,500").start)
    assert note is not None
    (told,) = book.told(0, note)
    articles = found.story.articles
    assert told.span.cut(articles) == "There are currently 3,500 foreign soldiers in the country."
    assert [articles[1].text[slice(*mark)] for mark in told.marks] == ["3,500 foreign soldiers"]


def test_who_is_one_voice_with_the_sentence_is_said(found: Analysis) -> None:
    claim = replace(found.claims[SHARED - 1], voices=2, accounts=(Voice(1, (0, 1)), Voice(2, (2,))))
    claims = tuple(claim if one.id == SHARED else one for one in found.claims)
    book = NoteBook(replace(found, claims=claims))
    note = book.at(0, place(found.story, 0, "The withdrawal").start)
    assert note is not None
    remarks = [told.remark for told in book.told(0, note)]
    assert remarks == ["one voice with source 1", ""]


# -- margin --------------------------------------------------------------------------------------


def _has_margin(column: Column) -> bool:
    return column.flow.has_margin


def _shown(column: Column) -> list[str]:
    blocks = (column.flow.set_block(i) for i in range(len(column.flow.blocks)))
    placed = (note for b in blocks for note in placed_notes(column.flow, b, column.look))
    return [one.note.words for one in placed]


def test_at_rest_only_what_is_worth_it_is_shown(qtbot: QtBot, area: ReadingArea) -> None:
    column = area.columns[0]
    assert not _has_margin(column)
    assert _shown(column) == ["1 says 3,500"]
    area.orders.widen(4, 0)
    rest(qtbot, area)
    assert _has_margin(column)
    assert _shown(column) == ["2 others agree", "1 says 3,500"]
    area.remarks.set_all(True)
    assert _shown(column) == ["only here", "2 others agree", "1 says 3,500", "only here"]


def test_the_selected_claim_and_the_pointer_bring_notes_up(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    column = area.columns[0]
    area.select_claim(SHARED)
    assert "2 others agree" in _shown(column)
    area.select_claim(None)
    QTest.mouseMove(
        column.viewport(), point(column, place(found.story, 0, "The two leaders").start + 4)
    )
    assert "only here" in _shown(column)


def test_notes_beside_one_paragraph_do_not_cover_each_other(
    qtbot: QtBot, area: ReadingArea
) -> None:
    area.orders.widen(4, 0)
    area.remarks.set_all(True)
    rest(qtbot, area)
    flow, look = area.columns[0].flow, area.columns[0].look
    for index in range(len(flow.blocks)):
        boxes = [one.box for one in placed_notes(flow, flow.set_block(index), look)]
        assert all(a.bottom() <= b.top() for a, b in pairwise(boxes))


def _note_spot(column: Column, words: str) -> QPointF:
    for index in range(len(column.flow.blocks)):
        for note, box in placed_notes(column.flow, column.flow.set_block(index), column.look):
            if note.words == words:
                top = column.flow.top(index) - column.position
                return QPointF(column.flow.left, top) + box.center()
    raise AssertionError(words)


def _open(area: ReadingArea) -> bool:
    return area.telling.inset is not None


# -- in place ------------------------------------------------------------------------------------


def test_a_click_on_a_note_opens_the_others_sentences_below_the_sentence(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    column = area.columns[0]
    after = place(found.story, 0, "Some of the forces are").start
    before = level(column, after)
    spot = _note_spot(column, "1 says 3,500").toPoint()
    QTest.mouseClick(column.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    inset = area.telling.inset
    assert inset is not None
    assert [row.words for row in inset.rows] == [
        "There are currently 3,500 foreign soldiers in the country."
    ]
    assert inset.y() >= level(column, place(found.story, 0, "About 2,500").start) + 20
    assert level(column, after) >= before + inset.height()
    assert inset.geometry().bottom() < level(column, after)
    QTest.mouseClick(column.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert not _open(area)
    assert level(column, after) == before


def test_enter_opens_and_escape_closes_and_only_then_lets_the_claim_go(
    qtbot: QtBot, area: ReadingArea
) -> None:
    area.columns[0].setFocus()
    key(qtbot, area, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_Return)
    inset = area.telling.inset
    assert inset is not None
    assert len(inset.rows) == 2
    assert inset.rows[0].hasFocus()
    QTest.keyClick(inset.rows[0], Qt.Key.Key_Down)
    assert inset.rows[1].hasFocus()
    QTest.keyClick(inset.rows[1], Qt.Key.Key_Escape)
    assert not _open(area)
    assert area.columns[0].hasFocus()
    assert area.selected == SHARED
    key(qtbot, area, Qt.Key.Key_Escape)
    assert area.selected is None


def test_a_sentence_that_is_opened_leads_to_its_place(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    watch = Watch(area)
    column = area.columns[0]
    spot = _note_spot(column, "1 says 3,500").toPoint()
    QTest.mouseClick(column.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert area.telling.inset is not None
    QTest.mouseClick(area.telling.inset.rows[0], Qt.MouseButton.LeftButton)
    rest(qtbot, area)
    assert not _open(area)
    assert watch.selected == [FIGURE]
    start = place(found.story, 1, "There are currently").start
    assert area.columns[1].hasFocus()
    assert 0 <= level(area.columns[1], start) < area.columns[1].viewport().height()


def test_what_is_open_moves_with_its_column_and_fits_another_width(
    qtbot: QtBot, area: ReadingArea
) -> None:
    column = area.columns[0]
    column.setFocus()
    key(qtbot, area, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_Return)
    rest(qtbot, area)
    inset = area.telling.inset
    assert inset is not None
    top = inset.y()
    column.scroll_to(column.position + 40, moving=False)
    assert inset.y() == top - 40
    area.orders.widen(3, 0)
    rest(qtbot, area)
    assert inset.width() == round(column.flow.measure) + 16
    assert inset.y() == round(column.flow.gap_top() - column.position + 6)


def test_another_analysis_closes_what_is_open(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    area.columns[0].setFocus()
    key(qtbot, area, Qt.Key.Key_N, Qt.Key.Key_Return)
    assert area.telling.inset is not None
    assert area.telling.inset.rows == []  # only here
    area.show_analysis(found)
    assert not _open(area)


def test_what_is_open_takes_the_theme(qtbot: QtBot, area: ReadingArea) -> None:
    area.columns[0].setFocus()
    key(qtbot, area, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_Return)
    area.set_theme(DARK)
    assert area.telling.inset is not None
    seen = area.telling.inset.grab().toImage()
    assert seen.pixelColor(seen.width() - 3, 3).name() == DARK.chrome


# -- dimmed --------------------------------------------------------------------------------------


def test_only_what_one_source_adds_stays_lit(found: Analysis) -> None:
    lit = only_unique(found)
    assert lit == Lit(frozenset({1, 4, 5}))
    first = lit_stretches(column_marks(found)[0], lit)
    assert [found.story.articles[0].text[slice(*one)] for one in first] == [
        "The two leaders met at the White House on Monday.",
        "The agreement was sealed in the Oval Office.",
    ]


def test_only_differences_stay_lit(found: Analysis) -> None:
    second = lit_stretches(column_marks(found)[1], only_differences(found))
    assert [found.story.articles[1].text[slice(*one)] for one in second] == [
        "There are currently 3,500 foreign soldiers in the country."
    ]


def test_dimmed_text_loses_its_marks_and_gets_them_back(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    column = area.columns[0]
    unique = place(found.story, 0, "The two leaders").start
    before = picture(column)
    area.remarks.filter_by(only_differences)
    assert ground(column, unique + 2) == LIGHT.paper
    area.remarks.filter_by(only_unique)
    assert ground(column, unique + 2) == LIGHT.tint(0)
    assert picture(column) != before
    area.remarks.filter_by(None)
    assert picture(column) == before


def test_a_filter_stays_in_force_for_another_analysis(area: ReadingArea, found: Analysis) -> None:
    area.remarks.filter_by(only_unique)
    area.show_analysis(replace(found, claims=found.claims[:1]))
    assert area.columns[0].look.lit is not None
    assert len(area.columns[0].look.lit) == 1
    assert area.columns[1].look.lit == ()


def test_a_note_knows_its_place(found: Analysis) -> None:
    note = NoteBook(found).notes(0)[0]
    assert isinstance(note, Note)
    assert found.story.articles[0].text[note.start : note.end].endswith("on Monday.")
