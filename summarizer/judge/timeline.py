"""The dated claims of a story, in order of the days they speak of.

In: an analysis. Out: one entry a claim that can be dated. Of the expressions of time in a passage,
those count that resolve to days; the day on which somebody spoke ("said on Tuesday") and the day of
publication give way to the day of what is told, a vague expression to a precise one. Between
passages the days that most articles name are taken. Costs one look-up a passage.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.model import Span
from summarizer.model.insights import DatedClaim
from summarizer.progress import polled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date as Date  # noqa: N812 - a claim has days, and its fields say so

    from summarizer.model import Analysis, Annotations, Article, Claim, DateMention

_RANK: Final = {"time": 0, "day": 0, "weekday": 0, "month": 1, "span": 2, "year": 3}
"""Precisions, the most precise first."""
_NEAR_CUE: Final = 24
"""Characters between a reporting verb and the day on which it was said."""
_NO_EVENT: Final = 4_000
"""Days beyond which an expression tells an age, not a time."""


class _Told(NamedTuple):
    """An expression of time in one passage of a claim, with the days it covers."""

    span: Span
    first: Date
    last: Date
    mention: DateMention
    aside: bool

    @property
    def width(self) -> int:
        return (self.last - self.first).days

    @property
    def rank(self) -> tuple[int, int]:
        return (_RANK[self.mention.precision], self.width)


def timeline(analysis: Analysis, poll: Callable[[], None] = lambda: None) -> tuple[DatedClaim, ...]:
    """Date the claims that can be dated, earliest first; ties stand as the story tells them.

    Args:
        poll: called now and then; what it raises ends the work.
    """
    notes = [_Notes.of(found) for found in analysis.annotations]
    dated = (
        _dated(claim, analysis.story.articles, notes) for claim in polled(analysis.claims, poll)
    )
    return tuple(sorted((d for d in dated if d), key=lambda d: (d.first, d.last, d.claim)))


class _Notes(NamedTuple):
    """The resolved dates of one article, where each begins, and where reporting verbs stand."""

    dates: tuple[DateMention, ...]
    starts: tuple[int, ...]
    cues: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, found: Annotations) -> _Notes:
        """Sort out what an article says of time and of who reports."""
        dates = tuple(sorted((d for d in found.dates if d.first), key=lambda d: d.start))
        cues = {(s.cue.start, s.cue.end) for s in found.speech if s.cue}
        return cls(dates, tuple(d.start for d in dates), tuple(sorted(cues)))

    def inside(self, passage: Span) -> tuple[DateMention, ...]:
        """Return the dates that stand in a passage."""
        low = bisect_left(self.starts, passage.start)
        high = bisect_left(self.starts, passage.end)
        return tuple(d for d in self.dates[low:high] if d.end <= passage.end)

    def is_of_saying(self, mention: DateMention) -> bool:
        """Tell whether a date stands right beside a reporting verb ("said on Tuesday")."""
        at = bisect_left(self.cues, (mention.start, 0))
        return any(
            0 <= mention.start - end <= _NEAR_CUE or 0 <= start - mention.end <= _NEAR_CUE // 2
            for start, end in self.cues[max(0, at - 1) : at + 1]
        )


def _dated(claim: Claim, articles: Sequence[Article], notes: Sequence[_Notes]) -> DatedClaim | None:
    told = [
        found
        for passage in claim.support
        for found in _told(passage, articles[passage.article], notes[passage.article])
    ]
    if not told:
        return None
    days = _agreed(told)
    meant = [t for t in told if (t.first, t.last) == days]
    best = min(meant, key=lambda t: (t.rank, t.mention.basis, t.mention.precision))
    return DatedClaim(
        claim.id,
        *days,
        best.mention.precision,
        best.mention.basis,
        tuple(sorted({t.span for t in meant})),
    )


def _told(passage: Span, article: Article, notes: _Notes) -> list[_Told]:
    """Return what a passage says of its time: dates of the event, if there are any, alone."""
    if not notes.starts:
        return []
    found = []
    for mention in notes.inside(passage):
        if mention.first is None:
            continue
        last = mention.last or mention.first
        published = article.date is not None and mention.first == last == article.date
        aside = notes.is_of_saying(mention) or published
        if (last - mention.first).days <= _NO_EVENT:
            span = Span.of(passage.article, mention)
            found.append(_Told(span, mention.first, last, mention, aside))
    events = [told for told in found if not told.aside]
    return events or found


def _agreed(told: Sequence[_Told]) -> tuple[Date, Date]:
    """Return the days named by most articles; of equals the most precise, then the earliest."""
    voters: dict[tuple[Date, Date], set[int]] = defaultdict(set)
    ranks: dict[tuple[Date, Date], tuple[int, int]] = {}
    aside: dict[tuple[Date, Date], bool] = {}
    for one in told:
        days = (one.first, one.last)
        voters[days].add(one.span.article)
        ranks[days] = min(ranks.get(days, one.rank), one.rank)
        aside[days] = aside.get(days, True) and one.aside
    return min(voters, key=lambda days: (aside[days], -len(voters[days]), ranks[days], days))
