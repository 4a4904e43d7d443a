"""The file that keeps the decisions: whole, in one step, and never lost when it is damaged."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from gui.edits import changes, store
from summarizer import Cancelled, Edits, Task
from tests.gui.test_edits_changes import KEYS, NEW, OLD, edits

if TYPE_CHECKING:
    from pathlib import Path

SOME = Edits(
    hidden=frozenset({KEYS[2]}),
    banned=frozenset({OLD}),
    joined=frozenset({(OLD, NEW)}),
)
ALL = frozenset(KEYS)


@given(edits)
def test_what_is_written_is_read(all_: Edits) -> None:
    assert store.from_json(json.loads(store.as_json(all_))) == (all_, True)


def test_nothing_is_kept_before_something_was_decided() -> None:
    assert store.read() == store.Kept()
    assert not store.file().exists()


def test_decisions_are_kept_beside_those_about_other_articles() -> None:
    store.keep(SOME, ALL, Task())
    assert store.read() == store.Kept(SOME)
    later = changes.allow(SOME, OLD)
    store.keep(later, frozenset({KEYS[0]}), Task())
    kept = store.read().edits
    assert kept.banned == frozenset()
    assert kept.hidden == SOME.hidden
    assert [path.name for path in store.file().parent.iterdir()] == ["decisions.json"]


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"format": "something else"}',
        b'{"format": "sidebrief-decisions", "version": 99}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_is_put_aside_and_told_of(damaged: bytes) -> None:
    store.file().parent.mkdir(parents=True)
    store.file().write_bytes(damaged)
    kept = store.read()
    assert kept.edits == Edits()
    aside = store.file().with_name("decisions-damaged.json")
    assert aside.read_bytes() == damaged
    assert "damaged" in kept.notice
    assert str(aside) in kept.notice
    assert not store.file().exists()


def test_what_can_be_read_of_a_damaged_file_is_used_and_none_is_overwritten() -> None:
    data = json.loads(store.as_json(SOME))
    data["banned"].append(["no place", 9, 3])
    for number in ("", "-2"):
        store.file().parent.mkdir(parents=True, exist_ok=True)
        store.file().write_text(json.dumps(data), "utf-8")
        assert store.read().edits == SOME
        assert store.file().with_name(f"decisions-damaged{number}.json").exists()
    store.file().write_bytes(b"broken")
    assert "damaged" in store.keep(SOME, ALL, Task())
    assert store.read() == store.Kept(SOME)


def test_a_save_that_a_later_one_replaces_writes_nothing() -> None:
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        store.keep(SOME, ALL, task)
    assert not store.file().exists()


def test_a_folder_that_cannot_be_written_is_an_error_and_the_old_file_stays(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store.keep(SOME, ALL, Task())

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        store.keep(Edits(), ALL, Task())
    assert store.read().edits == SOME


def test_a_file_that_cannot_be_read_is_said_and_left_alone(tmp_path: Path) -> None:
    store.file().mkdir(parents=True)
    assert "could not be read" in store.read().notice
    with pytest.raises(OSError, match=r"directory|denied"):
        store.keep(SOME, ALL, Task())
    assert store.file().is_dir()
