"""How long the event loop is blocked: ``python -m tests.benchmarks.event_loop [--strict]``.

Scenes: 30 and 50 articles are opened, from a folder and from a session; 30 columns of real-looking
text are scrolled sideways and up and down, with a claim selected and without, folded and opened;
every page of the side panel is turned to, the theme and the type changed, the window resized,
dialogs opened, every form of export previewed, the length slider dragged. Figures on a machine that
does other work as well are too long, never too short: the CPU time of the loop's thread within the
block is printed beside them. Each scene ends with a verdict: its longest block against the budget
of 50 ms (``--budget`` names another), by the clock and by the work of the loop's thread. With
``--strict`` the exit status is 1 if the clock says more anywhere. ``--only WORD`` plays the scenes
with that word in their names alone (and opens the thirty articles); ``--profile MS`` tells where
the time went in each block of so much work.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.benchmarks.loop_sampler import Sampler
from tests.benchmarks.loop_scenes import pause, scenes

if TYPE_CHECKING:
    from gui.window.main import Window
    from tests.benchmarks.loop_sampler import Block

_BUDGET: Final = 50.0
_FIRST: Final = "30 articles"


def report(name: str, blocks: list[Block], budget: float) -> bool:
    """Print a scene's verdict and longest blocks; tell whether all are within the budget."""
    over = [block for block in blocks if block.seconds * 1000 > budget]
    worked = max(block.worked for block in blocks) * 1000
    verdict = f"{len(over)} OVER {budget:.0f} ms" if over else f"within {budget:.0f} ms"
    busy = "" if worked <= budget or not over else ", by the work of its own thread too"
    longest = f"longest {blocks[0].seconds * 1000:.1f} ms, most work {worked:.1f} ms"
    print(f"{name}: {verdict}{busy} ({longest})")
    profiled = [block for block in blocks if block.profile is not None]
    for block in profiled or blocks[:4]:
        print(f"    {block.told()}", flush=True)
        if block.profile is not None:
            print(block.profiled(), flush=True)
    return not over


def play(window: Window, folder: Path, asked: argparse.Namespace) -> bool:
    """Play all scenes that are wanted; tell whether all are within the budget."""
    profiled = asked.profile / 1000 if asked.profile else None
    sampler, kept = Sampler(profiled_from=profiled), True
    for name, act in scenes(window, folder):
        if asked.only not in name:
            if name.startswith(_FIRST):
                act()
            continue
        sampler.begin()
        act()
        pause(0.3)
        kept = report(name, sampler.end(), asked.budget) and kept
    return kept


def main() -> int:
    """Measure the scenes."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--budget", type=float, default=_BUDGET, help="milliseconds")
    asked.add_argument("--strict", action="store_true", help="exit with 1 if a scene is over it")
    asked.add_argument("--only", default="", metavar="WORD", help="of a scene's name")
    asked.add_argument("--profile", type=float, metavar="MS", help="blocks of more work")
    chosen = asked.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = folder
        from gui.app import make_application  # noqa: PLC0415 - the platform is chosen first
        from gui.preferences import Preferences  # noqa: PLC0415
        from gui.theme.switch import ThemeSwitch  # noqa: PLC0415
        from gui.window.main import Window  # noqa: PLC0415

        app = make_application()
        window = Window(Preferences(theme="light"), ThemeSwitch(app, "light"))
        window.resize(1440, 900)
        window.show()
        pause(0.5)
        kept = play(window, Path(folder) / "stories", chosen)
        window.close()
        window.session.dispatcher.shut_down(30_000)
    return 0 if kept or not chosen.strict else 1


if __name__ == "__main__":
    sys.exit(main())
