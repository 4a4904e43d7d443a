"""What a person meets who listens instead of looking, or who has no mouse."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from gui.preferences import Preferences
from gui.reading.column import Column
from gui.reading.typography import USUAL
from gui.theme.tokens import THEMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from gui.window.main import Window
    from tests.gui.conftest import MakeWindow

NAME = QAccessible.Text.Name
INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    Column,
)
DIALOGS = ("settings", "shortcuts", "palette", "about", "lists", "versions")


def spoken_name(widget: QWidget) -> str:
    """Return what a screen reader says a widget is called."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(NAME) if found is not None else ""


def interactive(root: QWidget) -> Iterator[QWidget]:
    """Yield what a person can use of a window, but for the inner parts of larger widgets."""
    for widget in root.findChildren(QWidget):
        inner = isinstance(widget, (QScrollBar, QHeaderView)) or isinstance(
            widget.parent(), (QLineEdit, QTabBar, QAbstractItemView, QComboBox, QAbstractSpinBox)
        )
        inner = inner or _in_popup(widget)
        takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        used = isinstance(widget, INTERACTIVE) or takes_focus
        if used and not inner and widget.isVisibleTo(root):
            yield widget


def _in_popup(widget: QWidget) -> bool:
    """Whether a widget is the list that a combo box opens."""
    holder = widget.parentWidget()
    return holder is not None and isinstance(holder.parentWidget(), QComboBox)


def nameless(root: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in interactive(root)
        if not spoken_name(widget).strip()
    ]


