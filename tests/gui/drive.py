"""Drives the window by mouse and keyboard only: ``python -m tests.gui.drive OUT``.

Opens the sample story, selects the figure on which the sources differ, reads both sides, bans one
line of the brief, pins another, exports as text and as a Word document, and closes the window. A
second process, started on what the first one left, opens the story again and compares: everything
is as it was. Each step leaves a numbered picture in OUT. Without QT_QPA_PLATFORM no screen is
needed; on a real one: ``QT_QPA_PLATFORM=xcb xvfb-run -s "-screen 0 1600x1000x24" python -m ...``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tests.gui.drive_hands import Hands

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListWidget, QListWidgetItem

    from gui.export.dialog import ExportDialog
    from gui.window.main import Window

SIZE: Final = (1280, 800)
SEEDS: Final = Path(__file__).parents[2] / "seeds"
_SCREEN: Final = {
    "name": "screen",
    "x": 0,
    "y": 0,
    "width": 1600,
    "height": 1000,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}
_LEFT: Final = "left.json"


# -- the first process: everything up to closing --------------------------------------------------


def first(hands: Hands, window: Window) -> None:
    """Open, read, decide, export, close."""
    hands.picture(window, "empty")
    hands.file_dialog(SEEDS, lambda: hands.keys(window, "Ctrl+O"))
    hands.wait("the brief", lambda: window.session.brief is not None)
    hands.wait("the story", lambda: window.keeping.keeper.awaited is None)
    hands.picture(window, "story")
    read_both_sides(hands, window)
    banned, pinned = ban_and_pin(hands, window)
    files = export(hands, window)
    left = look(hands, window) | {"banned": banned, "pinned": pinned}
    (hands.work / _LEFT).write_text(json.dumps(left), "utf-8")
    lines = window.session.brief.lines if window.session.brief else ()
    check_files(files, [line.text for line in lines], banned, pinned)
    hands.keys(window, "Ctrl+W")
    hands.wait("the window is closed", lambda: not window.isVisible())


def read_both_sides(hands: Hands, window: Window) -> None:
    """Select the difference in figures, and read what each side says at its place."""
    hands.keys(window, "Ctrl+3")
    panel = window.parts.side.differences
    hands.wait("the differences", panel.table.isVisible)
    analysis = window.session.analysis
    assert analysis is not None
    figure = next(n for n, one in enumerate(analysis.differences) if one.kind == "figure")
    sides = _cells(panel.table, figure)
    assert len({cell.spans[0].article for _, cell in sides}) > 1, "there are two sides to read"
    for number, (index, cell) in enumerate(sides[:2], 1):
        hands.click_row(panel.table, index)
        _read(hands, window, cell.spans[0].article)
        assert panel.table.number == figure
        hands.picture(window, f"side-{number}")


def _read(hands: Hands, window: Window, article: int) -> None:
    """Wait until a source's words can be read."""
    column = window.parts.reading.columns[article]
    hands.wait("the claim is selected", lambda: window.navigator.claim is not None)
    hands.wait("the column stands still", lambda: column.goal == column.position)
    assert column.isVisible()
    assert not column.visibleRegion().isEmpty(), "the side can be read"


def _cells(table: Any, number: int) -> list[tuple[Any, Any]]:  # noqa: ANN401
    """Return the values of a difference as they stand in its table: one a side."""
    model, found = table.differences, []
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            cell = model.cell(index)
            if cell.number == number and cell.kind != "subject" and cell.spans:
                found.append((index, cell))
    found.sort(key=lambda pair: pair[1].spans[0])
    other = [pair for pair in found if pair[1].text != found[0][1].text]
    return [found[0], *(p for p in other if p[1].spans[0].article != found[0][1].spans[0].article)]


