"""Stories that are closed, killed, saved and opened again, driven as a person drives them."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QPushButton

from gui.edits import store
from gui.keeping import shelf
from gui.keeping.remembered import Remembered, merged
from gui.keeping.values import KeptStory, View
from gui.preferences import Preferences, read, save
from gui.theme.switch import ThemeSwitch
from gui.window.files import opens_story
from gui.window.stories import Stories
from gui.window.versions_dialog import restore, show_versions
from tests.gui.conftest import PATIENCE

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.window.main import Window
    from summarizer import Extent

Open = Callable[[], Stories]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Iterator[Open]:
    """Start Sidebrief: as many windows as it opens by itself, at least one."""
    every: list[Stories] = []

    def begin(preferences: Preferences | None = None) -> Stories:
        kept = preferences or Preferences(theme="light")
        stories = Stories(Remembered(kept), ThemeSwitch(qapp, kept.theme))
        every.append(stories)
        stories.new_window().resize(1440, 900)
        stories.begin()
        return stories

    yield begin
    for stories in every:
        windows = list(stories.windows)
        stories.quit()
        for window in windows:
            window.deleteLater()


def opened(stories: Stories, qtbot: QtBot, *paths: Path) -> Window:
    """Open paths in the front window, as its user does, and wait until all is shown."""
    window = stories.front
    assert window is not None
    with qtbot.waitSignal(window.session.briefed, timeout=PATIENCE):
        window.open([str(path) for path in paths])
    settled(window, qtbot)
    return window


def settled(window: Window, qtbot: QtBot) -> None:
    keeper = window.keeping.keeper
    qtbot.waitUntil(lambda: window.session.brief is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: keeper.awaited is None, timeout=PATIENCE)
    qtbot.wait(20)


def kept(window: Window, qtbot: QtBot) -> None:
    """Wait until the working copy holds what the window shows."""
    keeper = window.keeping.keeper

    def whole() -> bool:
        story = keeper.story()
        return story is not None and keeper._written == story

    qtbot.waitUntil(whole, timeout=PATIENCE)


def die(stories: Stories) -> None:
    """Let go of everything as the system does when the process is killed: nothing is written."""
    for window in stories.windows:
        keeper = window.keeping.keeper
        keeper._clock.stop()
        keeper._calm.stop()
        keeper._dispatcher.shut_down()
        if keeper._hold is not None:
            keeper._hold.release()
        keeper._hold = None


def decide(window: Window) -> None:
    """Pin one line, ban another, choose another length, and look at something."""
    brief = window.session.brief
    assert brief is not None
    window.decisions.pin(brief.lines[1])
    window.decisions.ban(brief.lines[0])
    window.session.set_words(180)
    window.parts.side.tabs.setCurrentIndex(2)
    window.navigator.select(brief.lines[2].claim)


def begin_note(window: Window, sentence: Extent, words: str, tags: str = "") -> None:
    """Begin to write a note on a sentence of the second source."""
    column = window.parts.reading.columns[1]
    window.parts.reading.noting.write(column, sentence.start, sentence.end)
    editor = window.parts.reading.noting.editor
    assert editor is not None
    QTest.keyClicks(editor.words, words)
    QTest.keyClicks(editor.tags, tags)


def begin_line(window: Window, words: str) -> None:
    """Begin to write a line of one's own below the first line of the brief."""
    side, brief = window.parts.side, window.session.brief
    assert brief is not None
    side.turn_to("brief")
    side.brief.writing.add(brief.lines[0], before=False)
    QTest.keyClicks(side.brief.writing.editor, words)


def state(window: Window) -> KeptStory:
    story = window.keeping.keeper.story()
    assert story is not None
    return story


def test_after_a_crash_everything_is_opened_again_as_it_was(
    start: Open, qtbot: QtBot, seeds: Path
) -> None:
    first = start()
    window = opened(first, qtbot, seeds)
    decide(window)
    window.parts.reading.columns[0].scroll_to(300, moving=False)
    window.commands["link_scrolling"].setChecked(True)
    column = window.parts.reading.columns[1]
    begin_note(window, column.article.sentences[3], "ask the emb", "call, de")
    window.parts.side.differences.table.choose(0)
    QTest.keyClicks(window.parts.side.differences.card.remark, "they sa")
    kept(window, qtbot)
    before = state(window)
    assert [one.kind for one in before.drafts] == ["note", "remark"]
    die(first)
    second = start()
    again = second.front
    assert again is not None
    settled(again, qtbot)
    after = state(again)
    assert after.edits == before.edits
    assert after.drafts == before.drafts
    assert after.options == before.options
    assert after.articles == before.articles
    assert after.paths == before.paths == (str(seeds),)
    assert after.view.of("tab") == "differences"
    assert after.view.of("claim") == before.view.of("claim") is not None
    assert again.commands["link_scrolling"].isChecked()
    assert before.view.of("tops")
    assert after.view.of("tops") == before.view.of("tops")
    said = again.parts.notice.accessibleName()
    assert said.startswith("Sidebrief ended unexpectedly; your work of ")
    assert again.parts.top.length.accessibleDescription() == "180 words"
    editor = again.parts.reading.noting.editor
    assert editor is not None
    assert (editor.words.toPlainText(), editor.tags.text()) == ("ask the emb", "call, de")
    again.parts.side.differences.table.choose(0)
    assert again.parts.side.differences.card.remark.text() == "they sa"
    again.keeping.looks.restore(View((("tab", 4),)))  # as the first versions kept it
    assert again.parts.side.name == "timeline"
    again.keeping.looks.restore(View((("tab", "weather"),)))
    assert again.parts.side.name == "timeline"


def test_several_stories_come_back_after_a_crash(
    start: Open, qtbot: QtBot, seeds: Path, tmp_path: Path
) -> None:
    one = tmp_path / "one.txt"
    shutil.copy(min(seeds.glob("*.txt")), one)
    first = start()
    opened(first, qtbot, seeds)
    other = first.new_window()
    with qtbot.waitSignal(other.session.briefed, timeout=PATIENCE):
        other.open([str(one)])
    for window in first.windows:
        kept(window, qtbot)
    die(first)
    second = start()
    for window in second.windows:
        settled(window, qtbot)
    assert sorted(len(state(one).articles) for one in second.windows) == [1, 4]


def test_a_story_that_crashes_again_and_again_is_offered_and_not_opened(
    start: Open, qtbot: QtBot, seeds: Path
) -> None:
    first = start()
    kept(opened(first, qtbot, seeds), qtbot)
    die(first)
    (left,) = shelf.shelved()
    story = shelf.read(left.folder)
    assert story is not None
    data = shelf.story_bytes(story, is_open=True, starts=shelf.MOST_STARTS)
    shelf.write(left.folder, {shelf.STORY: data})
    second = start()
    assert second.front is not None
    assert not second.front.keeping.in_use
    (button,) = again_buttons(second.front)
    with qtbot.waitSignal(second.front.session.briefed, timeout=PATIENCE):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shelf.shelved()[0].starts in {0, shelf.MOST_STARTS}


def again_buttons(window: Window) -> list[QPushButton]:
    card = window.parts.empty.again
    assert card.isVisible()
    return [one for one in card.findChildren(QPushButton) if one.isVisibleTo(card)]


def test_a_closed_story_is_offered_on_the_empty_page_and_goes_on(
    start: Open, qtbot: QtBot, seeds: Path
) -> None:
    first = start()
    window = opened(first, qtbot, seeds)
    decide(window)
    before = state(window)
    first.quit()
    second = start()
    again = second.front
    assert again is not None
    assert again.parts.pages.currentWidget() is again.parts.empty
    (button,) = again_buttons(again)
    assert "4 sources" in button.text()
    with qtbot.waitSignal(again.session.briefed, timeout=PATIENCE):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settled(again, qtbot)
    assert state(again).edits == before.edits
    assert state(again).options.words == 180
    assert not again.parts.notice.accessibleName().startswith("Sidebrief ended")


def test_the_last_stories_are_opened_by_themselves_if_wanted(
    start: Callable[..., Stories], qtbot: QtBot, seeds: Path
) -> None:
    first = start()
    window = opened(first, qtbot, seeds)
    window.parts.empty.again.reopen_chosen.emit(True)
    first.quit()
    assert first.remembered.now.reopen
    second = start(first.remembered.now)
    assert second.front is not None
    settled(second.front, qtbot)
    assert state(second.front).paths == (str(seeds),)


