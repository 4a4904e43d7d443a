"""A word of a name that one source spells unlike the others, though the name was taken for another.

In: the articles and the names of the story. Out: differences of kind "name". Two words of names are
one word misspelt if they are one letter apart (Levenshtein, 1966), no source prints both, it is no
ending, and the word before or behind them is the same ("Slate, Meagher & Flom").
Cost: linear in the words of the names, but for those that begin and end alike, which are few.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import Levenshtein

from summarizer.judge.differences.lists import word_set
from summarizer.judge.differences.utterances import form
from summarizer.judge.differences.wording import explain
from summarizer.model import Difference, Side, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.model import Article, Name

_WORD: Final = re.compile(r"[A-Z\u00c0-\u00de][^\W\d_]{5,}")
_BESIDE: Final = re.compile(r"[^\W\d_]{3,}")
_SMALL: Final = word_set("the and for with from that was were who has had said says but")
_ENDING: Final = 2
_LOOK: Final = 24
_MOST_WORDS: Final = 3000
_MOST_ALIKE: Final = 60
_MOST_SPANS: Final = 12


def misspelt_names(
    articles: Sequence[Article], names: Sequence[Name], known: Sequence[Difference] = ()
) -> list[Difference]:
    """Return one difference for each two words of names that are one word, misspelt once.

    Args:
        known: differences that are shown already, and told no second time.
    """
    told = [
        [span for side in difference.sides for span in side.spans]
        for difference in known
        if difference.kind == "name"
    ]
    holders: dict[str, set[int]] = defaultdict(set)
    for number, name in enumerate(names):
        for variant in name.variants:
            for word in _WORD.findall(variant.text):
                holders[word].add(number)
    found = []
    for one, other in _near(holders):
        if holders[one].isdisjoint(holders[other]):
            mine, theirs = (_places(articles, names, word, holders[word]) for word in (one, other))
            apart = {span.article for span in mine}.isdisjoint(span.article for span in theirs)
            new = not any(_hold(spans, mine) and _hold(spans, theirs) for spans in told)
            if apart and new and _beside(articles, mine) & _beside(articles, theirs):
                found.append(_difference(articles, mine, theirs))
    return sorted(found, key=lambda difference: difference.sides[0].spans[0])


def _hold(spans: Sequence[Span], places: Sequence[Span]) -> bool:
    return any(span.overlaps(place) for span in spans for place in places)


def _near(words: Iterable[str]) -> list[tuple[str, str]]:
    """Return the pairs of words that are one letter apart, but for the first and the ending."""
    alike: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words)[:_MOST_WORDS]:
        alike[word[0] + word[-_ENDING:]].append(word)
    return [
        (one, other)
        for held in alike.values()
        for one, other in combinations(held[:_MOST_ALIKE], 2)
        if abs(len(one) - len(other)) <= 1
        and Levenshtein.distance(one, other, score_cutoff=1) == 1
        and form(one.lower()) != form(other.lower())
    ]


def _places(
    articles: Sequence[Article], names: Sequence[Name], word: str, holders: Iterable[int]
) -> list[Span]:
    """Return where a word stands in the names that hold it, in order."""
    found = []
    for number in sorted(holders):
        for variant in names[number].variants:
            at = variant.text.find(word)
            for span in variant.spans if at >= 0 else ():
                place = Span(span.article, span.start + at, span.start + at + len(word))
                if place.cut(articles) == word:
                    found.append(place)
    return sorted(found)


def _beside(articles: Sequence[Article], spans: Sequence[Span]) -> set[tuple[int, str]]:
    """Return the words right before (0) and behind (1) some places."""
    found: set[tuple[int, str]] = set()
    for span in spans[:_MOST_SPANS]:
        text = articles[span.article].text
        before = _BESIDE.findall(text, max(0, span.start - _LOOK), span.start)
        behind = _BESIDE.search(text, span.end, span.end + _LOOK)
        found |= {(0, before[-1].lower())} if before else set()
        found |= {(1, behind.group().lower())} if behind else set()
    return {(side, word) for side, word in found if word not in _SMALL}


def _difference(
    articles: Sequence[Article], mine: Sequence[Span], theirs: Sequence[Span]
) -> Difference:
    sides = sorted(
        (Side(spans[0].cut(articles), tuple(sorted(spans))) for spans in (mine, theirs)),
        key=lambda side: side.spans[0],
    )
    shown = [([span.article for span in side.spans], side.value) for side in sides]
    often = max(sides, key=lambda side: (len(side.spans), side.value))
    return Difference("name", "wording", often.value, tuple(sides), None, explain(shown, "wording"))
