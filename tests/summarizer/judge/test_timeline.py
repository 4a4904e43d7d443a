from __future__ import annotations

from datetime import date
from itertools import permutations
from typing import TYPE_CHECKING

from summarizer import Article, Story, analyse, load_story
from summarizer.judge.timeline import timeline
from tests.summarizer.world_news import STORIES, UNKNOWN

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer import Analysis


def told(*texts: str, day: str | None = "2021-07-27") -> Analysis:
    return analyse(Story.from_articles([Article.from_text(text, date=day) for text in texts]))


def test_the_sample_story_runs_from_the_invasion_to_the_end_of_the_year(seeds: Path) -> None:
    analysis = analyse(load_story([seeds]))
    dated = timeline(analysis)
    assert [d.first for d in dated] == sorted(d.first for d in dated)
    assert (dated[0].first.year, dated[0].precision) == (2003, "year")
    assert (dated[-1].first, dated[-1].last) == (date(2021, 12, 1), date(2021, 12, 31))
    meeting = [d for d in dated if d.first == d.last == date(2021, 7, 26)]
    assert max(len({s.article for s in d.spans}) for d in meeting) >= 3
    for entry in dated:
        support = next(c for c in analysis.claims if c.id == entry.claim).support
        assert entry.first <= entry.last
        assert all(any(s.contains(span) for s in support) for span in entry.spans)


def test_the_day_of_the_event_goes_before_the_day_it_was_spoken_of() -> None:
    analysis = told(
        "Bridge\n\nPolice said on Monday that the bridge had collapsed on July 20."
        " The council meets in October."
    )
    assert [(d.first, d.precision) for d in timeline(analysis)] == [
        (date(2021, 7, 20), "day"),
        (date(2021, 10, 1), "month"),
    ]


def test_the_day_of_publication_stands_where_no_other_does() -> None:
    (entry,) = timeline(told("Bridge\n\nThe bridge was closed on July 27, 2021."))
    assert entry.first == date(2021, 7, 27)


def test_a_day_goes_before_a_year() -> None:
    (entry,) = timeline(
        told("Bridge\n\nThe bridge, which was built in 1921, collapsed on July 20 in the morning.")
    )
    assert (entry.first, entry.precision) == (date(2021, 7, 20), "day")


def test_what_cannot_be_resolved_is_left_out() -> None:
    assert timeline(told("Bridge\n\nThe bridge collapsed four days earlier.")) == ()
    assert timeline(told("Bridge\n\nThe bridge collapsed yesterday.", day=None)) == ()


def test_the_timeline_does_not_depend_on_the_order_of_articles() -> None:
    texts = STORIES["es"]
    expected = [(d.first, d.last, d.precision, d.basis) for d in timeline(told(*texts))]
    assert len(expected) >= 3
    for order in permutations(texts):
        found = [(d.first, d.last, d.precision, d.basis) for d in timeline(told(*order))]
        assert found == expected


def test_languages_that_are_not_known_have_no_timeline_and_do_no_harm() -> None:
    for texts in UNKNOWN.values():
        assert timeline(told(*texts)) == ()
