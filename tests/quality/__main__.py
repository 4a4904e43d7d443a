"""How good Sidebrief is: ``python -m tests.quality [--data FOLDER] [--json FILE] [--quick]``.

Prints a table per task with the baselines measured in the same run, and fails (status 1) if a
figure is below its floor in ``floors.json``. Floors only rise: raise them with the change that
earns it. Without the data it says so and measures the few things that the seeds can show.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.quality import (
    briefs,
    claims,
    differences,
    furniture,
    html,
    insights,
    promises,
    quotes,
    sentences,
)

if TYPE_CHECKING:
    from collections.abc import Callable

FLOORS = Path(__file__).with_name("floors.json")
TASKS: dict[str, Callable[[Path], dict[str, float]]] = {
    "sentences": sentences.measure,
    "furniture": furniture.measure,
    "html": html.measure,
    "quotes": quotes.measure,
    "claims": claims.measure,
    "differences": differences.measure,
    "insights": insights.measure,
    "promises": promises.measure,
    "briefs": lambda data: briefs.measure(data, None),
}
SAMPLES: dict[str, Callable[[], dict[str, float]]] = {
    "claims": claims.sample,
    "promises": promises.sample,
}
"""What can be measured without the data, on the seeds."""


def main() -> int:
    """Measure, print, compare; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path(__file__).parents[3] / "shared" / "data")
    parser.add_argument("--json", type=Path, help="write the figures here too")
    parser.add_argument("tasks", nargs="*", help=f"some of {', '.join(TASKS)}; all by default")
    chosen = parser.parse_args()
    if chosen.data.is_dir():
        tasks = {name: partial(TASKS[name], chosen.data) for name in chosen.tasks or TASKS}
    else:
        print(f"There is no development data in {chosen.data}; name its folder with --data.")
        print("Measured on the seeds alone:")
        tasks = {name: partial(SAMPLES[name]) for name in chosen.tasks or SAMPLES}
    found = {name: _measured(name, task) for name, task in tasks.items()}
    if chosen.json:
        chosen.json.write_text(json.dumps(found, indent=2) + "\n", "utf-8")
    return 1 if _below(found, whole=chosen.data.is_dir()) else 0


def _measured(task: str, measure: Callable[[], dict[str, float]]) -> dict[str, float]:
    start = time.perf_counter()
    figures = measure()
    print(f"\n{task}  ({time.perf_counter() - start:.1f} s)")
    floors = _floors().get(task, {})
    for name, value in figures.items():
        floor = f"floor {floors[name]:.3f}" if name in floors else ""
        print(f"  {name:62} {value:8.3f}  {floor}")
    return figures


def _floors() -> dict[str, dict[str, float]]:
    loaded: dict[str, dict[str, float]] = json.loads(FLOORS.read_text("utf-8"))
    return loaded


def _below(found: dict[str, dict[str, float]], *, whole: bool) -> list[str]:
    """List what is below its floor; on the ``whole`` data a figure that is missing is, too."""
    below = [
        f"{task}: {name} is {found[task].get(name, float('nan')):.3f}, its floor {floor:.3f}"
        for task, floors in _floors().items()
        if task in found
        for name, floor in floors.items()
        if whole or name in found[task]
        if not found[task].get(name, float("nan")) >= floor
    ]
    for line in below:
        print("BELOW FLOOR", line, file=sys.stderr)
    return below


if __name__ == "__main__":
    sys.exit(main())
