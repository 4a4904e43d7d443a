"""What can be told of a passage that hints at how much it matters: the features of the salience.

In: the articles of a story and its passages. Out: an array (passages, features), each value about
0 to 1. Costs the words, vectorised: 10 ms for 600 sentences.

Features after Edmundson, "New Methods in Automatic Extracting", 1969 (position, title, cues), Hong
and Nenkova, "Improving the Estimation of Word Importance for News Multi-Document Summarization",
2014 (what the accounts have in common) and Radev et al., "Centroid-based Summarization of Multiple
Documents", 2004 (likeness to the centre of the own and of the other articles). None depends on
the order of the articles. Words that serve as cues are English; elsewhere they are silent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from math import log1p
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from summarizer.language import content_stems
from summarizer.progress import polled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from summarizer.model import Article, Sentence
    from summarizer.rank.concepts import Concepts, Passages

    Column = NDArray[np.float64]

_OPENERS: Final = "\"“'‘«„"
_QUOTE: Final = re.compile(r"[\"“”«»„]")
_ENDS: Final = tuple('.!?…"”’»)')
_US: Final = frozenset(("i", "we", "our", "my", "me", "us"))
_YOU: Final = frozenset(("you", "your", "yours"))
_BACK: Final = frozenset(("he", "she", "it", "they", "this", "that", "these", "but", "and"))
_SAID: Final = frozenset(("said", "says", "told", "tells", "according", "reports", "reported"))


class _Place(NamedTuple):
    """Where a passage stands: how many sentences of the body come before it, of how many."""

    before: int = 0
    among: int = 1
    kind: str = "body"


def measure(
    articles: Sequence[Article],
    passages: Passages,
    voices: NDArray[np.intp],
    poll: Callable[[], None] = lambda: None,
) -> NDArray[np.float64]:
    """Measure the features of passages: (passages, features), in the order of ``FEATURES``.

    Args:
        voices: independent accounts behind the claim of each passage.
        poll: called now and then; what it raises ends the work.
    """
    columns = {
        **_by_place(articles, passages, poll),
        **_by_wording(articles, passages, poll),
        **_by_concepts(articles, passages),
        **_by_centre(passages),
        "voices": np.log2(np.maximum(voices, 1)) / 3.0,
    }
    columns |= {
        "opening_centre": columns["opening"] * columns["article_centre"],
        "near_centre": columns["near"] * columns["article_centre"],
        "near_size": columns["near"] * np.log(max(2, len(passages.spans))) / 4.0,
        "depth_few": columns["depth"] * columns["few"],
    }
    return np.column_stack([np.asarray(columns[name], dtype=np.float64) for name in FEATURES])


FEATURES: Final = (
    "opening",  # the first sentence of the body
    "second",
    "near",  # nearness to the start of the article, falling slowly
    "nearer",  # the same, falling fast
    "depth",  # logarithm of the sentences before it
    "along",  # share of the article that comes before it
    "fragment",  # no whole sentence: a heading, or no mark at its end
    "length",  # logarithm of its words
    "short",  # fewer than twelve words
    "long",  # more than forty words
    "quoted",  # holds a quotation mark
    "quote_start",  # begins with one
    "question",
    "exclaims",
    "said",  # cues of reported speech
    "us",  # share of words for the writer or the speaker
    "you",  # share of words for the reader
    "back",  # begins with a word that points back
    "digits",  # figures
    "commas",
    "colon",
    "brackets",
    "content",  # share of its words that are no function words
    "letters",  # mean length of its words
    "spread",  # mean weight of its concepts
    "mass",  # their sum, with diminishing returns
    "shared_stems",  # share of its stems that other articles use too
    "shared_pairs",  # share of its pairs of stems that other articles use too
    "title",  # share of the headlines' content that it repeats
    "own_centre",  # likeness to the rest of its article
    "other_centre",  # likeness to the other articles
    "article_centre",  # likeness of its article to the others
    "article_share",  # length of its article against the mean of the articles
    "article_size",  # logarithm of the sentences of its article
    "alone",  # there is no other article
    "few",  # how few articles there are
    "voices",  # independent accounts behind the claim
    "opening_centre",  # the first sentence of an article that is like the others
    "near_centre",  # near the start of an article that is like the others
    "near_size",  # near the start, in a story of many sentences
    "depth_few",  # far down, in a story of few articles
)


def _by_place(
    articles: Sequence[Article], passages: Passages, poll: Callable[[], None]
) -> dict[str, Column]:
    places = _places(articles, poll)
    none = _Place()
    where = [places.get((s.article, s.start), none) for s in passages.spans]
    poll()
    before = np.array([place.before for place in where], dtype=np.float64)
    among = np.array([place.among for place in where], dtype=np.float64)
    prose = np.array([place.kind == "body" for place in where])
    ended = np.array([span.cut(articles).endswith(_ENDS) for span in passages.spans])
    return {
        "opening": (before == 0) & prose,
        "second": (before == 1) & prose,
        "near": 1.0 / (1.0 + before / 3.0),
        "nearer": 1.0 / (1.0 + before),
        "depth": np.log1p(before) / 4.0,
        "along": before / np.maximum(among - 1.0, 1.0),
        "fragment": ~(ended & prose),
        "article_size": np.log(np.maximum(among, 1.0)) / 4.0,
    }


def _places(
    articles: Sequence[Article], poll: Callable[[], None]
) -> Mapping[tuple[int, int], _Place]:
    places = {}
    for index, article in enumerate(polled(articles, poll, every=10)):
        before = 0
        among = sum(sentence.kind == "body" for sentence in article.sentences)
        for sentence in article.sentences:
            places[index, sentence.start] = _Place(before, among, sentence.kind)
            before += sentence.kind == "body"
    return places


def _by_wording(
    articles: Sequence[Article], passages: Passages, poll: Callable[[], None]
) -> dict[str, Column]:
    rows = [
        _wording(span.cut(articles), len(stems))
        for span, stems in polled(zip(passages.spans, passages.stems, strict=True), poll)
    ]
    table = np.array(rows, dtype=np.float64).reshape(len(rows), len(_WORDING))
    return {name: table[:, column] for column, name in enumerate(_WORDING)}


_WORDING: Final = (
    *("length", "short", "long", "quoted", "quote_start", "question", "exclaims", "said", "us"),
    *("you", "back", "digits", "commas", "colon", "brackets", "content", "letters"),
)


@lru_cache(maxsize=100_000)
def _wording(text: str, stems: int) -> tuple[float, ...]:
    """Return what the words of a passage tell, in the order of ``_WORDING``."""
    words = text.lower().split()
    count = max(1, len(words))
    bare = [word if word.isalnum() else word.strip(".,;:!?\"“”'’()") for word in words]
    start = next(filter(None, bare), "")
    return (
        log1p(count) / 4.0,
        max(0, 12 - count) / 12,
        min(1.0, max(0, count - 40) / 40),
        _QUOTE.search(text) is not None,
        text[:1] in _OPENERS,
        "?" in text,
        "!" in text,
        not _SAID.isdisjoint(bare),
        min(1.0, 10 * _count(bare, _US) / count),
        min(1.0, 10 * _count(bare, _YOU) / count),
        start in _BACK,
        min(3, len([word for word in bare if word[:1].isdigit()])) / 3,
        min(1.0, 5 * text.count(",") / count),
        ":" in text,
        "(" in text,
        min(1.0, stems / count),
        min(2.0, len(text) / count / 8),
    )


def _count(words: Sequence[str], of: frozenset[str]) -> int:
    return 0 if of.isdisjoint(words) else len([word for word in words if word in of])


def _by_concepts(articles: Sequence[Article], passages: Passages) -> dict[str, Column]:
    concepts = passages.concepts
    sums = concepts.sums(concepts.weights)
    pair = (np.arange(concepts.weights.size) >= len(concepts.stems)).astype(np.float64)
    shared = (concepts.accounts > 1).astype(np.float64)
    pairs = concepts.sums(pair)
    return {
        "spread": sums / (concepts.sizes + 4.0),
        "mass": np.sqrt(sums) / max(1.0, float(np.sqrt(sums.max(initial=0.0)))),
        "shared_stems": concepts.sums(shared * (1 - pair)) / np.maximum(concepts.sizes - pairs, 1),
        "shared_pairs": concepts.sums(shared * pair) / np.maximum(pairs, 1),
        "title": _title_share(articles, passages.stems, concepts),
    }


def _by_centre(passages: Passages) -> dict[str, Column]:
    """Compare passages with the centres of their article and of all others, by tf-idf cosine.

    A centre is the sum of its passages, each normalised; the entries of all articles' centres
    stand in one array, so that the cost is that of the words, however many articles there are.
    """
    concepts, count = passages.concepts, len(passages.spans)
    entries = _Entries.of(passages)
    whole = _totals(entries.stems, entries.values, len(concepts.stems))
    keys, place = np.unique(
        entries.owners[entries.rows] * whole.size + entries.stems, return_inverse=True
    )
    article, stem = np.divmod(keys, max(whole.size, 1))
    mine = _totals(place, entries.values, keys.size)
    rest = whole[stem] - mine
    owners = entries.owners
    told = np.bincount(owners)
    many, articles = told.size, int(np.count_nonzero(told))
    # What an article does not speak of stands in the others' centre as it stands in the whole.
    without = np.square(whole).sum() - _totals(article, np.square(whole[stem]), many)
    size = _root(_totals(article, np.square(mine), many))
    elsewhere = _root(without + _totals(article, np.square(rest), many))
    alike = _totals(article, mine * rest, many) / (size * elsewhere)
    inner = _totals(entries.rows, entries.values * mine[place], count)
    outer = _totals(entries.rows, entries.values * rest[place], count)
    shares = np.bincount(owners, concepts.sizes) / max(1, concepts.columns.size)
    return {
        "own_centre": np.maximum(inner - 1.0, 0.0) / size[owners],
        "other_centre": outer / elsewhere[owners],
        "article_centre": alike[owners],
        "article_share": np.minimum(shares[owners] * articles, 3.0),
        "alone": np.full(count, float(articles == 1)),
        "few": np.full(count, 1.0 / max(1, articles)),
    }


@dataclass(frozen=True, slots=True)
class _Entries:
    """The stems of passages as weighted entries.

    Attributes:
        owners: (passages); the article of each.
        rows: (entries); the passage of each.
        stems: (entries); the stem of each.
        values: (entries); its rarity in a passage of length 1.
    """

    owners: NDArray[np.intp]
    rows: NDArray[np.intp]
    stems: NDArray[np.intp]
    values: Column

    @classmethod
    def of(cls, passages: Passages) -> _Entries:
        """List the entries of all passages, one for each stem that a passage holds."""
        concepts, count = passages.concepts, len(passages.spans)
        single = concepts.columns < len(concepts.stems)
        stems = concepts.columns[single]
        rows = np.repeat(np.arange(count), concepts.sizes)[single]
        often = np.bincount(stems, minlength=len(concepts.stems))
        rarity = np.log1p(count / np.maximum(often, 1))[stems]
        norms = _root(_totals(rows, np.square(rarity), count))
        owners = np.fromiter((span.article for span in passages.spans), np.intp, count)
        return cls(owners, rows, stems, rarity / norms[rows])


def _totals(places: NDArray[np.intp], values: Column, count: int) -> Column:
    """Sum values by place: (count)."""
    return np.bincount(places, values, count).astype(np.float64, copy=False)


def _root(squares: Column) -> Column:
    return np.maximum(np.sqrt(np.maximum(squares, 0.0)), 1e-9)


def headline_stems(article: Article) -> tuple[str, ...]:
    """Return the content stems of an article's title or, without one, of its headline."""
    if article.title:
        return content_stems(article.title, article.language)
    return tuple(
        stem
        for sentence in article.sentences
        if _is_headline(sentence)
        for stem in content_stems(sentence.cut(article.text), article.language)
    )


def _is_headline(sentence: Sentence) -> bool:
    return sentence.kind == "headline"


def _title_share(
    articles: Sequence[Article], stems: Sequence[tuple[str, ...]], concepts: Concepts
) -> Column:
    """Share of the headlines' stems, weighted by how many headlines hold them, in each passage."""
    counts: dict[str, float] = {}
    for article in articles:
        for stem in set(headline_stems(article)):
            counts[stem] = counts.get(stem, 0.0) + 1.0
    values = np.zeros(concepts.weights.size)
    values[: len(concepts.stems)] = [counts.get(stem, 0.0) for stem in concepts.stems]
    total = sum(counts.values())
    if not total or not stems:
        return np.zeros(len(stems))
    sums = concepts.sums(values) / total
    return np.asarray(sums / max(float(sums.max()), 1e-9))
