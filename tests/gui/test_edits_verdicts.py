"""What the user says of a difference is one change of the edits, and is kept with them."""

from __future__ import annotations

import json
from dataclasses import replace

from gui.edits import store
from gui.edits.changes import of_articles
from gui.edits.verdicts import rule
from summarizer import Article, Difference, Edits, Span
from summarizer.model import Side, Verdict, places_of_difference

ARTICLES = (
    Article.from_text("About 2,500 U.S. troops are in Iraq."),
    Article.from_text("There are 3,500 soldiers in the country."),
)
ONE = Difference(
    "figure",
    "contradiction",
    "soldiers",
    (Side("2,500", (Span(0, 6, 11),)), Side("3,500", (Span(1, 10, 15),))),
)
PLACES = places_of_difference(ONE, ARTICLES)


def test_a_ruling_takes_the_place_of_the_one_before() -> None:
    first = rule(Edits(), ONE, ARTICLES, "checked", "  by  phone ")
    assert first.verdicts == {Verdict(PLACES, "checked", "by phone")}
    second = rule(first, ONE, ARTICLES, "ask the desk")
    assert second.verdicts == {Verdict(PLACES, "ask the desk")}
    assert rule(second, ONE, ARTICLES, None) == Edits()


def test_a_ruling_that_spoke_of_other_places_of_the_same_sides_is_replaced_too() -> None:
    wider = Verdict(tuple((key, start - 2, end + 3) for key, start, end in PLACES), "checked")
    other = Verdict((("elsewhere", 0, 4),), "no conflict")
    edits = Edits(verdicts=frozenset({wider, other}))
    assert rule(edits, ONE, ARTICLES, "no conflict").verdicts == {
        Verdict(PLACES, "no conflict"),
        other,
    }


def test_rulings_are_kept_in_the_file_of_the_decisions() -> None:
    edits = rule(Edits(), ONE, ARTICLES, "ask the desk", "call the ministry")
    read, whole = store.from_json(json.loads(store.as_json(edits)))
    assert whole
    assert read == edits
    assert of_articles(edits, frozenset({ARTICLES[0].sha256})) == Edits()
    assert replace(read, verdicts=frozenset()) == Edits()
