"""Entries of the user's list of units, as lines that people write.

    dunam, dönüm = 1,000 square metres     so many of a unit of the engine's, or of the list
    crore = 10 million                     a word for a number
    metric ton = tonne                     another name
    quintal                                a unit like nothing but itself

In: lines. Out: units, and the lines that are none, each with what is wrong. Linear in the lines,
but for units told in one another: those cost the length of their chain.
"""

from __future__ import annotations

import re
from math import isfinite
from typing import TYPE_CHECKING, Final, Literal

from summarizer.model import Unit

if TYPE_CHECKING:
    from collections.abc import Sequence

FaultKind = Literal[
    "no name", "no number", "two readings", "unknown unit", "long number", "circle", "twice"
]
Wrong = tuple[str, FaultKind]
_LONGEST_NAME: Final = 60
_MOST: Final = 1e18
_TWO_READINGS: Final = re.compile(r"[1-9]\d{0,2}\.\d{3}(?![\d.,])")
_APART: Final = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))")
_PLAIN: Final = re.compile(r"\d+(?:\.\d+)?(?:e[+-]?\d+)?\Z")


def read_units(lines: Sequence[str]) -> tuple[tuple[Unit, ...], tuple[Wrong, ...]]:
    """Return the units of lines, and the lines that are none."""
    read = [(line, _read(line)) for line in lines]
    wrong: list[Wrong] = [(line, one) for line, one in read if not isinstance(one, Unit)]
    told = [(line, one) for line, one in read if isinstance(one, Unit)]
    units: list[Unit] = []
    named: set[str] = set()
    for line, unit in told:
        names = {name.casefold() for name in unit.names}
        if names & named:
            wrong.append((line, "twice"))
            continue
        named |= names
        kind = _measured(unit, [one for _, one in told])
        if kind is None:
            units.append(unit)
        else:
            wrong.append((line, kind))
    return tuple(units), tuple(wrong)


def unit_line(unit: Unit) -> str:
    """Return a unit as the line that it is read from."""
    names = ", ".join(unit.names)
    if unit.times is None:
        return names
    return f"{names} = {written(unit.times)} {unit.of}".rstrip()


def written(number: float) -> str:
    """Return a number as it is written in an entry."""
    return f"{int(number):,}" if number == int(number) else repr(number)


def _read(line: str) -> Unit | FaultKind:
    left, sign, right = (part.strip() for part in line.partition("="))
    names = tuple(dict.fromkeys(name.strip() for name in left.split(",") if name.strip()))
    if not names or not all(map(_is_name, names)):
        return "no name"
    if not sign:
        return Unit(names)
    if _TWO_READINGS.match(right):
        return "two readings"
    found = _number(_APART.sub("", right))
    if found is None or not 0 < found[0] < _MOST:
        return "no number"
    times, of = found
    if not of and any(len(name.split()) > 1 for name in names):
        return "long number"
    return Unit(names, times, of)


def _is_name(name: str) -> bool:
    first = name[0].isdigit()
    return len(name) <= _LONGEST_NAME and any(map(str.isalpha, name)) and not first


def _number(text: str) -> tuple[float, str] | None:
    """Read a number and the words behind it; words alone are one of their unit."""
    if not text:
        return None
    first, _, rest = text.partition(" ")
    if _PLAIN.match(first) and not rest[:1].isdigit():
        value = float(first)
        scaled = _in_words(text) if rest else None
        return scaled or ((value, rest.strip()) if isfinite(value) else None)
    return _in_words(text) or ((1.0, text) if text[0].isalpha() else None)


def _in_words(text: str) -> tuple[float, str] | None:
    """Read a number as the engine reads it in articles: "1,000", "0,1", "10 million"."""
    # Imported when there are units: the stage costs a tenth of the window's start.
    from summarizer.annotate.figures.own_units import number_before  # noqa: PLC0415

    return number_before(text)


def _measured(unit: Unit, units: Sequence[Unit]) -> FaultKind | None:
    """Return what is wrong with the unit that a unit is told in."""
    from summarizer.annotate.figures.own_units import told_in  # noqa: PLC0415

    seen = [unit]
    while unit.of:
        own = told_in(unit, units)
        if own is False:
            return "unknown unit"
        if own is None:
            return None
        if own in seen:
            return "circle"
        seen.append(own)
        unit = own
    return None
