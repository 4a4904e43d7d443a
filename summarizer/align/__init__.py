"""align: the passages of different articles that report the same thing come together.

In: articles with sentences, their annotations, the story's names, the confidence from which two
passages are joined, and what the user joined or parted. Out: groups of passages (sentences, or
clauses where a sentence says two things), the links that hold them with their evidence, and the
links that were nearly strong enough, for the user to judge. The outcome does not depend on the
order of the articles. Stages: terms -> features of pairs -> confidence -> clauses
-> context -> groups.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.align.decisions import Decisions, decided
from summarizer.align.evidence import reasons
from summarizer.align.grouping import REACH, group
from summarizer.align.passages import Passages, made_whole, passages_of, sentence_links
from summarizer.align.scorer import confidence
from summarizer.align.terms import Unit, units_of
from summarizer.model import Annotations, Article, Edits, Link, Name, Span, by_place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from summarizer.align.links import Links
    from summarizer.progress import Task

_UNSURE_BELOW: Final = 1.0
"""Links this far (in log-odds) under the point of joining are shown as not sure."""

_CONFIRMED: Final = 9.2
"""Log-odds of a link that the user confirmed: a confidence of 0.9999."""

_MOST_UNSURE: Final = 300
"""More than that nobody would go through."""

_MOST_LINKS: Final = 12
"""Links of a passage that are kept, the strongest; of many copies each is linked with each."""

__all__ = ["Alignment", "Unit", "align", "units_of"]


@dataclass(frozen=True, slots=True)
class Alignment:
    """What ``align`` found.

    Attributes:
        groups: passages that report one claim; every compared sentence stands in at least one,
            whole or in parts.
        links: the links inside groups of several articles, the strongest of each passage.
        unsure: links just too weak to join their passages, the strongest first.
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
    edits: Edits | None = None,
) -> Alignment:
    """Group the passages of a story by what they report.

    Args:
        threshold: confidence from which two passages are joined, 0 to 1.
        task: reports "Aligning" and is polled.
        edits: what the user joined or parted.

    Raises:
        Cancelled: if the task was cancelled.
    """

    def poll() -> None:
        task.step("Aligning", 1, 3)

    task.step("Aligning", 0, 3)
    level = _logit(threshold)
    passages = _passages(articles, units_of(articles, annotations, names), level, poll)
    article = np.array([unit.span.article for unit in passages.units], dtype=np.int64)
    links = passages.links.where(passages.links.odds >= level - REACH)
    apart = article[links.first] != article[links.second]
    across = links.where(apart & (links.odds >= level - _UNSURE_BELOW)).strongest_first()
    wishes = decided(articles, [unit.span for unit in passages.units], edits or Edits())
    near = links.near(len(passages.units))
    groups = group(article.tolist(), across.keys(), near, level, poll, wishes.parted)
    task.step("Aligning", 2, 3)
    return _alignment(passages, wishes.joining(groups), across, wishes, poll)


def _passages(
    articles: Sequence[Article],
    units: tuple[Unit, ...],
    level: float,
    poll: Callable[[], None],
) -> Passages:
    """Link the sentences, and cut those that resemble others into clauses."""
    units = canonical(units, articles)
    links, nearest = sentence_links(units, level - REACH, poll)
    return passages_of(articles, units, links, nearest, poll)


def canonical(units: tuple[Unit, ...], articles: Sequence[Article]) -> tuple[Unit, ...]:
    """Order the units by content: numbers and ties come out alike for any order of files."""
    rank = {index: (articles[index].text, articles[index].sha256) for index in range(len(articles))}
    order = {index: place for place, index in enumerate(sorted(rank, key=lambda i: (rank[i], i)))}
    return tuple(sorted(units, key=lambda unit: (order[unit.span.article], unit.span.start)))


def _logit(share: float) -> float:
    bounded = min(max(share, 1e-6), 1 - 1e-6)
    return math.log(bounded / (1 - bounded))


def _alignment(
    passages: Passages,
    groups: Sequence[tuple[int, ...]],
    across: Links,
    wishes: Decisions,
    poll: Callable[[], None],
) -> Alignment:
    spans, of, groups = made_whole(passages, groups)
    links: list[Link] = []
    unsure: dict[tuple[Span, Span], Link] = {}
    shown = [0] * len(spans)
    parted = {frozenset((spans[one], spans[other])) for one, other in wishes.parted}
    confirmed = {(one, other) for one, other in wishes.joined if not of[one].isdisjoint(of[other])}
    for (one, other), odd in _with(confirmed, across):
        if of[one].isdisjoint(of[other]):
            if len(unsure) < _MOST_UNSURE and {spans[one], spans[other]} not in parted:
                found = _link(passages.units, spans, (one, other), odd)
                unsure.setdefault((found.first, found.second), found)
        elif min(shown[one], shown[other]) < _MOST_LINKS:
            poll()
            shown[one] += 1
            shown[other] += 1
            links.append(_link(passages.units, spans, (one, other), odd))
    told = [_in_order(spans, members) for members in groups]
    told.sort(key=lambda group: [by_place(span) for span in group])
    return Alignment(groups=tuple(told), links=tuple(links), unsure=tuple(unsure.values()))


def _with(
    confirmed: AbstractSet[tuple[int, int]], across: Links
) -> Iterator[tuple[tuple[int, int], float]]:
    """Yield the links, first those that the user confirmed: no other evidence is as good."""
    yield from ((pair, _CONFIRMED) for pair in sorted(confirmed))
    for pair, odd in zip(across.keys(), across.odds.tolist(), strict=True):
        if pair not in confirmed:
            yield pair, odd


def _in_order(spans: Sequence[Span], members: Sequence[int]) -> tuple[Span, ...]:
    """Return the passages of some units in order of place, each once."""
    if len(members) == 1:
        return (spans[members[0]],)
    return tuple(sorted({spans[member] for member in members}, key=by_place))


def _link(units: Sequence[Unit], spans: Sequence[Span], pair: tuple[int, int], odd: float) -> Link:
    """Link two passages, with the reasons that the clauses in them give."""
    one, other = sorted(pair, key=lambda unit: by_place(spans[unit]))
    return Link(spans[one], spans[other], confidence(odd), reasons(units[one], units[other]))
