"""Read the value of a number in digits or words.

In: pieces of a sentence and the index where a number may start. Out: the amount as an interval and
the index after it, or ``None``. Each piece is looked at a bounded number of times, so a sentence
costs linear time.

Words follow the usual grammar of additive and multiplicative numerals (Hurford, *The Linguistic
Theory of Numerals*, 1975): smaller words are added, a scale multiplies what stands before it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from summarizer.annotate.figures.digits import read_digits
from summarizer.annotate.figures.number_words import Sum, split_words
from summarizer.annotate.figures.signs import SHORT_SCALES
from summarizer.annotate.figures.tokens import Piece, glued

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.annotate.figures.tables import NumberTable

_HYPHENS: Final = frozenset("-\u2010\u2011")
_DOTTED: Final = frozenset({"mio", "mrd", "tsd", "mln", "mld"})


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and where it ends.

    Attributes:
        low, high: equal but for a collective ("dozens").
        stop: index of the first piece after it.
        scale: of its last scale word (1e6 for "2.5 million"), else 1.
        kind: "digits", "words", "vague" or "share" (a fraction, in per cent).
    """

    low: float
    high: float
    stop: int
    scale: float = 1.0
    kind: str = "digits"


def amount_at(parts: Sequence[Piece], at: int, table: NumberTable) -> Amount | None:
    """Read the number that starts at index ``at``, if one does."""
    found = _amount_at(parts, at, table)
    return _own_scaled(parts, found, table) if table.own_scales and found else found


def _own_scaled(parts: Sequence[Piece], amount: Amount, table: NumberTable) -> Amount:
    """Apply the user's words for numbers behind a number: "2.5 crore", "two lakh crore"."""
    while scale := table.own_scales.get(_word(parts, amount.stop)):
        low, high = amount.low * scale, amount.high * scale
        amount = Amount(low, high, amount.stop + 1, amount.scale * scale, amount.kind)
    return amount


def _amount_at(parts: Sequence[Piece], at: int, table: NumberTable) -> Amount | None:
    first = parts[at]
    if first.is_number:
        return _digits_at(parts, at, table)
    if not first.is_word:
        return None
    if first.low in table.vague:
        return _vague_at(parts, at, table)
    if first.low in table.articles:
        return _after_article(parts, at, table)
    if first.low in table.halves:
        return _half_at(parts, at, at + 1, table)
    return _words_at(parts, at, table)


def _digits_at(parts: Sequence[Piece], at: int, table: NumberTable) -> Amount | None:
    text, stop = parts[at].text, at + 1
    if at and parts[at - 1].low == "." and glued(parts[at - 1], parts[at]):
        return None  # the rest of a torn number (".5 million")
    # "2 500": groups of three set apart by a space, as French and Spanish print them.
    while table.decimal_comma and _is_group(parts, stop, text):
        text += "_" + parts[stop].text
        stop += 1
    value = read_digits(text.replace("_", "\u00a0"), decimal_comma=table.decimal_comma)
    if value is None:
        return None
    if _word(parts, stop) == table.conjunction and _is_half(parts, stop + 1, table):
        value, stop = value + 0.5, stop + (3 if _word(parts, stop + 1) in table.articles else 2)
    scaled = _scaled(parts, Amount(value, value, stop), table)
    if scaled.scale > 1 and _word(parts, scaled.stop) == table.conjunction:
        return _half_more(parts, scaled, table)
    return _out_of(parts, stop, value, table) or scaled


def _half_more(parts: Sequence[Piece], amount: Amount, table: NumberTable) -> Amount:
    """Add the half of "5 millions et demi", of the scale before it."""
    at = amount.stop + 1
    if not _is_half(parts, at, table):
        return amount
    value = amount.low + amount.scale / 2
    stop = at + 1 + (_word(parts, at) in table.articles)
    return replace(amount, low=value, high=value, stop=stop)


def _is_group(parts: Sequence[Piece], at: int, before: str) -> bool:
    return (
        at < len(parts)
        and len(parts[at].text) == 3
        and parts[at].text.isdigit()
        and parts[at].start == parts[at - 1].end + 1
        and len(before.split("_", maxsplit=1)[0]) <= 3
        and before.replace("_", "").isdigit()
    )


