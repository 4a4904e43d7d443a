"""What a worker makes of a story that is analysed, so that the window only has to show it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gui.panels.page_rows import PageRows
from gui.panels.source_model import sources_of
from gui.work.engine import Loaded

if TYPE_CHECKING:
    from gui.work.dispatcher import Work
    from summarizer import Task


def with_rows(work: Work, task: Task) -> object:
    """Do the work; if it loads a story, make the rows of all pages and the cards of the sources.

    Raises:
        Cancelled: if the task was cancelled.
    """
    done = work(task)
    if not isinstance(done, Loaded) or done.analysis is None:
        return done
    rows = PageRows(done.analysis, done.hidden)
    rows.work_out()
    return replace(done, rows=rows, cards=sources_of(done))
