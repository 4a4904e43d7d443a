"""The timeline as a line that can be enlarged: the dated claims at their days, by mouse and keys.

The wheel and + and - enlarge, dragging and Shift with the arrows moves; a click, or the arrows and
Enter, choose a claim, and go through the claims of one day in turn. A crowd opens by a click.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.panels.brief_panel import plain
from gui.panels.timeline_drawing import HEIGHT, Drawing
from gui.panels.timeline_items import Item, Mark, items_of, marks_of
from gui.panels.timeline_scale import Scale
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.panels.timeline_rows import Moment
    from gui.theme.tokens import Theme

_STEP: Final = 1.6  # how much one step enlarges
_NOTCH: Final = 120.0  # angle of one step of a wheel
_TOUCH: Final = 5.0  # pixels beside a disc that still count as a hit
_DRAGGED: Final = 4.0  # pixels from which a press is no click
_MOVE: Final = 0.25  # part of the width that a key moves
_TOLD: Final = 3  # passages in a tooltip


class TimelineAxis(QWidget):
    """The line.

    Signals:
        claim_chosen(Span, int): a passage, and the claim that it tells.
        zoomed(): another stretch of time is in view.
    """

    claim_chosen = Signal(object, object)
    zoomed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.marks: tuple[Mark, ...] = ()
        self.items: tuple[Item, ...] = ()
        self.scale = Scale.of(0, 1, 1)
        self._story: Moment | None = None
        self._claim: int | None = None
        self._current: Mark | None = None
        self._hovered: Item | None = None
        self._pressed: QPointF | None = None
        self._dragged = False
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(translate("Timeline", "Line of time"))

    # -- what is shown ---------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self.update()

    def show_rows(self, rows: Sequence[Moment]) -> None:
        """Show the rows of a timeline; what is in view stays in view if the days are the same."""
        self.marks = marks_of(rows)
        self._story = next((row for row in rows if row.kind == "story"), None)
        days = [day for mark in self.marks for day in (mark.first, mark.last)]
        if self._story is not None and self._story.days is not None and days:
            days += [day.toordinal() for day in self._story.days]
        first, last = (min(days), max(days)) if days else (0, 1)
        if (first, last) != (self.scale.first, self.scale.last):
            self.scale = Scale.of(first, last, self.width())
        self._current = self._hovered = None
        self._lay_out()

    def select_claim(self, claim: int | None) -> None:
        """Mark a claim and bring its day into view."""
        self._claim = claim
        mark = next((mark for mark in self.marks if claim in mark.claims), None)
        if mark is not None:
            self._current = mark
            self._take(self.scale.revealing(mark.first, mark.last))
        self.update()

    def item_of(self, mark: Mark | None) -> Item | None:
        """Return the drawing that stands for a mark, if it is in view."""
        return next((item for item in self.items if mark in item.marks), None)

    def enlarge(self, factor: float) -> None:
        """Enlarge (or reduce) around the chosen day, else around the middle."""
        item = self.item_of(self._current)
        self._take(self.scale.zoomed(factor, item.box.center().x() if item else self.width() / 2))

    def zoom_in(self) -> None:
        """Enlarge by one step."""
        self.enlarge(_STEP)

    def zoom_out(self) -> None:
        """Reduce by one step."""
        self.enlarge(1 / _STEP)

    def show_whole(self) -> None:
        """Bring all days into view."""
        self._take(self.scale.whole())

    def _take(self, scale: Scale) -> None:
        if scale != self.scale:
            self.scale = scale
            self._lay_out()

    def _lay_out(self) -> None:
        self.items = items_of(self.marks, self.scale)
        self._hovered = None
        self.zoomed.emit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the line out anew."""
        super().resizeEvent(event)
        self._take(self.scale.resized(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the line."""
        story = self._story
        painter = QPainter(self)
        Drawing(
            self._theme,
            self.scale,
            self.items,
            story.days if story is not None else None,
            story.text if story is not None else "",
            self._claim,
            self._current if self.hasFocus() else None,
            self._hovered,
        ).paint(painter)
        painter.end()

    # -- mouse -----------------------------------------------------------------------------------

    def item_at(self, point: QPointF) -> Item | None:
        """Return the drawing at a point, the one on top where two overlap."""
        near = (
            item
            for item in reversed(self.items)
            if item.box.adjusted(-_TOUCH, -_TOUCH, _TOUCH, _TOUCH).contains(point)
        )
        return min(near, key=lambda item: abs(item.box.center().y() - point.y()), default=None)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move the line with the pointer, or show what can be clicked."""
        at = event.position()
        if self._pressed is not None:
            moved = self._pressed.x() - at.x()
            if self._dragged or abs(moved) > _DRAGGED:
                self._dragged, self._pressed = True, at
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self._take(self.scale.moved(moved))
            return
        self._hovered = self.item_at(at)
        hand = Qt.CursorShape.PointingHandCursor
        self.setCursor(hand if self._hovered else Qt.CursorShape.OpenHandCursor)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose what was clicked."""
        clicked = self._pressed is not None and not self._dragged
        self._pressed, self._dragged = None, False
        item = self.item_at(event.position()) if clicked else None
        if item is not None:
            self._choose(item)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Let go of what was under the pointer."""
        super().leaveEvent(event)
        self._hovered = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Enlarge at the pointer; a wheel to the side moves."""
        turn = event.angleDelta()
        if abs(turn.x()) > abs(turn.y()):
            self._take(self.scale.moved(-turn.x() / 2))
        else:
            self._take(self.scale.zoomed(_STEP ** (turn.y() / _NOTCH), event.position().x()))
        event.accept()

    # -- keyboard --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Walk along the line, choose, enlarge."""
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
        key, shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in moves and shift:
            self._take(self.scale.moved(moves[Qt.Key(key)] * _MOVE * self.width()))
        elif key in moves:
            self._walk(moves[Qt.Key(key)])
        elif key in ends and self.marks:
            self._enter(self.marks[ends[Qt.Key(key)]])
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.show_whole()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            item = self.item_of(self._current)
            if item is not None:
                self._choose(item, self._current)
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        """Go to the next mark, or to the first one in view."""
        if not self.marks:
            return
        if self._current in self.marks:
            number = self.marks.index(self._current) + step
        elif self.items:
            number = self.marks.index(self.items[0 if step > 0 else -1].marks[0])
        else:
            number = 0
        self._enter(self.marks[min(max(number, 0), len(self.marks) - 1)])

    def _enter(self, mark: Mark) -> None:
        self._current = mark
        self._take(self.scale.revealing(mark.first, mark.last))
        self.setAccessibleDescription(_words(mark))
        event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)
        self.update()

    def _choose(self, item: Item, mark: Mark | None = None) -> None:
        """Open a crowd, or choose the claim of a day after the one that is chosen."""
        if mark is None and len(item.marks) > 1 and self._open(item):
            return
        chosen = mark or item.marks[0]
        self._current = chosen
        lit = [n for n, row in enumerate(chosen.rows) if self._claim in row.claims]
        row = chosen.rows[(lit[0] + 1) % len(chosen.rows) if lit else 0]
        self.claim_chosen.emit(row.spans[0], row.claims[0])

    def _open(self, item: Item) -> bool:
        """Enlarge a crowd until its members stand apart; tell whether it could be enlarged."""
        before = self.scale
        first, last = min(m.first for m in item.marks), max(m.last for m in item.marks)
        self._take(self.scale.show(first, last))
        return self.scale.day_px > before.day_px * 1.01

    # -- words -----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Say on a pause what stands at a point."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def tip_at(self, point: QPointF) -> str:
        """Return the tooltip for a point, as plain text that no article can turn into markup."""
        item = self.item_at(point)
        if item is None:
            return ""
        if len(item.marks) == 1:
            return plain(_words(item.marks[0]))
        first, last = item.marks[0].text, item.marks[-1].text
        words = translate(
            "Timeline", "%n claims, {first} to {last}; click to enlarge", count=item.count
        )
        return plain(words.format(first=first, last=last))


def _words(mark: Mark) -> str:
    """Return a day with what the sources say of it."""
    told = [row.text for row in mark.rows[:_TOLD]]
    if len(mark.rows) > _TOLD:
        told.append(translate("Timeline", "and %n more", count=len(mark.rows) - _TOLD))
    if mark.differs:
        told.append(translate("Timeline", "The sources give different dates."))
    return "\n".join((mark.text, *told))
