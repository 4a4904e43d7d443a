"""The brief in the whole window: order, own words, focus and options, by keys, undone and kept."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtTest import QTest

from gui.work import engine as ask
from summarizer import Brief, Edits, Line, Span
from summarizer.export import to_text
from summarizer.model import sentence_at
from tests.gui.conftest import PATIENCE, MakeWindow

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from gui.panels.brief_panel import BriefPanel
    from gui.window.main import Window
    from gui.window.top_bar import TopBar

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LONGEST_BLOCK = 0.25  # seconds; far above the budget: a loaded machine must not fail the test


def settle(window: Window, qtbot: QtBot) -> None:
    busy = window.session.dispatcher.busy
    qtbot.waitUntil(lambda: not busy("engine") and not busy("brief"), timeout=PATIENCE)


def brief_of(window: Window) -> Brief:
    brief = window.session.brief
    assert brief is not None
    return brief


def panel_of(window: Window) -> BriefPanel:
    return window.parts.side.brief


def choose(window: Window, line: Line) -> None:
    panel = panel_of(window)
    panel.setFocus()
    panel.select_claim(line.claim)
    assert panel.current_line() == line


def undo(window: Window, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    settle(window, qtbot)


def test_a_line_is_moved_undone_and_kept(
    story: Window, qtbot: QtBot, make_window: MakeWindow, seeds: Path
) -> None:
    lines = brief_of(story).sections[0].lines
    # A line that leans on the one before it moves with that one: what is moved stands alone.
    number = next(n for n, line in enumerate(lines) if n and not line.leans)
    ahead, moved = lines[:number], lines[number]
    choose(story, moved)
    QTest.keyClick(story, Qt.Key.Key_Up, ALT)
    settle(story, qtbot)
    assert brief_of(story).lines[: number + 1] == (moved, *ahead)
    assert panel_of(story).current_line() == moved
    assert story.commands.undo.text() == "Undo move of a line"
    undo(story, qtbot)
    assert brief_of(story).lines[: number + 1] == (*ahead, moved)
    QTest.keyClick(story, Qt.Key.Key_Y, CONTROL)
    settle(story, qtbot)
    story.close()
    again = make_window()
    with qtbot.waitSignal(again.session.briefed, timeout=PATIENCE):
        again.open([str(seeds)])
    told = [line.text for line in brief_of(again).lines[: number + 1]]
    assert told == [moved.text, *(line.text for line in ahead)]


def test_own_words_are_written_by_keys_exported_undone_and_kept(
    story: Window, qtbot: QtBot, make_window: MakeWindow, seeds: Path
) -> None:
    choose(story, brief_of(story).lines[0])
    QTest.keyClick(story, Qt.Key.Key_L, CONTROL)
    editor = panel_of(story).writing.editor
    assert editor.hasFocus()
    QTest.keyClicks(editor, "No reply from the embassy")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(story, qtbot)
    assert "No reply from the embassy [own words]" in to_text(brief_of(story))
    assert story.commands.undo.text() == "Undo adding a line of your own"
    said = story.parts.bottom._brief.text()
    count = len(brief_of(story).lines)
    assert f"{count} of {count} source lines verified verbatim, 1 of your own" in said
    undo(story, qtbot)
    assert brief_of(story).own == ()
    assert story.session.edits == Edits()
    QTest.keyClick(story, Qt.Key.Key_Y, CONTROL)
    settle(story, qtbot)
    story.close()
    again = make_window()
    with qtbot.waitSignal(again.session.briefed, timeout=PATIENCE):
        again.open([str(seeds)])
    assert [own.text for own in brief_of(again).own] == ["No reply from the embassy"]


def test_own_words_above_changed_and_removed(story: Window, qtbot: QtBot) -> None:
    choose(story, brief_of(story).lines[0])
    QTest.keyClick(panel_of(story), Qt.Key.Key_Return)  # its claim is lit everywhere
    assert story.navigator.claim == brief_of(story).lines[0].claim
    panel_of(story).setFocus()
    QTest.keyClick(story, Qt.Key.Key_L, CONTROL | SHIFT)
    panel = panel_of(story)
    QTest.keyClicks(panel.writing.editor, "Above")
    QTest.keyClick(panel.writing.editor, Qt.Key.Key_Return)
    settle(story, qtbot)
    assert brief_of(story).sections[0].entries[0] == brief_of(story).own[0]
    QTest.keyClick(panel, Qt.Key.Key_F2)
    QTest.keyClicks(panel.writing.editor, " all")
    QTest.keyClick(panel.writing.editor, Qt.Key.Key_Return)
    settle(story, qtbot)
    assert story.commands.undo.text() == "Undo change of a line of your own"
    assert [own.text for own in brief_of(story).own] == ["Above all"]
    assert panel.current_entry() == brief_of(story).own[0]
    assert panel.verticalScrollBar().value() == 0
    QTest.keyClick(story, Qt.Key.Key_Delete, CONTROL)
    settle(story, qtbot)
    assert story.commands.undo.text() == "Undo removal of a line of your own"
    assert brief_of(story).own == ()


def sentence_outside(window: Window) -> Span:
    """Return a sentence of the first article that is not in the brief."""
    brief = brief_of(window)
    articles = brief.analysis.story.articles
    spans = (sentence_at(articles, s) for c in brief.analysis.claims for s in c.support)
    lines = {line.span for line in brief.lines}
    return next(s for s in spans if s.article == 0 and s not in lines and s.end - s.start < 150)


def test_a_sentence_of_an_article_is_added_by_its_menu(story: Window, qtbot: QtBot) -> None:
    span = sentence_outside(story)
    reading = story.parts.reading
    reading.reveal(span)
    qtbot.wait(300)
    column = next(one for one in reading.columns if one.index == span.article)
    place = next(
        QPointF(x, y)
        for y in range(0, column.viewport().height(), 6)
        for x in range(40, column.viewport().width(), 12)
        if (column.pointing.character_at(QPointF(x, y)) or -1) in range(span.start, span.end)
    )
    menu = column.pointing.menu_at(place)
    words = "Add this sentence to the brief"
    next(action for action in menu.actions() if action.text() == words).trigger()
    settle(story, qtbot)
    assert span in [line.span for line in brief_of(story).lines]
    assert story.commands.undo.text() == "Undo adding a sentence to the brief"
    undo(story, qtbot)
    assert span not in [line.span for line in brief_of(story).lines]


def test_the_current_passage_is_added_by_a_key(story: Window, qtbot: QtBot) -> None:
    reading = story.parts.reading
    QTest.keyClick(story, Qt.Key.Key_Return, CONTROL)
    assert story.session.edits == Edits()
    assert "Choose a passage" in story.parts.bottom._message.text()
    for _ in range(3):
        reading.walk(1)
    asked: list[Span] = []
    reading.add_requested.connect(asked.append)
    QTest.keyClick(story, Qt.Key.Key_Return, CONTROL)
    settle(story, qtbot)
    (span,) = asked
    articles = brief_of(story).analysis.story.articles
    sentence = sentence_at(articles, span)
    assert sentence in [line.span for line in brief_of(story).lines]
    pinned = (articles[sentence.article].sha256, sentence.start, sentence.end)
    assert story.session.edits.pinned == {pinned}
    QTest.keyClick(story, Qt.Key.Key_Return, CONTROL)
    assert "pinned already" in story.parts.bottom._message.text()


def test_the_focus_is_asked_for_by_keys(story: Window, qtbot: QtBot) -> None:
    QTest.keyClick(story, Qt.Key.Key_F, CONTROL | SHIFT)
    field = story.parts.side.brief_page.bar.focus_field
    assert field.hasFocus()
    QTest.keyClicks(field, "Psaki")
    with qtbot.waitSignal(story.session.briefed, timeout=PATIENCE):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert dict(brief_of(story).options)["focus"] == "Psaki"
    assert any("Psaki" in line.text for line in brief_of(story).lines)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert panel_of(story).hasFocus()


def test_the_length_in_sentences_reaches_slider_and_brief(story: Window, qtbot: QtBot) -> None:
    bar, top = story.parts.side.brief_page.bar, story.parts.top
    with qtbot.waitSignal(story.session.briefed, timeout=PATIENCE):
        bar.chosen.emit({"sentences": 4})
    assert len(brief_of(story).lines) <= 4
    assert top.length.value() == 3
    with qtbot.waitSignal(story.session.briefed, timeout=PATIENCE):
        top.length.setValue(5)
    assert dict(brief_of(story).options)["sentences"] == 6
    with qtbot.waitSignal(story.session.briefed, timeout=PATIENCE):
        bar.chosen.emit({"sentences": 0})
    assert brief_of(story).budget == 250


def test_what_the_brief_is_asked_for_can_be_undone(story: Window, qtbot: QtBot) -> None:
    session, top, bar = story.session, story.parts.top, story.parts.side.brief_page.bar
    before = session.options
    for step in (20, 21, 22):
        top.length.setValue(step)
    bar.chosen.emit({"focus": "Psaki"})
    bar.chosen.emit({"selection": "exact"})
    story.commands.method_chosen.emit("lexrank")
    settle(story, qtbot)
    texts = []
    for _ in range(4):
        texts.append(story.commands.undo.text())
        QTest.keyClick(story, Qt.Key.Key_Z, CONTROL)
    assert texts == [
        "Undo change of the method",
        "Undo change of the selection",
        "Undo change of the focus",
        "Undo change of the length",  # all steps of the slider together
    ]
    settle(story, qtbot)
    assert session.options == before
    assert story.preferences.words == before.words
    assert (bar.focus_field.text(), story.decisions.history.stack.canUndo()) == ("", False)
    assert dict(brief_of(story).options)["method"] == "claims"
    QTest.keyClick(story, Qt.Key.Key_Y, CONTROL)
    assert session.words != before.words


def test_a_stopped_analysis_leaves_the_options_that_were_chosen(
    story: Window, qtbot: QtBot
) -> None:
    choose(story, brief_of(story).lines[0])
    QTest.keyClick(story, Qt.Key.Key_D, CONTROL)
    story.parts.side.brief_page.bar.chosen.emit({"focus": "Psaki"})
    settle(story, qtbot)
    pinned = story.session.edits
    article = brief_of(story).analysis.story.articles[0].sha256
    story.decisions.hide(article, True)
    story.session.cancel()
    settle(story, qtbot)
    assert story.session.edits == pinned
    assert story.session.options.focus == "Psaki"
    assert story.commands.undo.text() == "Undo change of the focus"


def test_another_story_begins_without_the_focus(
    story: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    story.parts.side.brief_page.bar.chosen.emit({"focus": "Psaki"})
    settle(story, qtbot)
    (tmp_path / "one.txt").write_text("The harbour was closed on Monday. Two ships waited.\n")
    with qtbot.waitSignal(story.session.briefed, timeout=PATIENCE):
        story.open([str(tmp_path)])
    assert story.session.options.focus == ""
    assert story.parts.side.brief_page.bar.focus_field.text() == ""


class Blocks:
    """Samples the event loop: how long it went without coming back."""

    def __init__(self, window: Window) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(window, interval=2)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def test_dragging_the_length_solves_the_last_value_only(
    story: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    solved: list[int] = []
    real = ask.solve

    def counting(*args: object, **more: object) -> ask.Solved:
        solved.append(args[1])  # type: ignore[arg-type]
        return real(*args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(ask, "solve", counting)
    top: TopBar = story.parts.top
    blocks = Blocks(story)
    top.length.setSliderDown(True)
    for step in range(5, 45):
        top.length.setSliderPosition(step)
        qtbot.wait(3)
    with qtbot.waitSignal(story.session.briefed, timeout=PATIENCE):
        top.length.setSliderDown(False)
    settle(story, qtbot)
    assert solved[-1] == story.session.words == brief_of(story).budget
    assert len(solved) <= 3
    assert blocks.longest < LONGEST_BLOCK
