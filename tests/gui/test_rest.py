from __future__ import annotations

import gc

import pytest

from gui.work import rest
from gui.work.rest import Rest


def test_the_collector_rests_until_the_last_worker_left() -> None:
    shared = Rest()
    assert gc.isenabled()
    with shared:
        with shared:
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_the_collector_works_again_after_an_error() -> None:
    shared = Rest()
    with pytest.raises(KeyError), shared:
        raise KeyError
    assert gc.isenabled()


def test_a_collector_that_rested_before_goes_on_resting() -> None:
    gc.disable()
    try:
        with Rest():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


@pytest.mark.parametrize(("many", "aside"), [(10, True), (10_000_000, False)])
def test_much_that_was_made_is_set_aside_and_still_freed(
    monkeypatch: pytest.MonkeyPatch,
    many: int,
    aside: bool,
) -> None:
    monkeypatch.setattr(rest, "_MANY", many)
    before = gc.get_freeze_count()
    try:
        with Rest():
            made = [[number] for number in range(1000)]
        assert (gc.get_freeze_count() - before >= 1000) is aside
        held = gc.get_freeze_count()
        del made
        assert (held - gc.get_freeze_count() >= 1000) is aside
    finally:
        gc.unfreeze()
