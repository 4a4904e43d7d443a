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
from gui.panels.flow import Flow, Voice, flow, guessed_height, note_font
from gui.panels.quote_rows import Ledger, QuoteRow, Wanted
from gui.panels.seen_rows import SeenRows
from gui.theme.tokens import Theme, mix
from gui.words import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from summarizer import Analysis

Index = QModelIndex | QPersistentModelIndex
_ROW: Final = int(Qt.ItemDataRole.UserRole)
_ROOT: Final = QModelIndex()
_SPEAKER: Final = Qt.ItemFlag.ItemNeverHasChildren
_QUOTE: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | _SPEAKER
_MARGIN: Final = 8
_PAD: Final = 8
_BAR: Final = 10  # kept free for the scroll bar: rows do not change when it comes
_INDENT: Final = 24  # of what others print of a quotation


class QuoteModel(QAbstractListModel):
    """The rows of the ledger that is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[QuoteRow, ...] = ()

    def show(
        self, ledger: Ledger | None, wanted: Wanted, rows: tuple[QuoteRow, ...] | None = None
    ) -> None:
        """Show those quotations of a story that are wanted, or none; they may be rows already."""
        if rows is None:
            rows = ledger.rows(wanted) if ledger is not None else ()
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: Index) -> QuoteRow:
        """Return a row."""
        return self._rows[index.row()]

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
        return _SPEAKER if self._rows[index.row()].span is None else _QUOTE


def _spoken(row: QuoteRow) -> str:
    """Return a row as a screen reader should say it."""
    words = [row.text]
    if row.span is not None:
        words.append(translate("Quotes", "source {number}").format(number=row.span.article + 1))
    return ", ".join(filter(None, (*words, row.note)))


def _indent(row: QuoteRow) -> int:
    return _INDENT if row.other else 0


def _flow_of(row: QuoteRow, width: int) -> Flow:
    return flow(*_told(row, width))


def _told(row: QuoteRow, width: int) -> tuple[str, tuple[int, ...], str, int, int, Voice]:
    """Return what stands in a row: text, sources, note, width, size, voice."""
    room = max(40, width - 2 * (_MARGIN + _PAD) - _indent(row))
    if row.span is None:
        return row.text, (), row.note, room, 14, "window bold"
    px = 13 if row.other else 14
    return row.text, (row.span.article,), row.note, room, px, "source"


def _around(row: QuoteRow) -> int:
    return _PAD + (10 if row.span is None else 0)


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: QuotePanel, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the height a row has at the width of the view."""
        return self._view.row_size(index)

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
        painter.setFont(note_font())
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


class QuotePanel(SeenRows, QListView):
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

    def show_ledger(
        self, ledger: Ledger | None, wanted: Wanted, rows: tuple[QuoteRow, ...] | None = None
    ) -> None:
        """Show those quotations of a story that are wanted, or none; they may be rows already."""
        self._quotes.show(ledger, wanted, rows)
        self.rows_changed()

    def room(self) -> int:
        """Return the width of the rows (while the ledger is hidden, that of where it will be)."""
        place = self.parentWidget()
        wide = self if self.isVisible() or place is None else place
        return max(wide.width() - _BAR, 1)

    def measured(self, index: Index, width: int) -> int:
        """Return the height that a row needs."""
        row: QuoteRow = index.data(_ROW)
        return round(_flow_of(row, width).height) + _around(row)

    def guessed(self, index: Index, width: int) -> int:
        """Return about that height."""
        row = self._quotes.row(index)
        return guessed_height(*_told(row, width)) + _around(row)

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

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(_ROW)
        if row is not None and row.span is not None:
            self.span_chosen.emit(row.span)
