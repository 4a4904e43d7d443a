"""Lines between columns: quiet curves join the passages of the selected claim.

The curves are painted above the columns and let the mouse through. Where all passages of a column
are scrolled out of view, a small arrow at its edge says in which direction, and leads there.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QWidget

from gui.theme.tokens import LIGHT, Theme, mix
from gui.words import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from gui.reading.column import Column
    from gui.reading.desk import Desk
    from gui.reading.keeper import Keeper
    from gui.reading.lights import Lights
    from gui.reading.runs import Passage

_STUB: Final = 20
_COUNTS: Final = 24  # room for the counts of voices between a curve and its passage


class End(NamedTuple):
    """Where the selected claim stands in a column, in the desk's coordinates.

    Attributes:
        way: -1 where it is scrolled out above, 1 below, 0 where it is seen.
    """

    column: Column
    place: int
    left: QPointF
    right: QPointF
    way: int


class Stub(QAbstractButton):
    """An arrow at the edge of a column: the claim stands further up or down."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = LIGHT
        self.way = 1
        self.target: tuple[Column, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys walk the claims themselves
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._go)

    def aim(self, end: End, theme: Theme) -> None:
        """Point where an end lies."""
        self.theme, self.way, self.target = theme, end.way, (end.column, end.place)
        up = translate("Reading", "The selected claim stands further up: go there")
        down = translate("Reading", "The selected claim stands further down: go there")
        self.setToolTip(up if end.way < 0 else down)
        self.setAccessibleName(self.toolTip())
        self.update()

    def _go(self) -> None:
        if self.target is not None:
            self.target[0].show_place(self.target[1])

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw a round ground and the arrow on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.accent), 1))
        ground = 0.24 if self.underMouse() else 0.10
        painter.setBrush(QColor(mix(self.theme.accent, self.theme.paper, ground)))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        middle = QRectF(self.rect()).center()
        up = 3 * self.way
        points = [QPointF(-4, -up / 2), QPointF(4, -up / 2), QPointF(0, up)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.accent))
        painter.drawPolygon(QPolygonF([middle + point for point in points]))


class Lines(QWidget):
    """The layer of curves above a desk.

    Signals:
        refreshed(): the curves were placed anew.
    """

    refreshed = Signal()

    def __init__(self, desk: Desk, keeper: Keeper, lights: Lights) -> None:
        super().__init__(desk)
        self._desk = desk
        self._keeper = keeper
        self._lights = lights
        self._theme = LIGHT
        self._on = True
        self._paths: list[tuple[QPainterPath, bool]] = []
        self._stubs: list[Stub] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._refresh)
        desk.placed.connect(self.refresh)
        lights.lit.connect(lambda _claim: self.refresh())
        keeper.column_made.connect(lambda column: column.moved.connect(self.refresh))
        self.hide()

    @property
    def paths(self) -> list[QPainterPath]:
        """The curves that are shown now, in the desk's coordinates."""
        return [path for path, _ in self._paths]

    @property
    def stubs(self) -> list[Stub]:
        """The arrows that are shown now."""
        return [stub for stub in self._stubs if not stub.isHidden()]

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - a setter
        """Show lines or none."""
        self._on = on
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.refresh()

    def refresh(self) -> None:
        """Place the curves anew when the columns have come to rest in this turn."""
        if self._lights.claim is not None or self._paths or self.stubs:
            self._soon.start()

    def _refresh(self) -> None:
        ends = self._ends() if self._on else []
        ends = ends if len(ends) > 1 else []
        before = self._bounds()
        self._paths = [self._curve(one, other) for one, other in pairwise(ends)]
        self._place_stubs([end for end in ends if end.way])
        self.setVisible(bool(self._paths))
        if self._paths:
            self.setGeometry(self._desk.rect())
            self.raise_()
            for stub in self.stubs:
                stub.raise_()
        changed = before.united(self._bounds())
        if not changed.isEmpty():
            self.update(changed)
        self.refreshed.emit()

    def _bounds(self) -> QRect:
        found = QRectF()
        for path, _ in self._paths:
            found = found.united(path.boundingRect())
        return found.adjusted(-3, -3, 3, 3).toAlignedRect() if self._paths else QRect()

    def _ends(self) -> list[End]:
        """Return where the claim stands in each column that is seen, from left to right."""
        found = []
        for index, column in self._keeper.columns.items():
            passages = self._keeper.marks[index].of_claim(self._lights.claim)
            if passages and column.flow.is_set_up and not column.visibleRegion().isEmpty():
                found.append(_end(self._desk, column, passages))
        return found

    def _curve(self, one: End, other: End) -> tuple[QPainterPath, bool]:
        """Return the curve between two ends, and whether columns without the claim lie between."""
        start, end = one.right, other.left
        path = QPainterPath(start)
        reach = min(max((end.x() - start.x()) / 2, 12), 60)
        path.cubicTo(start + QPointF(reach, 0), end - QPointF(reach, 0), end)
        columns = list(self._keeper.columns.values())
        return path, columns.index(other.column) - columns.index(one.column) > 1

    def _place_stubs(self, ends: list[End]) -> None:
        while len(self._stubs) < len(ends):
            self._stubs.append(Stub(self._desk))
        for stub in self._stubs[len(ends) :]:
            stub.hide()
        for stub, end in zip(self._stubs, ends, strict=False):
            stub.aim(end, self._theme)
            middle = (end.left + end.right) / 2
            stub.setGeometry(
                round(middle.x()) - _STUB // 2, round(middle.y()) - _STUB // 2, _STUB, _STUB
            )
            stub.show()
            stub.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the curves; fainter and dashed where they cross columns that lack the claim."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for path, crossing in self._paths:
            colour = QColor(self._theme.accent)
            colour.setAlphaF(0.35 if crossing else 0.7)
            pen = QPen(colour, 1.5)
            if crossing:
                pen.setDashPattern([2, 4])
            painter.strokePath(path, pen)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            for share in (0.0, 1.0):
                painter.drawEllipse(path.pointAtPercent(share), 2.5, 2.5)


def _end(desk: Desk, column: Column, passages: tuple[Passage, ...]) -> End:
    """Return where a claim stands in a column: the first passage in view, else the nearest."""
    height = column.viewport().height()
    places = [(column.flow.y_of(p.start, exact=False) - column.position, p) for p in passages]
    seen = [(y, p) for y, p in places if -4 <= y < height - 16]
    y, passage = seen[0] if seen else min(places, key=lambda place: abs(place[0] - height / 2))
    corner = QPointF(column.viewport().mapTo(desk, column.viewport().rect().topLeft()))
    if not seen:
        way = -1 if y < 0 else 1
        middle = corner + QPointF(
            column.flow.left + column.flow.measure / 2, 14 if way < 0 else height - 14
        )
        half = QPointF(_STUB / 2, 0)
        return End(column, passage.start, middle - half, middle + half, way)
    index = column.flow.holding(passage.start)
    block = column.flow.set_block(index)
    fragments = block.fragments(passage.start, passage.end)
    inside = fragments[0].box.center().y() if fragments else 0.0
    # From edge to edge of the text: a curve that began inside a line would cross its words.
    edge = corner + QPointF(0, column.flow.top(index) - column.position + inside)
    left = edge + QPointF(max(column.flow.left - _COUNTS, 2), 0)
    right = edge + QPointF(column.viewport().width() + 1, 0)
    return End(column, passage.start, left, right, 0)
