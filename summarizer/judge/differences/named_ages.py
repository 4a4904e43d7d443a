"""Ages of one named person that the sources give differently, wherever the two stand.

In: the names of the story and the facts of its sentences. Out: conflicts. An age is a person's if
it stands beside the name ("Smith, 19", "the 19-year-old student Ann Smith"), or if the sentence
behind the name says so of "he" or "she". A source that gives a person two ages counts birthdays, or
errs by itself. Cost: linear in the ages, with a binary search each.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from itertools import combinations
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.conflict import Conflict
from summarizer.judge.differences.values import relation_of
from summarizer.model import Extent

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summarizer.judge.differences.facts import Facts
    from summarizer.judge.differences.statements import Statements
    from summarizer.judge.differences.topics import Fact
    from summarizer.model import Figure, Name

_DIVIDER: Final = r"(?:,| \u2014| \u2013| --)"
_BEHIND: Final = re.compile(
    rf"{_DIVIDER}? ?\(?|{_DIVIDER} ?(?:who (?:is|was) )?(?:(?:an?|the) )?"
    r"|[^\"\u201c\u201d]*[.;]\s+(?:He|She) (?:was|is|turned) (?:aged? |the age of )?"
)
_AHEAD: Final = re.compile(
    r" (?:(?!(?:by|with|from|who|was|were|of|in|to|and|said)\b)[\w'-]+ ){0,4}"
)
_LOOK: Final = 280

Place = tuple[int, int, int]
"""Where a person is named: start, end, and which name of the story it is."""


def named_age_conflicts(
    names: Sequence[Name], statements: Statements, facts: Facts
) -> Iterable[Conflict]:
    """Yield the ages of one person that differ between two sources."""
    held = [fact for _, told in facts.where(_is_age) for fact in told if _is_age(fact.figure)]
    if len({fact.statement.article for fact in held}) < 2:
        return
    places = _places(names)
    ages: dict[int, dict[int, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in held:
        person = _person(fact, places.get(fact.statement.article, ()), statements)
        if person is not None:
            ages[person][fact.statement.article].append(fact)
    for person, by_article in ages.items():
        for ones, others in combinations(by_article.values(), 2):
            if _is_one(ones) and _is_one(others):
                relation = relation_of(ones[0].value, others[0].value)
                if relation is not None:
                    yield Conflict(ones[0], others[0], relation, None, names[person].name)


def _is_age(figure: Figure) -> bool:
    return figure.role == "age"


def _is_one(facts: Sequence[Fact]) -> bool:
    return len({(fact.value.low, fact.value.high) for fact in facts}) == 1


def _places(names: Sequence[Name]) -> Mapping[int, Sequence[Place]]:
    """Return by article where persons are named, in order."""
    found: dict[int, list[Place]] = defaultdict(list)
    for number, name in enumerate(names):
        for variant in name.variants if name.kind == "person" else ():
            for span in variant.spans:
                found[span.article].append((span.start, span.end, number))
    return {article: sorted(places) for article, places in found.items()}


def _person(fact: Fact, places: Sequence[Place], statements: Statements) -> int | None:
    """Return whose age it is, as far as the words between name and age tell."""
    article, figure = fact.statement.article, fact.figure
    at = bisect_left(places, figure.start, key=itemgetter(0))
    if at < len(places) and "-" in fact.statement.cut(figure.start, figure.end):
        start, _, number = places[at]
        gap = statements.words(article, Extent(figure.end, max(start, figure.end)))
        if len(gap) < _LOOK and _AHEAD.fullmatch(gap):
            return number
    if at:
        _, end, number = places[at - 1]
        gap = statements.words(article, Extent(end, max(end, figure.start)))
        if len(gap) < _LOOK and _BEHIND.fullmatch(gap):
            return number
    return None
