"""Gives the side panel most of the window, and the articles their room back.

A table of thirty sources needs more width than a margin. What is remembered of a window is how it
is laid out otherwise: to be wide is a look at a table, not a way to leave the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QSplitter

    from gui.panels.side_panel import SidePanel

_READING: Final = 300  # pixels that the articles keep: one column, so that a click shows its place


class Widening(QObject):
    """Widens the last part of a splitter of three: source list, articles, side panel."""

    def __init__(self, splitter: QSplitter, side: SidePanel, panels: list[QAction]) -> None:
        """Take the splitter, its side panel, and the actions that show its first and last part."""
        super().__init__(splitter)
        self._splitter = splitter
        self._side = side
        self._list, self._panel = panels
        self._before: tuple[list[int], bool] | None = None
        self._wide_sizes: list[int] = []
        self._panel.toggled.connect(self._on_panel)

    @property
    def wide(self) -> bool:
        """Whether the side panel has most of the window."""
        return self._before is not None

    @property
    def usual_sizes(self) -> tuple[int, ...]:
        """How the width is shared while the panel is not wide."""
        return tuple(self._before[0] if self._before is not None else self._splitter.sizes())

    @property
    def usual_panels(self) -> tuple[bool, ...]:
        """Which of the two panels are shown while the panel is not wide."""
        listed = self._before[1] if self._before is not None else self._list.isChecked()
        return listed, self._panel.isChecked()

    def toggle(self) -> None:
        """Widen the panel, or go back; the user's own widths are kept for either."""
        if self._before is None:
            self._widen()
        else:
            self._narrow()
        self._side.header.show_wide(wide=self.wide)

    def _widen(self) -> None:
        self._panel.setChecked(True)
        self._before = (self._splitter.sizes(), self._list.isChecked())
        self._list.setChecked(False)
        whole = sum(self._splitter.sizes())
        kept = self._wide_sizes if sum(self._wide_sizes) == whole else [0, _READING, whole]
        self._splitter.setSizes([0, kept[1], whole - kept[1]])

    def _narrow(self) -> None:
        assert self._before is not None, "only what is wide is made narrow"  # noqa: S101
        self._wide_sizes = self._splitter.sizes()
        sizes, listed = self._before
        self._before = None
        self._list.setChecked(listed)
        self._splitter.setSizes(sizes)

    def _on_panel(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Give the room back where the user hides the panel that has it."""
        if not shown and self.wide:
            self.toggle()


def widening_of(splitter: QSplitter) -> Widening:
    """Return what widens a splitter's last part."""
    found = splitter.findChild(Widening)
    assert isinstance(found, Widening), "the window's splitter is wired first"  # noqa: S101
    return found
