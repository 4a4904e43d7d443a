"""The actions of comfort, as rows of the window's table, and what macOS is told of some actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction

from gui.words import Phrase

if TYPE_CHECKING:
    from gui.window.reading_actions import Row

COMFORT: Final[tuple[Row, ...]] = (
    (
        "palette",
        Phrase("Actions", "Find a command…"),
        ("Ctrl+K", "Ctrl+Shift+P"),
        Phrase("Actions", "Type what you want to do"),
    ),
    (
        "settings",
        Phrase("Actions", "Settings…"),
        ("Ctrl+,",),
        Phrase("Actions", "Choose colours, type and sizes"),
    ),
    (
        "larger",
        Phrase("Actions", "Larger text"),
        ("Ctrl++", "Ctrl+="),
        Phrase("Actions", "Set the articles in larger type"),
    ),
    (
        "smaller",
        Phrase("Actions", "Smaller text"),
        ("Ctrl+-",),
        Phrase("Actions", "Set the articles in smaller type"),
    ),
    (
        "usual_size",
        Phrase("Actions", "Usual text size"),
        ("Ctrl+0",),
        Phrase("Actions", "Set the articles in the usual size"),
    ),
    (
        "next_pane",
        Phrase("Actions", "Next part of the window"),
        ("F6",),
        Phrase("Actions", "Go to the next part of the window"),
    ),
    (
        "previous_pane",
        Phrase("Actions", "Part of the window before"),
        ("Shift+F6",),
        Phrase("Actions", "Go to the part of the window before"),
    ),
)
VIEW_COMFORT: Final = ("larger", "smaller", "usual_size")
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
THEME_TITLES: Final = {
    "system": Phrase("Comfort", "As the system"),
    "light": Phrase("Comfort", "Light"),
    "dark": Phrase("Comfort", "Dark"),
    "contrast": Phrase("Comfort", "High contrast"),
}
