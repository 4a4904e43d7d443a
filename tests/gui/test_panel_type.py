"""Size, family and spacing of the articles hold for panels and brief too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from gui.panels.coverage_paint import fitted
from gui.panels.difference_paint import widest_word
from gui.panels.flow import flow, guessed_height
from gui.reading.typography import SIZES, ReadingStyle
from gui.theme.panel_type import PanelType, own, own_px, panel_type, said, said_px, set_panel_type
from gui.window.comfort_wiring import panel_type_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from gui.window.main import Window

WORDS = "Three workers were killed when a warehouse burned down, the fire brigade said on Monday."
LARGEST = ReadingStyle(size=SIZES[-1])


@pytest.fixture(autouse=True)
def usual() -> Iterator[None]:
    """Leave the application's setting as it was."""
    before = panel_type()
    yield
    set_panel_type(before)


def test_words_of_sources_grow_in_proportion_and_our_own_less(qapp: QApplication) -> None:
    assert panel_type_of(ReadingStyle()) == PanelType()
    assert (said_px(15), own_px(12)) == (15, 12)
    set_panel_type(panel_type_of(LARGEST))
    assert said_px(15) == said(15).pixelSize() == 32
    assert own_px(12) == own(12).pixelSize() == 19
    set_panel_type(panel_type_of(ReadingStyle(size=12, spacing=200)))
    assert (said_px(15), own_px(10), panel_type().pitch) == (12, 8, 1.25)


def test_a_line_is_laid_out_anew_in_another_size(qapp: QApplication) -> None:
    usual_line = flow(WORDS, (0, 1), "2 voices", 280)
    set_panel_type(panel_type_of(LARGEST))
    large = flow(WORDS, (0, 1), "2 voices", 280)
    assert large.height > 3 * usual_line.height
    assert large.chips[0][1].height() > usual_line.chips[0][1].height()
    assert all(chip.right() <= 280 for _, chip in large.chips)
    assert abs(guessed_height(WORDS, (0, 1), "2 voices", 280) / large.height - 1) < 0.35
    set_panel_type(PanelType())
    assert flow(WORDS, (0, 1), "2 voices", 280).height == usual_line.height


def test_a_note_without_room_ends_in_dots(qapp: QApplication) -> None:
    set_panel_type(panel_type_of(LARGEST))
    placed = flow("Short.", (0,), "an adviser who was not authorised to speak to the press", 220)
    assert placed.note.endswith("…")


def test_family_and_spacing_hold_too(qapp: QApplication) -> None:
    plain = flow(WORDS, (), "", 280).height
    set_panel_type(panel_type_of(ReadingStyle(family="sans", spacing=200)))
    assert "Sans" in said(15).families()[0]
    assert flow(WORDS, (), "", 280).height > plain


def test_what_is_measured_is_measured_again(qapp: QApplication) -> None:
    word, lines = widest_word("al-Kadhimi"), fitted(WORDS, 300, 2)
    set_panel_type(panel_type_of(LARGEST))
    assert widest_word("al-Kadhimi") > 2 * word
    assert len(fitted(WORDS, 300, 2)[0]) < len(lines[0])


def test_the_panels_of_a_window_follow_at_once(story: Window) -> None:
    side = story.parts.side
    side.finish()

    def heights() -> list[int]:
        found = [view.sizeHintForRow(1) for view in (side.brief, side.timeline, side.quotes)]
        cards = story.parts.sources.list.sizeHintForRow(0)
        return [*found, side.coverage.table.rowHeight(0), cards]

    usual_heights = heights()
    story.preferences = replace(story.preferences, size=28)
    large = heights()
    assert all(one > before for one, before in zip(large, usual_heights, strict=True))
    story.preferences = replace(story.preferences, size=15)
    assert all(one < before for one, before in zip(heights(), large, strict=True))
