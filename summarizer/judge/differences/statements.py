"""Sentences with what in them can be compared, and how alike two of them are.

In: articles, annotations and claims. Out: one ``Statement`` a sentence, made when it is asked for,
and the weighted overlap of two. Digits take no part in the overlap: it says whether two sentences
speak of the same thing, and the figures decide whether they say the same of it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from math import log, sqrt
from typing import TYPE_CHECKING, Final, TypeVar

from summarizer.language import Token, tokenize
from summarizer.model import Extent, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Annotations, Article, DateMention, Figure, Mention, Speech

Place = TypeVar("Place", bound=Extent)
_MOST_PLACES: Final = 60
"""Of a sentence that holds more figures than this, a table run together, the first are read."""


@dataclass(frozen=True, slots=True, eq=False)
class Statement:
    """One sentence.

    Attributes:
        tokens: its words with their stems, places counted in the article.
        stems: the content stems without numbers.
    """

    span: Span
    language: str | None
    text: str
    tokens: tuple[Token, ...]
    stems: frozenset[str]
    figures: tuple[Figure, ...]
    dates: tuple[DateMention, ...]
    mentions: tuple[Mention, ...]
    speech: tuple[Speech, ...]

    @property
    def article(self) -> int:
        """Index of the article."""
        return self.span.article

    def cut(self, start: int, end: int) -> str:
        """Return characters by their place in the article."""
        return self.text[start - self.span.start : end - self.span.start]


class Statements:
    """The statements of a story, by span, with the weights of their stems."""

    def __init__(self, articles: Sequence[Article], annotations: Sequence[Annotations]) -> None:
        self._articles = articles
        self._annotations = annotations
        self._made: dict[Span, Statement] = {}
        self._weights: dict[str, float] = {}
        self._norms: dict[Span, float] = {}

    def at(self, span: Span) -> Statement:
        """Return the statement of a sentence."""
        if span not in self._made:
            self._made[span] = self._make(span)
        return self._made[span]

    def holds_figure(self, span: Span) -> bool:
        """Tell whether a sentence holds a figure, without reading it."""
        figures = self._annotations[span.article].figures
        at = bisect_left(figures, span.start, key=lambda figure: figure.start)
        return at < len(figures) and figures[at].start < span.end

    def weigh(self, spans: Sequence[Span]) -> None:
        """Weigh stems by how few of these sentences hold them (Spärck Jones, 1972)."""
        frequency: Counter[str] = Counter()
        for span in spans:
            frequency.update(self.at(span).stems)
        self._weights = {stem: log(1 + len(spans) / n) for stem, n in frequency.items()}

    def weight(self, stem: str) -> float:
        """Return the weight of a stem; the heaviest if it was never counted."""
        return self._weights.get(stem, log(1 + max(len(self._made), 1)))

    def overlap(self, one: Statement, other: Statement) -> float:
        """Return the cosine of two statements' weighted stems, 0 to 1."""
        shared = sum(self.weight(stem) ** 2 for stem in one.stems & other.stems)
        scale = self._norm(one) * self._norm(other)
        return shared / scale if scale else 0.0

    def _norm(self, statement: Statement) -> float:
        if statement.span not in self._norms:
            total = sum(self.weight(stem) ** 2 for stem in statement.stems)
            self._norms[statement.span] = sqrt(total)
        return self._norms[statement.span]

    def _make(self, span: Span) -> Statement:
        article, found = self._articles[span.article], self._annotations[span.article]
        text = article.text[span.start : span.end]
        tokens = tokenize(text, article.language, span.start)
        stems = frozenset(t.stem for t in tokens if t.stem and not t.text[0].isdigit())
        return Statement(
            span,
            article.language,
            text,
            tokens,
            stems,
            _inside(found.figures, span),
            _inside(found.dates, span),
            _inside(found.mentions, span),
            _inside(found.speech, span),
        )


def _inside(places: Sequence[Place], span: Span) -> tuple[Place, ...]:
    """Return the first places that lie inside a span; ``places`` are in order."""
    first = bisect_left(places, span.start, key=lambda place: place.start)
    found: list[Place] = []
    for place in places[first:]:
        if place.start >= span.end or len(found) == _MOST_PLACES:
            break
        if place.end <= span.end:
            found.append(place)
    return tuple(found)
