"""Cutting sentences into clauses."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Article, Story, load_story
from summarizer.align.clauses import LEAST_TERMS, clauses_of
from summarizer.align.terms import Unit, units_of
from summarizer.annotate import annotate, link_names
from summarizer.pipeline import prepare_story


@pytest.fixture(scope="module")
def seeds() -> Story:
    return load_story([Path(__file__).parents[3] / "seeds"])


def units(story: Story) -> tuple[Unit, ...]:
    found = [annotate(article) for article in story.articles]
    return units_of(story.articles, found, link_names(story.articles, found))


def cut(text: str, language: str = "en") -> list[str]:
    story = prepare_story([Article.from_text(text, language=language)])
    (unit,) = units(story)
    parts = clauses_of(unit, unit.span.cut(story.articles), language)
    return [part.span.cut(story.articles) for part in parts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Troops will leave the country by the end of the year,"
                " while military advisers train the Iraqi army."
            ),
            [
                "Troops will leave the country by the end of the year,",
                "while military advisers train the Iraqi army.",
            ],
        ),
        ("The prime minister met the president on Monday, he said.", None),
        (
            (
                "The White House received the Iraqi prime minister"
                " and the president praised the army's long struggle."
            ),
            [
                "The White House received the Iraqi prime minister",
                "and the president praised the army's long struggle.",
            ],
        ),
        (
            (
                "There is no question of abandoning the country to its neighbours, even if"
                " the government still intends to save the nuclear agreement."
            ),
            [
                "There is no question of abandoning the country to its neighbours,",
                "even if the government still intends to save the nuclear agreement.",
            ],
        ),
    ],
)
def test_a_sentence_is_cut_where_it_says_a_second_thing(
    text: str, expected: list[str] | None
) -> None:
    assert cut(text) == (expected or [text])


def test_names_alone_are_no_clause() -> None:
    text = (
        "Iraqi Prime Minister Mustafa al-Kadhimi and U.S. President Joe Biden have reached an"
        " agreement on the withdrawal of combat troops."
    )
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("language", "text", "second"),
    [
        (
            "de",
            (
                "Die Truppen verlassen das Land bis zum Jahresende,"
                " während Ausbilder die irakische Armee weiter beraten."
            ),
            "während",
        ),
        (
            "fr",
            (
                "Les troupes quittent le pays avant la fin de l'année tandis que des instructeurs"
                " forment encore l'armée irakienne."
            ),
            "tandis",
        ),
        (
            "es",
            (
                "Las tropas saldrán del país antes de fin de año mientras los instructores forman"
                " al ejército iraquí."
            ),
            "mientras",
        ),
    ],
)
def test_other_languages_have_their_own_openers(language: str, text: str, second: str) -> None:
    parts = cut(text, language)
    assert len(parts) == 2
    assert parts[1].startswith(second)


def test_the_clauses_of_the_seeds_cover_their_sentences(seeds: Story) -> None:
    for unit in units(seeds):
        text = unit.span.cut(seeds.articles)
        parts = clauses_of(unit, text, "en")
        assert tuple(term for part in parts for term in part.terms) == unit.terms
        assert tuple(word for part in parts for word in part.words) == unit.words
        assert parts[0].span.start == unit.span.start
        assert parts[-1].span.end == unit.span.end
        for one, other in pairwise(parts):
            between = seeds.articles[unit.span.article].text[one.span.end : other.span.start]
            assert not between.strip(" \n—–-")
        if len(parts) > 1:
            assert all(len(set(part.terms)) >= LEAST_TERMS for part in parts)


@given(st.text(alphabet="abc ,;—-()\n and", min_size=1, max_size=200))
def test_no_text_breaks_the_cutting(text: str) -> None:
    story = prepare_story([Article.from_text(f"x {text}", language="en")])
    for unit in units(story):
        parts = clauses_of(unit, unit.span.cut(story.articles), "en")
        assert all(unit.span.contains(part.span) for part in parts)
