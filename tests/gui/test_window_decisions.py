"""Decisions in the window, made as a person makes them: in force at once, undoable, kept."""

from __future__ import annotations

import threading
from time import sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton

from gui.edits import changes, store
from gui.edits.decisions import KEEPING
from gui.edits.passages import claim_of, other_words, place_of
from gui.preferences import Preferences
from gui.window.drawer import CLAIM, DOUBTS
from gui.work import engine as ask
from summarizer import Edits, Span, Task
from tests.gui.conftest import PATIENCE, MakeWindow
from tests.gui.reading_hands import point, rest

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from gui.reading.column import Column
    from gui.window.main import Window
    from summarizer import Analysis, Brief, Claim, Line

CONTROL = Qt.KeyboardModifier.ControlModifier


def analysis_of(window: Window) -> Analysis:
    assert window.session.analysis is not None
    return window.session.analysis


def brief_of(window: Window) -> Brief:
    assert window.session.brief is not None
    return window.session.brief


def settle(window: Window, qtbot: QtBot) -> None:
    """Wait until nothing is under way and everything is shown and kept."""
    busy = window.session.dispatcher.busy

    def calm() -> bool:
        brief = window.session.brief
        current = brief is not None and brief.analysis is window.session.analysis
        return current and not any(busy(lane) for lane in ("engine", "brief", KEEPING))

    qtbot.waitUntil(calm, timeout=PATIENCE)
    qtbot.wait(30)
    qtbot.waitUntil(calm, timeout=PATIENCE)


def choose(window: Window, line: Line) -> None:
    """Click a line of the brief."""
    panel = window.parts.side.brief
    panel.select_claim(line.claim)
    spot = panel.visualRect(panel.currentIndex()).topLeft() + QPoint(40, 16)
    QTest.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert panel.current_line() == line


def column_of(window: Window, index: int) -> Column:
    return next(one for one in window.parts.reading.columns if one.index == index)


def menu_on(window: Window, qtbot: QtBot, span: Span) -> QMenu:
    """Open the context menu on the first words of a passage."""
    column = column_of(window, span.article)
    window.parts.reading.reveal(span)
    rest(qtbot, window.parts.reading)
    return column.pointing.menu_at(QPointF(point(column, span.start)))


