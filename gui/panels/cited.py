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
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.panels.brief_delegate import heading_font
from gui.panels.chips import CHIP_HEIGHT, chip_width, draw_chip
from gui.panels.flow import NOTE_PX, Flow, flow
from gui.panels.row_model import Index, RowModel
from gui.theme.fonts import sans
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
_AT_ONCE: Final = 12  # rows laid out before the event loop has its turn


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
    numbers = ", ".join(str(index + 1) for index in row.sources)
    noun = "source" if len(row.sources) == 1 else "sources"
    known = [f"{noun} {numbers}" if numbers else "", row.note]
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

    def __init__(self, view: QAbstractItemView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the height a row needs at the view's width."""
        row: Cited = index.data(ROW)
        width = self._view.viewport().width()
        if row.kind == "heading":
            return QSize(width, _HEADING)
        return QSize(width, round(_placed(row, width).height + 2 * _PAD_Y))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Cited = index.data(ROW)
        rect: QRect = option.rect
        area = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind == "heading":
            painter.setPen(QColor(self.theme.muted))
            painter.setFont(heading_font())
            inner = area.adjusted(_MARGIN + _PAD_X, 0, -_MARGIN - _PAD_X, -5)
            painter.drawText(inner, Qt.AlignmentFlag.AlignBottom, row.text.upper())
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
        placed = _placed(row, int(area.width()))
        corner = area.topLeft() + QPointF(_MARGIN + _PAD_X, _PAD_Y)
        origin = corner + QPointF(_indent(row), 0)
        painter.setPen(QColor(self.theme.ink))
        placed.layout.draw(painter, origin)
        chips = [(article, rect.translated(origin)) for article, rect in placed.chips]
        if row.kind == "passage" and row.sources:
            top = placed.layout.lineAt(0).rect().center().y() - CHIP_HEIGHT / 2 + 0.5
            wide = chip_width(row.sources[0])
            chips.append((row.sources[0], QRectF(corner.x(), corner.y() + top, wide, CHIP_HEIGHT)))
        for article, rect in chips:
            draw_chip(painter, rect, article, self.theme)
        painter.setPen(QColor(self.theme.note))
        painter.setFont(sans(NOTE_PX))
        painter.drawText(placed.note_at + origin, placed.note)


def _indent(row: Cited) -> float:
    return chip_width(row.sources[0]) + _GUTTER if row.kind == "passage" and row.sources else 0.0


def _placed(row: Cited, width: int) -> Flow:
    room = max(_NARROWEST, width - 2 * (_MARGIN + _PAD_X) - round(_indent(row)))
    if row.kind == "passage":
        return flow(row.text, (), row.note, room)
    return flow(row.text, row.sources, row.note, room, 13, "window")


class CitedList(QListView):
    """The list.

    Signals:
        span_chosen(Span): the user clicked a passage, or pressed Enter on it.
    """

    span_chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cited = CitedModel(self)
        self._place: int | None = None  # where it is scrolled to when it is seen
        self._delegate = CitedDelegate(self, theme)
        self.setModel(self._cited)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setBatchSize(_AT_ONCE)

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
        place = self.verticalScrollBar().value() if self._place is None else self._place
        self._place = place if keep else 0
        # From the top on, the first rows are laid out now and the others while nothing happens.
        batched = (
            QListView.LayoutMode.Batched if not self._place else QListView.LayoutMode.SinglePass
        )
        self.setLayoutMode(batched)
        self._cited.show(rows)
        if self.isVisible():
            self._lay_out()

    def _lay_out(self) -> None:
        """Lay out the rows that came, at the place where the reader is to be."""
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(self._place or 0)
        self._place = None

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Lay out what came while nobody saw it."""
        super().showEvent(event)
        if self._place is not None:
            self._lay_out()

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

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the rows out anew: their height depends on the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _open(self, index: QModelIndex) -> None:
        span = self._cited.rows[index.row()].span if index.isValid() else None
        if span is not None:
            self.span_chosen.emit(span)
