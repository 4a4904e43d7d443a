"""Labelled pairs of sentences from the development data, as the aligner sees them."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np

from summarizer.align import canonical, units_of
from summarizer.align.context import surroundings
from summarizer.align.features import FEATURES, describe
from summarizer.align.grouping import REACH
from summarizer.align.passages import at_first_look, sentence_links
from summarizer.annotate import annotate, link_names
from summarizer.model import Article, Sentence, Span
from summarizer.pipeline import prepare_story
from tests.quality.marked import marked_by_us
from tests.quality.tfidf import cosines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from summarizer.align import Unit
    from tests.quality.marked import MarkedStory

_TELLING = 12
"""So many characters of a mark tell its fact."""


@dataclass(frozen=True)
class Labelled:
    """The labelled pairs of one story.

    Attributes:
        rows: features, shape (n, len(FEATURES)).
        labels: 1 where the two sentences report the same, shape (n,).
        cosines: tf-idf cosine on stems, the baseline, shape (n,).
    """

    story: str
    rows: NDArray[np.float64]
    labels: NDArray[np.float64]
    cosines: NDArray[np.float64]


@dataclass(frozen=True)
class Linked:
    """The labelled links of passages of one story, after the first look.

    Attributes:
        rows: what a second look sees, shape (n, len(CONTEXT)).
        odds: of the first look, shape (n,).
        labels: 1 where the two passages tell one fact, shape (n,).
    """

    rows: NDArray[np.float64]
    odds: NDArray[np.float64]
    labels: NDArray[np.float64]


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """Read a gzipped file of JSON lines."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def ready_article(sentences: list[str]) -> Article:
    """Make an article of sentences that are already split, one a paragraph."""
    text = "\n\n".join(sentences)
    spans, start = [], 0
    for number, sentence in enumerate(sentences):
        spans.append(Sentence(start, start + len(sentence), number))
        start += len(sentence) + 2
    return replace(Article.from_text(text, language="en"), sentences=tuple(spans))


def _units(articles: Sequence[Article]) -> tuple[Unit, ...]:
    annotations = [annotate(article) for article in articles]
    return units_of(articles, annotations, link_names(articles, annotations))


def _described(units: Sequence[Unit]) -> NDArray[np.float64]:
    """Return the features of all pairs of units, shape (units, units, features); upper half."""
    first, second = np.triu_indices(len(units), 1)
    table = np.zeros((len(units), len(units), len(FEATURES)))
    table[first, second] = describe(units, first, second).rows
    return table


def _labelled(
    story: str, units: Sequence[Unit], wanted: dict[tuple[int, int], int], texts: list[str]
) -> Labelled:
    first, second = np.array(list(wanted), dtype=np.int64).reshape(-1, 2).T
    labels = np.array(list(wanted.values()), dtype=float)
    rows = _described(units)[first, second]
    return Labelled(story, rows, labels, cosines(texts)[first, second])


def _shared_events(units: Sequence[tuple[int, set[int] | None]]) -> dict[tuple[int, int], int]:
    """Label pairs of annotated sentences, each of an article with some events."""
    return {
        (i, j): int(len(mine & theirs) >= 2)
        for (i, (here, mine)), (j, (there, theirs)) in combinations(enumerate(units), 2)
        if here != there and mine is not None and theirs is not None and len(mine & theirs) != 1
    }


def event_stories(folder: Path) -> Iterator[tuple[list[Article], dict[tuple[Span, Span], int]]]:
    """Yield the articles of each story, and the labels of pairs of their sentences."""
    for row in read_rows(folder / "same_event_dev.jsonl.gz"):
        articles = [ready_article(article["sentences"]) for article in row["articles"]]
        spans = [
            Span.of(index, sentence)
            for index, article in enumerate(articles)
            for sentence in article.sentences
        ]
        labels = _shared_events(_annotated(row["articles"]))
        yield articles, {(spans[i], spans[j]): label for (i, j), label in labels.items()}


def _annotated(articles: Sequence[dict[str, Any]]) -> list[tuple[int, set[int] | None]]:
    """Return the article of each sentence, and its events if they were annotated."""
    units: list[tuple[int, set[int] | None]] = []
    for index, article in enumerate(articles):
        marked = set(article["annotated"])
        for place in range(len(article["sentences"])):
            events = set(article["events"].get(str(place), [])) if place in marked else None
            units.append((index, events))
    return units


