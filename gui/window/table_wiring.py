"""Joins the tables of the side panel with the window: coverage, differences, width, worksheets."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from gui.edits.verdicts import UNDO_TEXTS, rule
from gui.panels.side_pages import PAGES
from gui.window.widening import Widening
from gui.work.export import FORMATS

if TYPE_CHECKING:
    from gui.window.main import Window
    from summarizer import Difference
    from summarizer.model import Ruling


def wire_tables(window: Window) -> None:
    """Connect the tables."""
    _wire_pages(window)
    _wire_coverage(window)
    _wire_differences(window)


def _wire_pages(window: Window) -> None:
    """Let each page have its action, and the panel its width."""
    parts, actions = window.parts, window.commands
    for page in PAGES:
        turn = partial(parts.side.enter, page.name)
        actions[f"{page.name}_tab"].triggered.connect(lambda _checked=False, turn=turn: turn())
    widening = Widening(parts.splitter, parts.side, actions.panels)
    actions["widen"].triggered.connect(lambda _checked=False: widening.toggle())
    parts.side.widen_requested.connect(widening.toggle)


def _wire_coverage(window: Window) -> None:
    coverage, go = window.parts.side.coverage, window.navigator
    coverage.cell_chosen.connect(go.go_to)
    coverage.claim_chosen.connect(go.select)
    # In another analysis the selected claim may have another number.
    window.parts.side.filled.connect(lambda: coverage.select_claim(go.claim))


def _wire_differences(window: Window) -> None:
    differences, session = window.parts.side.differences, window.session
    differences.cell_chosen.connect(window.navigator.go_to)
    differences.ruled.connect(partial(_rule, window))
    differences.export_requested.connect(partial(_export, window))
    session.edited.connect(differences.show_edits)
    window.parts.side.filled.connect(lambda: _show_again(window))


def _show_again(window: Window) -> None:
    """Show what was said of the differences, and which claim is selected, in another analysis."""
    differences = window.parts.side.differences
    differences.show_edits(window.session.edits)
    differences.select_claim(window.navigator.claim)


def _rule(window: Window, difference: Difference, ruling: Ruling | None, remark: str) -> None:
    """Decide something about a difference; it can be undone like every decision."""
    analysis = window.session.analysis
    if analysis is not None:
        articles = analysis.story.articles
        after = rule(window.decisions.now, difference, articles, ruling, remark)
        window.decisions.decide(UNDO_TEXTS[ruling](), after)


def _export(window: Window, name: str) -> None:
    """Ask where to save a worksheet, and save it."""
    window.ask_export(next(form for form in FORMATS if form.name == name))
