"""The menu bar: which actions stand in which menu, in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.side_pages import PAGES
from gui.window.comfort_actions import VIEW_COMFORT
from gui.window.reading_actions import BESIDE, COLUMNS, FILTERS
from gui.words import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QMenu

    from gui.window.actions import Actions


def build_menus(window: QMainWindow, actions: Actions, recent: QMenu) -> None:
    """Build the menu bar."""
    bar = window.menuBar()
    file = bar.addMenu(translate("Menus", "&File"))
    _fill(file, actions, "new_window", "-", "open", "open_session", "add")
    recent.setTitle(translate("Menus", "Open recent"))
    file.addMenu(recent)
    _fill(file, actions, "sample", "reload", "-", "save", "save_as", "revert", "-")
    _fill(file, actions, "keep_version", "versions", "-", "export", "-", "close_window", "quit")
    edit = bar.addMenu(translate("Menus", "&Edit"))
    edit.addActions([actions.undo, actions.redo])
    _fill(edit, actions, "-", "pin", "ban", "swap", "-", "copy", "copy_plain")
    brief = edit.addMenu(translate("Menus", "Brief"))
    _fill(brief, actions, "add_sentence", "-", "write_below", "write_above", "-")
    _fill(brief, actions, "move_up", "move_down", "-", "focus", "brief_options", "why")

    _fill(edit, actions, "-", "find", "find_next", "find_previous", "-", "lists", "settings")
    view = bar.addMenu(translate("Menus", "&View"))
    theme = view.addMenu(translate("Menus", "Theme"))
    theme.addActions(actions.themes.actions())
    language = view.addMenu(translate("Menus", "Language"))
    language.addActions(actions.languages.actions())
    _fill(view.addMenu(translate("Comfort", "&Text size")), actions, *VIEW_COMFORT)
    method = view.addMenu(translate("Menus", "Method"))
    method.addActions(actions.methods.actions())
    view.addSeparator()
    view.addActions(actions.panels)
    panels = view.addMenu(translate("Menus", "Panels"))
    _fill(panels, actions, *(f"{page.name}_tab" for page in PAGES), "-", "widen")
    _fill(view, actions, "claim_details", "doubts", "-")
    go = view.addMenu(translate("Menus", "Go to"))
    _fill(go, actions, "next", "previous", "clear", "-", "next_pane", "previous_pane")
    _fill(view.addMenu(translate("Menus", "Columns")), actions, *(row[0] for row in COLUMNS))
    _fill(view, actions, *(row[0] for row in BESIDE))
    _fill(view.addMenu(translate("Menus", "Filters")), actions, *(row[0] for row in FILTERS))
    _fill(
        bar.addMenu(translate("Menus", "&Help")),
        actions,
        "guide",
        "tour",
        "-",
        "palette",
        "shortcuts",
        "-",
        "about",
    )


def _fill(menu: QMenu, actions: Actions, *names: str) -> None:
    for name in names:
        if name == "-":
            menu.addSeparator()
        else:
            menu.addAction(actions[name])
