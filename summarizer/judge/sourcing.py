"""Who cites whom: the outlets that an article names as the origin of what it reports.

In: articles, their annotations and the story's quotes. Out: citations, each with the words that
prove it. An outlet's name counts where a cue stands at its side: before it ("according to", "told",
"in an interview with"), behind it ("reported", "quoted", "a ... report"), or where the text as a
whole is credited (dateline, copyright, "contributed to this report"). "The agency" and "the
newspaper" mean the outlet of that kind cited last; "the Post" the one full name that ends so. An
article does not cite the outlet that published it. One pass over the text; English, German, French,
Spanish, Italian and Portuguese cues.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.judge.credit_lines import find_credits
from summarizer.judge.cues import AFTER, BACK, BACK_KINDS, BEFORE, JOINED, SHORT, VETO
from summarizer.judge.outlets import Outlet, find_outlets, key_of, outlets_in
from summarizer.language import lower_words
from summarizer.model import Extent, Span
from summarizer.model.insights import Citation
from summarizer.recall import Recall, anew

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.judge.outlet_names import OutletKind
    from summarizer.model import Annotations, Article, Quote, Sentence
    from summarizer.model.insights import CitationHow

_NEAR: Final = 110
"""Characters on either side of a name in which its cue must stand."""
_MEMORY: Final = 12
"""Sentences after which "the agency" no longer means the one cited last."""
_SCARE_QUOTE: Final = 40
_START: Final = attrgetter("start")
_OFFICE: Final = re.compile(r"\b(?:Agency|Administration|Bureau|Service)\b")
_BACK_WORDS: Final = frozenset(noun.split()[-1] for noun in BACK_KINDS)
_NOBODY: Final = frozenset({"agencies", "agency", "agenturen", "agences", "agencias", "agenzie"})
_OBJECT: Final = re.compile(
    r"\b(?:sued|against|bought|owns?|attacked|criticized|criticised)\s+(?:the\s+)?$"
)


class _Cited(NamedTuple):
    """An origin cited at ``[start, end)`` of an article."""

    name: str
    kind: OutletKind
    how: CitationHow
    start: int
    end: int
    sentence: int


def find_sourcing(
    articles: Sequence[Article],
    annotations: Sequence[Annotations],
    quotes: Sequence[Quote] = (),
    recall: Recall = anew,
) -> tuple[Citation, ...]:
    """Find who cites whom, in order of article and place; each origin once a sentence.

    Args:
        recall: asked for each article.
    """
    known = frozenset(key_of(article.outlet) for article in articles if article.outlet)
    quoted: dict[int, list[Extent]] = defaultdict(list)
    for quote in quotes:
        if quote.kind == "direct" and quote.span.end - quote.span.start > _SCARE_QUOTE:
            quoted[quote.span.article].append(Extent(quote.span.start, quote.span.end))
    found: list[Citation] = []
    for index, (article, notes) in enumerate(zip(articles, annotations, strict=True)):
        if not article.sentences:  # hidden, or furniture only
            continue
        said = tuple(quoted[index])
        heard = outlets_in(article.text, known)
        read = partial(_read, index, article, notes, heard, said)
        found += recall("sourcing", (index, article, heard, said), read)
    return tuple(sorted(set(found), key=lambda c: (c.article, c.span, c.origin)))


def _read(
    index: int,
    article: Article,
    notes: Annotations,
    known: frozenset[str],
    quoted: Sequence[Extent],
) -> list[Citation]:
    """Return whom one article cites and credits."""
    reader = _Reader(article, notes, known, quoted)
    return [
        *_citations(index, article, reader.read()),
        *find_credits(index, article, known),
    ]


def _citations(index: int, article: Article, cited: Iterable[_Cited]) -> list[Citation]:
    own = key_of(article.outlet) if article.outlet else None
    once: dict[tuple[int, str], Citation] = {}
    for item in cited:
        key = key_of(item.name)
        if key != own:
            span = Span(index, item.start, item.end)
            once.setdefault((item.sentence, key), Citation(index, item.name, span, item.how))
    return list(once.values())


class _Reader:
    """Reads one article from its beginning, and remembers whom it has cited so far."""

    def __init__(
        self, article: Article, notes: Annotations, known: frozenset[str], quoted: Sequence[Extent]
    ) -> None:
        self._article = article
        self._known = known
        self._quoted = sorted(quoted, key=_START)
        self._mentions = notes.mentions
        self._people = sorted((m for m in notes.mentions if m.kind == "person"), key=_START)
        people = (m.cut(article.text).split() for m in self._people)
        self._surnames = {person[-1] for person in people if len(person) > 1}
        self._cited: list[_Cited] = []
        self._full: dict[str, tuple[str, OutletKind]] = {}
        self._known_offices: list[int] | None = None

    def read(self) -> list[_Cited]:
        """Return what the article cites, in order of place."""
        for number, sentence in enumerate(self._article.sentences):
            if sentence.kind != "heading":
                self._sentence(number, sentence)
        return self._cited

    def _sentence(self, number: int, sentence: Sentence) -> None:
        text = self._article.text
        previous: tuple[Outlet, CitationHow | None] | None = None
        for outlet in find_outlets(text, sentence.start, sentence.end, self._known):
            if self._is_person(outlet):
                continue
            self._remember(outlet)
            place = _cue(text, sentence, outlet)
            if place is None and previous and previous[1]:
                joined = JOINED.fullmatch(text, previous[0].end, outlet.start)
                place = (previous[1], outlet.start, outlet.end) if joined else None
            previous = (outlet, place[0] if place else None)
            if place and not self._in_speech(place[1], place[2]):
                self._cited.append(_Cited(outlet.name, outlet.kind, *place, number))
        words = lower_words(sentence.cut(text)) if self._full or self._cited else frozenset()
        if not words.isdisjoint(self._full):
            self._short_names(number, sentence)
        if self._cited and not words.isdisjoint(_BACK_WORDS):
            self._back_references(number, sentence)

    def _is_person(self, outlet: Outlet) -> bool:
        """Tell whether the names found in the article know better ("Bloomberg", the candidate)."""
        printed = self._article.text[outlet.start : outlet.end]
        if " " not in printed and not printed.isupper() and printed in self._surnames:
            return True
        at = bisect_right(self._people, outlet.start, key=lambda m: m.start) - 1
        return at >= 0 and self._people[at].start < outlet.start < self._people[at].end

    def _remember(self, outlet: Outlet) -> None:
        last = outlet.name.split()[-1]
        if " " in outlet.name:
            short = last.rpartition("-")[2].casefold()
            self._full.setdefault(short, (outlet.name, outlet.kind))

    def _in_speech(self, start: int, end: int) -> bool:
        at = bisect_right(self._quoted, start, key=lambda quote: quote.start) - 1
        return at >= 0 and end <= self._quoted[at].end

    def _short_names(self, number: int, sentence: Sentence) -> None:
        """Read "the Post reported" as the full name that ends so."""
        text = self._article.text
        for found in SHORT.finditer(text, sentence.start, sentence.end):
            full = self._full.get(found["name"].casefold())
            if full is None:
                continue
            outlet = Outlet(*full, found.start("name"), found.end("name"))
            place = _cue(text, sentence, outlet)
            if place and not self._in_speech(place[1], place[2]):
                self._cited.append(_Cited(outlet.name, outlet.kind, *place, number))

    def _back_references(self, number: int, sentence: Sentence) -> None:
        """Read "the agency added" as the agency cited last."""
        text = self._article.text
        for found in BACK.finditer(text, sentence.start, sentence.end):
            outlet = Outlet("", "other", found.start(), found.end())
            place = _cue(text, sentence, outlet)
            meant = self._meant(BACK_KINDS[found["noun"].lower()], number, found.start())
            if place and meant and not self._in_speech(place[1], place[2]):
                self._cited.append(_Cited(meant.name, meant.kind, *place, number))

    @property
    def _offices(self) -> list[int]:
        """Where offices are named; few articles ask."""
        if self._known_offices is None:
            text, mentions = self._article.text, self._mentions
            self._known_offices = [m.start for m in mentions if _OFFICE.search(m.cut(text))]
        return self._known_offices

    def _meant(self, kinds: frozenset[OutletKind], number: int, here: int) -> _Cited | None:
        """Return the outlet of that kind cited last, unless an office was named since."""
        for cited in reversed(self._cited):
            if number - cited.sentence > _MEMORY:
                return None
            if cited.kind in kinds:
                offices = self._offices
                office = bisect_right(offices, cited.end)
                since = office < len(offices) and offices[office] < here
                return None if since and cited.kind == "agency" else cited
        return None


def _cue(text: str, sentence: Sentence, outlet: Outlet) -> tuple[CitationHow, int, int] | None:
    """Return how the outlet is cited there, and the place of cue and name together."""
    start = max(sentence.start, outlet.start - _NEAR)
    before = text[start : outlet.start]
    for how, pattern in BEFORE:
        found = pattern.search(before)
        if found:
            return how, start + found.start("cue"), outlet.end
    end = min(sentence.end, outlet.end + _NEAR)
    for how, pattern in AFTER:
        behind = pattern.match(text, outlet.end, end)
        if behind and not VETO.match(text, behind.end(), end) and not _is_object(before, how):
            return how, outlet.start, behind.end("cue")
    return None


def _is_object(before: str, how: CitationHow) -> bool:
    return how == "reports" and bool(_OBJECT.search(before))