def trigger(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()


def together(analysis: Analysis, one: Span, other: Span) -> bool:
    return any(
        any(one.overlaps(span) for span in claim.support)
        and any(other.overlaps(span) for span in claim.support)
        for claim in analysis.claims
    )


def test_a_line_is_banned_pinned_and_undone_by_keys(story: Window, qtbot: QtBot) -> None:
    first = brief_of(story).lines[0]
    choose(story, first)
    QTest.keyClick(story, Qt.Key.Key_Delete, CONTROL)
    settle(story, qtbot)
    assert first.span not in [line.span for line in brief_of(story).lines]
    assert story.commands.undo.text() == "Undo ban of a line"
    second = brief_of(story).lines[0]
    choose(story, second)
    QTest.keyClick(story, Qt.Key.Key_D, CONTROL)
    settle(story, qtbot)
    assert story.commands.undo.text() == "Undo pin of a line"
    place = place_of(analysis_of(story), second.span)
    assert story.session.edits.pinned == {place}
    QTest.keyClick(story, Qt.Key.Key_Z, CONTROL)
    QTest.keyClick(story, Qt.Key.Key_Z, CONTROL)
    settle(story, qtbot)
    assert first.span in [line.span for line in brief_of(story).lines]
    assert story.session.edits == Edits()
    assert story.commands.redo.text() == "Redo ban of a line"


def test_a_line_is_said_in_another_sources_words(story: Window, qtbot: QtBot) -> None:
    line = next(one for one in brief_of(story).lines if other_words(brief_of(story).analysis, one))
    other = other_words(brief_of(story).analysis, line)[0]
    choose(story, line)
    QTest.keyClick(story, Qt.Key.Key_H, CONTROL)
    menus = [menu for menu in story.parts.side.brief.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    menu = menus[0]
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    settle(story, qtbot)
    spans = [one.span for one in brief_of(story).lines]
    assert other in spans
    assert line.span not in spans
    assert story.commands.undo.text() == f"Undo taking source {other.article + 1}’s words"
    story.commands.undo.trigger()
    settle(story, qtbot)
    assert story.session.edits == Edits()


def test_a_decision_leaves_selection_and_scrolled_places_alone(story: Window, qtbot: QtBot) -> None:
    line = next(one for one in brief_of(story).lines if len(one.also) > 1)
    other = next(one for one in brief_of(story).lines if one.claim != line.claim)
    choose(story, line)
    rest(qtbot, story.parts.reading)
    places = [column.position for column in story.parts.reading.columns]
    story.parts.side.brief.ban_requested.emit(other)
    settle(story, qtbot)
    assert story.navigator.claim == line.claim
    assert [column.position for column in story.parts.reading.columns] == places


def widest(analysis: Analysis) -> Claim:
    return max(analysis.shared, key=lambda claim: (len(claim.support), -claim.id))


def test_a_passage_is_parted_from_the_others_in_its_column(story: Window, qtbot: QtBot) -> None:
    claim = widest(analysis_of(story))
    span = claim.support[-1]
    others = claim.support[:-1]
    story.navigator.select(claim.id)
    trigger(menu_on(story, qtbot, span), "Not the same as the others")
    settle(story, qtbot)
    assert len(story.session.edits.parted) == len(others)
    assert not any(together(analysis_of(story), span, other) for other in others)
    assert story.commands.undo.text() == "Undo parting a passage from its claim"
    story.commands.undo.trigger()
    settle(story, qtbot)
    assert any(together(analysis_of(story), span, other) for other in others)


def test_a_passage_is_joined_to_the_selected_claim(story: Window, qtbot: QtBot) -> None:
    found = analysis_of(story)
    selected = next(one for one in found.claims if one.kind == "unique")
    span = selected.support[0]
    other = next(
        one.support[0]
        for one in found.claims
        if one.kind == "unique" and one.support[0].article not in selected.articles
    )
    story.navigator.select(selected.id)
    trigger(menu_on(story, qtbot, other), "Reports the same as the selected claim")
    settle(story, qtbot)
    assert together(analysis_of(story), span, other)
    joined = claim_of(analysis_of(story), story.navigator.claim)
    assert joined is not None
    assert any(span.overlaps(one) for one in joined.support)
    parted = changes.part(story.session.edits, story.session.edits.joined)
    assert parted.joined == frozenset()


def test_the_keyboards_menu_joins_and_parts_too(story: Window, qtbot: QtBot) -> None:
    claim = widest(analysis_of(story))
    story.navigator.select(claim.id)
    rest(qtbot, story.parts.reading)
    column = column_of(story, claim.support[0].article)
    menu = column.pointing.menu_by_key()
    offered = [action.text() for action in menu.actions() if action.text()]
    assert "Not the same as the others" in offered
    (joining,) = [m for m in menu.findChildren(QMenu) if m.title().startswith("Reports the same")]
    assert isinstance(joining, QMenu)
    joining.actions()[0].trigger()
    assert story.session.edits.joined
    settle(story, qtbot)


def test_what_is_not_sure_is_decided_by_keys_and_stays_decided(story: Window, qtbot: QtBot) -> None:
    drawer = story.parts.drawer
    story.parts.reading.setFocus()
    QTest.keyClick(story, Qt.Key.Key_F7)
    assert drawer.isVisible()
    assert drawer.tabs.currentIndex() == DOUBTS
    first = drawer.doubts.link
    assert first is not None
    for span in (first.first, first.second):
        shown = column_of(story, span.article).chosen_text()
        assert shown == span.cut(analysis_of(story).story.articles)
    QTest.keyClick(drawer.doubts.list, Qt.Key.Key_S)
    second = drawer.doubts.link
    assert second not in {None, first}
    QTest.keyClick(drawer.doubts.list, Qt.Key.Key_D)
    settle(story, qtbot)
    assert second is not None
    assert together(analysis_of(story), first.first, first.second)
    assert not together(analysis_of(story), second.first, second.second)
    QTest.keyClick(drawer.doubts.list, Qt.Key.Key_Escape)
    assert not drawer.isVisible()
    story.session.reload()
    settle(story, qtbot)
    assert together(analysis_of(story), first.first, first.second)
    assert len(story.session.edits.joined | story.session.edits.parted) == 2


def test_the_drawer_tells_of_the_selected_claim(story: Window, qtbot: QtBot) -> None:
    drawer, claim = story.parts.drawer, widest(analysis_of(story))
    QTest.keyClick(story, Qt.Key.Key_F4)
    assert drawer.tabs.currentIndex() == CLAIM
    nothing = drawer.claim.rows
    assert nothing == ()
    story.navigator.select(claim.id)
    passages = [row for row in drawer.claim.rows if row.kind == "passage"]
    assert [row.span for row in passages] == list(claim.support)
    last = claim.support[-1]
    drawer.claim.list.span_chosen.emit(last)
    assert story.navigator.claim == claim.id
    trigger(menu_on(story, qtbot, last), "Why do these stand together?")
    assert drawer.isVisible()
    drawer.tabs.setCurrentIndex(DOUBTS)
    assert drawer.doubts.list.hasFocus()
    QTest.keyClick(story, Qt.Key.Key_F7)
    assert not drawer.isVisible()


def test_from_the_brief_to_what_is_not_sure(story: Window) -> None:
    story.parts.side.brief.doubts_requested.emit()
    assert story.parts.drawer.isVisible()
    assert story.parts.drawer.doubts.link is not None


def test_decisions_are_kept_for_the_same_articles_wherever_they_lie(
    make_window: MakeWindow, qtbot: QtBot, seeds: Path, tmp_path: Path
) -> None:
    first = make_window()
    first.open([str(seeds)])
    settle(first, qtbot)
    line, pinned = brief_of(first).lines[:2]
    first.decisions.ban(line)
    first.decisions.pin(pinned)
    settle(first, qtbot)
    place = place_of(analysis_of(first), line.span)
    assert store.read().edits.banned == {place}
    first.close()
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    for path in seeds.glob("*.txt"):
        (moved / f"z{path.name}").write_bytes(path.read_bytes())
    second = make_window()
    second.open([str(moved)])
    settle(second, qtbot)
    spans = [(line.text) for line in brief_of(second).lines]
    assert line.text not in spans
    assert pinned.text in spans
    rows = [second.parts.side.brief.model().index(n, 0).data() for n in range(99)]
    assert "1 line banned: show" in rows
    assert not second.commands.undo.isEnabled()


def test_a_decision_made_as_the_window_closes_is_kept(
    story: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    began, release = threading.Event(), threading.Event()
    keep = store.keep

    def slow(edits: Edits, keys: frozenset[str], task: Task, base: Edits | None = None) -> str:
        began.set()
        release.wait(5)
        return keep(edits, keys, task, base)

    monkeypatch.setattr(store, "keep", slow)
    one, other = brief_of(story).lines[:2]
    story.decisions.ban(one)
    assert began.wait(PATIENCE / 1000)
    story.decisions.ban(other)
    release.set()
    story.close()
    assert len(store.read().edits.banned) == 2


def test_what_an_older_version_kept_is_taken_over(
    make_window: MakeWindow, qtbot: QtBot, seeds: Path, loaded: ask.Loaded
) -> None:
    hidden = loaded.story.articles[1].sha256
    older = Preferences(theme="light", hidden=(hidden, "f" * 64))
    window = make_window(older)
    window.open([str(seeds)])
    settle(window, qtbot)
    assert window.session.hidden == {1}
    assert store.read().edits.hidden == {hidden, "f" * 64}
    window.close()
    assert window.preferences.hidden == ()
    unused = make_window(older)
    unused.close()
    assert unused.preferences.hidden == tuple(sorted(older.hidden))


def test_a_damaged_file_is_told_of_beside_the_story(
    window: Window, qtbot: QtBot, seeds: Path
) -> None:
    store.file().parent.mkdir(parents=True)
    store.file().write_bytes(b"{damaged")
    window.open([str(seeds)])
    settle(window, qtbot)
    qtbot.waitUntil(window.parts.notice.isVisible, timeout=PATIENCE)
    assert "decisions-damaged.json" in window.parts.notice.accessibleName()
    assert store.file().with_name("decisions-damaged.json").read_bytes() == b"{damaged"


def test_a_disk_that_is_full_is_told_of_and_the_decision_stands(
    story: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(store, "keep", full)
    line = brief_of(story).lines[0]
    with qtbot.waitSignal(story.decisions.warned, timeout=PATIENCE):
        story.decisions.ban(line)
    settle(story, qtbot)
    assert "could not be kept: No space left on device" in story.parts.notice.accessibleName()
    assert line.span not in [one.span for one in brief_of(story).lines]


def test_a_pin_outlives_the_work_of_another_decision_that_is_stopped(
    story: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = threading.Event()

    def endless(_story: object, _edits: Edits, _memory: ask.Memory, task: Task) -> None:
        while True:  # without the pause it would take the interpreter from the window each time
            began.set()
            task.step("Aligning")
            sleep(0.005)

    monkeypatch.setattr(ask, "examine", endless)
    line = brief_of(story).lines[0]
    place = place_of(analysis_of(story), line.span)
    story.decisions.hide(analysis_of(story).story.articles[1].sha256, hidden=True)
    assert began.wait(PATIENCE / 1000)
    story.decisions.pin(line)
    with qtbot.waitSignal(story.session.stopped, timeout=PATIENCE):
        story.parts.bottom.cancel_requested.emit()
    assert story.session.edits == Edits(pinned=frozenset({place}))
    settle(story, qtbot)
    assert store.read().edits == story.session.edits


def test_of_two_decisions_in_a_row_both_hold(story: Window, qtbot: QtBot) -> None:
    links = [story.parts.drawer.doubts.link]
    story.parts.drawer.doubts.same.click()
    links.append(story.parts.drawer.doubts.link)
    story.parts.drawer.doubts.same.click()
    settle(story, qtbot)
    for link in links:
        assert link is not None
        assert together(analysis_of(story), link.first, link.second)
    assert len(story.session.edits.joined) == 2


def test_furniture_restored_by_one_click_is_undone_by_one(story: Window, qtbot: QtBot) -> None:
    articles = analysis_of(story).story.articles
    several = [(a.sha256, f.start, f.end) for a in articles for f in a.furniture][:3]
    assert len(several) > 1
    for place in several[:-1]:
        story.parts.reading.restore_requested.emit(place)
    qtbot.wait(5)
    story.parts.reading.restore_requested.emit(several[-1])
    settle(story, qtbot)
    assert story.session.edits.restored == set(several)
    story.commands.undo.trigger()
    assert story.session.edits.restored == set(several[:-1])
    story.commands.undo.trigger()
    assert story.session.edits.restored == frozenset()
    assert not story.commands.undo.isEnabled()
    settle(story, qtbot)


def test_without_a_chosen_line_the_keys_say_what_is_missing(story: Window) -> None:
    story.navigator.select(None)
    story.parts.reading.setFocus()
    for key in (Qt.Key.Key_D, Qt.Key.Key_H, Qt.Key.Key_Delete):
        QTest.keyClick(story, key, CONTROL)
    assert story.parts.bottom._message.text() == "Choose a line of the brief first"
    assert story.session.edits == Edits()


def test_a_click_on_the_voices_in_the_margin_tells_who_they_are(
    story: Window, qtbot: QtBot
) -> None:
    claim = widest(analysis_of(story))
    span = claim.support[0]
    story.parts.reading.reveal(span)
    rest(qtbot, story.parts.reading)
    column = column_of(story, span.article)
    beside = QPoint(round(column.flow.left) - 12, point(column, span.start).y())
    QTest.mouseClick(column.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert story.parts.drawer.isVisible()
    selected = claim_of(analysis_of(story), story.navigator.claim)
    assert selected is not None
    assert selected.kind == "shared"
    assert story.parts.drawer.claim.rows


def test_every_decision_is_in_a_menu_with_its_key(window: Window) -> None:
    for name in ("pin", "ban", "swap", "claim_details", "doubts"):
        action = window.commands[name]
        assert action.shortcut().toString()
        assert action in [one for menu in window.menuBar().actions() for one in entries(menu)]
        assert not action.isEnabled()


def entries(menu: QAction) -> list[QAction]:
    opened = menu.menu()
    return list(opened.actions()) if isinstance(opened, QMenu) else []


def test_the_drawer_is_closed_by_its_button_and_gives_the_keyboard_back(story: Window) -> None:
    story.commands["doubts"].trigger()
    buttons = [one for one in story.parts.drawer.findChildren(QToolButton) if one.isVisible()]
    (close,) = [one for one in buttons if one.accessibleName() == "Close"]
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not story.parts.drawer.isVisible()
    assert story.parts.reading.isAncestorOf(story.focusWidget() or story)
