"""What a sentence speaks of, as terms that two writers would share.

In: articles with sentences and annotations, and the story's names. Out: one ``Unit`` a sentence. A
term is the concept of a content word (its stem, synonyms of the news folded), or, where the
annotations know better, the thing itself: a name under whatever spelling ("name:mustafa
al-kadhimi"), a figure by its bounds and unit ("figure:2500/2500/") and a date by the days it covers
("date:2021-12-01/2021-12-31"). Costs one pass over the text, 0.1 ms a sentence; nothing for
articles of the last story whose marks are as they were.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from summarizer.language import concept, read_words, stopwords
from summarizer.model import Annotations, Article, DateMention, Figure, Name, Sentence, Span, Speech

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LIGHT: Final = frozenset(
    [
        "place",
        "part",
        "time",
        "way",
        "thing",
        "carri",
        "carry",
        "give",
        "gave",
        "given",
        "get",
        "got",
        "gotten",
        "made",
        "make",
        "put",
        "take",
        "took",
        "taken",
    ]
)
"""Stems of words that only carry another ("take place", "carry out an attack") and tell nothing."""
_ACRONYMS: Final = frozenset({"it", "us", "who"})
"""Stems of acronyms that are spelt like function words."""
_COUNTRIES: Final = {
    "us": "united states",
    "usa": "united states",
    "uk": "united kingdom",
    "uae": "united arab emirates",
    "un": "united nations",
    "eu": "european union",
}
"""What is written in letters before a noun ("U.S. troops") and in full elsewhere."""
_MOST_STEMS: Final = 100_000
COMPARED: Final = ("body", "headline", "quote continuation")
"""Kinds of sentence that report something; section headings only announce it."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence as the aligner sees it.

    Attributes:
        span: the sentence.
        terms: canonical terms in order of the text, repeated as they repeat.
        words: all words in lower case, for comparison by letters.
        names: the terms among ``terms`` that stand for names or are capitalised within.
        values: the terms among ``terms`` that are figures or dates.
        starts: where in the article each of ``terms`` begins.
        word_starts: where each of ``words`` begins.
        speech: what is somebody's words in it, at least in part: from, to, and whose.
    """

    span: Span
    terms: tuple[str, ...]
    words: tuple[str, ...]
    names: frozenset[str]
    values: frozenset[str]
    starts: tuple[int, ...] = ()
    word_starts: tuple[int, ...] = ()
    speech: tuple[tuple[int, int, str], ...] = ()

    @property
    def speaker(self) -> str | None:
        """Who speaks first in it, "" if that is not known; ``None`` if nobody does."""
        return self.speech[0][2] if self.speech else None


@dataclass(frozen=True, slots=True)
class _Marks:
    """The annotated places of one article: starts, ends and the term each stands for; speech."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    terms: tuple[str, ...]
    speech: tuple[tuple[int, int, str], ...] = ()

    def spoken(self, start: int, end: int) -> tuple[tuple[int, int, str], ...]:
        """Return the speech of which something stands between two places."""
        return tuple([said for said in self.speech if said[0] < end and start < said[1]])

    def over(self, begins: Sequence[int], until: Sequence[int], at: int) -> list[str | None]:
        """Return for each of some neighbouring words the term of the place that holds it.

        Args:
            begins: where each word begins in the article.
            until: where it ends, counted from ``at``.
        """
        held: list[str | None] = [None] * len(begins)
        if begins:
            low = max(0, bisect_right(self.starts, begins[0]) - 1)
            high = bisect_right(self.starts, begins[-1])
            for start, end, term in zip(
                self.starts[low:high], self.ends[low:high], self.terms[low:high], strict=True
            ):
                place = bisect_left(begins, start)
                while place < len(begins) and until[place] <= end - at:
                    held[place] = term
                    place += 1
        return held


def units_of(
    articles: Sequence[Article], annotations: Sequence[Annotations], names: Sequence[Name]
) -> tuple[Unit, ...]:
    """Return the units of all articles, in order of article and place."""
    spelt = _name_places(articles, names)
    by_name = sorted(names, key=lambda name: name.name)
    known = {v.text.casefold(): name.name for name in by_name for v in name.variants}
    return tuple(
        unit
        for index, (article, found) in enumerate(zip(articles, annotations, strict=True))
        for unit in _units_in(index, article, _marks(spelt[index], found, known))
    )


@lru_cache(maxsize=200)
def _units_in(index: int, article: Article, marks: _Marks) -> tuple[Unit, ...]:
    """Return the units of one article; remembered, because most stories grow by an article."""
    return tuple(
        _unit(index, article, sentence, marks)
        for sentence in article.sentences
        if sentence.kind in COMPARED
    )


def _name_places(
    articles: Sequence[Article], names: Sequence[Name]
) -> tuple[list[tuple[int, int, str]], ...]:
    places: tuple[list[tuple[int, int, str]], ...] = tuple([] for _ in articles)
    for name in names:
        term = "name:" + _country(name.name)
        for variant in name.variants:
            for span in variant.spans:
                places[span.article].append((span.start, span.end, term))
    return places


