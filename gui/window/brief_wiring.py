"""Joins the brief with the session and the decisions: every connection of it stands here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gui.edits.line_decisions import LineDecisions
from gui.edits.option_decisions import OptionDecisions
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.window.main import Window
    from gui.work.engine import Loaded
    from summarizer import Settings


def wire_brief(window: Window) -> None:
    """Connect the brief's lines, its options and its actions."""
    _wire_lines(window)
    _wire_options(window)
    _wire_actions(window)


def _wire_lines(window: Window) -> None:
    decide = LineDecisions(window.decisions, window.session)
    brief, reading, say = window.parts.side.brief, window.parts.reading, window.parts.bottom.say
    brief.move_requested.connect(decide.move)
    brief.write_requested.connect(decide.write)
    brief.rewrite_requested.connect(decide.rewrite)
    brief.erase_requested.connect(decide.erase)
    brief.release_requested.connect(decide.release)
    reading.add_requested.connect(decide.add)
    decide.hinted.connect(say)


def _wire_options(window: Window) -> None:
    session, page, top = window.session, window.parts.side.brief_page, window.parts.top

    def show_names(loaded: Loaded) -> None:
        page.bar.show_names(loaded.analysis.names if loaded.analysis is not None else ())

    def remember(options: Settings) -> None:
        """Let the next story begin with this length and method."""
        kept = {"words": options.words, "method": options.method}
        window.preferences = replace(window.preferences, **kept)  # type: ignore[arg-type]
        window.show_choices()

    session.analysed.connect(show_names)
    session.briefed.connect(page.show_solved)
    session.chosen.connect(page.bar.show_settings)
    session.chosen.connect(top.show_settings)
    session.chosen.connect(remember)
    decide = OptionDecisions(window.decisions.history, session)
    page.bar.chosen.connect(decide.choose)
    top.words_changed.connect(lambda words: decide.choose({"words": words}))
    top.sentences_changed.connect(lambda sentences: decide.choose({"sentences": sentences}))
    window.commands.method_chosen.connect(lambda method: decide.choose({"method": method}))
    page.bar.show_settings(session.options)
    top.show_settings(session.options)


def _wire_actions(window: Window) -> None:
    side, actions = window.parts.side, window.commands
    brief, page = side.brief, side.brief_page

    def on_page(act: Callable[[], object]) -> None:
        """Turn to the brief first: what an action does must be seen."""
        side.turn_to("brief")
        act()

    def add() -> None:
        """Pin the sentence of the current passage, or say what is missing."""
        if not window.parts.reading.add_current():
            said = translate("Brief", "Choose a passage of an article first")
            window.parts.bottom.say(said)

    slots: dict[str, Callable[[], object]] = {
        "write_below": lambda: brief.write_current(before=False),
        "write_above": lambda: brief.write_current(before=True),
        "move_up": lambda: brief.move_current(-1),
        "move_down": lambda: brief.move_current(1),
        "why": page.toggle_why,
        "focus": page.enter_focus,
        "brief_options": page.bar.options.showMenu,
    }
    for name, slot in slots.items():
        actions[name].triggered.connect(lambda _checked=False, slot=slot: on_page(slot))
    actions["add_sentence"].triggered.connect(lambda _checked=False: add())
