"""Which articles are one account.

In: articles. Out: voices. Two articles count as one voice if one copies the other (at least half of
the shorter one's eight-word runs outside quotations stand in the other; shingling after Broder,
1997), if their datelines credit the same agency, or if the same outlet published both. Costs one
pass over the text, plus the pairs that share a run.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final

from summarizer.judge.clusters import Clusters
from summarizer.language import WORD
from summarizer.model import Article, Sentence, Span, Voice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_RUN: Final = 8
_COPY_SHARE: Final = 0.5
_LEAST_RUNS: Final = 12
"""Shared runs below which two short texts are alike by chance (12 runs are about 20 words)."""
_PROOFS: Final = 5
_COMMON_RUN: Final = 200
_DATELINE: Final = re.compile(
    r"^[^\W\d_][\w .,'’/-]{1,60}?\((?P<credit>[A-Z][^()\n]{1,40})\)\s*[-–—:]", re.UNICODE
)
_NO_CREDIT: Final = frozenset({"agencies", "agency", "agenturen", "agences", "agencias", "agenzie"})
_QUOTED: Final = re.compile(r"[“\"«„][^“”\"«»„\n]{0,2000}[”\"»“]")

Runs = dict[int, Sentence]
"""The hashed runs of an article and the sentence each begins in."""


def find_voices(articles: Sequence[Article]) -> tuple[Voice, ...]:
    """Group articles into independent accounts, with reasons and the passages that prove them.

    An article without sentences (hidden, or furniture only) says nothing, and is no voice.
    """
    clusters = Clusters(index for index, article in enumerate(articles) if article.sentences)
    reasons: dict[tuple[int, int], str] = {}
    proofs: dict[tuple[int, int], tuple[tuple[Span, Span], ...]] = {}
    for pair, shared, share in _copies(articles):
        clusters.join(*pair)
        reasons[pair] = (
            f"{round(100 * share)} % of the shorter article stands word for word in the other"
        )
        proofs[pair] = shared
    for key, words in ((agency_credits, "both datelines credit {}"), (_outlet, "both are by {}")):
        for pair, value in _alike(articles, key):
            clusters.join(*pair)
            reasons.setdefault(pair, words.format(value))
    return tuple(
        _voice(number, members, reasons, proofs)
        for number, members in enumerate(clusters.sets(), 1)
    )


def _voice(
    number: int,
    members: tuple[int, ...],
    reasons: dict[tuple[int, int], str],
    proofs: dict[tuple[int, int], tuple[tuple[Span, Span], ...]],
) -> Voice:
    pairs = [pair for pair in combinations(members, 2) if pair in reasons]
    words = list(dict.fromkeys(reasons[pair] for pair in pairs))
    passages = [proof for pair in pairs for proof in proofs.get(pair, ())]
    return Voice(number, members, "; ".join(words), tuple(passages))


def agency_credits(article: Article) -> frozenset[str]:
    """Return the credits in an article's dateline, lower case: "PARIS (AP) -" gives {"ap"}."""
    for sentence in article.sentences[:6]:
        found = _DATELINE.match(sentence.cut(article.text))
        if found:
            parts = re.split(r"\s*[/,]\s*", found["credit"].casefold())
            return frozenset(part for part in parts if part not in _NO_CREDIT)
    return frozenset()


def _outlet(article: Article) -> frozenset[str]:
    return frozenset({article.outlet.casefold()} if article.outlet else ())


def _alike(
    articles: Sequence[Article], key: Callable[[Article], frozenset[str]]
) -> list[tuple[tuple[int, int], str]]:
    """Return pairs of articles with a value in common, neighbours only: that joins them all."""
    holders: dict[str, list[int]] = defaultdict(list)
    for index, article in enumerate(articles):
        for value in key(article) if article.sentences else ():
            holders[value].append(index)
    return [
        (pair, value.upper() if len(value) <= 4 else value.title())
        for value in sorted(holders)
        for pair in zip(holders[value], holders[value][1:], strict=False)
    ]


def _runs(article: Article) -> Runs:
    """Return the eight-word runs of an article's own words, each with the sentence it begins in."""
    runs: Runs = {}
    for sentence in article.sentences:
        if sentence.kind == "heading":
            continue
        own = _QUOTED.sub(" ", sentence.cut(article.text))
        words = [word.lower() for word in WORD.findall(own)]
        for k in range(len(words) - _RUN + 1):
            runs.setdefault(hash(tuple(words[k : k + _RUN])), sentence)
    return runs


def _copies(
    articles: Sequence[Article],
) -> list[tuple[tuple[int, int], tuple[tuple[Span, Span], ...], float]]:
    """Return the pairs where one copies the other, with proving passages and the share copied."""
    runs = [_runs(article) for article in articles]
    holders: dict[int, list[int]] = defaultdict(list)
    for index, own in enumerate(runs):
        for run in own:
            holders[run].append(index)
    shared: dict[tuple[int, int], list[int]] = defaultdict(list)
    for run, indices in holders.items():
        if 1 < len(indices) <= _COMMON_RUN:
            for pair in combinations(indices, 2):
                shared[pair].append(run)
    found = []
    for pair in sorted(shared):
        first, second = pair
        share = len(shared[pair]) / min(len(runs[first]), len(runs[second]))
        if share >= _COPY_SHARE and len(shared[pair]) >= _LEAST_RUNS:
            found.append((pair, _proof(pair, runs, shared[pair]), share))
    return found


def _proof(
    pair: tuple[int, int], runs: Sequence[Runs], common: Sequence[int]
) -> tuple[tuple[Span, Span], ...]:
    first, second = pair
    places = {
        (Span.of(first, runs[first][run]), Span.of(second, runs[second][run])) for run in common
    }
    return tuple(sorted(places)[:_PROOFS])
