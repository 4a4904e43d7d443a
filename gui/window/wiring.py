"""Joins the parts of the window: every connection between them stands here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gui.window import dialogs

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.window.main import Window


def wire(window: Window) -> None:
    """Connect actions, widgets and session of a window."""
    _wire_actions(window)
    _wire_parts(window)
    _wire_session(window)


def _wire_actions(window: Window) -> None:
    actions, tabs = window.commands, window.parts.side.tabs
    slots: dict[str, Callable[[], object]] = {
        "open": window.ask_open,
        "add": window.ask_add,
        "sample": window.open_sample,
        "reload": window.session.reload,
        "export": window.ask_export,
        "quit": window.close,
        "copy": window.copy_brief,
        "find": window.enter_find,
        "find_next": lambda: window.finder.step(1),
        "find_previous": lambda: window.finder.step(-1),
        "next": lambda: window.navigator.step(1),
        "previous": lambda: window.navigator.step(-1),
        "clear": window.clear,
        "brief_tab": lambda: tabs.setCurrentIndex(0),
        "differences_tab": lambda: tabs.setCurrentIndex(1),
        "quotes_tab": lambda: tabs.setCurrentIndex(2),
        "shortcuts": lambda: dialogs.show_shortcuts(window),
        "about": lambda: dialogs.show_about(window),
    }
    for name, slot in slots.items():
        # ``triggered`` hands over whether the action is checked, which nobody here wants.
        actions[name].triggered.connect(lambda _checked=False, slot=slot: slot())
    actions.theme_chosen.connect(window.choose_theme)
    actions.method_chosen.connect(window.choose_method)
    actions.format_chosen.connect(window.ask_export)
    actions.recent_chosen.connect(window.open)


def _wire_parts(window: Window) -> None:
    parts, go = window.parts, window.navigator
    parts.top.words_changed.connect(window.choose_words)
    window.finder.hit.connect(parts.reading.reveal)
    window.finder.left.connect(parts.reading.setFocus)
    parts.sources.source_chosen.connect(go.go_to_source)
    parts.sources.hide_requested.connect(window.hide_source)
    parts.sources.skipped_requested.connect(window.show_skipped)
    parts.reading.claim_selected.connect(go.select)
    parts.reading.restore_requested.connect(window.restore_furniture)
    parts.side.brief.line_chosen.connect(go.go_to_line)
    parts.side.brief.source_chosen.connect(go.go_to_support)
    parts.side.brief.span_chosen.connect(go.go_to)
    parts.side.differences.cell_chosen.connect(go.go_to)
    parts.side.quotes.span_chosen.connect(go.go_to_quote)
    for page in (parts.empty, parts.reasons):
        page.open_requested.connect(window.ask_open)
        page.sample_requested.connect(window.open_sample)
    for part in (parts.loading, parts.bottom):
        part.cancel_requested.connect(window.session.cancel)


def _wire_session(window: Window) -> None:
    session, bottom = window.session, window.parts.bottom
    session.dispatcher.reported.connect(window.on_progress)
    session.dispatcher.busy_changed.connect(window.on_busy)
    session.edited.connect(lambda edits: window.parts.sources.list.sources.set_hidden(edits.hidden))
    session.loading.connect(window.on_loading)
    session.updating.connect(lambda: bottom.show_progress("Analysing", 0, 0))
    session.analysed.connect(window.on_analysed)
    session.briefed.connect(window.on_briefed)
    session.unusable.connect(window.on_unusable)
    session.stopped.connect(window.on_stopped)
    session.failed.connect(window.on_failed)
    session.copied.connect(window.on_copied)
    session.exported.connect(lambda path: bottom.say(f"Saved {Path(path).name}"))
    window.themes.changed.connect(window.parts.set_theme)
