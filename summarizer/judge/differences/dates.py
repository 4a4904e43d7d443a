"""Dates of one event that the sources give differently.

In: statements and claims. Out: differences of kind "date". Two expressions disagree only if the
days they may cover have none in common, so a weekday never disagrees with its own date, nor a month
with a day in it. Cost: linear in the sentences, quadratic in the dates of one claim (bounded).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING, Final, NamedTuple

from summarizer.judge.differences.about import about_places
from summarizer.judge.differences.comparing import figures_disagree
from summarizer.judge.differences.excluding_dates import excluding, meet, nearby
from summarizer.judge.differences.joining import Opposed, joined
from summarizer.judge.differences.named_days import named_days
from summarizer.judge.differences.printed_dates import (
    Printed,
    is_one_day,
    printed_dates,
    printed_relation,
)
from summarizer.judge.differences.subjects import other_subject, subject_of
from summarizer.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.judge.differences.statement import Statement
    from summarizer.judge.differences.statements import Pair, Statements
    from summarizer.model import (
        Annotations,
        Article,
        DateMention,
        Difference,
        DifferenceKind,
        Extent,
        Relation,
    )

_PARAPHRASE: Final = 0.6
_CLOSE: Final = 0.5
_SAME_POST: Final = 0.8
_SAYING: Final = frozenset({"said", "says", "told", "saying", "tweeted", "wrote"})
_SAME_DAY: Final = 0.28
_IN_A_MONTH: Final = 0.3
_IN_A_WEEK: Final = 0.7
_AT_NIGHT: Final = 0.15
_FAINT: Final = 0.1


Needed = tuple[tuple[float, int], ...]
"""How close the words around two dates must be, and how many they must share; one will do."""


class _Told(NamedTuple):
    """Two dates that differ in print, and how alike the words around them are."""

    closeness: float
    mine: Extent
    theirs: Extent
    relation: Relation


def date_differences(
    statements: Statements, articles: Sequence[Article], annotations: Sequence[Annotations]
) -> list[Difference]:
    """Return one difference for each event whose dates exclude or narrow each other."""
    found: list[Opposed] = []
    narrowed: dict[tuple[Span, int], tuple[tuple[float, str, int], Opposed]] = {}
    for pair in statements.pairs:
        one, other, claim, overlap = pair
        if not one.dates or not other.dates:
            continue
        told = _by_words(statements, pair, articles)
        if told is None or told.relation == "contradiction":
            firm = excluding(statements, one, other, overlap, articles)
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
    found += [opposed for opposed, times in kept.items() if times > 1]
    return joined([*found, *_of_named_events(statements, articles, annotations)])


def _of_named_events(
    statements: Statements, articles: Sequence[Article], annotations: Sequence[Annotations]
) -> Iterable[Opposed]:
    """Yield the days of one event of which one source gives a part, wherever they stand."""
    for one, other in named_days(articles, annotations):
        told = [(statements.around(day.article, day.place), day.place) for day in (one, other)]
        if not any(date.precision == "time" for statement, _ in told for date in statement.dates):
            opposed = opposed_at("date", told[0], told[1], None, "looser bound")
            yield replace(opposed, about=one.event)


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


def _needed(mine: Printed, theirs: Printed, relation: Relation) -> Needed:
    """Return how close the words around two dates must be, the fewer of them they share."""
    if relation == "contradiction":
        return ((_PARAPHRASE, 3),)
    if "week" in mine.words + theirs.words:
        return ((_IN_A_WEEK, 3),)  # much happens in a week
    if mine.part and theirs.part:
        return ((_AT_NIGHT, 1),)  # of one night hardly two events are told in one claim
    return ((_SAME_DAY, 1),) if is_one_day(mine, theirs) else ((_CLOSE, 1), (_IN_A_MONTH, 2))


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
    return (relation == "contradiction") is meet(date, rival, stamped=False)


def _same_event(
    statements: Statements,
    one: tuple[Statement, DateMention],
    other: tuple[Statement, DateMention],
    needed: Needed,
    overlap: float,
) -> float:
    """Return how alike the words around two dates are if they date one event, else 0."""
    if other_subject(subject_of(*one), subject_of(*other), copies=overlap >= _SAME_POST):
        return 0.0
    if overlap < _PARAPHRASE and (_of_report(*one) or _of_report(*other)):
        return 0.0  # two people, or one at two times, say much the same
    mine, theirs = nearby(*one), nearby(*other)
    closeness = statements.share(mine, theirs)
    common = len(mine & theirs)
    asked = ((_CLOSE, 1),) if overlap >= _PARAPHRASE else needed
    return closeness if any(closeness >= c and common >= n for c, n in asked) else 0.0


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
    claim: int | None,
    relation: Relation = "contradiction",
) -> Opposed:
    """Return two places of two sentences that disagree, each as printed."""
    one, other = (
        (told.cut(place.start, place.end), Span.of(told.article, place), None)
        for told, place in (mine, theirs)
    )
    return Opposed(kind, relation, about_places((mine, theirs)), one, other, claim)
