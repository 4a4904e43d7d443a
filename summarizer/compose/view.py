"""The story as the user's edits leave it: which claims may be told, in which sentences.

In: an analysis and the edits. Out: a ``View``. Costs one look at each passage of each claim.

A line of a brief is a whole sentence, though a claim's passage may be a part of one; so here each
claim is told by the sentences that hold its passages, and a sentence may tell several claims.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from summarizer.model import Span, by_place, firmness, sentence_at
from summarizer.progress import polled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from summarizer.model import Analysis, Article, Claim, Edits

    Told = Mapping[Span, int]
    _Rank = tuple[int, bool, float, int, int, int, list[tuple[str, int, int]]]

SHARED: Final = -1
"""The home of a claim that several voices report."""


@dataclass(frozen=True, slots=True)
class Visible:
    """A claim as the brief sees it: without hidden articles and banned sentences.

    Attributes:
        support: the sentences that tell it.
        articles: that report it and are not hidden, ascending.
        voices: independent accounts among them.
        home: the article whose section it belongs to, ``SHARED`` for a shared claim. Of copies it
            is the same whatever the order of the files.
    """

    claim: Claim
    support: tuple[Span, ...]
    articles: tuple[int, ...]
    voices: int
    home: int


@dataclass(frozen=True, slots=True)
class View:
    """The story as the user's edits leave it.

    Attributes:
        claims: with at least one sentence left, in the order of their ids.
        hidden: indices of articles that take no part.
        pinned: sentences that must stand in the brief.
        owners: indices of the claims that a sentence tells: the one that covers most of it first,
            of equals a shared one, the one that holds it most firmly, the one with most voices.
    """

    analysis: Analysis
    claims: tuple[Visible, ...]
    hidden: frozenset[int]
    pinned: tuple[Span, ...]
    owners: Mapping[Span, tuple[int, ...]]

    @property
    def articles(self) -> tuple[Article, ...]:
        """All articles of the story, hidden ones too: indices stay what they are."""
        return self.analysis.story.articles

    @property
    def heard(self) -> int:
        """Number of articles that take part."""
        return len(self.articles) - len(self.hidden)

    def home(self, span: Span) -> int:
        """Return the home of the claim that covers most of a sentence."""
        return self.claims[self.owners[span][0]].home


def look(analysis: Analysis, edits: Edits, poll: Callable[[], None] = lambda: None) -> View:
    """Apply the edits to an analysis. A mark on a part of a sentence is a mark on the sentence.

    Args:
        poll: called now and then; what it raises ends the work.
    """
    articles = analysis.story.articles
    hashes = [article.sha256 for article in articles]
    hidden = frozenset(i for i, content in enumerate(hashes) if content in edits.hidden)
    banned = _marked(analysis, edits.banned)
    voice_of = {article: voice.id for voice in analysis.voices for article in voice.articles}
    claims: list[Visible] = []
    covered: list[Told] = []
    ends = {(i, s.start): s.end for i, article in enumerate(articles) for s in article.sentences}
    for claim in polled(analysis.claims, poll):
        told = _told(articles, claim, ends)
        seen = _visible(hashes, claim, told, hidden, banned, voice_of)
        if seen is not None:
            claims.append(seen)
            covered.append(told)
    owners = _owners(articles, claims, covered, poll)
    wanted: dict[tuple[str, int, int], Span] = {}
    for span in sorted(_marked(analysis, edits.pinned) - banned, key=by_place):
        if span in owners:  # two copies of a file: one line is enough
            wanted.setdefault((articles[span.article].sha256, span.start, span.end), span)
    return View(analysis, tuple(claims), hidden, tuple(wanted.values()), owners)


def _told(articles: Sequence[Article], claim: Claim, ends: Mapping[tuple[int, int], int]) -> Told:
    """Return the sentences that tell a claim, each with how many of its characters do.

    Args:
        ends: where the sentence ends that starts at (article, start).
    """
    found: dict[Span, int] = {}
    for passage in claim.support:
        is_whole = ends.get((passage.article, passage.start)) == passage.end
        sentence = passage if is_whole else sentence_at(articles, passage)
        found[sentence] = found.get(sentence, 0) + passage.end - passage.start
    return found


def _marked(analysis: Analysis, places: frozenset[tuple[str, int, int]]) -> frozenset[Span]:
    """Return the sentences that the user marked, or a part of which the user marked."""
    if not places:
        return frozenset()
    articles = analysis.story.articles
    return frozenset(
        sentence
        for claim in analysis.claims
        for passage in claim.support
        for sentence in (sentence_at(articles, passage),)
        for span in (passage, sentence)
        if (articles[span.article].sha256, span.start, span.end) in places
    )


def _visible(
    hashes: Sequence[str],
    claim: Claim,
    sentences: Told,
    hidden: frozenset[int],
    banned: frozenset[Span],
    voice_of: Mapping[int, int],
) -> Visible | None:
    told = [span for span in sentences if span.article not in hidden]
    support = tuple(span for span in told if span not in banned)
    if not support:
        return None
    articles = tuple(sorted({span.article for span in told}))
    # A claim's own count of voices holds for all its articles; with some hidden it can only sink.
    voices = claim.voices
    if voices > 1:
        voices = min(voices, len({voice_of.get(a, -1 - a) for a in articles}))
    home = SHARED if voices > 1 else min(articles, key=lambda index: (hashes[index], index))
    return Visible(claim, support, articles, voices, home)


def _owners(
    articles: Sequence[Article],
    claims: Sequence[Visible],
    covered: Sequence[Told],
    poll: Callable[[], None],
) -> dict[Span, tuple[int, ...]]:
    owners: dict[Span, list[int]] = defaultdict(list)
    for index, seen in enumerate(claims):
        for span in seen.support:
            owners[span].append(index)
    firm: dict[int, Mapping[Span, float]] = {}

    def held(index: int, span: Span) -> float:
        """Return how firmly a claim holds a sentence."""
        if index not in firm:
            firm[index] = _firmness(articles, claims[index].claim)
        return firm[index].get(span, 0.0)

    def rank(index: int, span: Span) -> _Rank:
        """Return how much of a sentence a claim tells, and how firmly; the best ranks first."""
        seen, most = claims[index], -covered[index][span]
        many = (-seen.voices, -len(seen.articles), -len(seen.support))
        # Of equals the order of the files must not decide.
        support = seen.claim.support
        places = sorted((articles[s.article].sha256, s.start, s.end) for s in support)
        return most, seen.home != SHARED, -held(index, span), *many, places

    for span, own in polled(owners.items(), poll, every=1_000):
        if len(own) > 1:
            own.sort(key=lambda index, span=span: rank(index, span))  # type: ignore[misc]
    return {span: tuple(own) for span, own in owners.items()}


def _firmness(articles: Sequence[Article], claim: Claim) -> dict[Span, float]:
    """Return how firmly a claim holds each sentence: as firmly as the best of its passages."""
    held: dict[Span, float] = {}
    for passage, odds in firmness(claim).items():
        sentence = sentence_at(articles, passage)
        held[sentence] = max(held.get(sentence, 0.0), odds)
    return held
