"""Watches how long an event loop does not get its turn, and what its thread does meanwhile.

A thread looks every 2 ms at when a timer of the loop last had its turn. While it waits too long,
the thread takes down what the loop's thread is doing. Figures by the clock are too long on a
machine that does other work as well, never too short; beside each stands the CPU time of the loop's
thread.
"""

from __future__ import annotations

import cProfile
import faulthandler
import io
import pstats
import re
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

_BEAT: Final = 0.005
_LOOK: Final = 0.002
_TAKE_DOWN: Final = 0.01  # seconds between two looks at the stacks: each holds the interpreter
_TOLD: Final = 28  # functions of a profile


@dataclass
class Block:
    """One time the loop did not get its turn: seconds on the clock, seconds of work, and where."""

    seconds: float
    worked: float = 0.0
    places: Counter[str] = field(default_factory=Counter)
    beside: Counter[str] = field(default_factory=Counter)  # other threads: who may hold the lock
    profile: cProfile.Profile | None = None

    def told(self) -> str:
        """Return the figures and the places seen most often."""
        seen = "; ".join(f"{place} ({count}x)" for place, count in self.places.most_common(2))
        others = "".join(f"  beside: {place}" for place, _ in self.beside.most_common(1))
        return f"{self.seconds * 1000:6.1f} ms, CPU {self.worked * 1000:6.1f} ms  {seen}{others}"

    def profiled(self) -> str:
        """Return the functions in which the time went, those first that took most with all below.

        The profiler itself makes the work half as long again.
        """
        if self.profile is None:
            return ""
        told = io.StringIO()
        pstats.Stats(self.profile, stream=told).sort_stats("cumulative").print_stats(_TOLD)
        lines = [line for line in told.getvalue().splitlines() if re.match(r"\s+\d+(/\d+)? ", line)]
        return "\n".join(lines)


class Sampler:
    """Watches the event loop of the thread it is made in, between ``begin`` and ``end``."""

    def __init__(self, *, profiled_from: float | None = None) -> None:
        """Watch; blocks with so many seconds of work are profiled (``None``: none are)."""
        from PySide6.QtCore import Qt, QTimer  # noqa: PLC0415 - the platform is chosen first

        self._thread = threading.get_ident()
        self._timer = QTimer(interval=round(_BEAT * 1000))
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = self._worked = 0.0
        self._places: Counter[str] = Counter()
        self._beside: Counter[str] = Counter()
        self._running = False
        self._profiled_from = profiled_from
        self._profile: cProfile.Profile | None = None
        self.blocks: list[Block] = []

    def begin(self) -> None:
        """Forget what was seen and watch."""
        self.blocks, self._places, self._beside = [], Counter(), Counter()
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._running = True
        self._timer.start()
        threading.Thread(target=self._watch, daemon=True).start()
        self._profile_anew()

    def end(self) -> list[Block]:
        """Stop; return the blocks, the longest first."""
        self._beat()
        self._running = False
        self._timer.stop()
        if self._profile is not None:
            self._profile.disable()
            self._profile = None
        return sorted(self.blocks, key=lambda block: -block.seconds)

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        block = Block(now - self._last, worked - self._worked, self._places, self._beside)
        if self._profile is not None and self._profiled_from is not None:
            self._profile.disable()
            if block.worked > self._profiled_from:
                block.profile = self._profile
        self.blocks.append(block)
        self._profile_anew()
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._places, self._beside = Counter(), Counter()

    def _profile_anew(self) -> None:
        if self._profiled_from is not None:
            self._profile = cProfile.Profile()
            self._profile.enable()

    def _watch(self) -> None:
        looked = 0.0
        while self._running:
            time.sleep(_LOOK)
            now = time.perf_counter()
            late = now - self._last > 4 * _BEAT and now - looked > _TAKE_DOWN
            if late and self._profiled_from is None:
                looked = now
                own, others = self._stacks()
                self._places[_place(own)] += 1
                self._beside.update(place for place in map(_place, others) if place)

    def _stacks(self) -> tuple[str, list[str]]:
        """Return what the loop's thread does, and the others: from outside, frames are in use."""
        with tempfile.TemporaryFile() as file:
            faulthandler.dump_traceback(file)
            file.seek(0)
            told = file.read().decode("utf-8", "replace")
        parts = told.split("hread 0x")[1:]
        name = f"{self._thread:016x}"
        own = next((part for part in parts if part.startswith(name)), "")
        return own, [part for part in parts if not part.startswith(name)]


def _place(stack: str) -> str:
    """Return the innermost calls that are Sidebrief's own."""
    calls = re.findall(r'File "(.*?)", line (\d+) in (\S+)', stack)
    own = [call for call in calls if "/gui/" in call[0] or "/summarizer/" in call[0]]
    return " < ".join(f"{Path(path).stem}.{name}:{line}" for path, line, name in own[:3])
