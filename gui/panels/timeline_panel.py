"""The timeline: what the sources say happened when, each claim one click from its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QToolTip, QWidget

from gui.panels.brief_panel import plain
from gui.panels.timeline_delegate import TimelineDelegate
from gui.panels.timeline_model import MOMENT, Moment, TimelineModel
from gui.slices import Slices

if TYPE_CHECKING:
    from gui.theme.tokens import Theme
    from summarizer import Analysis

_BAR: Final = 10  # kept free for the scroll bar: rows do not change when it comes


class TimelinePanel(QListView):
    """The dated claims in order of their days.

    Signals:
        claim_chosen(Span, int): a passage, and the claim that it tells.
    """

    claim_chosen = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.moments = TimelineModel(self)
        self._delegate = TimelineDelegate(self, self, theme)
        self.setModel(self.moments)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName("Timeline")
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Many claims are measured ahead, in turns, not all when the timeline is opened.
        self._measured = 0
        self._ahead = Slices(self._measure_next, self)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_analysis(
        self, analysis: Analysis | None, hidden: frozenset[int] = frozenset()
    ) -> None:
        """Show the dated claims of a story, or none; the place that was read stays in view."""
        place = self.verticalScrollBar().value()
        self._delegate.forget()
        self.moments.show(analysis, hidden)
        self._measured = 0
        self._ahead.begin()
        self.verticalScrollBar().setValue(place)

    def select_claim(self, claim: int | None) -> None:
        """Mark a claim and bring it into view, if it is dated."""
        self._delegate.claim = claim
        self.viewport().update()
        number = self.moments.place_of(claim)
        if number is None:
            self.selectionModel().clear()
        elif number != self.currentIndex().row():
            self.setCurrentIndex(self.moments.index(number))

    def room(self) -> int:
        """Return the width of the rows (while the list is hidden, that of where it will be)."""
        place = self.parentWidget()
        wide = self if self.isVisible() or place is None else place
        return max(wide.width() - _BAR, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose the claim, or what the source tells whose chip was clicked."""
        super().mouseReleaseEvent(event)
        point = event.position()
        index = self.indexAt(point.toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            area = QRectF(self.visualRect(index))
            self._choose(index, self._delegate.chip_at(index, point, area))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show a hand where a click leads somewhere."""
        super().mouseMoveEvent(event)
        row = self._row(self.indexAt(event.position().toPoint()))
        live = row is not None and bool(row.spans)
        shape = Qt.CursorShape.PointingHandCursor if live else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let the arrow keys and Enter choose as a click does."""
        before = self.currentIndex()
        super().keyPressEvent(event)
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if entered or self.currentIndex() != before:
            self._choose(self.currentIndex(), None)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the rows out anew: their height depends on the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Say on a pause in which words the day is named."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, point: QPoint) -> str:
        """Return the tooltip for a point, as plain text that no article can turn into markup."""
        index = self.indexAt(point)
        row = self._row(index)
        if row is None:
            return ""
        if row.kind == "story":
            return plain("The days on which the sources came out")
        if row.kind == "days":
            return plain(f"{row.text}, {row.note}" if row.note else row.text)
        chip = self._delegate.chip_at(index, QPointF(point), QRectF(self.visualRect(index)))
        return plain(f"Show what source {chip + 1} says" if chip is not None else row.named)

    def _row(self, index: QModelIndex) -> Moment | None:
        row: Moment | None = index.data(MOMENT) if index.isValid() else None
        return row

    def _choose(self, index: QModelIndex, source: int | None) -> None:
        row = self._row(index)
        span = row.span_of(source) if row is not None else None
        if row is not None and span is not None:
            self.claim_chosen.emit(span, row.claims[0])

    def _measure_next(self) -> bool:
        """Measure one row ahead, which is remembered; tell whether there are more."""
        index = self.moments.index(self._measured)
        self._measured += 1
        if index.isValid():
            self._delegate.sizeHint(QStyleOptionViewItem(), index)
        return index.isValid()
