"""A row of tabs, each with a count in a quiet badge behind its name where there is room for it."""

from __future__ import annotations

from math import ceil
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget

from gui.theme.fonts import sans
from gui.theme.tokens import Theme, mix
from gui.words import translate

_BADGE_GAP: Final = 10  # between a name and its badge, and behind it
_USUAL: Final = 16  # pixels beside a name that the window's style leaves
_SLACK: Final = 6  # of these that are no margin


class _Form(NamedTuple):
    """How the tabs are set: size of type, pixels beside each name, how many badges at most."""

    px: int
    beside: int
    badges: int


_FORMS: Final = (
    _Form(14, 16, 99),
    _Form(14, 16, 1),
    _Form(14, 16, 0),
    _Form(13, 16, 0),
    _Form(13, 12, 0),
    _Form(12, 9, 0),
)
_CUT: Final = _Form(13, 12, 0)  # where not all tabs have room in any form


class CountedTabs(QTabBar):
    """Tabs with counts. In a narrow panel the badges give way first, then size, then letters.

    Where even that is not enough, the last tabs are hidden, but never the one that is chosen: a
    menu beside the tabs must offer them.

    Signals:
        overflowed(tuple): the tabs that have no room now, or one of them is called otherwise.
    """

    overflowed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._names: dict[int, str] = {}
        self._counts: dict[int, str] = {}
        self._urgent: set[int] = set()
        self._form = _FORMS[0]
        self._left_out: tuple[int, ...] = ()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFont(sans(_FORMS[0].px))
        self.setAccessibleName(translate("Side panel", "Panels"))
        self.currentChanged.connect(self._fit)

    @property
    def left_out(self) -> tuple[int, ...]:
        """The tabs that have no room now."""
        return self._left_out

    def add(self, name: str, *, urgent: bool = False) -> None:
        """Add a tab without a count; the badge of an urgent one is the last to give way."""
        tab = self.addTab(name)
        self._names[tab] = name
        self.setAccessibleTabName(tab, name)
        if urgent:
            self._urgent.add(tab)

    def set_count(self, tab: int, name: str, count: int | str | None, spoken: str = "") -> None:
        """Name a tab and show a count behind the name, or none.

        Args:
            spoken: the count in words, where the bare number would not say enough.
        """
        self._names[tab] = name
        if count is None:
            self._counts.pop(tab, None)
        else:
            self._counts[tab] = str(count)
        said = name if count is None else f"{name}: {spoken or count}"
        self.setTabToolTip(tab, said)
        self.setAccessibleTabName(tab, said)
        before = self._left_out
        self._fit()
        if tab in before and before == self._left_out:
            self.overflowed.emit(before)  # it is called otherwise now

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Never hold the panel wider than it is made: the tabs fit themselves in."""
        return QSize(120, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show the badges if there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Choose the largest form that fits: fewer badges, smaller type, less space, fewer tabs."""
        room = self.width()
        every = list(self._names)
        fits = (form for form in _FORMS if self._wide(form, every) <= room)
        form = next(fits, None)
        left_out = () if form is not None else self._too_many(room)
        self._set_form(form or _CUT)
        for tab in self._names:
            if self.isTabVisible(tab) == (tab in left_out):
                self.setTabVisible(tab, tab not in left_out)
        for tab, name in self._names.items():
            text = name + self._room_for(tab)
            if self.tabText(tab) != text or left_out != self._left_out:
                self.setTabText(tab, text)  # lays the tabs out anew, also for one that came back
        if left_out != self._left_out:
            self._left_out = left_out
            self.overflowed.emit(left_out)
        self.update()

    def _set_form(self, form: _Form) -> None:
        if form == self._form:
            return
        self._form = form
        self.setFont(sans(form.px))
        # A style of its own forgets the font, and so names its size too.
        size = f"QTabBar {{ font-size: {form.px}px; }}"
        dense = f"{size} QTabBar::tab {{ margin: 0 {form.beside - _SLACK}px 0 0; }}"
        self.setStyleSheet(dense if form.beside != _USUAL else "")

    def _too_many(self, room: float) -> tuple[int, ...]:
        """Return the tabs to hide, from the last on, so that the others fit."""
        kept = list(self._names)
        while len(kept) > 1 and self._wide(_CUT, kept) > room:
            kept.remove(next(tab for tab in reversed(kept) if tab != self.currentIndex()))
        return tuple(tab for tab in self._names if tab not in kept)

    def _wide(self, form: _Form, tabs: list[int]) -> float:
        """Return how wide some tabs are in a form."""
        metrics = QFontMetricsF(sans(form.px))
        names = sum(metrics.horizontalAdvance(self._names[tab]) + form.beside for tab in tabs)
        counts = [self._counts[tab] for tab in self._badged(form)]
        return names + sum(_badge_width(count) + _BADGE_GAP for count in counts)

    def _badged(self, form: _Form) -> list[int]:
        """Return the tabs that have a badge in a form."""
        return sorted(self._counts, key=lambda tab: (tab not in self._urgent, tab))[: form.badges]

    def _room_for(self, tab: int) -> str:
        """Return spaces as wide as the badge of a tab: tabs measure their text alone."""
        if tab not in self._badged(self._form):
            return ""
        space = QFontMetricsF(self.font()).horizontalAdvance(" ")
        return " " * ceil((_badge_width(self._counts[tab]) + 8) / max(space, 1.0))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the tabs, then the badges over the room the names leave."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for tab in self._badged(self._form):
            self._badge(painter, tab, self._counts[tab])
        painter.end()

    def _badge(self, painter: QPainter, tab: int, text: str) -> None:
        wide = _badge_width(text)
        area = QRectF(self.tabRect(tab))
        badge = QRectF(area.right() - 12 - wide, area.center().y() - 8, wide, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mix(self.theme.muted, self.theme.chrome, 0.18)))
        painter.drawRoundedRect(badge, 8, 8)
        painter.setPen(QColor(self.theme.ink))
        painter.setFont(sans(11, bold=True))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)


def _badge_width(text: str) -> float:
    return max(18.0, QFontMetricsF(sans(11, bold=True)).horizontalAdvance(text) + 10)
