"""Which articles are one account.

In: articles. Out: voices. Two articles count as one voice if one copies the other (at least half of
the shorter one's eight-word runs outside quotations stand in the other; shingling after Broder,
1997), if their datelines credit the same agency, or if the same outlet published both. Costs one
pass over the text, plus the pairs that share a run.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Final

from summarizer.clusters import Clusters
from summarizer.language import WORD
from summarizer.model import Article, Sentence, Span, Voice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_RUN: Final = 8
_COPY_SHARE: Final = 0.5
_LEAST_RUNS: Final = 12
"""Shared runs below which two short texts are alike by chance (12 runs are about 20 words)."""
_PROOFS: Final = 5
_COMMON_RUN: Final = 200
_DATELINE: Final = re.compile(
    r"^[^\W\d_][\w .,'’/-]{1,60}?\((?P<credit>[A-Z][^()\n]{1,40})\)\s*[-–—:]", re.UNICODE
)
_DATELINE_WITHIN: Final = 12
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


def agency_credits(article: Article) -> dict[str, str]:
    """Return the credits in an article's dateline, as {folded: printed}.

    "PARIS (AP) -" gives {"ap": "AP"}. A summary may stand before the dateline, as far as
    ``_DATELINE_WITHIN`` sentences.
    """
    for sentence in article.sentences[:_DATELINE_WITHIN]:
        found = _DATELINE.match(sentence.cut(article.text))
        if found:
            parts = re.split(r"\s*[/,]\s*", found["credit"])
            return {part.casefold(): part for part in parts if part.casefold() not in _NO_CREDIT}
    return {}


def _outlet(article: Article) -> dict[str, str]:
    return {article.outlet.casefold(): article.outlet} if article.outlet else {}


def _alike(
    articles: Sequence[Article], key: Callable[[Article], dict[str, str]]
) -> list[tuple[tuple[int, int], str]]:
    """Return pairs of articles with a value in common, neighbours only: that joins them all."""
    holders: dict[str, list[int]] = defaultdict(list)
    printed: dict[str, list[str]] = defaultdict(list)
    for index, article in enumerate(articles):
        for value, words in key(article).items() if article.sentences else ():
            holders[value].append(index)
            printed[value].append(words)
    return [
        (pair, min(printed[value]))
        for value in sorted(holders)
        for pair in zip(holders[value], holders[value][1:], strict=False)
    ]


@lru_cache(maxsize=200)
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
    found = []
    for pair, count in sorted(_shared(holders.values()).items()):
        first, second = pair
        share = count / min(len(runs[first]), len(runs[second]))
        if share >= _COPY_SHARE and count >= _LEAST_RUNS:
            common = (
                r for r in runs[first] if r in runs[second] and len(holders[r]) <= _COMMON_RUN
            )
            found.append((pair, _proof(pair, runs, common), share))
    return found


def _shared(holders: Iterable[Sequence[int]]) -> Counter[tuple[int, int]]:
    """Count the runs that two articles share; runs of one passage mostly have the same holders."""
    counts: Counter[tuple[int, int]] = Counter()
    for members, times in Counter(tuple(h) for h in holders if 1 < len(h) <= _COMMON_RUN).items():
        for pair in combinations(members, 2):
            counts[pair] += times
    return counts


def _proof(
    pair: tuple[int, int], runs: Sequence[Runs], common: Iterable[int]
) -> tuple[tuple[Span, Span], ...]:
    """Return the first places that two articles share; ``common`` is in order of the first."""
    first, second = pair
    places: set[tuple[Span, Span]] = set()
    for run in common:
        place = Span.of(first, runs[first][run]), Span.of(second, runs[second][run])
        if len(places) >= _PROOFS and place[0] > max(places)[0]:
            break
        places.add(place)
    return tuple(sorted(places)[:_PROOFS])
