"""What a figure is about: the thing counted, what befell it, and what narrows it.

In: a statement. Out: one ``Fact`` a figure. Linear in the length of the sentence.

Two figures may only be compared when they count the same thing in the same state ("15 injured",
"wounding about a dozen"), and neither is marked as a part of something else ("seven of the
victims", "another 10 people").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.fates import CLAUSE, behind_aside, is_placed, state_of
from summarizer.judge.differences.subjects import subject_of
from summarizer.judge.differences.values import values_of
from summarizer.judge.differences.vocabulary import (
    INCLUDING,
    OF_A_WHOLE,
    PART_BEFORE,
    PERSON,
    heads,
    states,
)

if TYPE_CHECKING:
    from summarizer.judge.differences.statement import Statement
    from summarizer.language import Token
    from summarizer.model import Figure

_DIVIDED: Final = re.compile('[,;:()\\[\\]\u2014\u2013\u201c\u201d"!?|]|--')
_PLACES: Final = {"american": "us", "america": "us", "usa": "us"}
_WINDOW: Final = 6
_ONE_IN: Final = re.compile(r"(?i)\b(?:one|1) (?:in|of|out of)(?: every)? ?$")
_ARE: Final = frozenset({"was", "were", "are"})
_FAR: Final = 200
_OF_THEM: Final = (["of", "them"], ["of", "those"], ["of", "the"], ["of", "whom"])


class Fact:
    """A figure in its sentence; what is seldom asked for is read when it is.

    Attributes:
        head: canonical stem of what is counted ("" if nothing is named).
        modifiers: stems that narrow it ("foreign").
        state: what befell those counted ("dead", "injured"), "" if nothing known.
        part: it is marked as a part or an addition ("seven of the victims", "another 10").
        parent: the figure it is said to be included in.
    """

    __slots__ = (
        "_nearby",
        "_subject",
        "figure",
        "head",
        "modifiers",
        "parent",
        "part",
        "state",
        "statement",
        "value",
    )

    def __init__(self, statement: Statement, index: int) -> None:
        figure = statement.figures[index]
        before, after = around(statement, figure, _WINDOW)
        language = statement.language
        parent = _parent(statement, index, before)
        own = tuple(_PLACES.get(stem, stem) for stem in figure.counted)
        own = own or _predicate(after) or _of_many(statement, index)
        clause = around(statement, figure, CLAUSE)[1] if is_placed(after) else after
        state = state_of(language, figure.counted, before, clause)
        state = state or behind_aside(statement, figure)
        head, modifiers = _head(language, own, state, figure)
        if parent is not None and parent.counted:
            # "3,500 soldiers, including 2,500 Americans": Americans are soldiers here.
            modifiers |= frozenset(own)
            head = _head(language, parent.counted, state, parent)[0]
        self.statement: Final = statement
        self.figure: Final = figure
        self.value: Final = statement.kept(values_of)[index]
        self.head: Final = head
        self.modifiers: Final = modifiers
        self.state: Final = state
        self.part: Final = _is_part(statement, index, before, after)
        self.parent: Final = parent
        self._nearby: frozenset[str] | None = None
        self._subject: tuple[frozenset[str] | None] | None = None

    @property
    def nearby(self) -> frozenset[str]:
        """Content stems within six words, numbers left out."""
        if self._nearby is None:
            self._nearby = _nearby(self.statement, self.figure)
        return self._nearby

    @property
    def subject(self) -> frozenset[str] | None:
        """Words of the person it is told of, empty if none is; ``None`` behind a pronoun."""
        if self._subject is None:
            self._subject = (subject_of(self.statement, self.figure),)
        return self._subject[0]

    @property
    def included(self) -> bool:
        """Something without a number is said to be included ("including the shooter")."""
        return _includes_unnumbered(self.statement, self.figure)

    @property
    def persons(self) -> bool:
        """Tell whether people in general are counted, rather than some kind of them."""
        return self.head == PERSON


def facts_of(statement: Statement) -> tuple[Fact, ...]:
    """Return the facts of a sentence, in order; what is part of a date ("20 years ago") is none."""
    return tuple(
        Fact(statement, index)
        for index, figure in enumerate(statement.figures)
        if not any(figure.overlaps(date) for date in statement.dates)
    )


def around(
    statement: Statement, figure: Figure, reach: int = _FAR
) -> tuple[list[Token], list[Token]]:
    """Return the words before and after a figure, within its clause, in order of the text."""
    before: list[Token] = []
    edge = figure.start
    for token in reversed(statement.before(figure)[-reach:]):
        if is_divided(statement.cut(token.end, edge)):
            break
        before.append(token)
        edge = token.start
    after: list[Token] = []
    edge = figure.end
    for token in statement.after(figure)[:reach]:
        if is_divided(statement.cut(edge, token.start)):
            break
        after.append(token)
        edge = token.end
    return before[::-1], after


def is_divided(gap: str) -> bool:
    """Tell whether signs between two words part clauses."""
    return gap not in {" ", ""} and _DIVIDED.search(gap) is not None


def _head(
    language: str | None, counted: tuple[str, ...], state: str, figure: Figure
) -> tuple[str, frozenset[str]]:
    if not counted:
        return (PERSON if state and not figure.unit else ""), frozenset()
    head = counted[-1]
    modifiers = frozenset(counted[:-1])
    if head in states(language) and not figure.unit:
        return PERSON, modifiers
    return heads(language).get(head, head), modifiers


def _predicate(after: list[Token]) -> tuple[str, ...]:
    """Return what a bare figure is said to be: "78 were Iranian"."""
    if len(after) > 1 and after[0].text.lower() in _ARE and after[1].text[0].isupper():
        return (after[1].stem,) if after[1].stem else ()
    return ()


def _of_many(statement: Statement, index: int) -> tuple[str, ...]:
    """Return what "157 of 338 seats" counts: the noun of the number behind it."""
    figure = statement.figures[index]
    behind = statement.figures[index + 1] if index + 1 < len(statement.figures) else None
    if behind is None or figure.unit or behind.unit or figure.role != "figure":
        return ()
    gap = statement.cut(figure.end, behind.start).lower().split()
    return behind.counted if gap in (["of"], ["of", "the"]) else ()


def _nearby(statement: Statement, figure: Figure) -> frozenset[str]:
    start = len(statement.before(figure))
    end = len(statement.tokens) - len(statement.after(figure))
    window = statement.tokens[max(0, start - _WINDOW) : end + _WINDOW]
    return frozenset([t.stem for t in window if t.stem and not t.text[0].isdigit()])


def _is_part(statement: Statement, index: int, before: list[Token], after: list[Token]) -> bool:
    figure = statement.figures[index]
    if _is_conversion(statement, index) or _ONE_IN.search(
        statement.cut(statement.span.start, figure.start)
    ):
        return True
    if figure.unit:
        return False  # a share or a price "of the ..." is no part of a count
    # Of "157 of 338 seats" the second is nobody's count.
    total = bool(index) and bool(_of_many(statement, index - 1))
    if total or (before and before[-1].text.lower() in PART_BEFORE):
        return True
    words = statement.cut(figure.start, figure.end).lower().split()
    if not PART_BEFORE.isdisjoint(words):
        return True
    # "seven of the victims", "three of those"; "hundreds of people" is no part of a whole.
    if any(word == "of" and words[at] in OF_A_WHOLE for at, word in enumerate(words[:-1], 1)):
        return True
    return not figure.counted and [token.text.lower() for token in after[:2]] in _OF_THEM


def _is_conversion(statement: Statement, index: int) -> bool:
    """Tell whether the figure repeats the one before it in another unit: "$1m (€0.9m)"."""
    if not index:
        return False
    gap = statement.cut(statement.figures[index - 1].end, statement.figures[index].start)
    return gap.strip() == "("


def _parent(statement: Statement, index: int, before: list[Token]) -> Figure | None:
    """Return the figure that this one is said to be included in."""
    if not index or not any(token.text.lower() in INCLUDING for token in before[-3:]):
        return None
    parent = statement.figures[index - 1]
    fits = parent.role == "figure" and not parent.unit and not statement.figures[index].unit
    return parent if fits else None


def _includes_unnumbered(statement: Statement, figure: Figure) -> bool:
    """Tell whether "including" with no number of its own follows, before the next figure."""
    if "nclud" not in statement.text:
        return False
    later = next((other for other in statement.figures if other.start >= figure.end), None)
    edge = later.start if later else statement.span.end
    for token in statement.after(figure):
        if token.start < edge and token.text.lower().startswith("includ"):
            return later is None or is_divided(statement.cut(token.end, edge))
    return False
