"""How the window looks, as named parts that tell it and are told again.

A part of the window that wants to find itself as it was left adds two functions: one that returns a
plain value, and one that takes such a value back. The second gets whatever a file held under that
name, of whatever form, and must pass over what it cannot use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray

from gui.keeping.values import Plain, View
from gui.panels.side_pages import PAGES
from gui.reading.places import (
    left_column,
    set_widths,
    show_left_column,
    show_tops,
    tops,
    widths,
)
from gui.window.action_table import TABLE
from gui.window.widening import widening_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QSplitter

    from gui.window.main import Window
    from summarizer import Analysis, Claim

    Read = Callable[[], Plain]
    Restore = Callable[[Plain], None]

_MOST_PLACES: Final = 60
_FIRST_PAGES: Final = (
    *("brief", "coverage", "differences", "quotes", "timeline"),
    *("sourcing", "sources", "notes"),
)
"""The pages of the side panel as they stood when sessions held their numbers."""
_WIDEST: Final = 100_000  # pixels that any window may have


class Looks:
    """What the parts of one window tell of how they look."""

    def __init__(self) -> None:
        self._parts: dict[str, tuple[Read, Restore]] = {}

    def add(self, name: str, read: Read, restore: Restore) -> None:
        """Let a part of the window be kept under a name; the order of adding is that of telling."""
        self._parts[name] = (read, restore)

    def now(self) -> View:
        """Return how the window looks."""
        return View(tuple(sorted((name, part[0]()) for name, part in self._parts.items())))

    def restore(self, view: View) -> None:
        """Let each part take back what it told."""
        kept = dict(view.parts)
        for name, (_, restore) in self._parts.items():
            if name in kept:
                restore(kept[name])


def add_parts(looks: Looks, window: Window) -> None:
    """Add what every window has; scroll places come last, when all widths are as they were."""
    parts = window.parts
    looks.add("geometry", lambda: _packed(window), lambda value: _unpack(window, value))
    room = parts.splitter
    looks.add("panels", lambda: widening_of(room).usual_panels, lambda v: _check(window, v))
    looks.add("splitter", lambda: widening_of(room).usual_sizes, lambda v: _share(room, v))
    looks.add("widths", lambda: widths(parts.reading), lambda v: set_widths(parts.reading, v))
    looks.add("toggles", lambda: _toggles(window), lambda v: _toggle(window, v))
    looks.add("tab", lambda: parts.side.name, lambda v: _turn(window, v))
    looks.add("drawer", lambda: _drawer(window), lambda v: _open_drawer(window, v))
    looks.add("find", parts.top.find_field.text, lambda v: _find(window, v))
    looks.add("claim", lambda: _claim(window), lambda v: _select(window, v))
    looks.add(
        "left", lambda: left_column(parts.reading), lambda v: show_left_column(parts.reading, v)
    )
    looks.add("tops", lambda: tops(parts.reading), lambda v: show_tops(parts.reading, v))
    bar = parts.side.brief.verticalScrollBar
    looks.add("brief", lambda: bar().value(), lambda v: bar().setValue(_number(v)))


def _packed(window: Window) -> str:
    return bytes(window.saveGeometry().toBase64().data()).decode("ascii")


def _unpack(window: Window, value: Plain) -> None:
    if isinstance(value, str):
        window.restoreGeometry(QByteArray.fromBase64(value.encode("ascii", "ignore")))


def _check(window: Window, value: Plain) -> None:
    if isinstance(value, tuple) and len(value) == len(window.commands.panels):
        for action, checked in zip(window.commands.panels, value, strict=True):
            action.setChecked(checked is True)


def _toggles(window: Window) -> Plain:
    """Return what can be switched on and off: (name, checked)."""
    every = ((entry.name, window.commands[entry.name]) for entry in TABLE)
    return tuple((name, action.isChecked()) for name, action in every if action.isCheckable())


def _toggle(window: Window, value: Plain) -> None:
    known = {entry.name for entry in TABLE}
    for pair in value if isinstance(value, tuple) else ():
        match pair:
            case (str() as name, bool() as checked) if name in known:
                if window.commands[name].isCheckable():
                    window.commands[name].setChecked(checked)
            case _:
                continue


def _share(splitter: QSplitter, value: Plain) -> None:
    sizes = [_number(one) for one in value] if isinstance(value, tuple) else []
    if len(sizes) == splitter.count() and sum(sizes) > 0:
        splitter.setSizes(sizes)


def _turn(window: Window, value: Plain) -> None:
    """Turn to a page by its name; sessions of the first versions hold its number."""
    if isinstance(value, int) and 0 <= value < len(_FIRST_PAGES):
        value = _FIRST_PAGES[value]
    if any(page.name == value for page in PAGES):
        window.parts.side.turn_to(str(value))


def _drawer(window: Window) -> int:
    """Return the page at which the drawer is open, or -1."""
    drawer = window.parts.drawer
    return drawer.tabs.currentIndex() if not drawer.isHidden() else -1


def _open_drawer(window: Window, value: Plain) -> None:
    drawer = window.parts.drawer
    if isinstance(value, int) and 0 <= value < drawer.tabs.count():
        drawer.open_at(value)


def _find(window: Window, value: Plain) -> None:
    if isinstance(value, str) and value:
        window.parts.top.find_field.setText(value)


def _claim(window: Window) -> Plain:
    """Return the places of the selected claim: its id is another after the next analysis."""
    analysis, claim = window.session.analysis, window.navigator.claim
    found = (one for one in analysis.claims if one.id == claim) if analysis is not None else ()
    chosen = next(iter(found), None)
    return _places(analysis, chosen)[:_MOST_PLACES] if analysis and chosen else None


def _select(window: Window, value: Plain) -> None:
    """Select the claim that has most of these places, and fewest others."""
    analysis = window.session.analysis
    wanted = set(value) if isinstance(value, tuple) else set()
    if analysis is None or not wanted:
        return
    shared = {
        one.id: (len(wanted.intersection(_places(analysis, one))), -len(one.support))
        for one in analysis.claims
    }
    best = max(shared, key=lambda claim: shared[claim], default=None)
    if best is not None and shared[best][0]:
        window.navigator.select(best)


def _places(analysis: Analysis, claim: Claim) -> tuple[Plain, ...]:
    articles = analysis.story.articles
    return tuple((articles[s.article].sha256, s.start, s.end) for s in claim.support)


def _number(value: Plain) -> int:
    return min(max(value, 0), _WIDEST) if isinstance(value, int) else 0
