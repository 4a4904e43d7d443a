from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.load.header_lines import classify, has_more_words, header_lines, words_of
from tests.summarizer.load.files import LEAD, SECOND, SEEDS, TITLE


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("07/27/2021, 10.16", "date"),
        ("Published: 27 July 2021 at 10:16 BST", "date"),
        ("Jul 27, 2021 | 5 min read | 12 comments", "date"),
        ("By Jane Arraf and Eric Schmitt", "byline"),
        ("Von Majid Sattar, Washington", "byline"),
        ("Send to a friend", "control"),
        ("Printable version", "control"),
        ("Share on Facebook", "control"),
        ("Artikel drucken", "control"),
        ("* * *", "control"),
        ("This article is more than 1 year old", "notice"),
        ("Joe Biden at the White House (Evan Vucci/AP)", "notice"),
        ("Photo: an empty chair", "notice"),
        (LEAD, "prose"),
        ("The goal remains the defeat of Isis.", "prose"),
        (TITLE, "other"),
        ("At least 92 killed as July 2021 floods hit Iraq", "other"),
        ("Iraqi Election Deadline Looms as Troops Leave.", "other"),
    ],
)
def test_what_a_line_is(line: str, kind: str) -> None:
    assert classify(line).kind == kind


def test_the_top_ends_with_the_second_line_of_running_text() -> None:
    lines = header_lines(f"\n {TITLE} \n\n{LEAD}\n{SECOND}\n{SECOND}")
    assert [line.text for line in lines] == [TITLE, LEAD, SECOND]


def test_the_tops_of_the_seeds_hold_their_titles() -> None:
    for path in sorted(SEEDS.iterdir()):
        lines = header_lines(path.read_text("utf-8"))
        assert lines[-1].kind == "prose"
        assert any(line.kind == "other" for line in lines)


@given(st.text(max_size=400))
def test_lines_stand_where_they_say(text: str) -> None:
    for line in header_lines(text):
        assert text[line.start : line.end] == line.text
        assert all(line.text[date.start : date.end] == date.text for date in line.dates)


@given(st.text(alphabet=st.sampled_from("ab’.- \n1"), max_size=60), st.integers(0, 8))
def test_words_are_counted_no_further_than_needed(line: str, count: int) -> None:
    assert has_more_words(line, count) == (words_of(line) > count)
