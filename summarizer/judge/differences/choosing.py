"""Which of very many statements of one claim are compared: each value that they tell comes first.

In: the statements of a claim. Out: at most so many of them. Copies of one report tell the same
figures on the same days, so that a few of them stand for all; what one source alone prints is what
a difference is found by. Whatever the order of the files, the same ones are chosen.
Cost: linear, but for sorting those of a claim that has too many.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from summarizer.judge.differences.values import values_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.judge.differences.statement import Statement

Told = tuple[str, ...]
"""The figures and dates of a statement, evened and in order."""


def representatives(members: Sequence[Statement], most: int) -> list[Statement]:
    """Return the statements to compare, in their order: of each values one, then one more of each.

    The values that fewest tell come first, and of one text no second before all other texts.
    """
    if len(members) <= most:
        return list(members)
    texts: Counter[str] = Counter()
    turns: Counter[Told] = Counter()
    ranked: list[tuple[int, int, Told, str, int]] = []
    told = [_told(member) for member in members]
    frequency = Counter(told)
    for at in sorted(range(len(members)), key=lambda at: (members[at].text, told[at], at)):
        values, text = told[at], members[at].text
        again = texts[text] * len(members)
        ranked.append((again + turns[values], frequency[values], values, text, at))
        turns[values] += not again
        texts[text] += 1
    chosen = sorted(at for *_, at in sorted(ranked)[:most])
    return [members[at] for at in chosen]


def _told(member: Statement) -> Told:
    values = set(member.kept(values_of))
    figures = {f"{value.dimension} {value.low:.6g} {value.high:.6g}" for value in values}
    return tuple(sorted(figures | {f"{date.first} {date.last}" for date in member.dates}))
