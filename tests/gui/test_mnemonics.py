"""Every entry of a menu has a letter of its own, in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QMenu

from gui.window.mnemonics import lettered, mark

if TYPE_CHECKING:
    from gui.window.main import Window


def letters(texts: tuple[str, ...]) -> list[str]:
    bare = [text.replace("&&", "") for text in texts]
    return [text[text.index("&") + 1].casefold() for text in bare if "&" in text]


def test_first_letters_come_first_and_none_comes_twice() -> None:
    entries = ("Save session", "Save session as…", "Go back to the saved session", "Quit")
    assert lettered(entries) == (
        *("&Save session", "Save session &as…", "&Go back to the saved session", "&Quit"),
    )


def test_an_entry_that_has_its_letter_keeps_it() -> None:
    assert lettered(("Theme", "&Text size")) == ("T&heme", "&Text size")
    assert lettered(("&One", "&Other")) == ("&One", "O&ther")


def test_an_entry_takes_another_letter_where_the_next_has_no_other() -> None:
    assert lettered(("Ab", "A", "Ba")) == ("A&b", "&A", "Ba")
    assert lettered(("Abc", "A", "B")) == ("Ab&c", "&A", "&B")


def test_signs_that_are_words_stay_words() -> None:
    assert lettered(("Q&&A", "Über uns\tF1", "…")) == ("&Q&&A", "&Über uns\tF1", "…")


@given(st.lists(st.text(alphabet="ab cß&Ä\t…_", max_size=8), max_size=12))
def test_letters_are_unique_and_the_words_stay(texts: list[str]) -> None:
    texts = [text.replace("&", "&&") for text in texts]
    marked = lettered(texts)
    found = letters(marked)
    assert len(set(found)) == len(found)
    assert [text.replace("&&", "\0").replace("&", "").replace("\0", "&&") for text in marked] == [
        *texts
    ]
    assert lettered(marked) == marked


def test_every_entry_of_every_menu_has_its_own(story: Window) -> None:
    checked = 0
    for menu in story.menuBar().findChildren(QMenu):
        menu.aboutToShow.emit()
        texts = tuple(one.text() for one in menu.actions() if not one.isSeparator())
        found = letters(texts)
        assert len(set(found)) == len(found) == len(texts), texts
        checked += len(texts)
    assert checked > 60


def test_an_entry_that_says_something_else_gets_a_letter_again(story: Window) -> None:
    menu = QMenu()
    action = menu.addAction("Pin line")
    mark(menu)
    assert action.text() == "&Pin line"
    action.setText("Let line go")
    mark(menu)
    assert action.text() == "&Let line go"


@pytest.mark.parametrize("width", [640, 760, 1024, 1440])
def test_the_bottom_bar_leaves_out_what_has_no_room(story: Window, width: int) -> None:
    bar = story.parts.bottom
    bar.resize(width, bar.height())
    shown = [one for one in (*bar._found, bar._brief, bar._time) if not one.isHidden()]
    assert sum(one.sizeHint().width() + 16 for one in shown) <= width
    assert bar._brief in shown
    assert bar._found[3] in shown  # the differences
    assert (bar._time in shown) == (width >= 1024)
    for label in (*bar._found, bar._brief, bar._time):
        assert label.text() in bar.toolTip()
