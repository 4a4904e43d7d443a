"""The rows of the pages are made in the worker, and are those that the pages would make."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gui.panels import page_rows
from gui.panels.page_rows import PageRows
from gui.panels.quote_rows import quote_rows
from gui.panels.side_panel import SidePanel
from gui.panels.source_model import sources_of
from gui.panels.sourcing_rows import facts
from gui.panels.timeline_rows import moments
from gui.theme.tokens import LIGHT
from gui.work.showing import with_rows
from summarizer import Edits, Story, Task

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from gui.work import engine as ask


def test_a_story_that_is_loaded_brings_the_rows_of_its_pages(loaded: ask.Loaded) -> None:
    done = with_rows(lambda _task: loaded, Task())
    assert isinstance(done, type(loaded))
    rows, analysis = done.rows, loaded.analysis
    assert rows is not None
    assert analysis is not None
    assert rows.moments == moments(analysis)
    assert rows.facts == facts(analysis)
    assert rows.quotes == quote_rows(analysis)
    assert [row.text for row in map(rows.coverage.row, range(3))]
    assert done.cards == sources_of(loaded)
    trusted = Edits(trust=frozenset({(loaded.story.articles[1].sha256, 50)}))
    assert sources_of(done, trusted) == sources_of(loaded, trusted) != done.cards


def test_other_work_is_handed_on_as_it_is(loaded: ask.Loaded) -> None:
    assert with_rows(lambda _task: 7, Task()) == 7
    unusable = replace(loaded, story=Story(()), analysis=None)
    assert with_rows(lambda _task: unusable, Task()) is unusable


def test_rows_that_are_made_are_not_made_again(
    qtbot: QtBot, loaded: ask.Loaded, monkeypatch: pytest.MonkeyPatch
) -> None:
    analysis = loaded.analysis
    assert analysis is not None
    rows = PageRows(analysis, frozenset())
    rows.work_out()
    for name in ("moments", "facts", "Coverage", "Ledger"):
        monkeypatch.setattr(page_rows, name, None)
    side = SidePanel(LIGHT)
    qtbot.addWidget(side)
    side.show_in_turns(analysis, frozenset(), rows)
    side.finish()
    assert side.timeline.moments.rows is rows.moments
    assert side.coverage.table.claims.coverage is rows.coverage
    assert side.quotes.model().rowCount() == len(rows.quotes)
    assert side.sourcing.facts.rowCount() == len(rows.facts)


def test_rows_of_another_analysis_are_not_shown(qtbot: QtBot, loaded: ask.Loaded) -> None:
    assert loaded.analysis is not None
    bare = replace(loaded.analysis, timeline=(), quotes=())
    side = SidePanel(LIGHT)
    qtbot.addWidget(side)
    side.show_in_turns(bare, frozenset(), PageRows(loaded.analysis))
    side.finish()
    assert side.timeline.moments.rows == ()
    assert side.quotes.model().rowCount() == 0
