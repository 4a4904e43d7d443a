"""The collector of reference cycles rests while workers work.

A story is some hundred thousand small values without a cycle. To look through them once takes the
interpreter 0.2 s and stops every thread, the event loop's as well; and what was made while the
collector rested would be looked through at the first chance. It is set aside instead: values that
nobody holds any more go as ever, by their reference counts.
"""

from __future__ import annotations

import gc
from threading import Lock
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from types import TracebackType

_MANY: Final = 60_000  # values: fewer are looked through in 20 ms on a slow machine


class Rest:
    """Entered by each worker for the length of its work; several may be inside at once."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._inside = 0
        self._works = True  # whether the collector worked before the first came

    def __enter__(self) -> None:
        """Let the collector rest."""
        with self._lock:
            if not self._inside:
                self._works = gc.isenabled()
                gc.disable()
            self._inside += 1

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let it go on when nobody works any more, without much that was made meanwhile."""
        with self._lock:
            self._inside -= 1
            if self._inside:
                return
            if gc.get_count()[0] > _MANY:
                gc.freeze()
            if self._works:
                gc.enable()
