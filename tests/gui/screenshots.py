"""Pictures of the real window, made by hand: ``python -m tests.gui.screenshots OUT``."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.window.main import Window

SIZES = {"": (1440, 900), "-1024": (1024, 700)}


def main(out: Path) -> None:
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415 - the platform is chosen first

    from gui.app import make_application  # noqa: PLC0415
    from gui.preferences import Preferences  # noqa: PLC0415
    from gui.theme.switch import ThemeSwitch  # noqa: PLC0415
    from gui.window import main as window_main  # noqa: PLC0415
    from summarizer.sample_story import sample_folder  # noqa: PLC0415

    app = make_application()
    out.mkdir(parents=True, exist_ok=True)

    def make(theme: str, size: tuple[int, int]) -> Window:
        window = window_main.Window(Preferences(theme=theme), ThemeSwitch(app, theme))
        window.resize(*size)
        window.show()
        return window

    def pause(milliseconds: int) -> None:
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
        best = [
            line for line in lines if "withdrawal" in line.text and "end of the year" in line.text
        ]
        pick = best or list(lines[:1])
        return pick[0].claim if pick else None

    for theme in ("light", "dark"):
        for name, size in SIZES.items():
            window = make(theme, size)
            window.open([str(sample_folder())])
            wait_for_brief(window)
            window.navigator.select(withdrawal(window))
            pause(500)
            window.grab().save(str(out / f"window-{theme}{name}.png"))
            take_tabs(window, out, f"{theme}{name}", pause)
            window.close()
    for theme in ("light", "dark"):
        window = make(theme, (1440, 900))
        pause(100)
        window.grab().save(str(out / f"empty-{theme}.png"))
        window.close()


def take_tabs(window: Window, out: Path, name: str, pause: Callable[[int], None]) -> None:
    """Take a picture of each tab of the side panel but the brief and the quotes."""
    for what in ("coverage", "differences", "timeline", "sourcing"):
        window.parts.side.turn_to(what)
        pause(100)
        window.grab().save(str(out / f"{what}-{name}.png"))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()
    os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp()  # decisions of an earlier run do not count
    main(Path(sys.argv[1]))
