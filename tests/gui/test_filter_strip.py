"""A filter that is in force can be seen and ended, and holds in timeline and quotes as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.panels.quote_page import QuotePage
from gui.panels.quote_rows import Ledger, Wanted
from gui.panels.timeline_rows import Moment, moments, of_claims
from gui.window.comfort_wiring import panes
from gui.window.filter_strip import FilterStrip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.window.main import Window
    from gui.work.engine import Loaded


def test_the_chip_is_there_only_while_a_filter_is(qtbot: QtBot) -> None:
    strip = FilterStrip()
    qtbot.addWidget(strip)
    assert strip.isHidden()
    strip.show_filter("Only Q&A: 3 of 9 claims")
    assert strip.chip.text() == "Only Q&&A: 3 of 9 claims"
    assert strip.chip.accessibleName() == "Only Q&A: 3 of 9 claims"
    assert strip.chip.accessibleDescription() == "Show everything again"
    with qtbot.waitSignal(strip.cleared):
        QTest.keyClick(strip.chip, Qt.Key.Key_Space)
    strip.show_filter("")
    assert strip.isHidden()


def test_days_without_a_claim_that_is_lit_go_with_their_claims(loaded: Loaded) -> None:
    assert loaded.analysis is not None
    rows = moments(loaded.analysis)
    every = frozenset(claim for row in rows for claim in row.claims)
    assert of_claims(rows, every) == rows
    one = next(row for row in rows if row.kind == "claim")
    kept = of_claims(rows, frozenset(one.claims))
    assert [row.kind for row in kept if row.kind != "story"] == ["days", "claim"]
    assert one in kept
    assert of_claims(rows, frozenset()) == tuple(row for row in rows if row.kind == "story")
    assert of_claims((Moment("days", "Monday"),), frozenset({1})) == ()


def test_quotes_of_a_claim_are_those_in_its_passages(loaded: Loaded) -> None:
    assert loaded.analysis is not None
    ledger = Ledger.of(loaded.analysis)
    every = ledger.within(frozenset(claim.id for claim in loaded.analysis.claims))
    unique = frozenset(c.id for c in loaded.analysis.claims if len(c.articles) == 1)
    only = ledger.within(unique)
    assert set() < only < every
    assert ledger.count(Wanted(only=only)) == len(only)
    assert not ledger.within(frozenset())


def test_a_filter_holds_in_timeline_and_quotes_until_the_chip_ends_it(story: Window) -> None:
    side, strip = story.parts.side, story.parts.filter
    quotes = side.page(QuotePage)
    before = side.timeline.moments.rows, quotes.told.text()
    assert strip.isHidden()
    story.commands["only_unique"].trigger()
    assert strip.isVisible()
    assert strip.chip.text().startswith("Only what one source adds: ")
    assert strip in panes(story)
    assert 0 < len(side.timeline.moments.rows) < len(before[0])
    assert quotes.told.text() != before[1]
    QTest.mouseClick(strip.chip, Qt.MouseButton.LeftButton)
    assert strip.isHidden()
    assert not story.commands["only_unique"].isChecked()
    assert (side.timeline.moments.rows, quotes.told.text()) == before
    assert story.parts.reading.columns[0].look.lit is None


def test_a_filter_that_a_session_puts_back_is_in_force(story: Window) -> None:
    story.commands["only_differences"].setChecked(True)
    assert story.parts.filter.chip.text().startswith("Only differences: ")
    assert story.parts.reading.columns[0].look.lit is not None
