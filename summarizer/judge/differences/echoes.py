"""A few quoted words that two sources print unlike each other, wherever the two stand.

In: the quoted stretches of the story. Out: pairs of stretches that must be one utterance: a short
quotation stands in a quotation of another source but for one word ("his usual nap schedule", "my
rigorous nap schedule"), or for a word that heightens it ("very difficult and painful"). What they
share must be rare: two words of substance side by side that hardly another quotation holds.
Cost: linear in the quoted words, as few quotations share such a pair.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.judge.differences.lists import word_set
from summarizer.judge.differences.matching import stretch
from summarizer.judge.differences.names import words_of
from summarizer.judge.differences.scraps import Scraps
from summarizer.judge.differences.utterances import PLAIN, form, substance, within

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.judge.differences.utterances import Spoken

_SHORTEST: Final = 3
_LONGEST: Final = 8
_MOST_APART: Final = 3
_LEAST: Final = 2
_MOST_HOLDERS: Final = 6
_MOST_OF_ARTICLE: Final = 2
_NAMELESS: Final = 3
HEIGHTENING: Final = word_set(
    "very really so absolutely extremely totally completely deeply highly truly utterly"
)
"""Words that make what follows stronger."""

Key = tuple[str, str]


class _Place(NamedTuple):
    """A stretch, by its number, and at which of its words a pair of words begins."""

    number: int
    at: int


def echoed(spoken: Sequence[Spoken]) -> Iterable[Scraps]:
    """Yield pairs of stretches of different articles that differ in one word or its strength."""
    holders = _holders(spoken)
    seen: set[tuple[int, int]] = set()
    for places in holders.values():
        for one, other in combinations(places, 2):
            pair = one.number, other.number
            if pair in seen:
                continue
            seen.add(pair)
            short, long = sorted((one, other), key=lambda at: (len(spoken[at.number].words), at))
            kept = [spoken[place.number] for place in places]
            found = _pair(spoken[short.number], spoken[long.number], long.at - short.at, kept)
            if found is not None:
                yield found


def _holders(spoken: Sequence[Spoken]) -> dict[Key, list[_Place]]:
    """Return the few stretches that hold the same two words of substance side by side.

    One of them at least must be short: others are compared as whole quotations.
    """
    brief = [n for n, item in enumerate(spoken) if _SHORTEST <= len(item.words) <= _LONGEST]
    telling = {number: _telling(spoken[number]) for number in brief}
    found: dict[Key, list[_Place]] = {key: [] for pairs in telling.values() for key in pairs}
    begins = {first for first, _ in found}
    for number, item in enumerate(spoken):
        if number in telling or not begins.isdisjoint(item.words):
            pairs = telling.get(number) or _telling(item)
            for key in found.keys() & pairs.keys():
                found[key].append(_Place(number, pairs[key]))
    return {key: found[key] for key in sorted(found) if _is_rare(found[key], spoken)}


def _telling(item: Spoken) -> dict[Key, int]:
    """Return the pairs of words of substance side by side, and where each begins first."""
    words = [at for at, word in enumerate(item.words) if word not in PLAIN]
    pairs: dict[Key, int] = {}
    for at, after in pairwise(words):
        if after - at <= _MOST_APART:
            pairs.setdefault((item.words[at], item.words[after]), at)
    return pairs


def _is_rare(places: Sequence[_Place], spoken: Sequence[Spoken]) -> bool:
    if not 1 < len(places) <= _MOST_HOLDERS:
        return False
    articles = Counter(spoken[place.number].quote.span.article for place in places)
    return len(articles) > 1 and max(articles.values()) <= _MOST_OF_ARTICLE


def _pair(short: Spoken, long: Spoken, shift: int, kept: Sequence[Spoken]) -> Scraps | None:
    if short.quote.span.article == long.quote.span.article:
        return None
    if not _SHORTEST <= len(short.words) <= _LONGEST or not _one_speaker(short, long):
        return None
    if any(_prints(item, short) for item in kept if _is_beside(item, long)):
        return None  # the other source prints it so as well
    trimmed = _heightened(short, long)
    start = shift if trimmed is None else trimmed[0]
    end = start + len(short.words) if trimmed is None else trimmed[1]
    if trimmed is None and not _is_swapped(short, long, shift):
        return None
    one, other = stretch(short, 0, len(short.words)), stretch(long, start, end)
    return Scraps(one, other, (short.quote, long.quote), trimmed=trimmed is not None)


def _is_beside(item: Spoken, long: Spoken) -> bool:
    return item is not long and item.quote.span.article == long.quote.span.article


def _prints(item: Spoken, short: Spoken) -> bool:
    return within(short.words, item.words)


def _one_speaker(one: Spoken, other: Spoken) -> bool:
    """Tell whether one person speaks; where nobody is named, the words must be more."""
    mine, theirs = (words_of(item.quote.speaker or "") for item in (one, other))
    if not (mine and theirs):
        return min(len(one.words), len(other.words)) >= _NAMELESS
    return mine[-1] == theirs[-1]


def _is_swapped(short: Spoken, long: Spoken, shift: int) -> bool:
    """Tell whether the stretches are the same word for word, but for one word of substance."""
    if shift < 0 or shift + len(short.words) > len(long.words):
        return False
    theirs = long.words[shift : shift + len(short.words)]
    unlike = [
        (at, mine, their)
        for at, (mine, their) in enumerate(zip(short.words, theirs, strict=True))
        if form(mine) != form(their)
    ]
    telling = [pair for pair in unlike if len(substance(pair[1:])) == len(pair[1:])]
    small = [pair for pair in unlike if not substance(pair[1:])]
    if len(telling) != 1 or len(small) > 1 or len(small) + 1 < len(unlike):
        return False
    if any(sign.isdigit() for pair in telling for word in pair[1:] for sign in word):
        return False  # a figure, which is compared as one
    first, last = shift + unlike[0][0], shift + unlike[-1][0]
    cut = any(short.marks[: len(short.words) - 1]) or any(long.marks[max(0, first - 1) : last + 1])
    return not cut


def _heightened(short: Spoken, long: Spoken) -> tuple[int, int] | None:
    """Return which words of the longer are the shorter but for words that heighten them."""
    if short.words[-1] in HEIGHTENING:
        return None  # what follows is cut off
    mine = [word for word in short.words if word not in HEIGHTENING]
    kept = [(at, word) for at, word in enumerate(long.words) if word not in HEIGHTENING]
    theirs = [word for _, word in kept]
    size = len(mine)
    at = next((n for n in range(len(theirs) - size + 1) if theirs[n : n + size] == mine), -1)
    if at < 0 or not mine or len(substance(mine)) < _LEAST:
        return None
    start, end = kept[at][0], kept[at + size - 1][0] + 1
    while start > 0 and long.words[start - 1] in HEIGHTENING:
        start -= 1
    if Counter(long.words[start:end]) == Counter(short.words) or any(long.marks[start : end - 1]):
        return None
    return start, end
