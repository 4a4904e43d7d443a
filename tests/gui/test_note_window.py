"""Notes and tags as a user writes, finds, changes and deletes them in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from gui.edits import store
from gui.panels.note_panel import NotePanel
from tests.gui.reading_hands import point

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QLineEdit
    from pytestqt.qtbot import QtBot

    from gui.reading.column import Column
    from gui.reading.note_editor import NoteEditor
    from gui.window.main import Window
    from summarizer.model import Note

CONTROL = Qt.KeyboardModifier.ControlModifier


def column_of(story: Window) -> Column:
    return story.parts.reading.columns[0]


def sentence(column: Column, number: int) -> tuple[int, int]:
    body = [s for s in column.article.sentences if s.kind == "body"]
    return body[number].start, body[number].end


def editor_of(story: Window) -> NoteEditor:
    editor = story.parts.reading.noting.editor
    assert editor is not None
    return editor


def write(story: Window, number: int, words: str, tags: str = "") -> Note:
    """Note something on a sentence, as by keyboard, and return the note."""
    column = column_of(story)
    before = story.session.edits.notes
    column.setFocus()
    column.choose(sentence(column, number))
    story.commands["note"].trigger()
    editor = editor_of(story)
    assert editor.isVisible()
    QTest.keyClicks(editor.words, words)
    QTest.keyClicks(editor.tags, tags)
    QTest.keyClick(editor.words, Qt.Key.Key_Return, CONTROL)
    (note,) = story.session.edits.notes - before
    return note


@pytest.fixture
def panel(story: Window) -> NotePanel:
    story.commands["notes_tab"].trigger()
    found = story.parts.side.page(NotePanel)
    QAbstractItemModelTester(found.list.notes)
    return found


def test_a_note_is_written_in_its_place_marked_and_listed(story: Window, panel: NotePanel) -> None:
    assert panel.none.isVisible()
    note = write(story, 0, "Ask the embassy.", "check, #Embassy, check")
    column = column_of(story)
    assert (note.text, note.tags) == ("Ask the embassy.", ("check", "Embassy"))
    assert note.place == (column.article.sha256, *sentence(column, 0))
    assert [own.note for own in column.look.own] == [note]
    assert story.parts.reading.noting.editor is None
    assert panel.list.notes.rowCount() == 1
    assert not panel.none.isVisible()
    assert "Ask the embassy." in panel.list.notes.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    story.commands.undo.trigger()
    assert column.look.own == ()
    assert panel.list.notes.rowCount() == 0
    story.commands.redo.trigger()
    assert panel.list.notes.rowCount() == 1


def test_the_sign_in_the_margin_opens_the_note(story: Window) -> None:
    note = write(story, 0, "Ask.")
    column = column_of(story)
    start = sentence(column, 0)[0]
    sign = QPoint(round(column.flow.left) - 6, point(column, start).y() + 2)
    assert "Ask." in column.pointing.words_at(sign.toPointF())
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(column.viewport(), Qt.MouseButton.LeftButton, none, sign)
    assert editor_of(story).words.toPlainText() == "Ask."
    QTest.keyClicks(editor_of(story).words, " Today")
    editor_of(story).keep_button.click()
    (changed,) = story.session.edits.notes
    assert changed.text != note.text
    assert changed.place == note.place


def test_escape_drops_what_was_written_and_an_empty_note_is_none(story: Window) -> None:
    column = column_of(story)
    column.choose(sentence(column, 1))
    column.setFocus()
    story.commands["note"].trigger()
    QTest.keyClicks(editor_of(story).words, "never mind")
    QTest.keyClick(editor_of(story).words, Qt.Key.Key_Escape)
    assert story.parts.reading.noting.editor is None
    column.choose(sentence(column, 1))
    story.commands["note"].trigger()
    QTest.keyClick(editor_of(story).words, Qt.Key.Key_Return, CONTROL)
    assert story.session.edits.notes == frozenset()
    assert not story.commands.undo.isEnabled()


def test_opening_another_note_keeps_what_was_written(story: Window) -> None:
    column = column_of(story)
    column.choose(sentence(column, 0))
    column.setFocus()
    story.commands["note"].trigger()
    QTest.keyClicks(editor_of(story).words, "first")
    column.writing_requested.emit(*sentence(column, 2))
    assert [note.text for note in story.session.edits.notes] == ["first"]
    assert editor_of(story).words.toPlainText() == ""
    editor_of(story).dropped.emit()


def test_closing_the_window_keeps_the_note_that_is_being_written(story: Window) -> None:
    column = column_of(story)
    column.writing_requested.emit(*sentence(column, 0))
    QTest.keyClicks(editor_of(story).words, "half a tho")
    story.close()
    assert [note.text for note in store.read().edits.notes] == ["half a tho"]


def test_opening_another_story_keeps_the_note_that_is_being_written(
    story: Window, qtbot: QtBot, seeds: Path
) -> None:
    column = column_of(story)
    column.writing_requested.emit(*sentence(column, 0))
    QTest.keyClicks(editor_of(story).words, "half a tho")
    with qtbot.waitSignal(story.session.briefed, timeout=30_000):
        story.open([str(seeds)])
    assert [own.note.text for own in column_of(story).look.own] == ["half a tho"]


def test_tags_in_use_are_offered(story: Window) -> None:
    write(story, 0, "one", "embassy")
    column = column_of(story)
    column.writing_requested.emit(*sentence(column, 2))
    field: QLineEdit = editor_of(story).tags
    QTest.keyClicks(field, "check, emb")
    completer = field.completer()
    assert completer.currentCompletion() == "check, embassy"
    editor_of(story).dropped.emit()


def test_notes_are_searched_filtered_changed_and_deleted_from_the_list(
    story: Window, panel: NotePanel
) -> None:
    first = write(story, 0, "Ask the embassy", "check")
    second = write(story, 2, "Which figure", "figures")
    QTest.keyClicks(panel.field, "embassy")
    assert panel.list.notes.rowCount() == 1
    panel.field.clear()
    panel.choose_tag("figures")
    assert [panel.list.notes.index(0).data()] == ["Which figure"]
    panel.choose_tag(None)
    assert panel.list.notes.rowCount() == 2
    panel.list.setCurrentIndex(panel.list.notes.index(1))
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert story.navigator.claim is not None
    QTest.keyClick(panel.list, Qt.Key.Key_F2)
    editor = editor_of(story)
    assert editor.words.toPlainText() == "Which figure"
    editor.dropped.emit()
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert story.session.edits.notes == {first}
    story.commands.undo.trigger()
    assert story.session.edits.notes == {first, second}


def test_without_anything_chosen_the_action_says_what_to_do(story: Window) -> None:
    story.navigator.clear()
    story.commands["note"].trigger()
    assert story.parts.reading.noting.editor is None
    assert "Select text" in story.parts.bottom._message.text()


def test_a_note_survives_another_analysis_of_the_story(story: Window, qtbot: QtBot) -> None:
    note = write(story, 0, "Ask.")
    other = story.parts.reading.columns[1].article.sha256
    with qtbot.waitSignal(story.session.analysed, timeout=30_000):
        story.decisions.hide(other, True)
    assert [own.note for own in column_of(story).look.own] == [note]
