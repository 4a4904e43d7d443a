"""The head of the side panel: its tabs, a menu of all pages, and the button that widens it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from gui.keys import key_words, with_key
from gui.panels.counted_tabs import CountedTabs
from gui.theme.icons import icon
from gui.words import translate

if TYPE_CHECKING:
    from gui.theme.tokens import Theme

_BUTTON: Final = 26
_FLAT: Final = """
QToolButton { border: none; background: transparent; padding: 0; min-height: 26px;
    max-height: 26px; border-radius: 4px; }
QToolButton:hover { background: %s; }
QToolButton:focus { border: 2px solid %s; }
QToolButton::menu-indicator { image: none; }
"""


class SideHeader(QWidget):
    """The head.

    Signals:
        widen_requested(): the user wants the panel wide, or as it was.
    """

    widen_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabHeader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._wide = False
        self._keys: tuple[str, ...] = ()
        self.tabs = CountedTabs(theme)
        self.more = QToolButton()
        self.widen = QToolButton()
        self._menu = QMenu(self)
        self._lay_out()
        self._menu.aboutToShow.connect(self._fill)
        self.tabs.overflowed.connect(lambda _tabs: self._name_more())
        self.widen.clicked.connect(self.widen_requested)
        self._name_more()
        self.show_wide(wide=False)

    def _lay_out(self) -> None:
        self.more.setMenu(self._menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for button in (self.more, self.widen):
            button.setFixedWidth(_BUTTON)
            button.setIconSize(QSize(14, 14))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(2)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.more)
        row.addWidget(self.widen)

    def set_keys(self, keys: tuple[str, ...]) -> None:
        """Say which keys turn to the pages."""
        self._keys = keys

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = self.tabs.theme = theme
        self.tabs.update()
        for button in (self.more, self.widen):
            button.setStyleSheet(_FLAT % (theme.line, theme.accent))
        self.more.setIcon(icon("chevron", theme.ink))
        self.show_wide(wide=self._wide)

    def show_wide(self, *, wide: bool) -> None:
        """Show whether the panel is wide, and what the button would do."""
        self._wide = wide
        name = (
            translate("Side panel", "Give the articles their room back")
            if wide
            else translate("Side panel", "Give this panel most of the window")
        )
        self.widen.setAccessibleName(name)
        self.widen.setToolTip(with_key(name, "Ctrl+Shift+M"))
        self.widen.setIcon(icon("narrow" if wide else "widen", self._theme.ink))

    def _name_more(self) -> None:
        """Say of the menu what has no room beside it."""
        names = [self.tabs.accessibleTabName(tab) for tab in self.tabs.left_out]
        said = translate("Side panel", "All panels")
        if names:
            said = translate("Side panel", "More panels: {names}").format(names=", ".join(names))
        self.more.setAccessibleName(said)
        self.more.setToolTip(said)

    def _fill(self) -> None:
        self._menu.clear()
        for tab in range(self.tabs.count()):
            key = f"\t{key_words(self._keys[tab])}" if tab < len(self._keys) else ""
            action = QAction(f"{self.tabs.accessibleTabName(tab)}{key}", self._menu)
            action.setCheckable(True)
            action.setChecked(tab == self.tabs.currentIndex())
            action.triggered.connect(lambda _checked=False, tab=tab: self._turn_to(tab))
            self._menu.addAction(action)

    def _turn_to(self, tab: int) -> None:
        self.tabs.setCurrentIndex(tab)
