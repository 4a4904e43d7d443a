"""Keys: as menus and tooltips name them, and claimed before a shortcut of the window takes them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


def key_words(key: str) -> str:
    """Return a key as the platform shows it: "Ctrl+D" as it is, or "Strg+D", or in signs."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def with_key(words: str, key: str) -> str:
    """Return words for a tooltip with the key behind them that does the same."""
    return f"{words} ({key_words(key)})"


def claims_escape(event: QEvent) -> bool:
    """Claim Escape for the widget that is asked before the window's shortcut takes it."""
    claimed = (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_Escape
    )
    if claimed:
        event.accept()
    return claimed
