"""The actions of comfort, as rows of the window's table, and what macOS is told of some actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction

from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.window.reading_actions import Row

COMFORT: Final[tuple[Row, ...]] = (
    ("palette", "Find a command…", ("Ctrl+K", "Ctrl+Shift+P"), "Type what you want to do"),
    ("settings", "Settings…", ("Ctrl+,",), "Choose colours, type and sizes"),
    ("larger", "Larger text", ("Ctrl++", "Ctrl+="), "Set the articles in larger type"),
    ("smaller", "Smaller text", ("Ctrl+-",), "Set the articles in smaller type"),
    ("usual_size", "Usual text size", ("Ctrl+0",), "Set the articles in the usual size"),
    ("next_pane", "Next part of the window", ("F6",), "Go to the next part of the window"),
    (
        "previous_pane",
        "Part of the window before",
        ("Shift+F6",),
        "Go to the part of the window before",
    ),
)
VIEW_COMFORT: Final = ("larger", "smaller", "usual_size", "-", "next_pane", "previous_pane")
MAC_KEYS: Final[dict[str, tuple[str, ...]]] = {
    "swap": ("Ctrl+Alt+H",),  # Command+H hides the program
    "note": ("Ctrl+Alt+M",),  # Command+M puts the window away
    "next_pane": ("Ctrl+F6", "F6"),
    "previous_pane": ("Ctrl+Shift+F6", "Shift+F6"),
}
"""Keys of actions on macOS, where Qt's Ctrl is the Command key."""
ROLES: Final = {
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}
THEME_TITLES: Final[dict[str, Callable[[], str]]] = {
    "system": lambda: translate("Comfort", "As the system"),
    "light": lambda: translate("Comfort", "Light"),
    "dark": lambda: translate("Comfort", "Dark"),
    "contrast": lambda: translate("Comfort", "High contrast"),
}