def _country(name: str) -> str:
    """Return a name in small letters, of the countries that go by letters the full one."""
    letters = name.replace(".", "").casefold()
    return _COUNTRIES.get(letters, name.casefold())


def _marks(
    spelt: list[tuple[int, int, str]], found: Annotations, known: Mapping[str, str]
) -> _Marks:
    places = list(spelt)
    places += [(f.start, f.end, _figure_term(f)) for f in found.figures if _tells(f)]
    places += [(d.start, d.end, term) for d in found.dates if (term := _date_term(d))]
    kept: list[tuple[int, int, str]] = []
    for place in sorted(places, key=lambda p: (p[0], -p[1], p[2])):
        if not kept or place[0] >= kept[-1][1]:
            kept.append(place)
    return _Marks(
        tuple(place[0] for place in kept),
        tuple(place[1] for place in kept),
        tuple(place[2] for place in kept),
        tuple([(s.start, s.end, _speaker(s, known)) for s in found.speech]),
    )


def _speaker(speech: Speech, known: Mapping[str, str]) -> str:
    """Return who speaks, under the name the story knows them by; "" for somebody unnamed."""
    name = (speech.name or "").casefold()
    return known.get(name, name)


def _tells(figure: Figure) -> bool:
    """Tell whether a figure is evidence; "the two leaders" and "one of them" are no counts."""
    return figure.role == "figure" and (figure.high > 2 or bool(figure.unit))


def _figure_term(figure: Figure) -> str:
    """Return the number as it is printed: "more than 300" and "300" may well be one count."""
    low = figure.high if figure.hedge == "at most" else figure.low
    high = low if math.isinf(figure.high) else figure.high
    return f"figure:{low:.12g}/{high:.12g}/{figure.unit}"


def _date_term(mention: DateMention) -> str | None:
    if mention.first is None or mention.last is None or mention.precision == "time":
        return None
    return f"date:{mention.first}/{mention.last}"


def _unit(index: int, article: Article, sentence: Sentence, marks: _Marks) -> Unit:
    language, begin = article.language, sentence.start
    words, places, until, stems = read_words(sentence.cut(article.text), language)
    begins = [begin + place for place in places]
    told = _concepts_of(language)
    terms: list[str] = []
    starts: list[int] = []
    names: set[str] = set()
    values: set[str] = set()
    previous: str | None = None
    for text, start, stem, marked in zip(
        words, begins, stems, marks.over(begins, until, begin), strict=True
    ):
        if marked is None:
            previous = None
            if stem:
                found = told[stem] if stem not in _COUNTRIES else _plain_terms(text, stem, told)
                for term in found:
                    terms.append(term)
                    starts.append(start)
                if start > begin and text[0].isupper():
                    names.update(found)
        elif not marked.startswith("figure:"):
            if marked != previous:
                terms.append(marked)
                starts.append(start)
                (names if marked.startswith("name:") else values).add(marked)
            previous = marked
        else:
            previous = None
            number = text[0].isdigit()
            found = (marked,) if number or not stem else _plain_terms(text, stem, told)
            terms += found
            starts += [start] * len(found)
            values.update(found[:1] if number else ())
    return Unit(
        Span.of(index, sentence),
        tuple(terms),
        tuple(map(_small().__getitem__, words)),
        frozenset(names),
        frozenset(values),
        tuple(starts),
        tuple(begins),
        marks.spoken(begin, sentence.end),
    )


def _plain_terms(word: str, stem: str, told: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the terms of a word outside names, figures and dates."""
    if stem in _COUNTRIES and word.isupper():
        return ("name:" + _COUNTRIES[stem],)
    return told[stem]


class _Small(dict[str, str]):
    """Words in small letters, one string for all the places where a word stands."""

    __slots__ = ()

    def __missing__(self, word: str) -> str:
        """Read a word that was not met before."""
        if len(self) >= _MOST_STEMS:
            self.clear()
        small = word.lower()
        self[word] = small = self.setdefault(small, small)
        return small


@lru_cache(maxsize=1)
def _small() -> _Small:
    return _Small()


class _Concepts(dict[str, tuple[str, ...]]):
    """What the parts of a stem tell of; "hit-and-run" and "OF" hold function words."""

    __slots__ = ("_language", "_silent")

    def __init__(self, language: str | None) -> None:
        super().__init__()
        self._language = language
        self._silent = LIGHT | (stopwords(language) - _ACRONYMS)

    def __missing__(self, stem: str) -> tuple[str, ...]:
        """Read a stem that was not met before."""
        if len(self) >= _MOST_STEMS:
            self.clear()
        parts = (stem,) if "-" not in stem else stem.split("-")
        self[stem] = found = tuple(
            [
                concept(part, self._language)
                for part in parts
                if (len(part) > 1 or part.isdigit()) and part not in self._silent
            ]
        )
        return found


@lru_cache(maxsize=16)
def _concepts_of(language: str | None) -> _Concepts:
    return _Concepts(language)
