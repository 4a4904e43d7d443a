"""The story as the user's edits leave it: which claims may be told, in which sentences.

In: an analysis and the edits. Out: a ``View``. Costs one look at each passage of each claim.

A line of a brief is a whole sentence, though a claim's passage may be a part of one; so here each
claim is told by the sentences that hold its passages, and a sentence may tell several claims.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarizer.compose.owners import SHARED, Visible, owners_of
from summarizer.model import Span, by_place, sentence_at
from summarizer.model import ties as ties_of
from summarizer.progress import polled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from summarizer.model import Analysis, Article, Claim, Edits

    Told = Mapping[Span, int]


@dataclass(frozen=True, slots=True)
class View:
    """The story as the user's edits leave it.

    Attributes:
        claims: with at least one sentence left, in the order of their ids.
        hidden: indices of articles that take no part.
        pinned: sentences that must stand in the brief.
        owners: indices of the claims that a sentence tells, the one that it is cited for first:
            see ``owners``.
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
    sentence_of = _sentences_of(articles)
    for claim in polled(analysis.claims, poll):
        told = _told(claim, sentence_of)
        seen = _visible(hashes, claim, told, hidden, banned, voice_of)
        if seen is not None:
            if seen.home == SHARED:
                ties, accounts = _tied(claim, sentence_of), _accounts(claim, seen.articles)
                seen = replace(seen, ties=ties, account_of=accounts)
            claims.append(seen)
            covered.append(told)
    owners = owners_of(articles, claims, covered, poll)
    wanted: dict[tuple[str, int, int], Span] = {}
    for span in sorted(_marked(analysis, edits.pinned) - banned, key=by_place):
        if span in owners:  # two copies of a file: one line is enough
            wanted.setdefault((articles[span.article].sha256, span.start, span.end), span)
    return View(analysis, tuple(claims), hidden, tuple(wanted.values()), owners)


def _sentences_of(articles: Sequence[Article]) -> Callable[[Span], Span]:
    """Return what tells the sentence of a passage; most passages are one."""
    ends = {(i, s.start): s.end for i, article in enumerate(articles) for s in article.sentences}

    def sentence_of(passage: Span) -> Span:
        is_whole = ends.get((passage.article, passage.start)) == passage.end
        return passage if is_whole else sentence_at(articles, passage)

    return sentence_of


def _told(claim: Claim, sentence_of: Callable[[Span], Span]) -> Told:
    """Return the sentences that tell a claim, each with how many of its characters do."""
    found: dict[Span, int] = {}
    for passage in claim.support:
        sentence = sentence_of(passage)
        found[sentence] = found.get(sentence, 0) + passage.end - passage.start
    return found


def _tied(claim: Claim, sentence_of: Callable[[Span], Span]) -> dict[Span, dict[int, float]]:
    """Return for each sentence how sure it is that each other article reports the same."""
    found: dict[Span, dict[int, float]] = {}
    for passage, tied in ties_of(claim).items():
        known = found.setdefault(sentence_of(passage), {})
        for article, sure in tied.items():
            known[article] = max(known.get(article, 0.0), sure)
    return found


def _accounts(claim: Claim, articles: Sequence[int]) -> dict[int, int]:
    """Return the number of the account that each of some articles belongs to in a claim."""
    found = {article: number for number, article in enumerate(articles)}
    for account in claim.accounts:
        known = [article for article in account.articles if article in found]
        found |= dict.fromkeys(known, found[known[0]]) if known else {}
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
