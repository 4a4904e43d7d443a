from __future__ import annotations

import gc

import pytest

from summarizer import Cancelled, SidebriefError, Task
from summarizer.progress import polled, unhindered


def test_steps_are_reported() -> None:
    seen: list[tuple[str, int, int]] = []
    Task(lambda *step: seen.append(step)).step("Reading", 1, 4)
    assert seen == [("Reading", 1, 4)]


def test_a_cancelled_task_stops_at_its_next_step() -> None:
    task = Task()
    task.step("Reading")
    task.cancel()
    assert task.cancelled
    with pytest.raises(Cancelled, match="stopped while aligning"):
        task.step("Aligning")


def test_cancelling_is_an_outcome_of_sidebrief() -> None:
    assert issubclass(Cancelled, SidebriefError)


def test_the_collector_works_again_after_an_unhindered_call_that_fails() -> None:
    @unhindered()
    def fail() -> None:
        assert not gc.isenabled()
        raise ValueError

    assert gc.isenabled()
    with pytest.raises(ValueError):  # noqa: PT011 - its own, without words
        fail()
    assert gc.isenabled()


def test_a_collector_that_rested_before_goes_on_resting() -> None:
    gc.disable()
    try:
        with unhindered():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_long_work_is_polled_before_its_first_item_and_now_and_then() -> None:
    seen: list[int | str] = []
    seen.extend(polled(range(250), lambda: seen.append("polled")))
    polls = [place for place, item in enumerate(seen) if item == "polled"]
    assert polls == [0, 101, 202]
    assert [item for item in seen if item != "polled"] == list(range(250))


def test_what_a_poll_raises_ends_the_work() -> None:
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        list(polled([1, 2, 3], lambda: task.step("Ranking")))
    assert list(polled([], lambda: task.step("Ranking"))) == []
