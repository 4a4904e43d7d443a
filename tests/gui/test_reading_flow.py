"""Places in a column at a glance, and columns that come later without a trace in those in view."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gui.reading.area import ReadingArea
from gui.reading.flow import Flow
from gui.reading.sheet import Sheet
from gui.reading.typography import ReadingStyle

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from gui.work import engine as ask
    from summarizer import Analysis


def crowd(loaded: ask.Loaded) -> Analysis:
    """Twelve articles, of which a window shows three."""
    assert loaded.analysis is not None
    articles = loaded.story.articles * 3
    marked = [replace(one, text=f"{one.text} {n}") for n, one in enumerate(articles)]
    return replace(loaded.analysis, story=replace(loaded.story, articles=tuple(marked)))


def test_a_rough_place_is_near_the_exact_one(qtbot: QtBot, loaded: ask.Loaded) -> None:
    article = loaded.story.articles[0]
    flow = Flow(article)
    flow.set_width(300)
    while flow.settle(1.0):
        pass
    for sentence in article.sentences:
        assert abs(flow.rough_y_of(sentence.start) - flow.y_of(sentence.start)) < 60


def test_columns_out_of_view_come_later_and_those_in_view_are_not_painted_anew(
    qtbot: QtBot, loaded: ask.Loaded, monkeypatch: pytest.MonkeyPatch
) -> None:
    area = ReadingArea()
    qtbot.addWidget(area)
    area.resize(900, 500)
    area.show()
    area.show_analysis(crowd(loaded))
    keeper = area._keeper
    qtbot.waitUntil(lambda: len(area.columns) == 12)
    qtbot.waitUntil(lambda: not any(one.settling for one in area.columns[:3]))
    last = keeper._columns.pop(11)
    keeper.lay()
    qtbot.wait(30)
    painted: list[int] = []
    monkeypatch.setattr(Sheet, "paintEvent", lambda sheet, _event: painted.append(sheet.index))
    assert keeper.column(11) is not None
    qtbot.wait(30)
    assert last.isHidden()
    assert painted == []


def test_another_type_holds_in_view_at_once_and_elsewhere_soon(
    qtbot: QtBot, loaded: ask.Loaded
) -> None:
    area = ReadingArea()
    qtbot.addWidget(area)
    area.resize(900, 500)
    area.show()
    area.show_analysis(crowd(loaded))
    qtbot.waitUntil(lambda: len(area.columns) == 12)
    large = ReadingStyle(size=24)
    area.set_type(large)
    assert area.columns[0].style_of_text == large
    assert area.columns[11].style_of_text != large
    qtbot.waitUntil(lambda: all(one.style_of_text == large for one in area.columns))
