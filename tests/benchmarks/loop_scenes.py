"""What a window goes through while its event loop is watched: scenes with real-looking text."""

from __future__ import annotations

import time
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from gui.window.main import Window

    Scene = tuple[str, Callable[[], None]]


def pause(seconds: float) -> None:
    """Let the loop run."""
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415 - the platform is chosen first

    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def until(done: Callable[[], bool], seconds: float = 120) -> None:
    """Let the loop run until something is so."""
    end = time.perf_counter() + seconds
    while not done() and time.perf_counter() < end:
        pause(0.02)


def long_texts(count: int, words: int = 2000) -> Iterator[str]:
    """Yield articles of about so many words, put together from the sample story."""
    from tests.benchmarks.__main__ import texts  # noqa: PLC0415 - it imports the engine

    source = texts(None)
    for number in range(count):
        head = f"Report number {number} on the state of affairs"
        parts: list[str] = []
        while sum(len(part.split()) for part in parts) < words:
            parts.append(next(source).split("\n\n", 1)[1])
        yield "\n\n".join((head, *parts))


def write(folder: Path, count: int, words: int) -> str:
    """Write articles into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(islice(long_texts(count, words), count)):
        (folder / f"report-{number:02}.txt").write_text(text, "utf-8")
    return str(folder)


def scenes(window: Window, folder: Path) -> Iterator[Scene]:
    """Yield what is measured, in order: thirty articles with all that is done to them, then others.

    Each scene is played before the next is asked for.
    """
    thirty, fifty = write(folder / "30", 30, 2000), write(folder / "50", 50, 600)
    yield "30 articles of 2,000 words load", lambda: open_story(window, thirty)
    yield from _reading(window)
    yield from _pages(window)
    yield from _looks(window)
    yield from _dialogs(window)
    yield "the length slider is dragged", lambda: drag_slider(window)
    yield "50 articles load", lambda: open_story(window, fifty)
    kept = save(window, folder / "fifty.sidebrief")
    yield "50 articles take the place of 30 and of 50", lambda: swap_stories(window, thirty, fifty)
    yield "a session of 50 articles opens", lambda: open_story(window, kept)
    yield "a source is hidden and shown", lambda: hide(window)


def _reading(window: Window) -> Iterator[Scene]:
    commands = window.commands
    yield "30 columns scroll sideways", lambda: scroll_sideways(window)
    yield "a column scrolls", lambda: scroll_down(window)
    analysis = window.session.analysis
    claims = analysis.claims if analysis is not None else ()
    widest = max(claims, key=lambda claim: len(claim.articles))
    yield "a claim is selected", lambda: window.navigator.select(widest.id)
    yield "sideways, with lines", lambda: scroll_sideways(window)
    commands["link_scrolling"].setChecked(True)
    yield "linked columns scroll, with lines", lambda: scroll_down(window)
    commands["link_scrolling"].setChecked(False)
    commands["all_notes"].setChecked(True)
    yield "all notes shown", lambda: scroll_down(window)
    commands["all_notes"].setChecked(False)
    yield "columns fold and open", lambda: fold(window)
    yield "claims are walked through", lambda: walk(window)
    yield "words are found", lambda: find(window)


def _pages(window: Window) -> Iterator[Scene]:
    """Turn to each page of the side panel, at the width it has and over the whole window."""
    from gui.panels.side_pages import PAGES  # noqa: PLC0415 - the platform is chosen first

    side = window.parts.side
    for page in PAGES[1:]:
        yield f"page {page.name}", lambda page=page: side.turn_to(page.name)  # type: ignore[misc]
    yield "pages in turn, a claim selected", lambda: turn_pages(window)
    yield "the panel is widened", lambda: widen(window)
    side.turn_to(PAGES[0].name)


def _looks(window: Window) -> Iterator[Scene]:
    for theme in ("dark", "contrast", "light"):
        yield f"theme {theme}", lambda theme=theme: window.choose_theme(theme)  # type: ignore[misc]
    yield "articles in larger type", lambda: press(window, "larger", "larger", "usual_size")
    yield "the window is resized", lambda: resize(window)


def _dialogs(window: Window) -> Iterator[Scene]:
    yield "the export dialog opens", window.commands["export"].trigger
    yield "each form is previewed", lambda: preview(window)
    yield "the palette opens", lambda: press(window, "palette")
    close_dialogs(window)
    yield "the settings open", lambda: press(window, "settings")
    close_dialogs(window)
    yield "the guide opens", lambda: press(window, "guide")
    close_dialogs(window)


# -- what is done --------------------------------------------------------------------------------


def open_story(window: Window, path: str) -> None:
    """Open a folder or a session and wait for its brief."""
    window.open([path])
    until(lambda: window.session.brief is None, 0.5)
    until(lambda: window.session.brief is not None)
    pause(1.0)


def swap_stories(window: Window, *paths: str) -> None:
    """Open one story after the other: what was shown before goes."""
    for path in paths:
        open_story(window, path)


def save(window: Window, path: Path) -> str:
    """Save the story as a session; let the window forget that it has done so."""
    window.keeping._save(path)
    until(path.is_file)
    pause(0.5)
    return str(path)


def hide(window: Window) -> None:
    """Leave a source out, and take it back in."""
    story = window.session.story
    key = story.articles[2].sha256 if story is not None else ""
    for hidden in (True, False):
        window.decisions.hide(key, hidden)
        pause(0.05)
        until(lambda: not window.session.dispatcher.busy("engine"))
        until(lambda: not window.session.dispatcher.busy("brief"))
        pause(0.5)


def scroll_sideways(window: Window) -> None:
    """Scroll all columns past, there and back."""
    bar = window.parts.reading._desk.horizontalScrollBar()
    for value in (*range(0, bar.maximum(), 45), *range(bar.maximum(), 0, -45)):
        bar.setValue(value)
        pause(0.012)


def scroll_down(window: Window) -> None:
    """Turn the wheel in one column, with those beside it following if they are linked."""
    column = window.parts.reading.columns[1]
    column.handled.emit()
    bar = column.verticalScrollBar()
    for _ in range(150):
        bar.setValue(bar.value() + 72)
        pause(0.012)


def walk(window: Window) -> None:
    """Go from claim to claim."""
    for _ in range(12):
        window.navigator.step(1)
        pause(0.08)


def find(window: Window) -> None:
    """Look for a word that stands everywhere, and go through what is found."""
    field = window.parts.top.find_field
    for word in ("B", "Bi", "Bid", "Biden"):
        field.setText(word)
        pause(0.1)
    until(lambda: not window.session.dispatcher.busy("find"))
    press(window, "find_next", "find_next")
    field.clear()
    pause(0.2)


def turn_pages(window: Window) -> None:
    """Turn through all pages with a claim selected that all of them may show."""
    from gui.panels.side_pages import PAGES  # noqa: PLC0415

    window.navigator.step(1)
    for page in PAGES:
        window.parts.side.turn_to(page.name)
        pause(0.15)


def widen(window: Window) -> None:
    """Let the coverage take the width of the window, and give it back."""
    window.parts.side.turn_to("coverage")
    pause(0.1)
    for _ in range(2):
        window.parts.side.widen_requested.emit()
        pause(0.3)


def resize(window: Window) -> None:
    """Drag the corner of the window."""
    for width in (*range(1440, 1040, -25), *range(1040, 1440, 25)):
        window.resize(width, 900)
        pause(0.03)


def press(window: Window, *names: str) -> None:
    """Trigger actions by their names."""
    for name in names:
        window.commands[name].trigger()
        pause(0.25)


def preview(window: Window) -> None:
    """Choose each form of export in turn."""
    from gui.export.dialog import ExportDialog  # noqa: PLC0415

    dialog = window.findChild(ExportDialog)
    if not isinstance(dialog, ExportDialog):
        return
    for row in range(dialog.forms.count()):
        dialog.forms.setCurrentRow(row)
        pause(0.2)
        until(lambda: not window.session.dispatcher.busy("preview"))
        pause(0.2)
    dialog.close()


def close_dialogs(window: Window) -> None:
    """Close whatever stands in front of the window."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.close()
    pause(0.1)


def drag_slider(window: Window) -> None:
    """Move the length slider from end to end."""
    slider = window.parts.top.length
    for value in range(slider.minimum(), slider.maximum(), max(slider.singleStep(), 1)):
        slider.setValue(value)
        pause(0.016)
    until(lambda: not window.session.dispatcher.busy("brief"))


def fold(window: Window) -> None:
    """Fold columns, make one the base, and take it back."""
    orders = window.parts.reading.orders
    for index in (1, 2, 3):
        orders.fold(index, folded=True)
        pause(0.1)
    orders.rest(5)
    pause(0.1)
    for _ in range(4):
        window.commands.undo.trigger()
        pause(0.1)
