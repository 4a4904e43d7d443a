"""Places in text: an extent inside one article, a span inside a story.

Offsets count Unicode code points into an article's immutable display text, end excluded.
Facts hold places, never copied strings, so that each can be opened at its exact source.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model.article import Article


@dataclass(frozen=True, slots=True, order=True)
class Extent:
    """A non-empty stretch ``[start, end)`` of one article's text, in code points.

    Raises:
        ValueError: if it is empty, reversed or negative.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a stretch of text: [{self.start}, {self.end})")

    def cut(self, text: str) -> str:
        """Return the characters of ``text`` that this extent covers."""
        return text[self.start : self.end]

    def contains(self, other: Extent) -> bool:
        """Tell whether ``other`` lies wholly inside this extent."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Extent) -> bool:
        """Tell whether the two extents share at least one character."""
        return self.start < other.end and other.start < self.end


def by_place(span: Span) -> tuple[int, int, int]:
    """Return what spans are ordered by: as a key, it sorts many five times as fast."""
    return span.article, span.start, span.end


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """A non-empty stretch of one article of a story.

    Attributes:
        article: index into ``story.articles``.
        start: first code point.
        end: one past the last code point.

    Raises:
        ValueError: if it is empty, reversed or negative.
    """

    article: int
    start: int
    end: int

    def __init__(self, article: int, start: int, end: int) -> None:
        # Half the time of what dataclasses write: a story makes ten thousands.
        if article < 0 or not 0 <= start < end:
            raise ValueError(f"not a span: {article}:[{start}, {end})")
        _set_article(self, article)
        _set_start(self, start)
        _set_end(self, end)

    @classmethod
    def of(cls, article: int, extent: Extent) -> Span:
        """Place ``extent`` in the article with that index."""
        return cls(article, extent.start, extent.end)

    def cut(self, articles: Sequence[Article]) -> str:
        """Return the characters that this span covers."""
        return articles[self.article].text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        """Tell whether ``other`` lies wholly inside this span."""
        return self.article == other.article and self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share at least one character."""
        return self.article == other.article and self.start < other.end and other.start < self.end


_set_article, _set_start, _set_end = (
    getattr(Span, name).__set__ for name in ("article", "start", "end")
)
