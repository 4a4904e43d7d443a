from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit

from gui import app, display, preferences, reports
from gui.window.main import Window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def on_linux(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_without_a_display_one_sentence_says_what_to_do(
    on_linux: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert app.run([]) == 1
    said = capsys.readouterr()
    assert said.err.count("\n") == 1
    assert "no display" in said.err
    assert "sidebrief brief" in said.err
    assert said.out == ""


def test_a_display_that_does_not_answer_is_no_display(on_linux: pytest.MonkeyPatch) -> None:
    on_linux.setenv("DISPLAY", ":987")
    assert display.missing_display()


def test_a_missing_library_is_named_with_its_package(on_linux: pytest.MonkeyPatch) -> None:
    def load(name: str) -> object:
        raise OSError(name)

    on_linux.setenv("DISPLAY", ":0")
    on_linux.setattr(ctypes, "CDLL", load)
    assert "apt-get install libxcb-cursor0" in display.missing_display()


@pytest.mark.parametrize(
    ("name", "value"), [("QT_QPA_PLATFORM", "offscreen"), ("WAYLAND_DISPLAY", "wayland-0")]
)
def test_other_platforms_are_left_to_qt(
    on_linux: pytest.MonkeyPatch, name: str, value: str
) -> None:
    on_linux.setenv(name, value)
    assert display.missing_display() == ""


def test_qt_that_cannot_be_imported_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6", None)
    reason = app.cannot_show()
    assert "apt-get install" in reason
    assert "\n" not in reason


def test_the_window_opens_what_the_command_line_names_and_keeps_its_state(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "nothing.txt").write_bytes(b"")
    opened: list[tuple[str, ...]] = []

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, Window) and window.isVisible():
                opened.append(window.session.paths)
                window.close()  # the last window: the event loop ends with it

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "argv", ["sidebrief-window", str(tmp_path)])
    QTimer.singleShot(200, look)
    with pytest.raises(SystemExit) as left:
        app.main()
    assert left.value.code == 0
    assert opened == [(str(tmp_path),)]
    assert preferences.read().geometry


def test_a_defect_is_shown_with_a_report_to_copy(
    window: Window, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    reports.install(lambda: window)
    error = LookupError("a widget that is not there")
    sys.excepthook(LookupError, error, None)
    (dialog,) = [one for one in window.findChildren(QDialog) if one.isVisible()]
    (field,) = dialog.findChildren(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    assert "LookupError: a widget that is not there" in field.toPlainText()
    assert "Sidebrief 0" in field.toPlainText()
    assert "LookupError" in capsys.readouterr().err
    dialog.close()


def test_an_interrupt_from_the_terminal_closes_the_window(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    reports.install(lambda: window)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not window.isVisible()
