"""What is marked where: the claims and differences of an analysis, sorted out by article.

In: an analysis. Out: for each article, in order of place, the passages of its claims, runs of
text that do not overlap (each with the claims that cover it), and the stretches at which the
sources differ. Cost: one pass over the analysis and one sort an article. No Qt, no text copied:
everything is an offset.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass
from enum import Flag, auto
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer import firmness

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from summarizer import Analysis


Stretch = tuple[int, int, int]  # start, end, id


class Mark(Flag):
    """What a run of text is: told by two or more voices, by one, or disputed."""

    SHARED = auto()
    UNIQUE = auto()
    DIFFERENCE = auto()


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """One passage of a claim in one article, ``[start, end)`` in code points.

    Attributes:
        breadth: number of passages the whole claim has, in all articles.
        firmness: how firmly the claim holds it, see ``summarizer.firmness``.
    """

    start: int
    end: int
    claim: int
    mark: Mark
    voices: int
    breadth: int = 1
    firmness: float = 0.0


@dataclass(frozen=True, slots=True, order=True)
class Run:
    """A stretch with one appearance.

    Attributes:
        ids: for shared and unique text the claims that cover it, the shortest passage first and of
            equal ones the one that holds it most firmly, then the most widely reported; for a
            difference the indices of the differences into ``analysis.differences``.
    """

    start: int
    end: int
    mark: Mark
    ids: tuple[int, ...]


@dataclass(frozen=True)
class ColumnMarks:
    """All marks of one article; what is derived is worked out when it is first asked for.

    Attributes:
        found: the passages of claims, in any order; they may overlap.
        disputed: the sides of differences that stand here: start, end, index of the difference.
    """

    found: tuple[Passage, ...] = ()
    disputed: tuple[Stretch, ...] = ()

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The passages by place, each once."""
        in_order = sorted(self.found, key=_place)
        repeated = (one == other for one, other in pairwise(in_order))
        return (
            *in_order[:1],
            *(p for p, same in zip(in_order[1:], repeated, strict=True) if not same),
        )

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """Shared and unique text, by place, not overlapping; shared wins where both cover it."""
        marks = {passage.claim: passage.mark for passage in self.passages}

        def appearance(claims: tuple[int, ...]) -> Mark:
            shared = any(marks[claim] is Mark.SHARED for claim in claims)
            return Mark.SHARED if shared else Mark.UNIQUE

        rank = {
            _place(p): (p.end - p.start, p.voices < 2, -p.firmness, -p.voices, -p.breadth, p.claim)
            for p in self.passages
        }
        return tuple(_flatten(list(rank), appearance, rank.__getitem__))

    @cached_property
    def differences(self) -> tuple[Run, ...]:
        """Disputed stretches, by place, not overlapping."""
        return tuple(_flatten(self.disputed, lambda _: Mark.DIFFERENCE))

    @cached_property
    def _by_claim(self) -> dict[int, tuple[Passage, ...]]:
        found: defaultdict[int, list[Passage]] = defaultdict(list)
        for passage in self.passages:
            found[passage.claim].append(passage)
        return {claim: tuple(passages) for claim, passages in found.items()}

    def work_out(self) -> None:
        """Work out at once all that is derived: in a worker, before anybody asks for it."""
        self.of_claim(0)
        len(self.runs), len(self.differences)

    def of_claim(self, claim: int | None) -> tuple[Passage, ...]:
        """Return the passages of a claim, by place (none for ``None``)."""
        return () if claim is None else self._by_claim.get(claim, ())

    def passage_at(self, offset: int) -> Passage | None:
        """Return the shortest passage that covers the character at ``offset``."""
        return next(iter(self.passages_at(offset)), None)

    def passages_at(self, offset: int) -> tuple[Passage, ...]:
        """Return one passage of each claim that covers a character, in the order of a run's ids."""
        run = _covering(self.runs, offset)
        around = (
            [p for p in self.of_claim(claim) if p.start <= offset < p.end]
            for claim in (run.ids if run is not None else ())
        )
        return tuple(min(passages, key=_length) for passages in around)

    def difference_at(self, offset: int) -> Run | None:
        """Return the disputed stretch that covers the character at ``offset``."""
        return _covering(self.differences, offset)

    def starting_in(self, start: int, end: int) -> Sequence[Passage]:
        """Return the passages that begin in ``[start, end)``."""
        first = bisect_left(self.passages, start, key=_start)
        return self.passages[first : bisect_left(self.passages, end, key=_start)]


