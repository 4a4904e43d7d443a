"""The actions of the reading area, as rows of the window's table: name, words, keys, tip."""

from __future__ import annotations

from typing import Final

from gui.words import Phrase

Row = tuple[str, Phrase, tuple[str, ...], Phrase]

COLUMNS: Final[tuple[Row, ...]] = (
    (
        "column_left",
        Phrase("Actions", "Move column left"),
        ("Ctrl+Shift+Left",),
        Phrase("Actions", "Put the column further left"),
    ),
    (
        "column_right",
        Phrase("Actions", "Move column right"),
        ("Ctrl+Shift+Right",),
        Phrase("Actions", "Put the column further right"),
    ),
    (
        "column_fold",
        Phrase("Actions", "Fold column"),
        ("Ctrl+Shift+Down",),
        Phrase("Actions", "Fold the column, or open it again"),
    ),
    (
        "columns_open",
        Phrase("Actions", "Open all columns"),
        (),
        Phrase("Actions", "Open all folded columns"),
    ),
    (
        "column_base",
        Phrase("Actions", "Keep column in view"),
        ("Ctrl+Shift+Up",),
        Phrase("Actions", "Keep the column at the left edge as the base, or let it go"),
    ),
    (
        "column_wider",
        Phrase("Actions", "Wider column"),
        ("Alt+Shift+Right",),
        Phrase("Actions", "Make the column wider"),
    ),
    (
        "column_narrower",
        Phrase("Actions", "Narrower column"),
        ("Alt+Shift+Left",),
        Phrase("Actions", "Make the column narrower"),
    ),
)
BESIDE: Final[tuple[Row, ...]] = (
    (
        "tell_others",
        Phrase("Actions", "What the others report"),
        ("Ctrl+R",),
        Phrase("Actions", "Open what the other sources say of the selected passage, below it"),
    ),
    (
        "note",
        Phrase("Actions", "Note…"),
        ("Ctrl+M",),
        Phrase(
            "Actions",
            "Write a note on the selected text or passage, or change the one that is there",
        ),
    ),
    (
        "all_notes",
        Phrase("Actions", "All margin notes"),
        ("F9",),
        Phrase("Actions", "Show a note beside every sentence"),
    ),
    (
        "column_lines",
        Phrase("Actions", "Lines between columns"),
        ("Ctrl+J",),
        Phrase("Actions", "Join the passages of the selected claim by lines"),
    ),
    (
        "link_scrolling",
        Phrase("Actions", "Scroll together"),
        ("F8",),
        Phrase("Actions", "Let all columns follow the one you scroll"),
    ),
)
FILTERS: Final[tuple[Row, ...]] = (
    (
        "only_unique",
        Phrase("Actions", "Only what one source adds"),
        ("Ctrl+Shift+A",),
        Phrase("Actions", "Dim everything but what only one source reports"),
    ),
    (
        "only_new",
        Phrase("Actions", "Only what is new since the last visit"),
        ("Ctrl+Shift+E",),
        Phrase("Actions", "Dim everything but what is new since the last visit"),
    ),
    (
        "only_differences",
        Phrase("Actions", "Only differences"),
        ("Ctrl+Shift+D",),
        Phrase("Actions", "Dim everything but where the sources differ"),
    ),
)
READING: Final = COLUMNS + BESIDE + FILTERS
