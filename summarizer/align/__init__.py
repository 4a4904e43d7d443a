"""align: the sentences of different articles that report the same thing come together.

In: articles with sentences, their annotations, the story's names, and the confidence from which
two sentences are joined. Out: groups of sentences, the links that hold them with their evidence,
and the links that were nearly strong enough, for the user to judge. The outcome does not depend on
the order of the articles. Stages: terms -> features of pairs -> confidence -> groups.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.align.evidence import reasons
from summarizer.align.features import compare
from summarizer.align.grouping import REACH, group
from summarizer.align.links import Links
from summarizer.align.scorer import confidence, fitted, log_odds
from summarizer.align.terms import Unit, units_of
from summarizer.model import Annotations, Article, Link, Name, Span, by_place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.progress import Task

_UNSURE_BELOW: Final = 1.0
"""Links this far (in log-odds) under the point of joining are shown as not sure."""

_MOST_UNSURE: Final = 300
"""More than that nobody would go through."""

_MOST_LINKS: Final = 12
"""Links of a passage that are kept, the strongest; of many copies each is linked with each."""

__all__ = ["Alignment", "Unit", "align", "units_of"]


@dataclass(frozen=True, slots=True)
class Alignment:
    """What ``align`` found.

    Attributes:
        groups: passages that report one claim; every compared sentence stands in at least one.
        links: the links inside groups of several articles, the strongest of each passage.
        unsure: links just too weak to join their sentences, the strongest first.
    """

    groups: tuple[tuple[Span, ...], ...] = ()
    links: tuple[Link, ...] = ()
    unsure: tuple[Link, ...] = ()


def align(
    articles: Sequence[Article],
    annotations: Sequence[Annotations],
    names: Sequence[Name],
    threshold: float,
    task: Task,
) -> Alignment:
    """Group the sentences of a story by what they report.

    Args:
        threshold: confidence from which two sentences are joined, 0 to 1.
        task: reports "Aligning" and is polled.

    Raises:
        Cancelled: if the task was cancelled.
    """

    def poll() -> None:
        task.step("Aligning", 1, 3)

    task.step("Aligning", 0, 3)
    units = _canonical(units_of(articles, annotations, names), articles)
    pairs = compare(units, poll=poll)
    level = _logit(threshold)
    odds = log_odds(pairs.rows, fitted())
    links = Links(pairs.first, pairs.second, odds).where(odds >= level - REACH)
    article = np.array([unit.span.article for unit in units], dtype=np.int64)
    apart = article[links.first] != article[links.second]
    across = links.where(apart & (links.odds >= level - _UNSURE_BELOW)).strongest_first()
    groups = group(article.tolist(), across.keys(), links.near(len(units)), level, poll)
    task.step("Aligning", 2, 3)
    return _alignment(units, groups, across, poll)


def _canonical(units: tuple[Unit, ...], articles: Sequence[Article]) -> tuple[Unit, ...]:
    """Order the units by content: numbers and ties come out alike for any order of files."""
    rank = {index: (articles[index].text, articles[index].sha256) for index in range(len(articles))}
    order = {index: place for place, index in enumerate(sorted(rank, key=lambda i: (rank[i], i)))}
    return tuple(sorted(units, key=lambda unit: (order[unit.span.article], unit.span.start)))


def _logit(share: float) -> float:
    bounded = min(max(share, 1e-6), 1 - 1e-6)
    return math.log(bounded / (1 - bounded))


def _alignment(
    units: Sequence[Unit],
    groups: Sequence[tuple[int, ...]],
    across: Links,
    poll: Callable[[], None],
) -> Alignment:
    of: dict[int, set[int]] = defaultdict(set)
    for number, members in enumerate(groups):
        for member in members:
            of[member].add(number)
    links: list[Link] = []
    unsure: list[Link] = []
    shown: Counter[int] = Counter()
    for (one, other), odd in zip(across.keys(), across.odds.tolist(), strict=True):
        if of[one].isdisjoint(of[other]):
            if len(unsure) < _MOST_UNSURE:
                unsure.append(_link(units[one], units[other], odd))
        elif shown[one] < _MOST_LINKS or shown[other] < _MOST_LINKS:
            poll()
            shown.update((one, other))
            links.append(_link(units[one], units[other], odd))
    alone = [(index,) for index in range(len(units)) if not of[index]]
    spans = [
        tuple(sorted((units[i].span for i in members), key=by_place))
        for members in (*groups, *alone)
    ]
    spans.sort(key=lambda group: [by_place(span) for span in group])
    return Alignment(groups=tuple(spans), links=tuple(links), unsure=tuple(unsure))


def _link(one: Unit, other: Unit, odd: float) -> Link:
    one, other = sorted((one, other), key=lambda unit: by_place(unit.span))
    return Link(one.span, other.span, confidence(odd), reasons(one, other))