@dataclass(frozen=True, eq=False, slots=True)
class Marked:
    """The marks of all articles of an analysis, worked out."""

    analysis: Analysis
    columns: tuple[ColumnMarks, ...]


def worked_out(analysis: Analysis) -> Marked:
    """Return the marks of an analysis with all that is derived from them."""
    columns = column_marks(analysis)
    for marks in columns:
        marks.work_out()
    return Marked(analysis, columns)


def overlapping(runs: Sequence[Run], start: int, end: int) -> Iterator[Run]:
    """Yield the runs, by place and not overlapping each other, that touch ``[start, end)``."""
    for index in range(bisect_right(runs, start, key=_end), len(runs)):
        if runs[index].start >= end:
            return
        yield runs[index]


def without(start: int, end: int, cuts: Sequence[Run]) -> Iterator[tuple[int, int]]:
    """Yield what is left of ``[start, end)`` where none of the runs ``cuts`` stands."""
    for cut in overlapping(cuts, start, end):
        if cut.start > start:
            yield start, cut.start
        start = cut.end
    if start < end:
        yield start, end


def column_marks(analysis: Analysis) -> tuple[ColumnMarks, ...]:
    """Sort the marks of an analysis by article; one entry for each article of the story."""
    passages = _passages(analysis)
    disputed = _disputed(analysis)
    return tuple(
        ColumnMarks(
            found=tuple(passages[index]),
            disputed=tuple(disputed[index]),
        )
        for index in range(len(analysis.story.articles))
    )


def _passages(analysis: Analysis) -> defaultdict[int, list[Passage]]:
    found: defaultdict[int, list[Passage]] = defaultdict(list)
    for claim in analysis.claims:
        mark = Mark.SHARED if claim.kind == "shared" else Mark.UNIQUE
        firm, many = firmness(claim), len(claim.support)
        for span in claim.support:
            passage = Passage(
                span.start, span.end, claim.id, mark, claim.voices, many, firm.get(span, 0.0)
            )
            found[span.article].append(passage)
    return found


def _disputed(analysis: Analysis) -> defaultdict[int, list[Stretch]]:
    found: defaultdict[int, list[Stretch]] = defaultdict(list)
    for index, difference in enumerate(analysis.differences):
        for side in difference.sides:
            for span in side.spans:
                found[span.article].append((span.start, span.end, index))
    return found


def _flatten(
    stretches: Sequence[Stretch],
    appearance: Callable[[tuple[int, ...]], Mark],
    order: Callable[[Stretch], tuple[float, ...]] = lambda stretch: (
        stretch[1] - stretch[0],
        stretch[2],
    ),
) -> Iterator[Run]:
    """Cut overlapping stretches at each other's ends: a sweep over the sorted boundaries.

    ``order`` sorts the ids of a run; by default the shortest stretch comes first.
    """
    opening = sorted(stretches)
    edges = sorted({edge for start, end, _ in opening for edge in (start, end)})
    active: list[Stretch] = []
    following = 0
    for here, there in pairwise(edges):
        active = [stretch for stretch in active if stretch[1] > here]
        while following < len(opening) and opening[following][0] <= here:
            active.append(opening[following])
            following += 1
        if active:
            ids = tuple(dict.fromkeys(stretch[2] for stretch in sorted(active, key=order)))
            yield Run(here, there, appearance(ids), ids)


def _covering(runs: Sequence[Run], offset: int) -> Run | None:
    return next(overlapping(runs, offset, offset + 1), None)


def _place(passage: Passage) -> Stretch:
    return passage.start, passage.end, passage.claim


def _start(passage: Passage) -> int:
    return passage.start


def _end(run: Run) -> int:
    return run.end


def _length(passage: Passage) -> int:
    return passage.end - passage.start
