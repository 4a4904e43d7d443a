"""Sourcing: which sources are one voice, who cites whom, who speaks without a name, and proofs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QTreeView, QWidget

from gui.panels.brief_panel import plain
from gui.panels.seen_rows import Index, SeenRows
from gui.panels.sourcing_delegate import BELOW, SourcingDelegate, guessed_height_of, height_of
from gui.panels.sourcing_model import SourcingModel
from gui.words import translate

if TYPE_CHECKING:
    from gui.panels.page_rows import PageRows
    from gui.panels.sourcing_rows import Fact, Section
    from gui.theme.tokens import Theme
    from summarizer import Analysis

_BAR: Final = 10  # kept free for the scroll bar: rows do not change when it comes


class SourcingPanel(SeenRows, QTreeView):
    """What is known of the sources; a click opens what proves it, a second leads to the text.

    Signals:
        span_chosen(Span): a passage that proves something.
        source_chosen(int): go to the column of an article.
    """

    span_chosen = Signal(object)
    source_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = SourcingModel(self)
        self._delegate = SourcingDelegate(self, theme)
        self._turn: dict[tuple[object, ...], int] = {}
        self.setModel(self.facts)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(translate("Sourcing", "Sourcing"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._opened: set[tuple[object, ...]] = set()
        self.expanded.connect(lambda index: self._note_opened(index, opened=True))
        self.collapsed.connect(lambda index: self._note_opened(index, opened=False))

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_analysis(self, analysis: Analysis | None, rows: PageRows | None = None) -> None:
        """Show the sourcing of a story, or none; what was open stays open."""
        place = self.verticalScrollBar().value()
        self._turn.clear()
        self.facts.show(analysis, rows.facts if rows is not None else None)
        self.rows_changed()
        for top in self.facts.tops() if self._opened else ():
            if self.facts.known(top).key in self._opened:
                self.expand(top)
        self.verticalScrollBar().setValue(place)

    def _note_opened(self, index: QModelIndex, *, opened: bool) -> None:
        """Know which findings are open, and measure what came into view."""
        (self._opened.add if opened else self._opened.discard)(self.facts.known(index).key)
        self.look()

    def reveal_section(self, section: Section) -> None:
        """Bring a section to the top of the list."""
        for top in self.facts.tops():
            fact = self._at(top)
            if fact is not None and fact.kind == "heading" and fact.section == section:
                self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)
                return

    def reveal_source(self, article: int) -> None:
        """Open all that is found of one source, and bring the first of it into view."""
        found = [
            top
            for top in self.facts.tops()
            if (fact := self._at(top)) and article in fact.sources and fact.section != "reading"
        ]
        for top in found:
            self.expand(top)
        if found:
            self.setCurrentIndex(found[0])
            self.scrollTo(found[0], QAbstractItemView.ScrollHint.PositionAtTop)

    def room(self) -> int:
        """Return the width of the rows (while the list is hidden, that of where it will be)."""
        place = self.parentWidget()
        wide = self if self.isVisible() or place is None else place
        return max(wide.width() - _BAR, 1)

    def measured(self, index: Index, width: int) -> int:
        """Return the height that a row needs."""
        return height_of(self.facts.known(index), width, first=index.row() == 0)

    def guessed(self, index: Index, width: int) -> int:
        """Return about that height."""
        return guessed_height_of(self.facts.known(index), width)

    def below(self, index: QModelIndex) -> QModelIndex:
        """Return the row below a row."""
        return self.indexBelow(index)

    def above(self, index: QModelIndex) -> QModelIndex:
        """Return the row above a row."""
        return self.indexAbove(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open or close a finding, or go where a proof or the chip of a source leads."""
        super().mouseReleaseEvent(event)
        point = event.position()
        index = self.indexAt(point.toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            area = QRectF(self.visualRect(index))
            self._choose(index, self._delegate.chip_at(index, point, area))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show a hand where a click leads somewhere."""
        super().mouseMoveEvent(event)
        fact = self._at(self.indexAt(event.position().toPoint()))
        live = fact is not None and fact.kind not in {"heading", "remark"}
        shape = Qt.CursorShape.PointingHandCursor if live else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open by Right or Enter, close by Left; walking over proofs shows each in its text."""
        before = self.currentIndex()
        super().keyPressEvent(event)
        here = self.currentIndex()
        fact = self._at(here)
        walked = here != before and fact is not None and fact.kind in BELOW
        if walked or event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(here, None)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Say on a pause where a click leads."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, point: QPoint) -> str:
        """Return the tooltip for a point, as plain text that no article can turn into markup."""
        index = self.indexAt(point)
        fact = self._at(index)
        if fact is None:
            return ""
        chip = self._delegate.chip_at(index, QPointF(point), QRectF(self.visualRect(index)))
        if chip is not None:
            return plain(translate("Sourcing", "Show source {number}").format(number=chip + 1))
        more = translate("Sourcing", "Click again for the next") if len(fact.spans) > 1 else ""
        return plain(fact.tip or more)

    def _at(self, index: QModelIndex) -> Fact | None:
        return self.facts.fact(index)

    def _choose(self, index: QModelIndex, chip: int | None) -> None:
        """Go where a row leads; a row with several places leads to the next at each click."""
        fact = self._at(index)
        if fact is None:
            return
        places = [span for span in fact.spans if chip in {None, span.article}]
        if chip is None and fact.proofs:
            self.setExpanded(index, not self.isExpanded(index))
        elif places:
            key = (fact.key, chip)
            turn = self._turn.get(key, 0)
            self._turn[key] = turn + 1
            self.span_chosen.emit(places[turn % len(places)])
        elif chip is not None or fact.sources:
            self.source_chosen.emit(chip if chip is not None else fact.sources[0])
