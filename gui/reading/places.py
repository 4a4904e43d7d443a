"""Where the columns are scrolled to, told by the text that stands at the top of each.

Out: (sha256, offset, pixels): the character whose line is at the top, and how far it is scrolled
out; widths and fonts may be others when the place is shown again. Columns that stand at their
beginning are not told of. Costs one look-up a column.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.reading.desk import Desk

if TYPE_CHECKING:
    from gui.reading.area import ReadingArea
    from gui.reading.column import Column

Top = tuple[str, int, int]
_BEYOND: Final = 1e6  # so far below the top of the view that the column stands at its beginning


def tops(area: ReadingArea) -> tuple[Top, ...]:
    """Return what stands at the top of each column that is scrolled."""
    found: list[Top] = [(key, *place) for key, place in area.later.items()]
    for column in area.columns:
        goal, awaited = column.goal, column.awaited
        if awaited is not None and awaited[0] == 0:
            continue
        if awaited is not None:
            found.append((column.article.sha256, awaited[0], -round(awaited[1] or 0)))
        elif goal > 0 and column.flow.is_set_up:
            flow = column.flow
            start = flow.blocks[flow.at(goal)].start
            above = flow.top(flow.holding(start))  # its first line, which need not be set for that
            found.append((column.article.sha256, start, round(goal - above)))
    return tuple(found)


def show_tops(area: ReadingArea, kept: object) -> None:
    """Scroll the columns to what stood at their tops; what is of another form is passed over."""
    columns = {column.article.sha256: column for column in area.columns}
    for column in area.columns:
        column.show_place(0, _BEYOND, moving=False)
    area.later = {}
    for top in kept if isinstance(kept, tuple) else ():
        match top:
            case (str() as key, int() as start, int() as out):
                if key in columns:
                    show_top(columns[key], start, out)
                else:
                    area.later[key] = start, out
            case _:
                continue


def show_top(column: Column, start: int, out: int) -> None:
    """Scroll a column to what stood at its top; what is not in its text is passed over."""
    if 0 <= start < len(column.article.text):
        column.show_place(start, -float(out), moving=False)


def widths(area: ReadingArea) -> tuple[tuple[str, int], ...]:
    """Return the widths that the user gave to columns: (key, pixels)."""
    desk = area.findChild(Desk)
    return tuple(sorted(desk.widths.items())) if isinstance(desk, Desk) else ()


def set_widths(area: ReadingArea, kept: object) -> None:
    """Give columns the widths they had; what is of another form is passed over."""
    desk = area.findChild(Desk)
    found: dict[str, int] = {}
    for pair in kept if isinstance(kept, tuple) else ():
        match pair:
            case (str() as key, int() as width):
                found[key] = width
            case _:
                continue
    if found and isinstance(desk, Desk):
        desk.set_widths(found)


def left_column(area: ReadingArea) -> str | None:
    """Return the sha256 of the leftmost column in view, or ``None`` at the row's beginning."""
    desk = area.findChild(Desk)
    if not isinstance(desk, Desk) or desk.horizontalScrollBar().value() == 0:
        return None
    return next((one.article.sha256 for one in area.columns if desk.is_seen(one)), None)


def show_left_column(area: ReadingArea, kept: object) -> None:
    """Scroll sideways until the column of an article is the leftmost in view."""
    desk = area.findChild(Desk)
    for column in area.columns:
        if isinstance(desk, Desk) and column.article.sha256 == kept:
            desk.show_widget(column)
            desk.horizontalScrollBar().setValue(column.x())
