from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from summarizer.load import collect as module
from summarizer.load.collect import collect_files, natural

if TYPE_CHECKING:
    import pytest


def test_numbers_sort_by_value_and_letters_without_case() -> None:
    names = ["b10", "B2", "a", "10", "9", "1a", "b02"]
    assert sorted(names, key=lambda name: (natural(name), name)) == [
        "1a",
        "9",
        "10",
        "a",
        "B2",
        "b02",
        "b10",
    ]


@given(st.lists(st.text(max_size=12)))
def test_any_names_can_be_sorted(names: list[str]) -> None:
    assert len(sorted(names, key=natural)) == len(names)


def test_depth_and_number_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.txt", "b.txt", "c/d/e.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("text", encoding="utf-8")
    monkeypatch.setattr(module, "DEPTH_LIMIT", 1)
    found = collect_files([tmp_path])
    assert [Path(path).name for path in found.files] == ["a.txt", "b.txt"]
    assert "too deep" in found.skipped[0].reason
    monkeypatch.setattr(module, "FILES_LIMIT", 1)
    found = collect_files([tmp_path])
    assert [Path(path).name for path in found.files] == ["a.txt"]
    assert "only its first 1 files" in found.skipped[-1].reason
    monkeypatch.setattr(module, "ENTRIES_LIMIT", 2)
    found = collect_files([tmp_path])
    assert found.files == []
    assert [row.path for row in found.skipped] == [str(tmp_path)]
    assert "more than 2 entries" in found.skipped[0].reason
