"""The context menus of the brief: what can be done with a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QMenu, QWidget

from gui.edits.passages import other_words
from gui.panels.brief_list import plain
from gui.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer import Analysis, Line, Span

_LONGEST: Final = 56


def other_words_menu(
    parent: QWidget, analysis: Analysis, line: Line, take: Callable[[Span], None]
) -> QMenu:
    """Return a menu of the sentences that say the same as a line; ``take`` gets the chosen one."""
    menu = QMenu("Say it in another source’s words", parent)
    menu.setToolTipsVisible(True)
    articles = analysis.story.articles
    for span in other_words(analysis, line):
        words = " ".join(span.cut(articles).split())
        named = f"Source {span.article + 1}: “{_short(words)}”"
        action = menu.addAction(named.replace("&", "&&"))
        action.setToolTip(plain(shown(words)))
        action.triggered.connect(lambda _=False, span=span: take(span))
    if menu.isEmpty():
        menu.addAction("No other sentence says this").setEnabled(False)
    return menu


def _short(text: str) -> str:
    whole = shown(text)
    return whole if len(whole) <= _LONGEST else whole[: _LONGEST - 1].rstrip() + "…"