def ban_and_pin(hands: Hands, window: Window) -> tuple[str, str]:
    """Ban a line by its button, pin another by its key; return their words."""
    hands.keys(window, "Ctrl+1")
    brief = window.parts.side.brief
    hands.wait("the brief is shown", brief.isVisible)
    lines = _rows(brief)
    banned, pinned = lines[1][1], lines[3][1]
    hands.click_row(brief, lines[1][0], 30)
    buttons: Any = brief.findChild(_line_buttons())
    hands.click(buttons.button("ban"))
    hands.wait("the line is banned", lambda: banned not in _texts(window))
    hands.picture(window, "banned")
    row = next(index for index, text in _rows(brief) if text == pinned)
    hands.click_row(brief, row, 30)
    hands.keys(window, "Ctrl+D")
    hands.wait("the line is pinned", lambda: len(window.session.edits.pinned) == 1)
    hands.wait("the brief is solved", lambda: not window.session.dispatcher.busy("brief"))
    hands.picture(window, "pinned")
    return banned, pinned


def _line_buttons() -> type[Any]:
    from gui.panels.brief_buttons import LineButtons  # noqa: PLC0415

    return LineButtons


def _rows(brief: Any) -> list[tuple[Any, str]]:  # noqa: ANN401
    from gui.panels.brief_model import ROW  # noqa: PLC0415

    indexes = [brief.model().index(n, 0) for n in range(brief.model().rowCount())]
    return [(i, i.data(ROW).line.text) for i in indexes if i.data(ROW).line is not None]


def _texts(window: Window) -> list[str]:
    brief = window.session.brief
    return [line.text for line in brief.lines] if brief is not None else []


def export(hands: Hands, window: Window) -> dict[str, Path]:
    """Export as text and as a Word document, through the dialog."""
    files = {"text": hands.work / "brief.txt", "docx": hands.work / "brief.docx"}
    for name, path in files.items():
        _export_as(hands, window, name, path)
    return files


def _export_as(hands: Hands, window: Window, name: str, path: Path) -> None:
    hands.keys(window, "Ctrl+E")
    dialog = _export_dialog(hands, window)
    entry = _entry(dialog.forms, name)
    hands.click_row(dialog.forms, dialog.forms.indexFromItem(entry))
    hands.wait("the form is chosen", lambda: dialog.choices.form == name)
    hands.pause(400)
    hands.picture(dialog, f"export-{name}")
    hands.file_dialog(path, lambda: hands.click(dialog.save_button))
    hands.wait(f"{path.name} is written", path.is_file)
    hands.wait("the dialog is gone", lambda: hands.other(window) is None)


def _export_dialog(hands: Hands, window: Window) -> ExportDialog:
    from gui.export.dialog import ExportDialog  # noqa: PLC0415

    hands.wait("the dialog", lambda: isinstance(hands.other(window), ExportDialog))
    dialog = hands.other(window)
    assert isinstance(dialog, ExportDialog)
    return dialog


def _entry(forms: QListWidget, name: str) -> QListWidgetItem:
    from PySide6.QtCore import Qt  # noqa: PLC0415

    items = [forms.item(row) for row in range(forms.count())]
    return next(one for one in items if one.data(Qt.ItemDataRole.UserRole) == name)


def check_files(files: dict[str, Path], lines: list[str], banned: str, pinned: str) -> None:
    """Read what was exported: all lines, the pinned one among them, and not the banned one."""
    from docx import Document  # noqa: PLC0415

    document = Document(str(files["docx"]))
    texts = {
        "text": files["text"].read_text("utf-8"),
        "docx": "\n".join(paragraph.text for paragraph in document.paragraphs),
    }
    assert pinned in lines
    for name, text in texts.items():
        flat = " ".join(text.split())
        brief = flat.partition(" ".join(lines[-1].split()))[0]  # the full texts stand behind it
        assert all(" ".join(line.split()) in flat for line in lines), name
        assert " ".join(banned.split()) not in brief, name


# -- the second process: is everything as it was? -------------------------------------------------


