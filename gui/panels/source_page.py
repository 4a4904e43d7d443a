"""The page of the sources: the card of one of them, with the proofs of all that is said of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.edits import columns
from gui.panels.cited import CitedList
from gui.panels.source_card_rows import card_rows
from gui.panels.source_head import SourceHead
from gui.words import translate
from summarizer import Edits

if TYPE_CHECKING:
    from gui.theme.tokens import Theme
    from summarizer import Analysis, Article


class SourcePage(QWidget):
    """The card of the source that is current in the list.

    Signals:
        span_chosen(Span): show this passage.
        source_chosen(int): show the column of a source.
        shown(int): the card of this source is shown.
        rename_requested(str, str): name the outlet of a source, by its sha256.
        date_requested(str, Date or None): set the day of a source, or take it back.
        refused(str): why what was written is not taken.
        trust_requested(str, int), colour_requested(str, int), hide_requested(str, bool): likewise.
    """

    span_chosen = Signal(object)
    source_chosen = Signal(int)
    shown = Signal(int)
    rename_requested = Signal(str, str)
    date_requested = Signal(str, object)
    refused = Signal(str)
    trust_requested = Signal(str, int)
    colour_requested = Signal(str, int)
    hide_requested = Signal(str, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._analysis: Analysis | None = None
        self._hidden: frozenset[int] = frozenset()
        self._edits = Edits()
        self.current = 0
        self.head = SourceHead(theme)
        self.list = CitedList(theme, translate("Source card", "What is known of the source"))
        box = QVBoxLayout(self)
        box.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self._parts = QHBoxLayout()
        self._parts.setContentsMargins(12, 0, 12, 0)
        self._parts.setSpacing(0)
        box.addWidget(self.head)
        box.addLayout(self._parts)
        box.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        self._connect()

    def _connect(self) -> None:
        head = self.head
        self.list.span_chosen.connect(self.span_chosen)
        head.stepped.connect(self.step)
        head.column_requested.connect(lambda: self.source_chosen.emit(self.current))
        head.named.connect(lambda name: self.rename_requested.emit(self._key, name))
        head.dated.connect(lambda day: self.date_requested.emit(self._key, day))
        head.refused.connect(self.refused)
        head.trusted.connect(lambda share: self.trust_requested.emit(self._key, share))
        head.coloured.connect(lambda number: self.colour_requested.emit(self._key, number))
        head.hidden.connect(lambda hidden: self.hide_requested.emit(self._key, hidden))

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.head.set_theme(theme)
        self.list.set_theme(theme)
        self._show_head()

    def show_analysis(self, analysis: Analysis | None, hidden: frozenset[int]) -> None:
        """Show what was found; the source that is shown stays."""
        self._analysis, self._hidden = analysis, hidden
        self.current = self.current if self.current < len(self._articles) else 0
        self._show(keep=True)

    def show_edits(self, edits: Edits) -> None:
        """Show what was decided about the source."""
        self._edits = edits
        self._show_head()

    def show_source(self, article: int) -> None:
        """Show the card of another source."""
        if article != self.current and article < len(self._articles):
            self.current = article
            self._show(keep=False)
            self.shown.emit(article)

    def enter_day(self, article: int) -> None:
        """Hand the keyboard to the field for the day of a source."""
        self.show_source(article)
        self.head.day.setFocus()
        self.head.day.selectAll()

    def step(self, by: int) -> None:
        """Show the card of the next source (1) or the one before (-1), as the columns stand."""
        order = columns.arranged(self._edits, [article.sha256 for article in self._articles])
        to = order.index(self.current) + by if self.current in order else -1
        if 0 <= to < len(order):
            self.show_source(order[to])

    @property
    def _articles(self) -> tuple[Article, ...]:
        return self._analysis.story.articles if self._analysis is not None else ()

    @property
    def _key(self) -> str:
        return self._articles[self.current].sha256

    def _show(self, *, keep: bool) -> None:
        self._show_head()
        if self._analysis is not None and self._articles:
            left_out = self.current in self._hidden
            rows = card_rows(self._analysis, self.current, hidden=left_out)
            self.list.show_rows(rows, keep=keep)
            self._show_parts()

    def _show_parts(self) -> None:
        """Offer a way to each part of the card: the first alone may be longer than the page."""
        while (item := self._parts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row, one in enumerate(self.list.rows):
            if one.kind == "heading":
                way = QPushButton(one.text.replace(" · ", " "))
                way.setProperty("look", "link")
                way.setToolTip(translate("Source card", "Go to this part"))
                way.clicked.connect(partial(self._go_to, row))
                self._parts.addWidget(way)
        self._parts.addStretch()

    def _go_to(self, row: int) -> None:
        self.list.show_from(row)
        self.list.setFocus()

    def _show_head(self) -> None:
        if self._articles:
            article = self._articles[self.current]
            self.head.show_source(article, self.current, self._edits)
            order = columns.arranged(self._edits, [one.sha256 for one in self._articles])
            self.head.before.setEnabled(self.current != order[0])
            self.head.after.setEnabled(self.current != order[-1])
