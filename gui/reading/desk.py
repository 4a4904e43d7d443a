"""The row of columns: hairlines between them, scrolled sideways if there are many, one kept put."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from gui.reading.grip import GRIP, Grip
from gui.reading.ground import Ground, bar_style
from gui.reading.typography import comfortable_width
from gui.reading.widths import HAIRLINE, NARROWEST, Wish, clamped, share
from gui.theme.tokens import LIGHT, Theme, mix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_STEP: Final = 40  # pixels a column grows by key


class Slot(NamedTuple):
    """A widget in the row: ``key`` is what its width is remembered by."""

    widget: QWidget
    key: str
    folded: bool = False


class Desk(QScrollArea):
    """Lays widgets side by side; as many are seen at once as can be read well.

    Signals:
        placed(): widgets have other places now, or are scrolled sideways.
    """

    placed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty desk."""
        super().__init__(parent)
        self._theme = LIGHT
        self._slots: tuple[Slot, ...] = ()
        self._base: Slot | None = None
        self._widths: dict[str, int] = {}  # what the user dragged, by key
        self._grips: list[Grip] = []
        self._before = 0  # width of a column when its edge was pressed
        self._comfortable = comfortable_width()
        self._coloured: tuple[Theme, str] | None = None
        self._ground = Ground()
        self._line = QWidget(self)  # the hairline beside the base
        self.setWidget(self._ground)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._line.setAutoFillBackground(True)

    @property
    def ground(self) -> QWidget:
        """What the widgets of the row are made on: one that comes to it later is painted twice."""
        return self._ground

    @property
    def widths(self) -> dict[str, int]:
        """The widths that the user gave to columns, by key."""
        return dict(self._widths)

    def set_widths(self, widths: dict[str, int]) -> None:
        """Take widths that were given at another time."""
        self._widths = {key: clamped(width) for key, width in widths.items()}
        self._place()

    # -- what lies there -------------------------------------------------------------------------

    def lay(self, slots: Sequence[Slot], *, base: bool = False) -> None:
        """Lay these side by side; what lay there before and does not any more is hidden.

        Args:
            base: the first stays where it is while the others are scrolled.
        """
        kept = {slot.widget for slot in slots}
        for gone in self._slots:
            if gone.widget not in kept:
                gone.widget.hide()
        before, self._slots = self._slots, tuple(slots)
        self._base = slots[0] if base and slots else None
        for slot in slots:
            parent = self if slot is self._base else self._ground
            if slot.widget.parentWidget() is not parent:
                self._move_to(parent, slot.widget)
            elif slot.widget.isHidden():
                slot.widget.lower()
        self._fit_grips()
        self._place()
        for slot in slots:
            if slot.widget.isHidden():
                slot.widget.show()
        self._raise()
        self._colour_ground()
        self._order_tabs(_same(before, self._slots))

    def _order_tabs(self, done: int) -> None:
        """Let Tab walk the row from left to right, before what follows the desk in the window.

        Columns are made later than the rest of the window, and would come behind all of it.

        Args:
            done: how many at the left stand where they stood.
        """
        before = self._slots[done - 1].widget if done else self.parentWidget() or self
        for slot in self._slots[done:]:
            QWidget.setTabOrder(before, slot.widget)
            before = slot.widget

    def _move_to(self, parent: QWidget, widget: QWidget) -> None:
        """Give a widget another ground, below the edges; it keeps the focus if it had it."""
        had = widget.hasFocus()
        widget.setParent(parent)
        widget.lower()
        # Until it has its place it waits beyond what is seen.
        widget.move(max(self._ground.width(), self.width()), 0)
        if had:
            widget.show()
            widget.setFocus()

    def _fit_grips(self) -> None:
        open_ = [slot for slot in self._slots if not slot.folded]
        while len(self._grips) > len(open_):
            gone = self._grips.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._grips) < len(open_):
            self._grips.append(self._make_grip(len(self._grips)))

    def _make_grip(self, number: int) -> Grip:
        grip = Grip(self._ground)
        grip.set_colour(self._theme.accent)
        grip.pressed.connect(lambda: self._begin_drag(number))
        grip.dragged.connect(lambda way: self._drag(number, way))
        grip.reset.connect(lambda: self.reset_width(self._gripped(number).widget))
        return grip

    def _gripped(self, number: int) -> Slot:
        return [slot for slot in self._slots if not slot.folded][number]

    def _begin_drag(self, number: int) -> None:
        self._before = self._gripped(number).widget.width()

    def _drag(self, number: int, way: int) -> None:
        self._widths[self._gripped(number).key] = clamped(self._before + way)
        self._place()

    def widen(self, widget: QWidget, steps: int) -> None:
        """Make a column wider by some steps, or narrower."""
        slot = self._slot_of(widget)
        if slot is not None and not slot.folded:
            self._widths[slot.key] = clamped(widget.width() + steps * _STEP)
            self._place()
            self.show_widget(widget)

    def reset_width(self, widget: QWidget) -> None:
        """Give a column its ordinary width."""
        slot = self._slot_of(widget)
        if slot is not None and self._widths.pop(slot.key, None) is not None:
            self._place()

    def _slot_of(self, widget: QWidget) -> Slot | None:
        return next((slot for slot in self._slots if slot.widget is widget), None)

    # -- places ----------------------------------------------------------------------------------

    def _place(self) -> None:
        """Give every widget its place; what is not seen is moved, and set when it is."""
        if not self._slots:
            self.setViewportMargins(0, 0, 0, 0)
            self._line.hide()
            return
        wishes = [Wish(slot.folded, self._widths.get(slot.key)) for slot in self._slots]
        widths = share(self.width(), wishes, self._comfortable)
        left = self._width_of_base(widths[0]) + HAIRLINE if self._base is not None else 0
        self.setViewportMargins(left, 0, 0, 0)
        height = self.viewport().height()
        self._place_base(left, height)
        grips = iter(self._grips)
        x = 0
        for slot, width in zip(self._slots, widths, strict=True):
            if slot is self._base:
                next(grips).setGeometry(left - GRIP // 2 - 1, 0, GRIP, height)
                continue
            slot.widget.setGeometry(x, 0, width, height)
            x += width + HAIRLINE
            if not slot.folded:
                next(grips).setGeometry(x - GRIP // 2 - 1, 0, GRIP, height)
        self._ground.resize(max(x - HAIRLINE, 0), height)
        self.placed.emit()

    def _width_of_base(self, width: int) -> int:
        """Leave room for another column beside the base, however wide it was made."""
        if self._base is None or len(self._slots) == 1:
            return width
        chosen = self._base.key in self._widths
        most = self.width() * 2 // 3 if chosen else max(self.width() // 2, NARROWEST)
        return min(width, most)

    def _place_base(self, left: int, height: int) -> None:
        self._line.setVisible(self._base is not None)
        if self._base is not None:
            self._base.widget.setGeometry(0, 0, left - HAIRLINE, height)
            self._line.setGeometry(left - HAIRLINE, 0, HAIRLINE, self.height())

    def _raise(self) -> None:
        """Let the edges lie above the columns; the base's edge lies on the desk itself."""
        numbered = zip((s for s in self._slots if not s.folded), self._grips, strict=True)
        for slot, grip in numbered:
            parent = self if slot is self._base else self._ground
            if grip.parentWidget() is not parent:
                place = grip.geometry()
                grip.setParent(parent)
                grip.setGeometry(place)
            elif not grip.isHidden():
                continue  # what is raised is painted anew, with the columns below it
            grip.show()
            grip.raise_()

    def show_widget(self, widget: QWidget) -> None:
        """Scroll sideways until a widget is seen whole."""
        if self._base is None or widget is not self._base.widget:
            self.ensureWidgetVisible(widget, 0, 0)

    def is_seen(self, widget: QWidget) -> bool:
        """Tell whether at least half of a widget is seen."""
        if self._base is not None and widget is self._base.widget:
            return True
        left = widget.mapTo(self.viewport(), widget.rect().topLeft()).x()
        seen = min(left + widget.width(), self.viewport().width()) - max(left, 0)
        return 2 * seen >= widget.width()

    def nearest(self, x: int) -> tuple[QWidget, bool] | None:
        """Return the widget at an x of the desk, and whether x lies in its right half."""
        for slot in self._slots:
            place = self.place_of(slot.widget)
            if place.left() <= x <= place.right() + HAIRLINE:
                return slot.widget, x > place.center().x()
        return None

    def place_of(self, widget: QWidget) -> QRect:
        """Return where a widget lies, in the desk's coordinates."""
        return QRect(widget.mapTo(self, widget.rect().topLeft()), widget.size())

    @property
    def window_of_others(self) -> QRect:
        """The part of the desk in which the columns beside the base are seen."""
        return self.viewport().geometry()

    # -- colours and Qt --------------------------------------------------------------------------

    def set_comfortable(self, width: int) -> None:
        """Take the width at which a column reads well."""
        self._comfortable = width
        self._place()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._colour_ground()
        for grip in self._grips:
            grip.set_colour(theme.accent)
        self.horizontalScrollBar().setStyleSheet(bar_style(theme))

    def _colour_ground(self) -> None:
        """Show hairlines between the columns, and nothing where there are none."""
        ground = self._theme.line if self._slots else self._theme.chrome
        if (self._theme, ground) == self._coloured:
            return
        self._coloured = (self._theme, ground)
        self._ground.set_colour(ground)
        palette = self.viewport().palette()
        palette.setColor(self.viewport().backgroundRole(), QColor(self._theme.chrome))
        self.viewport().setPalette(palette)
        palette.setColor(self._line.backgroundRole(), QColor(mix(self._theme.muted, ground, 0.5)))
        self._line.setPalette(palette)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the width anew."""
        super().resizeEvent(event)
        self._place()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Say that the columns moved."""
        super().scrollContentsBy(dx, dy)
        self.placed.emit()


def _same(before: Sequence[Slot], after: Sequence[Slot]) -> int:
    """Return how many widgets at the left of a row stand where they stood."""
    pairs = zip(before, after, strict=False)
    differing = (n for n, (one, other) in enumerate(pairs) if one.widget is not other.widget)
    return next(differing, min(len(before), len(after)))