def test_a_folder_opened_again_has_its_decisions_its_length_and_what_is_new(
    start: Open, qtbot: QtBot, seeds: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(seeds, tmp_path / "iraq")
    last = max(folder.glob("*.txt"))
    later = tmp_path / last.name
    last.rename(later)
    first = start()
    window = opened(first, qtbot, folder)
    window.session.set_words(180)
    assert window.session.news == frozenset()
    first.quit()
    later.rename(last)
    second = start()
    window = second.front or window
    with qtbot.waitSignal(window.session.news_found, timeout=PATIENCE):
        window.open([str(folder)])
    assert window.session.words == 180
    analysis = window.session.analysis
    assert analysis is not None
    added = next(i for i, a in enumerate(analysis.story.articles) if a.path == str(last))
    new = [claim for claim in analysis.claims if claim.id in window.session.news]
    assert new
    assert all(added in claim.articles for claim in new)
    assert len(new) < len(analysis.claims)


# -- session files -------------------------------------------------------------------------------


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def saved(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.keeping.keeper.named, timeout=PATIENCE):
        QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_a_session_is_saved_told_in_the_title_and_opened_elsewhere(
    start: Open, qtbot: QtBot, seeds: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = shutil.copytree(seeds, tmp_path / "here" / "iraq")
    path = tmp_path / "here" / "troops"
    choose(monkeypatch, path)
    stories = start()
    window = opened(stories, qtbot, folder)
    decide(window)
    saved(window, qtbot)
    path = path.with_suffix(".sidebrief")
    assert path.is_file()
    assert window.windowTitle() == "troops[*] — Sidebrief"
    assert not window.isWindowModified()
    window.decisions.pin(window.session.brief.lines[-1])  # type: ignore[union-attr]
    qtbot.waitUntil(window.isWindowModified, timeout=PATIENCE)
    assert window.commands["revert"].isEnabled()
    saved(window, qtbot)
    assert not window.isWindowModified()
    assert window.preferences.recent[0] == (str(path),)
    before = state(window)
    stories.quit()
    shutil.rmtree(folder)
    shutil.rmtree(shelf.root())
    store.file().unlink()
    elsewhere = path.rename(tmp_path / "troops.sidebrief")
    second = start()
    second.open([str(elsewhere)])
    again = second.front
    assert again is not None
    settled(again, qtbot)
    after = state(again)
    assert after.edits == before.edits
    assert after.options == before.options
    texts = [[one.text for one in story.articles] for story in (before, after)]
    assert texts[0] == texts[1]
    assert again.windowTitle() == "troops[*] — Sidebrief"
    with qtbot.waitSignal(again.session.briefed, timeout=PATIENCE):
        again.commands["reload"].trigger()  # the folder is gone: the text that was kept stays
    assert [one.text for one in state(again).articles] == texts[0]


def test_changes_that_were_not_saved_in_the_file_are_there_again(
    start: Open, qtbot: QtBot, seeds: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "troops.sidebrief"
    choose(monkeypatch, path)
    first = start()
    window = opened(first, qtbot, seeds)
    saved(window, qtbot)
    window.session.set_words(120)
    qtbot.waitUntil(window.isWindowModified, timeout=PATIENCE)
    window.parts.side.differences.table.choose(0)
    QTest.keyClicks(window.parts.side.differences.card.remark, "to do")
    begin_note(window, window.parts.reading.columns[1].article.sentences[3], "to be ended")
    begin_line(window, "More follows")
    first.quit()
    assert json.loads(path.read_bytes())["options"]["words"] == 250
    second = start()
    again = opened(second, qtbot, path)
    assert again.session.words == 120
    assert "not saved in troops.sidebrief yet" in again.parts.notice.accessibleName()
    assert again.isWindowModified()
    assert [one.text for one in again.session.edits.notes] == ["to be ended"]
    assert [one.text for one in again.session.edits.own] == ["More follows"]
    assert [(one.kind, one.text) for one in state(again).drafts] == [("remark", "to do")]
    again.session.story = None
    with qtbot.waitSignal(again.session.briefed, timeout=PATIENCE):
        again.commands["revert"].trigger()
    settled(again, qtbot)
    assert again.session.words == 250
    assert not again.isWindowModified()


def test_a_damaged_session_says_so_and_the_story_stays(
    start: Open, qtbot: QtBot, seeds: Path, tmp_path: Path
) -> None:
    path = tmp_path / "broken.sidebrief"
    path.write_bytes(b'{"format": "sidebrief-session", "version": 1}')
    stories = start()
    window = opened(stories, qtbot, seeds)
    window.open([str(path)])
    qtbot.waitUntil(window.parts.notice.isVisible, timeout=PATIENCE)
    assert "broken.sidebrief cannot be opened" in window.parts.notice.accessibleName()
    assert window.parts.pages.currentWidget() is window.parts.splitter
    assert window.session.analysis is not None


def test_a_session_that_is_open_is_shown_and_not_opened_twice(
    start: Open, qtbot: QtBot, seeds: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "troops.sidebrief"
    choose(monkeypatch, path)
    stories = start()
    window = opened(stories, qtbot, seeds)
    saved(window, qtbot)
    other = stories.new_window()
    other.open([str(path)])
    assert not other.keeping.in_use
    assert stories.having(str(path)) is window


def test_a_session_is_dropped_on_a_window(
    start: Open, qtbot: QtBot, seeds: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "troops.sidebrief"
    choose(monkeypatch, path)
    stories = start()
    window = opened(stories, qtbot, seeds)
    saved(window, qtbot)
    stories.quit()
    again = start().front
    assert again is not None
    assert opens_story([str(path)], story_open=True)
    with qtbot.waitSignal(again.session.briefed, timeout=PATIENCE):
        again.open([str(path)])
    assert again.windowTitle() == "troops[*] — Sidebrief"


# -- several windows -----------------------------------------------------------------------------


def test_a_new_window_has_its_own_story_and_the_menu_lists_both(
    start: Open, qtbot: QtBot, seeds: Path
) -> None:
    stories = start()
    window = opened(stories, qtbot, seeds)
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    other = stories.windows[-1]
    assert other is not window
    assert other.session is not window.session
    assert other.parts.pages.currentWidget() is other.parts.empty
    (menu,) = [one for one in other.menuBar().actions() if one.text() == "&Window"]
    listed = menu.menu()
    listed.aboutToShow.emit()  # type: ignore[attr-defined]
    texts = [one.text() for one in listed.actions()]  # type: ignore[attr-defined]
    assert texts[-1] == "&2 No story yet"
    assert texts[-2].startswith("&1 ")
    other.choose_theme("dark")
    assert window.preferences.theme == "dark"
    other.close()
    assert stories.windows == [window]


def test_two_windows_on_one_story_do_not_undo_each_others_decisions(
    start: Open, qtbot: QtBot, seeds: Path
) -> None:
    stories = start()
    window = opened(stories, qtbot, seeds)
    other = stories.new_window()
    with qtbot.waitSignal(other.session.briefed, timeout=PATIENCE):
        other.open([str(seeds)])
    assert window.keeping.keeper.folder != other.keeping.keeper.folder
    one, two = window.session.brief, other.session.brief
    assert one is not None
    assert two is not None
    window.decisions.pin(one.lines[0])
    qtbot.waitUntil(lambda: len(store.read().edits.pinned) == 1, timeout=PATIENCE)
    other.decisions.pin(two.lines[1])
    qtbot.waitUntil(lambda: len(store.read().edits.pinned) == 2, timeout=PATIENCE)
    window.decisions.ban(one.lines[0])
    qtbot.waitUntil(lambda: len(store.read().edits.pinned) == 1, timeout=PATIENCE)
    assert len(store.read().edits.banned) == 1


def test_preferences_of_two_processes_meet_in_the_file() -> None:
    base = Preferences()
    mine = replace(base.with_recent(("/a",)), theme="dark")
    theirs = replace(base.with_recent(("/b",)), words=480)
    both = merged(theirs, base, mine)
    assert (both.theme, both.words) == ("dark", 480)
    assert set(both.recent) == {("/a",), ("/b",)}


def test_a_choice_is_saved_while_the_window_is_open(qtbot: QtBot) -> None:
    save(Preferences(words=300))
    remembered = Remembered(read(), saving=True)
    remembered.become(replace(remembered.now, theme="dark"))
    qtbot.waitUntil(lambda: read().theme == "dark", timeout=PATIENCE)
    assert read().words == 300
    remembered.finish()


# -- versions ------------------------------------------------------------------------------------


def test_a_version_is_kept_compared_and_restored(
    start: Open, qtbot: QtBot, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stories = start()
    window = opened(stories, qtbot, seeds)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Noon", True))
    window.commands["keep_version"].trigger()
    (noon,) = window.keeping.keeper.versions
    assert (noon.name, noon.automatic) == ("Noon", False)
    with qtbot.waitSignal(window.session.briefed, timeout=PATIENCE):
        window.session.set_words(120)
    with qtbot.waitSignal(window.session.briefed, timeout=PATIENCE):
        window.decisions.ban(window.session.brief.lines[0])  # type: ignore[union-attr]
    dialog = show_versions(window)
    assert not dialog.isModal()
    signs = {dialog.model.index(row, 0).data() for row in range(dialog.model.rowCount())}
    assert "− removed" in signs
    assert "removed" in dialog.summary.text()
    with qtbot.waitSignal(window.session.briefed, timeout=PATIENCE):
        restore(window, noon)
    qtbot.waitUntil(
        lambda: (
            window.session.brief is not None
            and [one.text for one in window.session.brief.lines] == [one.text for one in noon.lines]
        ),
        timeout=PATIENCE,
    )
    assert window.session.words == 250
    assert window.session.edits.banned == frozenset()
    window.decisions.history.stack.undo()
    assert len(window.session.edits.banned) == 1
    dialog.close()


def test_the_brief_is_kept_before_another_length_or_method_once(
    start: Open, qtbot: QtBot, seeds: Path
) -> None:
    stories = start()
    window = opened(stories, qtbot, seeds)
    for words in (240, 230, 220):
        window.session.set_words(words)
    with qtbot.waitSignal(window.session.briefed, timeout=PATIENCE):
        window.session.set_method("lexrank")
    names = [one.name for one in window.keeping.keeper.versions]
    assert names[0] == "Before another length"
    assert names.count("Before another length") == 1
    assert window.keeping.keeper.versions[0].options.words == 250
    kept(window, qtbot)
    folder = window.keeping.keeper.folder
    assert folder is not None
    story = shelf.read(folder)
    assert story is not None
    assert story.versions == window.keeping.keeper.versions


# -- the shelf -----------------------------------------------------------------------------------


def test_a_working_copy_that_is_damaged_falls_back_part_by_part(
    start: Open, qtbot: QtBot, seeds: Path
) -> None:
    stories = start()
    window = opened(stories, qtbot, seeds)
    window.keeping.keeper.keep_version("Noon")
    kept(window, qtbot)
    folder = window.keeping.keeper.folder
    assert folder is not None
    stories.quit()
    (folder / shelf.VERSIONS).write_bytes(b"{broken")
    story = shelf.read(folder)
    assert story is not None
    assert story.versions == ()
    assert len(story.articles) == 4
    head = json.loads((folder / shelf.STORY).read_bytes())
    shelf.write(folder, {shelf.STORY: json.dumps({**head, "drafts": [{"kind": "x"}]}).encode()})
    left = shelf.read(folder)
    assert left is not None
    assert left.edits == story.edits
    assert [one.folder for one in shelf.shelved()] == [folder]
    (folder / shelf.STORY).write_bytes(b"\x00")
    assert shelf.read(folder) is None
    assert shelf.shelved() == ()


def test_the_stories_closed_longest_ago_are_removed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "MOST_KEPT", 2)
    for number in range(4):
        story = KeptStory(title=str(number), saved=f"2026-01-0{number + 1}T00:00:00+00:00")
        data = shelf.story_bytes(story, is_open=False)
        shelf.write(shelf.root() / str(number), {shelf.STORY: data})
    (shelf.root() / "empty").mkdir()
    shelf.prune()
    assert [one.title for one in shelf.shelved()] == ["3", "2"]
    assert not (shelf.root() / "empty").exists()


def test_a_full_disk_is_told_of_once(
    start: Open, qtbot: QtBot, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    stories = start()
    window = opened(stories, qtbot, seeds)
    kept(window, qtbot)
    told: list[object] = []
    window.keeping.keeper.warned.connect(told.append)
    monkeypatch.setattr(shelf, "write", full)
    window.session.set_words(120)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    window.session.set_words(130)
    qtbot.wait(1200)
    assert len(told) == 1
    assert "Your work could not be kept: No space left" in told[0].message  # type: ignore[attr-defined]
    monkeypatch.undo()
