"""What is altered between two wordings of one utterance, said in one sentence.

In: two printed wordings. Out: the words that only one of them has. Quadratic in the words at worst.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.utterances import WORD, folded
from summarizer.judge.differences.wording import sources

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MOST: Final = 3
_LONGEST: Final = 12


def contrast(one: str, other: str) -> list[tuple[str, str]]:
    """Return the runs of words that differ, as printed; "" where one wording has nothing."""
    mine, theirs = _words(one), _words(other)
    matcher = SequenceMatcher(
        None, [word for word, _, _ in mine], [word for word, _, _ in theirs], autojunk=False
    )
    return [
        (_cut(one, mine[a:b]), _cut(other, theirs[c:d]))
        for kind, a, b, c, d in matcher.get_opcodes()
        if kind != "equal"
    ]


def explain_contrast(sides: Sequence[tuple[Iterable[int], str]]) -> str:
    """Return one sentence: which source prints which words of two wordings; "" if they are many."""
    (ones, one), (others, other) = sides
    runs = contrast(one, other)
    if not runs or len(runs) > _MOST or any(len(t.split()) > _LONGEST for r in runs for t in r):
        return ""
    mine, theirs = sources(ones), sources(others)
    if _in_order(one) == _in_order(other):
        return f"{mine} and {theirs[0].lower()}{theirs[1:]} print the same words in another order."
    told = "; ".join(_told(mine, theirs, *run) for run in runs)
    return f"{told[0].upper()}{told[1:]} (otherwise the same words)."


def _in_order(text: str) -> list[str]:
    return sorted(word for word, _, _ in _words(text))


def _told(mine: str, theirs: str, one: str, other: str) -> str:
    mine, theirs = (name[0].lower() + name[1:] for name in (mine, theirs))
    if one and other:
        return f"{mine}: \u201c{one}\u201d, {theirs}: \u201c{other}\u201d"
    if one:
        return f"{mine}: \u201c{one}\u201d, not in {theirs}"
    return f"{theirs}: \u201c{other}\u201d, not in {mine}"


def _words(text: str) -> list[tuple[str, int, int]]:
    return [
        (part, found.start(), found.end())
        for found in WORD.finditer(text)
        for part in folded(found.group())
    ]


def _cut(text: str, words: Sequence[tuple[str, int, int]]) -> str:
    return text[words[0][1] : words[-1][2]] if words else ""
