"""The right panel: tabs for brief, differences and quotes, each with its count."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from gui.panels.brief_delegate import surface
from gui.panels.brief_panel import BriefPanel
from gui.panels.difference_panel import DifferencePanel
from gui.panels.quote_panel import QuotePanel
from gui.theme.fonts import sans
from gui.theme.tokens import Theme, mix

if TYPE_CHECKING:
    from summarizer import Analysis, Brief


_NOTHING: Final = {
    1: "The sources do not disagree on any figure, date, name or quotation.",
    2: "No source quotes anybody.",
}


class CountedTabs(QTabBar):
    """Tabs with a count in a quiet badge behind the name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._counts: dict[int, int] = {}
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFont(sans(14))
        self.setAccessibleName("Panels")

    def set_count(self, tab: int, name: str, count: int | None) -> None:
        """Name a tab and show a count behind the name, or none."""
        if count is None:
            self._counts.pop(tab, None)
        else:
            self._counts[tab] = count
        spoken = name if count is None else f"{name}: {count}"
        self.setTabText(tab, name if count is None else name + self._room_for(count))
        self.setTabToolTip(tab, spoken)
        self.setAccessibleTabName(tab, spoken)
        self.update()

    def _room_for(self, count: int) -> str:
        """Return spaces as wide as the badge of a count: tabs measure their text alone."""
        space = QFontMetricsF(self.font()).horizontalAdvance(" ")
        return " " * ceil((_badge_width(str(count)) + 8) / max(space, 1.0))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the tabs, then the badges over the room the names leave."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for tab, count in self._counts.items():
            self._badge(painter, tab, str(count))
        painter.end()

    def _badge(self, painter: QPainter, tab: int, text: str) -> None:
        wide = _badge_width(text)
        area = QRectF(self.tabRect(tab))
        badge = QRectF(area.right() - 12 - wide, area.center().y() - 8, wide, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mix(self.theme.muted, self.theme.chrome, 0.18)))
        painter.drawRoundedRect(badge, 8, 8)
        painter.setPen(QColor(self.theme.ink))
        painter.setFont(sans(11, bold=True))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)


def _badge_width(text: str) -> float:
    return max(18.0, QFontMetricsF(sans(11, bold=True)).horizontalAdvance(text) + 10)


class SidePanel(QWidget):
    """Brief, differences and quotes behind three tabs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        surface(self, "chrome")
        self.brief = BriefPanel(theme)
        self.differences = DifferencePanel(theme)
        self.quotes = QuotePanel(theme)
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
        self.tabs.addTab("Brief")
        self.tabs.addTab("Differences")
        self.tabs.addTab("Quotes")
        self.none.setWordWrap(True)
        self.none.setMargin(16)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.none.setProperty("look", "muted")
        for page in (self.brief, self.differences, self.quotes, self.none):
            self._pages.addWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(header)
        box.addWidget(self._pages, 1)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.tabs.theme = theme
        self.tabs.update()
        self.brief.set_theme(theme)
        self.differences.set_theme(theme)
        self.quotes.set_theme(theme)

    def show_analysis(self, analysis: Analysis | None, hidden: frozenset[int]) -> None:
        """Show differences and quotes; the brief follows when it is solved."""
        self.differences.show_analysis(analysis, hidden)
        count = (len(analysis.differences) if analysis is not None else 0) or None
        self.tabs.set_count(1, "Differences", count)
        self.quotes.show_analysis(analysis)
        quotes = (len(analysis.quotes) if analysis is not None else 0) or None
        self.tabs.set_count(2, "Quotes", quotes)
        self._turn_to(self.tabs.currentIndex())

    def show_brief(self, brief: Brief | None) -> None:
        """Show the brief."""
        self.brief.show_brief(brief)

    def select_claim(self, claim: int | None) -> None:
        """Mark a claim in brief and differences."""
        self.brief.select_claim(claim)
        self.differences.select_claim(claim)

    def _turn_to(self, tab: int) -> None:
        page = (self.brief, self.differences, self.quotes)[tab]
        empty = tab in _NOTHING and page.model().rowCount() == 0
        self.none.setText(_NOTHING.get(tab, ""))
        self._pages.setCurrentWidget(self.none if empty else page)
