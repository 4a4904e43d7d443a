"""The user's own lists: read, written, edited in their dialog, and applied to the open story."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest
from PySide6.QtWidgets import QFileDialog

from gui.keeping import own_lists
from gui.window.lists_dialog import show_lists
from summarizer import read_lists
from summarizer.lists import Fault, FaultKind, sections_of
from summarizer.model import Unit, UserLists
from tests.gui.conftest import PATIENCE

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.window.main import Window

TEXT = """# mine
[noise]
Sign up to our morning briefing
# a remark
[units]
dunam = 1,000 square metres
"""


def test_what_is_saved_is_read_again_and_remarks_stay() -> None:
    saved = own_lists.save(sections_of(TEXT))
    assert saved.units == (Unit(("dunam",), 1000.0, "square metres"),)
    assert own_lists.read() == saved
    assert "# a remark" in own_lists.file().read_text("utf-8")


@pytest.mark.parametrize("data", [None, b"\xff\xfe", b"[noise", b"x" * 1_100_000])
def test_without_a_good_file_the_lists_are_empty(data: bytes | None) -> None:
    if data is not None:
        own_lists.file().parent.mkdir(parents=True)
        own_lists.file().write_bytes(data)
    assert own_lists.read() == UserLists()


def test_every_fault_is_said_in_a_sentence_with_its_line() -> None:
    for kind in get_args(FaultKind.__args__[0]) + get_args(FaultKind.__args__[1]):
        said = own_lists.fault_words(Fault("units", "a = b", kind))
        assert "“a = b”" in said
        assert said.endswith(".")


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


def test_the_dialog_says_what_is_wrong_and_hands_lists_on(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = show_lists(window)
    dialog.fields["units"].setPlainText("dunam = 1.000 square metres")
    target = tmp_path / "mine"
    chosen = (str(target), "Lists as JSON (*.json)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    dialog.ask_export()
    assert "can be read in two ways" in dialog.said.text()
    assert dialog.tabs.tabText(dialog.tabs.currentIndex()) == "Units"
    assert dialog.fields["units"].textCursor().selectedText() == "dunam = 1.000 square metres"
    dialog.fields["units"].setPlainText("dunam = 1,000 square metres")
    dialog.fields["names"].setPlainText("Al Kazimi = Mustafa al-Kadhimi")
    dialog.ask_export()
    written = target.with_suffix(".json")
    assert read_lists(written).units == (Unit(("dunam",), 1000.0, "square metres"),)
    for field in dialog.fields.values():
        field.clear()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(written), ""))
    dialog.ask_import()
    assert dialog.fields["units"].toPlainText() == "dunam = 1,000 square metres"
    assert dialog.fields["names"].toPlainText() == "Al Kazimi = Mustafa al-Kadhimi"
