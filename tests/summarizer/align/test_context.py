"""What the surroundings of two passages say about them, on sentences as news has them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Article
from summarizer.align.context import CONTEXT, crowd, reconsidered, surroundings
from summarizer.align.links import Links
from summarizer.align.terms import Unit, units_of
from summarizer.annotate import annotate, link_names
from summarizer.pipeline import prepare_story

HERE = (
    "The river burst its banks on Monday. Some 300 homes in Passau were flooded."
    " Mayor Anna Huber asked the army for boats."
    ' "We have never seen water like this," Huber said.'
)
THERE = (
    "Soldiers came to Passau with boats on Tuesday. The mayor had asked the army for help."
    " Homes were flooded, 300 in all, when the river burst its banks."
    " We have never seen water like this in the valley."
)
ELSEWHERE = (
    "Boats lay idle in the port of Rotterdam. Dock workers walked out over pay."
    " The union wants eight per cent. Talks resume on Friday at the town hall."
    " The army may not be used against a strike, a court has ruled."
)


def read(*texts: str) -> tuple[Unit, ...]:
    given = [Article.from_text(text, language="en") for text in texts]
    articles = prepare_story(given).articles
    found = [annotate(article) for article in articles]
    return units_of(articles, found, link_names(articles, found))


def seen(units: tuple[Unit, ...], one: int, other: int) -> dict[str, float]:
    links = Links(np.array([one]), np.array([other]), np.zeros(1))
    row = surroundings(units, np.arange(len(units)), links, lambda: None)[0]
    return dict(zip(CONTEXT, row.tolist(), strict=True))


def place(units: tuple[Unit, ...], article: int, word: str) -> int:
    return next(
        number
        for number, unit in enumerate(units)
        if unit.span.article == article and word in unit.words
    )


def test_what_is_told_nearby_counts_whichever_sentence_tells_it() -> None:
    units = read(HERE, THERE, ELSEWHERE)
    asked, boats = place(units, 0, "asked"), place(units, 1, "boats")
    alone = {*units[asked].terms} & {*units[boats].terms}
    assert "armi" not in alone  # "asked the army" stands in the sentence after it
    idle = place(units, 2, "boats")
    assert seen(units, asked, boats)["around"] > 2 * seen(units, asked, idle)["around"]


def test_surroundings_end_with_the_article() -> None:
    units = read("Dock workers in Rotterdam walked out over pay.", HERE, THERE)
    pay, army = place(units, 0, "pay"), place(units, 2, "army")
    assert seen(units, pay, army)["around"] == 0


def test_somebodys_words_are_not_what_another_tells_as_fact() -> None:
    units = read(HERE, THERE)
    said, told = place(units, 0, "water"), place(units, 1, "water")
    assert units[said].speaker
    assert units[told].speaker is None
    assert seen(units, said, told)["one speaks"] == 1
    assert seen(units, said, told)["others speak"] == 0


@pytest.mark.parametrize(("name", "differ"), [("Anna Huber", 0), ("Peter Vogel", 1)])
def test_the_same_speaker_is_known_by_the_name_in_full(name: str, differ: int) -> None:
    other = f'Mayor {name} spoke on Tuesday. "Never was there such water," {name} said.'
    units = read(HERE, other)
    pair = seen(units, place(units, 0, "water"), place(units, 1, "water"))
    assert pair["one speaks"] == 0
    assert pair["others speak"] == differ


def test_links_within_an_article_are_not_looked_at_again() -> None:
    units = read(HERE, THERE)
    links = Links(np.array([0, 0]), np.array([1, len(units) - 1]), np.array([0.5, 0.5]))
    found = reconsidered(units, np.arange(len(units)), links, lambda: None)
    assert found.odds[0] == 0.5
    assert found.odds[1] != 0.5


@given(st.integers(1, 2_000))
def test_the_more_sources_the_more_a_link_must_show(articles: int) -> None:
    assert crowd(articles) <= crowd(articles + 1) <= 1
    assert crowd(4) == 0 < crowd(5)
