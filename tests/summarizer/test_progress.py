from __future__ import annotations

import pytest

from summarizer import Cancelled, SidebriefError, Task


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
