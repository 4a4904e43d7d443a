"""What the brief is asked for: focus, limit and selection, and why a line is there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from gui.panels.brief_bar import BriefBar, length_words
from gui.panels.brief_page import BriefPage
from gui.panels.brief_panel import BriefPanel
from gui.theme.tokens import DARK, LIGHT
from gui.window.top_bar import LENGTHS, SENTENCES, TopBar
from gui.work import engine as ask
from summarizer import Edits, Settings, compose
from summarizer.model import OwnWords

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.window.main import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bar(qtbot: QtBot) -> BriefBar:
    shown = BriefBar(LIGHT)
    qtbot.addWidget(shown)
    shown.resize(340, 90)
    shown.show()
    return shown


@pytest.fixture
def page(qtbot: QtBot, solved: ask.Solved) -> BriefPage:
    shown = BriefPage(BriefPanel(LIGHT), LIGHT)
    qtbot.addWidget(shown)
    shown.resize(360, 700)
    shown.show()
    shown.list.show_brief(solved.brief)
    shown.show_solved(solved)
    return shown


class Chosen:
    """Keeps what was chosen."""

    def __init__(self, bar: BriefBar) -> None:
        self.all: list[dict[str, object]] = []
        bar.chosen.connect(self.all.append)


def shown_words(widget: BriefBar | BriefPage) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def option(bar: BriefBar, words: str) -> None:
    menu = bar.options.menu()
    assert menu is not None
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_enter_takes_the_focus_and_escape_goes_back(bar: BriefBar) -> None:
    chosen = Chosen(bar)
    left: list[bool] = []
    bar.left.connect(lambda: left.append(True))
    field = bar.focus_field
    field.setFocus()
    QTest.keyClicks(field, "  Jen   Psaki ")
    assert chosen.all == []
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert chosen.all == [{"focus": "Jen Psaki"}]
    bar.show_settings(Settings(focus="Jen Psaki"))
    QTest.keyClicks(field, "xyz")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "Jen Psaki"
    assert left == [True]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert len(chosen.all) == 1  # nothing else than before
    field.clear()
    assert chosen.all[1:] == [{"focus": ""}]


def test_the_focus_completes_from_the_names_found(bar: BriefBar, loaded: ask.Loaded) -> None:
    assert loaded.analysis is not None
    bar.show_names(loaded.analysis.names)
    chosen = Chosen(bar)
    field = bar.focus_field
    field.setFocus()
    QTest.keyClicks(field, "psak")
    completer = field.completer()
    assert completer is not None
    assert completer.currentCompletion() == "Jen Psaki"
    completer.activated.emit("Jen Psaki")
    assert chosen.all == [{"focus": "Jen Psaki"}]
    popup = completer.popup()
    assert popup is not None
    popup.hide()


def test_options_are_chosen_and_shown(bar: BriefBar, solved: ask.Solved) -> None:
    chosen = Chosen(bar)
    bar.show_solved(solved)
    option(bar, "Length in sentences")
    option(bar, "Exact selection")
    option(bar, "Length in words")
    option(bar, "Fast selection")
    lines = len(solved.brief.lines)
    assert chosen.all == [
        {"sentences": lines},
        {"selection": "exact"},
        {"sentences": 0},
        {"selection": "fast"},
    ]
    bar.show_settings(Settings(sentences=9, selection="exact"))
    assert bar.options.accessibleName() == "Options: Length in sentences, Exact selection"
    menu = bar.options.menu()
    assert menu is not None
    checked = [action.text() for action in menu.actions() if action.isChecked()]
    assert checked == ["Length in sentences", "Exact selection"]


def test_the_length_tells_own_words_apart(loaded: ask.Loaded, bar: BriefBar) -> None:
    assert loaded.analysis is not None
    plain = compose(loaded.analysis, words=250)
    assert length_words(plain) == f"{plain.words} of 250 words"
    first = plain.lines[0].span
    at = (loaded.analysis.story.articles[first.article].sha256, first.start, first.end)
    edits = Edits(own=frozenset({OwnWords(at, "Call the desk.")}))
    brief = compose(loaded.analysis, words=250, edits=edits)
    assert length_words(brief) == f"{plain.words} of 250 words, and 3 of your own"
    short = compose(loaded.analysis, settings=Settings(sentences=5), edits=edits)
    assert length_words(short).startswith(f"{len(short.lines)} of 5 sentences, {short.words} words")
    bar.show_solved(ask.Solved(brief, len(brief.lines), 0.123))
    assert "0.12 s" in shown_words(bar)


def test_a_focus_that_nobody_speaks_of_is_told(bar: BriefBar, loaded: ask.Loaded) -> None:
    assert loaded.analysis is not None
    settings = Settings(focus="the Loch Ness monster")
    brief = compose(loaded.analysis, settings=settings)
    bar.show_solved(ask.Solved(brief, len(brief.lines)))
    (note,) = [words for words in shown_words(bar) if "No source speaks of" in words]
    assert "Loch Ness" in note
    found = compose(loaded.analysis, settings=replace(settings, focus="Psaki"))
    bar.show_solved(ask.Solved(found, len(found.lines)))
    assert not [words for words in shown_words(bar) if "No source" in words]
    bar.set_theme(DARK)
    assert len(bar.focus_field.actions()) == 2


def test_why_a_line_is_there_is_shown_on_demand(page: BriefPage, solved: ask.Solved) -> None:
    line = solved.brief.lines[1]
    page.list.select_claim(line.claim)
    assert not [words for words in shown_words(page) if "Why this line" in words]
    page.toggle_why()
    assert f"Why this line: {line.why}" in shown_words(page)
    other = solved.brief.lines[3]
    page.list.select_claim(other.claim)
    assert f"Why this line: {other.why}" in shown_words(page)
    page.toggle_why()
    assert not [words for words in shown_words(page) if "Why this line" in words]


@pytest.fixture
def top(window: Window) -> TopBar:
    return window.parts.top


def test_the_slider_goes_by_sentences(top: TopBar) -> None:
    words: list[int] = []
    sentences: list[int] = []
    top.words_changed.connect(words.append)
    top.sentences_changed.connect(sentences.append)
    top.show_settings(Settings(sentences=12))
    assert "12 sentences" in [label.text() for label in top.findChildren(QLabel)]
    assert top.length.maximum() == len(SENTENCES) - 1
    top.length.setFocus()
    QTest.keyClick(top.length, Qt.Key.Key_Right)
    assert (words, sentences) == ([], [13])
    assert top.length.accessibleName() == "Length of the brief"
    top.show_settings(Settings(words=400))
    assert "400 words" in [label.text() for label in top.findChildren(QLabel)]
    assert LENGTHS[top.length.value()] == 400


def test_a_dragged_slider_asks_once_it_rests(top: TopBar, qtbot: QtBot) -> None:
    asked: list[int] = []
    top.words_changed.connect(asked.append)
    slider = top.length
    slider.setSliderDown(True)
    for value in range(10, 40):
        slider.setSliderPosition(value)
    assert slider.value() == 39
    assert asked == []
    assert f"{LENGTHS[39]} words" in [label.text() for label in top.findChildren(QLabel)]
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=5000)
    slider.setSliderPosition(45)
    slider.setSliderDown(False)
    assert asked == [LENGTHS[39], LENGTHS[45]]
    qtbot.wait(200)
    assert len(asked) == 2


def test_the_bar_fits_the_narrowest_panel(page: BriefPage) -> None:
    page.resize(288, 600)
    assert page.minimumSizeHint().width() <= 288
    field = page.bar.focus_field
    spot = page.bar.options.geometry()
    assert field.geometry().right() < spot.left()
    assert QPoint(spot.right(), 0).x() < 288
