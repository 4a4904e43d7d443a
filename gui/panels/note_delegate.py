"""Paints a note: the user's words, the text they are about with its source, the tags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.panels.chips import draw_chip
from gui.panels.flow import Flow, flow, note_font
from gui.panels.note_model import NOTE, NoteRow
from gui.theme.panel_type import own_px
from gui.theme.tokens import Theme, mix
from gui.words import translate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from gui.panels.note_panel import NoteList

_MARGIN: Final = 8
_PAD: Final = 10
_QUOTE: Final = 10  # x of the text that a note is about, behind its rule
_TAG_HEIGHT: Final = 18.0
_TAG_GAP: Final = 6.0
_BETWEEN: Final = 5


class _Placed(NamedTuple):
    words: Flow
    about: Flow
    tags: tuple[tuple[str, QRectF], ...]
    height: float


def _placed(row: NoteRow, width: int) -> _Placed:
    room = max(60, width - 2 * (_MARGIN + _PAD))
    words = flow(row.text, (), "", room, 15, "own")
    note = translate("Notes", "left out") if row.hidden else ""
    about = flow(row.about, (row.span.article,), note, room - _QUOTE, 13)
    top = words.height + _BETWEEN + about.height
    tags, bottom = _tags(row.tags, top + _BETWEEN, room)
    return _Placed(words, about, tags, (bottom if tags else top) + 2 * _PAD)


def _tags(
    tags: tuple[str, ...], top: float, room: float
) -> tuple[tuple[tuple[str, QRectF], ...], float]:
    high = own_px(_TAG_HEIGHT)
    metrics, x, placed = QFontMetricsF(note_font()), 0.0, []
    for tag in tags:
        words = metrics.elidedText(f"#{tag}", Qt.TextElideMode.ElideRight, room - 14)
        wide = metrics.horizontalAdvance(words) + 14
        if x and x + wide > room:
            x, top = 0.0, top + high + 4
        placed.append((words, QRectF(x, top, wide, high)))
        x += wide + _TAG_GAP
    return tuple(placed), top + high


class NoteDelegate(QStyledItemDelegate):
    """Paints the rows of the list."""

    def __init__(self, view: NoteList, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme

    def sizeHint(  # noqa: N802 - Qt's name
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height a note needs at the width of the list."""
        width = self._view.room()
        return QSize(width, round(_placed(index.data(NOTE), width).height))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a note."""
        row: NoteRow = index.data(NOTE)
        placed, area = _placed(row, self._view.room()), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, area, option.state)
        origin = QPointF(area.left() + _MARGIN + _PAD, area.top() + _PAD)
        painter.setPen(QColor(self.theme.ink))
        placed.words.layout.draw(painter, origin)
        self._draw_about(painter, placed, origin + QPointF(0, placed.words.height + _BETWEEN))
        painter.setFont(note_font())
        for words, box in placed.tags:
            self._draw_tag(painter, words, box.translated(origin))
        painter.restore()

    def _draw_about(self, painter: QPainter, placed: _Placed, origin: QPointF) -> None:
        theme, about = self.theme, placed.about
        rule = QRectF(origin.x(), origin.y() + 2, 2, about.height - 4)
        painter.fillRect(rule, QColor(mix(theme.muted, theme.chrome, 0.5)))
        origin += QPointF(_QUOTE, 0)
        painter.setPen(QColor(theme.note))
        about.layout.draw(painter, origin)
        for article, box in about.chips:
            draw_chip(painter, box.translated(origin), article, theme)
        painter.setFont(note_font())
        painter.drawText(about.note_at + origin, about.note)

    def _draw_tag(self, painter: QPainter, words: str, box: QRectF) -> None:
        theme = self.theme
        painter.setPen(QColor(mix(theme.accent, theme.chrome, 0.55)))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setPen(QColor(theme.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _ground(self, painter: QPainter, area: QRectF, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            hover = mix(self.theme.ink, self.theme.chrome, 0.05)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selection if selected else hover))
            painter.drawRoundedRect(area.adjusted(_MARGIN, 1, -_MARGIN, -1), 6, 6)
