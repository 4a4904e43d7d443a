"""All actions of the window, made from one table, and the menus that hold them."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack

from gui.panels.side_pages import PAGES
from gui.preferences import THEME_CHOICES
from gui.window.comfort_actions import COMFORT, MAC_KEYS, ROLES, THEME_TITLES, VIEW_COMFORT
from gui.window.reading_actions import BESIDE, COLUMNS, FILTERS, READING
from gui.words import translate
from gui.work.export import FORMATS
from summarizer.settings import METHOD_TITLES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QMenu


@dataclass(frozen=True, slots=True)
class Entry:
    """One action: its name in code, its words, its keys, and whether it needs a brief.

    Keys are as on Linux and Windows; where macOS must have others, see ``MAC_KEYS``. Not to be
    used: Ctrl+Alt with a letter (types a letter on Windows), Ctrl+Shift+U (types a code on Linux),
    F10 (opens the menus).
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    needs_story: bool = False

    @property
    def shortcuts(self) -> tuple[str, ...]:
        """The keys on this platform."""
        return MAC_KEYS.get(self.name, self.keys) if sys.platform == "darwin" else self.keys


TABLE: Final = (
    Entry("open", "Open folder…", ("Ctrl+O",), "Open a folder of articles as a new story"),
    Entry("open_session", "Open session…", ("Ctrl+T",), "Open a session that was saved"),
    Entry("save", "Save session", ("Ctrl+S",), "Save the story in a file", needs_story=True),
    Entry(
        "save_as",
        "Save session as…",
        ("Ctrl+Shift+S",),
        "Save the story in another file",
        needs_story=True,
    ),
    Entry("revert", "Go back to the saved session", (), "Take back all that is not saved"),
    Entry("new_window", "New window", ("Ctrl+N",), "Open another window for another story"),
    Entry("close_window", "Close window", ("Ctrl+W",), "Close this window; its story is kept"),
    Entry(
        "keep_version",
        "Keep this version…",
        ("Ctrl+Shift+K",),
        "Keep the brief as it is now, under a name",
        needs_story=True,
    ),
    Entry(
        "versions",
        "Versions…",
        ("Ctrl+Shift+H",),
        "Compare versions of the brief, and restore one",
        needs_story=True,
    ),
    Entry("add", "Add articles…", ("Ctrl+Shift+O",), "Add files to the open story"),
    Entry("sample", "Open the sample story", (), "Open four real articles on one event"),
    Entry(
        "reload", "Read the files again", ("F5",), "Read the story's files again", needs_story=True
    ),
    Entry("export", "Export…", ("Ctrl+E",), "Choose a form, see it, save it", needs_story=True),
    Entry(
        "copy_plain",
        "Copy brief as plain text",
        ("Ctrl+Shift+C",),
        "Copy the brief as plain text, without headings and lists",
        needs_story=True,
    ),
    Entry("quit", "Quit", ("Ctrl+Q",), "Close Sidebrief"),
    Entry(
        "copy",
        "Copy brief",
        ("Ctrl+C",),
        "Copy the brief as text with its sources",
        needs_story=True,
    ),
    Entry(
        "find", "Find in all sources", ("Ctrl+F",), "Find words in all sources", needs_story=True
    ),
    Entry("find_next", "Find next", ("F3", "Ctrl+G"), "Go to the next hit", needs_story=True),
    Entry(
        "find_previous", "Find previous", ("Shift+F3",), "Go to the hit before", needs_story=True
    ),
    Entry("next", "Next claim", ("N",), "Go to the next claim", needs_story=True),
    Entry("previous", "Previous claim", ("P",), "Go to the claim before", needs_story=True),
    Entry(
        "clear", "Clear selection", ("Esc",), "Select no claim and end the search", needs_story=True
    ),
    Entry(
        "pin",
        "Pin line",
        ("Ctrl+D",),
        "Pin the chosen line of the brief, or let it go",
        needs_story=True,
    ),
    Entry("ban", "Ban line", ("Ctrl+Del",), "Ban the chosen line of the brief", needs_story=True),
    Entry(
        "swap",
        "Say it in other words…",
        ("Ctrl+H",),
        "Say the chosen line in another source’s words",
        needs_story=True,
    ),
    Entry(
        "write_below",
        "Write a line of your own…",
        ("Ctrl+L",),
        "Write a line of your own below the chosen line of the brief",
        needs_story=True,
    ),
    Entry(
        "write_above",
        "Write above…",
        ("Ctrl+Shift+L",),
        "Write a line of your own above the chosen line of the brief",
        needs_story=True,
    ),
    Entry("move_up", "Move line up", ("Alt+Up",), "Move the chosen line up", needs_story=True),
    Entry(
        "move_down", "Move line down", ("Alt+Down",), "Move the chosen line down", needs_story=True
    ),
    Entry(
        "add_sentence",
        "Add sentence to the brief",
        ("Ctrl+Return", "Ctrl+Enter"),
        "Let the selected passage’s sentence stand in the brief",
        needs_story=True,
    ),
    Entry(
        "why",
        "Why this line",
        ("Ctrl+I",),
        "Show below the brief why the chosen line is there",
        needs_story=True,
    ),
    Entry(
        "focus",
        "Focus of the brief",
        ("Ctrl+Shift+F",),
        "Say which person or topic the brief is to be about",
        needs_story=True,
    ),
    Entry(
        "brief_options",
        "Options of the brief",
        ("Ctrl+B",),
        "Choose how long the brief is, and how its lines are selected",
        needs_story=True,
    ),
    Entry(
        "claim_details",
        "Claim details",
        ("F4",),
        "Show why the passages of the selected claim stand together",
        needs_story=True,
    ),
    Entry(
        "doubts",
        "Not sure",
        ("F7",),
        "Decide which passages report the same thing",
        needs_story=True,
    ),
    *(
        Entry(f"{page.name}_tab", page.title(), (f"Ctrl+{number}",), page.tip(), needs_story=True)
        for number, page in enumerate(PAGES, 1)
    ),
    Entry(
        "widen",
        "Wide panel",
        ("Ctrl+Shift+M",),
        "Give the panel on the right most of the window, or give the articles their room back",
        needs_story=True,
    ),
    *(Entry(*row, needs_story=True) for row in READING),
    Entry("lists", "Your own lists…", (), "Edit noise phrases, name variants and outlet names"),
    *(Entry(*row) for row in COMFORT),
    Entry("guide", "Guide", ("F1",), "Read the user guide"),
    Entry("tour", "Take the tour", (), "Be led through the window in six steps"),
    Entry("shortcuts", "Keyboard shortcuts", ("Ctrl+/", "Ctrl+F1"), "Show all keyboard shortcuts"),
    Entry("about", "About Sidebrief"),
)


