"""Sentences with what in them can be compared, and how alike two of them are.

In: articles, annotations and claims. Out: one ``Statement`` for each sentence of a shared claim or
with a figure, the pairs of them that claims bring together, and the weighted overlap of two. Digits
take no part in the overlap: it says whether two sentences speak of the same thing, and the figures
decide whether they say the same of it. Cost: linear in the words of these sentences, and quadratic
in the sentences of one claim, whose number is bounded.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import partial
from itertools import combinations
from math import log, sqrt
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.judge.differences.choosing import representatives
from summarizer.judge.differences.statement import Shelf, Statement
from summarizer.model import Span, by_place, told_in_sentences
from summarizer.progress import polled
from summarizer.recall import Recall, anew

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from summarizer.model import Annotations, Article, Claim, Extent

_MOST_IN_CLAIM: Final = 32
_START: Final = attrgetter("start")


class Pair(NamedTuple):
    """Two sentences or clauses of different articles in one claim; how alike they are, 0 to 1."""

    one: Statement
    other: Statement
    claim: int
    overlap: float


class Statements:
    """The statements of a story with the weights of their stems.

    Attributes:
        holding: those with a figure, whatever claim they stand in, in order of article and place.
        clauses: passages of claims with a figure that are less than a sentence, in that order.
        pairs: sentences, and clauses, that shared claims bring together, each once, in the order of
            the claims.
        sentence_pairs: those of them that are two whole sentences.
    """

    def __init__(
        self,
        articles: Sequence[Article],
        annotations: Sequence[Annotations],
        claims: Sequence[Claim],
        poll: Callable[[], None] = lambda: None,
        recall: Recall = anew,
    ) -> None:
        self._articles = articles
        self._annotations = annotations
        self._shelves = [
            recall("statements", (index, article), partial(Shelf, article, found)).knowing(found)
            for index, (article, found) in enumerate(zip(articles, annotations, strict=True))
        ]
        self._made: dict[Span, Statement] = {}
        self._figures_at = [[figure.start for figure in found.figures] for found in annotations]
        told = [
            (claim, _shared(claim), whole.support)
            for claim, whole in polled(
                zip(claims, told_in_sentences(articles, claims), strict=True), poll
            )
        ]
        spans = {span for _, shared, support in told for span in support if shared}
        holding = {span for _, _, support in told for span in support if self._holds_figure(span)}
        # Of other clauses nothing is compared.
        self._parts = {
            span
            for claim, shared, support in told
            if shared and support is not claim.support
            for span in set(claim.support).difference(support)
            if self._holds_figure(span) or self._dated(span)
        }
        self._weights: dict[str, float] = {}
        self._norms: dict[Statement, float] = {}
        self._weigh([self.at(span) for span in polled(sorted(spans | holding, key=by_place), poll)])
        self.holding = tuple(self.at(span) for span in sorted(holding, key=by_place))
        self.clauses = tuple(
            map(self.at, sorted(filter(self._holds_figure, self._parts), key=by_place))
        )
        self.pairs = tuple(
            self._paired(
                (claim, support) for claim, shared, support in polled(told, poll) if shared
            )
        )
        self.sentence_pairs = tuple(p for p in self.pairs if p.one.whole and p.other.whole)

    def at(self, span: Span) -> Statement:
        """Return the statement of a sentence."""
        found = self._made.get(span)
        if found is None:
            shelf = self._shelves[span.article]
            found = self._made[span] = shelf.at(span, whole=span not in self._parts)
        return found

    def around(self, article: int, place: Extent) -> Statement:
        """Return the statement of the sentence that a place of an article stands in.

        Of a place in no sentence (furniture) the words themselves are the statement.
        """
        sentences = self._articles[article].sentences
        at = bisect_left(sentences, place.start + 1, key=_START) - 1
        inside = at >= 0 and sentences[at].contains(place)
        return self.at(Span.of(article, sentences[at] if inside else place))

    def words(self, article: int, place: Extent) -> str:
        """Return the text of a place in an article."""
        return place.cut(self._articles[article].text)

    def first(self, count: int) -> list[Statement]:
        """Return the sentences with a figure among the first of each article."""
        ends = [
            article.sentences[: count + 1][-1].end if article.sentences else 0
            for article in self._articles
        ]
        return [told for told in self.holding if told.span.end <= ends[told.article]]

    def weight(self, stem: str) -> float:
        """Return the weight of a stem; the heaviest if it was never counted."""
        return self._weights.get(stem, self._heaviest)

    def overlap(self, one: Statement, other: Statement) -> float:
        """Return the cosine of the weighted stems of two statements that were weighed, 0 to 1."""
        shared = sum(map(self._squares.__getitem__, one.stems & other.stems))
        scale = self._norm(one) * self._norm(other)
        return shared / scale if scale else 0.0

    def share(self, one: frozenset[str], other: frozenset[str]) -> float:
        """Return how much of the lighter of two sets of stems stands in the other, 0 to 1."""
        weights, heaviest = self._weights, self._heaviest
        mine, theirs = (sum([weights.get(s, heaviest) for s in side]) for side in (one, other))
        smaller = min(mine, theirs)
        return sum([weights.get(s, heaviest) for s in one & other]) / smaller if smaller else 0.0

    def _weigh(self, read: Sequence[Statement]) -> None:
        """Weigh stems by how few of these sentences hold them (Spärck Jones, 1972)."""
        frequency: Counter[str] = Counter()
        for statement in read:
            frequency.update(statement.stems)
        self._weights = {stem: log(1 + len(read) / n) for stem, n in frequency.items()}
        self._squares = {stem: weight**2 for stem, weight in self._weights.items()}
        self._heaviest = log(1 + max(len(read), 1))

    def _paired(self, told: Iterable[tuple[Claim, Sequence[Span]]]) -> Iterable[Pair]:
        seen: set[tuple[int, int]] = set()
        for claim, support in told:
            # Clauses first: what else stands in a long sentence makes it no less alike.
            valued = self._parts.intersection(claim.support)
            beside = valued.union(support) if valued else valued
            parts = [span for span in claim.support if span in beside]
            for spans in (parts, support):
                members = representatives(list(map(self.at, spans)), _MOST_IN_CLAIM)
                for one, other in combinations(members, 2):
                    key = (id(one), id(other))
                    if one.article != other.article and key not in seen:
                        seen.add(key)
                        yield Pair(one, other, claim.id, self.overlap(one, other))

    def _norm(self, statement: Statement) -> float:
        found = self._norms.get(statement)
        if found is None:
            total = sum(map(self._squares.__getitem__, statement.stems))
            found = self._norms[statement] = sqrt(total)
        return found

    def _dated(self, span: Span) -> bool:
        dates = self._annotations[span.article].dates
        at = bisect_left(dates, span.start, key=_START)
        return at < len(dates) and dates[at].start < span.end

    def _holds_figure(self, span: Span) -> bool:
        starts = self._figures_at[span.article]
        at = bisect_left(starts, span.start)
        return at < len(starts) and starts[at] < span.end


def _shared(claim: Claim) -> bool:
    first = claim.support[0].article
    return any(span.article != first for span in claim.support)