def again(hands: Hands, window: Window) -> None:
    """Open the story from the empty page and compare it with what was left."""
    from PySide6.QtWidgets import QPushButton  # noqa: PLC0415

    hands.picture(window, "started-again")
    buttons = window.parts.empty.again.findChildren(QPushButton)
    hands.click(next(button for button in buttons if button.isVisible()))
    hands.wait("the brief", lambda: window.session.brief is not None)
    hands.wait("the story", lambda: window.keeping.keeper.awaited is None)
    left = json.loads((hands.work / _LEFT).read_text("utf-8"))
    found = look(hands, window)
    hands.picture(window, "as-it-was")
    for name, value in found.items():
        assert value == left[name], f"{name}: {left[name]!r} became {value!r}"
    assert left["pinned"] in found["lines"]
    assert left["banned"] not in found["lines"]
    hands.keys(window, "Ctrl+W")
    hands.wait("the window is closed", lambda: not window.isVisible())


def look(hands: Hands, window: Window) -> dict[str, Any]:
    """Return what can be seen of the story, its decisions and its places."""
    from gui.keeping.shelf import story_bytes  # noqa: PLC0415

    hands.pause(300)
    story = window.keeping.keeper.story()
    assert story is not None
    kept = json.loads(story_bytes(story, is_open=True))
    kept["view"].pop("geometry")  # how Qt packs it depends on the frame; the size is what counts
    size = [window.width(), window.height()]
    parts = {name: kept[name] for name in ("edits", "options", "view")}
    return {"lines": _texts(window), "size": size} | parts


# -- both processes -------------------------------------------------------------------------------


def part(out: Path, work: Path, *, second: bool) -> None:
    """Do one half of the drive in this process."""
    from PySide6.QtCore import QCoreApplication, Qt  # noqa: PLC0415

    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    from gui.app import make_application  # noqa: PLC0415
    from gui.keeping.remembered import Remembered  # noqa: PLC0415
    from gui.preferences import read  # noqa: PLC0415
    from gui.theme.switch import ThemeSwitch  # noqa: PLC0415
    from gui.window.stories import Stories  # noqa: PLC0415

    app = make_application()
    remembered = Remembered(read(), saving=True)
    stories = Stories(remembered, ThemeSwitch(app, remembered.now.theme))
    window = stories.new_window()
    if not second:
        window.resize(*SIZE)
    stories.begin()
    hands = Hands(app, out, work, 9 if second else 1)
    hands.wait("the window is shown", window.isVisible)
    window.activateWindow()
    hands.pause(200)
    try:
        (again if second else first)(hands, window)
    except Exception:  # noqa: BLE001 - whatever it was, it is shown and told
        traceback.print_exc()
        for shown in app.topLevelWidgets():
            if shown.isVisible() and shown.isWindow():
                hands.picture(shown, f"failed-{type(shown).__name__}")
        sys.stderr.flush()
        os._exit(1)  # a worker may still be at work: nobody waits for it
    remembered.finish()


def drive(out: Path) -> None:
    """Drive both halves, each in a process of its own, with an empty home.

    Raises:
        subprocess.CalledProcessError: if something was not as it must be; it says what.
    """
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        names = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME", "APPDATA")
        own = dict.fromkeys((*names, "LOCALAPPDATA"), home)
        around = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **own}
        if around["QT_QPA_PLATFORM"] == "offscreen":  # its usual screen has 800 by 800 pixels
            screen = Path(home) / "screen.json"
            screen.write_text(json.dumps({"screens": [_SCREEN]}), "utf-8")
            around["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        for half in ("--first", "--again"):
            command = [sys.executable, "-m", "tests.gui.drive", half, str(out), home]
            subprocess.run(command, env=around, check=True, timeout=300)  # noqa: S603


if __name__ == "__main__":
    if sys.argv[1] in {"--first", "--again"}:
        part(Path(sys.argv[2]), Path(sys.argv[3]), second=sys.argv[1] == "--again")
    else:
        drive(Path(sys.argv[1]))
        sys.stdout.write("everything is as it was\n")
