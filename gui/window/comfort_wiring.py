"""Joins a window with what makes it comfortable: type, sizes, palette, its parts by keyboard."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from gui.reading.spoken import SpeakingColumns
from gui.reading.typography import USUAL, Measure, ReadingStyle
from gui.theme.panel_type import PanelType, set_panel_type
from gui.window.action_table import TABLE
from gui.window.hand_on import replace_proxies
from gui.window.palette import show_palette
from gui.window.settings_dialog import show_settings
from gui.window.shortcuts_dialog import show_shortcuts

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.preferences import Preferences
    from gui.window.main import Window

_MEASURES: Final[dict[str, Measure]] = {
    "narrow": "narrow",
    "comfortable": "comfortable",
    "wide": "wide",
}


def wire_comfort(window: Window) -> None:
    """Connect the actions of comfort, and let the window follow what is remembered."""
    slots: dict[str, Callable[[], object]] = {
        "palette": lambda: show_palette(window),
        "settings": lambda: show_settings(window),
        "shortcuts": lambda: show_shortcuts(window),
        "larger": lambda: _resize(window, 1),
        "smaller": lambda: _resize(window, -1),
        "usual_size": lambda: _set_size(window, USUAL.size),
        "next_pane": lambda: go_to_pane(window, 1),
        "previous_pane": lambda: go_to_pane(window, -1),
    }
    for name, slot in slots.items():
        window.commands[name].triggered.connect(lambda _checked=False, slot=slot: slot())
    _let_columns_speak()
    replace_proxies(window.parts.side)
    remembered = window.stories.remembered
    follow = Follower(window)
    remembered.changed.connect(follow.show)
    follow.show(window.preferences)


@lru_cache(maxsize=1)
def _let_columns_speak() -> SpeakingColumns:
    """Install what screen readers meet, once for all windows."""
    speaking = SpeakingColumns()
    speaking.install()
    return speaking


def style_of(now: Preferences) -> ReadingStyle:
    """Return the type that is remembered."""
    return ReadingStyle(now.family, now.size, _MEASURES[now.measure], now.spacing)


def panel_type_of(style: ReadingStyle) -> PanelType:
    """Return how panels set words beside articles in a style: in the same proportions."""
    return PanelType(style.family, style.size / USUAL.size, style.spacing / USUAL.spacing)


def lay_out_panels(window: Window) -> None:
    """Let everything that shows words of sources set them anew, in the sizes now in force."""
    for part in (window.parts.sources, window.parts.side, window.parts.drawer):
        for widget in part.findChildren(QWidget):
            changed = getattr(widget, "type_changed", None)
            if changed is not None:
                changed()
            elif isinstance(widget, QAbstractItemView):
                widget.scheduleDelayedItemsLayout()
                widget.viewport().update()


class Follower(QObject):
    """Hands what is remembered on to one window, as long as there is that window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._type = USUAL
        self._letters = True

    def show(self, now: Preferences) -> None:
        """Take other preferences."""
        wanted = style_of(now)
        set_panel_type(panel_type_of(wanted))
        if wanted != self._type:
            self._type = wanted
            self._window.parts.reading.set_type(wanted)
            lay_out_panels(self._window)
        if now.letter_keys != self._letters:
            self._letters = now.letter_keys
            _set_letter_keys(self._window, on=now.letter_keys)


def _set_letter_keys(window: Window, *, on: bool) -> None:
    """Let single letters be keys, or not: they disturb who dictates or hits keys by mistake."""
    for entry in TABLE:
        letters = [key for key in entry.shortcuts if len(key) == 1]
        if letters:
            keys = [key for key in entry.shortcuts if on or key not in letters]
            window.commands[entry.name].setShortcuts([QKeySequence(key) for key in keys])


def _resize(window: Window, steps: int) -> None:
    _set_size(window, style_of(window.preferences).larger(steps).size)


def _set_size(window: Window, size: int) -> None:
    window.preferences = replace(window.preferences, size=size)


def panes(window: Window) -> list[QWidget]:
    """Return the parts of the window in the order in which one reads it."""
    parts = window.parts
    middle = (parts.filter, parts.sources, parts.reading, parts.drawer, parts.side)
    every = (parts.top, *middle, parts.bottom)
    shown: list[QWidget] = [part for part in every if part.isVisible()]
    page = parts.pages.currentWidget()
    if page is not None and page is not parts.splitter:
        shown.insert(1, page)
    return [part for part in shown if first_stop(part) is not None]


def go_to_pane(window: Window, by: int) -> None:
    """Give the focus to the next part of the window (1) or the one before (-1)."""
    every = panes(window)
    if not every:
        return
    now = window.focusWidget()
    at = next((n for n, part in enumerate(every) if now is not None and _within(part, now)), -1)
    at = (at + by) % len(every) if at >= 0 else (0 if by > 0 else len(every) - 1)
    stop = first_stop(every[at])
    if stop is not None:
        stop.setFocus(Qt.FocusReason.TabFocusReason)


def _within(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


def first_stop(part: QWidget) -> QWidget | None:
    """Return the first widget of a part that Tab would stop at."""
    if _stops(part):
        return part
    widget = part.nextInFocusChain()
    seen = 0
    while widget is not None and widget is not part and seen < 5000:
        if part.isAncestorOf(widget) and _stops(widget):
            return widget
        widget = widget.nextInFocusChain()
        seen += 1
    return None


def _stops(widget: QWidget) -> bool:
    tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tab) and widget.isVisible() and widget.isEnabled()
