"""The page of the timeline: the line on which it is drawn, and below it the same as a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.panels.timeline_axis import TimelineAxis
from gui.panels.timeline_panel import TimelinePanel
from gui.theme.fonts import sans
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.panels.page_rows import PageRows
    from gui.theme.tokens import Theme
    from summarizer import Analysis


class TimelinePage(QWidget):
    """Line and list of the dated claims; what is chosen in one is marked in the other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.list = TimelinePanel(theme)
        self.axis = TimelineAxis(theme)
        self._hint = QLabel(translate("Timeline", "Wheel or + and −: enlarge. Drag: move."))
        self._head = QFrame()
        self.nearer = self._button("+", translate("Timeline", "Enlarge (+)"), self.axis.zoom_in)
        self.farther = self._button("−", translate("Timeline", "Reduce (−)"), self.axis.zoom_out)
        self.whole = self._button(
            translate("Timeline", "All"),
            translate("Timeline", "Show the whole timeline (0)"),
            self.axis.show_whole,
        )
        self._lay_out()
        self.set_theme(theme)
        self.setFocusProxy(self.list)
        self.axis.zoomed.connect(self._show_zoom)
        self.axis.claim_chosen.connect(self._choose)

    def _button(self, text: str, tip: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFixedWidth(44 if len(text) > 1 else 28)
        button.setStyleSheet("padding: 0;")
        button.clicked.connect(lambda _checked=False: slot())
        return button

    def _lay_out(self) -> None:
        self._hint.setFont(sans(12))
        self._hint.setProperty("look", "muted")
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self._hint, 1)
        for button in (self.farther, self.nearer, self.whole):
            row.addWidget(button, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._head.setObjectName("timelineHead")
        inner = QVBoxLayout(self._head)
        inner.setContentsMargins(0, 6, 0, 8)
        inner.setSpacing(2)
        inner.addWidget(self.axis)
        inner.addLayout(row)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head)
        box.addWidget(self.list, 1)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.list.set_theme(theme)
        self.axis.set_theme(theme)
        self._head.setStyleSheet(
            f"QFrame#timelineHead {{ border-bottom: 1px solid {theme.line}; }}"
        )

    def show_analysis(
        self,
        analysis: Analysis | None,
        hidden: frozenset[int] = frozenset(),
        rows: PageRows | None = None,
    ) -> None:
        """Show the dated claims of a story, or none."""
        self.list.show_analysis(analysis, hidden, rows)
        self.axis.show_rows(self.list.moments.rows)

    def show_only(self, claims: frozenset[int] | None) -> None:
        """Show those claims alone, or all again."""
        if claims != self.list.moments.only:
            self.list.show_only(claims)
            self.axis.show_rows(self.list.moments.rows)

    def select_claim(self, claim: int | None) -> None:
        """Mark a claim and bring it into view, if it is dated."""
        self.list.select_claim(claim)
        self.axis.select_claim(claim)

    def is_empty(self) -> bool:
        """Tell whether no claim is dated, whatever a filter leaves."""
        return not self.list.moments.has_claims

    def _choose(self, span: object, claim: object) -> None:
        """Let the list announce it, as if it had been chosen there."""
        self.list.claim_chosen.emit(span, claim)

    def _show_zoom(self) -> None:
        scale = self.axis.scale
        all_ = scale.day_px <= scale.least * 1.001
        for button in (self.whole, self.farther):
            button.setEnabled(not all_)
