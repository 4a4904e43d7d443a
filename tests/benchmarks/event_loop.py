"""How long the event loop is blocked: ``python -m tests.benchmarks.event_loop [--strict]``.

A thread looks every 2 ms at when a timer of the event loop last had its turn. While it waits too
long, the thread takes down what the loop's thread is doing, so that each block that is printed
comes with the place that caused it. Scenes: 30 columns of real-looking text are scrolled sideways
and up and down, with a claim selected and without; 50 articles are opened; the length slider is
dragged. Figures on a machine that does other work as well are too long, never too short: the CPU
time of the loop's thread within the block is printed beside them. Each scene ends with a verdict:
its longest block against the budget of 50 ms (``--budget`` names another), by the clock and by the
work of the loop's thread. With ``--strict`` the exit status is 1 if the clock says more anywhere.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import re
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gui.window.main import Window

_BEAT: Final = 0.005
_LOOK: Final = 0.002
_TAKE_DOWN: Final = 0.01  # seconds between two looks at the stacks: each holds the interpreter
_BUDGET: Final = 50.0


@dataclass
class Block:
    """One time the loop did not get its turn: seconds on the clock, seconds of work, and where."""

    seconds: float
    worked: float = 0.0
    places: Counter[str] = field(default_factory=Counter)
    beside: Counter[str] = field(default_factory=Counter)  # other threads: who may hold the lock

    def told(self) -> str:
        """Return the figures and the places seen most often."""
        seen = "; ".join(f"{place} ({count}x)" for place, count in self.places.most_common(2))
        others = "".join(f"  beside: {place}" for place, _ in self.beside.most_common(1))
        return f"{self.seconds * 1000:6.1f} ms, CPU {self.worked * 1000:6.1f} ms  {seen}{others}"


class Sampler:
    """Watches the event loop of the thread it is made in, between ``begin`` and ``end``."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer  # noqa: PLC0415 - the platform is chosen first

        self._thread = threading.get_ident()
        self._timer = QTimer(interval=round(_BEAT * 1000))
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = self._worked = 0.0
        self._places: Counter[str] = Counter()
        self._beside: Counter[str] = Counter()
        self._running = False
        self.blocks: list[Block] = []

    def begin(self) -> None:
        """Forget what was seen and watch."""
        self.blocks, self._places, self._beside = [], Counter(), Counter()
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._running = True
        self._timer.start()
        threading.Thread(target=self._watch, daemon=True).start()

    def end(self) -> list[Block]:
        """Stop; return the blocks, the longest first."""
        self._beat()
        self._running = False
        self._timer.stop()
        return sorted(self.blocks, key=lambda block: -block.seconds)

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        block = Block(now - self._last, worked - self._worked, self._places, self._beside)
        self.blocks.append(block)
        self._last, self._worked = now, worked
        self._places, self._beside = Counter(), Counter()

    def _watch(self) -> None:
        looked = 0.0
        while self._running:
            time.sleep(_LOOK)
            now = time.perf_counter()
            if now - self._last > 4 * _BEAT and now - looked > _TAKE_DOWN:
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


def pause(seconds: float) -> None:
    """Let the loop run."""
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415

    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def until(done: Callable[[], bool], seconds: float = 120) -> None:
    """Let the loop run until something is so."""
    end = time.perf_counter() + seconds
    while not done() and time.perf_counter() < end:
        pause(0.02)


def long_texts(count: int, words: int = 2000) -> Iterator[str]:
    """Yield articles of about so many words, put together from the sample story."""
    from tests.benchmarks.__main__ import texts  # noqa: PLC0415 - it imports the engine

    source = texts(None)
    for number in range(count):
        head = f"Report number {number} on the state of affairs"
        parts: list[str] = []
        while sum(len(part.split()) for part in parts) < words:
            parts.append(next(source).split("\n\n", 1)[1])
        yield "\n\n".join((head, *parts))


