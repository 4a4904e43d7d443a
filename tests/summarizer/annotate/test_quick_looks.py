"""Quick looks save time and change nothing: they only pass over what holds nothing."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.annotate.dates import finding as dates
from summarizer.annotate.figures import masks, tokens
from summarizer.annotate.names import reading
from summarizer.annotate.quotes import phrases
from summarizer.language import WORD
from summarizer.model import Article, Extent
from summarizer.segment import segment

ROOT = Path(__file__).parents[3]
QUICK = {"quotes": phrases._TOKEN, "figures": tokens._PLAIN, "language": WORD}
"""Patterns of words whose first alternative only says sooner what the others would."""
FRAGMENTS = (
    "end the of a May 2021 1 7,5 ' ’s - . U.S. é _ last year days ago two Monday O'Brien / % $"
)
TEXT = st.lists(st.sampled_from([*FRAGMENTS.split(), " ", " ", "\n"]), max_size=30).map("".join)


@cache
def sentences(code: str) -> tuple[str, ...]:
    """Real sentences: of the sample story, or of two articles in another language."""
    folder = ROOT / "seeds" if code == "en" else Path(__file__).parents[1] / "world_events"
    files = sorted(folder.glob("*" if code == "en" else f"{code}-*"))
    articles = [segment(Article.from_text(p.read_text("utf-8"), language=code)) for p in files]
    return tuple(s.cut(a.text) for a in articles for s in a.sentences)


def without_its_first(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """Leave out the alternative for plain words; the whole may be one group, to split texts by."""
    group = re.match(r"\s*\((?!\?)", pattern.pattern)
    depth = -1 if group else 0
    for at, char in enumerate(pattern.pattern):
        escaped = pattern.pattern[at - 1 : at] == "\\"
        depth += (char == "(" and not escaped) - (char == ")" and not escaped)
        if char == "|" and depth == 0:
            return re.compile("(" * bool(group) + pattern.pattern[at + 1 :], pattern.flags)
    raise AssertionError(pattern.pattern)


@pytest.mark.parametrize("kind", sorted(QUICK))
@given(text=TEXT)
def test_plain_words_read_at_once_are_those_that_the_rest_would_find(kind: str, text: str) -> None:
    pattern = QUICK[kind]
    slow = without_its_first(pattern)
    assert pattern.findall(text) == slow.findall(text)


@pytest.mark.parametrize("kind", sorted(QUICK))
@pytest.mark.parametrize("code", ["en", "de", "fr", "es", "it", "pt"])
def test_words_of_real_sentences_are_the_same_with_and_without(kind: str, code: str) -> None:
    pattern = QUICK[kind]
    slow = without_its_first(pattern)
    for text in sentences(code):
        assert pattern.findall(text) == slow.findall(text)


@given(TEXT)
def test_words_of_names_are_those_read_one_by_one(text: str) -> None:
    words, beyond, _ = reading.read_words(text, Extent(0, len(text))) if text else ([], [], [])
    slow = without_its_first(reading._WORD)
    small = [word for word in slow.findall(text) if word.islower() and "-" not in word]
    assert sorted([w.text for w in words if w.text.islower() and "-" not in w.text] + beyond) == (
        sorted(small)
    )
    for word in words:
        assert text[word.start : word.end] == word.text


@pytest.mark.parametrize("code", ["en", "de", "fr", "es", "it", "pt"])
def test_a_pattern_of_dates_that_is_not_tried_would_not_match(code: str) -> None:
    searches = dates._searches(code)
    every = [search for _, some in searches.kinds for search in some]
    for text in sentences(code):
        tried = dates._told(text, searches)
        missed = [s.pattern.pattern for s in every if s not in tried and s.pattern.search(text)]
        assert not missed, text


@given(TEXT)
def test_no_made_up_date_is_passed_over(text: str) -> None:
    searches = dates._searches("en")
    tried = dates._told(text, searches)
    for _, some in searches.kinds:
        for search in some:
            assert search in tried or not search.pattern.search(text)


@given(TEXT)
def test_a_text_without_addresses_is_masked_as_by_the_whole_pattern(text: str) -> None:
    whole = [found.span() for found in masks._NOT_FIGURES.finditer(text)]
    if masks._WORTH_LOOKING.search(text):
        assert masks._masked(text, 0, len(text)) == whole
