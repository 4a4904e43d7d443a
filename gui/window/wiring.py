"""Joins the parts of the window: every connection between them stands here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gui.export.wiring import wire_export
from gui.window import dialogs
from gui.window.brief_wiring import wire_brief
from gui.window.comfort_wiring import wire_comfort
from gui.window.drawer import CLAIM, DOUBTS
from gui.window.filter_wiring import Filters
from gui.window.note_wiring import wire_notes
from gui.window.reading_wiring import wire_reading
from gui.window.rebuilding import choose_language
from gui.window.source_wiring import wire_sources
from gui.window.table_wiring import wire_tables
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.window.main import Window


def wire(window: Window) -> None:
    """Connect actions, widgets and session of a window."""
    _wire_actions(window)
    _wire_parts(window)
    _wire_session(window)
    _wire_decisions(window)
    wire_brief(window)
    wire_tables(window)
    wire_reading(window)
    wire_notes(window)
    Filters(window)
    wire_comfort(window)
    wire_export(window)
    wire_sources(window)


def _wire_actions(window: Window) -> None:
    actions = window.commands
    slots: dict[str, Callable[[], object]] = {
        "open": window.ask_open,
        "add": window.ask_add,
        "sample": window.open_sample,
        "reload": window.session.reload,
        "copy": window.copy_brief,
        "find": window.enter_find,
        "find_next": lambda: window.finder.step(1),
        "find_previous": lambda: window.finder.step(-1),
        "next": lambda: window.navigator.step(1),
        "previous": lambda: window.navigator.step(-1),
        "clear": window.clear,
        "pin": window.parts.side.brief.pin_current,
        "ban": window.parts.side.brief.ban_current,
        "swap": window.parts.side.brief.swap_current,
        "claim_details": lambda: window.parts.drawer.toggle(CLAIM),
        "doubts": lambda: window.parts.drawer.toggle(DOUBTS),
        "about": lambda: dialogs.show_about(window),
    }
    for name, slot in slots.items():
        # ``triggered`` hands over whether the action is checked, which nobody here wants.
        actions[name].triggered.connect(lambda _checked=False, slot=slot: slot())
    actions.theme_chosen.connect(window.choose_theme)
    actions.language_chosen.connect(lambda choice: choose_language(window, choice))
    actions.format_chosen.connect(window.ask_export)
    actions.recent_chosen.connect(window.open)


def _wire_parts(window: Window) -> None:
    parts, go = window.parts, window.navigator
    window.finder.hit.connect(parts.reading.reveal)
    window.finder.found.connect(parts.reading.hits.show)
    window.finder.left.connect(parts.reading.setFocus)
    parts.sources.source_chosen.connect(go.go_to_source)
    parts.sources.skipped_requested.connect(window.show_skipped)
    parts.sources.sourcing_requested.connect(parts.side.show_sourcing)
    parts.sources.sourcing_of_requested.connect(parts.side.show_sourcing_of)
    parts.reading.claim_selected.connect(go.select)
    parts.side.brief.line_chosen.connect(go.go_to_line)
    parts.side.brief.source_chosen.connect(go.go_to_support)
    parts.side.brief.span_chosen.connect(go.go_to)
    parts.side.quotes.span_chosen.connect(go.go_to_quote)
    parts.side.timeline.claim_chosen.connect(go.go_to)
    parts.side.sourcing.span_chosen.connect(go.go_to_quote)
    parts.side.sourcing.source_chosen.connect(go.go_to_source)
    for page in (parts.empty, parts.reasons):
        page.open_requested.connect(window.ask_open)
        page.sample_requested.connect(window.open_sample)
    for part in (parts.loading, parts.bottom):
        part.cancel_requested.connect(window.session.cancel)


def _wire_session(window: Window) -> None:
    session, bottom = window.session, window.parts.bottom
    notice = window.parts.notice
    notice.proofs_requested.connect(lambda: window.parts.side.show_sourcing("warnings"))
    session.dispatcher.reported.connect(window.on_progress)
    session.dispatcher.busy_changed.connect(window.on_busy)
    session.loading.connect(lambda _title: notice.forget())
    session.loading.connect(window.on_loading)
    session.updating.connect(lambda: bottom.show_progress("Analysing", 0, 0))
    session.analysed.connect(window.on_analysed)
    session.briefed.connect(window.on_briefed)
    session.briefed.connect(lambda done: notice.show_warnings(done.brief.analysis.checks.warnings))
    session.unusable.connect(window.on_unusable)
    session.stopped.connect(window.on_stopped)
    session.failed.connect(window.on_failed)
    session.exported.connect(lambda path: bottom.say(_saved(path)))
    window.themes.changed.connect(window.show_theme)


def _saved(path: str) -> str:
    return translate("Window", "Saved {file}").format(file=Path(path).name)


def _wire_decisions(window: Window) -> None:
    """Connect every way to decide something, and every place that shows what was decided."""
    parts, decide, go = window.parts, window.decisions, window.navigator
    brief, drawer, reading = parts.side.brief, parts.drawer, parts.reading
    parts.sources.hide_requested.connect(decide.hide)
    reading.restore_requested.connect(decide.restore)
    reading.part_requested.connect(decide.part)
    reading.join_requested.connect(decide.join)
    reading.details_requested.connect(lambda _claim: drawer.open_at(CLAIM))
    brief.pin_requested.connect(decide.pin)
    brief.ban_requested.connect(decide.ban)
    brief.allow_requested.connect(decide.allow)
    brief.swap_requested.connect(decide.say_instead)
    brief.hinted.connect(parts.bottom.say)
    brief.doubts_requested.connect(lambda: drawer.open_at(DOUBTS))
    drawer.doubts.confirmed.connect(decide.confirm)
    drawer.doubts.rejected.connect(decide.reject)
    drawer.doubts.released.connect(decide.release)
    drawer.doubts.link_shown.connect(go.compare)
    drawer.doubts.span_chosen.connect(reading.reveal)
    drawer.claim.span_chosen.connect(lambda span: go.go_to(span, go.claim))
    drawer.opened.connect(lambda: reading.select_claim(go.claim))
    drawer.shut.connect(reading.setFocus)
    go.selected.connect(drawer.claim.show_claim)
    window.session.edited.connect(brief.show_edits)
    window.session.edited.connect(drawer.doubts.show_edits)
    decide.warned.connect(window.on_warned)
