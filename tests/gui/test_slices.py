from __future__ import annotations

from time import sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from gui.slices import Slices

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Steps:
    """So many steps, each of which writes its name down."""

    def __init__(self, name: str, count: int, done: list[str], seconds: float = 0.0) -> None:
        self.name, self.left, self.done, self.seconds = name, count, done, seconds

    def __call__(self) -> bool:
        self.done.append(self.name)
        sleep(self.seconds)
        self.left -= 1
        return self.left > 0


def test_all_that_waits_has_its_turn_and_comes_to_an_end(qtbot: QtBot) -> None:
    parent = QObject()
    done: list[str] = []
    parts = [Slices(Steps(name, count, done), parent) for name, count in (("a", 3), ("b", 2))]
    for part in parts:
        part.begin()
        part.begin()  # a second time changes nothing
    assert all(part.active for part in parts)
    qtbot.waitUntil(lambda: not any(part.active for part in parts))
    assert done == ["a", "b", "a", "b", "a"]


def test_long_steps_of_several_parts_do_not_fall_into_one_turn(qtbot: QtBot) -> None:
    parent = QObject()
    done: list[str] = []
    turns: list[int] = []
    timer = QTimer(parent, interval=0)
    timer.timeout.connect(lambda: turns.append(len(done)))
    timer.start()
    parts = [Slices(Steps(name, 1, done, 0.006), parent) for name in "abc"]
    for part in parts:
        part.begin()
    qtbot.waitUntil(lambda: len(done) == len(parts))
    assert {1, 2} <= set(turns)  # the loop came round between any two of them


def test_a_part_that_is_gone_is_passed_over(qtbot: QtBot) -> None:
    gone, stays = QObject(), QObject()
    done: list[str] = []
    Slices(Steps("gone", 5, done), gone).begin()
    other = Slices(Steps("stays", 2, done), stays)
    other.begin()
    del gone
    qtbot.waitUntil(lambda: not other.active)
    assert done == ["stays", "stays"]


def test_a_step_may_begin_its_own_work_anew(qtbot: QtBot) -> None:
    parent, left = QObject(), [3]

    def step() -> bool:
        left[0] -= 1
        if left[0] > 0:
            again.begin()
        return False

    again = Slices(step, parent)
    again.begin()
    qtbot.waitUntil(lambda: not again.active)
    assert left == [0]
