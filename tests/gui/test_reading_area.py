"""What the window asks of the reading area: analyses, claims, places."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from gui.reading.places import show_tops, tops
from gui.theme.tokens import LIGHT
from summarizer import Analysis, Span, Story
from summarizer.model import Claim
from tests.gui.reading_hands import (
    FIGURE,
    OFFSCREEN,
    SHARED,
    Watch,
    ground,
    level,
    open_area,
    rest,
)
from tests.gui.reading_story import analysis, article, place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.reading.area import ReadingArea


pytestmark = OFFSCREEN


@pytest.fixture
def found() -> Analysis:
    return analysis()


@pytest.fixture
def area(qtbot: QtBot, found: Analysis) -> ReadingArea:
    return open_area(qtbot, found)


def test_select_claim_lights_up_and_scrolls_without_a_signal(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    watch = Watch(area)
    area.select_claim(SHARED)
    rest(qtbot, area)
    assert watch.selected == []
    start = place(found.story, 1, "According to the").start
    assert 0 <= level(area.columns[1], start) < 0.75 * area.columns[1].viewport().height()
    assert ground(area.columns[1], start + 3) == LIGHT.selection


def test_a_column_without_the_claim_stays(qtbot: QtBot, area: ReadingArea) -> None:
    third = area.columns[2]
    third.scroll_to(150, moving=False)
    area.select_claim(FIGURE)
    rest(qtbot, area)
    assert third.position == 150
    assert area.columns[1].position > 0


def test_reveal_goes_to_the_words_and_selects_them(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    span = place(found.story, 1, "3,500 foreign soldiers")
    area.reveal(span)
    rest(qtbot, area)
    column = area.columns[1]
    assert column.chosen_text() == "3,500 foreign soldiers"
    assert 0 <= level(column, span.start) < column.viewport().height()


def test_reveal_leaves_a_passage_that_is_lit_up_in_yellow(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    area.select_claim(FIGURE)
    column = area.columns[1]
    area.reveal(found.claims[FIGURE - 1].support[1])
    assert column.look.chosen is None
    area.reveal(place(found.story, 1, "3,500 foreign soldiers"))
    assert column.chosen_text() == "3,500 foreign soldiers"


def test_reveal_of_a_hidden_source_does_nothing(area: ReadingArea, found: Analysis) -> None:
    area.show_analysis(found, frozenset({1}))
    area.reveal(place(found.story, 1, "3,500 foreign soldiers"))
    assert [column.chosen_text() for column in area.columns] == ["", ""]


def test_a_claim_out_of_sight_scrolls_sideways_and_waits_for_its_column(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    area.resize(500, 700)
    last = area.columns[2]
    qtbot.waitUntil(lambda: last.visibleRegion().isEmpty())
    area.select_claim(5)
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())
    rest(qtbot, area)
    assert ground(last, 4) == LIGHT.selection


def test_hidden_sources_have_no_column_and_the_others_keep_their_number(
    area: ReadingArea, found: Analysis
) -> None:
    area.show_analysis(found, frozenset({0}))
    assert [column.accessibleName() for column in area.columns] == [
        "Source 2, outlet not stated: Joe Biden meets with Iraqi prime minister",
        "Source 3, outlet not stated: Ending the American combat mission in Iraq",
    ]


def test_another_analysis_of_the_same_text_stays_at_the_place_that_is_read(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    column = area.columns[0]
    area.select_claim(SHARED)
    column.scroll_to(200, moving=False)
    first = column.article
    changed = replace(first, furniture=first.furniture[1:])
    story = Story((changed, *found.story.articles[1:]))
    moved = tuple(replace(claim, id=claim.id + 10) for claim in found.claims)
    area.show_analysis(replace(found, story=story, claims=moved))
    assert area.columns[0] is column
    assert len(column.article.furniture) == 1
    assert abs(column.position - 200) < 40
    assert area.selected == SHARED + 10


def test_an_article_put_before_keeps_the_columns_of_the_others(
    area: ReadingArea, found: Analysis
) -> None:
    kept = area.columns
    added = article("Another text. With two sentences.", "Another text.")
    area.show_analysis(Analysis(Story((added, *found.story.articles))))
    assert area.columns[1:] == kept
    assert [column.index for column in area.columns] == [0, 1, 2, 3]


@pytest.fixture
def crowd() -> Analysis:
    """Thirty articles; a claim of the first and the last."""
    articles = tuple(article(f"Text number {n}. " * 40, title=f"Title {n}") for n in range(30))
    support = (Span(0, 0, 14), Span(29, 15, 29))
    return Analysis(Story(articles), claims=(Claim(1, "shared", support, 2),))


def test_columns_beyond_the_first_are_made_between_events(
    qtbot: QtBot, area: ReadingArea, crowd: Analysis
) -> None:
    area.show_analysis(crowd)
    assert len(area.columns) < 10
    last = crowd.story.articles[29].sha256
    show_tops(area, ((last, 30, 4),))
    assert tops(area) == ((last, 30, 4),)  # kept while its column is not made
    qtbot.waitUntil(lambda: len(area.columns) == 30, timeout=5000)
    assert [column.index for column in area.columns] == list(range(30))
    assert tops(area) == ((last, 30, 4),)


def test_a_place_in_a_column_that_is_still_to_be_made_is_shown_at_once(
    qtbot: QtBot, area: ReadingArea, crowd: Analysis
) -> None:
    area.show_analysis(crowd)
    area.reveal(Span(29, 15, 29))
    assert area.columns[-1].index == 29
    assert area.columns[-1].look.chosen == (15, 29)
    area.select_claim(1)
    qtbot.waitUntil(lambda: len(area.columns) == 30, timeout=5000)
    assert {column.look.claim for column in area.columns} == {1}


def test_hidden_articles_get_no_column_even_later(
    qtbot: QtBot, area: ReadingArea, crowd: Analysis
) -> None:
    area.show_analysis(crowd, frozenset({3, 28}))
    qtbot.waitUntil(lambda: len(area.columns) == 28, timeout=5000)
    qtbot.wait(20)
    assert not {3, 28} & {column.index for column in area.columns}
    area.reveal(Span(28, 0, 5))
    assert len(area.columns) == 28
