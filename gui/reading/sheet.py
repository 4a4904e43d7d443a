"""A scrolled sheet that sets and paints only what is seen, and stays put while the rest is set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEasingCurve, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QStyle, QWidget

from gui.reading.flow import Flow
from gui.reading.marks import Look, draw_column
from gui.reading.runs import ColumnMarks
from gui.reading.typography import USUAL, ReadingStyle
from gui.slices import Slices
from gui.theme.tokens import LIGHT

if TYPE_CHECKING:
    from summarizer.model import Article

_STEP: Final = 0.002  # seconds of setting at a time
_MOTION: Final = 120  # milliseconds
_LINE: Final = 24

Anchor = tuple[int, float]  # index of a block, and how far its first line is scrolled out


class Sheet(QAbstractScrollArea):
    """The text of one article, in its marks; subclasses add what it does.

    Signals:
        moved(): another part of the text is seen, or it stands elsewhere.
        relaid(): the text was set for another width.
        handled(): the user begins to scroll this sheet by hand.
    """

    moved = Signal()
    relaid = Signal()
    handled = Signal()

    def __init__(self, article: Article, source: int, parent: QWidget | None = None) -> None:
        """Make the sheet of the article with the index ``source``."""
        super().__init__(parent)
        self.article = article
        self._flow: Flow | None = None
        self._type: ReadingStyle = USUAL
        self.look = Look(LIGHT, source, ColumnMarks())
        self._awaited: tuple[int, float | None] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._settling = Slices(self._settle, self)
        self._motion = QVariantAnimation(self, duration=_MOTION)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._move_to)

    @property
    def flow(self) -> Flow:
        """The blocks of the text, cut when they are first asked for."""
        if self._flow is None:
            self._flow = Flow(self.article, self._type)
        return self._flow

    @property
    def style_of_text(self) -> ReadingStyle:
        """The type in which the text is set."""
        return self._type

    # -- scrolling -------------------------------------------------------------------------------

    @property
    def position(self) -> int:
        """The y of the sheet that stands at the top of the viewport."""
        return self.verticalScrollBar().value()

    @property
    def goal(self) -> int:
        """Where the sheet is scrolled to, or will be when its motion ends."""
        moving = self._motion.state() == QVariantAnimation.State.Running
        return int(self._motion.endValue()) if moving else self.position

    @property
    def settling(self) -> bool:
        """Whether heights are being made exact."""
        return self._settling.active

    @property
    def awaited(self) -> tuple[int, float | None] | None:
        """Where it goes when somebody looks: an offset, and the y in the viewport for it."""
        return self._awaited

    @property
    def whole_height(self) -> float:
        """Height of the text, or of the viewport if that is higher."""
        return max(self.flow.height, self.viewport().height(), 1.0)

    def scroll_to(self, position: float, *, moving: bool = True) -> None:
        """Scroll, with a short motion if the way is short and the system allows it."""
        bar = self.verticalScrollBar()
        self._fit_range()
        goal = min(max(round(position), 0), bar.maximum())
        self._motion.stop()
        near = abs(goal - bar.value()) <= 2 * self.viewport().height()
        if moving and near and self._may_move() and goal != bar.value():
            self._motion.setStartValue(bar.value())
            self._motion.setEndValue(goal)
            self._motion.start()
        else:
            bar.setValue(goal)

    def show_place(self, offset: int, at: float | None = None, *, moving: bool = True) -> None:
        """Bring a place of the text into view.

        Args:
            at: the y in the viewport where it shall stand; without it the sheet moves only if the
                place cannot be read now with what follows.
        """
        if self.visibleRegion().isEmpty():
            self._awaited = (offset, at)  # nobody looks: it goes there when somebody does
            return
        self._prepare()
        height = self.viewport().height()
        self._set_around(self.flow.y_of(offset))
        y = self.flow.y_of(offset)
        if at is None:
            if 0.06 * height <= y - self.goal <= 0.72 * height:
                return
            at = 0.25 * height
        self.scroll_to(y - at, moving=moving)

    def y_in_view(self, offset: int) -> float:
        """Return the y of a place in the viewport (outside of it if it is scrolled away)."""
        return self.flow.y_of(offset) - self.goal

    def _set_around(self, y: float) -> None:
        """Set what will be seen around a height, so that it does not move when it is seen."""
        height = self.viewport().height()
        for _ in self.flow.visible(y - height, y + height):
            pass

    def _may_move(self) -> bool:
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return self.isVisible() and self.style().styleHint(hint, None, self) > 0

    def _move_to(self, value: int) -> None:
        self.verticalScrollBar().setValue(value)

    # -- geometry --------------------------------------------------------------------------------

    def renew(self, article: Article) -> None:
        """Take another state of the same text and keep what stands at the top where it is."""
        if self._flow is None or not self._flow.is_set_up:
            self.article, self._flow = article, None
            return
        index, out = self._first_visible()
        block = self.flow.blocks[index]
        self.article, self._flow = article, Flow(article, self._type)
        if block.end > block.start:
            index = self.flow.holding(block.start)
        self.flow.set_width(self.viewport().width())
        self._keep((min(index, len(self.flow.blocks) - 1), out))

    def set_type(self, style: ReadingStyle) -> None:
        """Set the text in another type; the line at the top of the view stays there."""
        if style == self._type:
            return
        at_top = self._line_at_top()
        self._type, self._flow = style, None
        if at_top is not None:
            self.flow.set_width(self.viewport().width())
            start, out = at_top
            self._keep((0, self.flow.y_of(start) - self.flow.top(0) + out if start >= 0 else out))
            self.relaid.emit()
        self.viewport().update()

    def _line_at_top(self) -> tuple[int, float] | None:
        """Return the place of the line at the top (-1 above the text) and how far it is out."""
        if self._flow is None or not self.flow.is_set_up:
            return None
        index, out = self._first_visible()
        block = self.flow.set_block(index)
        if block.block.end <= block.block.start or self.position <= self.flow.top(0):
            return -1, self.position - self.flow.top(0)
        start = block.offset_at(0.0, max(out, 0.0))
        return start, self.position - self.flow.y_of(start)

    def _prepare(self) -> None:
        """Set for the width there is now, with the same text at the top as before."""
        width = self.viewport().width()
        if not self.flow.is_set_up:
            self.flow.set_width(width)
            self._fit_range()
            self.relaid.emit()
        elif self.flow.is_for(width):
            return
        else:
            index = self.flow.at(self.position)
            out = self.position - self.flow.top(index)
            self.flow.set_width(width)
            self._keep((index, out))
            self.relaid.emit()

    def open_gap(self, offset: int | None, height: float) -> None:
        """Leave room below the sentence that ends at a place; ``None``: nowhere any more."""
        anchor = self._first_visible()
        self.flow.set_gap(offset, height)
        self._keep(anchor)
        self.viewport().update()

    def _first_visible(self) -> Anchor:
        self._prepare()
        index = self.flow.at(self.position)
        return index, self.position - self.flow.top(index)

    def _fit_range(self) -> None:
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        bar.setRange(0, max(0, round(self.flow.height) - height))
        bar.setPageStep(height)
        bar.setSingleStep(_LINE)

    def _keep(self, anchor: Anchor) -> None:
        """Hold a block where it was although heights above it changed."""
        self._fit_range()
        if self._motion.state() != QVariantAnimation.State.Running:
            self.verticalScrollBar().setValue(round(self.flow.top(anchor[0]) + anchor[1]))

    def _settle(self) -> bool:
        """Make some heights exact while nothing else happens; tell whether there are more."""
        anchor = self._first_visible()
        more = self.flow.settle(_STEP)
        self._keep(anchor)
        if not more:
            self.settled()
            self.viewport().update()
        return more

    def settled(self) -> None:
        """All heights are exact now; for subclasses."""

    # -- Qt --------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the visible part; what is seen for the first time is set now."""
        self._come_into_view()
        painter = QPainter(self.viewport())
        area = self.viewport().rect()
        painter.fillRect(area, QColor(self.look.theme.paper))
        draw_column(painter, self.flow, self.look, self.position, area.height())
        self.paint_over(painter)
        if self.flow.unsettled:
            self._settling.begin()

    def paint_over(self, painter: QPainter) -> None:
        """Paint what lies above the text; for subclasses."""

    def _come_into_view(self) -> None:
        """Go where the sheet was sent while nobody looked, and set what is seen now."""
        if self._awaited is not None:
            (offset, at), self._awaited = self._awaited, None
            self.show_place(offset, at, moving=False)
        anchor = self._first_visible()
        self._fit_range()
        for _ in self.flow.visible(self.position, self.position + self.viewport().height()):
            pass
        self._keep(anchor)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Set the text for the new width, if it is looked at; else when it is."""
        super().resizeEvent(event)
        if not self.visibleRegion().isEmpty():
            self._prepare()
            self._fit_range()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Let the wheel win over a motion that is under way."""
        self._motion.stop()
        self.handled.emit()
        super().wheelEvent(event)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802
        """Repaint at the new place."""
        self.viewport().update()
        self.moved.emit()
