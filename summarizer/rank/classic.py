"""The classic rankings by sumy, with the provenance of each sentence kept.

In: an analysed story and the name of a method. Out: a score of 0 to 1 for each supporting passage.
Most methods cost the square of the sentences; so each sees at most ``LIMITS[method]`` of them,
those that stand first in their articles, and the rest score 0.

sumy tells sentences apart by their text: equal sentences of two sources would be one key, and the
source of one of them lost. ``Passage`` is told apart by its identity.
"""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from sumy.models.dom import ObjectDocumentModel, Paragraph
from sumy.models.dom import Sentence as SumySentence

from summarizer.language import tokenize
from summarizer.model import told_in_sentences
from summarizer.rank.summarizers import SUMMARIZERS, Edmundson

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Analysis, Article, Span

LIMITS: Final = {
    "lexrank": 2000,
    "textrank": 2000,
    "lsa": 10_000,
    "luhn": 10_000,
    "kl": 5000,
    "sumbasic": 5000,
    "reduction": 2000,
    "edmundson": 10_000,
}
"""Sentences a method sees, so that none takes much more than a second or 200 MB."""

_LEAST_ROUNDS: Final = 100
_PICKED_PER_WORD: Final = 1
STOP: Final = ""
"""What the tokenizer hands sumy for a stop word; it keeps the gaps that Luhn counts."""


class Words:
    """Sidebrief's words behind sumy's tokenizer interface: stems, and ``STOP`` for stop words."""

    def __init__(self, language: str | None) -> None:
        self._language = language

    def to_sentences(self, paragraph: str) -> tuple[str, ...]:
        """Return the paragraph as it is: its sentences are found elsewhere."""
        return (paragraph,)

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """Return a stem for each word."""
        return tuple(token.stem for token in tokenize(sentence, self._language))


class Passage(SumySentence):  # type: ignore[misc]
    """A sentence with its place, equal to nothing but itself."""

    __slots__ = ("span",)

    def __init__(self, span: Span | None, text: str, words: Words, *, heading: bool) -> None:
        super().__init__(text, words, heading)
        self.span = span

    @property
    def place(self) -> tuple[int, int]:
        """Return its article and its start; headings stand nowhere."""
        return (self.span.article, self.span.start) if self.span else (-1, -1)

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other

    def __hash__(self) -> int:
        return id(self)


def rank_classic(analysis: Analysis, method: str, words: int) -> dict[Span, float]:
    """Score the supporting passages by one of sumy's methods, 0 to 1.

    Args:
        words: length of the brief; a method that picks one sentence after the other stops when it
            has picked several times as many.

    Raises:
        ValueError: if the method is unknown.
    """
    if method not in SUMMARIZERS:
        raise ValueError(f"no such method: {method!r}")
    claims = told_in_sentences(analysis.story.articles, analysis.claims)
    spans = sorted({span for claim in claims for span in claim.support})
    seen = preselect(spans, LIMITS[method])
    passages = _passages(analysis.story.articles, seen)
    document = ObjectDocumentModel(
        [*_headings(analysis.story.articles), *_paragraphs(analysis.story.articles, passages)]
    )
    summarizer = _prepare(SUMMARIZERS[method](), document)
    summarizer.rounds = max(_LEAST_ROUNDS, _PICKED_PER_WORD * words)
    rated = summarizer(document, len(passages)) if passages else []
    scores = dict.fromkeys(spans, 0.0)
    scores.update(_normalise([(passage.span, rating) for passage, rating in rated]))
    return scores


def preselect(spans: Sequence[Span], limit: int) -> list[Span]:
    """Return at most ``limit`` spans, in order: the first of each article, in turn."""
    if len(spans) <= limit:
        return list(spans)
    turns = [
        (turn, span)
        for _, own in groupby(spans, key=lambda span: span.article)
        for turn, span in enumerate(own)
    ]
    return sorted(span for _, span in sorted(turns)[:limit])


def _passages(articles: Sequence[Article], spans: Sequence[Span]) -> list[Passage]:
    words = [Words(article.language) for article in articles]
    return [Passage(span, span.cut(articles), words[span.article], heading=False) for span in spans]


def _headings(articles: Sequence[Article]) -> list[Paragraph]:
    """Return the titles as headings, which Edmundson's title method reads."""
    return [
        Paragraph([Passage(None, article.title, Words(article.language), heading=True)])
        for article in articles
        if article.title
    ]


def _paragraphs(articles: Sequence[Article], passages: Sequence[Passage]) -> list[Paragraph]:
    numbers = {
        (index, sentence.start): sentence.paragraph
        for index, article in enumerate(articles)
        for sentence in article.sentences
    }

    def paragraph(passage: Passage) -> tuple[int, int]:
        article, start = passage.place
        return article, numbers.get((article, start), 0)

    return [Paragraph(list(group)) for _, group in groupby(passages, key=paragraph)]


def _prepare(summarizer: Any, document: ObjectDocumentModel) -> Any:  # noqa: ANN401 - sumy has no types
    if isinstance(summarizer, Edmundson):
        counts = Counter(word for s in document.sentences for word in s.words if word != STOP)
        titles = {word for s in document.headings for word in s.words if word != STOP}
        often = max(2, len(document.sentences) // 20)
        # Edmundson drew his cue words from a corpus: bonus words stand in many sentences that
        # matter, stigma words in few. Here: what the story keeps saying, and what it says once.
        summarizer.bonus_words = {word for word, n in counts.items() if n >= often} or {STOP}
        summarizer.stigma_words = {word for word, n in counts.items() if n == 1} or {STOP}
        # sumy keeps exactly the heading's words that are in `null_words`, so it gets those that
        # are to count, although the name says the opposite.
        summarizer.null_words = titles or {STOP}
    else:
        summarizer.stop_words = frozenset({STOP})
    return summarizer


def _normalise(rated: Sequence[tuple[Span, float]]) -> dict[Span, float]:
    """Stretch ratings over 0 to 1."""
    if not rated:
        return {}
    low, high = min(r for _, r in rated), max(r for _, r in rated)
    if not high > low:
        return {span: 0.5 for span, _ in rated}
    return {span: round((rating - low) / (high - low), 6) for span, rating in rated}
