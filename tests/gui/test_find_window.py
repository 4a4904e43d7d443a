"""Finding in all sources and filtering them, as a user does in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.window.action_list import plain
from gui.window.find_bar import CountRow, found_words, offer_words
from gui.window.find_field import HOWS, hint, how_words
from summarizer import FIND_HOWS, Found, Offer, Span

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.window.main import Window

PATIENCE = 30_000


def look_for(story: Window, qtbot: QtBot, words: str) -> None:
    """Type words into the search field and wait for what is found."""
    field = story.parts.top.find_field
    story.commands["find"].trigger()
    with qtbot.waitSignal(
        story.session.found, timeout=PATIENCE, check_params_cb=lambda said, *_: said == words
    ):
        field.clear()
        QTest.keyClicks(field, words)


def test_hits_are_counted_by_source_and_marked_in_text_and_strip(
    story: Window, qtbot: QtBot
) -> None:
    bar = story.parts.find
    assert not bar.isVisible()
    look_for(story, qtbot, "withdrawal")
    assert bar.isVisible()
    assert story.session.story is not None
    counts = [a.text.casefold().count("withdrawal") for a in story.session.story.articles]
    chips = {chip.article: chip.count for chip in bar.counts.chips}
    assert chips == {index: count for index, count in enumerate(counts) if count}
    for column in story.parts.reading.columns:
        assert len(column.look.hits) == counts[column.index]
    last = bar.counts.chips[-1]
    QTest.mouseClick(last, Qt.MouseButton.LeftButton)
    assert last.current
    column = next(c for c in story.parts.reading.columns if c.index == last.article)
    assert column.look.chosen == column.look.hits[0]
    bar.close_button.click()
    assert not bar.isVisible()
    assert all(column.look.hits == () for column in story.parts.reading.columns)


def test_a_name_typed_plainly_offers_all_its_spellings(story: Window, qtbot: QtBot) -> None:
    bar, field = story.parts.find, story.parts.top.find_field
    look_for(story, qtbot, "Kadhimi")
    assert bar.offers[0].isVisible()
    assert bar.offers[0].text().startswith("All spellings of ")
    with qtbot.waitSignal(story.session.found, timeout=PATIENCE):
        bar.offers[0].click()
    assert field.placeholderText() == hint("name")
    assert "all spellings" in bar.said.text()
    found = {
        column.article.text[start:end].casefold()
        for column in story.parts.reading.columns
        for start, end in column.look.hits
    }
    assert any("kazimi" in words for words in found)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.placeholderText() == hint("auto")
    assert not bar.isVisible()


def test_a_number_is_found_in_all_wordings(story: Window, qtbot: QtBot) -> None:
    look_for(story, qtbot, "2500")
    assert story.parts.find.said.text().startswith("The figure 2500")
    assert sum(len(column.look.hits) for column in story.parts.reading.columns) > 1


def test_how_to_look_can_be_chosen_by_keyboard(story: Window, qtbot: QtBot) -> None:
    field = story.parts.top.find_field
    look_for(story, qtbot, "agreeing")
    assert field.accessibleDescription() == "no hit"
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.menu.isVisible()
    field.menu.close()
    with qtbot.waitSignal(story.session.found, timeout=PATIENCE):
        next(a for a in field.menu.actions() if plain(a.text()) == how_words("forms")).trigger()
    assert field.accessibleDescription().startswith("1/")


def test_every_way_to_look_has_its_words() -> None:
    assert set(HOWS) == set(FIND_HOWS)
    assert len({how_words(how) for how in HOWS}) == len({hint(how) for how in HOWS}) == len(HOWS)


def test_what_was_found_is_said_in_whole_sentences() -> None:
    spans = (Span(0, 0, 1), Span(2, 0, 1))
    found = Found("name", "Joe Biden", spans, (1, 0, 1))
    assert found_words(found, 3) == "Joe Biden, all spellings: 2 hits in 2 of 3"
    assert found_words(Found("figure", "500", (), (0, 0)), 2) == "No source gives the figure 500"
    assert found_words(Found("text", "war", spans[:1], (1, 0)), 2) == "“war”: 1 hit in 1 of 2"
    assert offer_words(Offer("figure", "x", "2,500", 3)) == "The figure 2,500 (3)"


def test_chips_without_room_are_in_a_menu(qtbot: QtBot) -> None:
    row = CountRow()
    qtbot.addWidget(row)
    row.resize(200, 30)
    row.show()
    row.show_counts([(index, 3) for index in range(30)])
    shown = [chip for chip in row.chips if chip.isVisible()]
    assert 0 < len(shown) < 30
    assert all(chip.geometry().right() <= row.width() for chip in shown)
    assert row.more.text() == f"+{30 - len(shown)}"
    assert row.more.geometry().right() <= row.width()
    with qtbot.waitSignal(row.chosen) as said:
        row.more.menu().actions()[0].trigger()
    assert said.args == [len(shown)]


# -- filters -------------------------------------------------------------------------------------


def test_what_one_chosen_source_adds_stays_lit(story: Window) -> None:
    menu = next(
        m for m in story.findChildren(type(story.parts.recent)) if m.title().endswith("adds")
    )
    menu.aboutToShow.emit()
    assert len(menu.actions()) == 4
    menu.actions()[1].trigger()
    assert story.commands["only_unique"].isChecked()
    lit = {column.index: bool(column.look.lit) for column in story.parts.reading.columns}
    assert lit == {0: False, 1: True, 2: False, 3: False}
    menu.aboutToShow.emit()
    assert menu.actions()[1].isChecked()
    menu.actions()[1].trigger()
    assert all(column.look.lit is None for column in story.parts.reading.columns)


def test_what_is_new_is_known_from_the_second_visit_on(story: Window) -> None:
    only_new, coverage = story.commands["only_new"], story.parts.side.coverage
    only_new.trigger()
    assert not only_new.isChecked()
    assert "second visit" in story.parts.bottom._message.text()
    assert story.session.analysis is not None
    claim = story.session.analysis.claims[3]
    story.session.news_found.emit(frozenset({claim.id}))
    only_new.trigger()
    assert only_new.isChecked()
    for column in story.parts.reading.columns:
        assert bool(column.look.lit) == (column.index in claim.articles)
    assert coverage.table.filtered.rowCount() == 1
    only_new.trigger()
    assert coverage.table.filtered.rowCount() == len(story.session.analysis.claims)
    assert all(column.look.lit is None for column in story.parts.reading.columns)