def stops(window: Window, first: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Return where Tab stops, from one widget on until it comes round."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    for _ in range(200):
        now = window.focusWidget()
        if now is None or now in found:
            break
        found.append(now)
        QTest.keyClick(now, key)
    return found


def part_of(window: Window, widget: QWidget) -> str:
    parts = window.parts
    named = {
        "top": parts.top,
        "sources": parts.sources,
        "reading": parts.reading,
        "side": parts.side,
        "bottom": parts.bottom,
    }
    return next((name for name, part in named.items() if part.isAncestorOf(widget)), "other")


def test_everything_that_can_be_used_has_a_name(story: Window) -> None:
    lost: list[str] = []
    for page in range(story.parts.side.tabs.count()):
        story.parts.side.tabs.setCurrentIndex(page)
        story.parts.drawer.open_at(page % 2)
        lost += nameless(story)
    assert not lost


@pytest.mark.parametrize("name", DIALOGS)
def test_everything_in_a_dialog_has_a_name(story: Window, name: str) -> None:
    story.commands[name].trigger()
    dialogs = [one for one in story.findChildren(QDialog) if one.isVisible()]
    assert dialogs
    for dialog in dialogs:
        assert dialog.windowTitle()
        assert not nameless(dialog)
        dialog.close()


def test_every_row_of_every_list_says_something(story: Window) -> None:
    silent = []
    for view in story.findChildren(QAbstractItemView):
        model = view.model()
        if model is None or isinstance(view, QHeaderView):
            continue
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()
            if index.flags() & Qt.ItemFlag.ItemIsSelectable and not str(said or "").strip():
                silent.append(f"{type(view).__name__} row {row}")
    assert not silent


def test_a_column_is_a_document_of_paragraphs(story: Window) -> None:
    column = story.parts.reading.columns[0]
    spoken = QAccessible.queryAccessibleInterface(column)
    assert spoken.role() == QAccessible.Role.Document
    assert spoken.text(NAME) == column.accessibleName()
    blocks = [spoken.child(at) for at in range(len(column.flow.blocks))]
    roles = {block.role() for block in blocks}
    assert {QAccessible.Role.Heading, QAccessible.Role.Paragraph} <= roles
    said = " ".join(" ".join(block.text(NAME).split()) for block in blocks)
    for sentence in column.article.sentences:
        words = " ".join(column.article.text[sentence.start : sentence.end].split())
        assert words[:40] in said
    known = [block.text(QAccessible.Text.Description) for block in blocks]
    assert any("sources" in words for words in known)
    assert [spoken.indexOfChild(block) for block in blocks] == list(range(len(blocks)))
    assert blocks[2].parent().role() == QAccessible.Role.Document
    assert blocks[2].isValid()


def test_paragraphs_lie_where_they_are_painted(story: Window) -> None:
    column = story.parts.reading.columns[0]
    spoken = QAccessible.queryAccessibleInterface(column)
    tops = [spoken.child(at).rect().top() for at in range(len(column.flow.blocks))]
    assert tops == sorted(tops)
    before = spoken.child(0).rect().top()
    column.scroll_to(100, moving=False)
    assert spoken.child(0).rect().top() == before - column.position


def test_the_chosen_passage_is_the_value_of_its_column(story: Window) -> None:
    analysis = story.session.analysis
    assert analysis is not None
    claim = analysis.claims[0]
    story.navigator.select(claim.id)
    place = claim.support[0]
    column = next(c for c in story.parts.reading.columns if c.index == place.article)
    spoken = QAccessible.queryAccessibleInterface(column)
    words = place.cut(analysis.story.articles).split()
    assert words[0] in spoken.text(QAccessible.Text.Value)


def test_tab_goes_through_the_window_as_one_reads_it(story: Window, qtbot: QtBot) -> None:
    order = [part_of(story, widget) for widget in stops(story, story.parts.top.length)]
    seen = list(dict.fromkeys(name for name in order if name != "other"))
    assert {"top", "sources", "reading", "side"} <= set(seen)
    places = [seen.index(name) for name in ("top", "sources", "reading", "side")]
    assert places == sorted(places)


def test_shift_and_tab_go_the_same_way_back(story: Window) -> None:
    QApplication.processEvents()
    forth = stops(story, story.parts.top.length)
    back = stops(story, story.parts.top.length, Qt.Key.Key_Backtab)
    assert back[1:] == forth[:0:-1]


def test_tab_stops_nowhere_twice_before_it_comes_round(story: Window) -> None:
    found = stops(story, story.parts.top.length)
    assert len(found) > 8
    assert all(widget.isVisible() and widget.isEnabled() for widget in found)


@pytest.mark.parametrize("name", THEMES)
def test_the_focus_can_be_seen_in_every_theme(
    make_window: MakeWindow, qapp: QApplication, name: str
) -> None:
    """Buttons, fields and lists look different with the focus, by a ring in the accent."""
    window = make_window(Preferences(theme="light"))
    window.themes.theme = THEMES[name]
    window.themes._apply()
    window.show_theme(THEMES[name])
    accent = QColor(THEMES[name].accent).rgb()
    ink = QColor(THEMES[name].ink).rgb()
    window.activateWindow()
    buttons = [b for b in window.parts.empty.findChildren(QAbstractButton) if b.isEnabled()]
    for widget in (window.parts.top.length, *(b for b in buttons if b.isVisible())):
        widget.clearFocus()
        without = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus():
            continue
        with_it = widget.grab().toImage()
        changed = {
            with_it.pixel(x, y)
            for x in range(with_it.width())
            for y in range(with_it.height())
            if with_it.pixel(x, y) != without.pixel(x, y)
        }
        assert changed & {accent, ink}, type(widget).__name__
    window.themes.theme = THEMES["light"]
    window.themes._apply()


def test_larger_text_keeps_the_line_one_reads(story: Window, qtbot: QtBot) -> None:
    column = story.parts.reading.columns[0]
    column.show_place(len(column.article.text) // 2, 0.0, moving=False)
    QApplication.processEvents()
    before, _ = column._line_at_top() or (-1, 0)
    assert before > 0
    for _ in range(3):
        story.commands["larger"].trigger()
    QApplication.processEvents()
    after, _ = column._line_at_top() or (-1, 0)
    assert story.preferences.size == 18
    assert abs(after - before) < 90
    story.commands["usual_size"].trigger()
    assert story.preferences.size == USUAL.size
    back, _ = column._line_at_top() or (-1, 0)
    assert abs(back - before) < 90


def test_type_measure_and_spacing_have_effect_at_once_and_are_kept(story: Window) -> None:
    column = story.parts.reading.columns[0]
    height = column.flow.height
    story.preferences = replace(story.preferences, spacing=200)
    column.grab()
    assert column.flow.height > height * 1.1
    story.preferences = replace(story.preferences, spacing=160, measure="wide", family="sans")
    assert story.parts.reading.columns[0]._type.family == "sans"
    story.preferences = replace(story.preferences, measure="comfortable", family="")
    column.grab()
    assert column.flow.height == pytest.approx(height, rel=0.05)


def test_a_window_of_1024_pixels_clips_nothing_in_its_bar(story: Window, qtbot: QtBot) -> None:
    for width in (1024, 900, 760):
        story.resize(width, 700)
        QApplication.processEvents()
        top = story.parts.top
        shown = [w for w in top.findChildren(QWidget) if w.parent() is top and w.isVisible()]
        shown.sort(key=lambda widget: widget.x())
        for widget in shown:
            if isinstance(widget, QAbstractButton):
                assert widget.width() >= widget.sizeHint().width(), (width, widget.text())
        for left, right in itertools.pairwise(shown):
            assert left.geometry().right() < right.x(), width
        assert shown[-1].geometry().right() < top.width()
        assert top.find_field.isVisible()
