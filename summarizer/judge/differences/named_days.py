"""A day that one source gives more closely, of an event that is named right beside the date.

In: the articles and the dates in them. Out: pairs of places that narrow each other, whatever claims
they stand in: "his July phone call", "the July 25 phone call". The word beside the date must be the
same in both, be no name and tell of no saying; a source that prints the closer date too is only
brief. A week is too wide: much happens in one. Words are compared in English. Cost: linear in the
dates, but for those of one event, which are few.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.judge.differences.lists import word_set
from summarizer.judge.differences.printed_dates import holds
from summarizer.language import stem
from summarizer.model import Extent

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.model import Annotations, Article, DateMention

_AFTER: Final = re.compile(
    r"(?:[ -](?:morning|afternoon|evening|night))?(?:['\u2019]s)?"
    r"(?: (?P<word>[a-z][a-z-]{3,}))?"
)
_BESIDE: Final = frozenset({"early", "late", "on", "for", "a", "the"})
_SHORTEST: Final = 4
_LOOK: Final = 40
_NO_EVENT: Final = word_set(
    "said says saying told tells tweeted wrote announced reported according adding added from that "
    "this with after before until when where which while will would have been were also than then "
    "during following since because about over into earlier later early late morning afternoon "
    "evening night news press conference interview statement"
)
"""Words beside a date that tell of no event, or of one that a day sees many of."""
_MOST: Final = 30


class NamedDay(NamedTuple):
    """A date in an article and the word beside it.

    Attributes:
        words: the date in lower case.
        event: the word beside it, as printed.
    """

    article: int
    place: Extent
    words: str
    event: str


def named_days(
    articles: Sequence[Article], annotations: Sequence[Annotations]
) -> Iterable[tuple[NamedDay, NamedDay]]:
    """Yield the days of one event that one source alone gives closely."""
    by_event: dict[str, list[NamedDay]] = defaultdict(list)
    for number, (article, found) in enumerate(zip(articles, annotations, strict=True)):
        if article.language == "en":
            for date in found.dates:
                _file(by_event, number, article.text, date)
    for event in sorted(by_event):
        days = by_event[event]
        if len({day.words for day in days}) > 1:
            yield from _narrowed(days[:_MOST])


def _narrowed(days: Sequence[NamedDay]) -> Iterable[tuple[NamedDay, NamedDay]]:
    """Yield each day of one event with those of other articles that are closer than it."""
    for wide in days:
        closer = [near for near in days if _is_closer(near, wide)]
        if all(near.article != wide.article for near in closer):
            yield from ((wide, near) for near in closer)


def _is_closer(near: NamedDay, wide: NamedDay) -> bool:
    """Tell whether a date gives the day that the other lacks."""
    weeks = "week" in wide.words and "weekend" not in wide.words
    return not weeks and holds(wide.words, near.words)


def _file(by_event: dict[str, list[NamedDay]], number: int, text: str, date: DateMention) -> None:
    """Note a date under each word beside it that may name an event."""
    after = _AFTER.match(text, date.end, date.end + _LOOK)
    before = text[max(0, date.start - _LOOK) : date.start].split(" ")
    if after is None or before.pop() != "":
        return  # a bracket or a quotation mark before it
    while before and before[-1] in _BESIDE:
        before.pop()
    printed = " ".join(text[date.start : date.end].lower().split())
    for word in dict.fromkeys((before[-1] if before else "", after["word"])):
        if _may_be_event(word):
            found = NamedDay(number, Extent(date.start, date.end), printed, word)
            by_event[stem(word, "en")].append(found)


def _may_be_event(word: str | None) -> bool:
    if word is None or len(word) < _SHORTEST or word in _NO_EVENT:
        return False
    return word.islower() and word.replace("-", "").isalpha()
