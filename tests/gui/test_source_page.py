"""The card of one source: what it adds, lacks and tells otherwise, with the proofs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from gui.panels.source_card_rows import MOST, card_rows
from gui.panels.source_page import SourcePage
from gui.theme.tokens import DARK, LIGHT
from gui.window.source_wiring import picking
from summarizer import Analysis, Edits
from tests.gui.conftest import PATIENCE
from tests.gui.insight_story import troubled

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.panels.cited import Cited
    from gui.window.main import Window
    from gui.work import engine as ask


@pytest.fixture
def analysis(loaded: ask.Loaded) -> Analysis:
    assert loaded.analysis is not None
    return loaded.analysis


@pytest.fixture
def page(qtbot: QtBot, analysis: Analysis) -> SourcePage:
    shown = SourcePage(LIGHT)
    qtbot.addWidget(shown)
    shown.resize(380, 700)
    shown.show_analysis(analysis, frozenset())
    shown.show()
    return shown


def part(rows: tuple[Cited, ...], title: str) -> list[Cited]:
    """Return the rows below a heading."""
    start = next(n for n, row in enumerate(rows) if row.text.split(" · ")[0] == title)
    below = [n for n in range(start + 1, len(rows)) if rows[n].kind == "heading"]
    return list(rows[start + 1 : next(iter(below), len(rows))])


def test_what_a_source_adds_are_its_own_words_best_first(analysis: Analysis) -> None:
    for article in range(4):
        rows = part(card_rows(analysis, article, hidden=False), "Adds")
        claims = analysis.adds(article)
        assert len(rows) == min(len(claims), MOST)
        for row, claim in zip(rows, claims, strict=True):
            assert row.span in claim.support
            assert row.sources == (article,)


def test_what_a_source_lacks_is_told_by_others(analysis: Analysis) -> None:
    rows = part(card_rows(analysis, 0, hidden=False), "Lacks")
    missing = [claim for claim in analysis.shared if 0 not in claim.articles]
    assert len(rows) == len(missing) > 0
    assert all(row.span is not None and row.span.article != 0 for row in rows)
    voices = {span: claim.voices for claim in missing for span in claim.support}
    told = [voices[row.span] for row in rows if row.span is not None]
    assert told == sorted(told, reverse=True)
    assert any(row.note.startswith("also in ") for row in rows)


def test_a_difference_shows_this_source_first_and_then_the_others(analysis: Analysis) -> None:
    rows = part(card_rows(analysis, 0, hidden=False), "Differs")
    remarks = [n for n, row in enumerate(rows) if row.kind == "remark"]
    assert remarks
    for start, end in zip(remarks, [*remarks[1:], len(rows)], strict=True):
        sides = rows[start + 1 : end]
        assert len(sides) > 1
        assert sides[0].sources == (0,)
        assert rows[start].note


def test_voice_and_sourcing_come_with_their_proofs(analysis: Analysis) -> None:
    found = troubled(analysis)
    rows = card_rows(found, 0, hidden=False)
    voice = part(rows, "Voice")
    assert voice[0].text == "One voice with others: 93 % stands word for word in the other"
    assert voice[0].sources == (1,)
    assert [row.sources for row in voice[1:]] == [(0,), (1,)]
    rests = part(card_rows(found, 3, hidden=False), "Rests on")
    assert (rests[0].text, rests[0].note) == ("CNN", "which rests on Reuters")
    assert rests[-1].text == "3 of 10 quotes in source 4 are by sources without a name."
    assert part(card_rows(found, 2, hidden=False), "Voice")[0].text == "An account of its own."


def test_a_story_of_one_and_a_source_left_out_say_why_there_is_nothing(
    analysis: Analysis,
) -> None:
    bare = replace(analysis, claims=(), differences=(), citations=())
    rows = card_rows(bare, 2, hidden=False)
    assert part(rows, "Adds")[0].text == "Nothing: others report all that it tells."
    assert part(rows, "Lacks")[0].text == "Nothing: no claim is shared yet."
    assert part(rows, "Differs")[0].text == "In no figure, date, name or quotation."
    (row,) = card_rows(analysis, 0, hidden=True)
    assert "Left out by you" in row.text


def test_a_part_is_one_click_away(page: SourcePage) -> None:
    ways = {b.text().split(" ")[0]: b for b in page.findChildren(QPushButton) if not b.isHidden()}
    QTest.mouseClick(ways["Lacks"], Qt.MouseButton.LeftButton)
    heading = next(n for n, row in enumerate(page.list.rows) if row.text.startswith("Lacks"))
    assert page.list.currentIndex().row() == heading + 1
    assert page.list.visualRect(page.list.model().index(heading, 0)).top() <= 1


def test_the_head_says_who_it_is_and_asks_for_decisions(
    page: SourcePage, qtbot: QtBot, analysis: Analysis
) -> None:
    key = analysis.story.articles[0].sha256
    assert "year guessed: 2021" in page.head.facts.text()
    assert page.head.outlet.placeholderText() == "outlet not stated"
    page.head.outlet.setFocus()
    QTest.keyClicks(page.head.outlet, "Reuters")
    with qtbot.waitSignal(page.rename_requested) as named:
        QTest.keyClick(page.head.outlet, Qt.Key.Key_Return)
    assert named.args == [key, "Reuters"]
    weights = page.head.trust.menu().actions()
    with qtbot.waitSignal(page.trust_requested) as weighed:
        weights[-1].trigger()
    assert weighed.args == [key, 200]
    with qtbot.waitSignal(page.colour_requested) as coloured:
        page.head.colour.menu().actions()[4].trigger()
    assert coloured.args == [key, 4]
    with qtbot.waitSignal(page.hide_requested) as hidden:
        page.head.eye.click()
    assert hidden.args == [key, True]


def test_escape_gives_up_what_was_written(page: SourcePage, qtbot: QtBot) -> None:
    QTest.keyClicks(page.head.outlet, "Reut")
    with qtbot.assertNotEmitted(page.rename_requested, wait=20):
        QTest.keyClick(page.head.outlet, Qt.Key.Key_Escape)
        page.head.outlet.clearFocus()
    assert page.head.outlet.text() == ""


def test_what_was_decided_is_shown_and_steps_follow_the_columns(
    page: SourcePage, qtbot: QtBot, analysis: Analysis
) -> None:
    keys = [article.sha256 for article in analysis.story.articles]
    page.show_edits(
        Edits(
            trust=frozenset({(keys[0], 50)}),
            hidden=frozenset({keys[0]}),
            columns=(keys[3], keys[0]),
        )
    )
    assert page.head.trust.text() == "Counts half"
    assert page.head.eye.text() == "Take this source back in"
    with qtbot.waitSignal(page.shown) as shown:
        page.head.before.click()
    assert shown.args == [3]
    assert not page.head.before.isEnabled()
    page.set_theme(picking(DARK, ((3, 0),)))
    assert page.head.colour.text() == "Blue"


def menu_texts(story: Window, column: int) -> list[str]:
    menu = story.parts.reading.orders.menu_of(column)
    return [action.text() for action in menu.actions()]


def _date_the_first(story: Window, page: SourcePage, qtbot: QtBot) -> None:
    """Set the day of a source whose year was guessed, from its column's menu, and undo it."""
    menu = story.parts.reading.orders.menu_of(0)
    (entry,) = [action for action in menu.actions() if action.text() == "Set the date…"]
    entry.trigger()
    assert page.head.day.hasFocus()
    QTest.keyClicks(page.head.day, "2020-07-26")
    with qtbot.waitSignal(story.session.briefed, timeout=PATIENCE):
        QTest.keyClick(page.head.day, Qt.Key.Key_Return)
    assert story.session.story is not None
    assert str(story.session.story.articles[0].date) == "2020-07-26"
    assert "26 Jul 2020 (set by you)" in page.head.facts.text()
    with qtbot.waitSignal(story.session.briefed, timeout=PATIENCE):
        story.decisions.history.stack.undo()
    assert story.session.story.articles[0].date_basis == "guessed"
    assert page.head.day.text() == "2021-07-26"


def test_a_named_outlet_is_marked_and_a_passage_opens(story: Window, qtbot: QtBot) -> None:
    page = story.parts.side.page(SourcePage)
    story.parts.side.enter("sources")
    with qtbot.waitSignal(story.session.briefed, timeout=PATIENCE):
        page.rename_requested.emit(story.session.story.articles[1].sha256, "PIME")  # type: ignore[union-attr]
    page.show_source(1)
    assert page.head.stated.text() == "Named by you; the source states “AsiaNews”."
    assert "Set the date…" not in menu_texts(story, 1)
    _date_the_first(story, page, qtbot)
    page.show_source(1)
    first_row = page.list.model().index(1, 0)

    def middle() -> QPoint:
        return page.list.visualRect(first_row).center()

    qtbot.waitUntil(lambda: page.list.indexAt(middle()).row() == 1)
    at = middle()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    first = page.list.rows[1].span
    claim = next(c for c in story.session.analysis.claims if first in c.support)  # type: ignore[union-attr]
    assert story.navigator.claim == claim.id
