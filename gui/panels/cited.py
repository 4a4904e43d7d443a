"""A list of what sources say, each with its chip, and of what Sidebrief says about it.

Rows are headings, passages (chip first, then the source's words in serif) and remarks (ours, in
sans, with the chips they speak of behind). A passage opens at its place with a click or Enter.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui import counts
from gui.panels.brief_delegate import draw_heading
from gui.panels.chips import CHIP_HEIGHT, chip_width, draw_chip
from gui.panels.flow import TEXT_PX, Flow, Voice, flow, guessed_height, note_font
from gui.panels.row_model import Index, RowModel
from gui.panels.seen_rows import SeenRows
from gui.theme.panel_type import own_px
from gui.theme.tokens import Theme, mix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer import Span

ROW: Final = int(Qt.ItemDataRole.UserRole)
_MARGIN: Final = 8
_PAD_X: Final = 8
_PAD_Y: Final = 5
_GUTTER: Final = 8  # between a chip and the words beside it
_HEADING: Final = 30
_NARROWEST: Final = 80
_BAR: Final = 10  # kept free for the scroll bar: rows do not change when it comes


@dataclass(frozen=True, slots=True)
class Cited:
    """One row.

    Attributes:
        sources: indices of the articles it speaks of.
        note: a few muted words behind the text.
        span: where a passage stands.
    """

    kind: Literal["heading", "passage", "remark"]
    text: str
    sources: tuple[int, ...] = ()
    note: str = ""
    span: Span | None = None


def spoken(row: Cited) -> str:
    """Return a row as a screen reader should say it."""
    known = (counts.named_sources(row.sources), row.note)
    told = "; ".join(one for one in known if one)
    return f"{row.text} ({told})" if told else row.text


class CitedModel(RowModel[Cited]):
    """The rows that are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(ROW, parent)

    @property
    def rows(self) -> tuple[Cited, ...]:
        """The rows, in order."""
        return self._rows

    def show(self, rows: Sequence[Cited]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def spoken(self, row: Cited) -> str:
        """Return a row as a screen reader should say it."""
        return spoken(row)

    def reachable(self, row: Cited) -> bool:
        """Let passages and remarks be reached."""
        return row.kind != "heading"


class CitedDelegate(QStyledItemDelegate):
    """Paints the rows."""

    def __init__(self, view: CitedList, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the size a row has at the view's width."""
        return self._view.row_size(index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Cited = index.data(ROW)
        rect: QRect = option.rect
        area = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind == "heading":
            painter.setPen(QColor(self.theme.muted))
            inner = area.adjusted(_MARGIN + _PAD_X, 0, -_MARGIN - _PAD_X, -5)
            draw_heading(painter, inner, row.text)
        else:
            self._ground(painter, area, option.state, row)
            self._words(painter, area, row)
        painter.restore()

    def _ground(self, painter: QPainter, area: QRectF, state: QStyle.StateFlag, row: Cited) -> None:
        box = area.adjusted(_MARGIN, 0.5, -_MARGIN, -0.5)
        if row.span is not None and state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mix(self.theme.ink, self.theme.chrome, 0.05)))
            painter.drawRoundedRect(box, 6, 6)
        focused = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Selected
        if state & focused == focused:
            painter.setPen(QPen(QColor(self.theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)

    def _words(self, painter: QPainter, area: QRectF, row: Cited) -> None:
        placed = _placed(row, self._view.room())
        corner = area.topLeft() + QPointF(_MARGIN + _PAD_X, _PAD_Y)
        origin = corner + QPointF(_indent(row), 0)
        painter.setPen(QColor(self.theme.ink))
        placed.layout.draw(painter, origin)
        chips = [(article, rect.translated(origin)) for article, rect in placed.chips]
        if row.kind == "passage" and row.sources:
            high, wide = own_px(CHIP_HEIGHT), _chip_width(row)
            top = placed.layout.lineAt(0).rect().center().y() - high / 2 + 0.5
            chips.append((row.sources[0], QRectF(corner.x(), corner.y() + top, wide, high)))
        for article, rect in chips:
            draw_chip(painter, rect, article, self.theme)
        painter.setPen(QColor(self.theme.note))
        painter.setFont(note_font())
        painter.drawText(placed.note_at + origin, placed.note)


def _chip_width(row: Cited) -> float:
    return chip_width(row.sources[0]) * own_px(CHIP_HEIGHT) / CHIP_HEIGHT


def _indent(row: Cited) -> float:
    return _chip_width(row) + _GUTTER if row.kind == "passage" and row.sources else 0.0


def _placed(row: Cited, width: int) -> Flow:
    return flow(*_told(row, width))


def _told(row: Cited, width: int) -> tuple[str, tuple[int, ...], str, int, int, Voice]:
    """Return what is laid out of a row: text, sources, note, width, size, voice."""
    room = max(_NARROWEST, width - 2 * (_MARGIN + _PAD_X) - round(_indent(row)))
    if row.kind == "passage":
        return row.text, (), row.note, room, TEXT_PX, "source"
    return row.text, row.sources, row.note, room, 13, "window"


class CitedList(SeenRows, QListView):
    """The list.

    Signals:
        span_chosen(Span): the user clicked a passage, or pressed Enter on it.
    """

    span_chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cited = CitedModel(self)
        self._delegate = CitedDelegate(self, theme)
        self.setModel(self._cited)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    @property
    def rows(self) -> tuple[Cited, ...]:
        """What is shown."""
        return self._cited.rows

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_rows(self, rows: Sequence[Cited], *, keep: bool = False) -> None:
        """Show other rows, from the first on or where the reader was; the same ones stay."""
        if tuple(rows) == self._cited.rows:
            return
        place = self.verticalScrollBar().value() if keep else 0
        self._cited.show(rows)
        self.rows_changed()
        if self.isVisible():
            self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(place)

    def room(self) -> int:
        """Return the width of the rows."""
        return max(self.width() - _BAR, 1)

    def measured(self, index: Index, width: int) -> int:
        """Return the height that a row needs."""
        row = self._cited.rows[index.row()]
        if row.kind == "heading":
            return own_px(_HEADING)
        return round(_placed(row, width).height + 2 * _PAD_Y)

    def guessed(self, index: Index, width: int) -> int:
        """Return about that height."""
        row = self._cited.rows[index.row()]
        return (
            own_px(_HEADING)
            if row.kind == "heading"
            else guessed_height(*_told(row, width)) + 2 * _PAD_Y
        )

    def show_from(self, row: int) -> None:
        """Scroll so that a row is the first in view, and go on from there by keyboard."""
        self.scrollTo(self._cited.index(row), QListView.ScrollHint.PositionAtTop)
        below = range(row, len(self._cited.rows))
        to = next((one for one in below if self._cited.reachable(self._cited.rows[one])), row)
        self.selectionModel().setCurrentIndex(
            self._cited.index(to), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(self._cited.index(row), QListView.ScrollHint.PositionAtTop)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open the passage that was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(self.indexAt(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show a hand where a click leads somewhere."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        live = index.isValid() and self._cited.rows[index.row()].span is not None
        shape = Qt.CursorShape.PointingHandCursor if live else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open a passage by Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        span = self._cited.rows[index.row()].span if index.isValid() else None
        if span is not None:
            self.span_chosen.emit(span)
