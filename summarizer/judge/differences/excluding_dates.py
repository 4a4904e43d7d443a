"""Dates of one event of which each excludes the other.

In: two sentences of a claim. Out: the one date of each that no date of the other may be, if the
event is the same; and what stands around a date. A weekday is that of something new, a year may
belong to what it names ("the 2016 election"), and of one house much is told on a day: so the words
around both dates must share more than names. Constant time a pair.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.comparing import figures_disagree
from summarizer.judge.differences.subjects import other_subject, subject_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.judge.differences.statement import Statement
    from summarizer.judge.differences.statements import Statements
    from summarizer.model import Article, DateMention

    Dated = tuple[Statement, DateMention]

_WINDOW: Final = 6
_ALIKE: Final = 0.18
_YEAR: Final = timedelta(days=366)
_LATELY: Final = timedelta(days=10)
_SIGNATURE: Final = re.compile(r"\(@\w+\)\s*$")
_NAMES_AN_EVENT: Final = re.compile(
    r" (?:[a-z]+ )?(?:[a-z]*tion|campaign|census|race|season|war)s?\b"
)
_LOOK: Final = 60
_COMPARED: Final = frozenset({"time", "day", "weekday", "month", "year"})
_PARAPHRASE: Final = 0.6
_CLOSE: Final = 0.5
_SAME_POST: Final = 0.8


def excluding(
    statements: Statements,
    one: Statement,
    other: Statement,
    overlap: float,
    articles: Sequence[Article],
) -> tuple[DateMention, DateMention] | None:
    """Return the one date of each sentence that the other excludes, if the event is the same."""
    if overlap < _ALIKE or figures_disagree(one, other):
        return None
    mine, theirs = _left_over(one, other, articles), _left_over(other, one, articles)
    if len(mine) != 1 or len(theirs) != 1 or _printed(one, mine[0]) == _printed(other, theirs[0]):
        return None
    dated = (one, mine[0]), (other, theirs[0])
    if other_subject(*(subject_of(*told) for told in dated), copies=overlap >= _SAME_POST):
        return None
    if overlap < _SAME_POST and (
        any(_is_stamp(*told) for told in dated) or _is_new_and_old(*dated)
    ):
        return None
    if overlap < _PARAPHRASE and not _of_one_event(*dated):
        return None
    closeness = statements.share(*(nearby(*told) for told in dated))
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
        if not any(meet(date, rival, stamped=_is_stamp(one, date)) for rival in firm)
    ]


def days_exclude(one: Statement, other: Statement) -> bool:
    """Tell whether both sentences name days, and no day of one may be one of the other's."""
    mine, theirs = ([d for d in told.dates if d.first is not None] for told in (one, other))
    return bool(mine and theirs) and not any(
        meet(date, rival, stamped=False) for date in mine for rival in theirs
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


def meet(one: DateMention, other: DateMention, *, stamped: bool) -> bool:
    """Tell whether two dates may be one day.

    Args:
        stamped: one is the time stamp of a post.
    """
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return True
    # An article's own date may be that of a late edition: "tomorrow" is certain to a day only.
    loose = timedelta(days=int(stamped or _is_counted_off(one) or _is_counted_off(other)))
    return one.first <= other.last + loose and other.first <= one.last + loose


def _gap(one: DateMention, other: DateMention) -> timedelta:
    """Return how much time lies between two dates."""
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return timedelta()
    return max(one.first - other.last, other.first - one.last)


def _of_one_event(one: Dated, other: Dated) -> bool:
    """Tell whether nothing speaks for two events, of which the sentences tell in other words."""
    named = any(map(_names_an_event, (one, other)))
    return not named and not _far_apart(one, other) and _share_a_doing(one, other)


def _names_an_event(dated: Dated) -> bool:
    """Tell whether a year belongs to what it names: "the 2016 election"."""
    statement, date = dated
    behind = statement.cut(date.end, min(date.end + _LOOK, statement.span.end))
    return date.precision == "year" and _NAMES_AN_EVENT.match(behind) is not None


def _far_apart(one: Dated, other: Dated) -> bool:
    """Tell whether more than a year lies between two dates: then two events are dated."""
    return _gap(one[1], other[1]) > _YEAR


def _is_new_and_old(one: Dated, other: Dated) -> bool:
    """Tell whether one date is a weekday, as something new has it, and the other lies back."""
    told = {one[1].precision, other[1].precision}
    wide = not told.isdisjoint({"month", "year"}) or _gap(one[1], other[1]) > _LATELY
    return "weekday" in told and wide


def _share_a_doing(one: Dated, other: Dated) -> bool:
    """Tell whether more than names stands around both dates."""
    mine, theirs = (
        {stem for stem, text in _told_near(*told) if text.islower()} for told in (one, other)
    )
    return not mine.isdisjoint(theirs)


def nearby(statement: Statement, date: DateMention) -> frozenset[str]:
    """Return the stems of the words around a date."""
    return frozenset(stem for stem, _ in _told_near(statement, date))


def _told_near(statement: Statement, date: DateMention) -> Iterable[tuple[str, str]]:
    """Yield the stems around a date, each with its word."""
    before, after = statement.before(date)[-_WINDOW:], statement.after(date)[:_WINDOW]
    return [(t.stem, t.text) for t in (*before, *after) if t.stem and not t.text[0].isdigit()]
