"""The right panel: tabs for brief, differences, quotes, timeline and sourcing, with counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from gui.panels.brief_delegate import surface
from gui.panels.brief_panel import BriefPanel
from gui.panels.counted_tabs import CountedTabs
from gui.panels.difference_panel import DifferencePanel
from gui.panels.quote_panel import QuotePanel
from gui.panels.sourcing_panel import SourcingPanel
from gui.panels.timeline_panel import TimelinePanel

if TYPE_CHECKING:
    from gui.panels.sourcing_rows import Section
    from gui.theme.tokens import Theme
    from summarizer import Analysis, Brief

BRIEF, DIFFERENCES, QUOTES, TIMELINE, SOURCING = range(5)
_NAMES: Final = ("Brief", "Differences", "Quotes", "Timeline", "Sourcing")
_NOTHING: Final = {
    DIFFERENCES: "The sources do not disagree on any figure, date, name or quotation.",
    QUOTES: "No source quotes anybody.",
    TIMELINE: "No claim names a day, a month or a year that could be placed in time.",
    SOURCING: "Nothing is known of these sources: all of them are left out.",
}


class SidePanel(QWidget):
    """Brief, differences, quotes, timeline and sourcing behind five tabs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        surface(self, "chrome")
        self.brief = BriefPanel(theme)
        self.differences = DifferencePanel(theme)
        self.quotes = QuotePanel(theme)
        self.timeline = TimelinePanel(theme)
        self.sourcing = SourcingPanel(theme)
        self.tabs = CountedTabs(theme)
        self.none = QLabel()
        self._pages = QStackedWidget()
        self._lay_out()
        self.tabs.currentChanged.connect(self._turn_to)

    def _lay_out(self) -> None:
        header = QWidget()
        header.setObjectName("tabHeader")
        header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        top = QVBoxLayout(header)
        top.setContentsMargins(16, 0, 8, 0)
        top.addWidget(self.tabs)
        for tab, name in enumerate(_NAMES):
            self.tabs.add(name, urgent=tab in {DIFFERENCES, SOURCING})
        self.none.setWordWrap(True)
        self.none.setMargin(16)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.none.setProperty("look", "muted")
        for page in (*self._lists(), self.none):
            self._pages.addWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(header)
        box.addWidget(self._pages, 1)

    def _lists(
        self,
    ) -> tuple[BriefPanel, DifferencePanel, QuotePanel, TimelinePanel, SourcingPanel]:
        """Return what stands behind the tabs, in their order."""
        return (self.brief, self.differences, self.quotes, self.timeline, self.sourcing)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.tabs.theme = theme
        self.tabs.update()
        for page in self._lists():
            page.set_theme(theme)

    def show_analysis(self, analysis: Analysis | None, hidden: frozenset[int]) -> None:
        """Show all that is found; the brief follows when it is solved."""
        self.differences.show_analysis(analysis, hidden)
        self.quotes.show_analysis(analysis)
        self.timeline.show_analysis(analysis, hidden)
        self.sourcing.show_analysis(analysis)
        counts = {
            DIFFERENCES: len(analysis.differences) if analysis is not None else 0,
            QUOTES: len(analysis.quotes) if analysis is not None else 0,
            TIMELINE: len(analysis.timeline) if analysis is not None else 0,
            SOURCING: len(analysis.checks.warnings) if analysis is not None else 0,
        }
        for tab, count in counts.items():
            self.tabs.set_count(tab, _NAMES[tab], count or None)
        self._turn_to(self.tabs.currentIndex())

    def show_brief(self, brief: Brief | None) -> None:
        """Show the brief."""
        self.brief.show_brief(brief)

    def show_sourcing(self, section: Section = "warnings") -> None:
        """Turn to the sourcing, at one of its sections."""
        self.tabs.setCurrentIndex(SOURCING)
        self.sourcing.reveal_section(section)
        self.sourcing.setFocus()

    def show_sourcing_of(self, article: int) -> None:
        """Turn to the sourcing, at what is found of one source."""
        self.tabs.setCurrentIndex(SOURCING)
        self.sourcing.reveal_source(article)
        self.sourcing.setFocus()

    def select_claim(self, claim: int | None) -> None:
        """Mark a claim in brief, differences and timeline."""
        self.brief.select_claim(claim)
        self.differences.select_claim(claim)
        self.timeline.select_claim(claim)

    def _turn_to(self, tab: int) -> None:
        page = self._lists()[tab]
        empty = tab in _NOTHING and page.model().rowCount() == 0
        self.none.setText(_NOTHING.get(tab, ""))
        self._pages.setCurrentWidget(self.none if empty else page)


__all__ = ["CountedTabs", "SidePanel"]
