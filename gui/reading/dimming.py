"""Which stretches stay lit while the rest of a column is dimmed. No Qt.

In: the marks of an article, the claims that stay lit, and whether disputed text does. Out:
stretches by place, not overlapping. Costs one sort of the article's passages.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.reading.runs import ColumnMarks
    from summarizer import Analysis

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Lit:
    """What stays lit: the claims with these ids, and disputed text if it is asked for."""

    claims: frozenset[int] = frozenset()
    disputed: bool = False


def only_unique(analysis: Analysis) -> Lit:
    """Keep what only one source reports."""
    return Lit(frozenset(c.id for c in analysis.claims if len(c.articles) == 1))


def only_differences(analysis: Analysis) -> Lit:
    """Keep where the sources differ, with the sentences that say so."""
    found = frozenset(d.claim for d in analysis.differences if d.claim is not None)
    return Lit(found, disputed=True)


def lit_stretches(marks: ColumnMarks, lit: Lit) -> tuple[Stretch, ...]:
    """Return what of a column stays lit."""
    found = [(p.start, p.end) for p in marks.passages if p.claim in lit.claims]
    if lit.disputed:
        found += [(run.start, run.end) for run in marks.differences]
    return tuple(_united(found))


def _united(stretches: Iterable[Stretch]) -> list[Stretch]:
    united: list[Stretch] = []
    for start, end in sorted(stretches):
        if united and start <= united[-1][1]:
            united[-1] = (united[-1][0], max(united[-1][1], end))
        else:
            united.append((start, end))
    return united
