"""The sentences and paragraphs of an article, looked up by offset."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.model import Extent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Article, Sentence


@dataclass(frozen=True, slots=True)
class Layout:
    """The sentences and paragraphs of an article, and where each begins."""

    sentences: Sequence[Sentence]
    paragraphs: Sequence[Extent]
    starts: Sequence[int]

    @classmethod
    def of(cls, article: Article) -> Layout:
        """Group the sentences of an article into paragraphs."""
        sentences = article.sentences
        groups: dict[int, list[Sentence]] = {}
        for sentence in sentences:
            groups.setdefault(sentence.paragraph, []).append(sentence)
        paragraphs = [Extent(group[0].start, group[-1].end) for group in groups.values()]
        return cls(sentences, paragraphs, [s.start for s in sentences])

    def index(self, at: int) -> int:
        """Return the index of the sentence at an offset, or of the last one before it."""
        return max(bisect_right(self.starts, at) - 1, 0)
