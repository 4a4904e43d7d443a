"""Two numbers that make one figure ("19 to 24", "5-4"), and the currency before a number.

In: the place of a number in its sentence. Out: the second number of a range, or the joined amount.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from summarizer.annotate.figures.numerals import Amount, amount_at
from summarizer.annotate.figures.signs import CURRENCIES, CURRENCY_PREFIXES, SHORT_SCALES
from summarizer.annotate.figures.tokens import Piece, glued, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.annotate.figures.tables import NumberTable

DASHES: Final = frozenset("-\u2010\u2011\u2013\u2014")
_SCORED: Final = words_of("vote votes margin win victory defeat loss decision ruling lead")
_VOTED: Final = words_of("voted vote ruled won lost split by")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a number may start: index ``at``; pieces before index ``done`` are taken."""

    parts: Sequence[Piece]
    at: int
    done: int
    table: NumberTable

    def low(self, at: int) -> str:
        """Return the piece at an index in lower case; "" outside the sentence."""
        return self.parts[at].low if 0 <= at < len(self.parts) else ""


def currency_before(place: Place) -> tuple[int, str]:
    """Return where the number starts with its currency sign, and the currency ("" if none)."""
    parts, at = place.parts, place.at
    if place.low(at - 1) == "us" and place.low(at - 2) == "$" and glued(parts[at - 1], parts[at]):
        return (at - 2, "USD") if at - 2 >= place.done else (at, "")  # "$US1 million"
    sign = CURRENCIES.get(place.low(at - 1))
    if sign is None or at - 1 < place.done:
        return at, ""
    prefix = CURRENCY_PREFIXES.get(place.low(at - 2))
    if prefix is None or at - 2 < place.done or not glued(parts[at - 2], parts[at - 1]):
        return at - 1, sign
    return at - 2, prefix


def short_scale(parts: Sequence[Piece], amount: Amount, currency: str) -> Amount:
    """Apply the letter of "$3m", "€2.5M"; without a currency an "m" may be metres."""
    at = amount.stop
    if amount.scale != 1 or at >= len(parts):
        return amount
    behind = at + 1 < len(parts) and parts[at + 1].low in CURRENCIES  # "3,5 M€"
    if not currency and not (behind and glued(parts[at], parts[at + 1])):
        return amount
    scale = SHORT_SCALES.get(parts[at].low.rstrip("."))
    if scale is None or len(parts[at].text) > 3:
        return amount
    return replace(
        amount, low=amount.low * scale, high=amount.high * scale, stop=at + 1, scale=scale
    )


def range_end(place: Place, amount: Amount, currency: str) -> Amount | None:
    """Read the second number of "5-7", "19 to 24", "5-to-4", "between 5 and 7", "$1 to $2"."""
    parts, table, at = place.parts, place.table, amount.stop
    if amount.kind in {"vague", "share"} or at + 1 >= len(parts):
        return None
    word, tight = parts[at].low, glued(parts[at - 1], parts[at])
    if word in DASHES and tight and glued(parts[at], parts[at + 1]):
        joins = True
    elif word == table.conjunction:
        joins = place.low(place.at - 1 - bool(currency)) in {"between", "zwischen", "entre", "tra"}
    else:
        joins = word in {"to", "bis", "à", "a"} and not _is_change(place)
    if not joins:
        return None
    if tight and place.low(at + 1) == "to" and place.low(at + 2) in DASHES:
        at += 2  # "60-to-90 day"
        if at + 1 >= len(parts) or not glued(parts[at], parts[at + 1]):
            return None
    following = at + 2 if currency and place.low(at + 1) in CURRENCIES else at + 1
    if following >= len(parts) or place.low(following) in table.articles:
        return None
    second = amount_at(parts, following, table)
    if second is None or second.kind in {"vague", "share"} or second.low > 1e15:
        return None
    return short_scale(parts, second, currency)


def _is_change(place: Place) -> bool:
    """Tell a change ("rose from 5 to 7") from a range ("ranged from 5 to 7")."""
    before = place.low(place.at - 1)
    if before in CURRENCIES:
        before = place.low(place.at - 2)
    if before not in {"from", "von", "de", "da"}:
        return False
    return not any(place.low(place.at - n).startswith("rang") for n in (2, 3))


def joined(amount: Amount, end: Amount) -> Amount:
    """Return the interval from one number to the other."""
    low = amount.low
    if end.scale > 1 and amount.scale == 1 and low * end.scale <= end.high:
        low *= end.scale  # "1 to 2 million"
    return replace(end, low=low)


def is_score(place: Place, amount: Amount, end: Amount) -> bool:
    """Tell whether two numbers are a vote or a score rather than a range."""
    if end.stop < len(place.parts) and place.low(end.stop) in _SCORED:
        return True
    return place.low(place.at - 1) in _VOTED and amount.kind == "digits"
