"""How good Sidebrief is: ``python -m tests.quality [--data FOLDER] [--json FILE] [--quick]``.

Prints a table per task with the baselines measured in the same run, and fails (status 1) if a
figure is below its floor in ``floors.json``. Floors only rise: raise them with the change that
earns it. Without the data it says so and measures nothing.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.quality import briefs, claims, differences, furniture, html, quotes, sentences

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
    "briefs": lambda data: briefs.measure(data, None),
}


def main() -> int:
    """Measure, print, compare; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path(__file__).parents[3] / "shared" / "data")
    parser.add_argument("--json", type=Path, help="write the figures here too")
    parser.add_argument("tasks", nargs="*", help=f"some of {', '.join(TASKS)}; all by default")
    chosen = parser.parse_args()
    if not chosen.data.is_dir():
        print(f"There is no development data in {chosen.data}; name its folder with --data.")
        return 0
    found = {task: _measured(task, chosen.data) for task in chosen.tasks or TASKS}
    if chosen.json:
        chosen.json.write_text(json.dumps(found, indent=2) + "\n", "utf-8")
    return 1 if _below(found) else 0


def _measured(task: str, data: Path) -> dict[str, float]:
    start = time.perf_counter()
    figures = TASKS[task](data)
    print(f"\n{task}  ({time.perf_counter() - start:.1f} s)")
    floors = _floors().get(task, {})
    for name, value in figures.items():
        floor = f"floor {floors[name]:.3f}" if name in floors else ""
        print(f"  {name:62} {value:8.3f}  {floor}")
    return figures


def _floors() -> dict[str, dict[str, float]]:
    loaded: dict[str, dict[str, float]] = json.loads(FLOORS.read_text("utf-8"))
    return loaded


def _below(found: dict[str, dict[str, float]]) -> list[str]:
    below = [
        f"{task}: {name} is {found[task].get(name, float('nan')):.3f}, its floor {floor:.3f}"
        for task, floors in _floors().items()
        if task in found
        for name, floor in floors.items()
        if not found[task].get(name, float("nan")) >= floor
    ]
    for line in below:
        print("BELOW FLOOR", line, file=sys.stderr)
    return below


if __name__ == "__main__":
    sys.exit(main())
