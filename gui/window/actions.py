"""All actions of the window, made from one table, and its groups of choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack

from gui.language import TITLES as LANGUAGE_TITLES
from gui.preferences import LANGUAGE_CHOICES, THEME_CHOICES
from gui.window.action_table import TABLE, Entry
from gui.window.comfort_actions import ROLES, THEME_TITLES
from gui.window.methods import METHOD_NAMES
from gui.words import translate
from gui.work.export import FORMATS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QMenu


class Actions(QObject):
    """The window's actions by name (``actions["open"]``), and its groups of choices.

    Signals:
        theme_chosen(str): "system", "light" or "dark".
        language_chosen(str): "system", or a language.
        method_chosen(str): one of the engine's methods.
        format_chosen(Format): save the brief in this format.
        recent_chosen(tuple): open these paths again.
    """

    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    method_chosen = Signal(str)
    format_chosen = Signal(object)
    recent_chosen = Signal(object)

    def __init__(self, window: QMainWindow, undo: QUndoStack) -> None:
        super().__init__(window)
        self._by_name = {entry.name: self._make(window, entry) for entry in TABLE}
        self.undo = undo.createUndoAction(window)  # Qt knows its words in every language
        self.redo = undo.createRedoAction(window)
        self.undo.setShortcut(QKeySequence.StandardKey.Undo)
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        themes = tuple((name, THEME_TITLES[name]()) for name in THEME_CHOICES)
        self.themes = self._choices(window, themes, self.theme_chosen)
        languages = tuple((name, LANGUAGE_TITLES[name]()) for name in LANGUAGE_CHOICES)
        self.languages = self._choices(window, languages, self.language_chosen)
        methods = tuple((name, words()) for name, words in METHOD_NAMES.items())
        self.methods = self._choices(window, methods, self.method_chosen)
        self.formats = [self._format(window, number) for number in range(len(FORMATS))]
        self.panels: list[QAction] = []
        self.set_story(open_=False)

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def set_story(self, *, open_: bool) -> None:
        """Enable what needs a story while one is open."""
        for entry in TABLE:
            if entry.needs_story:
                self._by_name[entry.name].setEnabled(open_)
        for action in self.formats:
            action.setEnabled(open_)

    def check(self, group: QActionGroup, choice: str) -> None:
        """Mark the choice that is in force."""
        for action in group.actions():
            action.setChecked(action.data() == choice)

    def fill_recent(self, menu: QMenu, recent: tuple[tuple[str, ...], ...]) -> None:
        """Fill a menu with the stories opened before."""
        menu.clear()
        menu.setToolTipsVisible(True)
        for paths in recent:
            action = menu.addAction(_label(paths))
            action.setToolTip("\n".join(paths[:5]))
            action.triggered.connect(lambda _=False, paths=paths: self.recent_chosen.emit(paths))
        if not recent:
            menu.addAction(translate("Menus", "Nothing opened yet")).setEnabled(False)

    def _make(self, window: QMainWindow, entry: Entry) -> QAction:
        action = QAction(entry.text(), window)
        action.setObjectName(entry.name)
        # Qt would guess by the words, and move "Options of the brief" to the program's own menu.
        action.setMenuRole(ROLES.get(entry.name, QAction.MenuRole.NoRole))
        action.setShortcuts([QKeySequence(key) for key in entry.shortcuts])
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        keys = f" ({key})" if key else ""
        action.setToolTip(f"{(entry.tip or entry.text)()}{keys}")
        action.setStatusTip("")
        window.addAction(action)
        return action

    def _choices(
        self, window: QMainWindow, rows: tuple[tuple[str, str], ...], signal: object
    ) -> QActionGroup:
        group = QActionGroup(window)
        for name, title in rows:
            action = group.addAction(title)
            action.setCheckable(True)
            action.setData(name)
        group.triggered.connect(lambda action: signal.emit(action.data()))  # type: ignore[attr-defined]
        return group

    def _format(self, window: QMainWindow, number: int) -> QAction:
        form = FORMATS[number]
        action = QAction(f"{form.title()}…", window)
        tip = translate("Actions", "Save the brief as {form} (*{suffix})")
        action.setToolTip(tip.format(form=form.title(), suffix=form.suffix))
        action.triggered.connect(lambda: self.format_chosen.emit(form))
        return action


def _label(paths: tuple[str, ...]) -> str:
    name = paths[0].rstrip("/\\").replace("\\", "/").rsplit("/", 1)[-1] or paths[0]
    if len(paths) > 1:
        more = translate("Menus", "{name} and %n more", count=len(paths) - 1)
        name = more.format(name=name)
    return name.replace("&", "&&")
