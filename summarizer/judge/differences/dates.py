"""Dates of one event that the sources give differently.

In: statements and claims. Out: differences of kind "date". Two expressions disagree only if the
days they may cover have none in common, so a weekday never disagrees with its own date, nor a month
with a day in it. Cost: linear in the sentences, quadratic in the dates of one claim (bounded).
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.about import about_places
from summarizer.judge.differences.comparing import figures_disagree
from summarizer.judge.differences.joining import Opposed, joined
from summarizer.judge.differences.printed_dates import Dated, printed_conflict
from summarizer.judge.differences.subjects import other_subject, subject_of
from summarizer.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.judge.differences.statements import Statement, Statements
    from summarizer.model import (
        Article,
        DateMention,
        Difference,
        DifferenceKind,
        Extent,
        Relation,
    )

_WINDOW: Final = 6
_ALIKE: Final = 0.18
_PARAPHRASE: Final = 0.6
_CLOSE: Final = 0.5
_SAME_POST: Final = 0.8
_YEAR: Final = timedelta(days=366)
_SIGNATURE: Final = re.compile(r"\(@\w+\)\s*$")
_COMPARED: Final = frozenset({"time", "day", "weekday", "month", "year"})


def date_differences(statements: Statements, articles: Sequence[Article]) -> list[Difference]:
    """Return one difference for each event whose dates exclude each other in a claim."""
    found: list[Opposed] = []
    for one, other, claim, overlap in statements.pairs:
        if overlap < _ALIKE or not one.dates or not other.dates:
            continue
        pair = _conflict(statements, one, other, overlap, articles)
        told: Dated | None = (*pair, "contradiction") if pair is not None else None
        told = told or _by_words(statements, one, other, overlap)
        if told is not None:
            places = (one, told[0]), (other, told[1])
            found.append(opposed_at("date", *places, claim, told[2]))
    return joined(found)


def _by_words(
    statements: Statements, one: Statement, other: Statement, overlap: float
) -> Dated | None:
    """Return dates that differ by their words, if the sentences tell of one event."""
    told = printed_conflict(one, other, overlap)
    if told is None or figures_disagree(one, other):
        return None
    mine, theirs, relation = told
    if other_subject(subject_of(one, mine), subject_of(other, theirs), copies=False):
        return None
    closeness = statements.share(_nearby(one, mine), _nearby(other, theirs))
    return told if closeness >= (_CLOSE if relation == "looser bound" else _PARAPHRASE) else None


def opposed_at(
    kind: DifferenceKind,
    mine: tuple[Statement, Extent],
    theirs: tuple[Statement, Extent],
    claim: int,
    relation: Relation = "contradiction",
) -> Opposed:
    """Return two places of two sentences that disagree, each as printed."""
    one, other = (
        (told.cut(place.start, place.end), Span.of(told.article, place), None)
        for told, place in (mine, theirs)
    )
    return Opposed(kind, relation, about_places((mine, theirs)), one, other, claim)


def _conflict(
    statements: Statements,
    one: Statement,
    other: Statement,
    overlap: float,
    articles: Sequence[Article],
) -> tuple[DateMention, DateMention] | None:
    """Return the one date of each sentence that the other excludes, if the event is the same."""
    if figures_disagree(one, other):
        return None
    mine, theirs = _left_over(one, other, articles), _left_over(other, one, articles)
    if len(mine) != 1 or len(theirs) != 1 or _printed(one, mine[0]) == _printed(other, theirs[0]):
        return None
    if overlap < _PARAPHRASE and _far_apart(mine[0], theirs[0]):
        return None
    if overlap < _SAME_POST and (_is_stamp(one, mine[0]) or _is_stamp(other, theirs[0])):
        return None
    told_of = subject_of(one, mine[0]), subject_of(other, theirs[0])
    if other_subject(*told_of, copies=overlap >= _SAME_POST):
        return None
    closeness = statements.share(_nearby(one, mine[0]), _nearby(other, theirs[0]))
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


def days_exclude(one: Statement, other: Statement) -> bool:
    """Tell whether both sentences name days, and no day of one may be one of the other's."""
    mine, theirs = ([d for d in told.dates if d.first is not None] for told in (one, other))
    return bool(mine and theirs) and not any(
        _meet(date, rival, stamped=False) for date in mine for rival in theirs
    )


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


def _far_apart(one: DateMention, other: DateMention) -> bool:
    """Tell whether more than a year lies between two dates: then two events are dated."""
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return False
    return max(one.first - other.last, other.first - one.last) > _YEAR


def _nearby(statement: Statement, date: DateMention) -> frozenset[str]:
    before, after = statement.before(date)[-_WINDOW:], statement.after(date)[:_WINDOW]
    return frozenset(t.stem for t in (*before, *after) if t.stem and not t.text[0].isdigit())
