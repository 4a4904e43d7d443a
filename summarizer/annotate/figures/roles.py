"""Tell figures from what only looks like one: ages, identifiers, years, pronouns.

In: pieces of a sentence and the index of a number. Out: a figure of that role, or a verdict.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from summarizer.annotate.figures.phrases import (
    counted_at,
    hedge_before,
    is_function_word,
    unit_at,
)
from summarizer.annotate.figures.signs import CURRENCIES, DESIGNATORS
from summarizer.annotate.figures.tokens import Piece, glued, words_of
from summarizer.language import stem
from summarizer.model import Figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.annotate.figures.numerals import Amount
    from summarizer.annotate.figures.tables import NumberTable

Found = tuple[Figure, int]

_HYPHENS: Final = frozenset("-\u2010\u2011\u2013")
_OLD: Final = frozenset({"old", "olds"})
_AGED: Final = frozenset({"aged", "age", "ages"})
_OLDEST: Final = 115
_PREFIXES: Final = words_of("mid pre post near sub under over top")
_AFTER_AGE: Final = frozenset({",", ".", ")", ";", "and", "who", "of", "was", "is", ":", ""})
# After these a bare number of four digits is a year even if a plural follows.
_BEFORE_YEAR: Final = words_of(
    "in since until till by during after before from of the year early late mid fall spring summer "
    "autumn winter season im seit bis en desde depuis dal nel del de em vor nach año año anno ano "
    "jahr année and to through for this"
)
_NOT_ONE: Final = words_of(
    "no any every each some this that the which another other a anyone not day"
)
_NOT_NAMES: Final = words_of(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december jan feb mar apr jun jul aug sept sep "
    "oct nov dec"
)
# Counted so often that a bare number of four digits before them is no year.
_COUNTED_OFTEN: Final = words_of(
    "people troops soldiers deaths cases jobs workers homes men women children votes students "
    "refugees migrants civilians employees officers firefighters pages patients tests calls shots "
    "menschen soldaten tote personnes soldats morts personas soldados muertos persone soldati "
    "morti pessoas mortos"
)


def _low(parts: Sequence[Piece], at: int) -> str:
    return parts[at].low if 0 <= at < len(parts) else ""


def decade_age_at(parts: Sequence[Piece], at: int) -> Found | None:
    """Read the "20s" of "in his 20s"; other decades are dates."""
    number, stop = parts[at], at + 1
    if not (number.text.isdigit() and len(number.text) == 2 and _low(parts, stop) == "s"):
        return None
    if not glued(number, parts[stop]):
        return None
    owner = at - 2 if _low(parts, at - 1) in _HYPHENS | {"early", "late", "mid"} else at - 1
    owner -= _low(parts, owner) in {"mid", "early", "late"}
    if _low(parts, owner) not in {"his", "her", "their", "my", "our", "your"}:
        return None
    value = float(number.text)
    start, end = number.start, parts[stop].end
    return Figure(start, end, value, value + 9, "year-old", role="age"), stop + 1


def is_identifier(parts: Sequence[Piece], at: int, stop: int, table: NumberTable) -> bool:
    """Tell whether the number is part of a name: "F16", "COVID-19", "Route 66", "5G"."""
    if not parts[at].is_number:
        return False
    if stop < len(parts) and glued(parts[stop - 1], parts[stop]) and _names_a_thing(parts, stop):
        return unit_at(parts, stop, table) is None
    if at == 0 or parts[at - 1].low in CURRENCIES:
        return False
    return _glued_to_name(parts, at) or _designated(parts, at)


def _glued_to_name(parts: Sequence[Piece], at: int) -> bool:
    before = parts[at - 1]
    if not glued(before, parts[at]):
        return False
    if before.is_word or before.low not in _HYPHENS or at < 2:
        return before.is_word and before.text[-1] not in "'\u2019"  # not the article of "l'80"
    owner = parts[at - 2]
    return glued(owner, before) and owner.is_word and owner.low not in _PREFIXES


def _designated(parts: Sequence[Piece], at: int) -> bool:
    """Tell whether a designator ("Route") or initials ("H.R.") stand before a plain number."""
    before = parts[at - 1]
    word = parts[at - 2] if before.low in {".", "°"} and at > 1 else before
    if "," in parts[at].text or parts[at].low.count(".") > 1:
        return False
    if word.text.count(".") > 1:
        return word.text not in {"U.S.", "U.N.", "U.K.", "D.C."}
    return word.low in DESIGNATORS and word.text[0].isupper()


def _names_a_thing(parts: Sequence[Piece], stop: int) -> bool:
    """Tell whether letters glued to the digits make a name of them ("5G", "4x4")."""
    word = parts[stop]
    return word.is_word and word.low not in {"m", "k", "bn", "mn", "tn", "b", "x", "h", "mrd", "s"}


def identifier(parts: Sequence[Piece], at: int, amount: Amount, done: int) -> Found:
    """Return the figure of an identifier, from its letters to its digits.

    ``done`` is the index of the first piece that no earlier figure holds.
    """
    first, stop = at, amount.stop
    while first > max(done, at - 2) and glued(parts[first - 1], parts[first]):
        first -= 1
    if stop < len(parts) and glued(parts[stop - 1], parts[stop]) and parts[stop].is_word:
        stop += 1  # "5G"
    stems = tuple(part.low for part in parts[first:stop] if part.is_word)
    if not stems and at > done and parts[at - 1].is_word:
        first, stems = at - 1, (parts[at - 1].low,)
    extent = parts[first].start, parts[stop - 1].end
    return Figure(*extent, amount.low, amount.high, "", stems, role="identifier"), stop


def is_year(parts: Sequence[Piece], at: int, amount: Amount, table: NumberTable) -> bool:
    """Tell a year from a count: four bare digits, unless a unit or a usual noun follows."""
    text = parts[at].text
    if len(text) != 4 or not text.isdigit() or amount.stop != at + 1:
        return False
    value, before, after = int(text), _low(parts, at - 1), _low(parts, at + 1)
    if before in CURRENCIES or not 1000 <= value < 2100:
        return False
    measured = unit_at(parts, at + 1, table) is not None or after in _COUNTED_OFTEN
    if measured and before not in {"in", "since", "until", "during"}:
        return False
    if value >= 1900 or before in _BEFORE_YEAR:
        return True
    counted = counted_at(parts, at + 1, table, single=False)
    return not counted.stems and hedge_before(parts, at, table) is None and value >= 1500


def is_pronoun(parts: Sequence[Piece], at: int, amount: Amount, table: NumberTable) -> bool:
    """Tell whether "one" stands for a person or thing rather than for a count."""
    if amount.stop != at + 1 or amount.low != 1 or parts[at].is_number:
        return False
    if hedge_before(parts, at, table) is not None:
        return False
    named = at > 0 and parts[at].text == "One" and parts[at - 1].text[0].isupper()  # Air Force One
    if table.code != "en" or named or _low(parts, at - 1) in _NOT_ONE:
        return True
    if unit_at(parts, at + 1, table) is not None:
        return _low(parts, at + 1) == "day" and at == 0  # "One day, ..."
    return not _counts_a_noun(
        parts, at + 1 + (_low(parts, at + 1) in {"more", "other", "-"}), table
    )


def _counts_a_noun(parts: Sequence[Piece], at: int, table: NumberTable) -> bool:
    if at >= len(parts) or not parts[at].is_word:
        return False
    return parts[at].low in table.states or not is_function_word(parts[at].text, table.code)


def age(
    parts: Sequence[Piece], start: int, after: int, figure: Figure, table: NumberTable
) -> Found | None:
    """Return the figure as an age, if it is one: "13-year-old girl", "Legan, 19", "aged 13"."""
    if figure.unit == "year":
        return _age_in_years(parts, start, after, figure, table)
    if figure.unit or figure.high > _OLDEST or figure.low != int(figure.low):
        return None
    aged = replace(figure, unit="year-old", role="age")
    if _low(parts, after) in _HYPHENS and _low(parts, after + 1).startswith("jährig"):
        return replace(aged, end=parts[after + 1].end), after + 2
    if _low(parts, start - 1) in _AGED or _low(parts, start - 2) == "age":
        return aged, after
    name = _name_before(parts, start)
    around = _low(parts, start - 1), _low(parts, after)
    if not name or figure.hedge != "exact" or figure.low < 1:
        return None
    comma = around[0] == "," and around[1] in _AFTER_AGE
    bracket = around == ("(", ")") and table.code != "en"
    return (replace(aged, counted=name), after) if comma or bracket else None


def _age_in_years(
    parts: Sequence[Piece], start: int, after: int, figure: Figure, table: NumberTable
) -> Found | None:
    stop = _after_old(parts, after)
    if stop is None:
        stop = after if _aged_elsewhere(parts, start, after, table) else None
    if stop is None:
        return None
    counted = counted_at(parts, stop, table, single=True)
    stems = counted.stems or _name_before(parts, start)
    end = parts[stop - 1].end
    return replace(figure, end=end, unit="year-old", counted=stems, role="age"), stop


def _aged_elsewhere(parts: Sequence[Piece], start: int, after: int, table: NumberTable) -> bool:
    """Tell an age in years: "un suspect de 39 ans", "39 Jahre alt", "Hans Kisch, 39 Jahre"."""
    if _low(parts, after) == "alt" or _low(parts, start - 1) in table.aged:
        return True
    led = _low(parts, start - 1) in table.of or _low(parts, start - 1) in {"de", "di"}
    if led and _low(parts, start - 2) in table.aged:
        return True
    closed = _low(parts, after) in {",", ")", "."} and _low(parts, start - 1) in {",", "("}
    return closed and table.code != "en" and bool(_name_before(parts, start))


def _after_old(parts: Sequence[Piece], after: int) -> int | None:
    at = after + (_low(parts, after) in _HYPHENS)
    if _low(parts, at) in _OLD:
        return at + 1
    return after + 2 if (_low(parts, after), _low(parts, after + 1)) == ("of", "age") else None


def _name_before(parts: Sequence[Piece], start: int) -> tuple[str, ...]:
    """Return the stems of the name that an apposition explains ("Egon Kisch, 13")."""
    if _low(parts, start - 1) not in {",", "("}:
        return ()
    words: list[str] = []
    at = start - 2
    while at >= 0 and len(words) < 3:
        word = parts[at]
        if not (word.is_word and word.text[0].isupper() and word.low not in _NOT_NAMES):
            break
        words.append(stem(word.text, "en"))
        at -= 1
    return tuple(reversed(words))
