"""Whose words an article is made of: its writer's own, or those of somebody it quotes.

In: articles, and the quotes found in them. Out: for each article its words in lower case, in pieces
that are either the writer's own or another's. Two reporters who were both there quote the same
words; only what they wrote themselves tells whether one copied. Words are another's if they stand
inside quotation marks, of one line or of speech that runs over several, and if the piece speaks in
the first person or is a post, as letters, transcripts and embedded posts do without any marks.
Linear in the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.judge.copies import Runs, runs_in
from summarizer.language import apostrophised
from summarizer.recall import Recall, anew

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.model import Article, Extent, Quote, Span

_QUOTED: Final = re.compile(r"[“\"«„][^“”\"«»„\n]{0,2000}[”\"»“]")
_POST: Final = re.compile(r"(?<![\w.])@\w{2,}|\bpic\.twitter\.com|\bhttps?://t\.co/")
_FIRST_PERSON: Final[dict[str, frozenset[str]]] = {
    code: frozenset(words.split())
    for code, words in {
        "en": "i i'm i've i'll i'd me my mine myself we we're we've we'll our ours ourselves",
        "de": "ich mich mir mein meine meinen meiner meinem wir uns unser unsere unseren unserer",
        "fr": "je j'ai j'avais moi mon ma mes nous notre nos",
        "es": "yo mi mis nosotros nuestro nuestra nuestros nuestras",
        "it": "io mio mia miei noi nostro nostra nostri nostre",
        "pt": "eu meu minha meus minhas nós nosso nossa nossos nossas",
    }.items()
}
_NOBODY: Final[frozenset[str]] = frozenset()

Triples = frozenset[int]
"""Runs of three words, each as the hash of its words: compared in a third of the time, and two runs
of other words are taken for one in less than one story of a million."""


class Piece(NamedTuple):
    """Words at ``[start, end)`` of one sentence, all the writer's own or all another's."""

    start: int
    end: int
    sentence: int
    own: bool
    words: list[str]


class Printed(NamedTuple):
    """What a passage says in runs of three words: its writer's own, and those it quotes."""

    own: Triples
    quoted: Triples


class Wording:
    """The words of an article's sentences, in pieces in order of place.

    Their runs, and those of passages, are kept once they were asked for: the next analysis of a
    story that grew by one article asks again.
    """

    __slots__ = ("_ends", "_printed", "_runs", "pieces", "text")

    def __init__(self, text: str, pieces: Sequence[Piece]) -> None:
        self.text = text
        self.pieces = pieces
        self._ends = [piece.end for piece in pieces]
        self._runs: dict[tuple[int, bool], Runs] = {}
        self._printed: dict[tuple[int, int], Printed] = {}

    @property
    def words(self) -> list[str]:
        """All words in order, whoever speaks."""
        return [word for piece in self.pieces for word in piece.words]

    @property
    def own_words(self) -> list[str]:
        """The writer's own words, with an empty one behind each piece."""
        words: list[str] = []
        for piece in self.pieces:
            if piece.own:
                words += piece.words
                words.append("")
        return words

    @property
    def own_sentences(self) -> list[int]:
        """The sentence of each of ``own_words``."""
        return [p.sentence for p in self.pieces if p.own for _ in range(len(p.words) + 1)]

    def runs(self, size: int, *, own: bool) -> Runs:
        """Return the runs of so many words: all of them, or the writer's own alone."""
        found = self._runs.get((size, own))
        if found is None:
            found = self._runs[size, own] = runs_in(self.own_words if own else self.words, size)
        return found

    def printed(self, passage: Span) -> Printed:
        """Return the runs of three words inside a passage."""
        place = passage.start, passage.end
        found = self._printed.get(place)
        if found is None:
            found = self._printed[place] = self._read(*place)
        return found

    def _read(self, start: int, end: int) -> Printed:
        own: set[int] = set()
        quoted: set[int] = set()
        at = bisect_right(self._ends, start)
        while at < len(self.pieces) and self.pieces[at].start < end:
            piece = self.pieces[at]
            words = piece.words
            if piece.start < start or piece.end > end:
                words = words_of(self.text[max(piece.start, start) : min(piece.end, end)])
            (own if piece.own else quoted).update(triples_of(words))
            at += 1
        return Printed(frozenset(own), frozenset(quoted))


def triples_of(words: Sequence[str]) -> Iterator[int]:
    """Yield the runs of three words of a text."""
    return map(hash, zip(words, words[1:], words[2:], strict=False))


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case, with straight apostrophes."""
    return apostrophised(text.lower().replace("’", "'"))


def read_wordings(
    articles: Sequence[Article], quotes: Iterable[Quote] = (), recall: Recall = anew
) -> list[Wording]:
    """Read the words of each article.

    Args:
        quotes: of the story; speech in marks that close on the line is seen without them.
        recall: asked for each article.
    """
    speech: list[list[tuple[int, int]]] = [[] for _ in articles]
    for quote in quotes:
        if quote.kind == "direct":
            speech[quote.span.article].append((quote.span.start, quote.span.end))
    return [
        recall("wording", (article, tuple(said)), partial(_read, article, said))
        for article, said in zip(articles, speech, strict=True)
    ]


def _read(article: Article, speech: Iterable[tuple[int, int]]) -> Wording:
    """Read one article; headings are left out, as every page of a site repeats them."""
    text = article.text
    quoted = _quoted(text, speech)
    foreign = _FIRST_PERSON.get(article.language or "en", _NOBODY)
    posts = "@" in text or "t.co" in text
    pieces: list[Piece] = []
    at = 0
    for number, sentence in enumerate(article.sentences):
        if sentence.kind == "heading":
            continue
        while at < len(quoted) and quoted[at][1] <= sentence.start:
            at += 1
        post = _POST.search(text, sentence.start, sentence.end) if posts else None
        for start, end, own in _split(sentence, quoted, at):
            words = words_of(text[start:end])
            if words:
                mine = own and not post and foreign.isdisjoint(words)
                pieces.append(Piece(start, end, number, mine, words))
    return Wording(text, pieces)


def _split(
    sentence: Extent, quoted: Sequence[tuple[int, int]], at: int
) -> Iterator[tuple[int, int, bool]]:
    """Yield the parts of a sentence, and whether each lies outside what is quoted."""
    here = sentence.start
    while at < len(quoted) and quoted[at][0] < sentence.end:
        start, end = max(quoted[at][0], here), min(quoted[at][1], sentence.end)
        if here < start:
            yield here, start, True
        if start < end:
            yield start, end, False
        here = max(here, end)
        at += 1
    if here < sentence.end:
        yield here, sentence.end, True


def _quoted(text: str, speech: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return where others speak, as stretches in order that do not overlap."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted([*(found.span() for found in _QUOTED.finditer(text)), *speech]):
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined
