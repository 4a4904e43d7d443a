"""What a brief may be made of: the sentences that can stand in it, and what each leans on.

In: an analysed story, the scores of its sentences, the user's edits, a focus. Out: ``Candidate``
values. Costs a few regular expressions for each sentence.

A sentence that leans on the one before it (a pronoun, a connective) is a candidate that may only
come directly after that one, be it shared or not: what a source says next of a shared matter is
best read there. Of the wordings of one claim, those that stray from the others or say
less of it are worth less.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from summarizer.compose.owners import SHARED
from summarizer.compose.relations import linked, with_both_sides
from summarizer.compose.standing import Standing, is_damaged
from summarizer.progress import polled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from summarizer.compose.focus import Focus
    from summarizer.compose.material import Material
    from summarizer.compose.view import View
    from summarizer.model import Span

_GOOD_LENGTH: Final = (10, 35)
_LEAD_IN_AT_MOST: Final = 0.75
"""Length of a lead-in that one source alone reports, as a share of the shared line it leads to."""
_CHAIN_AT_MOST: Final = 4
"""Lines of which each leans on the one before it."""
_LEAST: Final = 250
"""Sentences that are looked at in a large story, the best of it."""
_OF_EACH: Final = 4
"""Of those, at least so many of each source."""
_DAMAGE: Final = 0.25
_BOTH_SIDES: Final = 0.2
"""What it adds to a sentence's value that it holds two sides of a difference."""
_WORDING: Final = 0.3
"""What the worst wording of a claim loses against the best."""
_THIN: Final = 0.6
"""What a sentence of hardly any words loses."""
_TELLING: Final = 15
"""Words from which a sentence is long enough to tell something by itself."""
_FOCUS: Final = 1.5
"""What it adds to a sentence's value that it is about the focus."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may stand in a brief.

    Attributes:
        claim: index into ``View.claims`` of the claim that covers most of it.
        covers: indices of all claims that it tells.
        span: the sentence.
        words: in it.
        value: 0 to 1, more where the focus is on it: how much it matters.
        pinned: the user wants it.
        needs: number of the candidate right after which it must stand, ``None`` if it can alone.
        doubles: indices of claims that it may only tell again, by links too weak to join them.
    """

    claim: int
    covers: frozenset[int]
    span: Span
    words: int
    value: float
    pinned: bool = False
    needs: int | None = None
    doubles: frozenset[int] = frozenset()


def gather(
    view: View,
    material: Material,
    scores: Mapping[Span, float],
    focus: Focus,
    most: int = _LEAST,
    poll: Callable[[], None] = lambda: None,
) -> list[Candidate]:
    """Return the sentences that a brief may be made of, in an order that hangs on content alone.

    Args:
        scores: 0 to 1 for each supporting sentence.
        most: sentences that are looked at, the best of a large story; never fewer than ``_LEAST``.
        poll: called now and then; what it raises ends the work.
    """
    values = _values(view, material, scores, focus, poll)
    looked_at = polled(_worth_a_look(view, values, max(most, _LEAST)), poll)
    chains = _chains(view, material, looked_at)
    ordered = sorted(chains, key=_by_content(view))
    number = {span: place for place, span in enumerate(ordered)}
    maker = _Maker(view, material, linked(view.analysis))
    found = []
    for span in ordered:
        needs = number[chains[span][-2]] if len(chains[span]) > 1 else None
        found.append(maker.make(span, values[span], needs))
    return found


def _by_content(view: View) -> Callable[[Span], tuple[str, int, int]]:
    articles = view.articles
    return lambda span: (articles[span.article].sha256, span.start, span.article)


def _worth_a_look(view: View, values: Mapping[Span, float], most: int) -> Sequence[Span]:
    """Return the sentences that matter most, and some of each source."""
    if len(values) <= most:
        return list(values)
    place = _by_content(view)
    best = sorted(values, key=lambda span: (-round(values[span], 9), place(span)))
    heard: Counter[int] = Counter()
    kept = [*view.pinned, *best[:most]]
    for span in best:
        home = view.home(span)
        heard[home] += 1
        if heard[home] <= _OF_EACH:
            kept.append(span)
    return list(dict.fromkeys(kept))


def _chains(view: View, material: Material, spans: Iterable[Span]) -> dict[Span, tuple[Span, ...]]:
    """Return sentences that can stand, each with those that must come before it, and these too."""
    chains: dict[Span, tuple[Span, ...]] = {span: (span,) for span in view.pinned}
    for span in spans:
        chain = _chain(view, material, span)
        for end in range(1, len(chain) + 1):
            chains.setdefault(chain[end - 1], chain[:end])
    return chains


