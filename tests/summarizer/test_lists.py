"""The user's own lists as text and as JSON, and what is said of entries that are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import LoadError, read_lists
from summarizer.lists import (
    MOST,
    SECTIONS,
    as_json,
    as_sections,
    as_text,
    lists_and_faults,
    lists_of,
    sections_of,
)
from summarizer.model import Unit, UserLists

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """# mine
[noise]
Sign up to our morning briefing
[ Names ]
Al Kazimi = Mustafa al-Kadhimi
# a remark
[outlets]
asianews = AsiaNews.it
[units]
dunam, dönüm = 1,000 square metres
arpent = 0,5 hectare
crore = 10 million
metric ton = tonne
quintal
[something else]
lost
"""
LISTS = UserLists(
    noise=("Sign up to our morning briefing",),
    names=(("Al Kazimi", "Mustafa al-Kadhimi"),),
    outlets=(("asianews", "AsiaNews.it"),),
    units=(
        Unit(("dunam", "dönüm"), 1000.0, "square metres"),
        Unit(("arpent",), 0.5, "hectare"),
        Unit(("crore",), 10_000_000.0),
        Unit(("metric ton",), 1.0, "tonne"),
        Unit(("quintal",)),
    ),
)


def test_lists_are_one_entry_a_line_in_sections() -> None:
    assert lists_and_faults(sections_of(TEXT)) == (LISTS, ())


def test_lists_come_back_from_text_and_from_json(tmp_path: Path) -> None:
    for name, text in (("a.txt", as_text(as_sections(LISTS))), ("b.json", as_json(LISTS))):
        path = tmp_path / name
        path.write_text(text, "utf-8")
        assert read_lists(path) == LISTS


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ("[names]\nno pair", "[names] “no pair” is no entry: write “this = that”"),
        ("[outlets]\na = b = c", "“a = b = c” is no entry"),
        ("[units]\n= 4", "names no unit"),
        ("[units]\n7up = 3 kg", "names no unit"),
        ("[units]\nfoo = 1.000 kg", "can be read in two ways: write 1000 or 1,000"),
        ("[units]\nfoo = -2 kg", "tells no number above zero"),
        ("[units]\nfoo = 0", "tells no number above zero"),
        ("[units]\nfoo =", "tells no number above zero"),
        ("[units]\nfoo = 2 blurbs", "a unit that is not known"),
        ("[units]\nlakh crore = 1e12", "has to be one word"),
        ("[units]\nx = 2 y\ny = 3 x", "“x = 2 y” is told by a unit that is told by this one"),
        ("[units]\nfoo = 2 kg\nbar, Foo = 3 kg", "“bar, Foo = 3 kg” names a unit"),
        ("[noise]\n" + "\n".join(map(str, range(MOST + 1))), "at most 1,000 entries"),
    ],
)
def test_what_is_no_entry_is_said_with_its_line(entry: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "lists.txt"
    path.write_text(entry, "utf-8")
    with pytest.raises(LoadError) as refused:
        read_lists(path)
    assert said in str(refused.value)
    assert str(path) in str(refused.value)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (None, "cannot be read"),
        (b"\xff\xfe", "cannot be read"),
        (b"x" * 1_100_000, "larger than any list"),
        (b"{", "the JSON is damaged"),
        (b'{"format": "x"}', "holds no lists"),
        (b'{"format": "sidebrief-lists", "version": 2}', "newer Sidebrief"),
        (b'{"format": "sidebrief-lists", "version": 1, "noise": 3}', '"noise" is no list'),
        (b'{"format": "sidebrief-lists", "version": 1, "names": [["a"]]}', "holds what is no"),
        (
            (
                b'{"format": "sidebrief-lists", "version": 1,'
                b' "units": [{"names": ["a"], "times": "x"}]}'
            ),
            '"times" is a number',
        ),
    ],
)
def test_a_file_that_holds_no_lists_is_refused(
    data: bytes | None, said: str, tmp_path: Path
) -> None:
    path = tmp_path / "lists"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(LoadError, match=said):
        read_lists(path)


@given(st.sampled_from(SECTIONS), st.text())
def test_any_text_gives_lists_that_come_back(name: str, text: str) -> None:
    lists = lists_of({name: text})  # type: ignore[dict-item]
    assert lists_of(as_sections(lists)) == lists
    assert lists_of(sections_of(as_json(lists))) == lists
