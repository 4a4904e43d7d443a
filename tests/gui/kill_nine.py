"""Kills a window at work and looks at what is left: ``python -m tests.gui.kill_nine [TIMES]``.

A real process shows the window (on no screen), opens the sample story, and edits it without rest:
pins, bans, notes, lengths, scrolling, and words typed in editors that stay open: that of a note, of
a line of one's own, of the remark on a difference. Each edit is told on standard output, with the
moment it was made. The process is ended by SIGKILL at a random moment; then every file it left must
be readable, and what is kept must be no older than two seconds. The next process goes on with what
is left: what stood in the editors must stand in them again.
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
    from collections.abc import Iterable

    from gui.keeping.values import KeptDraft
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
        lost: seconds between the kill and the first edit that is not kept; 0 if none is lost.
        files: how many files were left, all of them readable.
        drafts: the last number that stood in each editor and is kept, by the editor's kind.
        resumed: the same, as it stood in the editors when the process began to edit.
    """

    made: int
    lost: float
    files: int
    drafts: dict[str, int]
    resumed: dict[str, int]


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
        self._writer: Writer | None = None

    def edit(self) -> None:
        """Write a numbered note, and now and then pin, ban, scroll or choose another length."""
        from summarizer.model import Note  # noqa: PLC0415

        session = self._window.session
        brief = session.brief
        if brief is None or not brief.lines or self._window.keeping.keeper.awaited is not None:
            return
        if self._writer is None:
            self._writer = Writer(self._window)
            self._number = max(self._writer.resumed.values(), default=0)
        self._number = max(self._number, _latest(session.edits.notes)) + 1
        line = brief.lines[self._number % len(brief.lines)]
        place = self._window.decisions.place(line.span)
        others = [note for note in session.edits.notes if len(note.text) != len(place[0])]
        kept = sorted(others, key=lambda note: note.text)[-20:]
        note = Note(place, f"{self._number:08d}")
        edits = replace(session.edits, notes=frozenset([*kept, note]))
        self._window.decisions.decide("note", edits)
        _tell("decision", self._number)
        self._writer.type(self._number)
        if self._number % 7 == 0:
            self._window.decisions.pin(line)
        if self._number % 11 == 0:
            session.set_words(100 + self._number % 5 * 50)
        bar = self._window.parts.reading.columns[0].verticalScrollBar()
        bar.setValue((bar.value() + 40) % 900)


class Writer:
    """Types in three editors in turn, and never keeps what is written there."""

    def __init__(self, window: Window) -> None:
        self._window = window
        story = window.session.story
        assert story is not None
        self.resumed = _numbers(window.keeping.drafting.now(story))
        for kind, number in self.resumed.items():
            _tell(f"resumed-{kind}", number)

    def type(self, number: int) -> None:
        """Type a number in the editor whose turn it is; it is opened first if need be."""
        kind, write = (
            ("note", self._note),
            ("line", self._line),
            ("remark", self._remark),
        )[number % 3]
        if write(f" {number:08d}"):
            _tell(kind, number)

    def _note(self, words: str) -> bool:
        reading = self._window.parts.reading
        if reading.noting.editor is None:
            sentence = reading.columns[0].article.sentences[2]
            reading.noting.write(reading.columns[0], sentence.start, sentence.end)
        assert reading.noting.editor is not None
        reading.noting.editor.words.setPlainText(words)
        return True

    def _line(self, words: str) -> bool:
        side, brief = self._window.parts.side, self._window.session.brief
        assert brief is not None
        if side.brief.writing.draft is None:
            side.brief.writing.add(brief.lines[0], before=True)
        side.brief.writing.editor.setPlainText(words)
        return True

    def _remark(self, words: str) -> bool:
        differences = self._window.parts.side.differences
        if differences.entry is None:
            differences.table.choose(0)
        field = differences.card.remark
        if differences.entry is not None:  # the table is filled
            field.setText(words)
            field.textEdited.emit(words)
        return differences.entry is not None


def _tell(kind: str, number: int) -> None:
    sys.stdout.write(f"{kind} {number} {time.monotonic()}\n")
    sys.stdout.flush()


def _numbers(drafts: Iterable[KeptDraft]) -> dict[str, int]:
    """Return the highest number in the drafts of each kind."""
    found: dict[str, int] = {}
    for one in drafts:
        if one.text.strip():
            found[one.kind] = max(found.get(one.kind, 0), int(one.text.split()[-1]))
    return found


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
    lines = [line.split() for line in log.read_text("ascii").splitlines() if line.count(" ") == 2]
    every = [(kind, int(number), float(moment)) for kind, number, moment in lines]
    return _looked_at(home, every, killed_at)


def _looked_at(home: Path, told: list[tuple[str, int, float]], killed_at: float) -> Killed:
    files, kept = readable(home), _kept(home)
    made = [entry for entry in told if not entry[0].startswith("resumed-")]
    missing = [(moment, kind) for kind, number, moment in made if number > kept.get(kind, 0)]
    lost, kind = min(missing, default=(killed_at, ""))
    assert killed_at - lost <= MOST_LOST, f"{killed_at - lost:.2f} s of work are lost ({kind})"
    resumed = {kind[8:]: number for kind, number, _ in told if kind.startswith("resumed-")}
    drafts = {kind: number for kind, number in kept.items() if kind != "decision"}
    return Killed(len(made), killed_at - lost, files, drafts, resumed)


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


def _kept(home: Path) -> dict[str, int]:
    """Return the number of the latest edit of each kind that the working copy holds."""
    from gui.keeping import shelf  # noqa: PLC0415

    path = next(home.rglob("stories/*/story.json"), None)
    story = shelf.read(path.parent) if path is not None else None
    if story is None:
        return {}  # killed before the first look
    return {"decision": _latest(story.edits.notes), **_numbers(story.drafts)}


def _surroundings(home: Path) -> dict[str, str]:
    names = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME", "APPDATA")
    own = {**dict.fromkeys((*names, "LOCALAPPDATA"), str(home)), "QT_QPA_PLATFORM": "offscreen"}
    return {**os.environ, **own, "PYTHONHASHSEED": "random"}


def main(times: int) -> None:
    """Kill so many times, each time going on with what is left, and tell what was found."""
    chance = random.Random()  # noqa: S311 - nothing here is secret
    folder = Path(__file__).parents[2] / "seeds"
    with tempfile.TemporaryDirectory() as name:
        worst, left = 0.0, dict[str, int]()
        for number in range(1, times + 1):
            after = chance.uniform(_SHORTEST, _LONGEST)
            found = kill_once(Path(name), folder, after)
            worst = max(worst, found.lost)
            assert found.resumed == left, f"{left} stood in the editors, now {found.resumed}"
            left = found.drafts
            sys.stdout.write(
                f"{number:2}: killed after {after:.2f} s and {found.made} edits; "
                f"{found.lost:.2f} s lost; {found.files} files, all readable; "
                f"{len(found.resumed)} editors open again\n"
            )
        sys.stdout.write(f"worst: {worst:.2f} s of {MOST_LOST:.0f} s\n")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--edit"]:
        edit_without_rest(sys.argv[2])
    else:
        main(int(sys.argv[1]) if sys.argv[1:] else _TIMES)
