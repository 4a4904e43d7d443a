"""The selected claim: its passages, why they stand together, and who counts as one voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from gui.panels.cited import CitedList
from gui.panels.claim_words import heading, rows
from gui.words import translate
from summarizer import Edits

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from gui.panels.cited import Cited
    from gui.theme.tokens import Theme
    from summarizer import Analysis


class ClaimPanel(QStackedWidget):
    """The details of one claim.

    Signals:
        span_chosen(Span): the user wants to see a passage in its article.
    """

    span_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._analysis: Analysis | None = None
        self._edits = Edits()
        self._claim: int | None = None
        self._renewed = False  # another analysis came: the claim may have another id now
        self._waiting = False  # for somebody to look
        self._keep = False  # the reader's place, when what waits is shown
        self.none = QLabel()
        self.none.setMargin(16)
        self.none.setWordWrap(True)
        self.none.setProperty("look", "muted")
        self.list = CitedList(theme, translate("Claim", "The selected claim"))
        self.list.span_chosen.connect(self.span_chosen)
        self.addWidget(self.none)
        self.addWidget(self.list)

    @property
    def rows(self) -> tuple[Cited, ...]:
        """What is told of the claim."""
        self._show()
        return self.list.rows

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.list.set_theme(theme)

    def show_analysis(self, analysis: Analysis | None, edits: Edits) -> None:
        """Take another analysis; which claim is selected in it is told next."""
        self._analysis, self._edits, self._renewed = analysis, edits, True

    def show_claim(self, claim: int | None) -> None:
        """Show another claim, or ask for one; after another analysis the reader stays in place."""
        self._keep = self._renewed and (self._keep or not self._waiting)
        self._claim, self._renewed, self._waiting = claim, False, True
        if self.isVisible():
            self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Show the claim that was selected while nobody looked."""
        self._show()
        super().showEvent(event)

    def _show(self) -> None:
        if not self._waiting:
            return
        self._waiting = False
        told: tuple[Cited, ...] = ()
        if self._analysis is not None:
            told = rows(self._analysis, self._edits, self._claim)
            self.none.setText(heading(self._analysis, self._claim))
        self.list.show_rows(told, keep=self._keep)
        self.setCurrentWidget(self.list if told else self.none)
