"""From passages to the sentences that hold them.

In: claims, whose support may be parts of sentences, and the articles. Out: the same claims with
whole sentences as support, for the stages that work on sentences: a line of a brief is a whole
sentence, a salience is a sentence's. Costs one look-up a passage, and a
binary search for each that is part of a sentence.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.model.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.model.analysis import Claim
    from summarizer.model.article import Article


def sentence_at(articles: Sequence[Article], passage: Span) -> Span:
    """Return the sentence in which a passage begins; the passage itself if none holds it."""
    sentences = articles[passage.article].sentences
    index = bisect_right(sentences, passage.start, key=lambda sentence: sentence.start) - 1
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

    def told(claim: Claim) -> Claim:
        """Return one claim with whole sentences."""
        if all(ends.get((span.article, span.start)) == span.end for span in claim.support):
            return claim
        sentences = dict.fromkeys(sentence_at(articles, span) for span in claim.support)
        return replace(claim, support=tuple(sentences))

    return tuple(map(told, claims))
