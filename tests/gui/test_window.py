"""The window, driven as a person drives it."""

from __future__ import annotations

import json
import shutil
import threading
from time import sleep
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPlainTextEdit, QWidget

from gui.preferences import Preferences
from gui.theme.tokens import DARK
from gui.window.top_bar import LENGTHS
from gui.work import engine as ask
from summarizer.model import Span
from summarizer.sample_story import sample_folder
from tests.gui.conftest import PATIENCE, MakeWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.window.main import Window
    from summarizer import Analysis, Brief, Edits, Line, Settings, Task


def page(window: Window) -> QWidget | None:
    return window.parts.pages.currentWidget()


def line_with(window: Window, sources: int) -> Line:
    assert window.session.brief is not None
    return next(line for line in window.session.brief.lines if len(line.also) >= sources - 1)


def drop(window: Window, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(300, 300), action, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), action, data, buttons, keys))


def save_to(monkeypatch: pytest.MonkeyPatch, path: Path, chosen: str = "") -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), chosen))


# Qt 6.12 wants a QPointF here, which older versions do not take.
old_drag_event = pytest.mark.filterwarnings("ignore:.*QDragEnterEvent.*:DeprecationWarning")


class Held:
    """Stands in for the engine's loading and holds it until it is let go or cancelled."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.began, self.release = threading.Event(), threading.Event()
        self._load = ask.load
        monkeypatch.setattr(ask, "load", self)

    def __call__(
        self, paths: tuple[str, ...], edits: Edits, memory: ask.Memory, task: Task
    ) -> ask.Loaded:
        self.began.set()
        while not self.release.wait(0.005):
            task.step("Reading", 1, 4)
        return self._load(paths, edits, memory, task)


def test_an_empty_window_explains_itself(window: Window) -> None:
    assert page(window) is window.parts.empty
    assert window.windowTitle() == "Sidebrief"
    assert not window.commands["export"].isEnabled()
    assert window.commands["open"].isEnabled()
    assert window.session.paths == ()


def test_the_sample_story_opens_with_one_click(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.briefed, timeout=PATIENCE):
        window.parts.empty.sample_requested.emit()
    assert page(window) is window.parts.splitter
    assert len(window.session.story.articles) == 4  # type: ignore[union-attr]
    assert window.windowTitle() == f"{window.session.title} — Sidebrief"
    assert window.preferences.recent == ()


def test_a_folder_is_chosen_and_remembered(
    window: Window, qtbot: QtBot, seeds: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = shutil.copytree(seeds, tmp_path / "iraq")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    with qtbot.waitSignal(window.session.briefed, timeout=PATIENCE):
        window.commands["open"].trigger()
    assert window.preferences.recent == ((str(folder),),)
    assert [action.text() for action in window.parts.recent.actions()] == ["iraq"]
    with qtbot.waitSignal(window.session.briefed, timeout=PATIENCE):
        window.parts.recent.actions()[0].trigger()


def test_a_dialog_that_is_dismissed_changes_nothing(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    window.commands["open"].trigger()
    window.commands["add"].trigger()
    assert page(window) is window.parts.empty


@old_drag_event
def test_a_dropped_file_opens_and_the_next_one_is_added(
    window: Window, qtbot: QtBot, seeds: Path
) -> None:
    first, second, *_ = sorted(seeds.glob("*.txt"))
    with qtbot.waitSignal(window.session.briefed, timeout=PATIENCE):
        drop(window, first)
    shown = [len(window.parts.reading.columns)]
    with qtbot.waitSignal(window.session.briefed, timeout=PATIENCE):
        drop(window, second)
    shown.append(len(window.parts.reading.columns))
    assert shown == [1, 2]
    assert window.session.paths == (str(first), str(second))


@old_drag_event
def test_what_is_no_file_is_not_taken(window: Window) -> None:
    data = QMimeData()
    data.setText("only words")
    event = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    QApplication.sendEvent(window, event)
    assert not event.isAccepted()


def test_a_folder_without_articles_says_why(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    with qtbot.waitSignal(window.session.unusable, timeout=PATIENCE):
        window.open([str(tmp_path)])
    assert page(window) is window.parts.reasons
    (text,) = window.parts.reasons.findChildren(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    assert "empty.txt" in text.toPlainText()
    assert not window.commands["copy"].isEnabled()


def test_the_slider_solves_the_brief_again(story: Window, qtbot: QtBot) -> None:
    slider = story.parts.top.length
    assert story.session.brief is not None
    assert story.session.brief.budget == 250
    with qtbot.waitSignal(story.session.briefed, timeout=PATIENCE):
        QTest.keyClick(slider, Qt.Key.Key_Left)
    assert story.session.brief.budget == 240
    with qtbot.waitSignal(story.session.briefed, timeout=PATIENCE):
        slider.setValue(LENGTHS.index(80))
    assert story.session.brief.words <= 80
    assert story.preferences.words == 80


def test_while_the_slider_moves_the_last_length_wins(story: Window, qtbot: QtBot) -> None:
    for words in (300, 60, 400, 120):
        story.parts.top.length.setValue(LENGTHS.index(words))
    qtbot.waitUntil(
        lambda: story.session.brief is not None and story.session.brief.budget == 120,
        timeout=PATIENCE,
    )
    qtbot.waitUntil(lambda: not story.session.dispatcher.busy("brief"), timeout=PATIENCE)
    assert story.session.brief is not None
    assert story.session.brief.budget == 120


def test_another_method_is_chosen_from_the_menu(story: Window, qtbot: QtBot) -> None:
    luhn = next(a for a in story.commands.methods.actions() if a.data() == "luhn")
    with qtbot.waitSignal(story.session.briefed, timeout=PATIENCE):
        luhn.trigger()
    assert story.session.brief is not None
    assert story.session.brief.method == "luhn"
    assert luhn.isChecked()


@pytest.mark.parametrize(
    ("number", "suffix", "check"),
    [
        (0, ".txt", lambda text, lines: all(line.text in text for line in lines)),
        (1, ".md", lambda text, lines: len(text) > 200 and bool(lines)),
        (6, ".json", lambda text, _: json.loads(text)["format"] == "sidebrief-brief"),
    ],
)
def test_the_brief_is_exported_and_can_be_read_back(
    story: Window,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    suffix: str,
    check: Callable[[str, tuple[Line, ...]], bool],
) -> None:
    save_to(monkeypatch, tmp_path / "brief")
    with qtbot.waitSignal(story.session.exported, timeout=PATIENCE) as done:
        story.commands.formats[number].trigger()
    target = tmp_path / f"brief{suffix}"
    assert done.args == [str(target)]
    assert story.session.brief is not None
    assert check(target.read_text("utf-8"), story.session.brief.lines)


def test_an_ending_that_is_typed_chooses_the_format(
    story: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_to(monkeypatch, tmp_path / "story.json", "Plain text (*.txt)")
    with qtbot.waitSignal(story.session.exported, timeout=PATIENCE):
        story.ask_export()
    assert json.loads((tmp_path / "story.json").read_text("utf-8"))["version"] == 1


def test_an_export_that_fails_says_so_and_the_story_stays(
    story: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_to(monkeypatch, tmp_path / "no such folder" / "brief.txt")
    with qtbot.waitSignal(story.session.failed, timeout=PATIENCE):
        story.ask_export()
    assert page(story) is story.parts.splitter
    assert story.parts.notice.isVisible()


def test_copying_takes_the_brief(story: Window, qtbot: QtBot) -> None:
    story.parts.sources.list.setFocus()
    with qtbot.waitSignal(story.session.copied, timeout=PATIENCE):
        story.commands["copy"].trigger()
    assert QGuiApplication.clipboard().text().strip() == str(story.session.brief).strip()


def test_a_click_on_a_line_selects_its_claim_in_every_view(story: Window) -> None:
    line = line_with(story, 2)
    story.parts.side.brief.line_chosen.emit(line)
    assert story.navigator.claim == line.claim
    assert story.parts.reading.selected == line.claim
    assert story.parts.side.brief.current_line() is not None
    assert story.parts.side.brief.current_line().claim == line.claim  # type: ignore[union-attr]
    column = story.parts.reading.columns[line.span.article]
    assert line.text in column.chosen_text()  # a claim may stand in a source more than once


def test_a_click_on_a_chip_shows_what_that_source_says(story: Window) -> None:
    line = line_with(story, 2)
    other = line.also[0]
    story.parts.side.brief.source_chosen.emit(line, other)
    column = next(c for c in story.parts.reading.columns if c.index == other)
    assert story.session.analysis is not None
    claim = next(c for c in story.session.analysis.claims if c.id == line.claim)
    articles = story.session.analysis.story.articles
    said = [span.cut(articles) for span in claim.support if span.article == other]
    assert said
    assert column.chosen_text() == "\n".join(said)


def test_a_claim_selected_in_a_column_is_marked_in_the_brief(story: Window) -> None:
    line = line_with(story, 2)
    story.parts.reading.claim_selected.emit(line.claim)
    chosen = story.parts.side.brief.current_line()
    assert chosen is not None
    assert chosen.claim == line.claim


def test_n_and_p_walk_through_the_claims_and_escape_ends_it(story: Window, qtbot: QtBot) -> None:
    assert story.session.analysis is not None
    ids = [claim.id for claim in story.session.analysis.claims]
    story.parts.sources.list.setFocus()
    walked = []
    for name in ("next", "next", "next", "previous"):
        story.commands[name].trigger()
        walked.append(story.navigator.claim)
    assert walked == [ids[0], ids[1], ids[2], ids[1]]
    story.commands["clear"].trigger()
    assert story.navigator.claim is None
    assert story.parts.reading.selected is None


def test_hiding_a_source_can_be_undone(story: Window, qtbot: QtBot) -> None:
    assert story.session.story is not None
    second = story.session.story.articles[1]
    with qtbot.waitSignal(story.session.analysed, timeout=PATIENCE):
        story.parts.sources.hide_requested.emit(second.sha256, True)
    assert [column.index for column in story.parts.reading.columns] == [0, 2, 3]
    assert story.session.analysis is not None
    assert all(1 not in claim.articles for claim in story.session.analysis.claims)
    assert sum(len(voice.articles) for voice in story.session.analysis.voices) == 3
    assert story.commands.undo.text().startswith("Undo leaving out")
    with qtbot.waitSignal(story.session.analysed, timeout=PATIENCE):
        story.commands.undo.trigger()
    assert [column.index for column in story.parts.reading.columns] == [0, 1, 2, 3]


def test_a_decision_whose_work_is_cancelled_is_taken_back(
    story: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert story.session.story is not None
    began = threading.Event()

    def endless(_story: object, _edits: Edits, _memory: ask.Memory, task: Task) -> None:
        while True:
            began.set()
            task.step("Aligning")
            sleep(0.005)  # the window needs the interpreter, too

    monkeypatch.setattr(ask, "examine", endless)
    story.parts.sources.hide_requested.emit(story.session.story.articles[1].sha256, True)
    card = story.parts.sources.list.model().index(1, 0)
    assert card.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert began.wait(PATIENCE / 1000)
    with qtbot.waitSignal(story.session.stopped, timeout=PATIENCE):
        story.parts.bottom.cancel_requested.emit()
    assert card.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert story.session.edits.hidden == frozenset()


def test_furniture_that_is_restored_becomes_text_and_can_be_undone(
    story: Window, qtbot: QtBot
) -> None:
    assert story.session.story is not None
    article = next(a for a in story.session.story.articles if a.furniture)
    first = article.furniture[0]
    place = (article.sha256, first.start, first.end)
    with qtbot.waitSignal(story.session.analysed, timeout=PATIENCE):
        story.parts.reading.restore_requested.emit(place)
    again = next(a for a in story.session.story.articles if a.sha256 == article.sha256)
    assert all((f.start, f.end) != (first.start, first.end) for f in again.furniture)
    with qtbot.waitSignal(story.session.analysed, timeout=PATIENCE):
        story.commands.undo.trigger()
    again = next(a for a in story.session.story.articles if a.sha256 == article.sha256)
    assert again.furniture == article.furniture


def test_finding_shows_the_count_and_steps_round(story: Window, qtbot: QtBot) -> None:
    field = story.parts.top.find_field
    story.commands["find"].trigger()
    QTest.keyClicks(field, "combat")
    assert story.session.story is not None
    count = sum(a.text.casefold().count("combat") for a in story.session.story.articles)
    assert count > 1
    qtbot.waitUntil(lambda: field.accessibleDescription() == f"1/{count}", timeout=PATIENCE)
    shown = [column.chosen_text() for column in story.parts.reading.columns]
    assert "combat" in [text.casefold() for text in shown]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.accessibleDescription() == f"2/{count}"
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert field.accessibleDescription() == f"{count}/{count}"
    QTest.keyClicks(field, "xyz")
    qtbot.waitUntil(lambda: field.accessibleDescription() == "no hit", timeout=PATIENCE)
    story.navigator.select(1)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert story.navigator.claim == 1


def test_opening_can_be_cancelled(
    window: Window, qtbot: QtBot, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(monkeypatch)
    window.open([str(seeds)])
    assert page(window) is window.parts.loading
    assert held.began.wait(PATIENCE / 1000)
    with qtbot.waitSignal(window.session.stopped, timeout=PATIENCE):
        window.parts.loading.cancel_requested.emit()
    assert page(window) is window.parts.empty
    assert window.session.paths == ()


def test_of_two_stories_opened_in_a_row_the_latter_is_shown(
    window: Window, qtbot: QtBot, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(monkeypatch)
    analysed: list[ask.Loaded] = []
    window.session.analysed.connect(analysed.append)
    window.open([str(seeds)])
    assert held.began.wait(PATIENCE / 1000)
    held.release.set()
    one = str(min(seeds.glob("*.txt")))
    with qtbot.waitSignal(window.session.briefed, timeout=PATIENCE):
        window.open([one])
    qtbot.wait(50)
    assert window.session.paths == (one,)
    assert [len(loaded.story.articles) for loaded in analysed] == [1]


def test_a_defect_of_the_engine_is_shown_and_can_be_copied(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(ask, "load", broken)
    with qtbot.waitSignal(window.session.failed, timeout=PATIENCE):
        window.open(["anything"])
    assert page(window) is window.parts.reasons
    (report,) = window.parts.reasons.findChildren(QPlainTextEdit)
    assert isinstance(report, QPlainTextEdit)
    assert "ZeroDivisionError" in report.toPlainText()


def test_the_theme_is_chosen_from_the_menu_and_kept(window: Window) -> None:
    dark = next(a for a in window.commands.themes.actions() if a.data() == "dark")
    dark.trigger()
    assert window.themes.theme is DARK
    assert window.preferences.theme == "dark"
    assert dark.isChecked()


def test_the_state_of_the_window_is_restored(
    make_window: MakeWindow, qtbot: QtBot, seeds: Path
) -> None:
    first = make_window(Preferences(theme="light", words=480, method="textrank"))
    first.resize(1100, 640)
    first.commands.panels[0].setChecked(False)
    assert not first.parts.sources.isVisible()
    first.commands.panels[0].setChecked(True)
    first.parts.pages.setCurrentWidget(first.parts.splitter)
    first.parts.splitter.setSizes([250, 500, 350])
    first.close()
    kept = first.preferences
    second = make_window(kept)
    second.resize(1100, 640)
    assert kept.splitter == tuple(first.parts.splitter.sizes())
    assert second.session.words == 480
    assert second.session.method == "textrank"
    assert second.parts.top.length.value() == LENGTHS.index(480)


def test_small_windows_explain_and_do_not_stop_the_work(story: Window, qtbot: QtBot) -> None:
    for name in ("shortcuts", "about"):
        story.commands[name].trigger()
    story.parts.sources.skipped_requested.emit()
    opened = [widget for widget in story.findChildren(QDialog) if widget.isVisible()]
    assert len(opened) == 3
    assert not any(dialog.isModal() for dialog in opened if isinstance(dialog, QDialog))
    for dialog in opened:
        dialog.close()


def test_every_control_has_a_name_for_a_screen_reader(story: Window) -> None:
    top = story.parts.top
    for widget in (top.length, top.find_field, story.parts.sources.list, story.parts.side.brief):
        assert widget.accessibleName()
    for action in story.commands.formats:
        assert action.toolTip()


def test_a_quotation_is_shown_in_its_claim(story: Window) -> None:
    assert story.session.analysis is not None
    claim = story.session.analysis.claims[0]
    place = claim.support[0]
    inside = Span(place.article, place.start, place.start + 12)
    story.parts.side.quotes.span_chosen.emit(inside)
    assert story.navigator.claim == claim.id
    column = next(c for c in story.parts.reading.columns if c.index == place.article)
    assert column.chosen_text() == inside.cut(story.session.analysis.story.articles)


def test_going_to_a_source_brings_its_column_into_view(story: Window) -> None:
    last = story.parts.reading.columns[-1]
    story.parts.sources.source_chosen.emit(3)
    left = last.mapTo(story.parts.reading, QPoint(0, 0)).x()
    assert 0 <= left < story.parts.reading.width()


def test_the_sample_story_is_four_articles() -> None:
    assert len(list(sample_folder().glob("*.txt"))) == 4


def test_a_slow_method_is_named_while_it_works(
    story: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    solve, release = ask.solve, threading.Event()

    def slow(
        analysis: Analysis,
        words: int,
        method: str,
        edits: Edits,
        task: Task,
        settings: Settings | None = None,
        former: Brief | None = None,
    ) -> ask.Solved:
        release.wait(20)
        return solve(analysis, words, method, edits, task, settings, former)

    monkeypatch.setattr(ask, "solve", slow)
    bottom = story.parts.bottom
    story.commands.method_chosen.emit("lexrank")
    qtbot.waitUntil(bottom._stage.isVisible, timeout=5000)
    assert bottom._stage.text() == "Writing the brief by LexRank…"
    with qtbot.waitSignal(story.session.briefed, timeout=PATIENCE):
        release.set()
    qtbot.waitUntil(lambda: not bottom._stage.isVisible(), timeout=5000)


def test_a_defect_in_copying_is_said_and_the_story_stays(
    story: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_brief: object, _task: Task) -> str:
        raise ValueError("broken")

    monkeypatch.setattr("gui.session.as_rich", fail)
    with qtbot.waitSignal(story.session.failed, timeout=PATIENCE):
        story.copy_brief()
    assert story.parts.notice.isVisible()
