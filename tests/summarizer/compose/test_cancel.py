from __future__ import annotations

from functools import partial

import pytest

from summarizer import Analysis, Cancelled, Edits, Settings, Task
from summarizer import compose as compose_brief
from summarizer.compose import compose
from summarizer.compose.material import material
from tests.summarizer.builders import analysis_of, article_of
from tests.summarizer.real import FIRST, SECOND, THIRD


def fire() -> Analysis:
    """Make a story that composing has not met: what it reads of one is remembered."""
    articles = [article_of(FIRST), article_of(SECOND), article_of(THIRD)]
    return analysis_of(articles, [[(0, 0), (1, 0), (2, 1)]])


def stopped_at(stop: int, analysis: Analysis) -> int:
    """Cancel a composition at one of its polls, and return how many polls there were."""
    task = Task(lambda *_: polls.append(None))
    polls: list[None] = []

    def poll() -> None:
        if len(polls) == stop:
            task.cancel()
        task.step("Composing")

    compose(analysis, Settings(), Edits(), poll)
    return len(polls)


def test_composing_can_be_cancelled_at_each_poll_and_begun_anew() -> None:
    polls = stopped_at(-1, fire())
    assert polls > 10
    analysis = fire()
    for stop in range(polls):
        with pytest.raises(Cancelled):
            stopped_at(stop, fire())
    with pytest.raises(Cancelled):
        stopped_at(3, analysis)
    assert str(compose(analysis, Settings(), Edits())) == str(compose(fire(), Settings(), Edits()))


def test_the_public_function_takes_a_task() -> None:
    steps: list[str] = []
    task = Task(lambda stage, *_: steps.append(stage))
    brief = compose_brief(fire(), 250, task=task)
    assert set(steps) == {"Composing"}
    assert str(brief) == str(compose_brief(fire(), 250))
    task.cancel()
    with pytest.raises(Cancelled):
        compose_brief(fire(), 250, task=task)


def test_what_is_remembered_of_a_story_does_not_keep_its_caller() -> None:
    analysis = fire()
    asked: list[int] = []
    material(analysis, partial(asked.append, 1))
    before = len(asked)
    compose(analysis, Settings(), Edits())
    assert before > 0
    assert len(asked) == before
