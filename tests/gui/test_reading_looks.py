"""How marks, title and widths look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import (
    QColor,
)

from gui.theme.tokens import DARK, LIGHT, Theme
from summarizer import Analysis, Span
from tests.gui.reading_hands import (
    OFFSCREEN,
    ground,
    level,
    open_area,
    picture,
    point,
    rest,
)
from tests.gui.reading_story import HEADING, analysis, place

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from pytestqt.qtbot import QtBot

    from gui.reading.area import ReadingArea


pytestmark = OFFSCREEN


@pytest.fixture
def found() -> Analysis:
    return analysis()


@pytest.fixture
def area(qtbot: QtBot, found: Analysis) -> ReadingArea:
    return open_area(qtbot, found)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_unique_text_stands_on_its_sources_tint_and_shared_text_on_paper(
    area: ReadingArea, found: Analysis, theme: Theme
) -> None:
    area.set_theme(theme)
    first, _, third = area.columns
    unique = place(found.story, 0, "The two leaders").start
    shared = place(found.story, 0, "The withdrawal will").start
    assert ground(first, unique + 2) == theme.tint(0)
    assert ground(third, place(found.story, 2, "The visit").start + 2) == theme.tint(2)
    assert ground(first, shared + 2) == theme.paper


def test_a_difference_is_waved_in_its_colour_and_shared_text_underlined(
    area: ReadingArea, found: Analysis
) -> None:
    column = area.columns[0]
    seen = picture(column)
    waved = point(column, place(found.story, 0, "About 2,500").start + 1)
    plain = point(column, place(found.story, 0, "are in Iraq").start + 1)
    red, quiet = QColor(LIGHT.difference), QColor(LIGHT.paper)

    def below(spot: QPoint) -> list[QColor]:
        places = [(spot.x() + dx, spot.y() + dy) for dx in range(5) for dy in range(8, 13)]
        return [seen.pixelColor(x, y) for x, y in places]

    assert any(_near(colour, red) for colour in below(waved))
    assert not any(_near(colour, red) for colour in below(plain))
    assert any(not _near(colour, quiet) for colour in below(plain))


def _near(one: QColor, other: QColor) -> bool:
    return (
        abs(one.red() - other.red())
        + abs(one.green() - other.green())
        + abs(one.blue() - other.blue())
        < 90
    )


def test_the_title_is_set_above_and_can_be_selected_like_text(
    qtbot: QtBot, area: ReadingArea, found: Analysis
) -> None:
    column = area.columns[0]
    start = found.story.articles[0].text.index(HEADING)
    assert level(column, start) < 60
    area.reveal(Span(0, start, start + len(HEADING)))
    assert column.chosen_text() == HEADING


@pytest.mark.parametrize(
    ("width", "shown"), [(230, 1), (500, 2), (780, 2), (820, 3), (1230, 3), (1440, 3)]
)
def test_columns_share_the_width_and_are_never_too_narrow(
    qtbot: QtBot, area: ReadingArea, width: int, shown: int
) -> None:
    area.resize(width, 700)
    widths = [column.width() for column in area.columns]
    assert max(widths) - min(widths) <= 1
    assert min(widths) >= 240
    assert sum(widths[:shown]) + shown - 1 == max(width, 240)


def test_resizing_keeps_what_stands_at_the_top(qtbot: QtBot, area: ReadingArea) -> None:
    column = area.columns[1]
    column.scroll_to(column.flow.y_of(2000), moving=False)
    area.resize(900, 700)
    rest(qtbot, area)
    block = column.flow.blocks[column.flow.at(column.position + 1)]
    assert block.start <= 2000 < block.end
