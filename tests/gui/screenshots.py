"""Pictures of the real window, made by hand: ``python -m tests.gui.screenshots OUT [LANGUAGE]``."""

from __future__ import annotations

import os
import sys
import tempfile
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.window.main import Window

SIZES = {"": (1440, 900), "-1024": (1024, 700)}


def main(out: Path, language: str = "en") -> None:
    """Take all pictures: three themes, two sizes, stories of 1, 4 and 30 sources, every tab."""
    from gui.app import make_application  # noqa: PLC0415
    from gui.language import speak  # noqa: PLC0415
    from gui.preferences import Preferences  # noqa: PLC0415
    from gui.theme.switch import ThemeSwitch  # noqa: PLC0415
    from gui.window import main as window_main  # noqa: PLC0415
    from summarizer.sample_story import sample_folder  # noqa: PLC0415

    app = make_application()
    speak(app, language)
    out.mkdir(parents=True, exist_ok=True)

    def make(theme: str, size: tuple[int, int]) -> Window:
        # No story is as an earlier picture left it.
        os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp()
        window = window_main.Window(Preferences(theme=theme), ThemeSwitch(app, theme))
        window.resize(*size)
        window.show()
        return window

    def take(theme: str, name: str, folder: Path, count: str = "") -> None:
        window = make(theme, SIZES[name])
        window.open([str(folder)])
        wait_for_brief(window)
        if not count:
            window.navigator.select(withdrawal(window))
        pause(500)
        window.grab().save(str(out / f"window-{theme}{name}{count}.png"))
        take_tabs(window, out, f"{theme}{name}{count}", pause)
        window.close()

    many = {f"-{n}": story_of(n, Path(tempfile.mkdtemp())) for n in (1, 30)}
    for theme, name in product(("light", "dark", "contrast"), SIZES):
        take(theme, name, sample_folder())
    for theme, name, count in product(("light", "dark"), SIZES, many):
        take(theme, name, many[count], count)
    for theme in ("light", "dark"):
        window = make(theme, (1440, 900))
        pause(100)
        window.grab().save(str(out / f"empty-{theme}.png"))
        window.close()


def pause(milliseconds: int) -> None:
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415 - the platform is chosen first

    loop = QEventLoop()  # QTest.qWait holds the interpreter: no worker gets on meanwhile
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for_brief(window: Window, seconds: float = 20) -> None:
    for _ in range(int(seconds * 50)):
        pause(20)
        if window.session.brief is not None:
            return


def withdrawal(window: Window) -> int | None:
    brief = window.session.brief
    lines = brief.lines if brief else ()
    best = [line for line in lines if "withdrawal" in line.text and "end of the year" in line.text]
    pick = best or list(lines[:1])
    return pick[0].claim if pick else None


def story_of(count: int, folder: Path) -> Path:
    """Write a story of so many sources: the sample's, each again without some of its sentences."""
    from summarizer.sample_story import sample_folder  # noqa: PLC0415

    sample = sorted(sample_folder().glob("*.txt"))
    for number in range(count):
        lines = sample[number % len(sample)].read_text("utf-8").splitlines()
        turn = number // len(sample)
        kept = [line for n, line in enumerate(lines) if turn == 0 or n < 2 or (n + turn) % 3]
        (folder / f"{number:02}.txt").write_text("\n".join(kept), "utf-8")
    return folder


def take_tabs(window: Window, out: Path, name: str, pause: Callable[[int], None]) -> None:
    """Take a picture of each tab of the side panel but the brief."""
    from gui.panels.side_pages import PAGES  # noqa: PLC0415

    for what in (page.name for page in PAGES if page.name != "brief"):
        window.parts.side.turn_to(what)
        pause(100)
        window.grab().save(str(out / f"{what}-{name}.png"))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()
    os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp()  # decisions of an earlier run do not count
    main(Path(sys.argv[1]), *sys.argv[2:3])
