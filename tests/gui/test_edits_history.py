"""One undo stack for all decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.edits import changes
from gui.edits.history import History
from summarizer import Edits
from tests.gui.test_edits_changes import KEYS, NEW, OLD

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

BANNED = changes.ban(Edits(), OLD)
HIDDEN = changes.hide(BANNED, KEYS[1], hidden=True)
PINNED = changes.pin(HIDDEN, NEW)


class Told:
    """Keeps what a history announced, and what holds now."""

    def __init__(self, history: History) -> None:
        self.edits: list[Edits] = []
        history.enforced.connect(self.edits.append)


@pytest.fixture
def history(qtbot: QtBot) -> History:
    return History()


def test_undo_and_redo_name_the_decision_and_put_the_edits_back(history: History) -> None:
    told = Told(history)
    history.decide("ban of a line", Edits(), BANNED)
    history.decide("leaving out “AsiaNews”", BANNED, HIDDEN)
    assert history.stack.undoText() == "leaving out “AsiaNews”"
    history.stack.undo()
    history.stack.undo()
    assert history.stack.redoText() == "ban of a line"
    history.stack.redo()
    assert told.edits == [BANNED, HIDDEN, BANNED, Edits(), BANNED]


def test_a_decision_that_changes_nothing_leaves_no_trace(history: History) -> None:
    told = Told(history)
    history.decide("ban of a line", BANNED, changes.ban(BANNED, OLD))
    assert history.stack.count() == 0
    assert told.edits == []


def test_a_decision_whose_work_was_stopped_is_undone_in_silence(history: History) -> None:
    history.decide("ban of a line", Edits(), BANNED)
    history.decide("leaving out a source", BANNED, HIDDEN)
    told = Told(history)
    history.stand_by(BANNED)
    assert history.stack.undoText() == "ban of a line"
    assert history.stack.redoText() == "leaving out a source"
    assert told.edits == []
    history.stack.redo()
    assert told.edits == [HIDDEN]


def test_a_later_decision_outlives_one_that_was_stopped(history: History) -> None:
    history.decide("leaving out a source", BANNED, HIDDEN)
    history.decide("pin of a line", HIDDEN, PINNED)
    left = changes.pin(BANNED, NEW)
    told = Told(history)
    history.stand_by(left)
    history.stack.undo()
    history.stack.redo()
    assert told.edits == [PINNED, left]


def test_an_empty_history_has_nothing_to_stand_by(history: History) -> None:
    history.stand_by(BANNED)
    assert history.stack.count() == 0
