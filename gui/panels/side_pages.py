"""The pages of the side panel, one entry each: all that has to be told of a page stands here.

A new page is one more entry: its tab, its key (Ctrl and its number), its entry in the View menu and
its place in the panel follow. The window gets at the page itself by ``side.page(ItsClass)``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from gui.panels.brief_page import BriefPage
from gui.panels.brief_panel import BriefPanel
from gui.panels.coverage_panel import CoveragePanel
from gui.panels.difference_panel import DifferencePanel
from gui.panels.note_panel import NotePanel
from gui.panels.quote_page import QuotePage
from gui.panels.source_page import SourcePage
from gui.panels.sourcing_panel import SourcingPanel
from gui.panels.timeline_page import TimelinePage
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from gui.panels.page_rows import PageRows
    from gui.theme.tokens import Theme
    from summarizer import Analysis

Count = tuple[int, int]
"""How many of how many: of differences, those that are open."""


def _leave(view: Any, claim: int | None) -> None:  # noqa: ANN401
    """Do nothing about the selected claim."""


def _paint(view: Any, theme: Theme) -> None:  # noqa: ANN401
    """Hand the colours to a view."""
    view.set_theme(theme)


def _is_empty(view: Any) -> bool:  # noqa: ANN401 - a view of any model
    return bool(view.model().rowCount() == 0)


@dataclass(frozen=True, slots=True)
class Page:
    """One page. ``view`` stands for the widget that ``make`` returns.

    Attributes:
        name: in code ("quotes"); the action that turns to it is called "quotes_tab".
        title: on its tab, in the user's language.
        tip: what the action does.
        nothing: what to say instead where ``is_empty(view)``; empty where it shows itself always.
        show: hands an analysis (or ``None``), the hidden sources and the rows that are made of it
            to the view.
        select: hands the selected claim to the view.
        count: what its tab counts, for a story that is open.
        urgent: its badge is the last to give way.
        paint: hands other colours to the view.
    """

    name: str
    title: Callable[[], str]
    tip: Callable[[], str]
    make: Callable[[Theme], QWidget]
    show: Callable[[Any, Analysis | None, frozenset[int], PageRows | None], None]
    nothing: Callable[[], str] = str
    is_empty: Callable[[Any], bool] = _is_empty
    select: Callable[[Any, int | None], None] = _leave
    count: Callable[[Any, Analysis], Count] = lambda _view, _analysis: (0, 0)
    urgent: bool = False
    paint: Callable[[Any, Theme], None] = _paint


PAGES: Final = (
    Page(
        "brief",
        lambda: translate("Side panel", "Brief"),
        lambda: translate("Side panel", "Show the brief"),
        lambda theme: BriefPage(BriefPanel(theme), theme),
        show=lambda _view, _analysis, _hidden, _rows: None,  # the brief follows when it is solved
        is_empty=lambda _view: False,
        select=lambda view, claim: view.list.select_claim(claim),
    ),
    Page(
        "coverage",
        lambda: translate("Side panel", "Coverage"),
        lambda: translate("Side panel", "Show which source tells what"),
        CoveragePanel,
        show=lambda view, analysis, hidden, rows: view.show_analysis(analysis, hidden, rows),
        nothing=lambda: translate("Side panel", "No source tells anything."),
        is_empty=lambda view: not view.table.claims.coverage.claims,
        select=lambda view, claim: view.select_claim(claim),
    ),
    Page(
        "differences",
        lambda: translate("Side panel", "Differences"),
        lambda: translate("Side panel", "Show where the sources differ"),
        DifferencePanel,
        show=lambda view, analysis, hidden, _rows: view.show_analysis(analysis, hidden),
        nothing=lambda: translate(
            "Side panel",
            "The sources do not disagree on any figure, date, name or quotation.",
        ),
        is_empty=lambda view: not view.counts[1],
        select=lambda view, claim: view.select_claim(claim),
        count=lambda view, _analysis: view.counts,
        urgent=True,
    ),
    Page(
        "quotes",
        lambda: translate("Side panel", "Quotes"),
        lambda: translate("Side panel", "Show who said what"),
        QuotePage,
        show=lambda view, analysis, _hidden, rows: view.show_analysis(analysis, rows),
        nothing=lambda: translate("Side panel", "No source quotes anybody."),
        is_empty=lambda view: not view.has_quotes,
        count=lambda _view, analysis: (len(analysis.quotes), len(analysis.quotes)),
    ),
    Page(
        "timeline",
        lambda: translate("Side panel", "Timeline"),
        lambda: translate("Side panel", "Show what happened when"),
        TimelinePage,
        show=lambda view, analysis, hidden, rows: view.show_analysis(analysis, hidden, rows),
        nothing=lambda: translate(
            "Side panel",
            "No claim names a day, a month or a year that could be placed in time.",
        ),
        is_empty=lambda view: view.is_empty(),
        select=lambda view, claim: view.select_claim(claim),
        count=lambda _view, analysis: (len(analysis.timeline), len(analysis.timeline)),
    ),
    Page(
        "sourcing",
        lambda: translate("Side panel", "Sourcing"),
        lambda: translate("Side panel", "Show who cites whom"),
        SourcingPanel,
        show=lambda view, analysis, _hidden, rows: view.show_analysis(analysis, rows),
        nothing=lambda: translate(
            "Side panel", "Nothing is known of these sources: all of them are left out."
        ),
        count=lambda _view, analysis: (
            len(analysis.checks.warnings),
            len(analysis.checks.warnings),
        ),
        urgent=True,
    ),
    Page(
        "sources",
        lambda: translate("Side panel", "Sources"),
        lambda: translate("Side panel", "Show all that is known of one source"),
        SourcePage,
        show=lambda view, analysis, hidden, _rows: view.show_analysis(analysis, hidden),
        is_empty=lambda _view: False,
    ),
    Page(
        "notes",
        lambda: translate("Side panel", "Notes"),
        lambda: translate("Side panel", "Show what you noted on the sources"),
        NotePanel,
        show=lambda view, analysis, hidden, _rows: view.show_analysis(analysis, hidden),
        is_empty=lambda _view: False,  # it says itself how notes are written
        count=lambda view, _analysis: view.counts,
    ),
)
