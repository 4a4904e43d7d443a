"""What befell those that are counted: "15 injured", "213 people in the north have died".

In: the words around a figure. Out: a state ("dead", "injured"), "" if none is told. Linear in the
few words that are looked at.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.judge.differences.vocabulary import LINKS, STOPS, states

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.judge.differences.statement import Statement
    from summarizer.language import Token
    from summarizer.model import Figure

_STATE_REACH: Final = 4
_PLACING: Final = frozenset({"in", "at", "from", "on", "near"})
_PLACE_REACH: Final = 6
_ASIDE: Final = re.compile(
    r"(?i),? ?\(?(?:including|among them|darunter|dont|incluid[oa]s?|tra cui|incluindo)\b"
    r"[^.;:!?]{1,160}?[,)] ?(?=(?:were|was|are|have|had|died|wurden|ont|sono|fueron|foram)\b)"
)
_BEING: Final = frozenset({"was", "were", "are", "have", "had", "has"})
CLAUSE: Final = _PLACE_REACH + _STATE_REACH
"""So many words behind a figure may tell what befell those counted."""


def state_of(
    language: str | None, counted: Sequence[str], before: list[Token], after: list[Token]
) -> str:
    """Return what befell those counted, by the noun itself or the words beside it.

    Args:
        counted: the stems of what is counted.
        before, after: the words around the figure, within its clause.
    """
    known = states(language)
    for stem in reversed(counted):
        if stem in known:
            return known[stem]
    found = _state_in(_reach(_past_a_place(after), known, forward=True), known)
    return found or _state_in(_reach(before[::-1], known, forward=False), known)


def is_placed(after: Sequence[Token]) -> bool:
    """Tell whether the words behind a figure begin with where those counted are."""
    return bool(after) and after[0].text.lower() in _PLACING


def _past_a_place(after: list[Token]) -> list[Token]:
    """Leave out where those counted are: "213 people in the north of China have died"."""
    if not is_placed(after):
        return after
    for at, token in enumerate(after[1:_PLACE_REACH], 1):
        word = token.text.lower()
        if word in _BEING:
            return after[at:]
        if word in STOPS or word in LINKS or word[0].isdigit():
            break
    return after


def behind_aside(statement: Statement, figure: Figure) -> str:
    """Return what befell those counted where an aside parts it from them.

    "Five people, including the attacker, were killed".
    """
    aside = _ASIDE.match(statement.cut(figure.end, statement.span.end))
    if aside is None:
        return ""
    start = figure.end + aside.end()
    following = [token for token in statement.after(figure) if token.start >= start]
    known = states(statement.language)
    return _state_in(_reach(following, known, forward=True), known)


def _reach(tokens: list[Token], known: dict[str, str], *, forward: bool) -> list[Token]:
    """Return the few words beside a figure that belong to its clause, nearest first."""
    taken: list[Token] = []
    for token in tokens[:_STATE_REACH]:
        word = token.text.lower()
        if word in STOPS or word[0].isdigit():
            break
        taken.append(token)
        if forward and token.stem and token.stem not in known and word not in LINKS:
            break
    return taken


def _state_in(tokens: Sequence[Token], known: dict[str, str]) -> str:
    return next((known[token.stem] for token in tokens if token.stem in known), "")


def state_token(statement: Statement, after: list[Token]) -> Token | None:
    """Return the word after a figure that says what befell those counted, if one follows."""
    known = states(statement.language)
    return next((t for t in _reach(after, known, forward=True) if t.stem in known), None)
