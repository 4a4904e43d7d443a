"""A row of tabs, each with a count in a quiet badge behind its name where there is room for it."""

from __future__ import annotations

from math import ceil
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget

from gui.theme.fonts import sans
from gui.theme.tokens import Theme, mix

_BADGE_GAP: Final = 10  # between a name and its badge, and behind it


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
    _Form(12, 9, 0),
)


class CountedTabs(QTabBar):
    """Tabs with counts. In a narrow panel the badges give way first, then size, then letters."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._names: dict[int, str] = {}
        self._counts: dict[int, int] = {}
        self._urgent: set[int] = set()
        self._form = _FORMS[0]
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFont(sans(_FORMS[0].px))
        self.setAccessibleName("Panels")

    def add(self, name: str, *, urgent: bool = False) -> None:
        """Add a tab without a count; the badge of an urgent one is the last to give way."""
        tab = self.addTab(name)
        self._names[tab] = name
        if urgent:
            self._urgent.add(tab)

    def set_count(self, tab: int, name: str, count: int | None) -> None:
        """Name a tab and show a count behind the name, or none."""
        self._names[tab] = name
        if count is None:
            self._counts.pop(tab, None)
        else:
            self._counts[tab] = count
        spoken = name if count is None else f"{name}: {count}"
        self.setTabToolTip(tab, spoken)
        self.setAccessibleTabName(tab, spoken)
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Never hold the panel wider than it is made: the tabs fit themselves in."""
        return QSize(120, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show the badges if there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Choose the largest form that fits: fewer badges, then smaller type, then less space."""
        room = self.width()
        form = next((form for form in _FORMS if self._wide(form) <= room), _FORMS[-1])
        if form != self._form:
            self._form = form
            self.setFont(sans(form.px))
            # A style of its own forgets the font, and so names its size too.
            dense = f"QTabBar {{ font-size: {form.px}px; }} QTabBar::tab {{ margin: 0 3px 0 0; }}"
            self.setStyleSheet(dense if form is _FORMS[-1] else "")
        for tab, name in self._names.items():
            text = name + self._room_for(tab)
            if self.tabText(tab) != text:
                self.setTabText(tab, text)
        self.update()

    def _wide(self, form: _Form) -> float:
        """Return how wide all tabs are in a form."""
        metrics = QFontMetricsF(sans(form.px))
        names = sum(metrics.horizontalAdvance(name) + form.beside for name in self._names.values())
        counts = [self._counts[tab] for tab in self._badged(form)]
        return names + sum(_badge_width(str(count)) + _BADGE_GAP for count in counts)

    def _badged(self, form: _Form) -> list[int]:
        """Return the tabs that have a badge in a form."""
        return sorted(self._counts, key=lambda tab: (tab not in self._urgent, tab))[: form.badges]

    def _room_for(self, tab: int) -> str:
        """Return spaces as wide as the badge of a tab: tabs measure their text alone."""
        if tab not in self._badged(self._form):
            return ""
        space = QFontMetricsF(self.font()).horizontalAdvance(" ")
        return " " * ceil((_badge_width(str(self._counts[tab])) + 8) / max(space, 1.0))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the tabs, then the badges over the room the names leave."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for tab in self._badged(self._form):
            self._badge(painter, tab, str(self._counts[tab]))
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
