"""A story that is left is written as closed, and its working copy is free again, come what may."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.keeping import closing, shelf
from gui.keeping.values import KeptStory
from summarizer import Task

if TYPE_CHECKING:
    from gui.work import engine as ask


@pytest.fixture
def hold() -> shelf.Hold:
    made = shelf.Hold(shelf.new_folder())
    assert made.take()
    return made


def test_what_was_open_is_closed_and_free(hold: shelf.Hold, solved: ask.Solved) -> None:
    story = KeptStory(title="Iraq", paths=("iraq",))
    closing.close(hold, story, None, solved.brief.analysis, Task())
    assert (hold.folder / shelf.SEEN).is_file()
    kept = shelf.read(hold.folder)
    assert kept is not None
    assert kept.title == "Iraq"
    assert shelf.is_free(hold.folder)


def test_a_copy_without_a_story_is_forgotten(hold: shelf.Hold) -> None:
    closing.close(hold, None, None, None, Task())
    assert not hold.folder.exists()


def test_a_copy_that_cannot_be_written_is_let_go_of(
    hold: shelf.Hold, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> None:
        raise OSError("No space left")

    monkeypatch.setattr(shelf, "write", full)
    with pytest.raises(OSError, match="No space left"):
        closing.close(hold, KeptStory(title="Iraq"), None, None, Task())
    assert shelf.Hold(hold.folder).take()
