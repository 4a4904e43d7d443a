"""The drawer below the articles: details of the selected claim, and what is not sure.

It stands where both passages of a link can be read above it in their articles. It is shut until
somebody asks for it, and shows nothing that it was not handed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.keys import claims_escape
from gui.panels.claim_panel import ClaimPanel
from gui.panels.counted_tabs import CountedTabs
from gui.panels.doubt_panel import DoubtPanel
from gui.theme.icons import icon
from gui.words import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from gui.theme.tokens import Theme
    from summarizer import Analysis, Edits

CLAIM, DOUBTS = 0, 1
_HEIGHT: Final = 264


def _not_sure() -> str:
    return translate("Drawer", "Not sure")


class Drawer(QFrame):
    """The drawer.

    Signals:
        opened(): it was opened, and the articles above have less room now.
        shut(): the user closed it.
    """

    opened = Signal()
    shut = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("drawer")
        self.setProperty("surface", "chrome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs = CountedTabs(theme)
        self.claim = ClaimPanel(theme)
        self.doubts = DoubtPanel(theme)
        self._close = QToolButton()
        self._pages = QStackedWidget()
        self._lay_out()
        self.tabs.currentChanged.connect(self._turn_to)
        self._close.clicked.connect(self.close_up)
        self.doubts.counted.connect(lambda n: self.tabs.set_count(DOUBTS, _not_sure(), n or None))
        self.setMinimumHeight(150)
        self.set_theme(theme)
        self.hide()

    def _lay_out(self) -> None:
        self.tabs.setAccessibleName(translate("Drawer", "Claim and what is not sure"))
        for name in (translate("Drawer", "Claim"), _not_sure()):
            self.tabs.add(name)
        self._close.setToolTip(translate("Drawer", "Close (Esc)"))
        self._close.setAccessibleName(translate("Drawer", "Close"))
        self._close.setIconSize(QSize(14, 14))
        self._close.setProperty("look", "quiet")
        top = QWidget()
        top.setObjectName("tabHeader")
        top.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(top)
        row.setContentsMargins(16, 0, 8, 0)
        row.addWidget(self.tabs, 1)
        row.addWidget(self._close)
        for page in (self.claim, self.doubts):
            self._pages.addWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(top)
        box.addWidget(self._pages, 1)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for room for two passages and the buttons."""
        return QSize(600, _HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.tabs.theme = theme
        self.tabs.update()
        self.claim.set_theme(theme)
        self.doubts.set_theme(theme)
        self._close.setIcon(icon("close", theme.ink))
        self._close.setStyleSheet("QToolButton { border: none; background: transparent; }")

    def show_analysis(self, analysis: Analysis | None, edits: Edits) -> None:
        """Hand an analysis to both pages."""
        self.claim.show_analysis(analysis, edits)
        self.doubts.show_analysis(analysis, edits)

    def toggle(self, tab: int) -> None:
        """Open a page, or shut the drawer where it is open already."""
        if self.isVisible() and self.tabs.currentIndex() == tab:
            self.close_up()
        else:
            self.open_at(tab)

    def open_at(self, tab: int) -> None:
        """Open a page and hand the keyboard to it."""
        self.tabs.setCurrentIndex(tab)
        if not self.isVisible():
            self.show()
            self._take_room()
            self.opened.emit()
        self._arrive(tab)

    def close_up(self) -> None:
        """Shut the drawer."""
        self.hide()
        self.shut.emit()

    def event(self, event: QEvent) -> bool:
        """Claim Escape before the window's shortcut takes it."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Shut the drawer by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        else:
            super().keyPressEvent(event)

    def _turn_to(self, tab: int) -> None:
        self._pages.setCurrentIndex(tab)
        if self.isVisible():
            self._arrive(tab)

    def _arrive(self, tab: int) -> None:
        (self.claim.list if tab == CLAIM else self.doubts.list).setFocus()
        if tab == DOUBTS:
            self.doubts.show_current()

    def _take_room(self) -> None:
        """Share the height with the articles above when the drawer opens for the first time."""
        splitter = self.parentWidget()
        if isinstance(splitter, QSplitter):
            whole = sum(splitter.sizes()) or splitter.height()
            mine = min(max(splitter.sizes()[-1], _HEIGHT), whole // 2)
            splitter.setSizes([whole - mine, mine])


def reading_room(reading: QWidget, drawer: Drawer) -> QSplitter:
    """Lay the articles above the drawer."""
    room = QSplitter(Qt.Orientation.Vertical)
    room.addWidget(reading)
    room.addWidget(drawer)
    room.setHandleWidth(1)
    room.setChildrenCollapsible(False)
    room.setStretchFactor(0, 1)
    return room
