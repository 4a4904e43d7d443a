"""The preferences that all windows share, saved as they change.

What another process saved meanwhile stays: only what changed here is written over it.
"""

from __future__ import annotations

from dataclasses import fields, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from gui import preferences as file
from gui.edits.store import only_one
from gui.preferences import Preferences
from gui.work import Dispatcher, Outcome
from summarizer import Task

if TYPE_CHECKING:
    from collections.abc import Callable

_SOON: Final = 400  # milliseconds after a change, so that a slider that is dragged is saved once


class Remembered(QObject):
    """The preferences now.

    Signals:
        changed(Preferences): somebody chose something.
    """

    changed = Signal(object)

    def __init__(self, now: Preferences, *, saving: bool = False) -> None:
        """Take what was read at the start.

        Args:
            saving: whether changes are written to the preferences' file.
        """
        super().__init__()
        self._now = now
        self._base = now  # what the file is known to hold
        self._saving = saving
        self._dispatcher = Dispatcher(self)
        self._soon = QTimer(self, interval=_SOON, singleShot=True)
        self._soon.timeout.connect(self._save)

    @property
    def now(self) -> Preferences:
        """The preferences that hold."""
        return self._now

    def become(self, preferences: Preferences) -> None:
        """Take other preferences."""
        if preferences != self._now:
            self._now = preferences
            if self._saving:
                self._soon.start()
            self.changed.emit(preferences)

    def finish(self) -> None:
        """Write what is not written yet."""
        self._soon.stop()
        self._dispatcher.shut_down()
        if self._saving:
            write(self._base, self._now, Task())
            self._base = self._now

    def _save(self) -> None:
        now = self._now
        work = partial(write, self._base, now)
        self._dispatcher.submit("preferences", work, self._on_saved(now))

    def _on_saved(self, now: Preferences) -> Callable[[Outcome], None]:
        def answer(outcome: Outcome) -> None:
            if outcome.value is True:
                self._base = now

        return answer


def write(base: Preferences, now: Preferences, task: Task) -> bool:
    """Write what changed between two states of the preferences; tell whether it was possible.

    Raises:
        Cancelled: if a later state came before this one was begun.
    """
    task.step("Keeping")
    path = file.file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with only_one(path):
            return file.save(merged(file.read(), base, now))
    except OSError:
        return False


def merged(there: Preferences, base: Preferences, now: Preferences) -> Preferences:
    """Return ``there`` with what changed between ``base`` and ``now``."""
    names = [one.name for one in fields(Preferences)]
    changed: dict[str, Any] = {
        name: getattr(now, name) for name in names if getattr(now, name) != getattr(base, name)
    }
    result = replace(there, **changed)
    if "recent" in changed:
        for entry in reversed(now.recent):
            if entry not in base.recent or entry == now.recent[0]:
                there = there.with_recent(entry)
        result = replace(result, recent=there.recent)
    return result
