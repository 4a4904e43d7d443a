"""What the tests of the window share: one analysed story, and windows that are closed again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from gui.preferences import Preferences
from gui.theme.switch import ThemeSwitch
from gui.window.main import Window
from gui.work import engine as ask
from summarizer import Edits, Task

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

MakeWindow = Callable[..., Window]
PATIENCE = 30_000  # milliseconds a slow machine may take for an analysis; nobody waits in vain


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let Qt's platform without a screen say what it cannot do; any other warning fails a test."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(autouse=True, scope="session")
def _application(qapp: QApplication) -> None:
    """Let fonts and pages have their application, whichever test of the window runs first."""


@pytest.fixture(scope="session")
def loaded(seeds: Path) -> ask.Loaded:
    """The sample story, analysed once for all tests."""
    return ask.load([str(seeds)], Edits(), ask.Memory(), Task())


@pytest.fixture(scope="session")
def solved(loaded: ask.Loaded) -> ask.Solved:
    """The sample story's brief."""
    assert loaded.analysis is not None
    return ask.solve(loaded.analysis, 250, "claims", Edits(), Task())


@pytest.fixture
def make_window(qtbot: QtBot, qapp: QApplication) -> Iterator[MakeWindow]:
    """Make windows that are closed, with their work ended, after the test."""
    windows: list[Window] = []

    def make(preferences: Preferences | None = None) -> Window:
        kept = preferences or Preferences(theme="light")
        window = Window(kept, ThemeSwitch(qapp, kept.theme))
        window.resize(1440, 900)
        window.show()
        qtbot.addWidget(window)
        windows.append(window)
        return window

    yield make
    for window in windows:
        window.close()
        assert window.session.dispatcher.shut_down(PATIENCE)
    # What was made here and lies on the clipboard outlives the interpreter, which then crashes.
    QGuiApplication.clipboard().clear()


@pytest.fixture
def window(make_window: MakeWindow) -> Window:
    """An empty window."""
    return make_window()


@pytest.fixture
def story(window: Window, qtbot: QtBot, seeds: Path, loaded: ask.Loaded) -> Window:
    """A window that shows the sample story and its brief; the analysis is the shared one."""
    window.session.paths = window.session._paths_shown = (str(seeds),)
    with qtbot.waitSignal(window.session.briefed, timeout=PATIENCE):
        window.session._take(loaded, 0.2)
    window.parts.side.finish()  # pages that nobody looks at are filled later otherwise
    return window
