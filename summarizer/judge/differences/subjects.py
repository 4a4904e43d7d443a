"""Whom a place in a sentence is told of: figures and dates of two people are never compared.

In: a statement and a place in it. Out: the words of a person's name. Linear in the sentence.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.vocabulary import REPORTING

if TYPE_CHECKING:
    from summarizer.judge.differences.statement import Statement
    from summarizer.model import Extent

_PRONOUNS: Final = frozenset({"he", "she"})
_STEM: Final = 6
_SUBJECTS: Final = frozenset({"person", "other"})


def subject_of(statement: Statement, place: Extent) -> frozenset[str] | None:
    """Return the words of the person a place is told of: the nearest before it in its sentence.

    A person who only reports it ("Smithee said ...") is no subject. ``None`` says that the nearest
    is a pronoun, so that nobody knows who is meant.
    """
    before = [m for m in statement.mentions if m.end <= place.start and m.kind in _SUBJECTS]
    start = before[-1].end if before else statement.span.start
    between = [t for t in statement.tokens if start <= t.start and t.end <= place.start]
    if any(token.text.lower() in _PRONOUNS for token in between):
        return None
    if not before or any(token.text.lower() in REPORTING for token in between):
        return frozenset()
    name = statement.cut(before[-1].start, before[-1].end).lower()
    return frozenset(re.findall(r"\w{3,}", name))


def other_subject(
    one: frozenset[str] | None, other: frozenset[str] | None, *, copies: bool
) -> bool:
    """Tell whether two places may be told of two people: two names, or a pronoun beside a name.

    In two sentences that are near ``copies`` of each other a pronoun may be trusted.
    """
    if one is None or other is None:
        return not copies and one != frozenset() and other != frozenset()
    return bool(one and other) and not (one & other or _akin(one, other))


def _akin(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two names have forms of one word ("Liberals", "Liberal Party")."""
    return any(
        min(len(mine), len(theirs)) >= _STEM and mine[:_STEM] == theirs[:_STEM]
        for mine in one
        for theirs in other
    )