def write(folder: Path, count: int, words: int) -> str:
    """Write articles into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(islice(long_texts(count, words), count)):
        (folder / f"report-{number:02}.txt").write_text(text, "utf-8")
    return str(folder)


# -- scenes --------------------------------------------------------------------------------------


def scroll_sideways(window: Window) -> None:
    """Scroll all columns past, there and back."""
    bar = window.parts.reading._desk.horizontalScrollBar()
    for value in (*range(0, bar.maximum(), 45), *range(bar.maximum(), 0, -45)):
        bar.setValue(value)
        pause(0.012)


def scroll_down(window: Window) -> None:
    """Turn the wheel in one column, with those beside it following if they are linked."""
    column = window.parts.reading.columns[1]
    column.handled.emit()
    bar = column.verticalScrollBar()
    for _ in range(150):
        bar.setValue(bar.value() + 72)
        pause(0.012)


def drag_slider(window: Window) -> None:
    """Move the length slider from end to end."""
    slider = window.parts.top.length
    for value in range(slider.minimum(), slider.maximum(), max(slider.singleStep(), 1)):
        slider.setValue(value)
        pause(0.016)
    until(lambda: not window.session.dispatcher.busy("brief"))


def open_story(window: Window, folder: str) -> None:
    """Open a folder and wait for its brief."""
    window.open([folder])
    until(lambda: window.session.brief is not None)
    pause(1.0)


def report(name: str, blocks: list[Block], budget: float) -> bool:
    """Print a scene's verdict and longest blocks; tell whether all are within the budget."""
    over = [block for block in blocks if block.seconds * 1000 > budget]
    worked = max(block.worked for block in blocks) * 1000
    verdict = f"{len(over)} OVER {budget:.0f} ms" if over else f"within {budget:.0f} ms"
    busy = "" if worked <= budget or not over else ", by the work of its own thread too"
    longest = f"longest {blocks[0].seconds * 1000:.1f} ms, most work {worked:.1f} ms"
    print(f"{name}: {verdict}{busy} ({longest})")
    for block in blocks[:4]:
        print(f"    {block.told()}", flush=True)
    return not over


def scenes(window: Window, folder: Path) -> Iterator[tuple[str, Callable[[], None]]]:
    """Yield what is measured, in order."""
    thirty, fifty = write(folder / "30", 30, 2000), write(folder / "50", 50, 600)
    commands = window.commands
    yield "30 articles of 2,000 words load", lambda: open_story(window, thirty)
    yield "30 columns scroll sideways", lambda: scroll_sideways(window)
    yield "a column scrolls", lambda: scroll_down(window)
    analysis = window.session.analysis
    claims = analysis.claims if analysis is not None else ()
    widest = max(claims, key=lambda claim: len(claim.articles))
    yield "a claim is selected", lambda: window.navigator.select(widest.id)
    yield "sideways, with lines", lambda: scroll_sideways(window)
    commands["link_scrolling"].setChecked(True)
    yield "linked columns scroll, with lines", lambda: scroll_down(window)
    commands["link_scrolling"].setChecked(False)
    commands["all_notes"].setChecked(True)
    yield "all notes shown", lambda: scroll_down(window)
    yield "columns fold and open", lambda: fold(window)
    yield "the length slider is dragged", lambda: drag_slider(window)
    yield "50 articles load", lambda: open_story(window, fifty)


def fold(window: Window) -> None:
    """Fold columns, make one the base, and take it back."""
    orders = window.parts.reading.orders
    for index in (1, 2, 3):
        orders.fold(index, folded=True)
        pause(0.1)
    orders.rest(5)
    pause(0.1)
    for _ in range(4):
        window.commands.undo.trigger()
        pause(0.1)


def main() -> int:
    """Measure all scenes."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--budget", type=float, default=_BUDGET, help="milliseconds")
    asked.add_argument("--strict", action="store_true", help="exit with 1 if a scene is over it")
    chosen = asked.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = folder
        from gui.app import make_application  # noqa: PLC0415 - the platform is chosen first
        from gui.preferences import Preferences  # noqa: PLC0415
        from gui.theme.switch import ThemeSwitch  # noqa: PLC0415
        from gui.window.main import Window  # noqa: PLC0415

        app = make_application()
        window = Window(Preferences(theme="light"), ThemeSwitch(app, "light"))
        window.resize(1440, 900)
        window.show()
        pause(0.5)
        sampler, kept = Sampler(), True
        for name, act in scenes(window, Path(folder) / "stories"):
            sampler.begin()
            act()
            pause(0.3)
            kept = report(name, sampler.end(), chosen.budget) and kept
        window.close()
        window.session.dispatcher.shut_down(30_000)
    return 0 if kept or not chosen.strict else 1


if __name__ == "__main__":
    sys.exit(main())
