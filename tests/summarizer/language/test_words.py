from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.language import (
    LANGUAGES,
    apostrophised,
    content_stems,
    count_words,
    language_of,
    letter_runs,
    lower_words,
    stem,
    stopwords,
    tokenize,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("U.S. troops", ["U.S.", "troops"]),
        ("about 2,500 soldiers, 2.5%", ["about", "2,500", "soldiers", "2.5"]),
        ("al-Kadhimi doesn’t fly F16s", ["al-Kadhimi", "doesn’t", "fly", "F16s"]),
        ("July 26th, in the 1990s, 5G", ["July", "26th", "in", "the", "1990s", "5G"]),
        ("at 10:16 a.m.", ["at", "10:16", "a.m."]),
    ],
)
def test_what_carries_a_fact_is_not_torn_apart(text: str, words: list[str]) -> None:
    assert [token.text for token in tokenize(text, "en")] == words


@given(st.text(max_size=80), st.integers(0, 50))
def test_tokens_stand_where_they_say(text: str, offset: int) -> None:
    for token in tokenize(text, "en", offset):
        assert text[token.start - offset : token.end - offset] == token.text


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("2,500", "2500", "en"),
        ("2.500", "2500", "de"),
        ("2,5", "2.5", "de"),
        ("26th", "26", "en"),
        ("Iraq’s", "Iraq", "en"),
        ("withdrawals", "withdrawal", "en"),
        ("U.S.", "US", "en"),
        ("communiqué", "communique", "en"),
        ("Soldaten", "Soldat", "de"),
    ],
)
def test_two_spellings_of_one_word_have_one_stem(one: str, other: str, language: str) -> None:
    assert stem(one, language) == stem(other, language)


def test_two_numbers_have_two_stems() -> None:
    assert len({stem(number, "en") for number in ("25", "2.5", "2,500", "250", "10.16")}) == 5


def test_names_in_capitals_are_no_stop_words() -> None:
    assert content_stems("The US and the WHO told us", "en") == ("us", "who", "told")


def test_stop_words_of_every_language_are_readable() -> None:
    for language in LANGUAGES:
        words = stopwords(language)
        assert len(words) > 100
        assert not any("\\" in word for word in words)
    assert "às" in stopwords("pt")


def test_an_unknown_language_is_treated_as_english() -> None:
    assert language_of("xx") is language_of(None) is LANGUAGES["en"]
    assert language_of("de-AT") is LANGUAGES["de"]


def test_scripts_without_blanks_are_read_in_pairs_of_characters() -> None:
    one, other = (
        set(content_stems(text, "zh"))
        for text in ("上海港一座仓库发生火灾，约2500名居民被疏散。", "上海港的仓库火灾，居民疏散。")
    )
    assert {"上海", "仓库", "火灾", "居民", "疏散"} <= one & other
    assert "2500" in one
    assert not any("的" in stem for stem in other)


@given(st.text(alphabet="上海港火災がต 2,5abé.", max_size=60), st.integers(0, 9))
def test_characters_stand_where_they_say(text: str, offset: int) -> None:
    tokens = tokenize(text, "ja", offset)
    for token in tokens:
        assert text[token.start - offset : token.end - offset] == token.text
    assert all(one.end <= other.start for one, other in pairwise(tokens))


def test_words_are_counted_in_any_script() -> None:
    assert count_words("Three people died.") == 3
    assert 4 <= count_words("上海港发生火灾") <= 5


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("жителей", "жители", "ru"),
        ("evlerinden", "evleri", "tr"),
    ],
)
def test_inflected_words_of_partly_known_languages_meet(
    one: str, other: str, language: str
) -> None:
    assert stem(one, language) == stem(other, language)


def test_a_quick_look_gives_runs_of_letters_in_small_letters() -> None:
    assert lower_words("Don’t send 2,500 F16s to Al-Asad, he said. HE SAID!") == {
        *("don", "t", "send", "f", "s", "to", "al", "asad", "he", "said")
    }


@given(st.text(alphabet=st.sampled_from("abzäß’0_²\u0660 -.ŉ"), max_size=40))
def test_runs_of_letters_are_the_same_in_plain_text_and_in_any(lower: str) -> None:
    assert letter_runs(lower) == re.findall(r"[^\W\d_]+", lower)


def test_a_word_is_read_once_and_known_by_its_language() -> None:
    assert content_stems("The WHO warned that who leaves", "en") == ("who", "warn", "leav")
    assert content_stems("Die die Regierungen", "de") == ("regier",)
    assert content_stems("die", "en") == ("die",)


@given(st.text("abcé's2_’“— .\u00a0\u0130\u4e00", max_size=40))
def test_words_with_apostrophes_are_those_that_a_pattern_would_find(text: str) -> None:
    lower = text.lower().replace("’", "'")
    assert apostrophised(lower) == re.findall(r"\w+(?:'\w+)?", lower)
