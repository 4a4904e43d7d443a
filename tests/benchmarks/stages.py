"""Where the time goes: processor time by stage, for a story just opened and for one article added.

Unlike wall-clock time it hardly depends on what else the machine does. Stages are what the pipeline
calls; the parts of ``annotate`` are listed below it.
"""

from __future__ import annotations

import time
from collections import defaultdict
from contextlib import ExitStack
from inspect import isfunction
from typing import TYPE_CHECKING
from unittest.mock import patch

from summarizer import StageCache, analyse, annotate, compose, pipeline
from summarizer.pipeline import prepare_story

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

    from summarizer import Article

_NO_STAGES = frozenset({"summarizer.pipeline", "summarizer.progress", "dataclasses", "typing"})


def by_stage(articles: list[Article]) -> dict[str, float]:
    """Return the milliseconds of processor time of each stage, for a story just opened."""
    return _measured(lambda: _open(articles, StageCache()))


def by_stage_for_one_more(articles: list[Article]) -> dict[str, float]:
    """Return the same for the last of the articles, when the others are loaded."""
    cache = StageCache()
    _open(articles[:-1], cache)
    return _measured(lambda: _open(articles, cache))


def _open(articles: list[Article], cache: StageCache) -> None:
    compose(analyse(prepare_story(articles, cache=cache), cache=cache), words=250)


def _measured(work: Callable[[], None]) -> dict[str, float]:
    spent: dict[str, float] = defaultdict(float)
    with ExitStack() as patches:
        for module, mark in ((pipeline, ""), (annotate, "  ")):
            for name, stage in _stages_in(module):
                timed = _timed(stage, mark + name, spent)
                patches.enter_context(patch.object(module, name, timed))
        _timed(work, "all", spent)()
    return {name: 1000 * seconds for name, seconds in spent.items()}


def _stages_in(module: ModuleType) -> Iterator[tuple[str, Callable[..., object]]]:
    for name, found in vars(module).items():
        own = found.__module__ in {*_NO_STAGES, module.__name__} if isfunction(found) else True
        if not own:
            yield name, found


def _timed(
    stage: Callable[..., object], name: str, spent: dict[str, float]
) -> Callable[..., object]:
    def timed(*values: object, **named: object) -> object:
        start = time.process_time()
        try:
            return stage(*values, **named)
        finally:
            spent[name] += time.process_time() - start

    return timed
