"""All actions of the window, made from one table, and the menus that hold them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack

from gui.preferences import THEME_CHOICES
from gui.work.export import FORMATS
from summarizer.settings import METHOD_TITLES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QMenu


@dataclass(frozen=True, slots=True)
class Entry:
    """One action: its name in code, its words, its keys, and whether it needs a brief."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    needs_story: bool = False


TABLE: Final = (
    Entry("open", "Open folder…", ("Ctrl+O",), "Open a folder of articles as a new story"),
    Entry("add", "Add articles…", ("Ctrl+Shift+O",), "Add files to the open story"),
    Entry("sample", "Open the sample story", (), "Open four real articles on one event"),
    Entry(
        "reload", "Read the files again", ("F5",), "Read the story's files again", needs_story=True
    ),
    Entry("export", "Export…", ("Ctrl+E",), "Save the brief to a file", needs_story=True),
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
    Entry("brief_tab", "Brief", ("Ctrl+1",), "Show the brief", needs_story=True),
    Entry(
        "differences_tab",
        "Differences",
        ("Ctrl+2",),
        "Show where the sources differ",
        needs_story=True,
    ),
    Entry("quotes_tab", "Quotes", ("Ctrl+3",), "Show who said what", needs_story=True),
    Entry("timeline_tab", "Timeline", ("Ctrl+4",), "Show what happened when", needs_story=True),
    Entry("sourcing_tab", "Sourcing", ("Ctrl+5",), "Show who cites whom", needs_story=True),
    Entry("shortcuts", "Keyboard shortcuts", ("F1",), "Show all keyboard shortcuts"),
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
        themes = tuple((name, name.capitalize()) for name in THEME_CHOICES)
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
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        keys = f" ({entry.keys[0]})" if entry.keys else ""
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
    _fill(file, actions, "open", "add")
    recent.setTitle("Open recent")
    file.addMenu(recent)
    _fill(file, actions, "sample", "reload", "-", "export", "-", "quit")
    edit = bar.addMenu("&Edit")
    edit.addActions([actions.undo, actions.redo])
    _fill(edit, actions, "-", "pin", "ban", "swap", "-", "copy")
    _fill(edit, actions, "-", "find", "find_next", "find_previous")
    view = bar.addMenu("&View")
    theme = view.addMenu("Theme")
    theme.addActions(actions.themes.actions())
    method = view.addMenu("Method")
    method.addActions(actions.methods.actions())
    view.addSeparator()
    view.addActions(actions.panels)
    _fill(
        view,
        actions,
        "-",
        "brief_tab",
        "differences_tab",
        "quotes_tab",
        "timeline_tab",
        "sourcing_tab",
        "-",
        "next",
        "previous",
        "clear",
        "-",
        "claim_details",
        "doubts",
    )
    _fill(bar.addMenu("&Help"), actions, "shortcuts", "about")


def _fill(menu: QMenu, actions: Actions, *names: str) -> None:
    for name in names:
        if name == "-":
            menu.addSeparator()
        else:
            menu.addAction(actions[name])
