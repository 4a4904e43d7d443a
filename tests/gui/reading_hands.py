"""What a reader's hands do in the reading area, and what their eyes see there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
)
from PySide6.QtTest import QTest

from gui.edits import columns
from gui.reading.area import ReadingArea
from summarizer import Edits

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget
    from pytestqt.qtbot import QtBot

    from gui.reading.column import Column
    from summarizer import Analysis


# What the offscreen platform says of every window that is shown.
OFFSCREEN = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SHARED, FIGURE = 2, 3  # ids of the claims of the story


def open_area(qtbot: QtBot, found: Analysis) -> ReadingArea:
    """Show an analysis in a reading area that lives as long as the test."""
    made = ReadingArea()
    qtbot.addWidget(made)
    made.resize(1230, 700)
    made.show_analysis(found)
    made.show()
    qtbot.waitExposed(made)
    rest(qtbot, made)
    return made


class Watch:
    """Keeps what an area's signals said."""

    def __init__(self, area: ReadingArea) -> None:
        self.selected: list[object] = []
        self.restored: list[object] = []
        area.claim_selected.connect(self.selected.append)
        area.restore_requested.connect(self.restored.append)


def rest(qtbot: QtBot, area: ReadingArea) -> None:
    """Wait until everything seen is set and nothing moves."""

    def calm() -> bool:
        seen = [column for column in area.columns if not column.visibleRegion().isEmpty()]
        return all(not c.settling and c.goal == c.position for c in seen)

    qtbot.wait(5)
    qtbot.waitUntil(calm, timeout=5000)


def point(column: Column, offset: int) -> QPoint:
    """Return where the middle of the character at an offset is drawn in the viewport."""
    index = column.flow.holding(offset)
    block = column.flow.set_block(index)
    box = block.fragments(offset, offset + 1)[0].box
    top = column.flow.top(index) - column.position
    return QPointF(column.flow.left + box.center().x(), top + box.center().y()).toPoint()


def click(qtbot: QtBot, column: Column, offset: int) -> None:
    spot = point(column, offset)
    QTest.mouseClick(
        column.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot
    )


def picture(column: Column) -> QImage:
    return column.viewport().grab().toImage()


def ground(column: Column, offset: int) -> str:
    """Return the colour under a character, at the top of its line's slot."""
    spot = point(column, offset)
    return picture(column).pixelColor(spot.x(), spot.y() - 10).name()


def level(column: Column, offset: int) -> float:
    return column.flow.y_of(offset) - column.position


def key(qtbot: QtBot, area: ReadingArea, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(area.focusWidget() or area, key)


def drag(column: Column, spot: QPoint) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    everywhere = column.viewport().mapToGlobal(spot)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(spot),
        QPointF(everywhere),
        Qt.MouseButton.NoButton,
        left,
        none,
    )
    QCoreApplication.sendEvent(column.viewport(), event)


def menu_words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


class Decider:
    """Puts in force what an area asks for about its columns, as the window does."""

    def __init__(self, area: ReadingArea, found: Analysis) -> None:
        self.edits = Edits()
        self.keys = [article.sha256 for article in found.story.articles]
        self._area = area
        area.orders.move_requested.connect(self._move)
        area.orders.fold_requested.connect(self._fold)
        area.orders.base_requested.connect(self._rest)

    def show(self, edits: Edits) -> None:
        self.edits = edits
        self._area.show_edits(edits)

    def _move(self, key: str, beside: str, after: bool) -> None:
        self.show(columns.move(self.edits, self.keys, key, beside, after=after))

    def _fold(self, key: str, folded: bool) -> None:
        self.show(columns.fold(self.edits, key, folded=folded))

    def _rest(self, key: str) -> None:
        self.show(columns.rest(self.edits, self.keys, key or None))


def order(area: ReadingArea) -> list[int]:
    """Return the indices of the open columns as they lie on the screen, from left to right."""
    lying = sorted(area.columns, key=lambda column: column.mapToGlobal(QPoint(0, 0)).x())
    return [column.index for column in lying]


def drag_widget(widget: QWidget, start: QPoint, *way: QPoint) -> None:
    """Press on a widget, go along some points of the screen, and let go at the last."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind, at, buttons in (
        (QEvent.Type.MouseButtonPress, widget.mapToGlobal(start), left),
        *((QEvent.Type.MouseMove, spot, left) for spot in way),
        (QEvent.Type.MouseButtonRelease, way[-1], Qt.MouseButton.NoButton),
    ):
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else left
        here = QPointF(widget.mapFromGlobal(at))
        event = QMouseEvent(kind, here, QPointF(at), button, buttons, none)
        QCoreApplication.sendEvent(widget, event)
