"""A window that is killed loses no more than two seconds, and never a file."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.gui import kill_nine

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_killed_window_loses_two_seconds_at_most(tmp_path: Path, seeds: Path) -> None:
    left: dict[str, int] = {}
    for after in (1.1, 0.2):
        found = kill_nine.kill_once(tmp_path, seeds, after)
        assert found.made > 1
        assert found.lost <= kill_nine.MOST_LOST
        assert found.resumed == left  # what stood in the editors stands in them again
        left = found.drafts
    assert set(left) == {"note", "line", "remark"}
