"""One-shot jobs behind a dispatcher that hands out numbers; in each lane the latest request wins.

A lane runs one job at a time. A new request cancels the lane's running job, takes the place of the
one that waits, and makes every earlier answer stale: a stale answer is dropped by its number.
Callers are answered on the thread that owns the dispatcher (the event loop).
"""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from gui.words import translate
from gui.work.rest import Rest
from summarizer import Cancelled, SidebriefError, Task

Work = Callable[[Task], object]
_REPORT_EVERY: Final = 0.05  # seconds between two reports of one stage


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a job has no result: a sentence for the user, and the trace if it is a defect."""

    message: str
    report: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a job ended: with a value, with a failure, or (both ``None``) cancelled."""

    value: object = None
    failure: Failure | None = None
    cancelled: bool = False
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class _Request:
    job: int
    lane: str
    work: Work
    answer: Callable[[Outcome], None]


class _Relay(QObject):
    """Carries signals from a worker's thread to the dispatcher's."""

    reported = Signal(int, str, int, int)
    ended = Signal(int, object)


class _Runner(QRunnable):
    """Runs one request on a pool's thread."""

    def __init__(self, request: _Request, relay: _Relay, rest: Rest) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.request = request
        self.task = Task(report=self._report)
        self._relay = relay
        self._rest = rest
        self._last = ("", 0.0)

    def run(self) -> None:
        """Do the work and report how it ended; nothing is raised."""
        start = time.perf_counter()
        with self._rest:
            outcome = self._outcome()
        seconds = time.perf_counter() - start
        self._relay.ended.emit(
            self.request.job, Outcome(outcome.value, outcome.failure, outcome.cancelled, seconds)
        )

    def _outcome(self) -> Outcome:
        try:
            outcome = Outcome(value=self.request.work(self.task))
        except Cancelled:
            outcome = Outcome(cancelled=True)
        except SidebriefError as error:
            outcome = Outcome(failure=Failure(str(error)))
        except OSError as error:
            outcome = Outcome(failure=Failure(_os_message(error)))
        except Exception as error:  # noqa: BLE001 - a defect of a stage must not end the window
            outcome = Outcome(failure=Failure(_defect(error), traceback.format_exc()))
        return outcome

    def _report(self, stage: str, done: int, total: int) -> None:
        now = time.perf_counter()
        if stage == self._last[0] and now - self._last[1] < _REPORT_EVERY:
            return
        self._last = (stage, now)
        self._relay.reported.emit(self.request.job, stage, done, total)


def _os_message(error: OSError) -> str:
    where = f"{error.filename}: " if error.filename else ""
    return f"{where}{error.strerror or error}"


def _defect(error: Exception) -> str:
    words = translate("Work", "Sidebrief met a defect of its own ({defect})")
    return words.format(defect=f"{type(error).__name__}: {error}")


@dataclass(slots=True)
class _Lane:
    running: _Runner | None = None
    ended: _Runner | None = None  # kept one job longer: its thread may still be leaving ``run``
    waiting: _Request | None = None
    latest: int = 0


class Dispatcher(QObject):
    """Runs work in lanes and answers the latest request of each.

    Signals:
        reported(lane, stage, done, total): progress of a lane's current job, throttled.
        busy_changed(lane, busy): a lane began or ran out of work.
    """

    reported = Signal(str, str, int, int)
    busy_changed = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(4)
        self._rest = Rest()
        self._relay = _Relay(self)
        self._relay.reported.connect(self._on_reported)
        self._relay.ended.connect(self._on_ended)
        self._lanes: dict[str, _Lane] = {}
        self._jobs = 0

    def submit(self, lane: str, work: Work, answer: Callable[[Outcome], None]) -> int:
        """Ask for work; return the job's number. Earlier requests of the lane become stale."""
        self._jobs += 1
        request = _Request(self._jobs, lane, work, answer)
        state = self._lanes.setdefault(lane, _Lane())
        state.latest = request.job
        if state.running is None:
            self._start(state, request)
            self.busy_changed.emit(lane, self.busy(lane))
        else:
            state.running.task.cancel()
            state.waiting = request
        return request.job

    def cancel(self, lane: str) -> None:
        """Stop a lane's job and drop what waits behind it; the running job is answered."""
        state = self._lanes.get(lane)
        if state is None:
            return
        state.waiting = None
        if state.running is not None:
            state.latest = state.running.request.job
            state.running.task.cancel()

    def busy(self, lane: str) -> bool:
        """Tell whether a lane has work."""
        state = self._lanes.get(lane)
        return state is not None and state.running is not None

    def shut_down(self, milliseconds: int = 3000) -> bool:
        """Cancel everything and wait for the threads; return whether all of them ended."""
        for lane in self._lanes:
            self.cancel(lane)
        return self._pool.waitForDone(milliseconds)

    def _start(self, state: _Lane, request: _Request) -> None:
        state.running = _Runner(request, self._relay, self._rest)
        self._pool.start(state.running)

    def _current(self, job: int) -> _Lane | None:
        for state in self._lanes.values():
            if state.running is not None and state.running.request.job == job:
                return state
        return None

    def _on_reported(self, job: int, stage: str, done: int, total: int) -> None:
        state = self._current(job)
        if state is not None and state.running is not None and state.latest == job:
            self.reported.emit(state.running.request.lane, stage, done, total)

    def _on_ended(self, job: int, outcome: Outcome) -> None:
        state = self._current(job)
        if state is None or state.running is None:
            return
        request = state.running.request
        state.ended, state.running = state.running, None
        if state.waiting is not None:
            waiting, state.waiting = state.waiting, None
            self._start(state, waiting)
        if state.latest == job:
            request.answer(outcome)
        if state.running is None:
            self.busy_changed.emit(request.lane, self.busy(request.lane))
