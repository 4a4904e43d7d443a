"""Finding in all sources: characters, words, forms, names in all spellings, figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import summarizer
from summarizer import Analysis, Article, Cancelled, Story, Task
from summarizer.find import FIND_HOWS, MOST_PLACES, Found, find
from summarizer.find.words import folded

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = (
    "Mustafa al-Kadhimi met Joe Biden on Monday. About 2,500 U.S. troops remain in Iraq.",
    "Prime minister Al-Kazemi agreed. Two thousand five hundred soldiers stay, he said.",
    "Al Kazimi said that $2,500 was paid in 2021.\nThe troops\nin Iraq don\u2019t agree.",
)


@pytest.fixture(scope="module")
def analysed(seeds: Path) -> Analysis:
    return summarizer.analyse(summarizer.load_story([str(seeds)]))


@pytest.fixture(scope="module")
def small() -> Analysis:
    articles = [Article.from_text(text, language="en") for text in TEXTS]
    return summarizer.analyse(Story.from_articles(articles))


def words_of(analysis: Analysis, found: Found) -> list[str]:
    return [span.cut(analysis.story.articles) for span in found.spans]


def test_find_is_the_function_whatever_was_imported_before() -> None:
    assert callable(summarizer.find)
    assert summarizer.find is find


def test_characters_are_found_in_any_case_across_line_breaks_and_kinds_of_apostrophe(
    small: Analysis,
) -> None:
    assert words_of(small, find(small, "TROOPS")) == ["troops", "troops"]
    assert words_of(small, find(small, "the troops in")) == ["The troops\nin"]
    assert words_of(small, find(small, "don't")) == ["don\u2019t"]
    assert find(small, "roop").counts == (1, 0, 1)


def test_quotation_marks_ask_for_whole_words(small: Analysis) -> None:
    assert find(small, '"troops"').how == "words"
    assert find(small, '"roop"').whole == 0
    assert find(small, "roop", "words").whole == 0


def test_any_form_of_a_word_is_found_and_offered(small: Analysis) -> None:
    found = find(small, "agrees")
    assert found.whole == 0
    (offer,) = found.offers
    assert (offer.how, offer.count) == ("forms", 2)
    assert words_of(small, find(small, "agrees", "forms")) == ["agreed", "agree"]


def test_forms_of_several_words_stand_one_after_another(small: Analysis) -> None:
    assert words_of(small, find(small, "soldier staying", "forms")) == ["soldiers stay"]
    assert find(small, "iraq don't troops", "forms").whole == 0


def test_a_name_is_found_in_all_spellings(analysed: Analysis) -> None:
    plain = find(analysed, "Kadhimi")
    assert plain.how == "text"
    offer = plain.offers[0]
    assert offer.how == "name"
    assert offer.count > plain.whole
    found = find(analysed, offer.text, offer.how)
    assert found.whole == offer.count
    assert found.called == offer.called
    said = {words.casefold() for words in words_of(analysed, found)}
    assert any("kazimi" in words for words in said)
    assert any("kadhimi" in words for words in said)
    assert find(analysed, "name: Kadhimi").spans == found.spans
    assert find(analysed, "Kadimi", "name").spans == found.spans  # a slip of the pen


def test_what_is_no_name_is_not_read_as_one(analysed: Analysis) -> None:
    assert not [o for o in find(analysed, "the").offers if o.how == "name"]
    assert find(analysed, "name: zzyzx").whole == 0
    assert find(analysed, "name:").whole == 0


def test_a_number_is_found_as_a_figure_in_digits_and_in_words(small: Analysis) -> None:
    found = find(small, "2500")
    assert found.how == "figure"
    assert words_of(small, found) == [
        "About 2,500 U.S. troops",
        "Two thousand five hundred soldiers",
        "$2,500",
    ]
    assert find(small, "2,500").spans == found.spans
    assert find(small, "figure: two thousand five hundred").spans == found.spans
    (offer,) = find(small, "two thousand five hundred troops stay").offers or (None,)
    assert offer is None
    offers = find(small, "two thousand five hundred").offers
    assert [(o.how, o.called, o.count) for o in offers] == [("figure", "2,500", 3)]


def test_a_figure_with_its_noun_or_unit_finds_only_its_like(small: Analysis) -> None:
    assert find(small, "2,500 troops", "figure").counts == (1, 0, 0)
    assert find(small, "$2,500", "figure").counts == (0, 0, 1)


def test_a_number_is_no_part_of_another(small: Analysis) -> None:
    assert find(small, "500").whole == 0
    assert [o.how for o in find(small, "500").offers] == ["text"]
    assert words_of(small, find(small, "2021")) == ["2021"]


def test_hidden_articles_are_not_looked_at(small: Analysis) -> None:
    for how, words in (("text", "troops"), ("name", "kadhimi"), ("figure", "2500")):
        found = find(small, words, how, hidden=frozenset({0}))  # type: ignore[arg-type]
        assert found.counts[0] == 0
        assert all(span.article for span in found.spans)


def test_places_are_bounded_but_all_are_counted() -> None:
    story = Analysis(Story((Article.from_text("e " * 20_000),)))
    found = find(story, "e")
    assert len(found.spans) == MOST_PLACES
    assert found.whole == 20_000


def test_it_can_be_cancelled(small: Analysis) -> None:
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        find(small, "troops", task=task)


@given(st.text(max_size=60))
def test_folding_keeps_every_place(text: str) -> None:
    assert len(folded(text)) == len(text)


@given(st.lists(st.text(max_size=80), min_size=1, max_size=3), st.text(max_size=20))
def test_whatever_is_typed_the_places_are_in_order_apart_and_in_the_text(
    texts: list[str], words: str
) -> None:
    analysis = Analysis(Story(tuple(map(Article.from_text, texts))))
    for how in FIND_HOWS:
        found = find(analysis, words, how)
        assert found.how != "auto"
        assert len(found.counts) == len(texts)
        assert found.whole == len(found.spans)
        assert list(found.spans) == sorted(found.spans)
        for one, other in zip(found.spans, found.spans[1:], strict=False):
            assert not one.overlaps(other)
        assert all(span.end <= len(texts[span.article]) for span in found.spans)


def test_what_stands_in_a_text_is_found_there(analysed: Analysis) -> None:
    for index, article in enumerate(analysed.story.articles):
        for sentence in article.sentences[:20]:
            end = min(sentence.end, sentence.start + 400)
            found = find(analysed, article.text[sentence.start : end].rstrip(), "text")
            places = [(span.article, span.start) for span in found.spans]
            assert (index, sentence.start) in places
