"""The context menus of the brief: what can be done with a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from gui.edits.passages import other_words
from gui.panels.brief_list import plain
from gui.shown import shown
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.panels.brief_deciding import DecidingList
    from gui.panels.brief_rows import Entry, Row
    from summarizer import Analysis, Line, Span
    from summarizer.model import OwnLine

_LONGEST: Final = 56


def other_words_menu(
    parent: QWidget, analysis: Analysis, line: Line, take: Callable[[Span], None]
) -> QMenu:
    """Return a menu of the sentences that say the same as a line; ``take`` gets the chosen one."""
    menu = QMenu(translate("Brief", "Say it in another source’s words"), parent)
    menu.setToolTipsVisible(True)
    articles = analysis.story.articles
    for span in other_words(analysis, line):
        words = " ".join(span.cut(articles).split())
        named = translate("Brief", "Source {number}: “{words}”").format(
            number=span.article + 1, words=_short(words)
        )
        action = menu.addAction(named.replace("&", "&&"))
        action.setToolTip(plain(shown(words)))
        action.triggered.connect(lambda _=False, span=span: take(span))
    if menu.isEmpty():
        menu.addAction(translate("Brief", "No other sentence says this")).setEnabled(False)
    return menu


def menu_of(brief: DecidingList, row: Row) -> QMenu:
    """Return the context menu of a row: of a line, of one of the user's own, or of one aside."""
    menu = QMenu(brief)
    if row.line is not None:
        _add_line(menu, brief, row.line, pinned=row.pinned)
    elif row.own is not None:
        _add_own(menu, brief, row.own)
    elif row.banned is not None:
        words = translate("Brief", "Let this line back in")
        _add_aside(menu, brief, row.banned, words, brief.allow_requested.emit)
    elif row.waiting is not None:
        words = translate("Brief", "Let go of this line")
        _add_aside(menu, brief, row.waiting, words, brief.release_requested.emit)
    return menu


def _add_line(menu: QMenu, brief: DecidingList, line: Line, *, pinned: bool) -> None:
    text = brief.line_text(line)
    copy = translate("Brief", "Copy line with citation")
    _add(menu, copy, lambda: QGuiApplication.clipboard().setText(text))
    show = translate("Brief", "Show in its article")
    _add(menu, show, lambda: brief.line_chosen.emit(line))
    menu.addSeparator()
    let_go = translate("Brief", "Let go of this line")
    pin = let_go if pinned else translate("Brief", "Pin this line")
    _add(menu, pin, lambda: brief.pin_requested.emit(line))
    _add(menu, translate("Brief", "Ban this line"), lambda: brief.ban_requested.emit(line))
    menu.addMenu(brief.words_menu(menu, line))
    _add_standing(menu, brief, line)


def _add_own(menu: QMenu, brief: DecidingList, own: OwnLine) -> None:
    text = own.text
    _add(menu, translate("Brief", "Change your words"), lambda: brief.writing.change(own))
    _add(menu, translate("Brief", "Remove your words"), lambda: brief.erase_requested.emit(own))
    copy = translate("Brief", "Copy your words")
    _add(menu, copy, lambda: QGuiApplication.clipboard().setText(text))
    _add_standing(menu, brief, own)


def _add_standing(menu: QMenu, brief: DecidingList, entry: Entry) -> None:
    """Offer to move an entry, and to write beside it."""
    menu.addSeparator()
    write = brief.writing.add
    above, below = translate("Brief", "Write above…"), translate("Brief", "Write below…")
    _add(menu, above, lambda: write(entry, before=True))
    _add(menu, below, lambda: write(entry, before=False))
    menu.addSeparator()
    up = _add(menu, translate("Brief", "Move up"), lambda: brief.move_entry(entry, -1))
    down = _add(menu, translate("Brief", "Move down"), lambda: brief.move_entry(entry, 1))
    up.setEnabled(brief.can_move(entry, -1))
    down.setEnabled(brief.can_move(entry, 1))


def _add_aside(
    menu: QMenu, brief: DecidingList, span: Span, words: str, take: Callable[[Span], None]
) -> None:
    _add(menu, words, lambda: take(span))
    show = translate("Brief", "Show in its article")
    _add(menu, show, lambda: brief.span_chosen.emit(span))


def _add(menu: QMenu, words: str, do: Callable[[], object]) -> QAction:
    action = menu.addAction(words)
    action.triggered.connect(lambda _checked=False: do())
    return action


def _short(text: str) -> str:
    whole = shown(text)
    return whole if len(whole) <= _LONGEST else whole[: _LONGEST - 1].rstrip() + "…"
