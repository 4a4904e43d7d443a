"""The timeline: what the sources say happened when, each claim one click from its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from gui.panels.brief_panel import plain
from gui.panels.seen_rows import Index, SeenRows
from gui.panels.timeline_delegate import TimelineDelegate, guessed_height_of, height_of
from gui.panels.timeline_model import MOMENT, TimelineModel
from gui.words import translate

if TYPE_CHECKING:
    from gui.panels.page_rows import PageRows
    from gui.panels.timeline_rows import Moment
    from gui.theme.tokens import Theme
    from summarizer import Analysis

_BAR: Final = 10  # kept free for the scroll bar: rows do not change when it comes


class TimelinePanel(SeenRows, QListView):
    """The dated claims in order of their days.

    Signals:
        claim_chosen(Span, int): a passage, and the claim that it tells.
    """

    claim_chosen = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.moments = TimelineModel(self)
        self._delegate = TimelineDelegate(self, self, theme)
        self._unseen = False
        self.setModel(self.moments)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(translate("Timeline", "Timeline"))
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_analysis(
        self,
        analysis: Analysis | None,
        hidden: frozenset[int] = frozenset(),
        rows: PageRows | None = None,
    ) -> None:
        """Show the dated claims of a story, or none; the place that was read stays in view."""
        place = self.verticalScrollBar().value()
        self.moments.show(analysis, hidden, rows.moments if rows is not None else None)
        self.rows_changed()
        self.verticalScrollBar().setValue(place)

    def show_only(self, claims: frozenset[int] | None) -> None:
        """Show those claims alone, or all again."""
        self.moments.show_only(claims)
        self.rows_changed()

    def select_claim(self, claim: int | None) -> None:
        """Mark a claim and bring it into view, if it is dated."""
        self._delegate.claim = claim
        self.viewport().update()
        number = self.moments.place_of(claim)
        if number is None:
            self.selectionModel().clear()
        elif number != self.currentIndex().row():
            self.setCurrentIndex(self.moments.index(number))
            self._unseen = not self.isVisible()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Bring into view what was chosen while nobody saw the list."""
        super().showEvent(event)
        if self._unseen:
            self._unseen = False
            self.scrollTo(self.currentIndex())

    def room(self) -> int:
        """Return the width of the rows (while the list is hidden, that of where it will be)."""
        place = self.parentWidget()
        wide = self if self.isVisible() or place is None else place
        return max(wide.width() - _BAR, 1)

    def measured(self, index: Index, width: int) -> int:
        """Return the height that a row needs."""
        return height_of(self.moments.rows[index.row()], width)

    def guessed(self, index: Index, width: int) -> int:
        """Return about that height."""
        return guessed_height_of(self.moments.rows[index.row()], width)

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
            return plain(translate("Timeline", "The days on which the sources came out"))
        if row.kind == "days":
            return plain(f"{row.text}, {row.note}" if row.note else row.text)
        chip = self._delegate.chip_at(index, QPointF(point), QRectF(self.visualRect(index)))
        if chip is None:
            return plain(row.named)
        return plain(
            translate("Timeline", "Show what source {number} says").format(number=chip + 1)
        )

    def _row(self, index: QModelIndex) -> Moment | None:
        row: Moment | None = index.data(MOMENT) if index.isValid() else None
        return row

    def _choose(self, index: QModelIndex, source: int | None) -> None:
        row = self._row(index)
        span = row.span_of(source) if row is not None else None
        if row is not None and span is not None:
            self.claim_chosen.emit(span, row.claims[0])
