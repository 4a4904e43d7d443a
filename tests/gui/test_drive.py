"""The acceptance drive: by mouse and keyboard only, and after closing everything is as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.gui import drive

if TYPE_CHECKING:
    from pathlib import Path


def test_driven_by_hand_everything_is_as_it_was_after_reopening(tmp_path: Path) -> None:
    drive.drive(tmp_path)
    names = sorted(path.name for path in tmp_path.glob("*.png"))
    assert names == [
        "01-empty.png",
        "02-story.png",
        "03-side-1.png",
        "04-side-2.png",
        "05-banned.png",
        "06-pinned.png",
        "07-export-text.png",
        "08-export-docx.png",
        "09-started-again.png",
        "10-as-it-was.png",
    ]
