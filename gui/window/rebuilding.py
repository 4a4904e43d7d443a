"""Another language: every window is made anew in it, and goes on where its story was left.

A window's words are set when it is made. So each window is closed, which keeps its story as closing
always does, and another one in its place opens that story as it was left: brief, columns, decisions
and all. Only what could be undone in the old window cannot be undone in the new one; whoever has
something to undo is asked first.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from gui.keeping import shelf
from gui.language import speak
from gui.words import translate

if TYPE_CHECKING:
    from pathlib import Path

    from gui.window.main import Window
    from gui.window.stories import Stories


def choose_language(window: Window, choice: str) -> None:
    """Speak another language: at once, or from the next start on if the user wants that."""
    if choice == window.preferences.language:
        window.show_choices()  # a click on what is chosen already takes its mark away
        return
    now = _may_rebuild(window)
    window.preferences = replace(window.preferences, language=choice)
    if now:
        # Not from within the menu or the dialog that asked: both go with their window.
        QTimer.singleShot(0, partial(rebuild, window.stories, choice))
    else:
        words = translate("Language", "Sidebrief speaks the other language from the next start on")
        window.parts.bottom.say(words)


def _may_rebuild(window: Window) -> bool:
    """Ask whether the windows may be made anew, where that takes something away."""
    if all(one.decisions.history.stack.count() == 0 for one in window.stories.windows):
        return True
    asked = QMessageBox(window)
    asked.setIcon(QMessageBox.Icon.Question)
    asked.setWindowTitle(translate("Language", "Another language"))
    asked.setText(translate("Language", "Make the windows anew in the other language now?"))
    asked.setInformativeText(
        translate(
            "Language",
            "Everything you did stays as it is, but what you did until now can no longer be "
            "undone.",
        )
    )
    now = asked.addButton(translate("Language", "Now"), QMessageBox.ButtonRole.AcceptRole)
    later = translate("Language", "At the next start")
    asked.addButton(later, QMessageBox.ButtonRole.RejectRole)
    asked.exec()
    return asked.clickedButton() is now


def rebuild(stories: Stories, choice: str) -> None:
    """Make all windows anew in another language."""
    app = QApplication.instance()
    if app is not None:
        speak(app, choice)
    for window in list(stories.windows):
        _replace(stories, window)


def _replace(stories: Stories, former: Window) -> None:
    """Put a new window in the place of another, with its story."""
    folder, paths = former.keeping.keeper.folder, former.session.paths
    # First the new one: Sidebrief ends with its last window.
    window = stories.new_window()
    window.restoreGeometry(former.saveGeometry())
    former.close()
    _go_on(window, folder, paths)


def _go_on(window: Window, folder: Path | None, paths: tuple[str, ...]) -> None:
    kept = next((one for one in shelf.shelved() if one.folder == folder), None)
    if kept is not None:
        window.keeping.resume(kept, visit=False)
    elif folder is not None and paths:
        window.open(paths)  # it was still being read: nothing of it was kept yet