def _scaled(parts: Sequence[Piece], amount: Amount, table: NumberTable) -> Amount:
    """Apply the scale word or letters after digits: "1.5 billion", "3bn"."""
    at = amount.stop
    if at >= len(parts):
        return amount
    low, hyphens = parts[at].low, 0
    if low in _HYPHENS and _word(parts, at + 1) in table.scales and glued(parts[at], parts[at + 1]):
        low, hyphens = parts[at + 1].low, 1
    scale = table.scales.get(low)
    if scale is None and glued(parts[at - 1], parts[at]) and low in {"k", "bn", "mn", "tn", "mrd"}:
        scale = SHORT_SCALES[low]
    if scale is None or not parts[at + hyphens].is_word:
        return amount
    stop = at + hyphens + 1
    if scale == 1000 and table.scales.get(_word(parts, stop), 0) >= 1e6:  # "5.000 mil millones"
        scale, stop = scale * table.scales[parts[stop].low], stop + 1
    if low in _DOTTED and _word(parts, stop) == "." and glued(parts[stop - 1], parts[stop]):
        stop += stop + 1 < len(parts)  # "3,5 Mio. Euro"; at the end of a sentence it is its stop
    value = amount.low * scale
    return replace(amount, low=value, high=value, stop=stop, scale=scale)


def _vague_at(parts: Sequence[Piece], at: int, table: NumberTable) -> Amount | None:
    """Read "dozens", "hundreds of thousands", "tens of millions"."""
    if _word(parts, at + 1) in table.vague and table.code != "en":  # "plusieurs dizaines"
        at += 1
    low, high = table.vague[parts[at].low]
    stop = at + 1
    if parts[at].low in {"scores", "tens"} and _word(parts, stop) not in table.of:
        return None  # "tied the scores"
    if _word(parts, stop) in table.of and _word(parts, stop + 1) in table.vague:
        times = table.vague[parts[stop + 1].low][0] / 2
        if times >= 1000:
            return Amount(low * times, high * times, stop + 2, kind="vague")
    of = _word(parts, stop) in table.of and table.scales.get(_word(parts, stop + 1), 0) >= 1000
    scale, stop = _scales_at(parts, stop + of, table)  # "several hundred million"
    return Amount(low * scale, high * scale, stop, scale, "vague")


def _scales_at(parts: Sequence[Piece], at: int, table: NumberTable) -> tuple[float, int]:
    """Return the product of the scale words from ``at`` on, and the index after them."""
    scale = 1.0
    while _word(parts, at) in table.scales and scale < 1e12:
        scale *= table.scales[parts[at].low]
        at += 1
    return scale, at


def _after_article(parts: Sequence[Piece], at: int, table: NumberTable) -> Amount | None:
    """Read "a dozen", "a million", "a third of", "half a million"; a bare article is no number."""
    word = _word(parts, at + 1)
    if word in table.halves:
        return _half_at(parts, at + 1, at + 2, table)
    if word in table.fractions and _word(parts, at + 2) in table.of:
        share = 100 / table.fractions[word]
        return Amount(share, share, at + 2, kind="share")
    if table.code == "en" and word in {"couple", "handful", "few"}:
        return _loose_article(parts, at, word, table)
    if word in table.scales:
        return _words_at(parts, at + 1, table)
    if word in table.own_scales:
        return Amount(1, 1, at + 1, kind="words")
    return _words_at(parts, at, table) if table.code == "de" else _one_and_scale(parts, at, table)


def _loose_article(parts: Sequence[Piece], at: int, word: str, table: NumberTable) -> Amount:
    low, high = {"couple": (2, 2), "handful": (3, 8), "few": (3, 10)}[word]
    of = _word(parts, at + 2) in table.of and _word(parts, at + 3) in table.scales
    scale, stop = _scales_at(parts, at + 2 + of, table)
    return Amount(low * scale, high * scale, stop, scale, "vague")


def _one_and_scale(parts: Sequence[Piece], at: int, table: NumberTable) -> Amount | None:
    found = _words_at(parts, at, table)
    return found if found and found.stop > at + 1 else None


