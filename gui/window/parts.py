"""The parts of the main window and how they are laid out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gui.panels.side_panel import SidePanel
from gui.panels.source_panel import SourcePanel
from gui.reading.area import ReadingArea
from gui.window.bottom_bar import BottomBar
from gui.window.drawer import Drawer, reading_room
from gui.window.filter_strip import FilterStrip
from gui.window.find_bar import FindBar
from gui.window.notice import Notice
from gui.window.pages import EmptyPage, LoadingPage, ReasonsPage
from gui.window.top_bar import TopBar
from gui.words import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from gui.preferences import Preferences
    from gui.theme.tokens import Theme
    from gui.window.actions import Actions


@dataclass(frozen=True, slots=True)
class Parts:
    """The widgets of one window."""

    recent: QMenu
    top: TopBar
    find: FindBar
    notice: Notice
    filter: FilterStrip
    pages: QStackedWidget
    empty: EmptyPage
    loading: LoadingPage
    reasons: ReasonsPage
    splitter: QSplitter
    sources: SourcePanel
    reading: ReadingArea
    drawer: Drawer
    side: SidePanel
    bottom: BottomBar

    def set_theme(self, theme: Theme) -> None:
        """Hand new colours to what paints itself."""
        for part in (self.top, self.find, self.filter, self.sources, self.reading):
            part.set_theme(theme)
        self.drawer.set_theme(theme)
        self.side.set_theme(theme)


def make_parts(window: QMainWindow, actions: Actions, kept: Preferences, theme: Theme) -> Parts:
    """Make the widgets and put them in their places."""
    recent = QMenu(window)
    parts = Parts(
        recent=recent,
        top=TopBar(actions, recent, kept.words, kept.method),
        find=FindBar(),
        notice=Notice(),
        filter=FilterStrip(),
        pages=QStackedWidget(),
        empty=EmptyPage(),
        loading=LoadingPage(),
        reasons=ReasonsPage(),
        splitter=QSplitter(Qt.Orientation.Horizontal),
        sources=SourcePanel(theme),
        reading=ReadingArea(),
        drawer=Drawer(theme),
        side=SidePanel(theme),
        bottom=BottomBar(),
    )
    _lay_out(window, parts)
    actions.panels = [
        _toggle(window, translate("Menus", "Source list"), parts.sources),
        _toggle(window, translate("Menus", "Brief and differences"), parts.side),
    ]
    parts.set_theme(theme)
    return parts


def _lay_out(window: QMainWindow, parts: Parts) -> None:
    room = reading_room(parts.reading, parts.drawer)
    for part, narrowest in ((parts.sources, 176), (room, 240), (parts.side, 288)):
        part.setMinimumWidth(narrowest)
        parts.splitter.addWidget(part)
    parts.splitter.setHandleWidth(1)
    parts.splitter.setChildrenCollapsible(False)
    parts.splitter.setStretchFactor(1, 1)
    for page in (parts.empty, parts.loading, parts.reasons, parts.splitter):
        parts.pages.addWidget(page)
    middle = QWidget()
    box = QVBoxLayout(middle)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    box.addWidget(parts.top)
    box.addWidget(parts.find)
    box.addWidget(parts.notice)
    box.addWidget(parts.filter)
    box.addWidget(parts.pages, 1)
    box.addWidget(parts.bottom)
    window.setCentralWidget(middle)


def _toggle(window: QMainWindow, title: str, panel: QWidget) -> QAction:
    action = QAction(title, window)
    action.setCheckable(True)
    action.setChecked(True)
    action.toggled.connect(panel.setVisible)
    return action
