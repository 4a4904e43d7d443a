"""Whether two figures give the number of the same thing, so that they may be compared at all.

In: two facts and how alike their sentences are. Out: a verdict. Constant time but for the length of
the sentences. Every rule here names a false conflict that it keeps away.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.scope import of_fewer_places, of_other_reach
from summarizer.judge.differences.subjects import other_subject
from summarizer.judge.differences.values import Value, agree, far_apart, values_of
from summarizer.judge.differences.vocabulary import heads, states

if TYPE_CHECKING:
    from summarizer.judge.differences.statement import Statement
    from summarizer.judge.differences.statements import Statements
    from summarizer.judge.differences.topics import Fact

PARAPHRASE: Final = 0.6
"""From this overlap on, two sentences say nearly the same."""
TELLING: Final = 13
"""From this number on, an equal number of the same thing is hardly a coincidence."""

_NEAR_COPY: Final = 0.75
_ALIKE: Final = 0.2
_UNNAMED: Final = 0.3
_RELATED: Final = 0.12
_NARROWED: Final = 0.25
_GENERIC: Final = frozenset({"time", "thing", "way", "part", "point", "side", "group", "type"})
_PROGRAMMES: Final = frozenset(
    {"program", "programm", "packag", "bill", "plan", "legisl", "measur", "deal", "act", "law"}
)
_MANY_TIMES: Final = 10.0
_ABOVE: Final = frozenset({"more than", "at least"})
_YEAR: Final = re.compile(r"\b(?:1[89]|20)\d\d\b(?![,.]\d)")


def closeness_of(statements: Statements, one: Fact, other: Fact) -> float:
    """Return the weighted overlap of the words around two figures, 0 to 1."""
    return statements.share(one.nearby, other.nearby)


def comparable(statements: Statements, one: Fact, other: Fact, overlap: float) -> bool:
    """Tell whether two facts give the number of the same thing."""
    if _unlike(one, other) or not _same_kind(one, other) or _told_of_others(one, other, overlap):
        return False
    closeness = closeness_of(statements, one, other)
    if one.figure.role != "figure":
        return _same_role_topic(one, other, overlap, closeness)
    if one.value.dimension:
        exact = "vague" not in {one.figure.hedge, other.figure.hedge}
        same_number = exact and one.value.number == other.value.number
        return same_number or _same_measure(one, other, overlap, closeness)
    return _same_count(one, other, overlap, closeness)


def told_of_one_event(one: Fact, other: Fact, overlap: float) -> bool:
    """Tell whether two counts may be of one event, wherever they are told."""
    return (
        (one.state == other.state or not one.persons)
        and not (one.part or other.part)
        and _same_kind(one, other)
        and not _told_of_others(one, other, overlap)
    )


def _unlike(one: Fact, other: Fact) -> bool:
    """Tell at once that two counts are not of one thing: most pairs end here."""
    if one.value.dimension or one.figure.role != "figure":
        return False
    return one.head != other.head or (one.head != "" and one.state != other.state)


def _same_kind(one: Fact, other: Fact) -> bool:
    """Tell whether both are counts, ages, ... of one dimension, both of a whole or of a part."""
    if one.figure.role != other.figure.role or one.value.dimension != other.value.dimension:
        return False
    return (
        one.part == other.part
        and one.included == other.included
        and not (one.parent or other.parent)
    )


def _told_of_others(one: Fact, other: Fact, overlap: float) -> bool:
    """Tell whether the sentences speak of other years or people, or of far larger numbers."""
    if _other_year(one, other):
        return True
    if one.figure.hedge == other.figure.hedge in _ABOVE and _beyond(one, other):
        return True  # nobody bounds 1.5 million by "more than 100,000"
    if overlap < PARAPHRASE and far_apart(one.value, other.value):
        small, large = sorted((one, other), key=lambda fact: fact.value.number)
        return not (of_other_reach(small, large) or of_fewer_places(small, large))
    # Whoever counts the dead is not the one told of; of a scorer's points he is.
    return not one.state and other_subject(one.subject, other.subject, copies=overlap >= _NEAR_COPY)


def _beyond(one: Fact, other: Fact) -> bool:
    """Tell whether one number is many times the other."""
    small, large = sorted((one.value.number, other.value.number))
    return large > _MANY_TIMES * small


def _other_year(one: Fact, other: Fact) -> bool:
    """Tell whether both sentences name years, and none in common: then the events differ."""
    mine, theirs = (set(_YEAR.findall(fact.statement.text)) for fact in (one, other))
    return bool(mine and theirs and not mine & theirs)


def _same_role_topic(one: Fact, other: Fact, overlap: float, closeness: float) -> bool:
    """Compare ages of one named person or of a person described alike; the rest in paraphrase."""
    mine, theirs = one.figure.counted, other.figure.counted
    if one.figure.role == "age" and mine and theirs and _named(one) and _named(other):
        return mine[-1] == theirs[-1]
    if overlap < PARAPHRASE or mine != theirs:
        return False
    return closeness >= 0.5 and not _is_record(one) and not _is_record(other)


def _is_record(fact: Fact) -> bool:
    """Tell whether a score stands in brackets: "(11-4)" is a team's record, not a result."""
    statement, start = fact.statement, fact.figure.start
    before = statement.cut(start - 1, start) if start > statement.span.start else ""
    return fact.figure.role == "score" and before == "("


