"""What the window asks of the engine, as plain functions that run in a worker.

Each takes immutable values and the job's task and returns a snapshot. The engine is named
as ``summarizer.analyse`` and the like, because that imports its stages when they are first used, in
the worker: the window is shown a second earlier.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

import summarizer
from gui.edits.changes import of_articles
from gui.reading.runs import worked_out
from summarizer.model import UserLists

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.panels.page_rows import PageRows
    from gui.panels.source_model import Source
    from gui.reading.runs import Marked
    from summarizer import (
        Analysis,
        Brief,
        Edits,
        FindHow,
        Found,
        Settings,
        StageCache,
        Story,
        Task,
    )
    from summarizer.model import Voice

_TWO_LINES: Final = "The two leaders met on Monday.\n\nAbout 2,500 soldiers remain, she said.\n"


@dataclass(slots=True)
class Memory:
    """What was computed for single articles. Not thread-safe: one lane, and it alone, uses it."""

    _cache: StageCache | None = None
    lists: UserLists = field(default_factory=UserLists)

    @property
    def cache(self) -> StageCache:
        """The engine's cache, made when it is first used."""
        if self._cache is None:
            self._cache = summarizer.StageCache()
        return self._cache


@dataclass(frozen=True, slots=True)
class Counts:
    """How many claims of one source other voices share, and how many only it has."""

    shared: int = 0
    unique: int = 0


@dataclass(frozen=True, slots=True)
class Loaded:
    """A story with its analysis (``None`` if nothing in it is usable).

    Attributes:
        counts: one per article, in the story's order.
        marked: what is marked in the articles.
        rows: what the pages of the side panel show, where it is made already.
        cards: the cards of the sources, likewise.
    """

    story: Story
    analysis: Analysis | None
    hidden: frozenset[int] = frozenset()
    counts: tuple[Counts, ...] = ()
    marked: Marked | None = None
    rows: PageRows | None = None
    cards: tuple[Source, ...] = ()


def warm_up(task: Task) -> None:
    """Take two lines through all stages, so that the first real story finds everything loaded.

    Raises:
        Cancelled: if the task was cancelled: a real story came.
    """
    task.step("Warming up")
    article = summarizer.Article.from_text(_TWO_LINES)
    story = summarizer.Story.from_articles((article, article))
    summarizer.compose(summarizer.analyse(story, task=task), 20)


def load(paths: Sequence[str], edits: Edits, memory: Memory, task: Task) -> Loaded:
    """Load files and folders and analyse what is visible of them.

    Raises:
        Cancelled: if the task was cancelled.
    """
    story = summarizer.load_story(
        paths, edits=edits, task=task, cache=memory.cache, lists=memory.lists
    )
    if not any(article.sentences for article in story.articles):
        return Loaded(story, None)
    return examine(story, edits, memory, task)


def examine(story: Story, edits: Edits, memory: Memory, task: Task) -> Loaded:
    """Analyse the visible articles of a story that is loaded; every article keeps its index.

    Raises:
        Cancelled: if the task was cancelled.
    """
    hidden = hidden_indices(story, edits)
    own = of_articles(edits, frozenset(article.sha256 for article in story.articles))
    found = summarizer.analyse(story, edits=own, task=task, cache=memory.cache, lists=memory.lists)
    voices = tuple(_without(voice, hidden) for voice in found.voices)
    kept = tuple(voice for voice in voices if voice.articles)
    analysis = replace(found, voices=kept)
    return Loaded(story, analysis, hidden, count(analysis), worked_out(analysis))


def count(analysis: Analysis) -> tuple[Counts, ...]:
    """Count the claims of every article of a story."""
    shared = [0] * len(analysis.story.articles)
    unique = [0] * len(analysis.story.articles)
    for claim in analysis.claims:
        column = shared if claim.kind == "shared" else unique
        for index in claim.articles:
            column[index] += 1
    return tuple(Counts(*pair) for pair in zip(shared, unique, strict=True))


def hidden_indices(story: Story, edits: Edits) -> frozenset[int]:
    """Return the indices of the articles that take no part."""
    return frozenset(
        index for index, article in enumerate(story.articles) if article.sha256 in edits.hidden
    )


def _without(voice: Voice, hidden: frozenset[int]) -> Voice:
    left = tuple(index for index in voice.articles if index not in hidden)
    return replace(voice, articles=left, reason=voice.reason if len(left) > 1 else "")


@dataclass(frozen=True, slots=True)
class Solved:
    """A brief, how many of its lines equal their spans character for character, and its cost."""

    brief: Brief
    verified: int
    seconds: float = 0.0


def solve(
    analysis: Analysis,
    words: int,
    method: str,
    edits: Edits,
    task: Task,
    settings: Settings | None = None,
    former: Brief | None = None,
) -> Solved:
    """Compose the brief of a story.

    Args:
        settings: what beside length and method the brief is asked for by.
        former: the brief that is shown; only its order may have to change.

    Raises:
        Cancelled: if the task was cancelled.
    """
    task.step("Composing")
    start = time.perf_counter()
    brief = summarizer.compose(
        analysis, words, method=method, settings=settings, edits=edits, former=former, task=task
    )
    articles = analysis.story.articles
    seconds = time.perf_counter() - start
    verified = sum(line.text == line.span.cut(articles) for line in brief.lines)
    return Solved(brief, verified, seconds)


def find(
    analysis: Analysis,
    hidden: frozenset[int],
    words: str,
    how: FindHow,
    task: Task,
    *,
    lists: UserLists | None = None,
) -> Found:
    """Find words in all visible articles; at most 10,000 places are given, all are counted.

    Args:
        lists: the user's own: a figure may be in their units.

    Raises:
        Cancelled: if the task was cancelled.
    """
    return summarizer.find(analysis, words, how, hidden=hidden, task=task, lists=lists)
