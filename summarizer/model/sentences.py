"""From passages to the sentences that hold them.

In: claims, whose support may be parts of sentences, and the articles. Out: the same claims with
whole sentences as support, for the stages that work on sentences: a line of a brief is a whole
sentence, a salience is a sentence's. Costs one look-up a passage, and a
binary search for each that is part of a sentence.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from summarizer.model.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.model.analysis import Claim
    from summarizer.model.article import Article


_START: Final = attrgetter("start")


def sentence_at(articles: Sequence[Article], passage: Span) -> Span:
    """Return the sentence in which a passage begins; the passage itself if none holds it."""
    sentences = articles[passage.article].sentences
    index = bisect_right(sentences, passage.start, key=_START) - 1
    if index < 0 or sentences[index].end <= passage.start:
        return passage
    return Span.of(passage.article, sentences[index])


def told_in_sentences(articles: Sequence[Article], claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Return the claims with the sentences that hold their passages, each sentence once.

    A claim that rests on whole sentences, as most do, is returned as it is.
    """
    ends = {
        (index, sentence.start): sentence.end
        for index, article in enumerate(articles)
        for sentence in article.sentences
    }

    starts = [[sentence.start for sentence in article.sentences] for article in articles]

    def holding(passage: Span) -> Span:
        """Do what ``sentence_at`` does, by places that were read once."""
        article, start = passage.article, passage.start
        if ends.get((article, start)) == passage.end:
            return passage
        at = bisect_right(starts[article], start) - 1
        if at < 0 or (end := ends[article, starts[article][at]]) <= start:
            return passage
        return Span(article, starts[article][at], end)

    def told(claim: Claim) -> Claim:
        """Return one claim with whole sentences."""
        for span in claim.support:
            if ends.get((span.article, span.start)) != span.end:
                break
        else:
            return claim
        sentences = dict.fromkeys(map(holding, claim.support))
        return replace(claim, support=tuple(sentences))

    return tuple(map(told, claims))
