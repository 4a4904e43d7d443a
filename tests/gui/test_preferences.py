from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui import preferences
from gui.preferences import THEME_CHOICES, Preferences
from summarizer import METHODS, Settings

if TYPE_CHECKING:
    from pathlib import Path

FULL = Preferences(
    theme="dark",
    words=480,
    method="lexrank",
    recent=(("/stories/iraq",), ("/stories/a.txt", "/stories/b.txt")),
    geometry="AdnQywADAAA=",
    splitter=(200, 700, 380),
    hidden=("ab12",),
    restored=(("ab12", 3, 40),),
)


def test_what_is_saved_is_read_again(surroundings: Path) -> None:
    assert preferences.save(FULL)
    assert preferences.read() == FULL
    assert preferences.file().is_relative_to(surroundings)


def test_a_first_start_has_defaults() -> None:
    assert preferences.read() == Preferences()


@pytest.mark.parametrize(
    "damaged", ["", "{", "[]", "null", '"words"', "\x00\x01", '{"words": 99999999, "theme": 7}']
)
def test_a_damaged_file_is_tolerated(damaged: str) -> None:
    preferences.file().parent.mkdir(parents=True)
    preferences.file().write_text(damaged, "utf-8")
    assert preferences.read() == Preferences()


def test_a_file_that_is_not_text_is_tolerated() -> None:
    preferences.file().parent.mkdir(parents=True)
    preferences.file().write_bytes(b"\xff\xfe\x80\x81")
    assert preferences.read() == Preferences()


def test_one_bad_value_does_not_spoil_the_others() -> None:
    data = asdict(FULL) | {
        "words": "many",
        "recent": [["/a"], [], "x", [7]],
        "restored": [["k", 5, 1]],
    }
    read = preferences.from_json({**data, "splitter": [1, 2, 3]})
    assert read.words == Preferences().words
    assert read.recent == (("/a",),)
    assert read.restored == ()
    assert read.theme == "dark"
    assert read.splitter == (1, 2, 3)


def test_a_folder_that_cannot_be_written_is_no_error() -> None:
    preferences.file().parent.parent.mkdir(parents=True, exist_ok=True)
    preferences.file().parent.write_text("a file stands where the folder should be")
    assert not preferences.save(FULL)


def test_recent_stories_are_few_and_each_stands_once() -> None:
    kept = Preferences()
    for number in (*range(30), 25):
        kept = kept.with_recent((f"/story{number}",))
    assert len(kept.recent) == 10
    assert kept.recent[0] == ("/story25",)
    assert len(set(kept.recent)) == 10


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
_FIELDS = st.dictionaries(st.sampled_from(sorted(asdict(FULL))), _JSON)


@given(_FIELDS | _JSON)
def test_any_json_gives_valid_preferences(data: object) -> None:
    read = preferences.from_json(data)
    assert Settings(words=read.words).words == read.words
    assert read.method in METHODS
    assert read.theme in THEME_CHOICES
    assert all(isinstance(path, str) for paths in read.recent for path in paths)
    assert all(isinstance(width, int) for width in read.splitter)
