"""Every action of a window, found where a person finds it: menus, buttons' menus, keys.

In: a window. Out: its actions, each once, with the menus that lead to it. The shortcut sheet, the
command palette and the tests are made from this list, so none of them can forget an action.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QToolButton

from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow


@dataclass(frozen=True, slots=True)
class Found:
    """An action and the names of the menus that lead to it, from the menu bar on."""

    path: tuple[str, ...]
    action: QAction

    @property
    def title(self) -> str:
        """What the action is called, without its mark for the keyboard."""
        return plain(self.action.text())

    @property
    def where(self) -> str:
        """The way to it, as one line."""
        return " › ".join(self.path)

    @property
    def keys(self) -> str:
        """Its keys, as the platform writes them."""
        form = QKeySequence.SequenceFormat.NativeText
        return ", ".join(key.toString(form) for key in self.action.shortcuts())

    @property
    def name(self) -> str:
        """What it is remembered by."""
        return self.action.objectName() or "/".join((*self.path, self.title))


def every_action(window: QMainWindow) -> list[Found]:
    """Return all actions of a window in the order of its menus; those of keys alone come last."""
    found: dict[int, Found] = {}
    for one in _walk(window):
        found.setdefault(id(one.action), one)
    return list(found.values())


def _walk(window: QMainWindow) -> Iterator[Found]:
    for entry in window.menuBar().actions():
        yield from _in_menu(entry, ())
    for button in window.findChildren(QAbstractButton):
        menu = menu_of(button)
        if menu is not None and button.isVisibleTo(window):
            yield from _in(menu, (button.accessibleName() or plain(button.text()),))
    for action in window.actions():
        if action.text() and not _menu(action):
            yield Found((), action)


def menu_of(button: QAbstractButton) -> QMenu | None:
    """Return the menu that a button opens, if any."""
    return button.menu() if isinstance(button, (QPushButton, QToolButton)) else None


def _in_menu(entry: QAction, path: tuple[str, ...]) -> Iterator[Found]:
    menu = _menu(entry)
    if menu is not None:
        yield from _in(menu, (*path, plain(entry.text())))
    elif not entry.isSeparator() and entry.text():
        yield Found(path, entry)


def _in(menu: QMenu, path: tuple[str, ...]) -> Iterator[Found]:
    for entry in menu.actions():
        yield from _in_menu(entry, path)


def _menu(action: QAction) -> QMenu | None:
    menu = action.menu()
    return menu if isinstance(menu, QMenu) else None


def plain(text: str) -> str:
    """Return a title without the mark that names its key in a menu."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def keys_of_lists() -> tuple[tuple[str, str], ...]:
    """Return what the lists and columns do at keys that only they take: (what, keys)."""
    return (
        (
            translate("Shortcuts", "Walk through the lines of the brief"),
            translate("Keys", "Up, Down"),
        ),
        (
            translate("Shortcuts", "Ban the chosen line of the brief, or let a banned one back in"),
            translate("Keys", "Delete"),
        ),
        (translate("Shortcuts", "Write a line of the brief anew"), "F2"),
        (
            translate("Shortcuts", "Not sure: same thing, not the same, previous, skip"),
            "S, D, ←, →",
        ),
        (
            translate("Shortcuts", "Differences: checked, no conflict, ask the desk, remark"),
            "C, O, A, R",
        ),
        (
            translate("Shortcuts", "Differences: take back what you said of one"),
            translate("Keys", "Backspace"),
        ),
        (
            translate("Shortcuts", "Coverage and differences: go to the text behind a cell"),
            translate("Keys", "Enter"),
        ),
        (
            translate("Shortcuts", "Leave out the chosen source, or take it back"),
            translate("Keys", "Space"),
        ),
        (translate("Shortcuts", "Go to the next hit of the search"), translate("Keys", "Enter")),
        (translate("Shortcuts", "Articles: next and previous column"), "→, ←"),
        (translate("Shortcuts", "Articles: next and previous passage"), "↓, ↑"),
        (
            translate("Shortcuts", "Articles: a page on, a page back"),
            translate("Keys", "Space, Page Up"),
        ),
    )
