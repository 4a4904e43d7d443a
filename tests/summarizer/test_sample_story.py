from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from summarizer import sample_story

if TYPE_CHECKING:
    from pathlib import Path


def test_a_checkout_offers_the_seeds(seeds: Path) -> None:
    assert sample_story.sample_folder() == seeds


def test_an_installed_package_offers_its_own_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "summarizer" / "sample").mkdir(parents=True)
    (tmp_path / "seeds").mkdir()
    monkeypatch.setattr(sample_story, "__file__", str(tmp_path / "summarizer" / "sample_story.py"))
    assert sample_story.sample_folder() == tmp_path / "summarizer" / "sample"


def test_a_broken_installation_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sample_story, "__file__", str(tmp_path / "summarizer" / "sample_story.py"))
    with pytest.raises(FileNotFoundError, match="reinstall sidebrief"):
        sample_story.sample_folder()
