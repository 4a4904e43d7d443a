"""Which of its claims a sentence is cited for.

In: the claims that the brief may tell, and how much of each sentence tells each. Out: for each
sentence its claims, the one to name first. Costs one look at each passage and each link.

A sentence that mostly tells what others report too is no addition of its source, though the rest of
it be longer than any one thing that it shares. Of the rest the claim counts that most of the
sentence tells; and of those that stand on the same words the one that they are linked with best,
not the one of most voices: a weak likeness must not add a source to a line.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from math import fsum
from typing import TYPE_CHECKING, Final

from summarizer.model import Span, firmness_of
from summarizer.progress import polled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from summarizer.model import Article, Claim

    Told = Mapping[Span, int]
    _Places = list[tuple[str, int, int]]
    _More = tuple[float, int, int, int, _Places]
    _Rank = tuple[bool, int, bool, _More]

SHARED: Final = -1
"""The home of a claim that several voices report."""
_DOUBTED: Final = 0.35
"""Confidence of a link from which it begins to count as a voice."""
_BETWEEN: Final = 0.4
"""How much more confidence makes it a whole one."""
_RELIED_ON: Final = 0.66
"""Confidence from which a source is cited without a sign of doubt. Of 144 citations that we read in
briefs of real stories 2 of the 102 above it were wrong, and 15 of the 42 below."""
_LEAST_SURE: Final = 0.2
"""What an account counts at least that reports the claim at all."""
_UNTIED: Final[_More] = (0.0, 0, 0, 0, [])
"""Where nothing is left to decide."""
_MOSTLY: Final = 0.4
"""Share of a sentence that nobody else tells, up to which it is cited for what it shares."""


@dataclass(frozen=True, slots=True)
class Visible:
    """A claim as the brief sees it: without hidden articles and banned sentences.

    Attributes:
        support: the sentences that tell it.
        articles: that report it and are not hidden, ascending.
        voices: independent accounts among them.
        home: the article whose section it belongs to, ``SHARED`` for a shared claim. Of copies it
            is the same whatever the order of the files.
        ties: for each sentence how sure it is that each other article reports the same, 0 to 1.
        account_of: the number of the account that each article belongs to, of a shared claim.
    """

    claim: Claim
    support: tuple[Span, ...]
    articles: tuple[int, ...]
    voices: int
    home: int
    ties: Mapping[Span, Mapping[int, float]] = field(default_factory=dict)
    account_of: Mapping[int, int] = field(default_factory=dict)

    def doubtful(self, span: Span) -> tuple[int, ...]:
        """Return the other articles of which it is not sure that they report a sentence's claim.

        It is by a link, or by two in a row over an article between.
        """
        if not self.ties:
            return ()  # a claim that somebody else made, who says nothing of its links
        tied = self.ties.get(span, {})
        sure = dict(tied)
        for other, further in self.ties.items():
            between = tied.get(other.article, 0.0)
            for article, beyond in further.items() if between else ():
                sure[article] = max(sure.get(article, 0.0), min(between, beyond))
        others = (article for article in self.articles if article != span.article)
        return tuple([article for article in others if sure.get(article, 0.0) < _RELIED_ON])

    def sure_voices(self, span: Span) -> float:
        """Return how many accounts report what a sentence tells, each as far as that is sure."""
        if self.voices == 1:
            return 1.0
        own, best = self.account_of.get(span.article), dict[int, float]()
        for article, sure in self.ties.get(span, {}).items():
            account = self.account_of.get(article, own)
            if account is not None and account != own:
                best[account] = max(best.get(account, 0.0), sure)
        told = (min(max((s - _DOUBTED) / _BETWEEN, _LEAST_SURE), 1.0) for s in best.values())
        silent = max(self.voices - 1 - len(best), 0)
        return min(fsum((1.0, *told, silent * _LEAST_SURE)), self.voices)


def owners_of(
    articles: Sequence[Article],
    claims: Sequence[Visible],
    covered: Sequence[Told],
    poll: Callable[[], None],
) -> dict[Span, tuple[int, ...]]:
    """Return the indices of the claims that each sentence tells, the one to name first.

    Args:
        covered: for each claim the characters of each sentence that tell it.
        poll: called now and then; what it raises ends the work.
    """
    found: dict[Span, list[int]] = defaultdict(list)
    for index, seen in enumerate(claims):
        for span in seen.support:
            found[span].append(index)
    ranks = _Ranks(articles, claims, covered)
    for span, own in polled(found.items(), poll, every=1_000):
        if len(own) > 1:
            own.sort(key=ranks.of(span, own).__getitem__)
    return {span: tuple(own) for span, own in found.items()}


@dataclass(slots=True)
class _Ranks:
    """Ranks the claims of a sentence; where each is told is read when it is first asked for."""

    articles: Sequence[Article]
    claims: Sequence[Visible]
    covered: Sequence[Told]
    _places: dict[int, _Places] = field(default_factory=dict)

    def of(self, span: Span, own: Sequence[int]) -> dict[int, _Rank]:
        """Return the rank of each claim of a sentence; the least is to be named first."""
        alone = {index for index in own if self.claims[index].home != SHARED}
        # What nobody else tells stands in one claim only, so that its parts add up.
        rest = sum(self.covered[index][span] for index in alone)
        mostly = len(alone) < len(own) and rest <= _MOSTLY * (span.end - span.start)
        least = {i: (mostly and i in alone, -self.covered[i][span], i in alone) for i in own}
        often = Counter(least.values())
        return {
            index: (*rank, self._more(index, span) if often[rank] > 1 else _UNTIED)
            for index, rank in least.items()
        }

    def _more(self, index: int, span: Span) -> _More:
        """Return what decides between claims that tell as much of a sentence."""
        seen = self.claims[index]
        many = (-seen.voices, -len(seen.articles), -len(seen.support))
        held = firmness_of(seen.ties.get(span, {}).values())
        return -held, *many, self._places_of(index)

    def _places_of(self, index: int) -> _Places:
        """Return where a claim is told: of equals the order of the files must not decide."""
        found = self._places.get(index)
        if found is None:
            support, articles = self.claims[index].claim.support, self.articles
            found = sorted((articles[s.article].sha256, s.start, s.end) for s in support)
            self._places[index] = found
        return found
