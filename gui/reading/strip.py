"""The strip beside a column: where its claims stand, what is seen now, and a way to go there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.reading.marks import Look, strong
from gui.reading.runs import Mark
from gui.reading.typography import STRIP_WIDTH
from gui.theme.tokens import LIGHT, Theme, mix
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.reading.flow import Flow

_TRACK: Final = 8
_INSET: Final = 12
_ROWS: Final = 1500
_NEAR: Final = 4  # pixels between a click and the tick it means


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the strip.

    Attributes:
        place: offset in the article.
        share: 0 at the top of the column, 1 at its end.
        colour: as ``#rrggbb``.
    """

    place: int
    share: float
    colour: str
    selected: bool = False
    hit: bool = False


def column_ticks(flow: Flow, look: Look, height: float) -> list[Tick]:
    """Return the ticks of a column: its passages, differences and the claim selected.

    Args:
        height: of the column, or of the viewport if that is higher.
    """
    theme, marks = look.theme, look.marks
    places = [(p.start, _colour(p.mark, look)) for p in marks.passages]
    places += [(run.start, theme.difference) for run in marks.differences]
    # More ticks than a strip has rows cannot be seen: one a row and colour is enough.
    length = max(flow.length, 1)
    rows = {(place * _ROWS // length, colour): (place, colour) for place, colour in places}
    ticks = [_tick(flow, place, colour, height) for place, colour in rows.values()]
    chosen = marks.of_claim(look.claim)
    ticks += [_tick(flow, p.start, theme.selection, height, selected=True) for p in chosen]
    return ticks + [
        Tick(place, flow.rough_y_of(place) / height, theme.accent, hit=True)
        for place in _hit_places(look, length)
    ]


def folded_ticks(length: int, look: Look) -> list[Tick]:
    """Return the ticks of a folded column, whose text of ``length`` characters is not set."""
    theme, marks = look.theme, look.marks
    places = [(p.start, _colour(p.mark, look)) for p in marks.passages]
    places += [(run.start, theme.difference) for run in marks.differences]
    length = max(length, 1)
    rows = {(place * _ROWS // length, colour): (place, colour) for place, colour in places}
    ticks = [Tick(place, place / length, colour) for place, colour in rows.values()]
    chosen = marks.of_claim(look.claim)
    ticks += [Tick(p.start, p.start / length, theme.selection, selected=True) for p in chosen]
    hits = _hit_places(look, length)
    return ticks + [Tick(place, place / length, theme.accent, hit=True) for place in hits]


def _hit_places(look: Look, length: int) -> list[int]:
    """Return where hits begin, one for each row of a strip."""
    return list({start * _ROWS // length: start for start, _ in look.hits}.values())


def _tick(flow: Flow, place: int, colour: str, height: float, *, selected: bool = False) -> Tick:
    return Tick(place, flow.rough_y_of(place) / height, colour, selected)


def _colour(mark: Mark, look: Look) -> str:
    return look.theme.muted if mark is Mark.SHARED else look.theme.source(look.source)


class Strip(QWidget):
    """A narrow track with a tick for each claim and difference, and the visible part shaded."""

    tick_clicked = Signal(int)  # the tick's place
    scrolled = Signal(float)  # share of the column that shall stand in the middle

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty strip."""
        super().__init__(parent)
        self._theme = LIGHT
        self._drawn: QPixmap | None = None  # track and ticks: a hundred shapes take their time
        self._ticks: Sequence[Tick] = ()
        self._seen = (0.0, 1.0)
        self._pressed = 0.0
        self._grip = 0.0
        self._meant: Tick | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(translate("Reading", "Strip of claims"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the strip's fixed width."""
        return QSize(STRIP_WIDTH, 100)

    def show_ticks(self, ticks: Sequence[Tick]) -> None:
        """Show these ticks."""
        self._ticks = ticks
        self._drawn = None
        self.update()

    def show_seen(self, first: float, last: float) -> None:
        """Shade the part of the column that is visible, as shares of its height."""
        if (first, last) != self._seen:
            self._seen = (first, last)
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._drawn = None
        self.update()

    def y_of(self, share: float) -> float:
        """Return the y at which a share of the column stands."""
        return _INSET + share * (self.height() - 2 * _INSET)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw track, visible part and ticks."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.paper))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self._draw_track(painter)
        painter.drawPixmap(0, 0, self._drawn or self._draw_ticks())

    def _draw_ticks(self) -> QPixmap:
        """Draw all ticks, once for all paintings of the same ones."""
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(self.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for tick in sorted(self._ticks, key=lambda tick: (tick.hit, tick.selected)):
            self._draw_tick(painter, tick)
        painter.end()
        self._drawn = drawn
        return drawn

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Place the ticks anew."""
        self._drawn = None
        super().resizeEvent(event)

    def _left(self) -> float:
        return (self.width() - _TRACK) / 2 - 2

    def _draw_track(self, painter: QPainter) -> None:
        theme = self._theme
        painter.setBrush(QColor(mix(theme.muted, theme.paper, 0.12)))
        track = QRectF(self._left(), _INSET, _TRACK, self.height() - 2 * _INSET)
        painter.drawRoundedRect(track, 4, 4)
        if self._seen[1] - self._seen[0] < 0.999:
            painter.setBrush(QColor(mix(theme.muted, theme.paper, 0.28)))
            top, bottom = self.y_of(self._seen[0]), self.y_of(self._seen[1])
            height = max(bottom - top, 12)
            top = min(top, self.height() - _INSET - height)
            painter.drawRoundedRect(QRectF(self._left(), top, _TRACK, height), 4, 4)

    def _draw_tick(self, painter: QPainter, tick: Tick) -> None:
        y = round(self.y_of(tick.share))
        if tick.hit:
            self._draw_hit(painter, y)
        elif tick.selected:
            painter.setBrush(strong(self._theme.selection))
            painter.drawRoundedRect(QRectF(self._left() - 2, y - 2, _TRACK + 4, 4), 2, 2)
        else:
            painter.setBrush(QColor(tick.colour))
            painter.drawRoundedRect(QRectF(self._left(), y - 1.5, _TRACK, 3), 1.5, 1.5)

    def _draw_hit(self, painter: QPainter, y: float) -> None:
        """Draw an arrow that points at the track: a hit is told by its form and its place."""
        right = self._left() + _TRACK + 7
        painter.setBrush(QColor(self._theme.accent))
        points = [QPointF(right - 6, y), QPointF(right, y - 3), QPointF(right, y + 3)]
        painter.drawPolygon(QPolygonF(points))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Mean the tick under the pointer, or begin to scroll where there is none."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        y = event.position().y()
        first, last = self.y_of(self._seen[0]), self.y_of(self._seen[1])
        self._pressed = y
        self._grip = y - (first + last) / 2 if first <= y <= last else 0.0
        self._meant = self._tick_at(y)
        if self._meant is None:
            self._scroll(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Scroll with the pointer, once it has left the tick it was pressed on."""
        y = event.position().y()
        if self._meant is not None and abs(y - self._pressed) <= _NEAR:
            return
        self._meant = None
        self._scroll(y)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        """Go to the tick that was clicked."""
        if self._meant is not None:
            self.tick_clicked.emit(self._meant.place)
        self._meant = None

    def _tick_at(self, y: float) -> Tick | None:
        near = [tick for tick in self._ticks if abs(self.y_of(tick.share) - y) <= _NEAR]
        return min(near, key=lambda tick: abs(self.y_of(tick.share) - y), default=None)

    def _scroll(self, y: float) -> None:
        track = max(self.height() - 2 * _INSET, 1)
        self.scrolled.emit(min(max((y - self._grip - _INSET) / track, 0.0), 1.0))
