"""The value of digits with separators, in the ways that English and other languages print them."""

from __future__ import annotations

import re
from typing import Final

_GROUP_MARKS: Final = "'\u2019\u00a0\u202f\u2009"
_GROUPED: Final = re.compile(r"\d{1,3}(?:([.,_])\d{3})+")
_MOST_DIGITS: Final = 24


def read_digits(text: str, *, decimal_comma: bool) -> float | None:
    """Return the value of digits with separators, or ``None`` where they make no number.

    A separator before exactly three digits groups thousands if it is the language's own mark;
    the other mark, or other counts of digits, make decimals.
    """
    if len(text) > _MOST_DIGITS:
        return None
    plain = text
    for mark in _GROUP_MARKS:
        plain = plain.replace(mark, "_")
    group, point = (".", ",") if decimal_comma else (",", ".")
    whole, found, fraction = plain.partition(point)
    if found and not fraction.isdigit():
        return _foreign(plain) if decimal_comma else None
    if not whole.isdigit():
        match = _GROUPED.fullmatch(whole)
        if match is None or whole.count(match.group(1)) * 4 + 3 < len(whole):
            return _foreign(plain) if decimal_comma else None
        if match.group(1) not in {group, "_"}:
            return None
        whole = re.sub(r"[.,_]", "", whole)
    return float(f"{whole}.{fraction or 0}")


def _foreign(plain: str) -> float | None:
    """Read "2.5" in a language that writes "2,5", and thousands grouped in the other way."""
    for mark, other in ((",", "."), (".", ",")):
        whole, found, fraction = plain.partition(mark)
        if found and whole.isdigit() and fraction.isdigit() and len(fraction) != 3:
            return float(f"{whole}.{fraction}")
        if plain.count(mark) > 1 and other not in plain and _GROUPED.fullmatch(plain):
            return float(plain.replace(mark, ""))
    return None
