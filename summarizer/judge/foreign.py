"""Articles that are not about this story.

In: an analysis. Out: the articles that seem to belong to another story, with how well they fit. Two
articles are related by a logistic model of four things: the cosine of their word stems, that of the
names they speak of, the number of claims they share, and the length of the shorter, of which short
ones can show less. It was fitted to pairs of real articles, whole and cut to their first sentences.
The story grows from its most central article by whatever is related to an eighth of it; what is
left over is foreign. Costs one pass over the text plus the number of articles squared.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.language import WORD, stem, stopwords
from summarizer.model.insights import ForeignArticle

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from numpy.typing import NDArray

    from summarizer.model import Analysis, Article

    Floats = NDArray[np.float64]
    Counts = Counter[Hashable]

_STEMS, _NAMES, _CLAIMS, _LENGTH, _CONSTANT = 19.3, 1.9, 1.7, -1.7, 3.5
"""Weights of the logistic model: of the two cosines, and of the logarithms of the counts."""
_COHESION, _SLACK = 0.5, 2.6
"""An article is foreign if its log-odds fall below half of the story's cohesion, less this: a loose
story, of essays on one anniversary say, accuses nobody. Fitted as the weights were."""
_DOUBT: Final = -0.2
"""Log-odds from which on nobody is accused, however close the others are to each other."""
_UNRELATED: Final = -1.5
"""Log-odds below which two articles alone are two stories."""
_PART: Final = 8
"""An article must be related to this part of the story: to one article of eight, two of sixteen."""
_OTHER_LANGUAGE: Final = 8.0
"""Log-odds of articles in different languages, whose words cannot be compared."""
_LEAST_SENTENCES: Final = 3
_BLOCK: Final = 2_048


def words_of(article: Article) -> list[str]:
    """Return the words of an article's sentences, as they are printed."""
    return [word for s in article.sentences for word in WORD.findall(s.cut(article.text))]


def find_foreign(
    analysis: Analysis, words: Sequence[Sequence[str]] | None = None
) -> tuple[ForeignArticle, ...]:
    """Return the articles that seem to belong to another story, by index.

    Articles of fewer than three sentences, or in a language of their own, are never accused.

    Args:
        words: of each article's sentences, where the caller has them; none for a silent article.
    """
    articles = analysis.story.articles
    words = words or [words_of(article) for article in articles]
    judged = [
        index
        for index, article in enumerate(articles)
        if words[index] and len(article.sentences) >= _LEAST_SENTENCES
    ]
    if len(judged) < 2:
        return ()
    odds = _log_odds(analysis, words)[np.ix_(judged, judged)]
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


def _log_odds(analysis: Analysis, words: Sequence[Sequence[str]]) -> Floats:
    """Return, for each pair of articles, the log-odds that they are about one story."""
    articles = analysis.story.articles
    stems = [_stems(own, a.language) for own, a in zip(words, articles, strict=True)]
    names: list[Counts] = [Counter() for _ in articles]
    for number, name in enumerate(analysis.names):
        for variant in name.variants:
            for span in variant.spans:
                names[span.article][number] += 1
    shared = np.zeros((len(articles), len(articles)))
    for claim in analysis.claims:
        if len(claim.articles) > 1:
            shared[np.ix_(claim.articles, claim.articles)] += 1
    sizes = np.array([sum(counts.values()) for counts in stems], dtype=float)
    shorter = np.minimum(sizes[:, None], sizes[None, :])
    logit = (
        _STEMS * _cosines(stems)
        + _NAMES * _cosines(names)
        + _CLAIMS * np.log1p(shared)
        + _LENGTH * np.log1p(shorter)
        + _CONSTANT
    )
    codes = np.array([article.language or "" for article in articles])
    return np.where(codes[:, None] == codes[None, :], logit, _OTHER_LANGUAGE)


def _stems(words: Sequence[str], language: str | None) -> Counts:
    counts: Counts = Counter()
    common = stopwords(language)
    for word, count in Counter(words).items():
        if word.lower() not in common:
            counts[stem(word, language)] += count
    return counts


def _cosines(counted: Sequence[Counts]) -> Floats:
    """Return the cosines of the square roots of counts (shape: articles x articles)."""
    column: dict[Hashable, int] = {}
    for counts in counted:
        for key in counts:
            column.setdefault(key, len(column))
    found = np.zeros((len(counted), len(counted)))
    places = [np.array([column[key] for key in counts], dtype=int) for counts in counted]
    values = [np.sqrt(np.array(list(counts.values()), dtype=float)) for counts in counted]
    for start in range(0, len(column), _BLOCK):
        block = np.zeros((len(counted), min(_BLOCK, len(column) - start)), dtype=np.float32)
        for row, (at, value) in enumerate(zip(places, values, strict=True)):
            inside = (at >= start) & (at < start + _BLOCK)
            block[row, at[inside] - start] = value[inside]
        found += block @ block.T
    sizes = np.sqrt(np.maximum(np.diag(found), 1e-12))
    cosines: Floats = found / sizes[:, None] / sizes[None, :]
    return cosines


def _core(odds: Floats, keys: Sequence[str]) -> list[int]:
    """Grow the story from its most central article; return its members, ascending."""
    count = len(keys)
    alone = odds.copy()
    np.fill_diagonal(alone, -np.inf)
    floor = _COHESION * float(np.median(alone.max(axis=1))) - _SLACK
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


def _fit(odds: Floats, one: int, members: Sequence[int]) -> float:
    """Return how well an article fits some others: its mean log-odds with the nearest eighth."""
    nearest = np.sort(odds[one, list(members)])[::-1]
    return float(nearest[: math.ceil(len(members) / _PART)].mean())
