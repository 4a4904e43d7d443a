"""Keys as menus and tooltips name them: in the user's language, in the signs of the platform."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def key_words(key: str) -> str:
    """Return a key as the platform shows it: "Ctrl+D" as it is, or "Strg+D", or in signs."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def with_key(words: str, key: str) -> str:
    """Return words for a tooltip with the key behind them that does the same."""
    return f"{words} ({key_words(key)})"
