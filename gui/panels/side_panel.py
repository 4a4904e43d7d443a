"""The right panel: the pages of its table behind tabs that count."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from gui.panels.brief_delegate import surface
from gui.panels.brief_page import BriefPage
from gui.panels.counted_tabs import CountedTabs
from gui.panels.coverage_panel import CoveragePanel
from gui.panels.difference_panel import DifferencePanel
from gui.panels.quote_page import QuotePage
from gui.panels.side_header import SideHeader
from gui.panels.side_pages import PAGES, Page
from gui.panels.sourcing_panel import SourcingPanel
from gui.panels.timeline_page import TimelinePage
from gui.slices import Slices
from gui.words import translate

if TYPE_CHECKING:
    from gui.panels.page_rows import PageRows
    from gui.panels.sourcing_rows import Section
    from gui.theme.tokens import Theme
    from summarizer import Analysis, Brief

V = TypeVar("V", bound=QWidget)


class SidePanel(QWidget):
    """Brief, coverage, differences and the other pages, one of them in view.

    Signals:
        widen_requested(): the user wants the panel wide, or as it was.
        filled(): every page shows the analysis that was handed over last.
    """

    widen_requested = Signal()
    filled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        surface(self, "chrome")
        self._analysis: Analysis | None = None
        self._hidden: frozenset[int] = frozenset()
        self._rows: PageRows | None = None
        self._waiting: list[Page] = []  # pages that still show what was before
        self._filling = Slices(self._fill_next, self)
        self._views = {page.name: page.make(theme) for page in PAGES}
        self.brief_page = self.page(BriefPage)
        self.brief = self.brief_page.list
        self.coverage = self.page(CoveragePanel)
        self.differences = self.page(DifferencePanel)
        self.quotes = self.page(QuotePage).list
        self.timeline = self.page(TimelinePage).list
        self.sourcing = self.page(SourcingPanel)
        self.header = SideHeader(theme)
        self.tabs = self.header.tabs
        self.none = QLabel()
        self._pages = QStackedWidget()
        self._lay_out()
        self.tabs.currentChanged.connect(self._turn_to)
        self.header.widen_requested.connect(self.widen_requested)
        for page in PAGES:
            counted = getattr(self._views[page.name], "counted", None)
            if counted is not None:
                counted.connect(lambda page=page: self._count(page))

    def _lay_out(self) -> None:
        for page in PAGES:
            self.tabs.add(page.title(), urgent=page.urgent)
        self.header.set_keys(tuple(f"Ctrl+{number}" for number in range(1, len(PAGES) + 1)))
        self.none.setWordWrap(True)
        self.none.setMargin(16)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.none.setProperty("look", "muted")
        for view in (*self._views.values(), self.none):
            self._pages.addWidget(view)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.header)
        box.addWidget(self._pages, 1)

    def page(self, kind: type[V]) -> V:
        """Return the page that is of a class.

        Raises:
            LookupError: if there is none.
        """
        for view in self._views.values():
            if isinstance(view, kind):
                return view
        raise LookupError(f"no page is a {kind.__name__}")

    @property
    def name(self) -> str:
        """The name in code of the page that is shown."""
        return PAGES[self.tabs.currentIndex()].name

    def turn_to(self, name: str) -> None:
        """Show a page by its name in code."""
        names = [page.name for page in PAGES]
        self.tabs.setCurrentIndex(names.index(name))

    def enter(self, name: str) -> None:
        """Show a page by its name in code, and hand the keyboard to it."""
        self.turn_to(name)
        if self._pages.currentWidget() is not self.none:
            self._views[name].setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.header.set_theme(theme)
        for page in PAGES:
            page.paint(self._views[page.name], theme)

    def show_analysis(self, analysis: Analysis | None, hidden: frozenset[int]) -> None:
        """Show all that is found; the brief follows when it is solved."""
        self.show_in_turns(analysis, hidden)
        self.finish()

    def show_in_turns(
        self,
        analysis: Analysis | None,
        hidden: frozenset[int],
        rows: PageRows | None = None,
    ) -> None:
        """Show what is found: the page in view at once, the others while nothing else happens.

        Args:
            rows: what the pages show of it, where that is made already.
        """
        made = rows is not None and rows.analysis is analysis and rows.hidden == hidden
        self._analysis, self._hidden, self._rows = analysis, hidden, rows if made else None
        self._waiting = list(PAGES)
        self._turn_to(self.tabs.currentIndex())
        self._filling.begin()

    def finish(self) -> None:
        """Fill at once the pages that still wait for it."""
        while self._waiting:
            self._fill(self._waiting[0])

    def _fill_next(self) -> bool:
        """Fill a page; tell whether there are more."""
        if self._waiting:
            self._fill(self._waiting[0])
        return bool(self._waiting)

    def _fill(self, page: Page) -> None:
        """Show on a page what is found, if it does not yet."""
        if page not in self._waiting:
            return
        self._waiting.remove(page)
        page.show(self._views[page.name], self._analysis, self._hidden, self._rows)
        self._count(page)
        if not self._waiting:
            self.filled.emit()

    def _count(self, page: Page) -> None:
        """Show on a tab how many there are, and how many of them are open."""
        view, analysis = self._views[page.name], self._analysis
        open_, whole = page.count(view, analysis) if analysis is not None else (0, 0)
        count: int | str | None = open_ or None
        said = ""
        if open_ < whole:
            count = translate("Side panel", "{open} of {whole}").format(open=open_, whole=whole)
            said = translate("Side panel", "{open} of {whole} open").format(open=open_, whole=whole)
        self.tabs.set_count(PAGES.index(page), page.title(), count, said)

    def show_brief(self, brief: Brief | None) -> None:
        """Show the brief; pages that are still to be filled are so while nothing else happens."""
        self.brief.show_brief(brief)

    def show_sourcing(self, section: Section = "warnings") -> None:
        """Turn to the sourcing, at one of its sections."""
        self.turn_to("sourcing")
        self.sourcing.reveal_section(section)
        self.sourcing.setFocus()

    def show_sourcing_of(self, article: int) -> None:
        """Turn to the sourcing, at what is found of one source."""
        self.turn_to("sourcing")
        self.sourcing.reveal_source(article)
        self.sourcing.setFocus()

    def select_claim(self, claim: int | None) -> None:
        """Mark a claim on every page that shows claims."""
        for page in PAGES:
            page.select(self._views[page.name], claim)

    def _turn_to(self, tab: int) -> None:
        page = PAGES[tab]
        view = self._views[page.name]
        self._fill(page)
        empty = bool(page.nothing()) and page.is_empty(view)
        self.none.setText(page.nothing())
        self._pages.setCurrentWidget(self.none if empty else view)


__all__ = ["CountedTabs", "SidePanel"]
