"""Kills a window at work and looks at what is left: ``python -m tests.gui.kill_nine [TIMES]``.

A real process shows the window (on no screen), opens the sample story, and edits it without rest:
pins, bans, notes, lengths, scrolling. Each edit is told on standard output, with the moment it was
made. The process is ended by SIGKILL at a random moment; then every file it left must be readable,
and what is kept must be no older than two seconds. The next process goes on with what is left.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from gui.window.main import Window

MOST_LOST: Final = 2.0  # seconds
_TIMES: Final = 10
_SHORTEST, _LONGEST = 0.3, 4.0  # seconds of editing before the kill
_BETWEEN: Final = 35  # milliseconds between two edits
_START: Final = 60.0


@dataclass(frozen=True, slots=True)
class Killed:
    """What one kill left.

    Attributes:
        made: edits told before the kill.
        kept: number of the latest edit that is in the working copy.
        lost: seconds between the kill and the first edit that is not kept; 0 if none is lost.
        files: how many files were left, all of them readable.
    """

    made: int
    kept: int
    lost: float
    files: int


# -- the process that is killed ------------------------------------------------------------------


def edit_without_rest(folder: str) -> None:
    """Show the window and edit the story until the process is killed."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - the platform is chosen first

    from gui.app import make_application  # noqa: PLC0415
    from gui.keeping.remembered import Remembered  # noqa: PLC0415
    from gui.preferences import read  # noqa: PLC0415
    from gui.theme.switch import ThemeSwitch  # noqa: PLC0415
    from gui.window.stories import Stories  # noqa: PLC0415

    app = make_application()
    stories = Stories(Remembered(read(), saving=True), ThemeSwitch(app, "light"))
    window = stories.new_window()
    if not stories.begin():
        window.open([folder])
    editor = Editor(window)
    timer = QTimer(interval=_BETWEEN)
    timer.timeout.connect(editor.edit)
    window.session.briefed.connect(lambda _: timer.isActive() or timer.start())
    app.exec()


class Editor:
    """Makes one edit after another and tells each."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._number = 0

    def edit(self) -> None:
        """Write a numbered note, and now and then pin, ban, scroll or choose another length."""
        from summarizer.model import Note  # noqa: PLC0415

        session = self._window.session
        brief = session.brief
        if brief is None or not brief.lines or self._window.keeping.keeper.awaited is not None:
            return
        self._number = max(self._number, _latest(session.edits.notes)) + 1
        line = brief.lines[self._number % len(brief.lines)]
        place = self._window.decisions.place(line.span)
        others = [note for note in session.edits.notes if len(note.text) != len(place[0])]
        kept = sorted(others, key=lambda note: note.text)[-20:]
        note = Note(place, f"{self._number:08d}")
        edits = replace(session.edits, notes=frozenset([*kept, note]))
        self._window.decisions.decide("note", edits)
        sys.stdout.write(f"{self._number} {time.monotonic()}\n")
        sys.stdout.flush()
        if self._number % 7 == 0:
            self._window.decisions.pin(line)
        if self._number % 11 == 0:
            session.set_words(100 + self._number % 5 * 50)
        bar = self._window.parts.reading.columns[0].verticalScrollBar()
        bar.setValue((bar.value() + 40) % 900)


def _latest(notes: object) -> int:
    texts = [note.text for note in notes]  # type: ignore[attr-defined]
    return max((int(text) for text in texts if text.isdigit()), default=0)


# -- the process that kills ----------------------------------------------------------------------


def kill_once(home: Path, folder: Path, after: float) -> Killed:
    """Let a window edit for some seconds, kill it, and look at what it left.

    Raises:
        AssertionError: if a file cannot be read, or more than two seconds are lost.
    """
    command = [sys.executable, "-m", "tests.gui.kill_nine", "--edit", str(folder)]
    log = home / "edits.log"
    with log.open("wb") as told:
        process = subprocess.Popen(command, stdout=told, env=_surroundings(home))  # noqa: S603
        until = time.monotonic() + _START
        while not log.stat().st_size:
            assert process.poll() is None, "the window ended by itself"
            assert time.monotonic() < until, "the window did not begin to edit"
            time.sleep(0.02)
        time.sleep(after)
        process.send_signal(signal.SIGKILL)
        killed_at = time.monotonic()
        process.wait()
    lines = [line.split() for line in log.read_text("ascii").splitlines() if line.count(" ") == 1]
    told_at = {int(number): float(moment) for number, moment in lines}
    return _looked_at(home, told_at, killed_at)


def _looked_at(home: Path, told_at: dict[int, float], killed_at: float) -> Killed:
    files = readable(home)
    kept = _kept(home)
    missing = [moment for number, moment in told_at.items() if number > kept]
    lost = killed_at - min(missing) if missing else 0.0
    assert lost <= MOST_LOST, f"{lost:.2f} s of work are lost"
    return Killed(len(told_at), kept, lost, files)


def readable(home: Path) -> int:
    """Return how many files the window left, having read each of them.

    Raises:
        AssertionError: if one is damaged.
    """
    count = 0
    for path in sorted(home.rglob("*.json")):
        value = json.loads(path.read_bytes())
        assert isinstance(value, dict), path
        count += 1
    assert not list(home.rglob("*damaged*")), "a file was put aside as damaged"
    assert count, "nothing was kept"
    return count


def _kept(home: Path) -> int:
    """Return the number of the latest note that the working copy holds, read as the window does."""
    story = next(home.rglob("stories/*/story.json"), None)
    if story is None:
        return 0  # killed before the first look
    notes = json.loads(story.read_bytes())["edits"]["notes"]
    return max((int(text) for _, text, _ in notes), default=0)


def _surroundings(home: Path) -> dict[str, str]:
    names = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME", "APPDATA")
    own = {**dict.fromkeys((*names, "LOCALAPPDATA"), str(home)), "QT_QPA_PLATFORM": "offscreen"}
    return {**os.environ, **own, "PYTHONHASHSEED": "random"}


def main(times: int) -> None:
    """Kill so many times, each time going on with what is left, and tell what was found."""
    chance = random.Random()  # noqa: S311 - nothing here is secret
    folder = Path(__file__).parents[2] / "seeds"
    with tempfile.TemporaryDirectory() as name:
        worst = 0.0
        for number in range(1, times + 1):
            after = chance.uniform(_SHORTEST, _LONGEST)
            found = kill_once(Path(name), folder, after)
            worst = max(worst, found.lost)
            sys.stdout.write(
                f"{number:2}: killed after {after:.2f} s and {found.made} edits; "
                f"{found.lost:.2f} s lost; {found.files} files, all readable\n"
            )
        sys.stdout.write(f"worst: {worst:.2f} s of {MOST_LOST:.0f} s\n")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--edit"]:
        edit_without_rest(sys.argv[2])
    else:
        main(int(sys.argv[1]) if sys.argv[1:] else _TIMES)
