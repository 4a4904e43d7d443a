"""From linked sentences to linked passages: which clause of one matches which of the other.

In: the units of sentences and their links. Out: the units of passages, and their links. Only
sentences that resemble one of another article are cut. A clause is judged half by itself and half
by its sentence, because a clause alone has few words, and two sentences on one thing lend their
clauses credit. When the groups stand, neighbouring clauses of a sentence that stand in the same
groups become one passage again, so that a sentence that is shared or unique as a whole stays
whole. Costs 10 microseconds a pair of clauses.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.align.clauses import clauses_of
from summarizer.align.context import reconsidered
from summarizer.align.features import FEATURES, compare, describe_telling
from summarizer.align.links import Links
from summarizer.align.scorer import fitted, log_odds
from summarizer.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from numpy.typing import NDArray

    from summarizer.align.terms import Unit
    from summarizer.model import Article

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]

_OWN_SHARE: Final = 0.5
"""How much a pair of clauses is judged by itself; the rest is its sentences' doing."""


@dataclass(frozen=True, slots=True)
class Passages:
    """The passages of a story and how strongly they are linked.

    Attributes:
        units: clauses, or sentences where they were not cut; those of a sentence in a row.
        sentence: for each unit the number of its sentence, ascending; shape (units,).
        links: pairs of units of different sentences.
    """

    units: tuple[Unit, ...]
    sentence: Ints
    links: Links


def sentence_links(
    units: Sequence[Unit], least: float, poll: Callable[[], None]
) -> tuple[Links, Floats]:
    """Link sentences; returns the links of at least those odds, and their feature "nearest"."""
    pairs = compare(units, poll=poll)
    links = Links(pairs.first, pairs.second, log_odds(pairs.rows, fitted()))
    heard = links.odds >= least
    return links.where(heard), pairs.rows[heard, FEATURES.index("nearest")]


def passages_of(
    articles: Sequence[Article],
    sentences: Sequence[Unit],
    links: Links,
    nearest: Floats,
    poll: Callable[[], None],
) -> Passages:
    """Cut sentences that resemble others into clauses, and link the clauses, by two looks.

    Args:
        links: of the sentences, also of one article, as far as they matter; ascending.
        nearest: the feature of that name of each link.
    """
    found = at_first_look(articles, sentences, links, nearest, poll)
    return replace(found, links=reconsidered(found.units, found.sentence, found.links, poll))


def at_first_look(
    articles: Sequence[Article],
    sentences: Sequence[Unit],
    links: Links,
    nearest: Floats,
    poll: Callable[[], None],
) -> Passages:
    """Do the same by what the passages say alone."""
    parts = _parts(articles, sentences, _resembling(sentences, links))
    sizes = np.array([len(part) for part in parts], dtype=np.int64)
    begins = np.cumsum(sizes) - sizes
    units = tuple(unit for part in parts for unit in part)
    home = np.repeat(np.arange(len(parts)), sizes)
    return Passages(units, home, _linked(units, (begins, sizes), links, nearest, poll))


def _resembling(sentences: Sequence[Unit], links: Links) -> set[int]:
    """Return the sentences that are linked with one of another article."""
    article = np.array([unit.span.article for unit in sentences], dtype=np.int64)
    near = links.where(article[links.first] != article[links.second])
    return {*near.first.tolist(), *near.second.tolist()}


def _parts(
    articles: Sequence[Article], sentences: Sequence[Unit], chosen: Collection[int]
) -> list[tuple[Unit, ...]]:
    return [
        clauses_of(unit, unit.span.cut(articles), articles[unit.span.article].language)
        if number in chosen
        else (unit,)
        for number, unit in enumerate(sentences)
    ]


def _linked(
    units: Sequence[Unit],
    parts: tuple[Ints, Ints],
    links: Links,
    nearest: Floats,
    poll: Callable[[], None],
) -> Links:
    """Link each clause of a sentence with each of the sentences its own is linked with.

    Args:
        parts: for each sentence its first unit, and how many it has.
    """
    begins, sizes = parts
    whole = (sizes[links.first] == 1) & (sizes[links.second] == 1)
    kept, cut = links.where(whole), links.where(~whole)
    count = sizes[cut.first] * sizes[cut.second]
    place = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    across = np.repeat(sizes[cut.second], count)
    first = np.repeat(begins[cut.first], count) + place // np.maximum(across, 1)
    second = np.repeat(begins[cut.second], count) + place % np.maximum(across, 1)
    order = np.lexsort((second, first))
    near = np.repeat(nearest[~whole], count)[order]
    found = Links(first[order], second[order], np.repeat(cut.odds, count)[order])
    found = _judged(units, found, near, poll)
    return Links(
        np.concatenate((begins[kept.first], found.first)),
        np.concatenate((begins[kept.second], found.second)),
        np.concatenate((kept.odds, found.odds)),
    )


def _judged(
    units: Sequence[Unit], links: Links, nearest: Floats, poll: Callable[[], None]
) -> Links:
    """Judge pairs of clauses half by the words of the clauses in question, half as they are.

    Those without a word in common are left out: credit of the sentences alone proves nothing.
    """
    asked, place = np.unique(np.concatenate((links.first, links.second)), return_inverse=True)
    chosen = [units[number] for number in asked.tolist()]
    first, second = place[: len(links.first)], place[len(links.first) :]
    telling, rows = describe_telling(chosen, first, second, nearest, poll)
    own, left = log_odds(rows, fitted()), links.where(telling)
    odds = np.round(_OWN_SHARE * own + (1 - _OWN_SHARE) * left.odds, 9)
    return Links(left.first, left.second, odds)


def made_whole(
    passages: Passages, groups: Sequence[tuple[int, ...]]
) -> tuple[tuple[Span, ...], tuple[frozenset[int], ...], tuple[tuple[int, ...], ...]]:
    """Join neighbouring clauses of a sentence that stand in the same groups.

    Returns:
        for each unit the passage it is part of; for each unit the numbers of its groups; and the
        groups, with one more for each passage that stands in none.
    """
    of = _groups_of(len(passages.units), groups)
    spans: list[Span] = [unit.span for unit in passages.units]
    alone: list[tuple[int, ...]] = []
    for low, high in _runs(passages, of):
        joined = Span(spans[low].article, spans[low].start, spans[high - 1].end)
        spans[low:high] = [joined] * (high - low)
        if not of[low]:
            alone.append((low,))
    return tuple(spans), of, (*groups, *alone)


def _groups_of(units: int, groups: Sequence[tuple[int, ...]]) -> tuple[frozenset[int], ...]:
    of: list[set[int]] = [set() for _ in range(units)]
    for number, members in enumerate(groups):
        for member in members:
            of[member].add(number)
    return tuple(frozenset(numbers) for numbers in of)


def _runs(passages: Passages, of: Sequence[frozenset[int]]) -> list[tuple[int, int]]:
    """Return where runs of clauses of one sentence in the same groups begin and end."""
    runs: list[tuple[int, int]] = []
    homes = passages.sentence.tolist()
    for number, home in enumerate(homes):
        if runs and homes[runs[-1][0]] == home and of[runs[-1][0]] == of[number]:
            runs[-1] = (runs[-1][0], number + 1)
        else:
            runs.append((number, number + 1))
    return runs
