"""Find the expressions of time of an article: patterns propose, readers decide, the longest wins.

In: a segmented article. Out: mentions in order of place, not overlapping. A pattern is only tried
on sentences that hold one of its words. Linear.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.annotate.dates import absolute, relative
from summarizer.annotate.dates.periods import SEASONS
from summarizer.annotate.dates.readings import (
    ANY_DIGIT,
    TIME_OF_DAY,
    YEAR_LIKE,
    Needs,
    Reading,
    Scene,
)
from summarizer.annotate.dates.vocabulary import vocabulary
from summarizer.language import lower_words
from summarizer.model import DateMention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.annotate.dates.vocabulary import Vocabulary
    from summarizer.model import Article, Sentence

Reader = Callable[[Scene, re.Match[str]], Reading | None]

_MAY_IS_A_NAME: Final = re.compile(
    r"\b(?:Theresa|Mrs\.?|Ms\.?|Minister|Elaine|Robert|Brian|James)\s+May\b|\bMay(?:'s|\u2019s)\s+[a-z]"
)
_JOINED: Final = re.compile(r",?\s+(?:on\s+|at\s+)?|\s+\(")
_PLAUSIBLE: Final = range(1500, 2500)
_LONGEST_SENTENCE: Final = 3_000
_WORD: Final = re.compile(r"[^\W\d_]+")
_DIGIT: Final = re.compile(r"\d")
_DIGITS: Final = re.compile(r"[\d:.](?:(?<=\d)(?=\d{3})|(?<=\d[:.])(?=\d))")
_CLOCK_WORDS: Final = frozenset(
    ("am", "pm", "m", "gmt", "utc", "bst", "cet", "cest", "est", "edt", "noon", "midnight")
) | {"local", "uhr", "heures", "h"}


class _Search(NamedTuple):
    """A pattern, its reader, and what a sentence must hold for it to match.

    ``phrases``, if there are any: all the words of one of them.
    """

    pattern: re.Pattern[str]
    reader: Reader
    needs: Needs = ()
    phrases: tuple[frozenset[str], ...] = ()


class _Searches(NamedTuple):
    """What to look for, in kinds, each with the signs of which a sentence holds one."""

    triggers: frozenset[str]
    kinds: tuple[tuple[frozenset[str], tuple[_Search, ...]], ...]


def find_dates(article: Article) -> tuple[DateMention, ...]:
    """Find the expressions of time in the sentences of an article, in order of place."""
    words = vocabulary(article.language)
    searches = _searches(words.code)
    named = "May" in article.text and bool(_MAY_IS_A_NAME.search(article.text))
    day = article.date if article.date and article.date.year in _PLAUSIBLE else None
    guessed = article.date_basis == "guessed"
    found: list[DateMention] = []
    for sentence in article.sentences:
        text = sentence.cut(article.text)[:_LONGEST_SENTENCE]
        told = _told(text, searches)
        if not told:
            continue
        scene = Scene(text, day, guessed, words, named)
        mentions = _longest(_proposals(scene, told))
        found += (_placed(sentence, mention) for mention in _with_days_for_times(text, mentions))
    return tuple(found)


def _told(text: str, searches: _Searches) -> list[_Search]:
    """Return the searches that a sentence may answer, told from its words and digits."""
    signs = lower_words(text)
    if _DIGIT.search(text):
        signs = signs.union(_DIGITS.findall(text), (ANY_DIGIT,))
    if searches.triggers.isdisjoint(signs):
        return []
    return [
        search
        for triggers, some in searches.kinds
        if not triggers.isdisjoint(signs)
        for search in some
        if _may_match(search, signs)
    ]


def _may_match(search: _Search, signs: frozenset[str]) -> bool:
    if search.phrases and not any(phrase <= signs for phrase in search.phrases):
        return False
    return all(not needed.isdisjoint(signs) for needed in search.needs)


def _proposals(scene: Scene, searches: Iterable[_Search]) -> Iterator[DateMention]:
    for search in searches:
        for found in search.pattern.finditer(scene.text):
            reading = search.reader(scene, found)
            if reading is not None:
                start, end = _extent(found)
                yield DateMention(start, end, *reading)


def _extent(found: re.Match[str]) -> tuple[int, int]:
    """Return the place of an expression, without a word that only led to it or a full stop."""
    kept = found.re.groupindex.get("kept")
    start = found.start("kept") if kept else found.start()
    return start, found.end()


def _longest(proposals: Iterator[DateMention]) -> list[DateMention]:
    """Keep the longest of those that overlap; of equals, the one that was resolved."""
    kept: list[DateMention] = []
    ranked = sorted(proposals, key=lambda m: (m.start - m.end, m.first is None, m.start))
    for mention in ranked:
        if not any(mention.overlaps(other) for other in kept):
            kept.append(mention)
    return sorted(kept)


def _with_days_for_times(text: str, mentions: list[DateMention]) -> list[DateMention]:
    """Give a time of day the day that stands right beside it ("5 p.m. Monday")."""
    days: dict[DateMention, DateMention] = {}
    for one, other in pairwise(mentions):
        if _JOINED.fullmatch(text, one.end, other.start):
            days.setdefault(one, other)
            days[other] = one
    return [
        DateMention(m.start, m.end, day.first, day.last, "time", day.basis)
        if m.basis == TIME_OF_DAY and (day := days.get(m)) and day.precision in ("day", "weekday")
        else m
        for m in mentions
    ]


def _placed(sentence: Sentence, mention: DateMention) -> DateMention:
    return DateMention(
        mention.start + sentence.start,
        mention.end + sentence.start,
        mention.first,
        mention.last,
        mention.precision,
        mention.basis,
    )


@lru_cache(maxsize=16)
def _searches(code: str) -> _Searches:
    """Return what to look for in a language."""
    words = vocabulary(code)
    months, weekdays = _triggers(words.months), _triggers(words.weekdays)
    units = _triggers(words.units) | _triggers(f"{unit}s" for unit in words.units)
    clocks = _CLOCK_WORDS | {":", "."}
    part = (absolute.words_of_parts(words),)
    lead = frozenset(max(phrase.split(), key=len) for phrase in words.phrases)
    near = units | SEASONS.keys() | {"weekend"}
    far = units | {"night", "morning"}
    kinds = (
        (months, _made(absolute.day_patterns(words), absolute.read_day)),
        (YEAR_LIKE, _free(absolute.NUMBERS, absolute.read_numbers)),
        (months, _made(absolute.month_patterns(words), absolute.read_month)),
        (YEAR_LIKE, _free(absolute.YEARS, absolute.read_year)),
        (YEAR_LIKE, _made([(absolute.year_part(words), part)], absolute.read_year)),
        (YEAR_LIKE, _free([absolute.DECADE], absolute.read_decade)),
        (frozenset(SEASONS), _made([(absolute.SEASON, (YEAR_LIKE,))], absolute.read_decade)),
        (_triggers(lead), _phrases(words)),
        (near, _made(relative.unit_patterns(words), relative.read_unit)),
        (far, _made(relative.distance_patterns(words), relative.read_distance)),
        (weekdays, _free(relative.weekday_patterns(words), relative.read_weekday)),
        (clocks, _free(relative.clock_patterns(words), relative.read_clock)),
    )
    return _Searches(frozenset().union(*(triggers for triggers, _ in kinds)), kinds)


def _made(patterns: Iterable[tuple[str, Needs]], reader: Reader) -> tuple[_Search, ...]:
    return tuple(_Search(re.compile(pattern), reader, needs) for pattern, needs in patterns)


def _free(patterns: Iterable[str], reader: Reader) -> tuple[_Search, ...]:
    """Return the searches for patterns that need nothing but their kind's sign."""
    return _made([(pattern, ()) for pattern in patterns], reader)


def _phrases(words: Vocabulary) -> tuple[_Search, ...]:
    """Return the search for fixed expressions: it needs all the words of one of them."""
    whole = tuple(frozenset(_WORD.findall(phrase)) for phrase in words.phrases)
    return tuple(
        _Search(re.compile(pattern), relative.read_phrase, phrases=whole)
        for pattern in relative.phrase_patterns(words)
    )


def _triggers(names: Iterable[str]) -> frozenset[str]:
    """Return one word, the longest, of each name."""
    return frozenset(max(_WORD.findall(name), key=len) for name in names)