def _half_at(parts: Sequence[Piece], at: int, stop: int, table: NumberTable) -> Amount | None:
    """Read "half a million", "half-dozen", "medio millón"; half of a unit is 0.5."""
    if _word(parts, stop) in _HYPHENS or _word(parts, stop) in table.articles:
        stop += 1
    word = _word(parts, stop)
    if word in table.scales:
        value = table.scales[word] / 2
        return Amount(value, value, stop + 1, table.scales[word], "words")
    if (word in table.units and stop > at + 1) or (word in table.units and table.code != "en"):
        return Amount(0.5, 0.5, stop, kind="words")
    return Amount(50, 50, at + 1, kind="share") if word in table.of else None


def _is_half(parts: Sequence[Piece], at: int, table: NumberTable) -> bool:
    word = _word(parts, at)
    return word in table.halves or (word in table.articles and _word(parts, at + 1) in table.halves)


def _words_at(parts: Sequence[Piece], at: int, table: NumberTable) -> Amount | None:
    running, stop, here = Sum(), at, at
    while here < len(parts):
        step = _next_word(parts, here, table, started=stop > at)
        if step is None:
            break
        half, here = step
        if half:
            # Behind a scale it is half of it: "due milioni e mezzo".
            value = running.value + 0.5 * (running.scale if running.last == "scale" else 1)
            amount = Amount(value, value, here, kind="words")
            return _scaled(parts, amount, table)
        words = split_words(parts[here].low, table.code)
        if not words or not all(running.takes(kind, value) for kind, value in words):
            break
        here = stop = here + 1
    if stop == at:
        return None
    share = _share(parts, stop, running.value, table)
    share = share or _out_of(parts, stop, running.value, table)
    return share or Amount(running.value, running.value, stop, running.scale, "words")


def _next_word(
    parts: Sequence[Piece], here: int, table: NumberTable, *, started: bool
) -> tuple[bool, int] | None:
    """Step over a hyphen or "and" inside a number; (whether a half was added, next index)."""
    if not started:
        return False, here
    word = parts[here].low
    following = _word(parts, here + 1)
    if word in _HYPHENS:
        joins = glued(parts[here - 1], parts[here]) and bool(split_words(following, table.code))
        return (False, here + 1) if joins else None
    if word != table.conjunction:
        return False, here
    if _is_half(parts, here + 1, table):
        return True, here + (3 if following in table.articles else 2)
    previous = parts[here - 1].low
    allowed = table.code != "en" or previous in table.scales
    return (False, here + 1) if allowed and split_words(following, table.code) else None


def _share(
    parts: Sequence[Piece], stop: int, numerator: float, table: NumberTable
) -> Amount | None:
    """Read the denominator of "two-thirds", "trois quarts"."""
    at = stop + 1 if _word(parts, stop) in _HYPHENS else stop
    parts_of = table.fractions.get(_word(parts, at))
    if parts_of is None or not 0 < numerator < parts_of:
        return None
    # "one third of" is a share, "three fifth graders" is not.
    if _word(parts, at) in table.ordinals and _word(parts, at + 1) not in table.of:
        return None
    value = 100 * numerator / parts_of
    return Amount(value, value, at + 1, kind="share")


def _out_of(
    parts: Sequence[Piece], stop: int, numerator: float, table: NumberTable
) -> Amount | None:
    """Read "three out of four", "drei von vier", "tres de cada cuatro" as a share."""
    after = stop + len(table.out_of)
    if after >= len(parts) or tuple(part.low for part in parts[stop:after]) != table.out_of:
        return None
    whole = _simple(parts[after], table)
    if not 0 < numerator < whole <= 100:
        return None
    value = 100 * numerator / whole
    return Amount(value, value, after + 1, kind="share")


def _simple(part: Piece, table: NumberTable) -> float:
    """Return the value of one number of digits or one word ("four"); 0 if it is none."""
    if part.is_number:
        return read_digits(part.text, decimal_comma=table.decimal_comma) or 0.0
    words = split_words(part.low, table.code)
    return words[0][1] if len(words) == 1 else 0.0


def _word(parts: Sequence[Piece], at: int) -> str:
    return parts[at].low if 0 <= at < len(parts) else ""
