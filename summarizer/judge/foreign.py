"""Articles that are not about this story.

In: an analysis. Out: the articles that seem to belong to another story, with how well they fit. Two
articles are related by a logistic model of five things: the cosine of their word stems, that of the
names they speak of, the number of claims they share, how much of the title of each the other's text
holds, and the length of the shorter, as long ones share more by chance. It was fitted to pairs of
real articles, whole, cut to their first paragraphs, and without titles.
The story grows from its most central article by whatever is related to an eighth of it; what is
left over is foreign. Costs one pass over the text plus the number of articles squared.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.language import content_stems
from summarizer.model.insights import ForeignArticle
from summarizer.recall import Recall, anew

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Sequence

    from numpy.typing import NDArray

    from summarizer.model import Analysis, Article

    Floats = NDArray[np.float64]
    Columns = NDArray[np.int64]
    Counts = Counter[Hashable]

_STEMS, _NAMES, _CLAIMS, _LENGTH, _TITLE, _CONSTANT = 7.4, 3.6, 0.8, -1.2, 5.2, 1.2
"""Weights of the logistic model: of the two cosines, of the logarithms of the counts, of the share
of the titles."""
_COHESION, _SLACK = 0.5, 2.0
"""An article is foreign if its log-odds fall below half of the story's cohesion, less this: a loose
story, of essays on one anniversary say, accuses nobody. Fitted as the weights were."""
_DOUBT: Final = 0.5
"""Log-odds from which on nobody is accused, however close the others are to each other."""
_UNRELATED: Final = -2.0
"""Log-odds below which two articles alone are two stories."""
_PART: Final = 8
"""An article must be related to this part of the story: to one article of eight, two of sixteen."""
_OTHER_LANGUAGE: Final = 8.0
"""Log-odds of articles in different languages, whose words cannot be compared."""
_LEAST_SENTENCES: Final = 3
_BLOCK: Final = 2_048
_MANY: Final = 300
"""Articles from which on a table without its zeros is the faster one."""


def find_foreign(
    analysis: Analysis,
    heard: Collection[int] | None = None,
    recall: Recall = anew,
    poll: Callable[[], None] = lambda: None,
) -> tuple[ForeignArticle, ...]:
    """Return the articles that seem to belong to another story, by index.

    Articles of fewer than three sentences, or in a language of their own, are never accused.

    Args:
        heard: indices of the articles that have a say; all, if not given.
        recall: asked for each article.
        poll: called between the measures; what it raises ends the work.
    """
    articles = analysis.story.articles
    judged = [
        index
        for index, article in enumerate(articles)
        if (heard is None or index in heard) and len(article.sentences) >= _LEAST_SENTENCES
    ]
    if len(judged) < 2:
        return ()
    odds = _log_odds(analysis, recall, poll)[np.ix_(judged, judged)]
    core = _core(odds, [articles[i].sha256 for i in judged])
    if len(core) == 1:  # no article is at the centre of the others
        return _strangers(judged, odds) if len(judged) == 2 else ()
    return tuple(
        ForeignArticle(index, _probability(_fit(odds, at, core)), _reason(len(core)))
        for at, index in enumerate(judged)
        if at not in core
    )


def _strangers(judged: Sequence[int], odds: Floats) -> tuple[ForeignArticle, ...]:
    """Return both of two articles that are two stories: none of them can be called the foreign."""
    reason = "The two sources share hardly any names, words or facts."
    return tuple(ForeignArticle(index, _probability(float(odds[0, 1])), reason) for index in judged)


def _probability(log_odds: float) -> float:
    return round(1 / (1 + math.exp(-log_odds)), 4)


def _reason(core: int) -> str:
    return (
        f"It shares hardly any names, words or facts with the {core} sources that belong together."
    )


def _log_odds(analysis: Analysis, recall: Recall, poll: Callable[[], None]) -> Floats:
    """Return, for each pair of articles, the log-odds that they are about one story."""
    articles = analysis.story.articles
    stems = [recall("stems", article, partial(_stems, article)) for article in articles]
    names: list[Counts] = [Counter() for _ in articles]
    for number, name in enumerate(analysis.names):
        for variant in name.variants:
            for span in variant.spans:
                names[span.article][number] += 1
    shared = np.zeros((len(articles), len(articles)))
    together = Counter(
        claim.articles
        for claim in analysis.claims
        if claim.support[0].article != claim.support[-1].article
    )
    for holders, times in together.items():
        shared[np.ix_(holders, holders)] += times
    sizes = np.array([sum(counts.values()) for counts in stems], dtype=float)
    logit = _CONSTANT + _LENGTH * np.log1p(np.minimum(sizes[:, None], sizes[None, :]))
    logit += _CLAIMS * np.log1p(shared)
    for weight, counted in ((_STEMS, stems), (_NAMES, names)):
        poll()
        logit += weight * _cosines(counted)
    poll()
    logit += _TITLE * _titles(articles, stems)
    codes = np.array([article.language or "" for article in articles])
    return np.where(codes[:, None] == codes[None, :], logit, _OTHER_LANGUAGE)


def _stems(article: Article) -> Counts:
    text, language = article.text, article.language
    return Counter(
        chain.from_iterable(content_stems(s.cut(text), language) for s in article.sentences)
    )


def _titles(articles: Sequence[Article], stems: Sequence[Counts]) -> Floats:
    """Return, for each pair, which part of their titles' words stands in the other's text.

    Without a title the headline speaks for an article, without one its first sentence.
    """
    titles = [set(content_stems(_title(article), article.language)) for article in articles]
    asked = set().union(*titles)
    columns: dict[str, list[int]] = {stem: [] for stem in asked}
    for column, counts in enumerate(stems):
        for stem in asked & counts.keys():
            columns[stem].append(column)
    holders = {stem: np.array(found, dtype=np.intp) for stem, found in columns.items()}
    found = np.zeros((len(articles), len(articles)))
    for row, words in enumerate(titles):
        if words:  # whole numbers, whose order does not matter
            every = np.concatenate([holders[stem] for stem in words])
            found[row] = np.bincount(every, minlength=len(articles)) / len(words)
    both: Floats = (found + found.T) / 2
    return both


def _title(article: Article) -> str:
    heads = [s for s in article.sentences if s.kind == "headline"] or [*article.sentences[:1]]
    return article.title or (heads[0].cut(article.text) if heads else "")


def _cosines(counted: Sequence[Counts]) -> Floats:
    """Return the cosines of the square roots of counts (shape: articles x articles)."""
    column: defaultdict[Hashable, int] = defaultdict(int)
    column.default_factory = column.__len__
    places = [
        np.fromiter(map(column.__getitem__, counts), np.int64, len(counts)) for counts in counted
    ]
    values = [np.sqrt(np.fromiter(counts.values(), float, len(counts))) for counts in counted]
    found = (_sparse if len(counted) > _MANY else _dense)(places, values, len(column))
    sizes = np.sqrt(np.maximum(np.diag(found), 1e-12))
    cosines: Floats = found / sizes[:, None] / sizes[None, :]
    return cosines


def _dense(places: Sequence[Columns], values: Sequence[Floats], width: int) -> Floats:
    """Multiply each row of a table with each other, block by block."""
    found = np.zeros((len(places), len(places)))
    rows = np.repeat(np.arange(len(places)), [len(at) for at in places])
    columns, cells = np.concatenate(places), np.concatenate(values)
    for start in range(0, width, _BLOCK):
        block = np.zeros((len(places), min(_BLOCK, width - start)), dtype=np.float32)
        inside = (columns >= start) & (columns < start + _BLOCK)
        block[rows[inside], columns[inside] - start] = cells[inside]
        found += block @ block.T
    return found


def _sparse(places: Sequence[Columns], values: Sequence[Floats], width: int) -> Floats:
    """Do the same where most pairs of articles share few columns."""
    from scipy.sparse import csr_array  # noqa: PLC0415 - takes 0.1 s, for long stories alone

    starts = np.cumsum([0, *map(len, places)])
    shape = (len(places), width)
    table = csr_array((np.concatenate(values), np.concatenate(places), starts), shape=shape)
    found: Floats = (table @ table.T).toarray()
    return found


def _core(odds: Floats, keys: Sequence[str]) -> list[int]:
    """Grow the story from its most central article; return its members, ascending."""
    count = len(keys)
    alone = odds.copy()
    np.fill_diagonal(alone, -np.inf)
    floor = _COHESION * _middle(alone.max(axis=1).tolist()) - _SLACK
    floor = _UNRELATED if count == 2 else min(floor, _DOUBT)
    central = np.tanh(odds / 4).sum(axis=1)  # bounded, so that one copy makes no centre
    members = [min(range(count), key=lambda i: (-round(float(central[i]), 6), keys[i]))]
    joining = members
    while joining:
        inside = set(members)
        outside = [i for i in range(count) if i not in inside]
        joining = [i for i in outside if _fit(odds, i, members) >= floor]
        members = members + joining
    return sorted(members)


def _middle(values: Sequence[float]) -> float:
    """Return the median; ``numpy.median`` imports 20 ms of masked arrays."""
    ordered, half = sorted(values), len(values) // 2
    return (ordered[half] + ordered[~half]) / 2


def _fit(odds: Floats, one: int, members: Sequence[int]) -> float:
    """Return how well an article fits some others: its mean log-odds with the nearest eighth."""
    nearest = np.sort(odds[one, list(members)])[::-1]
    return float(nearest[: math.ceil(len(members) / _PART)].mean())
