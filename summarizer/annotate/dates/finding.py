"""Find the expressions of time of an article: patterns propose, readers decide, the longest wins.

In: a segmented article. Out: mentions in order of place, not overlapping. A pattern is only tried
on sentences that hold one of its words. Linear.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from summarizer.annotate.dates import absolute, relative
from summarizer.annotate.dates.periods import SEASONS
from summarizer.annotate.dates.readings import TIME_OF_DAY, Reading, Scene
from summarizer.annotate.dates.vocabulary import vocabulary
from summarizer.language import lower_words
from summarizer.model import DateMention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.model import Article, Sentence

Reader = Callable[[Scene, re.Match[str]], Reading | None]
_Search = tuple[frozenset[str], re.Pattern[str], Reader]

_MAY_IS_A_NAME: Final = re.compile(
    r"\b(?:Theresa|Mrs\.?|Ms\.?|Minister|Elaine|Robert|Brian|James)\s+May\b|\bMay(?:'s|\u2019s)\s+[a-z]"
)
_JOINED: Final = re.compile(r",?\s+(?:on\s+|at\s+)?|\s+\(")
_PLAUSIBLE: Final = range(1500, 2500)
_LONGEST_SENTENCE: Final = 3_000
_WORD: Final = re.compile(r"[^\W\d_]+")
_DIGITS: Final = re.compile(r"[\d:.](?:(?<=\d)(?=\d{3})|(?<=\d[:.])(?=\d))")
_YEAR_LIKE: Final = frozenset("12")
_CLOCK_WORDS: Final = frozenset(
    ("am", "pm", "m", "gmt", "utc", "bst", "cet", "cest", "est", "edt", "noon", "midnight")
) | {"local", "uhr", "heures", "h"}


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


def _told(text: str, searches: tuple[_Search, ...]) -> list[_Search]:
    """Return the searches of which a sentence holds a sign."""
    signs = lower_words(text)
    if digits := _DIGITS.findall(text):
        signs = signs.union(digits)
    return [search for search in searches if not search[0].isdisjoint(signs)]


def _proposals(scene: Scene, searches: Iterable[_Search]) -> Iterator[DateMention]:
    for _, pattern, reader in searches:
        for found in pattern.finditer(scene.text):
            reading = reader(scene, found)
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
def _searches(code: str) -> tuple[_Search, ...]:
    """Return what to look for: signs of which one must be there, pattern, and reader."""
    words = vocabulary(code)
    months, weekdays = _triggers(words.months), _triggers(words.weekdays)
    units = _triggers(words.units) | _triggers(f"{unit}s" for unit in words.units)
    phrases = frozenset(max(phrase.split(), key=len) for phrase in words.phrases)
    clocks = _CLOCK_WORDS | {":", "."}
    kinds: tuple[tuple[frozenset[str], list[str], Reader], ...] = (
        (months, absolute.day_patterns(words), absolute.read_day),
        (_YEAR_LIKE, [*absolute.NUMBERS], absolute.read_numbers),
        (months, absolute.month_patterns(words), absolute.read_month),
        (_YEAR_LIKE, [*absolute.YEARS], absolute.read_year),
        (_YEAR_LIKE, [absolute.year_part(words)], absolute.read_year),
        (_YEAR_LIKE, [absolute.DECADE], absolute.read_decade),
        (frozenset(SEASONS), [absolute.SEASON], absolute.read_decade),
        (_triggers(phrases), relative.phrase_patterns(words), relative.read_phrase),
        (units | SEASONS.keys() | {"weekend"}, relative.unit_patterns(words), relative.read_unit),
        (units | {"night", "morning"}, relative.distance_patterns(words), relative.read_distance),
        (weekdays, relative.weekday_patterns(words), relative.read_weekday),
        (clocks, relative.clock_patterns(words), relative.read_clock),
    )
    return tuple(
        (triggers, re.compile(pattern), reader)
        for triggers, patterns, reader in kinds
        for pattern in patterns
    )


def _triggers(names: Iterable[str]) -> frozenset[str]:
    """Return one word, the longest, of each name."""
    return frozenset(max(_WORD.findall(name), key=len) for name in names)
