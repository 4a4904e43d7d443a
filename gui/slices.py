"""Work cut into slices of a few milliseconds between which the event loop has its turn.

Whatever waits for idle time waits in one queue: in a turn of the loop a few milliseconds go to all
of it together, however many parts of the window have something left to do.
"""

from __future__ import annotations

from collections import deque
from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

_SLICE: Final = 0.004  # seconds of work between two events
_BUSY: Final = 0.008  # seconds from one turn to the next after which the loop had much to do
_NAME: Final = "slices"


class _Queue(QObject):
    """The work of one application that waits for idle time, a step of each in turn."""

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._waiting: deque[Slices] = deque()
        self._before = 0.0  # when the last turn ended
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._work)

    def join(self, slices: Slices) -> None:
        """Let some work wait for its turn."""
        self._waiting.append(slices)
        self._idle.start()

    def _work(self) -> None:
        now = perf_counter()
        until, self._before, before = now + _SLICE, now, self._before
        if now - before > _BUSY:
            return  # something was painted in this turn: what the user does comes first
        while self._waiting and perf_counter() < until:
            first = self._waiting.popleft()
            if isValid(first) and first.take_step():
                self._waiting.append(first)
        self._before = perf_counter()
        if not self._waiting:
            self._idle.stop()


class Slices(QObject):
    """Does a row of short steps while nothing else happens."""

    def __init__(self, step: Callable[[], bool], parent: QObject) -> None:
        """Take the step, which tells whether there is more to do."""
        super().__init__(parent)
        self._step = step
        self._active = False

    @property
    def active(self) -> bool:
        """Whether there is more to do."""
        return self._active

    def begin(self) -> None:
        """Go on until a step says that all is done."""
        if not self._active:
            self._active = True
            _queue().join(self)

    def take_step(self) -> bool:
        """Do one step; tell whether there is more to do."""
        self._active = False  # a step that calls for more of its own joins anew
        more = self._step()
        if self._active:
            return False
        self._active = more
        return more


def _queue() -> _Queue:
    """Return the application's queue, made when it is first needed."""
    app = QCoreApplication.instance()
    found = app.findChild(_Queue, _NAME, Qt.FindChildOption.FindDirectChildrenOnly) if app else None
    return found if isinstance(found, _Queue) else _Queue(app)
