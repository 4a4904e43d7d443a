"""The user's own lists: read, written, edited in their dialog, and applied to the open story."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QFileDialog

from gui.keeping import own_lists
from gui.window.lists_dialog import show_lists
from summarizer.model import UserLists
from tests.gui.conftest import PATIENCE

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.window.main import Window

TEXT = """# mine
[noise]
Sign up to our morning briefing
[Names]
Al Kazimi = Mustafa al-Kadhimi
# a remark
no pair
[outlets]
asianews = AsiaNews.it
[something else]
lost
"""


def test_the_file_is_one_entry_a_line_in_sections() -> None:
    lists = own_lists.lists_of(own_lists.sections_of(TEXT))
    assert lists == UserLists(
        noise=("Sign up to our morning briefing",),
        names=(("Al Kazimi", "Mustafa al-Kadhimi"),),
        outlets=(("asianews", "AsiaNews.it"),),
    )


def test_what_is_saved_is_read_again_and_remarks_stay() -> None:
    saved = own_lists.save(own_lists.sections_of(TEXT))
    assert own_lists.read() == saved
    assert "# a remark" in own_lists.file().read_text("utf-8")


@pytest.mark.parametrize("data", [None, b"\xff\xfe", b"[noise", b"x" * 1_100_000])
def test_without_a_good_file_the_lists_are_empty(data: bytes | None) -> None:
    if data is not None:
        own_lists.file().parent.mkdir(parents=True)
        own_lists.file().write_bytes(data)
    assert own_lists.read() == UserLists()


@given(st.text())
def test_any_text_gives_lists(text: str) -> None:
    lists = own_lists.lists_of(own_lists.sections_of(f"[noise]\n{text}"))
    assert all(phrase.strip() for phrase in lists.noise)


def test_the_dialog_adds_imports_and_applies(
    story: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = story.session
    story.commands["lists"].trigger()
    dialog = show_lists(story)
    assert not dialog.isModal()
    dialog.tabs.setCurrentIndex(2)
    dialog.fields["outlets"].setPlainText("asianews AsiaNews.it")
    dialog.save()
    assert dialog.isVisible()
    assert "“asianews AsiaNews.it” is no entry" in dialog.said.text()
    dialog.fields["outlets"].setPlainText("asianews = AsiaNews.it")
    phrases = tmp_path / "phrases.txt"
    phrases.write_text("will be delivered soon\nwill be delivered soon", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(phrases), ""))
    dialog.tabs.setCurrentIndex(0)
    dialog.ask_import()
    with qtbot.waitSignal(session.briefed, timeout=PATIENCE):
        dialog.save()
    assert session.story is not None
    assert [article.outlet for article in session.story.articles].count("AsiaNews.it") == 1
    assert own_lists.read() == session.lists
    assert session.lists.outlets == (("asianews", "AsiaNews.it"),)
