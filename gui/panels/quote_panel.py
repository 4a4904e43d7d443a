"""Who said what: the quotations of the story under their speakers, the anonymous ones named so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.panels.chips import draw_chip
from gui.panels.flow import NOTE_PX, Flow, flow
from gui.panels.quote_rows import Ledger, QuoteRow, Wanted
from gui.slices import Slices
from gui.theme.fonts import sans
from gui.theme.tokens import Theme, mix
from gui.words import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from summarizer import Analysis

Index = QModelIndex | QPersistentModelIndex
_ROW: Final = int(Qt.ItemDataRole.UserRole)
_ROOT: Final = QModelIndex()
_MARGIN: Final = 8
_PAD: Final = 8
_BAR: Final = 10  # kept free for the scroll bar: rows do not change when it comes
_INDENT: Final = 24  # of what others print of a quotation


class QuoteModel(QAbstractListModel):
    """The rows of the ledger that is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[QuoteRow, ...] = ()

    def show(self, ledger: Ledger | None, wanted: Wanted) -> None:
        """Show those quotations of a story that are wanted, or none."""
        self.beginResetModel()
        self._rows = ledger.rows(wanted) if ledger is not None else ()
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a view asks for."""
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row)
        return row if role == _ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let quotations be chosen; the arrow keys pass over speakers."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._rows[index.row()].span is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )


def _spoken(row: QuoteRow) -> str:
    """Return a row as a screen reader should say it."""
    words = [row.text]
    if row.span is not None:
        words.append(translate("Quotes", "source {number}").format(number=row.span.article + 1))
    return ", ".join(filter(None, (*words, row.note)))


def _indent(row: QuoteRow) -> int:
    return _INDENT if row.other else 0


def _flow_of(row: QuoteRow, width: int) -> Flow:
    room = max(40, width - 2 * (_MARGIN + _PAD) - _indent(row))
    if row.span is None:
        return flow(row.text, (), row.note, room, 14, "window bold")
    return flow(row.text, (row.span.article,), row.note, room, 13 if row.other else 14)


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: QuotePanel, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the height a row needs at the width of the view."""
        row: QuoteRow = index.data(_ROW)
        width = self._view.room()
        above = 10 if row.span is None else 0
        return QSize(width, round(_flow_of(row, width).height) + _PAD + above)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a speaker, or a quotation with the chip of its source."""
        row: QuoteRow = index.data(_ROW)
        area = QRectF(option.rect)
        placed = _flow_of(row, self._view.room())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.span is not None:
            self._ground(painter, area, option.state)
        top = area.bottom() - placed.height - _PAD / 2
        origin = QPointF(area.left() + _MARGIN + _PAD + _indent(row), top)
        if row.other:
            self._bracket(painter, origin, placed.height)
        painter.setPen(QColor(self.theme.ink))
        placed.layout.draw(painter, origin)
        for article, rect in placed.chips:
            draw_chip(painter, rect.translated(origin), article, self.theme)
        painter.setPen(QColor(self.theme.note))
        painter.setFont(sans(NOTE_PX))
        painter.drawText(placed.note_at + origin, placed.note)
        painter.restore()

    def _bracket(self, painter: QPainter, origin: QPointF, height: float) -> None:
        """Draw the line that joins what others print to the quotation above it."""
        painter.setPen(QPen(QColor(self.theme.difference), 1.5))
        left = origin - QPointF(10, 0)
        painter.drawLine(left + QPointF(0, 2), left + QPointF(0, height - 2))

    def _ground(self, painter: QPainter, area: QRectF, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            hover = mix(self.theme.ink, self.theme.chrome, 0.05)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selection if selected else hover))
            painter.drawRoundedRect(area.adjusted(_MARGIN, 0.5, -_MARGIN, -0.5), 6, 6)


class QuotePanel(QListView):
    """The ledger.

    Signals:
        span_chosen(Span): show this quotation in its article.
        speaker_chosen(str): show what this speaker says, and nothing else.
    """

    span_chosen = Signal(object)
    speaker_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quotes = QuoteModel(self)
        self._delegate = _Delegate(self, theme)
        self.setModel(self._quotes)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(translate("Quotes", "Quotes"))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # A thousand quotations are measured ahead, in turns, not all when the ledger is opened.
        self._measured = 0
        self._ahead = Slices(self._measure_next, self)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Show all quotations of a story, or none."""
        self.show_ledger(Ledger.of(analysis) if analysis is not None else None, Wanted())

    def show_ledger(self, ledger: Ledger | None, wanted: Wanted) -> None:
        """Show those quotations of a story that are wanted, or none."""
        self._quotes.show(ledger, wanted)
        self._measured = 0
        self._ahead.begin()

    def room(self) -> int:
        """Return the width of the rows (while the ledger is hidden, that of where it will be)."""
        place = self.parentWidget()
        wide = self if self.isVisible() or place is None else place
        return max(wide.width() - _BAR, 1)

    def _measure_next(self) -> bool:
        """Measure one row ahead, which remembers it; tell whether there are more."""
        row = self._quotes.index(self._measured).data(_ROW)
        self._measured += 1
        if row is not None:
            _flow_of(row, self.room())
        return row is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let the arrow keys and Enter choose as a click does."""
        before = self.currentIndex()
        super().keyPressEvent(event)
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if entered or self.currentIndex() != before:
            self._choose(self.currentIndex())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let a click on a speaker ask for what this speaker says."""
        super().mouseReleaseEvent(event)
        row = self.indexAt(event.position().toPoint()).data(_ROW)
        if row is not None and row.span is None and event.button() == Qt.MouseButton.LeftButton:
            self.speaker_chosen.emit(row.text)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show a hand: every row leads somewhere."""
        super().mouseMoveEvent(event)
        live = self.indexAt(event.position().toPoint()).isValid()
        shape = Qt.CursorShape.PointingHandCursor if live else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the rows out anew: their height depends on the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(_ROW)
        if row is not None and row.span is not None:
            self.span_chosen.emit(row.span)
