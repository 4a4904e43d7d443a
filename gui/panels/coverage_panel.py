"""Coverage: which source tells which claim, as a table that can be filtered and ordered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.panels.coverage_key import CoverageKey
from gui.panels.coverage_rows import SHOWS, STATES, Order, OrderBy, Show
from gui.panels.coverage_table import CoverageTable
from gui.panels.coverage_words import arranged_words, count_words, order_words, show_words
from gui.theme.fonts import sans
from gui.words import number, translate

if TYPE_CHECKING:
    from gui.panels.page_rows import PageRows
    from gui.theme.tokens import Theme
    from summarizer import Analysis

_ONE_ROW: Final = 620  # pixels from which on the whole bar stands in one row
_TYPING: Final = 150  # milliseconds without a key after which a filter takes effect
_ORDERS: Final[tuple[OrderBy, ...]] = ("story", "voices", "importance", "time")


class FilterField(QLineEdit):
    """Words that a claim must hold; Escape empties it, Down goes on to the table.

    Signals:
        left(): the user goes on to what is filtered.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Empty the field, or leave it."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return}:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class CoveragePanel(QWidget):
    """The table with its filters above and its key below.

    Signals:
        claim_chosen(int): the user went to a claim.
        cell_chosen(Span, int): a passage, and the claim it tells.
    """

    claim_chosen = Signal(object)
    cell_chosen = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = CoverageTable(theme)
        self.show_button = QPushButton()
        self.order_button = QPushButton()
        self.field = FilterField()
        self.count = QLabel()
        self.key = CoverageKey(theme)
        self.none = QLabel(translate("Coverage", "No claim is like that."))
        self._kind: Show = "all"
        self._changed: frozenset[int] | None = None
        self._bar = QGridLayout()
        self._pause = QTimer(self, singleShot=True, interval=_TYPING)
        self._lay_out()
        self._fill_menus()
        self.table.claim_chosen.connect(self.claim_chosen)
        self.table.cell_chosen.connect(self.cell_chosen)
        self.table.arranged.connect(self._name_choices)
        self.field.textEdited.connect(lambda _text: self._pause.start())
        self.field.textChanged.connect(self._on_text)
        self.field.left.connect(self.table.setFocus)
        self._pause.timeout.connect(self._narrow)
        self.setFocusProxy(self.table)

    def _lay_out(self) -> None:
        self.show_button.setAccessibleName(translate("Coverage", "Which claims are shown"))
        self.order_button.setAccessibleName(translate("Coverage", "Order of the claims"))
        self.field.setPlaceholderText(translate("Coverage", "Filter by words…"))
        self.field.setAccessibleName(translate("Coverage", "Show only claims with these words"))
        self.field.setClearButtonEnabled(True)
        self.field.setAcceptDrops(False)  # a file dropped here is meant for the window
        self.field.setMinimumWidth(80)
        self.count.setFont(sans(12))
        self.count.setProperty("look", "muted")
        for button in (self.show_button, self.order_button):
            button.setProperty("chooser", "true")
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(100)
            button.setMaximumWidth(240)
        self.none.setMargin(16)
        self.none.setProperty("look", "muted")
        self.none.hide()
        self._bar.setContentsMargins(16, 10, 12, 8)
        self._bar.setSpacing(8)
        box = QVBoxLayout(self)
        box.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._bar)
        box.addWidget(self.none)
        box.addWidget(self.table, 1)
        box.addWidget(self.key)
        self._place_bar()

    def _place_bar(self) -> None:
        """Lay the bar out in one row, or in two where it is narrow."""
        wide = self.width() >= _ONE_ROW
        places = ((0, 0), (0, 1), (0, 2), (0, 3)) if wide else ((0, 0), (0, 1), (1, 0), (1, 1))
        parts = (self.show_button, self.order_button, self.field, self.count)
        for part, place in zip(parts, places, strict=True):
            self._bar.addWidget(part, *place)
        for column in range(4):
            self._bar.setColumnStretch(column, 1 if column < (3 if wide else 2) else 0)

    def _fill_menus(self) -> None:
        shows, orders = QMenu(self), QMenu(self)
        group = QActionGroup(self)
        self._shows = {}
        for kind in SHOWS:
            action = group.addAction(show_words(kind))
            action.setCheckable(True)
            action.setChecked(kind == "all")
            action.triggered.connect(partial(self.show_kind, kind))
            shows.addAction(action)
            self._shows[kind] = action
        for by in _ORDERS:
            orders.addAction(order_words(by)).triggered.connect(partial(self._order, Order(by)))
        self._by_source = orders.addMenu(translate("Coverage", "As in a source"))
        orders.addSeparator()
        turn = orders.addAction(translate("Coverage", "Reversed"))
        turn.triggered.connect(lambda: self._order(_turned(self.table.claims.order)))
        self.show_button.setMenu(shows)
        self.order_button.setMenu(orders)
        self._name_choices()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for room for a few claims."""
        return QSize(340, 400)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Never hold the panel wider than it is made: the bar takes two rows instead."""
        return QSize(240, 160)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.table.set_theme(theme)
        self.key.theme = theme
        self.key.update()

    def show_analysis(
        self, analysis: Analysis | None, hidden: frozenset[int], rows: PageRows | None = None
    ) -> None:
        """Show the claims of a story; filter and order stay as they are."""
        place = self.table.verticalScrollBar().value()
        self._changed = None
        self.table.claims.show(analysis, hidden, rows.coverage if rows is not None else None)
        self._fill_sources()
        self.key.show_states([state for state in STATES if state != "hidden" or hidden])
        self.table.fit()
        self._count_kinds()
        self._narrow()
        self.table.verticalScrollBar().setValue(place)

    def show_changes(self, changed: frozenset[int] | None) -> None:
        """Say which claims are new since last time, or (``None``) that there is no last time."""
        self._changed = changed
        self._count_kinds()
        self._narrow()

    def select_claim(self, claim: int | None) -> None:
        """Mark a claim."""
        self.table.select_claim(claim)

    def show_kind(self, kind: Show, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        """Show the claims of one kind only."""
        self._kind = kind
        self._narrow()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the bar out for the width there is."""
        super().resizeEvent(event)
        self._place_bar()

    def _on_text(self, text: str) -> None:
        """Show all at once where the words were taken out."""
        if not text:
            self._narrow()

    def _narrow(self) -> None:
        self._pause.stop()
        filtered = self.table.filtered
        unknown = self._kind == "changed" and self._changed is None
        kind: Show = "all" if unknown else self._kind
        self._shows[kind].setChecked(True)
        filtered.narrow(kind, self.field.text(), self._changed)
        self._name_choices()
        self.none.setVisible(filtered.rowCount() == 0 and self.table.claims.rowCount() > 0)
        self.table.select_claim(self.table.claim)

    def _order(self, order: Order, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        self.table.arrange(order)

    def _fill_sources(self) -> None:
        self._by_source.clear()
        for source in range(len(self.table.claims.articles)):
            action = self._by_source.addAction(self.table.claims.named(source).replace("&", "&&"))
            action.triggered.connect(partial(self._order, Order("source", source)))

    def _name_choices(self) -> None:
        """Say on the buttons what is in force, and how many claims that shows."""
        filtered, claims = self.table.filtered, self.table.claims
        self.show_button.setText(show_words(filtered.kind))
        self.order_button.setText(arranged_words(claims.order))
        self.count.setText(count_words(filtered.rowCount(), claims.rowCount()))

    def _count_kinds(self) -> None:
        """Say behind each choice how many claims it shows."""
        for kind, count in self.table.filtered.counts(self._changed).items():
            known = kind != "changed" or self._changed is not None
            words = show_words(kind)
            self._shows[kind].setText(f"{words} ({number(count)})" if known else words)
            self._shows[kind].setEnabled(known)


def _turned(order: Order) -> Order:
    return Order(order.by, order.source, reverse=not order.reverse)