def same_event(folder: Path) -> list[Labelled]:
    """Pairs across articles: 1 if they share two or more events, 0 if they share none."""
    found = []
    for row in read_rows(folder / "same_event_dev.jsonl.gz"):
        wanted = _shared_events(_annotated(row["articles"]))
        told = [article["sentences"] for article in row["articles"]]
        articles = [ready_article(sentences) for sentences in told]
        found.append(
            _labelled(row["id"], _units(articles), wanted, [s for some in told for s in some])
        )
    return found


def same_fact(folder: Path) -> list[Labelled]:
    """Pairs of sentences by different writers on one topic: 1 if they state one fact."""
    topics: dict[str, dict[str, set[str]]] = {}
    for row in read_rows(folder / "same_fact_dev.jsonl.gz"):
        sentences = topics.setdefault(row["topic"], {})
        for sentence in row["sentences"]:
            text = sentence if isinstance(sentence, str) else sentence["text"]
            sentences.setdefault(text, set()).add(row["id"])
    found = []
    for topic, sentences in topics.items():
        facts = list(sentences.values())
        wanted = {
            (i, j): int(bool(facts[i] & facts[j]))
            for i in range(len(facts))
            for j in range(i + 1, len(facts))
        }
        articles = [ready_article([text]) for text in sentences]
        found.append(_labelled(topic, _units(articles), wanted, list(sentences)))
    return found


def same_claim(folder: Path) -> list[Labelled]:
    """Pairs of sentences of the stories marked by hand: 1 if they tell one of the shared facts.

    A pair that tells none counts if both sentences are known to tell something else, or one of
    them what the other's source does not tell.
    """
    found = []
    for story in marked_by_us(folder):
        articles = prepare_story(story.articles).articles
        units = _units(articles)
        texts = [unit.span.cut(articles) for unit in units]
        found.append(_labelled(story.id, units, _marked_pairs(story, units, _overlaps), texts))
    return found


def same_passage(folder: Path) -> list[Linked]:
    """Linked passages of the stories marked by hand; what ``same_claim`` is for sentences."""
    found = []
    for story in marked_by_us(folder):
        articles = prepare_story(story.articles).articles
        units = canonical(_units(articles), articles)
        links, nearest = sentence_links(units, -REACH, _unpolled)
        first = at_first_look(articles, units, links, nearest, _unpolled)
        labels = _marked_pairs(story, first.units, _tells)
        known = np.array([pair in labels for pair in first.links.keys()], dtype=bool)  # noqa: SIM118
        links = first.links.where(known)
        rows = surroundings(first.units, first.sentence, links, _unpolled)
        wanted = np.array([labels[pair] for pair in links.keys()], dtype=float)  # noqa: SIM118
        found.append(Linked(rows, links.odds, wanted))
    return found


def _unpolled() -> None:
    """Go on."""


def _overlaps(unit: Unit, mark: Span) -> bool:
    return mark.overlaps(unit.span)


def _tells(unit: Unit, mark: Span) -> bool:
    """Tell whether a passage holds a mark, or most of it."""
    if unit.span.article != mark.article:
        return False
    common = min(unit.span.end, mark.end) - max(unit.span.start, mark.start)
    return common >= min(_TELLING, (mark.end - mark.start) / 2)


def _marked_pairs(
    story: MarkedStory, units: Sequence[Unit], tells: Callable[[Unit, Span], bool]
) -> dict[tuple[int, int], int]:
    told = [
        {n for n, fact in enumerate(story.shared) if any(tells(u, m) for m in fact)} for u in units
    ]
    marked = [
        bool(facts) or any(tells(unit, mark) for fact in story.unique for mark in fact)
        for unit, facts in zip(units, told, strict=True)
    ]
    sources = [
        set[int]().union(*({m.article for m in story.shared[n]} for n in facts)) for facts in told
    ]
    article = [unit.span.article for unit in units]
    return {
        (i, j): int(bool(told[i] & told[j]))
        for i in range(len(units))
        for j in range(i + 1, len(units))
        if article[i] != article[j]
        and (
            (told[i] and told[j])
            or (marked[i] and article[j] not in sources[i])
            or (marked[j] and article[i] not in sources[j])
        )
    }
