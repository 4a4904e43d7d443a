"""Paints the card of a source."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.panels.chips import draw_chip
from gui.panels.source_model import SOURCE, Source
from gui.theme.fonts import sans
from gui.theme.icons import icon
from gui.theme.tokens import Theme, mix

if TYPE_CHECKING:
    from gui.panels.source_notes import Note

Index = QModelIndex | QPersistentModelIndex
CARD_HEIGHT: Final = 84
_MARGIN: Final = 8
_GAP: Final = 4
_TEXT_LEFT: Final = 38
_CHIP: Final = 20.0
_EYE: Final = 16.0
_LINE: Final = 17.0
_TITLE_LINE: Final = 19


class SourceDelegate(QStyledItemDelegate):
    """Paints number, title, outlet, counts and the proportion of shared and own claims."""

    def __init__(self, view: QAbstractItemView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the size of a card with its gap."""
        source: Source = index.data(SOURCE)
        width = self._view.viewport().width()
        lines = len(title_lines(source.title, _title_room(width)))
        extra = round(_LINE) * len(source.shown_notes)
        return QSize(width, CARD_HEIGHT + _GAP + extra + (lines - 1) * _TITLE_LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card."""
        source: Source = index.data(SOURCE)
        rect: QRectF = QRectF(option.rect)
        card = rect.adjusted(_MARGIN + 0.5, 0.5, -_MARGIN - 0.5, -_GAP - 0.5)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, card, state, source)
        painter.setOpacity(0.55 if source.hidden else 1.0)
        chip = QRectF(card.left() + 8, card.top() + 8, _CHIP, _CHIP)
        draw_chip(painter, chip, source.index, self.theme)
        painter.setOpacity(1.0)
        self._words(painter, card, source)
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

    def _words(self, painter: QPainter, card: QRectF, source: Source) -> None:
        left = card.left() + _TEXT_LEFT
        width = card.right() - 8 - left
        top = card.top() + 7
        muted = self.theme.muted
        title_ink = muted if source.hidden else self.theme.ink
        at = top
        for line in title_lines(source.title, _title_room(self._view.viewport().width())):
            box = QRectF(left, at, width - _EYE - 4, 20)
            self._text(painter, box, line, title_ink, 14)
            at += _TITLE_LINE
        at += 21 - _TITLE_LINE
        self._text(painter, QRectF(left, at, width, _LINE), source.about, muted, 12)
        at += _LINE
        for note in source.shown_notes:
            ink = self.theme.difference if note.grave else muted
            self._text(painter, QRectF(left, at, width, _LINE), note.text, ink, 12)
            at += _LINE
        if source.hidden:
            words = "left out of claims and brief"
            self._text(painter, QRectF(left, at, width, _LINE), words, muted, 12)
        else:
            self._counts(painter, QRectF(left, at, width, _LINE), source)

    def _text(self, painter: QPainter, box: QRectF, text: str, ink: str, px: int) -> None:
        font = sans(px, bold=px == 14)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, flags | Qt.TextFlag.TextSingleLine, elided)

    def _counts(self, painter: QPainter, box: QRectF, source: Source) -> None:
        shared = f"{source.counts.shared} shared · "
        self._text(painter, box, shared, self.theme.muted, 12)
        box.setLeft(box.left() + QFontMetricsF(sans(12)).horizontalAdvance(shared))
        painter.setFont(sans(12, bold=True))
        painter.setPen(QColor(self.theme.source(source.index)))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, flags, f"{source.counts.unique} only here")

    def _eye(self, painter: QPainter, card: QRectF, source: Source) -> None:
        name = "eye-off" if source.hidden else "eye"
        pixmap = icon(name, self.theme.muted).pixmap(32, 32)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(_eye_rect(card), pixmap, QRectF(pixmap.rect()))

    def _bar(self, painter: QPainter, card: QRectF, source: Source) -> None:
        track = QRectF(card.left() + _TEXT_LEFT, card.bottom() - 12, 0, 4)
        track.setRight(card.right() - 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mix(self.theme.muted, self.theme.raised, 0.22)))
        painter.drawRect(track)
        one = track.width() / max(1, source.most)
        shared = QRectF(track.left(), track.top(), one * source.counts.shared, 4)
        painter.setBrush(QColor(mix(self.theme.muted, self.theme.raised, 0.62)))
        painter.drawRect(shared)
        painter.setBrush(QColor(self.theme.source(source.index)))
        painter.drawRect(QRectF(shared.right(), track.top(), one * source.counts.unique, 4))

    def eye_hit(self, index: Index, point: QPointF) -> bool:
        """Tell whether a point of the view is on the eye of a card."""
        return _eye_rect(self._card(index)).adjusted(-6, -6, 6, 6).contains(point)

    def note_hit(self, index: Index, point: QPointF) -> Note | None:
        """Return the note of a card that is under a point of the view."""
        card, source = self._card(index), index.data(SOURCE)
        width = self._view.viewport().width()
        lines = len(title_lines(source.title, _title_room(width)))
        top = card.top() + 7 + (lines - 1) * _TITLE_LINE + 21 + _LINE
        number = int((point.y() - top) // _LINE)
        inside = card.left() + _TEXT_LEFT <= point.x() <= card.right() - 8
        notes: tuple[Note, ...] = source.shown_notes
        return notes[number] if inside and 0 <= number < len(notes) else None

    def _card(self, index: Index) -> QRectF:
        area = QRectF(self._view.visualRect(_current(index)))
        return area.adjusted(_MARGIN + 0.5, 0.5, -_MARGIN - 0.5, -_GAP - 0.5)

    def editorEvent(  # noqa: N802
        self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Let a click on the eye change what takes part."""
        del option
        released = event.type() == QEvent.Type.MouseButtonRelease
        if not released or not isinstance(event, QMouseEvent):
            return False
        if not self.eye_hit(index, event.position()):
            return False
        toggle(model, index)
        return True


def _title_room(width: int) -> int:
    """Return how wide a title may be in a list of some width: up to the eye."""
    return max(width - 2 * _MARGIN - _TEXT_LEFT - 8 - round(_EYE) - 5, 40)


@lru_cache(maxsize=512)
def title_lines(title: str, width: int) -> tuple[str, ...]:
    """Break a title into one line or two; what does not fit is left for the tooltip."""
    layout = QTextLayout(title, sans(14, bold=True))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    if not first.isValid():
        return (title,)
    first.setLineWidth(width)
    # Qt counts UTF-16 units, as its own strings do.
    units = title.encode("utf-16-le", "replace")
    cut = 2 * first.textLength()
    layout.endLayout()
    head, rest = (
        part.decode("utf-16-le", "replace").strip() for part in (units[:cut], units[cut:])
    )
    return (head, rest) if rest else (head,)


def toggle(model: object, index: Index) -> None:
    """Ask a source model to change whether a source takes part."""
    hidden = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    wanted = Qt.CheckState.Checked if hidden else Qt.CheckState.Unchecked
    model.setData(index, wanted.value, Qt.ItemDataRole.CheckStateRole)  # type: ignore[attr-defined]


def _current(index: Index) -> QModelIndex:
    return index if isinstance(index, QModelIndex) else index.model().index(index.row(), 0)


def _eye_rect(card: QRectF) -> QRectF:
    return QRectF(card.right() - 8 - _EYE, card.top() + 10, _EYE, _EYE)
