"""Progress and cancellation, shared by all stages; and work that nothing hinders."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from typing import TypeVar

from summarizer.errors import Cancelled

T = TypeVar("T")

Report = Callable[[str, int, int], None]
"""Receives (stage, done, total); stage is a short present participle ("Reading", "Aligning")."""


def ignore(_stage: str, _done: int, _total: int) -> None:
    """Report to nobody."""


@dataclass(frozen=True, slots=True)
class Task:
    """What a stage sees of its caller: where to report, and whether to stop.

    One may be shared between threads: the caller cancels, the worker polls.
    """

    report: Report = ignore
    _stop: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Ask the work to stop at its next poll."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Tell whether the work was asked to stop."""
        return self._stop.is_set()

    def step(self, stage: str, done: int = 0, total: int = 0) -> None:
        """Report progress and stop here if the caller asked for it.

        Raises:
            Cancelled: if ``cancel`` was called.
        """
        if self._stop.is_set():
            raise Cancelled(f"stopped while {stage.lower()}")
        self.report(stage, done, total)


def polled(items: Iterable[T], poll: Callable[[], None], every: int = 100) -> Iterator[T]:
    """Yield items, and poll before every hundredth of them; what it raises ends the work."""
    left = iter(items)
    for item in left:
        poll()
        yield item
        yield from islice(left, every - 1)


@contextmanager
def unhindered() -> Iterator[None]:
    """Let the collector of reference cycles rest for the length of a block, or of a call.

    A story is some hundred thousand small values without a cycle; the collector would walk them all
    time and again, for a tenth to a fifth of the whole time. Several threads may be inside at once.
    """
    resting = not gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if not resting:
            gc.enable()
