"""The seeds' brief in all forms, line for line. After a wanted change: pytest --update-golden."""

from __future__ import annotations

import pytest

from summarizer import Brief, analyse, compose, load_story
from summarizer.export import to_json, to_markdown, to_text
from tests.conftest import ROOT, Golden


@pytest.fixture
def brief(monkeypatch: pytest.MonkeyPatch) -> Brief:
    monkeypatch.chdir(ROOT)  # paths in the exports are as the user names them
    return compose(analyse(load_story(["seeds"])), words=250)


def test_the_seeds_as_text(brief: Brief, golden: Golden) -> None:
    golden("seeds.txt", to_text(brief))


def test_the_seeds_as_markdown(brief: Brief, golden: Golden) -> None:
    golden("seeds.md", to_markdown(brief))


def test_the_seeds_as_json(brief: Brief, golden: Golden) -> None:
    golden("seeds.json", to_json(brief))
