"""Work cut into slices of a few milliseconds between which the event loop has its turn."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

_SLICE: Final = 0.004  # seconds of work between two events


class Slices(QObject):
    """Does a row of short steps while nothing else happens."""

    def __init__(self, step: Callable[[], bool], parent: QObject) -> None:
        """Take the step, which tells whether there is more to do."""
        super().__init__(parent)
        self._step = step
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._work)

    def begin(self) -> None:
        """Go on until a step says that all is done."""
        self._idle.start()

    def _work(self) -> None:
        until = perf_counter() + _SLICE
        while perf_counter() < until:
            if not self._step():
                self._idle.stop()
                return
