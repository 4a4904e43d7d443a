"""load: files and folders become articles.

In: paths of files and folders. Out: articles, in the order of the arguments and in natural order
within a folder, each with its text and what it says about itself; and every file that could not be
used, with the reason. It never fails as a whole. About 1 ms for a text file, 30 ms for a page.

A further format is one row of ``formats.FORMATS``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.errors import LoadError
from summarizer.load.collect import collect_files
from summarizer.load.formats import FORMATS, SUFFIXES
from summarizer.load.metadata import describe
from summarizer.load.reading import Recall, anew, read_article
from summarizer.load.story_dates import story_dates
from summarizer.model import Article, Skipped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from os import PathLike

    from summarizer.progress import Task

__all__ = [
    "FORMATS",
    "SUFFIXES",
    "describe",
    "load_articles",
    "read_article",
    "story_dates",
]


def load_articles(
    paths: Sequence[str | PathLike[str]], task: Task, recall: Recall = anew
) -> tuple[tuple[Article, ...], tuple[Skipped, ...]]:
    """Load files and folders; list what could not be used.

    Args:
        recall: spares the work on files whose content was read before (see ``read_article``).

    Raises:
        Cancelled: if the task was cancelled.
    """
    task.step("Reading")
    found = collect_files(paths)
    articles: list[Article] = []
    skipped = list(found.skipped)
    for done, path in enumerate(found.files):
        task.step("Reading", done, len(found.files))
        try:
            articles.append(read_article(path, recall))
        except LoadError as error:
            skipped.append(Skipped(error.path, error.reason))
    task.step("Reading", len(found.files), len(found.files))
    return story_dates(articles), tuple(skipped)
