"""The actions of the reading area, as rows of the window's table: name, words, keys, tip."""

from __future__ import annotations

from typing import Final

Row = tuple[str, str, tuple[str, ...], str]

COLUMNS: Final[tuple[Row, ...]] = (
    ("column_left", "Move column left", ("Ctrl+Shift+Left",), "Put the column further left"),
    ("column_right", "Move column right", ("Ctrl+Shift+Right",), "Put the column further right"),
    ("column_fold", "Fold column", ("Ctrl+Shift+Down",), "Fold the column, or open it again"),
    ("columns_open", "Open all columns", (), "Open all folded columns"),
    (
        "column_base",
        "Keep column in view",
        ("Ctrl+Shift+Up",),
        "Keep the column at the left edge as the base, or let it go",
    ),
    ("column_wider", "Wider column", ("Alt+Shift+Right",), "Make the column wider"),
    ("column_narrower", "Narrower column", ("Alt+Shift+Left",), "Make the column narrower"),
)
BESIDE: Final[tuple[Row, ...]] = (
    (
        "tell_others",
        "What the others report",
        ("Ctrl+R",),
        "Open what the other sources say of the selected passage, below it",
    ),
    (
        "note",
        "Note…",
        ("Ctrl+M",),
        "Write a note on the selected text or passage, or change the one that is there",
    ),
    ("all_notes", "All margin notes", ("F9",), "Show a note beside every sentence"),
    (
        "column_lines",
        "Lines between columns",
        ("Ctrl+J",),
        "Join the passages of the selected claim by lines",
    ),
    ("link_scrolling", "Scroll together", ("F8",), "Let all columns follow the one you scroll"),
)
FILTERS: Final[tuple[Row, ...]] = (
    (
        "only_unique",
        "Only what one source adds",
        ("Ctrl+Shift+A",),
        "Dim everything but what only one source reports",
    ),
    (
        "only_new",
        "Only what is new since the last visit",
        ("Ctrl+Shift+E",),
        "Dim everything but what is new since the last visit",
    ),
    (
        "only_differences",
        "Only differences",
        ("Ctrl+Shift+D",),
        "Dim everything but where the sources differ",
    ),
)
READING: Final = COLUMNS + BESIDE + FILTERS
