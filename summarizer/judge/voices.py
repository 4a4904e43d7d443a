"""Which articles are one account.

In: articles, and the words of each. Out: voices. Two articles count as one voice if one copies the
other (at least half of the shorter one's eight-word runs outside quotations stand in the other), if
the text of both is credited to one agency (dateline, closing bracket, source or copyright line), if
the same reporter wrote both, or if the same outlet published both: an outlet does not confirm
itself. Who merely "contributed to this report" makes no voice of it; such articles are compared
passage by passage, as all are (``claims``). Costs one pass over the text, plus the pairs that share
a run.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.clusters import Clusters
from summarizer.judge.copies import Runs, shared_runs
from summarizer.judge.credit_lines import (
    credited_writers,
    find_credits,
    full_names,
    helpers,
    is_nobody,
)
from summarizer.judge.outlets import find_outlets, key_of
from summarizer.judge.wording import read_wordings
from summarizer.model import Article, Span, Voice

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summarizer.judge.wording import Wording

_RUN: Final = 8
_COPY_SHARE: Final = 0.5
_LEAST_RUNS: Final = 12
"""Shared runs below which two short texts are alike by chance (12 runs are about 20 words)."""
_PROOFS: Final = 12

Pair = tuple[int, int]
Proof = tuple[Span, Span]


class _Tie(NamedTuple):
    """Why two articles are one voice."""

    reason: str
    proofs: tuple[Proof, ...] = ()


def find_voices(
    articles: Sequence[Article], wordings: Sequence[Wording] | None = None
) -> tuple[Voice, ...]:
    """Group articles into independent accounts, with reasons and the passages that prove them.

    An article without sentences (hidden, or furniture only) says nothing, and is no voice.

    Args:
        wordings: the words of each article, where the caller has them.
    """
    clusters = Clusters(index for index, article in enumerate(articles) if article.sentences)
    ties: dict[Pair, _Tie] = _copies(articles, wordings or read_wordings(articles))
    for pair, tie in _credited(articles):
        ties.setdefault(pair, tie)
    for pair in ties:
        clusters.join(*pair)
    return tuple(_voice(number, members, ties) for number, members in enumerate(clusters.sets(), 1))


def _voice(number: int, members: tuple[int, ...], ties: Mapping[Pair, _Tie]) -> Voice:
    """Tell why the members are one: each is shown with the first that it is tied to."""
    found: list[_Tie] = []
    for place, member in enumerate(members):
        tie = next((ties[one, member] for one in members[:place] if (one, member) in ties), None)
        found += [tie] if tie else []
    reasons = dict.fromkeys(tie.reason for tie in found)
    proofs = [proof for tie in found for proof in tie.proofs]
    return Voice(number, members, "; ".join(reasons), tuple(proofs))


def _copies(articles: Sequence[Article], wordings: Sequence[Wording]) -> dict[Pair, _Tie]:
    """Return the pairs where one copies the other, with proving passages and the share copied."""
    runs = [wording.runs(_RUN, own=True) for wording in wordings]
    found: dict[Pair, _Tie] = {}
    for (first, second), count in sorted(shared_runs(runs).items()):
        share = count / min(len(runs[first].values), len(runs[second].values))
        if share >= _COPY_SHARE and count >= _LEAST_RUNS:
            percent = round(100 * share)
            reason = f"{percent} % of the shorter article stands word for word in the other"
            places = _places(
                runs[first],
                runs[second],
                wordings[first].own_sentences,
                wordings[second].own_sentences,
            )
            found[first, second] = _Tie(
                reason,
                tuple(
                    (
                        Span.of(first, articles[first].sentences[one]),
                        Span.of(second, articles[second].sentences[other]),
                    )
                    for one, other in places
                ),
            )
    return found


def _places(
    first: Runs, second: Runs, of_first: Sequence[int], of_second: Sequence[int]
) -> list[Pair]:
    """Return the first pairs of sentences with a run in common, in order of the first article."""
    ones, others = first.common(second)
    pairs = zip(ones.tolist(), others.tolist(), strict=True)
    return sorted({(of_first[one], of_second[other]) for one, other in pairs})[:_PROOFS]


def _credited(articles: Sequence[Article]) -> list[tuple[Pair, _Tie]]:
    """Return the ties of articles with one origin or writer; neighbours only, which is enough."""
    known = frozenset(key_of(article.outlet) for article in articles if article.outlet)
    heard = [(index, article) for index, article in enumerate(articles) if article.sentences]
    published = {i: _outlet(a) | agency_credits(i, a, known) for i, a in heard}
    return [
        *_neighbours(published, "the text of both is by {}"),
        *_neighbours({i: _writers(i, a) for i, a in heard}, "both are written by {}"),
    ]


_Named = dict[str, tuple[str, "Span | None"]]
"""What an article has in common with others: {key: (as printed, where)}."""


def agency_credits(index: int, article: Article, known: frozenset[str] = frozenset()) -> _Named:
    """Return whom the whole text of an article is credited to."""
    found: _Named = {}
    for credit in find_credits(index, article, known):
        if credit.whole and not is_nobody(credit.origin):
            found.setdefault(key_of(credit.origin), (credit.origin, credit.span))
    if article.author:
        for outlet in find_outlets(article.author, 0, len(article.author)):
            if outlet.kind == "agency":
                found.setdefault(key_of(outlet.name), (outlet.name, None))
    return found


def _writers(index: int, article: Article) -> _Named:
    """Return who wrote an article: the persons its head or its credit lines name in full."""
    found: _Named = {
        name.casefold(): (name, span) for name, span in credited_writers(index, article)
    }
    named = full_names(article.author or "")
    helped = helpers(article) if named else ""
    for name in named:
        if name not in helped:
            found.setdefault(name.casefold(), (name, None))
    return found


def _outlet(article: Article) -> _Named:
    return {key_of(article.outlet): (article.outlet, None)} if article.outlet else {}


def _neighbours(named: Mapping[int, _Named], words: str) -> Iterator[tuple[Pair, _Tie]]:
    """Yield the pairs of articles that follow each other among those with a value in common."""
    holders: dict[str, list[tuple[int, str, Span | None]]] = defaultdict(list)
    for index, own in named.items():
        for key, (printed, span) in own.items():
            holders[key].append((index, printed, span))
    for key in sorted(holders):
        name = min(printed for _, printed, _ in holders[key])
        for (one, _, mine), (other, _, theirs) in pairwise(holders[key]):
            proofs = ((mine, theirs),) if mine and theirs else ()
            yield (one, other), _Tie(words.format(name), proofs)