def _named(fact: Fact) -> bool:
    """Tell whether an age is that of a name beside it ("Legan, 19", "19-year-old Legan")."""
    return any(
        token.stem == fact.figure.counted[-1] and token.text[0].isupper()
        for token in fact.statement.tokens
    )


def _same_measure(one: Fact, other: Fact, overlap: float, closeness: float) -> bool:
    """Compare money, shares and durations only where the words around them are the same."""
    if one.value.unit != other.value.unit and overlap < PARAPHRASE:
        return False
    if one.head and other.head:
        if one.head != other.head and not _both_sums(one, other):
            return False
        least = _ALIKE if one.head == other.head else _NARROWED
        return closeness >= 0.5 and overlap >= least
    if overlap >= PARAPHRASE:
        return closeness >= 0.5
    # Of a clause too little is left to tell what an amount is that names nothing.
    whole = one.statement.whole and other.statement.whole
    return whole and closeness >= 0.6 and overlap >= _UNNAMED


def _both_sums(one: Fact, other: Fact) -> bool:
    """Tell whether two sums are those of a programme, by whatever name it goes."""
    return one.head in _PROGRAMMES and other.head in _PROGRAMMES


def _same_count(one: Fact, other: Fact, overlap: float, closeness: float) -> bool:
    if one.head != other.head or not one.head:
        ranges = _is_range(one) and _is_range(other) and closeness >= PARAPHRASE
        alike = overlap >= (_ALIKE if ranges else PARAPHRASE) and closeness >= 0.5
        return alike and not one.head and not other.head
    modified = overlap < PARAPHRASE and not _same_modifiers(one, other, overlap, closeness)
    if one.state != other.state or modified:
        return False
    if one.persons:
        alike = overlap >= _RELATED or _share_more(one, other)
        return (bool(one.state) and alike) or (overlap >= PARAPHRASE and closeness >= 0.5)
    if one.head in _GENERIC or 1 in {one.figure.low, other.figure.low}:
        return overlap >= PARAPHRASE
    near = closeness >= 0.35 and overlap >= _RELATED
    return near or (closeness >= 0.2 and overlap >= _NARROWED)


def _share_more(one: Fact, other: Fact) -> bool:
    """Tell whether two counts of people have words around them in common that tell of an event."""
    language = one.statement.language
    return not one.nearby & other.nearby <= states(language).keys() | heads(language).keys()


def _is_range(fact: Fact) -> bool:
    """Tell whether two ends are printed ("16-25"): of these hardly two stand in one matter."""
    return fact.figure.hedge == "exact" and 0 < fact.value.low < fact.value.high


def _same_modifiers(one: Fact, other: Fact, overlap: float, closeness: float) -> bool:
    """Tell whether what narrows the two nouns allows them to be the same thing.

    "48 National Health Service trusts" and "47 trusts" may be, "five foreign students" and "nine
    local students" may not, unless the same befell them in the same words.
    """
    mine, theirs = one.modifiers, other.modifiers
    if mine == theirs:
        return True
    if mine <= theirs or theirs <= mine:
        return closeness >= 0.5 and overlap >= _NARROWED
    return bool(one.state) and closeness >= 0.6


def _plain_values(statement: Statement) -> list[Value]:
    """Return the values of the figures that are no ages, ordinals or identifiers."""
    told = zip(statement.figures, statement.kept(values_of), strict=True)
    return [value for figure, value in told if figure.role == "figure"]


def figures_disagree(one: Statement, other: Statement) -> bool:
    """Tell whether both sentences hold figures and none agree: then they tell of two events."""
    mine, theirs = one.kept(_plain_values), other.kept(_plain_values)
    same_kind = [(m, t) for m in mine for t in theirs if m.dimension == t.dimension]
    return bool(same_kind) and not any(agree(m, t) for m, t in same_kind)
