"""One sentence with what in it can be compared, read when it is first asked for.

In: a place, its article and what was found there. Out: a ``Statement``. It depends on its article
alone, so that the next analysis of the story finds it on the article's ``Shelf``, with all that was
read of it. Cost: linear in its words.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Final, TypeVar, cast

from summarizer.language import Token, content_stems, tokenize
from summarizer.model import Extent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.model import Annotations, Article, DateMention, Mention, Span, Speech

T = TypeVar("T")
Place = TypeVar("Place", bound=Extent)
_MOST_PLACES: Final = 60
"""Of a sentence that holds more figures than this, a table run together, the first are read."""
_START: Final = attrgetter("start")
_END: Final = attrgetter("end")


class Statement:
    """One sentence or clause; what is in it is read when it is first asked for.

    Attributes:
        article: index of its article.
        stems: the content stems without numbers.
        figures: the figures inside it, in order.
        whole: it is a sentence, not a clause of one.
    """

    __slots__ = (
        "_dates",
        "_found",
        "_kept",
        "_mentions",
        "_speech",
        "_tokens",
        "article",
        "figures",
        "language",
        "span",
        "stems",
        "text",
        "whole",
    )

    def __init__(
        self, span: Span, article: Article, found: Annotations, *, whole: bool = True
    ) -> None:
        self.span: Final = span
        self.article: Final = span.article
        self.whole: Final = whole
        self.language: Final = article.language
        self.text: Final = article.text[span.start : span.end]
        # Ranking asks for the stems of these sentences too, and finds them remembered.
        stems = content_stems(self.text, article.language)
        self.stems: Final = frozenset([stem for stem in stems if not stem[0].isdigit()])
        self.figures: Final = _inside(found.figures, span)
        self._found: Final = found
        self._dates: tuple[DateMention, ...] | None = None
        self._mentions: tuple[Mention, ...] | None = None
        self._speech: tuple[Speech, ...] | None = None
        self._tokens: tuple[Token, ...] | None = None
        self._kept: dict[Callable[[Statement], object], object] = {}

    def kept(self, read: Callable[[Statement], T]) -> T:
        """Return what ``read`` finds in this statement alone; it is asked once."""
        if read not in self._kept:
            self._kept[read] = read(self)
        return cast("T", self._kept[read])

    @property
    def dates(self) -> tuple[DateMention, ...]:
        """The expressions of time inside it, in order."""
        if self._dates is None:
            self._dates = _inside(self._found.dates, self.span)
        return self._dates

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """The names inside it, in order."""
        if self._mentions is None:
            self._mentions = _inside(self._found.mentions, self.span)
        return self._mentions

    @property
    def speech(self) -> tuple[Speech, ...]:
        """What is said inside it, in order."""
        if self._speech is None:
            self._speech = _inside(self._found.speech, self.span)
        return self._speech

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Its words with their stems, places counted in the article."""
        if self._tokens is None:
            self._tokens = tokenize(self.text, self.language, self.span.start)
        return self._tokens

    def cut(self, start: int, end: int) -> str:
        """Return characters by their place in the article."""
        return self.text[start - self.span.start : end - self.span.start]

    def before(self, place: Extent) -> tuple[Token, ...]:
        """Return the words that end before a place begins, in order."""
        return self.tokens[: bisect_left(self.tokens, place.start + 1, key=_END)]

    def after(self, place: Extent) -> tuple[Token, ...]:
        """Return the words that begin after a place ends, in order."""
        return self.tokens[bisect_left(self.tokens, place.end, key=_START) :]


class Shelf:
    """The statements of one article that were made so far: the next analysis asks again."""

    __slots__ = ("_article", "_found", "_made")

    def __init__(self, article: Article, found: Annotations) -> None:
        self._article = article
        self._found = found
        self._made: dict[tuple[int, int, bool], Statement] = {}

    def at(self, span: Span, *, whole: bool) -> Statement:
        """Return the statement that a span of the article is."""
        key = span.start, span.end, whole
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = Statement(span, self._article, self._found, whole=whole)
        return found

    def knowing(self, found: Annotations) -> Shelf:
        """Return the shelf, emptied where the article's dates are resolved by another day now."""
        if found is not self._found:
            self._found, self._made = found, {}
        return self


def _inside(places: Sequence[Place], span: Span) -> tuple[Place, ...]:
    """Return the first places that lie inside a span; ``places`` are in order."""
    found: list[Place] = []
    first = bisect_left(places, span.start, key=_START)
    for place in islice(places, first, first + _MOST_PLACES):
        if place.start >= span.end:
            break
        if place.end <= span.end:
            found.append(place)
    return tuple(found)
