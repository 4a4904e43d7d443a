"""Hostile and foreign text in a column, and the strip beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from gui.reading.area import ReadingArea
from gui.reading.blocks import Block
from gui.reading.flow import Flow
from gui.reading.setblock import SetBlock
from summarizer import Analysis, Article, Claim, Span, Story
from tests.gui.reading_story import analysis, place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# What the offscreen platform says of every window that is shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def _set(qtbot: QtBot, text: str, width: float = 300) -> SetBlock:
    return SetBlock(Block("paragraph", 10, 10 + len(text)), text, width)


def _shown(qtbot: QtBot, *articles: Article, claims: tuple[Claim, ...] = ()) -> ReadingArea:
    area = ReadingArea()
    qtbot.addWidget(area)
    area.resize(900, 500)
    area.show_analysis(Analysis(Story(articles), claims=claims))
    area.show()
    qtbot.waitExposed(area)
    return area


TEXTS = {
    "latin": "The withdrawal will take place by the end of the year, both sides said on Monday.",
    "emoji": "😀 Two 😀😀 of them 😀 and a sign 🇮🇶 at the end of the line 😀.",
    "arabic": "أعلن رئيس الوزراء مصطفى الكاظمي أن 2,500 جندي سينسحبون.",
    "hebrew": "ראש הממשלה אמר כי 3,500 חיילים יעזבו.",
    "mixed": "The word العراق and the phrase مصطفى الكاظمي 2,500 stand in English.",
    "chinese": "伊拉克总理卡迪米与美国总统拜登会晤,双方同意年底前撤军。",
    "unbroken": "Pneumonoultramicroscopic" * 30,
    "markup": "<b>bold</b> <img src='x'> &amp; <script>alert(1)</script>",
    "controls": "A\x00B\x07C\u2028D\u202eE\x1bF",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_each_drawn_character_is_found_where_it_stands(qtbot: QtBot, text: str) -> None:
    block = _set(qtbot, text)
    for index, character in enumerate(text):
        if not character.isalpha() or not character.isascii():
            continue
        fragment = block.fragments(10 + index, 11 + index)[0].box
        assert block.character_at(fragment.center().x(), fragment.center().y()) == 10 + index


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_marked_text_stays_inside_the_column(qtbot: QtBot, text: str) -> None:
    block = _set(qtbot, text)
    boxes = [fragment.box for fragment in block.fragments(10, 10 + len(text))]
    assert boxes
    assert min(box.left() for box in boxes) >= -1
    assert max(box.right() for box in boxes) <= 301
    assert max(box.bottom() for box in boxes) <= block.height + 1


@pytest.mark.parametrize("name", ["arabic", "hebrew", "mixed", "latin"])
def test_marks_of_two_halves_do_not_cover_each_other(qtbot: QtBot, name: str) -> None:
    text = TEXTS[name]
    block = _set(qtbot, text, 2000)
    middle = text.index(" ", len(text) // 2)
    halves = block.fragments(10, 10 + middle), block.fragments(11 + middle, 10 + len(text))
    covered = sum(box.width() for half in halves for box, _ in half)
    whole = sum(box.width() for box, _ in block.fragments(10, 10 + len(text)))
    assert covered <= whole + 1
    assert not any(
        one.box.adjusted(1, 0, -1, 0).intersects(other.box)
        for one in halves[0]
        for other in halves[1]
    )


def test_text_written_leftwards_begins_at_the_right(qtbot: QtBot) -> None:
    text = TEXTS["hebrew"]
    box = _set(qtbot, text).fragments(10, 14)[0].box
    assert box.right() == pytest.approx(300, abs=2)


def test_markup_is_shown_as_it_is_written(qtbot: QtBot) -> None:
    area = _shown(qtbot, Article.from_text(TEXTS["markup"], title="<i>Title</i>"))
    column = area.columns[0]
    column.choose((0, len(TEXTS["markup"])))
    QTest.keyClick(column, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == TEXTS["markup"]
    assert column.flow.text_of(0) == "<i>Title</i>"


def test_lone_surrogates_do_no_harm(qtbot: QtBot) -> None:
    area = _shown(qtbot, Article.from_text("A \ud800 half of a pair. And more text."))
    assert not area.grab().isNull()
    area.columns[0].choose((0, 8))
    assert area.columns[0].chosen_text() == "A \ud800 half"


@pytest.mark.parametrize("text", ["", " \n ", "Word", "\n" * 500 + "x"])
def test_hardly_any_text_is_shown_without_fuss(qtbot: QtBot, text: str) -> None:
    area = _shown(qtbot, Article.from_text(text))
    column = area.columns[0]
    assert not area.grab().isNull()
    column.setFocus()
    for key in (Qt.Key.Key_N, Qt.Key.Key_P, Qt.Key.Key_End, Qt.Key.Key_Escape):
        QTest.keyClick(column, key)
    QTest.mouseClick(
        column.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(60, 200),
    )
    assert area.selected is None


def test_no_article_at_all_leaves_an_empty_area(qtbot: QtBot) -> None:
    area = _shown(qtbot)
    assert area.columns == ()
    QTest.keyClick(area, Qt.Key.Key_N)
    QTest.keyClick(area, Qt.Key.Key_Right)
    area.select_claim(3)
    area.reveal(Span(0, 0, 3))
    assert not area.grab().isNull()


def test_a_very_long_text_is_set_only_where_it_is_seen(qtbot: QtBot) -> None:
    text = "\n\n".join(f"Paragraph {n}. " + "Some words of it. " * 20 for n in range(3000))
    flow = Flow(Article.from_text(text))
    flow.set_width(400)
    guess = flow.height
    assert guess > 100_000
    seen = list(flow.visible(guess / 2, guess / 2 + 800))
    assert 1 < len(seen) < 20
    assert len(flow._set) == len(seen)


def test_settling_keeps_the_heights_and_not_every_block(qtbot: QtBot) -> None:
    flow = Flow(Article.from_text("\n\n".join(f"Paragraph {n}." for n in range(900))))
    flow.set_width(400)
    while flow.settle(0.05):
        pass
    assert not flow.unsettled
    assert len(flow._set) <= 600
    top = flow.top(500)
    flow.set_block(500)
    assert flow.top(500) == top


def test_heights_that_become_exact_do_not_move_what_is_read(qtbot: QtBot) -> None:
    text = "\n\n".join("wide WIDE Wide " * (n % 9 + 1) for n in range(200))
    area = _shown(qtbot, Article.from_text(text))
    column = area.columns[0]
    offset = len(text) // 2
    column.show_place(offset, 100.0, moving=False)
    level = column.flow.y_of(offset) - column.position
    qtbot.waitUntil(lambda: not column.flow.unsettled)
    qtbot.wait(20)
    assert level == pytest.approx(100, abs=1)
    assert column.flow.y_of(offset) - column.position == pytest.approx(100, abs=1)


def test_thirty_articles_are_cut_and_set_only_when_they_come_into_view(qtbot: QtBot) -> None:
    articles = [Article.from_text(f"Text number {n}. " * 50, title=f"Title {n}") for n in range(30)]
    area = _shown(qtbot, *articles)
    qtbot.waitUntil(lambda: len(area.columns) == len(articles))
    cut = [column._flow is not None for column in area.columns]
    assert cut[0]
    assert not any(cut[12:])  # far out of view, however many of the first ones had their turn


# -- the strip -----------------------------------------------------------------------------------


@pytest.fixture
def area(qtbot: QtBot) -> ReadingArea:
    found = analysis()
    area = _shown(qtbot, *found.story.articles)
    area.resize(1230, 700)
    area.show_analysis(found)
    qtbot.waitUntil(lambda: all(not column.flow.unsettled for column in area.columns))
    qtbot.wait(20)
    return area


def test_the_strip_has_a_tick_for_each_passage_and_difference(area: ReadingArea) -> None:
    theme = area.columns[0].look.theme
    ticks = area.columns[0].strip._ticks
    assert [tick.colour for tick in ticks] == [
        theme.source(0),
        theme.muted,
        theme.muted,
        theme.source(0),
        theme.difference,
    ]
    assert all(0 < tick.share < 1 for tick in ticks)


def test_the_selected_claim_has_its_own_tick(qtbot: QtBot, area: ReadingArea) -> None:
    area.select_claim(2)
    column = area.columns[1]
    qtbot.waitUntil(lambda: any(tick.selected for tick in column.strip._ticks))
    chosen = [tick.place for tick in column.strip._ticks if tick.selected]
    assert chosen == [column.look.marks.of_claim(2)[0].start]


def test_a_click_on_a_tick_goes_there_and_selects_its_claim(
    qtbot: QtBot, area: ReadingArea
) -> None:
    said: list[object] = []
    area.claim_selected.connect(said.append)
    column = area.columns[1]
    start = place(analysis().story, 1, "According to the").start
    share = next(tick.share for tick in column.strip._ticks if tick.place == start)
    spot = QPointF(column.strip.width() / 2, column.strip.y_of(share)).toPoint()
    QTest.mouseClick(column.strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert said == [2]
    qtbot.waitUntil(lambda: column.goal == column.position)
    assert 0 <= column.flow.y_of(start) - column.position < column.viewport().height()


def test_a_click_beside_the_ticks_scrolls_there(qtbot: QtBot, area: ReadingArea) -> None:
    column = area.columns[2]
    spot = QPointF(column.strip.width() / 2, column.strip.y_of(0.8)).toPoint()
    QTest.mouseClick(column.strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    middle = column.position + column.viewport().height() / 2
    assert middle / column.whole_height == pytest.approx(0.8, abs=0.05)
    assert area.selected is None


def test_the_visible_part_can_be_dragged_along_the_strip(qtbot: QtBot, area: ReadingArea) -> None:
    column = area.columns[2]
    strip = column.strip
    x = strip.width() // 2
    begin = QPoint(x, round(strip.y_of(strip._seen[1])) - 6)
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(strip, left, plain, begin)
    assert column.position <= 1
    for step in range(1, 9):
        QTest.mouseMove(strip, begin + QPoint(0, 10 * step))
    QTest.mouseRelease(strip, left, plain, begin + QPoint(0, 80))
    moved = 80 / (strip.height() - 24) * column.whole_height
    assert column.position == pytest.approx(moved, abs=0.1 * moved)
    assert area.selected is None


def test_a_drag_that_begins_on_a_tick_scrolls(qtbot: QtBot, area: ReadingArea) -> None:
    column = area.columns[1]
    strip = column.strip
    begin = QPoint(strip.width() // 2, round(strip.y_of(strip._ticks[0].share)))
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(strip, left, plain, begin)
    QTest.mouseMove(strip, begin + QPoint(0, 2))
    assert column.position == 0
    QTest.mouseMove(strip, begin + QPoint(0, 30))
    QTest.mouseRelease(strip, left, plain, begin + QPoint(0, 30))
    assert column.position > 0
    assert area.selected is None


def test_more_ticks_than_rows_are_thinned(qtbot: QtBot) -> None:
    words = "word. " * 20_000
    claims = tuple(Claim(n + 1, "unique", (Span(0, 6 * n, 6 * n + 5),)) for n in range(20_000))
    area = _shown(qtbot, replace(Article.from_text(words), title="Long"), claims=claims)
    qtbot.waitUntil(lambda: bool(area.columns[0].strip._ticks))
    assert 1000 < len(area.columns[0].strip._ticks) <= 1501
