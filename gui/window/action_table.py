"""The window's table of actions: what each is called, its keys, what it says of itself."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from gui.panels.side_pages import PAGES
from gui.window.comfort_actions import COMFORT, MAC_KEYS
from gui.window.reading_actions import READING
from gui.words import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Entry:
    """One action: its name in code, its words, its keys, and whether it needs a brief.

    Keys are as on Linux and Windows; where macOS must have others, see ``MAC_KEYS``. Not to be
    used: Ctrl+Alt with a letter (types a letter on Windows), Ctrl+Shift+U (types a code on Linux),
    F10 (opens the menus).
    """

    name: str
    text: Callable[[], str]
    keys: tuple[str, ...] = ()
    tip: Callable[[], str] | None = None
    needs_story: bool = False

    @property
    def shortcuts(self) -> tuple[str, ...]:
        """The keys on this platform."""
        return MAC_KEYS.get(self.name, self.keys) if sys.platform == "darwin" else self.keys


TABLE: Final = (
    Entry(
        "open",
        Phrase("Actions", "Open folder…"),
        ("Ctrl+O",),
        Phrase("Actions", "Open a folder of articles as a new story"),
    ),
    Entry(
        "open_session",
        Phrase("Actions", "Open session…"),
        ("Ctrl+T",),
        Phrase("Actions", "Open a session that was saved"),
    ),
    Entry(
        "save",
        Phrase("Actions", "Save session"),
        ("Ctrl+S",),
        Phrase("Actions", "Save the story in a file"),
        needs_story=True,
    ),
    Entry(
        "save_as",
        Phrase("Actions", "Save session as…"),
        ("Ctrl+Shift+S",),
        Phrase("Actions", "Save the story in another file"),
        needs_story=True,
    ),
    Entry(
        "revert",
        Phrase("Actions", "Go back to the saved session"),
        (),
        Phrase("Actions", "Take back all that is not saved"),
    ),
    Entry(
        "new_window",
        Phrase("Actions", "New window"),
        ("Ctrl+N",),
        Phrase("Actions", "Open another window for another story"),
    ),
    Entry(
        "close_window",
        Phrase("Actions", "Close window"),
        ("Ctrl+W",),
        Phrase("Actions", "Close this window; its story is kept"),
    ),
    Entry(
        "keep_version",
        Phrase("Actions", "Keep this version…"),
        ("Ctrl+Shift+K",),
        Phrase("Actions", "Keep the brief as it is now, under a name"),
        needs_story=True,
    ),
    Entry(
        "versions",
        Phrase("Actions", "Versions…"),
        ("Ctrl+Shift+H",),
        Phrase("Actions", "Compare versions of the brief, and restore one"),
        needs_story=True,
    ),
    Entry(
        "add",
        Phrase("Actions", "Add articles…"),
        ("Ctrl+Shift+O",),
        Phrase("Actions", "Add files to the open story"),
    ),
    Entry(
        "sample",
        Phrase("Actions", "Open the sample story"),
        (),
        Phrase("Actions", "Open four real articles on one event"),
    ),
    Entry(
        "reload",
        Phrase("Actions", "Read the files again"),
        ("F5",),
        Phrase("Actions", "Read the story's files again"),
        needs_story=True,
    ),
    Entry(
        "export",
        Phrase("Actions", "Export…"),
        ("Ctrl+E",),
        Phrase("Actions", "Choose a form, see it, save it"),
        needs_story=True,
    ),
    Entry(
        "copy_plain",
        Phrase("Actions", "Copy brief as plain text"),
        ("Ctrl+Shift+C",),
        Phrase("Actions", "Copy the brief as plain text, without headings and lists"),
        needs_story=True,
    ),
    Entry("quit", Phrase("Actions", "Quit"), ("Ctrl+Q",), Phrase("Actions", "Close Sidebrief")),
    Entry(
        "copy",
        Phrase("Actions", "Copy brief"),
        ("Ctrl+C",),
        Phrase("Actions", "Copy the brief as text with its sources"),
        needs_story=True,
    ),
    Entry(
        "find",
        Phrase("Actions", "Find in all sources"),
        ("Ctrl+F",),
        Phrase("Actions", "Find words in all sources"),
        needs_story=True,
    ),
    Entry(
        "find_next",
        Phrase("Actions", "Find next"),
        ("F3", "Ctrl+G"),
        Phrase("Actions", "Go to the next hit"),
        needs_story=True,
    ),
    Entry(
        "find_previous",
        Phrase("Actions", "Find previous"),
        ("Shift+F3",),
        Phrase("Actions", "Go to the hit before"),
        needs_story=True,
    ),
    Entry(
        "next",
        Phrase("Actions", "Next claim"),
        ("N",),
        Phrase("Actions", "Go to the next claim"),
        needs_story=True,
    ),
    Entry(
        "previous",
        Phrase("Actions", "Previous claim"),
        ("P",),
        Phrase("Actions", "Go to the claim before"),
        needs_story=True,
    ),
    Entry(
        "clear",
        Phrase("Actions", "Clear selection"),
        ("Esc",),
        Phrase("Actions", "Select no claim and end the search"),
        needs_story=True,
    ),
    Entry(
        "pin",
        Phrase("Actions", "Pin line"),
        ("Ctrl+D",),
        Phrase("Actions", "Pin the chosen line of the brief, or let it go"),
        needs_story=True,
    ),
    Entry(
        "ban",
        Phrase("Actions", "Ban line"),
        ("Ctrl+Del",),
        Phrase("Actions", "Ban the chosen line of the brief"),
        needs_story=True,
    ),
    Entry(
        "swap",
        Phrase("Actions", "Say it in other words…"),
        ("Ctrl+H",),
        Phrase("Actions", "Say the chosen line in another source’s words"),
        needs_story=True,
    ),
    Entry(
        "write_below",
        Phrase("Actions", "Write a line of your own…"),
        ("Ctrl+L",),
        Phrase("Actions", "Write a line of your own below the chosen line of the brief"),
        needs_story=True,
    ),
    Entry(
        "write_above",
        Phrase("Actions", "Write above…"),
        ("Ctrl+Shift+L",),
        Phrase("Actions", "Write a line of your own above the chosen line of the brief"),
        needs_story=True,
    ),
    Entry(
        "move_up",
        Phrase("Actions", "Move line up"),
        ("Alt+Up",),
        Phrase("Actions", "Move the chosen line up"),
        needs_story=True,
    ),
    Entry(
        "move_down",
        Phrase("Actions", "Move line down"),
        ("Alt+Down",),
        Phrase("Actions", "Move the chosen line down"),
        needs_story=True,
    ),
    Entry(
        "add_sentence",
        Phrase("Actions", "Add sentence to the brief"),
        ("Ctrl+Return", "Ctrl+Enter"),
        Phrase("Actions", "Let the selected passage’s sentence stand in the brief"),
        needs_story=True,
    ),
    Entry(
        "why",
        Phrase("Actions", "Why this line"),
        ("Ctrl+I",),
        Phrase("Actions", "Show below the brief why the chosen line is there"),
        needs_story=True,
    ),
    Entry(
        "focus",
        Phrase("Actions", "Focus of the brief"),
        ("Ctrl+Shift+F",),
        Phrase("Actions", "Say which person or topic the brief is to be about"),
        needs_story=True,
    ),
    Entry(
        "brief_options",
        Phrase("Actions", "Options of the brief"),
        ("Ctrl+B",),
        Phrase("Actions", "Choose how long the brief is, and how its lines are selected"),
        needs_story=True,
    ),
    Entry(
        "claim_details",
        Phrase("Actions", "Claim details"),
        ("F4",),
        Phrase("Actions", "Show why the passages of the selected claim stand together"),
        needs_story=True,
    ),
    Entry(
        "doubts",
        Phrase("Actions", "Not sure"),
        ("F7",),
        Phrase("Actions", "Decide which passages report the same thing"),
        needs_story=True,
    ),
    *(
        Entry(f"{page.name}_tab", page.title, (f"Ctrl+{number}",), page.tip, needs_story=True)
        for number, page in enumerate(PAGES, 1)
    ),
    Entry(
        "widen",
        Phrase("Actions", "Wide panel"),
        ("Ctrl+Shift+M",),
        Phrase(
            "Actions",
            "Give the panel on the right most of the window, or give the articles their room back",
        ),
        needs_story=True,
    ),
    *(Entry(*row, needs_story=True) for row in READING),
    Entry(
        "lists",
        Phrase("Actions", "Your own lists…"),
        (),
        Phrase("Actions", "Edit noise phrases, names, outlets and units"),
    ),
    *(Entry(*row) for row in COMFORT),
    Entry("guide", Phrase("Actions", "Guide"), ("F1",), Phrase("Actions", "Read the user guide")),
    Entry(
        "tour",
        Phrase("Actions", "Take the tour"),
        (),
        Phrase("Actions", "Be led through the window in six steps"),
    ),
    Entry(
        "shortcuts",
        Phrase("Actions", "Keyboard shortcuts"),
        ("Ctrl+/", "Ctrl+F1"),
        Phrase("Actions", "Show all keyboard shortcuts"),
    ),
    Entry("about", Phrase("Actions", "About Sidebrief")),
)
