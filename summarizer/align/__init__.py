"""align: the sentences of different articles that report the same thing come together.

In: articles with sentences, their annotations, the story's names, and the confidence from which
two sentences are joined. Out: groups of sentences, the links that hold them with their evidence,
and the links that were nearly strong enough, for the user to judge. The outcome does not depend on
the order of the articles. Stages: terms -> features of pairs -> confidence -> groups.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from summarizer.align.evidence import reasons
from summarizer.align.features import compare
from summarizer.align.grouping import Key, group
from summarizer.align.scorer import confidence, fitted, log_odds
from summarizer.align.terms import Unit, units_of
from summarizer.model import Annotations, Article, Link, Name, Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.progress import Task

_UNSURE_BELOW: Final = 1.0
"""Links this far (in log-odds) under the point of joining are shown as not sure."""

_MOST_UNSURE: Final = 300
"""More than that nobody would go through."""

__all__ = ["Alignment", "Unit", "align", "units_of"]


@dataclass(frozen=True, slots=True)
class Alignment:
    """What ``align`` found.

    Attributes:
        groups: passages that report one claim; every compared sentence stands in at least one.
        links: the links inside groups of several articles.
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
    task.step("Aligning", 0, 3)
    units = _canonical(units_of(articles, annotations, names), articles)
    pairs = compare(units)
    task.step("Aligning", 1, 3)
    scores = log_odds(pairs.rows, fitted())
    odds: dict[Key, float] = dict(
        zip(
            zip(pairs.first.tolist(), pairs.second.tolist(), strict=True),
            scores.tolist(),
            strict=True,
        )
    )
    article = [unit.span.article for unit in units]
    level = _logit(threshold)
    across = sorted(
        (
            key
            for key, odd in odds.items()
            if article[key[0]] != article[key[1]] and odd >= level - _UNSURE_BELOW
        ),
        key=lambda key: (-odds[key], key),
    )
    groups = group(article, across, odds, level)
    task.step("Aligning", 2, 3)
    return _alignment(units, groups, odds, across)


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
    odds: Mapping[Key, float],
    across: Sequence[Key],
) -> Alignment:
    joined: set[Key] = set()
    for members in groups:
        joined.update((a, b) for a in members for b in members if a < b)
    unsure = [key for key in across if key not in joined]
    placed = {member for members in groups for member in members}
    alone = [(index,) for index in range(len(units)) if index not in placed]
    spans = [tuple(sorted(units[i].span for i in members)) for members in (*groups, *alone)]
    return Alignment(
        groups=tuple(sorted(spans)),
        links=tuple(_link(units, key, odds[key]) for key in across if key in joined),
        unsure=tuple(_link(units, key, odds[key]) for key in unsure[:_MOST_UNSURE]),
    )


def _link(units: Sequence[Unit], key: Key, odd: float) -> Link:
    one, other = sorted((units[key[0]], units[key[1]]), key=lambda unit: unit.span)
    return Link(one.span, other.span, confidence(odd), reasons(one, other))
