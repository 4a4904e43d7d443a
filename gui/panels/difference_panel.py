"""The page of the differences: filter and worksheet above the table, the chosen one below it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractItemModel, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.panels.difference_card import KEYS, DifferenceCard
from gui.panels.difference_table import DifferenceTable
from gui.panels.difference_words import KINDS, kind_words
from gui.words import translate

if TYPE_CHECKING:
    from gui.panels.difference_rows import Entry
    from gui.theme.tokens import Theme
    from summarizer import Analysis, Edits, Span
    from summarizer.model import DifferenceKind, Ruling

WORKSHEETS: Final = ("csv-differences", "docx-worksheet", "odt-worksheet")
"""Names of the formats that the button offers."""


class DifferencePanel(QWidget):
    """The page.

    Signals:
        cell_chosen(Span, object): a passage, and the claim it belongs to (or ``None``).
        ruled(Difference, object, str): what the user says of a difference (``None``: nothing any
            more), and the remark with it.
        export_requested(str): the worksheet, in the format of this name.
        counted(): the number of open differences may be another.
    """

    cell_chosen = Signal(object, object)
    ruled = Signal(object, object, str)
    export_requested = Signal(str)
    counted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = DifferenceTable(theme)
        self.card = DifferenceCard(theme)
        self.filter_button = QPushButton()
        self.export_button = QPushButton(translate("Differences", "Worksheet"))
        self.none = QLabel(translate("Differences", "No difference is like that."))
        self._lay_out()
        self._fill_menus()
        self._set_up_keys()
        self.setFocusProxy(self.table)
        self.table.cell_chosen.connect(self.cell_chosen)
        self.table.difference_chosen.connect(lambda _number: self._show_card())
        self.card.span_chosen.connect(self._open)
        self.card.ruled.connect(self._rule)
        self.card.left.connect(self.table.setFocus)
        self._show_card()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 10, 12, 8)
        bar.setSpacing(8)
        for button in (self.filter_button, self.export_button):
            button.setProperty("chooser", "true")
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setMaximumWidth(240)
            bar.addWidget(button, 1)
        bar.addStretch()
        self.filter_button.setAccessibleName(
            translate("Differences", "Which differences are shown")
        )
        self.export_button.setToolTip(
            translate("Differences", "Save the differences as a worksheet for fact-checkers")
        )
        self.none.setMargin(16)
        self.none.setProperty("look", "muted")
        self.none.hide()
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.addWidget(self.table)
        self._parts.addWidget(self.card)
        self._parts.setHandleWidth(1)
        self._parts.setChildrenCollapsible(False)
        self._parts.setStretchFactor(0, 1)
        box = QVBoxLayout(self)
        box.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(bar)
        box.addWidget(self.none)
        box.addWidget(self._parts, 1)

    def _fill_menus(self) -> None:
        kinds, sheets = QMenu(self), QMenu(self)
        choices: list[tuple[str, DifferenceKind | None, bool]] = [
            (translate("Differences", "All differences"), None, False),
            (translate("Differences", "Only open ones"), None, True),
            *((kind_words(kind), kind, False) for kind in KINDS),
        ]
        for words, kind, open_only in choices:
            action = kinds.addAction(words)
            action.triggered.connect(partial(self._choose_filter, words, kind, open_only))
        self.filter_button.setMenu(kinds)
        self.filter_button.setText(choices[0][0])
        titles = (
            translate("Differences", "As a table (CSV)…"),
            translate("Differences", "As a Word document…"),
            translate("Differences", "As an OpenDocument text…"),
        )
        for title, name in zip(titles, WORKSHEETS, strict=True):
            sheets.addAction(title).triggered.connect(partial(self._export, name))
        self.export_button.setMenu(sheets)

    def _set_up_keys(self) -> None:
        for ruling, key in KEYS.items():
            self._on_key(key, partial(self.card.rule, ruling))
        self._on_key("Backspace", partial(self.card.rule, None))
        self._on_key("R", self.card.remark.setFocus)

    def _on_key(self, key: str, slot: partial[None] | object) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Never hold the panel wider than it is made."""
        return QSize(240, 240)

    def model(self) -> QAbstractItemModel:
        """Return the model of the table."""
        return self.table.differences

    @property
    def entry(self) -> Entry | None:
        """The difference that is chosen."""
        number, entries = self.table.number, self.table.differences.entries
        return entries[number] if number is not None and number < len(entries) else None

    @property
    def counts(self) -> tuple[int, int]:
        """How many differences are open, of how many."""
        entries = self.table.differences.entries
        return sum(entry.open for entry in entries), len(entries)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.table.set_theme(theme)
        self.card.set_theme(theme)

    def show_analysis(self, analysis: Analysis | None, hidden: frozenset[int]) -> None:
        """Show the differences of a story, one column a visible source."""
        self.table.choose(None)
        self.table.differences.show(analysis, hidden)
        self._show_none()
        self._show_card()

    def show_edits(self, edits: Edits) -> None:
        """Show what the user said of the differences."""
        focus, column = self.table.hasFocus(), self.table.currentIndex().column()
        number, place = self.table.number, self.table.verticalScrollBar().value()
        if not self.table.differences.rule(edits.verdicts):
            return
        row = self.table.differences.row_of(number) if number is not None else None
        if row is not None:  # what was set aside moved to the end: the view stays
            self.table.setAutoScroll(False)
            self.table.setCurrentIndex(self.table.differences.index(row, max(column, 0)))
            self.table.setAutoScroll(True)
        self.table.verticalScrollBar().setValue(place)
        if focus:
            self.table.setFocus()
        self._show_none()
        self._show_card()
        self.counted.emit()

    def select_claim(self, claim: int | None) -> None:
        """Mark the difference of a claim, if there is one."""
        self.table.select_claim(claim)

    def _show_card(self) -> None:
        self.card.show_entry(self.entry, self.table.differences.articles)

    def _show_none(self) -> None:
        model = self.table.differences
        self.none.setVisible(bool(model.entries) and model.rowCount() == 0)

    def _choose_filter(
        self,
        words: str,
        kind: DifferenceKind | None,
        open_only: bool,  # noqa: FBT001
        _checked: bool = False,  # noqa: FBT001, FBT002
    ) -> None:
        self.filter_button.setText(words)
        self.table.differences.narrow(kind, open_only=open_only)
        self._show_none()

    def _export(self, name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        self.export_requested.emit(name)

    def _open(self, span: Span) -> None:
        if self.entry is not None:
            self.cell_chosen.emit(span, self.entry.difference.claim)

    def _rule(self, ruling: Ruling | None, remark: str) -> None:
        if self.entry is not None:
            self.ruled.emit(self.entry.difference, ruling, remark)
