"""Labelled pairs of sentences from the development data, as the aligner sees them."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from summarizer.align import units_of
from summarizer.align.features import FEATURES, Pairs, compare
from summarizer.annotate import annotate, link_names
from summarizer.language import content_stems
from summarizer.model import Article, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray


@dataclass(frozen=True)
class Labelled:
    """The labelled pairs of one story.

    Attributes:
        rows: features, shape (n, len(FEATURES)); zeros for a pair that was never proposed.
        labels: 1 where the two sentences report the same, shape (n,).
        cosines: tf-idf cosine on stems, the baseline, shape (n,).
    """

    story: str
    rows: NDArray[np.float64]
    labels: NDArray[np.float64]
    cosines: NDArray[np.float64]


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


def _describe(articles: list[Article]) -> Pairs:
    annotations = [annotate(article) for article in articles]
    units = units_of(articles, annotations, link_names(articles, annotations))
    return compare(units, least_share=0.0)


def _labelled(
    story: str, pairs: Pairs, wanted: dict[tuple[int, int], int], texts: list[str]
) -> Labelled:
    rows = np.zeros((len(wanted), len(FEATURES)))
    place = {key: index for index, key in enumerate(wanted)}
    for first, second, row in zip(
        pairs.first.tolist(), pairs.second.tolist(), pairs.rows, strict=True
    ):
        if (first, second) in place:
            rows[place[first, second]] = row
    labels = np.array(list(wanted.values()), dtype=float)
    return Labelled(story, rows, labels, _cosines(texts, list(wanted)))


def _cosines(texts: list[str], keys: list[tuple[int, int]]) -> NDArray[np.float64]:
    """Cosine of tf-idf vectors over stems, tf as 1 + log(count), one vector a sentence."""
    bags = [Counter(content_stems(text, "en")) for text in texts]
    frequency = Counter(term for bag in bags for term in bag)
    columns = {term: place for place, term in enumerate(sorted(frequency))}
    vectors = np.zeros((len(bags), max(1, len(columns))))
    for row, bag in enumerate(bags):
        for term, count in bag.items():
            rarity = np.log((len(bags) + 1) / (frequency[term] + 0.5))
            vectors[row, columns[term]] = (1 + np.log(count)) * rarity
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return np.array([vectors[i] @ vectors[j] for i, j in keys])


def same_event(folder: Path) -> list[Labelled]:
    """Pairs across articles: 1 if they share two or more events, 0 if they share none."""
    found = []
    for row in read_rows(folder / "same_event_dev.jsonl.gz"):
        units: list[tuple[int, set[int] | None]] = []
        for index, article in enumerate(row["articles"]):
            marked = set(article["annotated"])
            for place in range(len(article["sentences"])):
                events = set(article["events"].get(str(place), [])) if place in marked else None
                units.append((index, events))
        wanted: dict[tuple[int, int], int] = {}
        for i, (here, mine) in enumerate(units):
            for j in range(i + 1, len(units)):
                there, theirs = units[j]
                if here == there or mine is None or theirs is None or len(mine & theirs) == 1:
                    continue
                wanted[i, j] = int(len(mine & theirs) >= 2)
        pairs = _describe([ready_article(article["sentences"]) for article in row["articles"]])
        found.append(
            _labelled(
                row["id"], pairs, wanted, [s for a in row["articles"] for s in a["sentences"]]
            )
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
        pairs = _describe([ready_article([text]) for text in sentences])
        found.append(_labelled(topic, pairs, wanted, list(sentences)))
    return found
