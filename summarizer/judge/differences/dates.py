"""Dates of one event that the sources give differently.

In: statements and claims. Out: differences of kind "date". Two expressions disagree only if the
days they may cover have none in common, so a weekday never disagrees with its own date, nor a month
with a day in it. Cost: linear in the sentences, quadratic in the dates of one claim (bounded).
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import timedelta
from itertools import product
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.judge.differences.about import about_places
from summarizer.judge.differences.comparing import figures_disagree
from summarizer.judge.differences.joining import Opposed, joined
from summarizer.judge.differences.printed_dates import Printed, printed_dates, printed_relation
from summarizer.judge.differences.subjects import other_subject, subject_of
from summarizer.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.judge.differences.statement import Statement
    from summarizer.judge.differences.statements import Pair, Statements
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
_SAYING: Final = frozenset({"said", "says", "told", "saying", "tweeted", "wrote"})
_RELATED: Final = 0.4
_IN_A_WEEK: Final = 0.7
_AT_NIGHT: Final = 0.15
_FAINT: Final = 0.1
_COMPARED: Final = frozenset({"time", "day", "weekday", "month", "year"})


class _Told(NamedTuple):
    """Two dates that differ in print, and how alike the words around them are."""

    closeness: float
    mine: Extent
    theirs: Extent
    relation: Relation


def date_differences(statements: Statements, articles: Sequence[Article]) -> list[Difference]:
    """Return one difference for each event whose dates exclude or narrow each other in a claim."""
    found: list[Opposed] = []
    narrowed: dict[tuple[Span, int], tuple[tuple[float, str, int], Opposed]] = {}
    for pair in statements.pairs:
        one, other, claim, overlap = pair
        if not one.dates or not other.dates:
            continue
        told = _by_words(statements, pair, articles)
        if told is None or told.relation == "contradiction":
            firm = _conflict(statements, one, other, overlap, articles)
            told = _Told(1.0, *firm, "contradiction") if firm is not None else told
        if told is None:
            continue
        opposed = opposed_at("date", (one, told.mine), (other, told.theirs), claim, told.relation)
        if told.relation == "contradiction":
            found.append(opposed)
        for place, rival in ((opposed.one, opposed.other), (opposed.other, opposed.one)):
            # Of several days that one month may hold, the one told in the likest words is meant.
            key, rank = (place[1], rival[1].article), (told.closeness, rival[0], -rival[1].start)
            if key not in narrowed or rank > narrowed[key][0]:
                narrowed[key] = rank, opposed
    kept = Counter(opposed for _, opposed in narrowed.values())
    return joined([*found, *(opposed for opposed, times in kept.items() if times > 1)])


def _by_words(statements: Statements, pair: Pair, articles: Sequence[Article]) -> _Told | None:
    """Return the two dates nearest in words that differ in print, if they are of one event."""
    one, other, _, overlap = pair
    if overlap < _FAINT or one.language != "en" or other.language != "en":
        return None
    found: list[_Told] = []
    told = _own_words(one, other), _own_words(other, one)
    for (date, mine), (rival, theirs) in product(*told):
        relation = printed_relation(mine, theirs)
        resolved = date.first is not None and rival.first is not None
        nights = bool(mine.part and theirs.part)  # one night may have two dates
        if relation is None or (resolved and not nights and _clash(date, rival, relation)):
            continue
        needed = _needed(mine, theirs, relation)
        closeness = _same_event(statements, (one, date), (other, rival), needed, overlap)
        if closeness:
            found.append(_Told(closeness, mine.place, theirs.place, relation))
    best = max(found, key=lambda conflict: conflict.closeness, default=None)
    if best is None or (best.relation == "contradiction" and figures_disagree(one, other)):
        return None
    known = _printed_by_both(one, best.mine, other, best.theirs, articles)
    return None if known and overlap < _PARAPHRASE else best


def _needed(mine: Printed, theirs: Printed, relation: Relation) -> tuple[float, int]:
    """Return how close the words around two dates must be, and how many they must share."""
    if relation == "contradiction":
        return _PARAPHRASE, 3
    if "week" in mine.words + theirs.words:
        return _IN_A_WEEK, 3  # much happens in a week
    if mine.part and theirs.part:
        return _AT_NIGHT, 1  # of one night hardly two events are told in one claim
    return (_RELATED, 2) if "day" in mine.words else (_CLOSE, 1)


def _own_words(one: Statement, other: Statement) -> list[tuple[DateMention, Printed]]:
    """Return the first dates of a sentence that the other does not print in the same words.

    Where a time of the clock stands beside a day, nobody asks for the part of it.
    """
    clock = any(date.precision == "time" for date in (*one.dates, *other.dates))
    theirs = {told[1:] for _, told in printed_dates(other, parts=not clock)}
    mine = printed_dates(one, parts=not clock)
    return [(date, told) for date, told in mine if told[1:] not in theirs]


def _clash(date: DateMention, rival: DateMention, relation: Relation) -> bool:
    """Tell whether the days that two dates may cover speak against what their words say."""
    return (relation == "contradiction") is _meet(date, rival, stamped=False)


def _same_event(
    statements: Statements,
    one: tuple[Statement, DateMention],
    other: tuple[Statement, DateMention],
    needed: tuple[float, int],
    overlap: float,
) -> float:
    """Return how alike the words around two dates are if they date one event, else 0."""
    if other_subject(subject_of(*one), subject_of(*other), copies=overlap >= _SAME_POST):
        return 0.0
    if overlap < _PARAPHRASE and (_of_report(*one) or _of_report(*other)):
        return 0.0  # two people, or one at two times, say much the same
    mine, theirs = _nearby(*one), _nearby(*other)
    closeness = statements.share(mine, theirs)
    least, common = (_CLOSE, 1) if overlap >= _PARAPHRASE else needed
    return closeness if closeness >= least and len(mine & theirs) >= common else 0.0


def _of_report(statement: Statement, date: DateMention) -> bool:
    """Tell whether the date is that of a saying ("Pelosi said Tuesday that ...")."""
    beside = (*statement.before(date)[-2:], *statement.after(date)[:1])
    return any(token.text.lower() in _SAYING for token in beside)


def _printed_by_both(
    one: Statement, mine: Extent, other: Statement, theirs: Extent, articles: Sequence[Article]
) -> bool:
    """Tell whether a source that names the day alone prints the other's "Monday night" too."""
    words = one.cut(mine.start, mine.end), other.cut(theirs.start, theirs.end)
    near = max(words, key=lambda text: (len(text.split()), text))
    vague = articles[(other if near == words[0] else one).article]
    return "day " in near and near in vague.text


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
    if overlap < _ALIKE or figures_disagree(one, other):
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