class Actions(QObject):
    """The window's actions by name (``actions["open"]``), and its groups of choices.

    Signals:
        theme_chosen(str): "system", "light" or "dark".
        method_chosen(str): one of the engine's methods.
        format_chosen(Format): save the brief in this format.
        recent_chosen(tuple): open these paths again.
    """

    theme_chosen = Signal(str)
    method_chosen = Signal(str)
    format_chosen = Signal(object)
    recent_chosen = Signal(object)

    def __init__(self, window: QMainWindow, undo: QUndoStack) -> None:
        super().__init__(window)
        self._by_name = {entry.name: self._make(window, entry) for entry in TABLE}
        self.undo = undo.createUndoAction(window, "Undo")
        self.redo = undo.createRedoAction(window, "Redo")
        self.undo.setShortcut(QKeySequence.StandardKey.Undo)
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        themes = tuple((name, THEME_TITLES[name]()) for name in THEME_CHOICES)
        self.themes = self._choices(window, themes, self.theme_chosen)
        self.methods = self._choices(window, METHOD_TITLES, self.method_chosen)
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
            menu.addAction("Nothing opened yet").setEnabled(False)

    def _make(self, window: QMainWindow, entry: Entry) -> QAction:
        action = QAction(entry.text, window)
        action.setObjectName(entry.name)
        # Qt would guess by the words, and move "Options of the brief" to the program's own menu.
        action.setMenuRole(ROLES.get(entry.name, QAction.MenuRole.NoRole))
        action.setShortcuts([QKeySequence(key) for key in entry.shortcuts])
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        keys = f" ({key})" if key else ""
        action.setToolTip(f"{entry.tip or entry.text}{keys}")
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
        action = QAction(f"{form.title}…", window)
        action.setToolTip(f"Save the brief as {form.title} (*{form.suffix})")
        action.triggered.connect(lambda: self.format_chosen.emit(form))
        return action


def _label(paths: tuple[str, ...]) -> str:
    name = paths[0].rstrip("/\\").replace("\\", "/").rsplit("/", 1)[-1] or paths[0]
    more = f" and {len(paths) - 1} more" if len(paths) > 1 else ""
    return f"{name}{more}".replace("&", "&&")


def build_menus(window: QMainWindow, actions: Actions, recent: QMenu) -> None:
    """Build the menu bar."""
    bar = window.menuBar()
    file = bar.addMenu("&File")
    _fill(file, actions, "new_window", "-", "open", "open_session", "add")
    recent.setTitle("Open recent")
    file.addMenu(recent)
    _fill(file, actions, "sample", "reload", "-", "save", "save_as", "revert", "-")
    _fill(file, actions, "keep_version", "versions", "-", "export", "-", "close_window", "quit")
    edit = bar.addMenu("&Edit")
    edit.addActions([actions.undo, actions.redo])
    _fill(edit, actions, "-", "pin", "ban", "swap", "-", "copy", "copy_plain")
    brief = edit.addMenu("Brief")
    _fill(brief, actions, "add_sentence", "-", "write_below", "write_above", "-")
    _fill(brief, actions, "move_up", "move_down", "-", "focus", "brief_options", "why")

    _fill(edit, actions, "-", "find", "find_next", "find_previous", "-", "lists", "settings")
    view = bar.addMenu("&View")
    theme = view.addMenu("Theme")
    theme.addActions(actions.themes.actions())
    _fill(view.addMenu(translate("Comfort", "&Text size")), actions, *VIEW_COMFORT)
    method = view.addMenu("Method")
    method.addActions(actions.methods.actions())
    view.addSeparator()
    view.addActions(actions.panels)
    _fill(
        view,
        actions,
        "-",
        *(f"{page.name}_tab" for page in PAGES),
        "widen",
        "-",
        "next",
        "previous",
        "clear",
        "-",
        "claim_details",
        "doubts",
    )
    view.addSeparator()
    _fill(view.addMenu("Columns"), actions, *(row[0] for row in COLUMNS))
    _fill(view, actions, *(row[0] for row in BESIDE), "-", *(row[0] for row in FILTERS))
    _fill(bar.addMenu("&Help"), actions, "guide", "tour", "-", "palette", "shortcuts", "-", "about")


def _fill(menu: QMenu, actions: Actions, *names: str) -> None:
    for name in names:
        if name == "-":
            menu.addSeparator()
        else:
            menu.addAction(actions[name])
