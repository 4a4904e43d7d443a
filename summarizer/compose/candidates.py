"""What a brief may be made of: one candidate for each claim, with the company it needs.

In: an analysed story, the scores of its passages, the user's edits. Out: ``Candidate`` values.
Costs a few regular expressions for each sentence.

For each claim the candidate is the supporting sentence that stands alone best, is worded most
like the other reports, and says most. A sentence that points back brings the sentence before it.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from operator import mul
from typing import TYPE_CHECKING, Final

import numpy as np

from summarizer.compose.relations import linked, with_both_sides
from summarizer.compose.standing import Standing, is_damaged
from summarizer.model import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.compose.material import Material
    from summarizer.model import Analysis, Article, Claim, Edits

_GOOD_LENGTH: Final = (10, 35)
_COMPANY_AT_MOST: Final = 2
_CLAIMS_AT_MOST: Final = 4000
_DAMAGE: Final = 0.25
_BOTH_SIDES: Final = 0.2
"""What it adds to a sentence's value that it holds two sides of a difference."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A claim's sentence, after the sentences it needs.

    Attributes:
        claim: index into ``View.claims`` of the claim it stands for.
        covers: indices of all claims that its sentences report; a sentence may report several.
        spans: its lines, adjacent in their article, in reading order.
        words: of all lines.
        value: 0 to 1, how much its claim matters.
        pinned: the user wants it.
        doubles: indices of claims that it may only tell again, by links too weak to join them.
        after: the line it needs and does not bring: it may be chosen once that line is.
    """

    claim: int
    covers: frozenset[int]
    spans: tuple[Span, ...]
    words: int
    value: float
    pinned: bool = False
    doubles: frozenset[int] = frozenset()
    after: Span | None = None


@dataclass(frozen=True, slots=True)
class Visible:
    """A claim as the brief sees it: without hidden articles and banned sentences.

    Attributes:
        articles: that report it and are not hidden, ascending.
        voices: independent accounts among them.
    """

    claim: Claim
    support: tuple[Span, ...]
    articles: tuple[int, ...]
    voices: int

    @property
    def home(self) -> int | None:
        """Return the article whose section it belongs to, ``None`` for a shared claim."""
        return None if self.voices > 1 else self.articles[0]


@dataclass(frozen=True, slots=True)
class View:
    """The story as the user's edits leave it.

    Attributes:
        claims: with at least one passage left, in the order of their ids.
        banned: spans that may not stand in the brief.
        pinned: spans that must.
        owners: indices of the claims that a passage reports, the one with most voices first.
    """

    analysis: Analysis
    claims: tuple[Visible, ...]
    hidden: frozenset[int]
    banned: frozenset[Span]
    pinned: tuple[Span, ...]
    owners: Mapping[Span, tuple[int, ...]]

    @property
    def articles(self) -> tuple[Article, ...]:
        """All articles of the story, hidden ones too: indices stay what they are."""
        return self.analysis.story.articles


def look(analysis: Analysis, edits: Edits) -> View:
    """Apply the edits to an analysis."""
    articles = analysis.story.articles
    hidden = frozenset(i for i, article in enumerate(articles) if article.sha256 in edits.hidden)
    spans = [span for claim in analysis.claims for span in claim.support]
    marked = {span: (articles[span.article].sha256, span.start, span.end) for span in spans}
    banned = frozenset(span for span, place in marked.items() if place in edits.banned)
    wanted: dict[tuple[str, int, int], Span] = {}
    for span in sorted(marked):
        if marked[span] in edits.pinned and span.article not in hidden and span not in banned:
            wanted.setdefault(marked[span], span)  # two copies of a file: one line is enough
    voice_of = {article: voice.id for voice in analysis.voices for article in voice.articles}
    claims = tuple(
        seen
        for claim in analysis.claims
        if (seen := _visible(claim, hidden, banned, voice_of)) is not None
    )
    return View(analysis, claims, hidden, banned, tuple(wanted.values()), _owners(claims))


def _owners(claims: Sequence[Visible]) -> dict[Span, tuple[int, ...]]:
    order = sorted(
        range(len(claims)),
        key=lambda i: (
            -claims[i].voices,
            -len(claims[i].articles),
            -len(claims[i].support),
            i,
        ),
    )
    owners: dict[Span, list[int]] = defaultdict(list)
    for index in order:
        for span in claims[index].support:
            owners[span].append(index)
    return {span: tuple(indices) for span, indices in owners.items()}


def _visible(
    claim: Claim, hidden: frozenset[int], banned: frozenset[Span], voice_of: Mapping[int, int]
) -> Visible | None:
    told = [span for span in claim.support if span.article not in hidden]
    support = tuple(span for span in told if span not in banned)
    if not support:
        return None
    articles = tuple(sorted({span.article for span in told}))
    # A claim's own count of voices holds for all its articles; with some hidden it can only sink.
    voices = min(claim.voices, len({voice_of.get(a, -1 - a) for a in articles}))
    return Visible(claim, support, articles, voices)


def gather(view: View, material: Material, scores: Mapping[Span, float]) -> list[Candidate]:
    """Return a candidate for each claim that has one; pinned sentences stand for their claims.

    Args:
        scores: 0 to 1 for each supporting passage.
    """
    maker = _Maker(view, material, scores)
    pinned = [maker.pin(span) for span in view.pinned]
    taken = {claim for candidate in pinned for claim in candidate.covers}
    found: dict[tuple[tuple[Span, ...], Span | None], Candidate] = {}
    for index in _worth_a_look(view, scores):
        if index not in taken:
            for candidate in maker.best(index):
                found.setdefault((candidate.spans, candidate.after), candidate)
    return pinned + list(found.values())


def _worth_a_look(view: View, scores: Mapping[Span, float]) -> Sequence[int]:
    """Return the claims that a brief may be made of; of very many, those that matter most."""
    if len(view.claims) <= _CLAIMS_AT_MOST:
        return range(len(view.claims))
    best = [max(scores[span] for span in seen.support) for seen in view.claims]
    order = sorted(range(len(best)), key=lambda index: (-best[index], index))
    return sorted(order[:_CLAIMS_AT_MOST])


class _Maker:
    """Makes candidates of claims."""

    def __init__(self, view: View, material: Material, scores: Mapping[Span, float]) -> None:
        self._view = view
        self._material = material
        self._scores = scores
        self._linked = linked(view.analysis)
        self._both = with_both_sides(view.analysis)

    def pin(self, span: Span) -> Candidate:
        """Return the candidate of a sentence that the user wants: that one, and alone."""
        return replace(self._candidate((span,)), pinned=True, doubles=frozenset())

    def best(self, index: int) -> list[Candidate]:
        """Return the candidates of a claim: the best, and what may take its place.

        Where another line reports one of the claims that the best sentence reports, the best that
        reports this claim alone can still come; where its company stands already, it comes alone.
        """
        support = self._view.claims[index].support
        options = [self._with_company(span) for span in support]
        whole = [option for option in options if option is not None]
        if len(whole) > 1:
            shown = self._showing(support)
            whole.sort(key=lambda option: self._order(option, shown[option.spans[-1]]))
        narrow = [option for option in whole if option.covers == {index}]
        return [*whole[:1], *narrow[:1], *(f for o in whole[:1] for f in self._follower(o))]

    def _follower(self, option: Candidate) -> list[Candidate]:
        """Return a sentence without its company, to be chosen where that stands already.

        Only in the section of one source, where lines keep the order of the article.
        """
        homes = [self._view.claims[self._view.owners[span][0]].home for span in option.spans]
        if len(option.spans) == 1 or homes[-1] is None or homes[-2] != homes[-1]:
            return []
        return [replace(self._candidate(option.spans[-1:]), after=option.spans[-2])]

    def _with_company(self, span: Span) -> Candidate | None:
        """Return a sentence after those that it needs, or ``None`` if that is not to be had."""
        spans = [span]
        while self._material.standing(spans[0]) is Standing.NEEDS_PREVIOUS:
            before = self._before(spans[0])
            if before is None or len(spans) > _COMPANY_AT_MOST:
                return None
            spans.insert(0, before)
        if self._material.standing(spans[0]) is Standing.NEVER:
            return None
        return self._candidate(tuple(spans))

    def _before(self, span: Span) -> Span | None:
        """Return the passage right before this one, if it belongs to a claim."""
        number = self._material.numbers[span.article, span.start]
        sentences = self._view.articles[span.article].sentences
        if not number or sentences[number - 1].paragraph < sentences[number].paragraph - 1:
            return None
        before = Span.of(span.article, sentences[number - 1])
        return before if before in self._view.owners else None

    def _candidate(self, spans: tuple[Span, ...]) -> Candidate:
        return Candidate(
            claim=self._view.owners[spans[-1]][0],
            covers=frozenset(claim for span in spans for claim in self._view.owners[span]),
            spans=spans,
            words=sum(self._material.words[self._material.row[span]] for span in spans),
            value=self._value(spans)
            + _BOTH_SIDES * (spans[-1] in self._both)
            - _DAMAGE * any(is_damaged(span.cut(self._view.articles)) for span in spans),
            doubles=self._doubles(spans[-1]),
        )

    def _value(self, spans: tuple[Span, ...]) -> float:
        """Return the mean score of sentences that come together, by their words."""
        sizes = [self._material.words[self._material.row[span]] for span in spans]
        scores = [self._scores[span] for span in spans]
        return float(sum(map(mul, sizes, scores))) / max(1, sum(sizes))

    def _doubles(self, span: Span) -> frozenset[int]:
        """Return the claims that a sentence of one source may only tell again."""
        owners = self._view.owners
        if self._view.claims[owners[span][0]].home is None:
            return frozenset()
        others = (other for other in self._linked.get(span, ()) if other in owners)
        told = {claim for other in others for claim in owners[other]}
        return frozenset(told.difference(owners[span]))

    def _order(self, option: Candidate, shown: float) -> tuple[float, str, int]:
        """Return a key that puts the best first; equals by content, not by the order of files."""
        span = option.spans[-1]
        sha256 = self._view.articles[span.article].sha256
        return -round(self._fitness(option) + shown, 6), sha256, span.start

    def _fitness(self, option: Candidate) -> float:
        """Return how well a candidate reads: it matters, is short enough, and stands alone."""
        words = self._material.words[self._material.row[option.spans[-1]]]
        low, high = _GOOD_LENGTH
        off = max(0, low - words) / low + max(0, words - high) / high
        company = 0.6 * (len(option.spans) - 1)
        shows_both = option.spans[-1] in self._both
        return option.value - 0.5 * off - company + shows_both

    def _showing(self, support: Sequence[Span]) -> dict[Span, float]:
        """Return how well each passage shows its claim: worded as the others are, and complete."""
        rows = [self._material.concepts.row(self._material.row[span]) for span in support]
        known, columns = np.unique(np.concatenate(rows), return_inverse=True)
        table = np.zeros((len(rows), max(1, len(known))))
        table[np.repeat(np.arange(len(rows)), [len(row) for row in rows]), columns] = 1.0
        both = table @ table.T
        sizes = table.sum(axis=1)
        either = sizes[:, None] + sizes - both
        shares = np.divide(both, either, out=np.zeros_like(both), where=either > 0)
        np.fill_diagonal(shares, 0.0)
        others = (either > 0).sum(axis=1) - (sizes > 0)
        central = shares.sum(axis=1) / np.maximum(others, 1)
        shown = central + 0.5 * sizes / max(1, len(known))
        return dict(zip(support, shown.tolist(), strict=True))
