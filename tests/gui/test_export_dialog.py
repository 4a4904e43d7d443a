"""The export dialog as a person uses it: by keys and mouse, with the preview beside."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import docx
import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from gui.export.choices import Choices, from_words, to_words, usual
from gui.export.dialog import ExportDialog
from gui.preferences import Preferences, from_json
from gui.work.export import FORMATS
from tests.gui.conftest import PATIENCE
from tests.summarizer.builders import cited_numbers

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.window.main import Window


@pytest.fixture
def dialog(story: Window, qtbot: QtBot) -> ExportDialog:
    story.activateWindow()
    QTest.keyClick(story, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    found = story.findChild(ExportDialog)
    assert isinstance(found, ExportDialog)
    qtbot.waitUntil(lambda: bool(found.verified.text()), timeout=PATIENCE)
    return found


def choose(dialog: ExportDialog, name: str) -> None:
    dialog.forms.setCurrentRow([form.name for form in FORMATS].index(name))


def tick(box: QWidget) -> None:
    """Click on the box itself: its words may end before the widget's middle."""
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))


def shows(dialog: ExportDialog, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in dialog.preview.toPlainText(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: dialog.preview.whole, timeout=PATIENCE)


def test_it_shows_the_brief_and_that_every_line_was_verified(
    dialog: ExportDialog, story: Window
) -> None:
    assert story.session.brief is not None
    lines = story.session.brief.lines
    text = dialog.preview.toPlainText()
    assert all(line.text in text for line in lines)
    assert dialog.verified.text() == f"{len(lines)} of {len(lines)} lines verified"
    assert not dialog.isModal()


def test_there_is_one_dialog_only(dialog: ExportDialog, story: Window) -> None:
    story.commands["export"].trigger()
    assert story.findChildren(ExportDialog) == [dialog]


def test_the_preview_follows_form_and_options(dialog: ExportDialog, qtbot: QtBot) -> None:
    boxes = dialog.options.boxes
    tick(boxes["stamp"])
    tick(boxes["sources"])
    shows(dialog, qtbot, "Made with Sidebrief")
    choose(dialog, "text")
    shows(dialog, qtbot, "WHAT THE SOURCES SHARE")
    assert boxes["sources"].isHidden()
    assert not boxes["stamp"].isHidden()
    choose(dialog, "csv-differences")
    shows(dialog, qtbot, "difference,kind,relation")
    dialog.options.separator.setCurrentIndex(1)
    shows(dialog, qtbot, "difference;kind;relation")
    choose(dialog, "odt-worksheet")
    shows(dialog, qtbot, "Verified by")


def test_every_form_has_a_preview(dialog: ExportDialog, qtbot: QtBot) -> None:
    shown: list[object] = []
    for number, form in enumerate(FORMATS):
        dialog._window.session.preview(
            form, Choices().options(), lambda found, _: shown.append(found)
        )
        qtbot.waitUntil(partial(has_more, shown, number), timeout=PATIENCE)
    assert None not in shown


def has_more(shown: list[object], number: int) -> bool:
    return len(shown) > number


def test_it_remembers_what_was_chosen(dialog: ExportDialog, story: Window, qtbot: QtBot) -> None:
    choose(dialog, "odt")
    dialog.options.citations.setCurrentIndex(2)
    tick(dialog.options.boxes["quotes"])
    dialog.close()
    kept = from_words(from_json({"export": list(story.preferences.export)}).export)
    assert (kept.form, kept.citations, kept.quotes) == ("odt", "both", False)


def test_words_that_mean_nothing_are_left_aside() -> None:
    assert from_words(("xls", "citations=colours", "stamp=yes", "form=odt", "", "=")) == usual()
    chosen = Choices("pdf", notes=True, separator="tab", citations="outlets")
    assert from_words(to_words(chosen)) == chosen
    assert Preferences().export == ()


def test_enter_saves_what_is_seen(
    dialog: ExportDialog,
    story: Window,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "brief.docx"
    answer = (str(target), "")
    monkeypatch.setattr("gui.window.files.QFileDialog.getSaveFileName", lambda *_: answer)
    tick(dialog.options.boxes["sources"])
    with qtbot.waitSignal(story.session.exported, timeout=PATIENCE):
        QTest.keyClick(dialog.forms, Qt.Key.Key_Return)
    heads = [
        p.text
        for p in docx.Document(str(target)).paragraphs
        if p.style and p.style.name == "Heading 2"
    ]
    assert heads[-1] == "Sources"
    assert len(docx.Document(str(target)).paragraphs) < 80
    assert story.findChild(ExportDialog) is None or not dialog.isVisible()


def test_a_pdf_is_saved_from_the_dialog(
    dialog: ExportDialog,
    story: Window,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "brief.pdf"
    answer = (str(target), "")
    monkeypatch.setattr("gui.window.files.QFileDialog.getSaveFileName", lambda *_: answer)
    choose(dialog, "pdf")
    with qtbot.waitSignal(story.session.exported, timeout=PATIENCE):
        QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert target.read_bytes().startswith(b"%PDF")


def test_it_stays_open_when_no_place_is_named(
    dialog: ExportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.window.files.QFileDialog.getSaveFileName", lambda *_: ("", ""))
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()


def test_the_preview_loads_nothing_and_follows_no_link(dialog: ExportDialog) -> None:
    document = dialog.preview.document()
    picture = document.resource(2, QUrl("https://example.org/a.png"))
    assert not picture
    assert not dialog.preview.openLinks()
    assert not dialog.preview.openExternalLinks()


def test_it_follows_the_brief_and_leaves_with_the_story(
    dialog: ExportDialog, story: Window, qtbot: QtBot
) -> None:
    story.session.set_words(60)
    qtbot.waitUntil(lambda: "of 60 words" in dialog.preview.toPlainText(), timeout=PATIENCE)
    story.session.loading.emit("another")
    assert not dialog.isVisible()


def test_whatever_can_be_used_has_a_name(dialog: ExportDialog) -> None:
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            named = widget.accessibleName() or (
                isinstance(widget, QAbstractButton) and widget.text()
            )
            assert named, widget


def test_copying_puts_text_and_rich_text_on_the_clipboard(story: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(story.session.copied, timeout=PATIENCE):
        story.commands["copy"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert story.session.brief is not None
    line = story.session.brief.lines[0]
    cited = " ".join(cited_numbers(line))
    assert f"{line.text} [{cited}]" in data.text()
    assert "<ol" in data.html()
    assert f"[{cited}]" in data.html()
    with qtbot.waitSignal(story.session.copied, timeout=PATIENCE):
        story.commands["copy_plain"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert f"{line.text} [{cited}]" in data.text()
    assert not data.hasHtml()
