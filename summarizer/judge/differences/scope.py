"""Whether two figures of one thing count a part and the whole of it.

In: two facts that would else contradict each other. Out: "other scope" where the words around them
say so: one is narrowed by a word that the other lacks ("combat troops", "troops"), one counts for
the country and one for a place, or one tells of a single death where the other counts several.
Constant time but for the length of the sentences.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.conflict import Conflict
from summarizer.judge.differences.lists import word_set
from summarizer.judge.differences.topics import around
from summarizer.judge.differences.vocabulary import PERSON

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.judge.differences.facts import Facts
    from summarizer.judge.differences.statements import Statements
    from summarizer.judge.differences.topics import Fact
    from summarizer.model import Figure, Relation

_WIDE: Final = re.compile(
    r"(?i)\b(?:nationwide|worldwide|globally|statewide|countrywide|citywide|nationally"
    r"|(?:across|around|throughout|all over) (?:the|all) (?:country|nation|world|globe|state|states"
    r"|region|continent|city|u\.?s)"
    r"|bundesweit|weltweit|landesweit|dans tout le pays|dans le monde|en todo el (?:país|mundo)"
    r"|in tutto il (?:paese|mondo)|em todo o (?:país|mundo))"
)
_PLAIN: Final = word_set(
    "innoc unarm new young foreign own total peopl civilian local first last recent unidentifi"
)
"""Stems that describe those counted without setting a part of them apart."""
_NARROW: Final = re.compile(
    r"\b(?:in|at|near|inside) (?:the |a )?[A-Z][\w.'-]+|\b(?:city|town|village)\b"
)
_ONE: Final = re.compile(r"(?i)\b(?:a|an|one)\s$")
_YOUNG: Final = word_set("teenag teen youth child children boy girl student kid")
_CONFLICTING: Final = frozenset({"contradiction", "looser bound"})
_PLACES: Final = frozenset({"place"})
_MAYBE_PLACES: Final = frozenset({"place", "other"})
_NEAR: Final = 70
_FEW: Final = 9
_GROWN: Final = 20
_MOST: Final = 20
_RELATED: Final = 0.2
_FAINTLY: Final = 0.1


def scoped(one: Fact, other: Fact, relation: Relation) -> Relation:
    """Return the relation of two facts, "other scope" where they count a part and a whole."""
    if relation not in _CONFLICTING or one.value.dimension or one.figure.role != "figure":
        return relation
    small, large = sorted((one, other), key=lambda fact: fact.value.number)
    if of_fewer_places(small, large):
        return "other scope"
    if relation != "contradiction":
        return relation
    narrowed = small.modifiers > large.modifiers and not small.modifiers - large.modifiers <= _PLAIN
    return "other scope" if narrowed or of_other_reach(small, large) else relation


def of_fewer_places(small: Fact, large: Fact) -> bool:
    """Tell whether one counts for some of the other's places ("Dayton", "El Paso and Dayton")."""
    few, many = _named_after(small, _PLACES), _named_after(large, _MAYBE_PLACES)
    return bool(few) and few < many and bool(_named_after(large, _PLACES))


def _named_after(fact: Fact, kinds: frozenset[str]) -> frozenset[str]:
    """Return the names of some kinds soon behind a figure, in lower case."""
    statement, end = fact.statement, fact.figure.end
    return frozenset(
        statement.cut(mention.start, mention.end).lower()
        for mention in statement.mentions
        if mention.kind in kinds and end <= mention.start < end + _NEAR
    )


def of_other_reach(small: Fact, large: Fact) -> bool:
    """Tell whether the larger number is said to be that of a country, the smaller one not."""
    return _is_wide(large) and not _is_wide(small) and _NARROW.search(_clause(small)) is not None


def single_conflicts(statements: Statements, facts: Facts) -> Iterable[Conflict]:
    """Yield "the death of a 16-year-old" beside "the deaths of two teenagers".

    The two stand in one claim, or the several are as young as the one. The source of the single
    one must nowhere count several in that state.
    """
    singles = [fact for _, held in facts.where(_is_age) for fact in held if _is_single(fact)]
    del singles[_MOST:]
    if not singles:
        return
    claims = {(id(pair.one), id(pair.other)): pair.claim for pair in statements.pairs}
    several = {single.statement.article: set[str]() for single in singles}
    counts = [fact for _, held in facts.where(_is_several) for fact in held if fact.state]
    for count in counts:
        if count.statement.article in several and _is_several(count.figure):
            several[count.statement.article].add(count.state)
    few = [count for count in counts if count.value.number <= _FEW]
    for single in singles:
        for count in few[: _MOST * _MOST]:
            one, other = single.statement, count.statement
            if single.state in several[one.article] or one.article == other.article:
                continue
            claim = claims.get((id(one), id(other)), claims.get((id(other), id(one))))
            least = _RELATED if claim else _FAINTLY
            if _counts_such(count, single, claim) and statements.overlap(one, other) >= least:
                yield Conflict(single, count, "other scope", claim)


def _is_age(figure: Figure) -> bool:
    return figure.role == "age"


def _is_several(figure: Figure) -> bool:
    return figure.role == "figure" and not figure.unit and figure.high > 1


def _is_single(fact: Fact) -> bool:
    """Tell whether an age stands for one person whom something befell ("a 16-year-old")."""
    if fact.figure.role != "age" or not fact.state:
        return False
    start = fact.statement.span.start
    return _ONE.search(fact.statement.cut(start, fact.figure.start)) is not None


def _counts_such(count: Fact, single: Fact, claim: int | None) -> bool:
    """Tell whether a few people, among whom that one may be, are counted in the same state."""
    if count.figure.role != "figure" or count.state != single.state or count.part:
        return False
    alike = count.head in _YOUNG and single.value.high < _GROWN
    fits = alike or (claim is not None and count.head == PERSON)
    return fits and 1 < count.value.number <= _FEW


def _is_wide(fact: Fact) -> bool:
    return _WIDE.search(_clause(fact)) is not None


def _clause(fact: Fact) -> str:
    before, after = around(fact.statement, fact.figure)
    start = before[0].start if before else fact.figure.start
    end = after[-1].end if after else fact.figure.end
    return fact.statement.cut(start, end)
