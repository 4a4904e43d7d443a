"""Joins one window with the stories: its actions, its Window menu, its list of earlier stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from gui.keeping import own_lists
from gui.window.lists_dialog import show_lists
from gui.window.versions_dialog import ask_name, show_versions
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.window.main import Window

_SHOWN_AT_MOST = 60  # characters of a title in a menu


def wire_stories(window: Window) -> None:
    """Connect what a window does about stories."""
    keeping, stories, actions = window.keeping, window.stories, window.commands
    slots: dict[str, Callable[[], object]] = {
        "open_session": keeping.ask_open,
        "save": keeping.save,
        "save_as": keeping.save_as,
        "revert": keeping.revert,
        "new_window": stories.new_window,
        "close_window": window.close,
        "quit": stories.quit,
        "keep_version": lambda: ask_name(window),
        "versions": lambda: show_versions(window),
        "lists": lambda: show_lists(window),
    }
    for name, slot in slots.items():
        actions[name].triggered.connect(lambda _checked=False, slot=slot: slot())
    keeping.elsewhere.connect(stories.open_session)
    keeping.keeper.named.connect(lambda: _enable(window))
    window.session.briefed.connect(lambda _solved: _enable(window))
    window.parts.loading.cancel_requested.connect(keeping.cancel)
    window.session.lists = own_lists.read()
    again = window.parts.empty.again
    again.chosen.connect(keeping.resume)
    again.reopen_chosen.connect(lambda wish: _wish(window, wish))
    _enable(window)


def _enable(window: Window) -> None:
    window.commands["revert"].setEnabled(window.keeping.keeper.changed)


def _wish(window: Window, wish: bool) -> None:  # noqa: FBT001 - a signal's argument
    window.preferences = window.preferences.with_reopen(wish)


def window_menu(window: Window) -> QMenu:
    """Make the menu that lists the open stories."""
    menu = QMenu(translate("Window", "&Window"), window)
    menu.aboutToShow.connect(lambda: _fill(menu, window))
    _fill(menu, window)
    return menu


def _fill(menu: QMenu, window: Window) -> None:
    menu.clear()
    menu.addAction(window.commands["new_window"])
    menu.addAction(window.commands["close_window"])
    menu.addSeparator()
    for number, other in enumerate(window.stories.windows, 1):
        name = other.keeping.title or translate("Window", "No story yet")
        action = menu.addAction(_label(number, name, changed=other.keeping.keeper.changed))
        action.setCheckable(True)
        action.setChecked(other is window)
        action.triggered.connect(lambda _=False, other=other: window.stories.show(other))


def _label(number: int, name: str, *, changed: bool) -> str:
    short = name if len(name) <= _SHOWN_AT_MOST else f"{name[:_SHOWN_AT_MOST]}…"
    sign = "*" if changed else ""
    access = f"&{number} " if number < 10 else f"{number} "
    return f"{access}{short.replace('&', '&&')}{sign}"
