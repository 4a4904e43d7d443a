"""Stories marked by hand: what the sources share, what one alone reports, where they differ.

Three sets: ``stories_dev.json`` of the development data (marks as words), ``marks.json`` beside
this module (the project's own marks on articles of ``allsides_dev``, as places, so that no article
is carried here), and the seeds, so that something real can be measured without the data.
"""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer import Article, Span, Story
from summarizer.load import load_articles
from summarizer.progress import Task

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MARKS = Path(__file__).with_name("marks.json")
SEEDS = Path(__file__).parents[2] / "seeds"


@dataclass(frozen=True)
class MarkedDifference:
    """Where sources differ (or only seem to): the places of its sides."""

    kind: str
    relation: str
    sides: tuple[Span, ...]


@dataclass(frozen=True)
class MarkedStory:
    """A story and its marks.

    Attributes:
        shared: for each fact the places where sources tell it, of exactly those that do.
        unique: for each fact the places where its one source tells it.
        traps: what differs on paper only.
    """

    id: str
    articles: tuple[Article, ...]
    shared: tuple[tuple[Span, ...], ...]
    unique: tuple[tuple[Span, ...], ...]
    differences: tuple[MarkedDifference, ...] = ()
    traps: tuple[MarkedDifference, ...] = ()

    @property
    def story(self) -> Story:
        """The articles as they would be loaded."""
        return Story.from_articles(list(self.articles))


def marked_by_others(data: Path) -> Iterator[MarkedStory]:
    """Yield the stories of ``stories_dev.json``."""
    for row in json.loads((data / "stories_dev.json").read_text("utf-8")):
        texts = row["articles"]
        yield MarkedStory(
            row["id"],
            tuple(headed(text) for text in texts),
            tuple(
                tuple(
                    _words(texts, int(source), mark)
                    for source, marks in fact.items()
                    if source != "id"
                    for mark in marks
                )
                for fact in row["shared"]
            ),
            tuple(
                tuple(_words(texts, fact["source"], mark) for mark in fact["marks"])
                for fact in row["unique"]
            ),
            tuple(_difference(texts, one) for one in row["differences"]),
            tuple(_difference(texts, one) for one in row["not_differences"]),
        )


def marked_by_us(data: Path) -> Iterator[MarkedStory]:
    """Yield the stories of ``marks.json``.

    Raises:
        ValueError: if an article is not the one that was marked.
    """
    with gzip.open(data / "allsides_dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = {row["id"]: row for row in map(json.loads, lines)}
    for marks in json.loads(MARKS.read_text("utf-8")):
        found = rows[marks["id"]]["articles"]
        texts = [f"{article['title']}\n\n{article['text']}" for article in found]
        if [len(text) for text in texts] != marks["characters"]:
            raise ValueError(f"{marks['id']} is not the story that was marked")
        yield MarkedStory(
            marks["id"],
            tuple(headed(text) for text in texts),
            _facts(marks["shared"]),
            _facts(marks["unique"]),
            tuple(
                MarkedDifference(one["kind"], one["relation"], _places(one["sides"]))
                for one in marks["differences"]
            ),
            tuple(MarkedDifference("", "", _places(sides)) for sides in marks["traps"]),
        )


def marked_seeds() -> MarkedStory:
    """Return the sample story with some facts that a reader finds in it."""
    articles, _ = load_articles([SEEDS], Task())
    texts = [article.text for article in articles]
    return MarkedStory(
        "seeds",
        tuple(articles),
        tuple(
            tuple(_words(texts, source, mark) for source, mark in fact) for fact in _SEEDS_SHARED
        ),
        tuple((_words(texts, source, mark),) for source, mark in _SEEDS_UNIQUE),
    )


_SEEDS_SHARED = (
    (
        (0, "agreed to withdraw troops by the end of the year"),
        (1, "to be completed by the end of the year"),
        (2, "seal a deal for the withdrawal"),
        (3, "agreement to end the combat mission"),
    ),
    ((1, "killing in a drone strike"), (2, "assassination of senior Iranian general")),
    ((2, "important link in the US strategic plan"), (3, "important part of the strategic")),
    ((2, "no question of Washington abandoning"), (3, "out of the question for Washington")),
    (
        (0, "Since the US invasion of Iraq"),
        (1, "invaded Iraq in 2003"),
        (2, "culminated in 2003 with the unilateral invasion"),
    ),
    ((0, "elections are due to be held in October"), (2, "elections scheduled for October")),
    (
        (0, "including 2,500 Americans"),
        (1, "about 2,500 U.S. troops"),
        (2, "around 2,500 soldiers"),
    ),
)
_SEEDS_UNIQUE = (
    (0, "four days earlier at the Pentagon"),
    (0, "A reduction in the number of troops present"),
    (1, "mission accomplished"),
    (1, "increasing pressure from Iran-aligned parties"),
    (2, "address the coronavirus pandemic"),
    (2, "superficial announcements"),
    (3, "passed the test of the battle"),
    (3, "the last of which was on June 29"),
)


def is_one_group(groups: Sequence[tuple[Span, ...]], fact: Sequence[Span]) -> bool:
    """Tell whether a group holds a mark of each source of a fact, and no other source."""
    sources = {mark.article for mark in fact}
    return any(
        sources
        == {span.article for span in group}
        == {mark.article for mark in fact if any(mark.overlaps(span) for span in group)}
        for group in groups
    )


def stays_alone(groups: Sequence[tuple[Span, ...]], fact: Sequence[Span]) -> bool:
    """Tell whether all groups that hold a mark of a fact are of its one source."""
    found = [g for g in groups if any(mark.overlaps(span) for mark in fact for span in g)]
    return bool(found) and all(len({span.article for span in group}) == 1 for group in found)


def headed(text: str) -> Article:
    """Make an article of a text that begins with its headline."""
    return Article.from_text(text, title=text.split("\n", maxsplit=1)[0], language="en")


def _words(texts: list[str], source: int, mark: str) -> Span:
    start = texts[source].index(mark)
    return Span(source, start, start + len(mark))


def _difference(texts: list[str], one: dict[str, Any]) -> MarkedDifference:
    sides = tuple(_words(texts, side["source"], side["mark"]) for side in one["sides"])
    return MarkedDifference(one.get("kind", ""), one.get("relation", ""), sides)


def _facts(facts: list[list[list[int]]]) -> tuple[tuple[Span, ...], ...]:
    return tuple(_places(fact) for fact in facts)


def _places(places: list[list[int]]) -> tuple[Span, ...]:
    return tuple(Span(source, start, end) for source, start, end in places)
