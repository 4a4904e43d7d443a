"""Paints the card of a source, and sets the field in which its outlet is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.edits.sources import LONGEST_OUTLET
from gui.panels.chips import draw_chip
from gui.panels.source_layout import (
    CHIP,
    GAP,
    PAD,
    TEXT_LEFT,
    CardLine,
    card_height,
    card_lines,
    card_rect,
    eye_rect,
    line_at,
    text_rect,
)
from gui.panels.source_model import SOURCE, Source
from gui.theme.fonts import sans
from gui.theme.icons import icon
from gui.theme.panel_type import on_card
from gui.theme.tokens import Theme, mix
from gui.words import translate

if TYPE_CHECKING:
    from gui.panels.source_notes import Note

Index = QModelIndex | QPersistentModelIndex
_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class SourceDelegate(QStyledItemDelegate):
    """Paints number, title, outlet, counts and the proportion of shared and own claims."""

    def __init__(self, view: QAbstractItemView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme
        self._heights: tuple[int, list[int]] | None = None  # of all cards at a width

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the size of a card with its gap."""
        width = self._view.viewport().width()
        if self._heights is None or self._heights[0] != width:
            model = index.model()
            cards = (model.index(row, 0).data(SOURCE) for row in range(model.rowCount()))
            self._heights = (width, [round(card_height(card, width)) + GAP for card in cards])
        return QSize(width, self._heights[1][index.row()])

    def forget(self) -> None:
        """Measure the cards anew: they show something else."""
        self._heights = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card."""
        source: Source = index.data(SOURCE)
        card = card_rect(QRectF(option.rect))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, card, option.state, source)
        painter.setOpacity(0.55 if source.hidden else 1.0)
        chip = QRectF(card.left() + PAD, card.top() + PAD, CHIP, CHIP)
        draw_chip(painter, chip, source.index, self.theme)
        painter.setOpacity(1.0)
        for line in card_lines(source, self._view.viewport().width()):
            self._line(painter, text_rect(card, line), line, source)
        self._eye(painter, card, source)
        if not source.hidden:
            self._bar(painter, card, source)
        painter.restore()

    def _ground(
        self, painter: QPainter, card: QRectF, state: QStyle.StateFlag, source: Source
    ) -> None:
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        ground = self.theme.chrome if source.hidden else self.theme.raised
        painter.setBrush(QColor(mix(self.theme.ink, ground, 0.04) if hovered else ground))
        edge = self.theme.accent if focused else self.theme.line
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.drawRoundedRect(card, 6, 6)

    def _line(self, painter: QPainter, box: QRectF, line: CardLine, source: Source) -> None:
        if line.kind == "title":
            ink = self.theme.muted if source.hidden else self.theme.ink
            self._text(painter, box, line.text, ink, 14)
        elif line.kind == "outlet":
            self._outlet(painter, box, source)
        elif line.kind == "counts":
            self._counts(painter, box, source)
        else:
            grave = line.note is not None and line.note.grave
            self._text(
                painter, box, line.text, self.theme.difference if grave else self.theme.muted, 12
            )

    def _text(self, painter: QPainter, box: QRectF, text: str, ink: str, px: int) -> None:
        font = on_card(px, bold=px == 14)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LEFT | Qt.TextFlag.TextSingleLine, elided)

    def _outlet(self, painter: QPainter, box: QRectF, source: Source) -> None:
        """Paint outlet and length; a line of dots says that the outlet waits to be named.

        Where there is no room for both, the length is left to the tooltip.
        """
        metrics = QFontMetricsF(on_card(12))
        length = f" · {source.length}"
        wide = metrics.horizontalAdvance(source.outlet)
        if wide + metrics.horizontalAdvance(length) > box.width():
            length = ""
        name = metrics.elidedText(source.outlet, Qt.TextElideMode.ElideRight, box.width())
        wide = metrics.horizontalAdvance(name)
        ink = self.theme.muted if source.named else self.theme.accent
        self._text(painter, box, name, ink, 12)
        if not source.named:
            painter.setPen(QPen(QColor(ink), 1, Qt.PenStyle.DotLine))
            under = QPointF(0, box.height() - 1.5)
            painter.drawLine(box.topLeft() + under, box.topLeft() + under + QPointF(wide, 0))
        rest = QRectF(box)
        rest.setLeft(box.left() + wide)
        self._text(painter, rest, length, self.theme.muted, 12)

    def _counts(self, painter: QPainter, box: QRectF, source: Source) -> None:
        shared = translate("Sources", "{count} shared").format(count=source.counts.shared) + " · "
        own = translate("Sources", "{count} only here").format(count=source.counts.unique)
        bold, rest = on_card(12, bold=True), QRectF(box)
        metrics, before = QFontMetricsF(bold), QFontMetricsF(on_card(12)).horizontalAdvance(shared)
        if before + metrics.horizontalAdvance(own) <= box.width():
            self._text(painter, box, shared, self.theme.muted, 12)
            rest.setLeft(box.left() + before)
        painter.setFont(bold)
        painter.setPen(QColor(self.theme.source(source.index)))
        own = metrics.elidedText(own, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, _LEFT, own)

    def _eye(self, painter: QPainter, card: QRectF, source: Source) -> None:
        name = "eye-off" if source.hidden else "eye"
        pixmap = icon(name, self.theme.muted).pixmap(32, 32)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(eye_rect(card), pixmap, QRectF(pixmap.rect()))

    def _bar(self, painter: QPainter, card: QRectF, source: Source) -> None:
        track = QRectF(card.left() + TEXT_LEFT, card.bottom() - 12, 0, 4)
        track.setRight(card.right() - PAD)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mix(self.theme.muted, self.theme.raised, 0.22)))
        painter.drawRect(track)
        one = track.width() / max(1, source.most)
        shared = QRectF(track.left(), track.top(), one * source.counts.shared, 4)
        painter.setBrush(QColor(self.theme.quiet))
        painter.drawRect(shared)
        painter.setBrush(QColor(self.theme.source(source.index)))
        painter.drawRect(QRectF(shared.right(), track.top(), one * source.counts.unique, 4))

    # -- what a point is on ----------------------------------------------------------------------

    def eye_hit(self, index: Index, point: QPointF) -> bool:
        """Tell whether a point of the view is on the eye of a card."""
        return eye_rect(self._card(index)).adjusted(-6, -6, 6, 6).contains(point)

    def note_hit(self, index: Index, point: QPointF) -> Note | None:
        """Return the note of a card that is under a point of the view."""
        line = self._line_hit(index, point)
        return line.note if line is not None else None

    def outlet_hit(self, index: Index, point: QPointF) -> bool:
        """Tell whether a point of the view is on the outlet of a card."""
        line = self._line_hit(index, point)
        return line is not None and line.kind == "outlet"

    def counts_hit(self, index: Index, point: QPointF) -> bool:
        """Tell whether a point of the view is on what a card counts."""
        line = self._line_hit(index, point)
        return line is not None and line.kind in {"counts", "against"}

    def _line_hit(self, index: Index, point: QPointF) -> CardLine | None:
        card = self._card(index)
        inside = card.left() + TEXT_LEFT <= point.x() <= card.right() - PAD
        width = self._view.viewport().width()
        return line_at(index.data(SOURCE), width, point.y() - card.top()) if inside else None

    def _card(self, index: Index) -> QRectF:
        return card_rect(QRectF(self._view.visualRect(_current(index))))

    # -- changing --------------------------------------------------------------------------------

    def editorEvent(  # noqa: N802
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Let a click on the eye change what takes part."""
        del option
        released = event.type() == QEvent.Type.MouseButtonRelease
        if not released or not isinstance(event, QMouseEvent):
            return False
        if event.button() != Qt.MouseButton.LeftButton or not self.eye_hit(index, event.position()):
            return False
        toggle(model, index)
        return True

    def createEditor(  # noqa: N802
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """Return the field for the outlet's name."""
        del option, index
        field = QLineEdit(parent)
        field.setMaxLength(LONGEST_OUTLET)
        field.setFont(sans(13))
        field.setAcceptDrops(False)
        field.setPlaceholderText(translate("Sources", "Name of the outlet"))
        field.setAccessibleName(translate("Sources", "Name of the outlet"))
        return field

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Lay the field over the outlet."""
        card = card_rect(QRectF(option.rect))
        lines = card_lines(index.data(SOURCE), self._view.viewport().width())
        outlet = next(line for line in lines if line.kind == "outlet")
        place = text_rect(card, outlet)
        high = editor.sizeHint().height()
        left = round(place.left()) - PAD
        top = round(place.center().y() - high / 2)
        editor.setGeometry(left, top, round(card.right()) - 4 - left, high)


def toggle(model: QAbstractItemModel, index: Index) -> None:
    """Ask a source model to change whether a source takes part."""
    hidden = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    wanted = Qt.CheckState.Checked if hidden else Qt.CheckState.Unchecked
    model.setData(index, wanted.value, Qt.ItemDataRole.CheckStateRole)


def _current(index: Index) -> QModelIndex:
    return index if isinstance(index, QModelIndex) else index.model().index(index.row(), 0)
