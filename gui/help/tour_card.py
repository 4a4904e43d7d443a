"""The card of the tour, which points at a part of the window, and the ring around that part.

Both lie on the window without stopping it: whatever is clicked beside the card does what it does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.theme.fonts import sans, serif
from gui.words import translate

if TYPE_CHECKING:
    from gui.theme.tokens import Theme

WIDTH: Final = 340
_ARROW: Final = 9  # how far the arrow stands out; the card keeps that much room on every side
_RADIUS: Final = 8.0
_EDGE: Final = 8  # between the card and the window's edge
_INSIDE: Final = 24  # from the edge of a part that leaves no room beside it


class TourRing(QWidget):
    """A line around the part that is spoken of; the mouse goes through it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()


class TourCard(QWidget):
    """One step in words, with the ways on.

    Signals:
        next_requested(), back_requested(), leave_requested().
    """

    next_requested = Signal()
    back_requested = Signal()
    leave_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._room = parent
        self._tip: QPointF | None = None
        self._title, self._text, self._count = QLabel(), QLabel(), QLabel()
        self.leave = QPushButton(translate("Tour", "Leave"))
        self.back = QPushButton(translate("Tour", "Back"))
        self.next = QPushButton()
        self._lay_out()
        self.next.clicked.connect(self.next_requested)
        self.back.clicked.connect(self.back_requested)
        self.leave.clicked.connect(self.leave_requested)
        self.setAccessibleName(translate("Tour", "Tour"))
        self.hide()

    def _lay_out(self) -> None:
        self._title.setFont(serif(18, bold=True))
        self._title.setWordWrap(True)
        self._text.setFont(sans(15))
        self._text.setWordWrap(True)
        self._count.setFont(sans(13))
        self._count.setProperty("look", "muted")
        self.next.setProperty("look", "primary")
        self.leave.setToolTip(translate("Tour", "Leave the tour (Esc)"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._count)
        row.addStretch(1)
        for button in (self.leave, self.back, self.next):
            row.addWidget(button)
        box = QVBoxLayout(self)
        room = 18 + _ARROW
        box.setContentsMargins(room, room - 2, room, room - 4)
        box.setSpacing(8)
        box.addWidget(self._title)
        box.addWidget(self._text)
        box.addSpacing(4)
        box.addLayout(row)
        self.setFixedWidth(WIDTH + 2 * _ARROW)

    def say(self, title: str, text: str, number: int, whole: int) -> None:
        """Show the words of a step; ``number`` counts from 1."""
        self._title.setText(title)
        self._text.setText(text)
        self._count.setText(translate("Tour", "{n} of {all}").format(n=number, all=whole))
        last = number == whole
        self.next.setText(translate("Tour", "Done") if last else translate("Tour", "Next"))
        self.back.setEnabled(number > 1)
        self.setAccessibleDescription(f"{title}. {text}")
        self.next.setAccessibleDescription(f"{title}. {text}")

    def point_at(self, part: QRect) -> None:
        """Take a place beside a part of the window, with the arrow towards it."""
        layout = self.layout()
        high = layout.heightForWidth(self.width()) if layout is not None else self.height()
        self.resize(self.width(), high)
        place = place_beside(self.size(), part, self._room.rect())
        self.move(place)
        self._tip = _tip(QRect(place, self.size()), part)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the card with its arrow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(_ARROW, _ARROW, -_ARROW, -_ARROW)
        shape = QPainterPath()
        shape.addRoundedRect(box, _RADIUS, _RADIUS)
        if self._tip is not None:
            arrow = QPainterPath()
            arrow.addPolygon(_arrow(box, self._tip))
            shape = shape.united(arrow)
        painter.setPen(QPen(QColor(self.theme.accent), 1.5))
        painter.setBrush(QColor(self.theme.raised))
        painter.drawPath(shape)
        painter.end()


def place_beside(card: QSize, part: QRect, room: QRect) -> QPoint:
    """Return where a card stands: right of a part, left, below, above, else in its corner."""
    x = _held(part.center().x() - card.width() // 2, card.width(), room.left(), room.right())
    y = _held(part.top() + 8, card.height(), room.top(), room.bottom())
    places = (
        QPoint(part.right() + 1, y),
        QPoint(part.left() - card.width(), y),
        QPoint(x, part.bottom() + 1),
        QPoint(x, part.top() - card.height()),
    )
    for place in places:
        if room.adjusted(0, 0, 1, 1).contains(QRect(place, card)):
            return place
    return QPoint(
        _held(part.right() - card.width() - _INSIDE, card.width(), room.left(), room.right()),
        _held(part.bottom() - card.height() - _INSIDE, card.height(), room.top(), room.bottom()),
    )


def _held(wanted: int, length: int, first: int, last: int) -> int:
    return max(min(wanted, last - length - _EDGE), first + _EDGE)


def _tip(card: QRect, part: QRect) -> QPointF | None:
    """Return where the arrow ends, within the card; none if the card lies on the part."""
    inner = card.adjusted(_ARROW, _ARROW, -_ARROW, -_ARROW)
    if inner.intersects(part):
        return None
    x = min(max(part.center().x(), inner.left() + 24), inner.right() - 24)
    y = min(max(part.center().y(), inner.top() + 24), inner.bottom(), inner.top() + 72)
    if part.left() >= inner.right():
        return QPointF(card.width() - 1, y - card.top())
    if part.right() <= inner.left():
        return QPointF(1, y - card.top())
    if part.top() >= inner.bottom():
        return QPointF(x - card.left(), card.height() - 1)
    return QPointF(x - card.left(), 1)


def _arrow(box: QRectF, tip: QPointF) -> QPolygonF:
    """Return the arrow from the nearest edge of the card to its tip."""
    if tip.x() < box.left() or tip.x() > box.right():
        edge = box.left() + 1 if tip.x() < box.left() else box.right() - 1
        ends = [QPointF(edge, tip.y() - _ARROW), QPointF(edge, tip.y() + _ARROW)]
    else:
        edge = box.top() + 1 if tip.y() < box.top() else box.bottom() - 1
        ends = [QPointF(tip.x() - _ARROW, edge), QPointF(tip.x() + _ARROW, edge)]
    return QPolygonF([ends[0], tip, ends[1], ends[0]])
