"""Runs of neighbouring words that may be one name, before anything judges them.

Capitalised words in a row, joined by the particles of personal names, by "of", "for" and "and"
behind the head of a body's name, and by a nickname in quotation marks.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.annotate.names.places import COUNTRIES
from summarizer.annotate.names.reading import Word
from summarizer.annotate.names.tables import JOINERS, ORGANISATION_HEADS, PARTICLES, TITLES
from summarizer.annotate.names.wordlist import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

Run = tuple[Word, ...]
_ARTICLE_LIKE: Final = word_set("der den het la las los le y e du des")
_LONGEST_NAME: Final = 12
_HEAD_DISTANCE: Final = 3
_FARTHEST_OF: Final = 4


def joined(text: str, left: Word, right: Word) -> bool:
    """Tell whether two neighbouring words can belong to one name."""
    gap = text[left.end : right.start]
    if left.last:
        return False
    return gap in (" ", "\u00a0", "\u202f") or (gap == "" and left.lower.endswith("."))


def _quoted_nickname(text: str, words: list[Word], at: int) -> bool:
    """Tell whether ``words[at]`` is a nickname in marks between two names ("Harry “Rick” H.")."""
    if at + 1 >= len(words) or not words[at].capital or not words[at + 1].capital:
        return False
    before = text[words[at - 1].end : words[at].start]
    after = text[words[at].end : words[at + 1].start]
    return bool(re.fullmatch(r" [“\"‘'(]", before) and re.fullmatch(r"[”\"’')] ", after))


def _bridge(text: str, words: list[Word], first: int, at: int, *, head: bool) -> int:
    """Return how many lower-case words from ``at`` on join the name before to the one behind."""
    for width in (1, 2):
        behind = at + width
        if behind >= len(words) or not words[behind].capital:
            continue
        between = words[at:behind]
        if not all(joined(text, words[i], words[i + 1]) for i in range(at, behind)):
            return 0
        if all(w.lower in PARTICLES for w in between) and _binds(between):
            return width
        if head and all(w.lower in JOINERS for w in between) and _continues(words, first, at):
            return width
    return 0


def _binds(between: list[Word]) -> bool:
    """Tell whether particles bind a personal name: some do so only behind another ("van der")."""
    return between[0].lower not in _ARTICLE_LIKE


def _continues(words: list[Word], first: int, at: int) -> bool:
    """Tell whether a joiner goes on with a body's name: "and" only behind "of" or "for"."""
    if words[at].lower not in {"and", "&"}:
        return words[at - 1].lower not in COUNTRIES
    run = words[first:at]
    near = {word.lower for word in run[-_FARTHEST_OF:]}
    person = any(word.lower in TITLES for word in run)
    return bool(near & {"of", "for", "on"}) and run[-1].lower not in COUNTRIES and not person


def _grow(text: str, words: list[Word], first: int) -> int:
    """Return the index one past the last word of the run that begins at ``first``."""
    last = first
    while last - first < _LONGEST_NAME and last + 1 < len(words):
        after = last + 1
        if _quoted_nickname(text, words, after):
            last = after + 1
        elif not joined(text, words[last], words[after]):
            break
        elif words[after].capital:
            last = after
        else:
            width = _bridge(text, words, first, after, head=_headed(words[first:after]))
            if not width:
                break
            last = after + width
    return last + 1


def _headed(run: list[Word]) -> bool:
    """Tell whether one of the last capitalised words can govern "of" ("Institute for Peace")."""
    near = [word for word in run if word.capital][-_HEAD_DISTANCE:]
    return any(word.lower in ORGANISATION_HEADS for word in near)


def find_runs(text: str, words: list[Word], capitals: list[int]) -> Iterator[Run]:
    """Yield the runs of one sentence, in order of place; the indices of its capitals are known."""
    behind = 0
    for at in capitals:
        if at >= behind and words[at].text[0].isalpha():
            behind = _grow(text, words, at)
            yield tuple(words[at:behind])
