"""Every action of the window can be reached from the keyboard, and no key means two things."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QTabBar

from gui.window.action_list import every_action, menu_of, plain
from gui.window.action_table import TABLE
from gui.window.comfort_actions import MAC_KEYS
from gui.window.comfort_wiring import panes
from gui.window.offers import offers
from gui.window.shortcuts_dialog import ShortcutsDialog

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from gui.window.main import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


def own_actions(window: Window) -> list[QAction]:
    """All actions of a window but separators, titles of menus and the parts of text fields."""
    found = []
    for action in window.findChildren(QAction):
        inside = action.parent()
        if action.isSeparator() or action.menu() is not None or not action.text():
            continue
        if isinstance(inside, (QLineEdit, QTabBar)):
            continue
        found.append(action)
    return found


def in_context_menu(action: QAction) -> bool:
    """Whether an action stands in a menu that the Menu key opens on the widget with the focus."""
    menu = action.parent()
    while menu is not None and not isinstance(menu, QMenu):
        menu = menu.parent()
    return menu is not None


def test_every_action_is_reached_from_the_keyboard(story: Window) -> None:
    listed = {id(found.action) for found in every_action(story)}
    menus = {id(menu_of(button)) for button in story.findChildren(QAbstractButton)}
    lost = []
    for action in own_actions(story):
        by_button = any(id(menu) in menus for menu in action.associatedObjects())
        reached = id(action) in listed or bool(action.shortcuts()) or by_button
        if not reached and not in_context_menu(action):
            lost.append(action.text())
    assert not lost


def test_the_palette_offers_every_action_that_can_be_done(story: Window) -> None:
    names = {offer.name for offer in offers(story)}
    missing = [
        found.name
        for found in every_action(story)
        if found.action.isEnabled() and found.name not in names | {"palette"}
    ]
    assert not missing
    for entry in TABLE:
        assert story.commands[entry.name].text(), entry.name


def test_every_action_of_the_table_does_something(story: Window) -> None:
    dead = [
        entry.name
        for entry in TABLE
        if not story.commands[entry.name].isCheckable()
        and story.commands[entry.name].receivers("2triggered(bool)") == 0
    ]
    assert not dead


def test_every_action_of_the_table_stands_in_a_menu(story: Window) -> None:
    paths = {found.action.objectName(): found.path for found in every_action(story)}
    assert not [entry.name for entry in TABLE if not paths.get(entry.name)]


def test_no_key_means_two_things(story: Window) -> None:
    keys: dict[str, list[str]] = defaultdict(list)
    for action in own_actions(story):
        for key in action.shortcuts():
            keys[key.toString()].append(action.text())
    narrow: dict[tuple[int, str], int] = Counter()
    for shortcut in story.findChildren(QShortcut):
        name = shortcut.key().toString()
        if shortcut.context() == Qt.ShortcutContext.WindowShortcut:
            keys[name].append("a shortcut")
        else:
            narrow[id(shortcut.parent()), name] += 1
            assert name not in keys, name
    assert not {key: words for key, words in keys.items() if len(set(words)) > 1}
    assert not [place for place, count in narrow.items() if count > 1]


def test_no_key_is_one_that_a_platform_keeps_for_itself() -> None:
    every = {key: entry.name for entry in TABLE for key in entry.keys}
    letters = [
        key for key in every if key.startswith("Ctrl+Alt+") and len(key) == len("Ctrl+Alt+A")
    ]
    assert not letters, "AltGr with a letter types on Windows"
    taken = {"Ctrl+Shift+U", "F10", "Alt+F4", "Ctrl+Alt+Del", "Alt+Tab", "Alt+Space", "F11"}
    assert not taken & set(every)
    mac = {key for entry in TABLE for key in MAC_KEYS.get(entry.name, entry.keys)}
    assert not {"Ctrl+H", "Ctrl+M", "Ctrl+Space", "Ctrl+Tab"} & mac


def test_macos_has_its_own_keys_where_it_must(monkeypatch: pytest.MonkeyPatch) -> None:
    for entry in TABLE:
        for key in (*entry.keys, *MAC_KEYS.get(entry.name, ())):
            assert not QKeySequence(key).isEmpty(), key
    assert set(MAC_KEYS) <= {entry.name for entry in TABLE}
    swap = next(entry for entry in TABLE if entry.name == "swap")
    assert swap.shortcuts == ("Ctrl+H",)
    monkeypatch.setattr("sys.platform", "darwin")
    assert swap.shortcuts == MAC_KEYS["swap"]


def test_no_two_menus_share_the_letter_that_opens_them(story: Window) -> None:
    titles = [action.text() for action in story.menuBar().actions()]
    letters = [title[title.index("&") + 1].casefold() for title in titles if "&" in title]
    assert len(letters) == len(titles)
    assert len(set(letters)) == len(letters)


def test_macos_is_told_which_actions_belong_to_the_program(story: Window) -> None:
    roles = {entry.name: story.commands[entry.name].menuRole() for entry in TABLE}
    assert roles["about"] is QAction.MenuRole.AboutRole
    assert roles["settings"] is QAction.MenuRole.PreferencesRole
    assert roles["quit"] is QAction.MenuRole.QuitRole
    others = {role for name, role in roles.items() if name not in {"about", "settings", "quit"}}
    assert others == {QAction.MenuRole.NoRole}


def test_the_sheet_of_shortcuts_has_every_key_and_can_be_searched(
    story: Window, qtbot: QtBot
) -> None:
    story.commands["shortcuts"].trigger()
    sheet = story.findChild(ShortcutsDialog)
    assert isinstance(sheet, ShortcutsDialog)
    model = sheet.shown
    shown = {model.index(row, 0).data() for row in range(model.rowCount())}
    assert {plain(story.commands[entry.name].text()) for entry in TABLE} <= shown
    QTest.keyClicks(sheet.field, "ctrl+shift+left")
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Move column left"]
    assert sheet.table.accessibleName()
    sheet.close()


def test_single_letters_can_be_switched_off(story: Window) -> None:
    assert story.commands["next"].shortcut().toString() == "N"
    story.preferences = replace(story.preferences, letter_keys=False)
    assert not story.commands["next"].shortcuts()
    story.preferences = replace(story.preferences, letter_keys=True)
    assert story.commands["next"].shortcut().toString() == "N"


def test_f6_goes_from_part_to_part_and_back(story: Window, qtbot: QtBot) -> None:
    story.parts.reading.setFocus()
    order = panes(story)
    assert [type(part).__name__ for part in order][:3] == ["TopBar", "SourcePanel", "ReadingArea"]
    seen = []
    for _ in order:
        QTest.keyClick(story, Qt.Key.Key_F6)
        now = story.focusWidget()
        seen.append(next(n for n, part in enumerate(order) if part.isAncestorOf(now)))
    start = next(n for n, part in enumerate(order) if part is story.parts.reading)
    assert seen == [(start + 1 + step) % len(order) for step in range(len(order))]
    QTest.keyClick(story, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert order[start - 1].isAncestorOf(story.focusWidget())
