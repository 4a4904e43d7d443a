"""What a figure is about: the thing counted, what befell it, and what narrows it.

In: a statement. Out: one ``Fact`` a figure. Linear in the length of the sentence.

Two figures may only be compared when they count the same thing in the same state ("15 injured",
"wounding about a dozen"), and neither is marked as a part of something else ("seven of the
victims", "another 10 people").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.lists import word_set
from summarizer.judge.differences.values import Value, value_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.judge.differences.statements import Statement
    from summarizer.language import Token
    from summarizer.model import Extent, Figure

_PERSON: Final = "person"
_HEADS: Final = {
    stem: head
    for head, stems in {
        "troop": "troop soldier forc servicemen servicememb servicewomen militari",
        _PERSON: "peopl person victim other fatal casualti toll soul individu",
        "protest": "protest demonstr",
        "home": "home hous",
        "shot": "shot round bullet",
        "child": "child children kid",
        "vehicl": "vehicl car",
        "worker": "worker employe staff",
    }.items()
    for stem in stems.split()
}
_STATES: Final = {
    stem: state
    for state, stems in {
        "dead": "kill dead die death slain fatal perish lifeless murder",
        "injured": "injur wound hurt hospit",
        "arrested": "arrest detain",
        "missing": "miss unaccount",
        "infected": "infect",
        "displaced": "displac homeless",
        "rescued": "rescu evacu",
        "charged": "charg indict",
    }.items()
    for stem in stems.split()
}
_LINKS: Final = word_set("who that were was are is been have has had being left")
_STOPS: Final = word_set("and but or while whereas as when after before")
_PART_BEFORE: Final = word_set("another additional further extra")
_INCLUDING: Final = word_set("including included include includes among counting plus")
_DIVIDERS: Final = frozenset(',;:()[]\u2014\u2013\u201c\u201d"!?|')
_PLACES: Final = {"american": "us", "america": "us", "usa": "us"}
_WINDOW: Final = 6
_PRONOUNS: Final = frozenset({"he", "she"})
_SUBJECTS: Final = frozenset({"person", "other"})
_REPORTING: Final = word_set("said says told reported announced estimated according wrote")
_ONE_IN: Final = re.compile(r"(?i)\b(?:one|1) (?:in|of|out of)(?: every)? ?$")
_STATE_REACH: Final = 4


@dataclass(frozen=True, slots=True, eq=False)
class Fact:
    """A figure in its sentence.

    Attributes:
        head: canonical stem of what is counted ("" if nothing is named).
        modifiers: stems that narrow it ("foreign").
        state: what befell those counted ("dead", "injured"), "" if nothing known.
        nearby: content stems within six words, numbers left out.
        part: it is marked as a part or an addition ("seven of the victims", "another 10").
        subject: words of the person it is told of, empty if none is; ``None`` behind a pronoun.
        parent: the figure it is said to be included in.
        included: something without a number is said to be included ("including the shooter").
    """

    statement: Statement
    figure: Figure
    value: Value
    head: str
    modifiers: frozenset[str]
    state: str
    nearby: frozenset[str]
    part: bool
    subject: frozenset[str] | None
    parent: Figure | None
    included: bool

    @property
    def persons(self) -> bool:
        """Tell whether people in general are counted, rather than some kind of them."""
        return self.head == _PERSON


def facts_of(statement: Statement) -> tuple[Fact, ...]:
    """Return the facts of a sentence, in order; what is part of a date ("20 years ago") is none."""
    return tuple(
        _fact(statement, index)
        for index, figure in enumerate(statement.figures)
        if not any(figure.overlaps(date) for date in statement.dates)
    )


def _fact(statement: Statement, index: int) -> Fact:
    figure = statement.figures[index]
    before, after = around(statement, figure)
    parent = _parent(statement, index, before)
    own = tuple(_PLACES.get(stem, stem) for stem in figure.counted)
    state = _state(figure.counted, before, after)
    head, modifiers = _head(own, state, figure)
    if parent is not None and parent.counted:
        # "3,500 soldiers, including 2,500 Americans": Americans are soldiers here.
        modifiers |= frozenset(own)
        head = _head(parent.counted, state, parent)[0]
    return Fact(
        statement,
        figure,
        value_of(figure),
        head,
        modifiers,
        state,
        _nearby(statement, figure),
        _is_part(statement, index, before, after),
        subject_of(statement, figure),
        parent,
        _includes_unnumbered(statement, index),
    )


def around(statement: Statement, figure: Figure) -> tuple[list[Token], list[Token]]:
    """Return the words before and after a figure, within its clause, in order of the text."""
    before: list[Token] = []
    edge = figure.start
    for token in reversed(statement.tokens):
        if token.end <= figure.start:
            if _divided(statement.cut(token.end, edge)):
                break
            before.append(token)
            edge = token.start
    after: list[Token] = []
    edge = figure.end
    for token in statement.tokens:
        if token.start >= figure.end:
            if _divided(statement.cut(edge, token.start)):
                break
            after.append(token)
            edge = token.end
    return before[::-1], after


def _divided(gap: str) -> bool:
    return any(sign in _DIVIDERS for sign in gap) or "--" in gap


def _head(counted: tuple[str, ...], state: str, figure: Figure) -> tuple[str, frozenset[str]]:
    if not counted:
        return (_PERSON if state and not figure.unit else ""), frozenset()
    head = counted[-1]
    modifiers = frozenset(counted[:-1])
    if head in _STATES and not figure.unit:
        return _PERSON, modifiers
    return _HEADS.get(head, head), modifiers


def _state(counted: Sequence[str], before: list[Token], after: list[Token]) -> str:
    for stem in reversed(counted):
        if stem in _STATES:
            return _STATES[stem]
    found = _state_in(_reach(after, forward=True))
    return found or _state_in(_reach(list(reversed(before)), forward=False))


def _reach(tokens: list[Token], *, forward: bool) -> list[Token]:
    """Return the few words beside a figure that belong to its clause, nearest first."""
    taken: list[Token] = []
    for token in tokens[:_STATE_REACH]:
        if token.text.lower() in _STOPS or token.text[0].isdigit():
            break
        taken.append(token)
        if (
            forward
            and token.stem
            and token.stem not in _STATES
            and token.text.lower() not in _LINKS
        ):
            break
    return taken


def _state_in(tokens: Sequence[Token]) -> str:
    return next(filter(None, (_STATES.get(token.stem, "") for token in tokens)), "")


def state_token(after: list[Token]) -> Token | None:
    """Return the word after a figure that says what befell those counted, if one follows."""
    return next((t for t in _reach(after, forward=True) if t.stem in _STATES), None)


def _nearby(statement: Statement, figure: Figure) -> frozenset[str]:
    tokens = statement.tokens
    start = sum(token.end <= figure.start for token in tokens)
    end = sum(token.start < figure.end for token in tokens)
    window = tokens[max(0, start - _WINDOW) : end + _WINDOW]
    return frozenset(t.stem for t in window if t.stem and not t.text[0].isdigit())


def _is_part(statement: Statement, index: int, before: list[Token], after: list[Token]) -> bool:
    figure = statement.figures[index]
    if _is_conversion(statement, index) or _ONE_IN.search(
        statement.cut(statement.span.start, figure.start)
    ):
        return True
    if figure.unit:
        return False  # a share or a price "of the ..." is no part of a count
    if before and before[-1].text.lower() in _PART_BEFORE:
        return True
    words = statement.cut(figure.start, figure.end).lower().split()
    if any(word in _PART_BEFORE for word in words):
        return True
    # "seven of the victims", "three of those"; "hundreds of people" is no part of a whole.
    for at, word in enumerate(words[:-1]):
        if word == "of" and words[at + 1] in {
            "the",
            "these",
            "those",
            "them",
            "his",
            "its",
            "their",
        }:
            return True
    following = [token.text.lower() for token in after[:2]]
    return not figure.counted and following in (
        ["of", "them"],
        ["of", "those"],
        ["of", "the"],
        ["of", "whom"],
    )


def _is_conversion(statement: Statement, index: int) -> bool:
    """Tell whether the figure repeats the one before it in another unit: "$1m (€0.9m)"."""
    if not index:
        return False
    gap = statement.cut(statement.figures[index - 1].end, statement.figures[index].start)
    return gap.strip() == "("


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
    if not before or any(token.text.lower() in _REPORTING for token in between):
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
    return bool(one and other) and not one & other


def _parent(statement: Statement, index: int, before: list[Token]) -> Figure | None:
    """Return the figure that this one is said to be included in."""
    if not index or not any(token.text.lower() in _INCLUDING for token in before[-3:]):
        return None
    parent = statement.figures[index - 1]
    fits = parent.role == "figure" and not parent.unit and not statement.figures[index].unit
    return parent if fits else None


def _includes_unnumbered(statement: Statement, index: int) -> bool:
    """Tell whether "including" with no number of its own follows, before the next figure."""
    figure = statement.figures[index]
    later = statement.figures[index + 1 : index + 2]
    edge = later[0].start if later else statement.span.end
    for token in statement.tokens:
        inside = figure.end <= token.start < edge
        if inside and token.text.lower().startswith("includ"):
            return not later or _divided(statement.cut(token.end, edge))
    return False
