"""Stories opened again from kept text, and what is new in them; plain functions for a worker.

In: articles as a session kept them (text and metadata), and paths. Out: what ``engine.load`` gives.
Kept text stands in for files that cannot be found: nothing that was once in a story is lost because
a folder moved. A file that is gone from a folder that is still there was taken out on purpose.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import summarizer
from gui.work.engine import Loaded, Memory, examine

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer import Analysis, Article, Edits, Story, Task
    from summarizer.model import Skipped


def reopen(
    articles: Sequence[Article],
    skipped: tuple[Skipped, ...],
    edits: Edits,
    memory: Memory,
    task: Task,
) -> Loaded:
    """Make the story of kept articles anew; no file is touched.

    Raises:
        Cancelled: if the task was cancelled.
    """
    task.step("Reading")
    made = summarizer.Story.from_articles(
        articles, edits=edits, lists=memory.lists, task=task, cache=memory.cache
    )
    return _examined(replace(made, skipped=skipped), edits, memory, task)


def load(
    paths: Sequence[str], held: Sequence[Article], edits: Edits, memory: Memory, task: Task
) -> Loaded:
    """Read the files again; what cannot be found keeps the text it had.

    Raises:
        Cancelled: if the task was cancelled.
    """
    found = [path for path in paths if _is_there(path)]
    story = summarizer.load_story(
        found, edits=edits, task=task, cache=memory.cache, lists=memory.lists
    )
    lost = _lost(paths, held, story)
    if lost:
        every = (*lost, *map(bare, story.articles))
        both = summarizer.Story.from_articles(
            every, edits=edits, lists=memory.lists, task=task, cache=memory.cache
        )
        story = replace(both, skipped=story.skipped)
    return _examined(story, edits, memory, task)


def bare(article: Article) -> Article:
    """Return an article without what the engine finds in its text: as it is kept."""
    return replace(article.as_stated, furniture=(), sentences=())


def news(former: Path, analysis: Analysis, task: Task) -> frozenset[int]:
    """Return the ids of the claims that a former state of the story did not have.

    Raises:
        Cancelled: if the task was cancelled.
    """
    task.step("Comparing")
    try:
        before = summarizer.load_former(former)
    except summarizer.LoadError:
        return frozenset()  # no former state, no news
    return frozenset(claim.id for claim in summarizer.compare(before, analysis).new)


def _examined(story: Story, edits: Edits, memory: Memory, task: Task) -> Loaded:
    if not any(article.sentences for article in story.articles):
        return Loaded(story, None)
    return examine(story, edits, memory, task)


def _lost(paths: Iterable[str], held: Sequence[Article], story: Story) -> list[Article]:
    """Return the kept articles that no path leads to any more."""
    read = {article.sha256 for article in story.articles}
    here = {article.path for article in story.articles}
    there = [Path(path) for path in paths if _is_there(path)]
    return [
        article
        for article in held
        if article.sha256 not in read
        and article.path not in here
        and not any(_within(article.path, path) for path in there)
    ]


def _within(path: str | None, parent: Path) -> bool:
    return path is not None and Path(path).is_relative_to(parent)


def _is_there(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False
