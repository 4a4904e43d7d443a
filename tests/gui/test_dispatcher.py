from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from gui.work import Dispatcher, Outcome
from summarizer import Cancelled, LoadError, Task

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def dispatcher(qapp: object) -> Iterator[Dispatcher]:
    made = Dispatcher()
    yield made
    assert made.shut_down(10_000)


class Slow:
    """Work that runs until it is released or cancelled, and says when it began."""

    def __init__(self) -> None:
        self.began = threading.Event()
        self.release = threading.Event()

    def __call__(self, task: Task) -> str:
        self.began.set()
        while not self.release.wait(0.005):
            task.step("Waiting")
        return "slow"


def test_an_answer_comes_on_the_event_loop_with_its_duration(
    dispatcher: Dispatcher, qtbot: QtBot
) -> None:
    answers: list[tuple[Outcome, int]] = []
    main = threading.get_ident()
    dispatcher.submit(
        "lane",
        lambda _task: threading.get_ident(),
        lambda outcome: answers.append((outcome, threading.get_ident())),
    )
    qtbot.waitUntil(lambda: bool(answers))
    outcome, answered_on = answers[0]
    assert outcome.value != main
    assert answered_on == main
    assert outcome.seconds >= 0


def test_the_latest_request_wins(dispatcher: Dispatcher, qtbot: QtBot) -> None:
    slow, answers = Slow(), []
    first = dispatcher.submit("lane", slow, lambda o: answers.append(("first", o)))
    assert slow.began.wait(5)
    second = dispatcher.submit("lane", lambda _t: "second", lambda o: answers.append(("second", o)))
    third = dispatcher.submit("lane", lambda _t: "third", lambda o: answers.append(("third", o)))
    assert first < second < third
    qtbot.waitUntil(lambda: bool(answers))
    qtbot.wait(50)
    assert [(name, outcome.value) for name, outcome in answers] == [("third", "third")]


def test_work_that_cannot_be_cancelled_is_dropped_when_it_ends(
    dispatcher: Dispatcher, qtbot: QtBot
) -> None:
    release, began = threading.Event(), threading.Event()
    answers: list[object] = []

    def stubborn(_task: Task) -> str:
        began.set()
        release.wait(5)
        return "stale"

    dispatcher.submit("lane", stubborn, lambda o: answers.append(o.value))
    assert began.wait(5)
    dispatcher.submit("lane", lambda _t: "fresh", lambda o: answers.append(o.value))
    release.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["fresh"]


def test_cancelling_answers_the_running_job_and_drops_the_waiting_one(
    dispatcher: Dispatcher, qtbot: QtBot
) -> None:
    slow = Slow()
    answers: list[Outcome] = []
    dispatcher.submit("lane", slow, answers.append)
    assert slow.began.wait(5)
    dispatcher.cancel("lane")
    qtbot.waitUntil(lambda: not dispatcher.busy("lane"))
    assert [outcome.cancelled for outcome in answers] == [True]
    dispatcher.cancel("a lane nobody used")


def test_lanes_do_not_disturb_each_other(dispatcher: Dispatcher, qtbot: QtBot) -> None:
    slow, answers = Slow(), []
    dispatcher.submit("one", slow, lambda o: answers.append(o.value))
    dispatcher.submit("two", lambda _t: "quick", lambda o: answers.append(o.value))
    qtbot.waitUntil(lambda: answers == ["quick"])
    slow.release.set()
    qtbot.waitUntil(lambda: answers == ["quick", "slow"])


def _no_file(_task: Task) -> object:
    raise LoadError("story.pdf", "the file is locked; unlock it")


def _no_room(_task: Task) -> object:
    raise OSError(28, "No space left on device", "/out/brief.txt")


def _defect(_task: Task) -> object:
    raise ZeroDivisionError("division by zero")


@pytest.mark.parametrize(
    ("work", "message", "reported"),
    [
        (_no_file, "story.pdf: the file is locked; unlock it", False),
        (_no_room, "/out/brief.txt: No space left on device", False),
        (_defect, "Sidebrief met a defect of its own (ZeroDivisionError: division by zero)", True),
    ],
)
def test_a_failure_is_a_sentence(
    dispatcher: Dispatcher, qtbot: QtBot, work: object, message: str, reported: bool
) -> None:
    answers: list[Outcome] = []
    dispatcher.submit("lane", work, answers.append)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(answers))
    failure = answers[0].failure
    assert failure is not None
    assert failure.message == message
    assert ("Traceback" in failure.report) is reported


def test_being_cancelled_is_not_a_failure(dispatcher: Dispatcher, qtbot: QtBot) -> None:
    answers: list[Outcome] = []

    def stopped(_task: Task) -> object:
        raise Cancelled("stopped while reading")

    dispatcher.submit("lane", stopped, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers[0].cancelled
    assert answers[0].failure is None


def test_progress_is_throttled_but_every_stage_is_told(
    dispatcher: Dispatcher, qtbot: QtBot
) -> None:
    reports: list[tuple[str, str, int, int]] = []
    answers: list[Outcome] = []
    dispatcher.reported.connect(lambda *report: reports.append(report))

    def work(task: Task) -> None:
        for stage in ("Reading", "Aligning"):
            for done in range(2000):
                task.step(stage, done, 2000)

    dispatcher.submit("lane", work, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert reports[0] == ("lane", "Reading", 0, 2000)
    assert ("lane", "Aligning", 0, 2000) in reports
    assert len(reports) < 200


def test_busy_is_announced_once_each_way(dispatcher: Dispatcher, qtbot: QtBot) -> None:
    changes: list[tuple[str, bool]] = []
    dispatcher.busy_changed.connect(lambda lane, busy: changes.append((lane, busy)))
    slow = Slow()
    dispatcher.submit("lane", slow, lambda _o: None)
    dispatcher.submit("lane", lambda _t: None, lambda _o: None)
    qtbot.waitUntil(lambda: not dispatcher.busy("lane"))
    assert changes == [("lane", True), ("lane", False)]