def _chain(view: View, material: Material, span: Span) -> tuple[Span, ...]:
    chain = [span]
    while (how := material.standing(chain[0])) is Standing.NEEDS_PREVIOUS:
        before = material.before(chain[0])
        if before is None or before not in view.owners or len(chain) == _CHAIN_AT_MOST:
            return ()
        home, around = view.home(chain[0]), view.home(before)
        if SHARED not in (home, around) and home != around:
            return ()  # what one source adds would stand among what another does
        if around not in (SHARED, home) and _outweighs(view, before, chain[0]):
            return ()
        if view.owners[before][0] in {view.owners[span][0] for span in chain}:
            return ()  # it would tell a claim twice
        chain.insert(0, before)
    return tuple(chain) if how is Standing.ALONE else ()


def _outweighs(view: View, before: Span, span: Span) -> bool:
    """Tell whether a lead-in that nobody shares would take more than its part of the room."""
    words, own = (len(one.cut(view.articles).split()) for one in (before, span))
    return words > _LEAD_IN_AT_MOST * own


def _values(
    view: View,
    material: Material,
    scores: Mapping[Span, float],
    focus: Focus,
    poll: Callable[[], None],
) -> dict[Span, float]:
    worse = _worse_wordings(view, material, poll)
    both = with_both_sides(view.analysis)
    words, row = material.words, material.row
    values = {}
    for span in polled(view.owners, poll):
        value = scores[span] + (_BOTH_SIDES if both and span in both else 0.0)
        value -= _DAMAGE * is_damaged(span.cut(view.articles)) + _WORDING * worse.get(span, 0.0)
        value -= _THIN * _thinness(words[row[span]])
        values[span] = value + _FOCUS * focus.nearness(span) if focus.near else value
    return values


def _thinness(words: int) -> float:
    """Return how far a sentence falls short of the words that a line needs to tell something."""
    return max(0.0, 1.0 - words / _TELLING)


def _worse_wordings(view: View, material: Material, poll: Callable[[], None]) -> dict[Span, float]:
    """Return how far each wording of a claim falls short of the best one, 0 to 1."""
    found: dict[Span, float] = {}
    for index, seen in enumerate(polled(view.claims, poll)):
        own = [span for span in seen.support if view.owners[span][0] == index]
        if len(own) < 2:
            continue
        fits = fitness(material, own)
        best = max(fits.values())
        found |= {span: min(1.0, best - fit) for span, fit in fits.items()}
    return found


def fitness(material: Material, wordings: Sequence[Span]) -> dict[Span, float]:
    """Return how well each wording shows its claim: near the others, complete, of good length."""
    rows = {span: material.concepts.row(material.row[span]).tolist() for span in wordings}
    used = Counter(concept for row in rows.values() for concept in row)
    others = max(1, len(wordings) - 1)
    low, high = _GOOD_LENGTH
    found = {}
    for span, row in rows.items():
        near = sum(used[concept] - 1 for concept in row) / others / max(1, len(row))
        words = material.words[material.row[span]]
        off = max(0, low - words) / low + max(0, words - high) / high
        found[span] = near + 0.5 * len(row) / max(1, len(used)) - 0.5 * off
    return found


class _Maker:
    """Makes candidates of sentences."""

    def __init__(
        self, view: View, material: Material, may_double: Mapping[Span, set[Span]]
    ) -> None:
        self._view = view
        self._material = material
        self._linked = may_double
        self._pinned = frozenset(view.pinned)

    def make(self, span: Span, value: float, needs: int | None) -> Candidate:
        """Make the candidate of a sentence, which may need another before it."""
        pinned = span in self._pinned
        return Candidate(
            claim=self._view.owners[span][0],
            covers=frozenset(self._view.owners[span]),
            span=span,
            words=self._material.words[self._material.row[span]],
            value=value,
            pinned=pinned,
            needs=needs,
            doubles=frozenset() if pinned else self._doubles(span),
        )

    def _doubles(self, span: Span) -> frozenset[int]:
        """Return the claims that a sentence of one source may only tell again."""
        owners = self._view.owners
        if self._view.home(span) == SHARED:
            return frozenset()
        others = (other for other in self._linked.get(span, ()) if other in owners)
        told = {claim for other in others for claim in owners[other]}
        return frozenset(told.difference(owners[span]))
