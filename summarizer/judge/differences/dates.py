"""Dates of one event that the sources give differently.

In: statements and claims. Out: differences of kind "date". Two expressions disagree only if the
days they may cover have none in common, so a weekday never disagrees with its own date, nor a month
with a day in it. Cost: linear in the sentences, quadratic in the dates of one claim (bounded).
"""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import combinations
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.comparing import figures_disagree
from summarizer.judge.differences.topics import other_subject, subject_of
from summarizer.judge.differences.wording import explain
from summarizer.model import Difference, Side, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.judge.differences.statements import Statement, Statements
    from summarizer.model import Article, Claim, DateMention

_MOST_IN_CLAIM: Final = 40
_WINDOW: Final = 6
_ALIKE: Final = 0.18
_PARAPHRASE: Final = 0.6
_CLOSE: Final = 0.5
_SAME_POST: Final = 0.8
_SIGNATURE: Final = re.compile(r"\(@\w+\)\s*$")
_COMPARED: Final = frozenset({"time", "day", "weekday", "month", "year"})


def date_differences(
    statements: Statements, claims: Sequence[Claim], articles: Sequence[Article]
) -> list[Difference]:
    """Return one difference for each pair of dates of one claim that exclude each other."""
    found: dict[tuple[str, ...], Difference] = {}
    for claim in claims:
        if len(claim.articles) < 2:
            continue
        members = [statements.at(span) for span in claim.support]
        members = [member for member in members if member.dates][:_MOST_IN_CLAIM]
        for one, other in combinations(members, 2):
            if one.article == other.article:
                continue
            pair = _conflict(statements, one, other, articles)
            if pair is not None:
                difference = _difference(one, other, pair, claim.id)
                found.setdefault(tuple(sorted(side.value for side in difference.sides)), difference)
    return list(found.values())


def _conflict(
    statements: Statements, one: Statement, other: Statement, articles: Sequence[Article]
) -> tuple[DateMention, DateMention] | None:
    """Return the one date of each sentence that the other excludes, if the event is the same."""
    overlap = statements.overlap(one, other)
    if overlap < _ALIKE:
        return None
    if figures_disagree(one, other):
        return None
    mine, theirs = _left_over(one, other, articles), _left_over(other, one, articles)
    if len(mine) != 1 or len(theirs) != 1 or _printed(one, mine[0]) == _printed(other, theirs[0]):
        return None
    if overlap < _SAME_POST and (_is_stamp(one, mine[0]) or _is_stamp(other, theirs[0])):
        return None
    told_of = subject_of(one, mine[0]), subject_of(other, theirs[0])
    if other_subject(*told_of, copies=overlap >= _SAME_POST):
        return None
    closeness = _closeness(statements, one, mine[0], other, theirs[0])
    needed = _CLOSE if overlap >= _PARAPHRASE else _PARAPHRASE
    return (mine[0], theirs[0]) if closeness >= needed else None


def _is_counted_off(date: DateMention) -> bool:
    """Tell whether the day was counted from the article's date ("tomorrow", "two days ago")."""
    return date.precision == "day" and date.basis.startswith("relative")


def _printed(statement: Statement, date: DateMention) -> str:
    return " ".join(statement.cut(date.start, date.end).lower().split())


def _left_over(one: Statement, other: Statement, articles: Sequence[Article]) -> list[DateMention]:
    usable = [date for date in one.dates if _usable(date, articles[one.article])]
    rivals = [date for date in other.dates if date.first is not None and date.last is not None]
    firm = [date for date in rivals if date.precision != "span"] or rivals
    return [
        date
        for date in usable
        if not any(_meet(date, rival, stamped=_is_stamp(one, date)) for rival in firm)
    ]


def _usable(date: DateMention, article: Article) -> bool:
    """Tell whether the days are certain enough to contradict another source."""
    if date.first is None or date.last is None or date.precision not in _COMPARED:
        return False
    if article.text[max(0, date.start - 6) : date.start].lower() == "as of ":
        return False  # says when something was counted, not when it happened
    return date.basis == "stated" or article.date_basis in {"given", "stated"}


def _is_stamp(statement: Statement, date: DateMention) -> bool:
    """Tell whether it is the time stamp of a post, which depends on the reader's time zone."""
    return _SIGNATURE.search(statement.cut(statement.span.start, date.start)) is not None


def _meet(one: DateMention, other: DateMention, *, stamped: bool) -> bool:
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return True
    # An article's own date may be that of a late edition: "tomorrow" is certain to a day only.
    loose = timedelta(days=int(stamped or _is_counted_off(one) or _is_counted_off(other)))
    return one.first <= other.last + loose and other.first <= one.last + loose


def _closeness(
    statements: Statements, one: Statement, mine: DateMention, other: Statement, theirs: DateMention
) -> float:
    near, far = _nearby(one, mine), _nearby(other, theirs)
    smaller = min(sum(map(statements.weight, side)) for side in (near, far))
    return sum(map(statements.weight, near & far)) / smaller if smaller else 0.0


def _nearby(statement: Statement, date: DateMention) -> frozenset[str]:
    before = [t for t in statement.tokens if t.end <= date.start][-_WINDOW:]
    after = [t for t in statement.tokens if t.start >= date.end][:_WINDOW]
    return frozenset(t.stem for t in (*before, *after) if t.stem and not t.text[0].isdigit())


def _difference(
    one: Statement, other: Statement, pair: tuple[DateMention, DateMention], claim: int
) -> Difference:
    places = sorted(
        ((one, pair[0]), (other, pair[1])), key=lambda item: (item[0].article, item[1].start)
    )
    sides = tuple(
        Side(statement.cut(date.start, date.end), (Span.of(statement.article, date),))
        for statement, date in places
    )
    about = max((_beside(*place) for place in places), key=lambda text: (len(text), text))
    shown = [([side.spans[0].article], side.value) for side in sides]
    return Difference("date", "contradiction", about, sides, claim, explain(shown, "contradiction"))


def _beside(statement: Statement, date: DateMention) -> str:
    """Return the few words before a date, or after it if none stand before it."""
    words = [t for t in statement.tokens if t.end <= date.start][-_WINDOW:]
    words = words or [t for t in statement.tokens if t.start >= date.end][:_WINDOW]
    return statement.cut(words[0].start, words[-1].end) if words else statement.text
