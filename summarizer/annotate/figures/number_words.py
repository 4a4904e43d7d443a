"""The grammar of number words: which words are numerals, and how they add up.

In: single words. Out: their values, and a running sum that takes one word after the other (Hurford,
*The Linguistic Theory of Numerals*, 1975: smaller words are added, a scale multiplies what stands
before it). Constant time a word.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from summarizer.annotate.figures.tables import NumberTable, table_of

_LONGEST_COMPOUND: Final = 60
COMPOUNDING: Final = frozenset({"de", "it"})
"""Languages that write a number of several words as one word."""


class Sum:
    """The running value of number words: what was added, and what a scale may still multiply."""

    __slots__ = ("current", "last", "scale", "total")

    def __init__(self) -> None:
        self.total = 0.0
        self.current = 0.0
        self.last = ""  # the kind of the last word: "", "unit", "ten", "scale"
        self.scale = 1.0

    @property
    def value(self) -> float:
        """The value of the words taken so far."""
        return self.total + self.current

    def takes(self, kind: str, value: float) -> bool:
        """Add one word if the grammar allows it here; tell whether it did."""
        if kind == "scale":
            return self._multiply(value)
        room = self.current % 100 or 100.0
        fits = not self.last or self.last == "scale" or (room >= 20 and value < 20)
        if self.current == 4 and value == 20:  # quatre-vingts
            self.current, self.last = 80.0, "ten"
            return True
        if not fits and not (0 < self.current < 10 and value >= 20 and self.last == "and"):
            return False
        if self.last == "unit" and self.current % 10:
            return False
        self.current += value
        self.last = "ten" if value >= 20 and value % 10 == 0 else "unit"
        return True

    def _multiply(self, value: float) -> bool:
        if self.last == "scale" and value <= self.scale and value < 1000:
            return False
        if value in {12, 100}:
            self.current = (self.current or 1) * value
        else:
            if 0 < self.total < value:  # "mil millones", "dos mil trescientos millones"
                self.total, self.current = 0.0, self.total + self.current
            self.total += (self.current or (1 if not self.total else 0)) * value
            self.current = 0.0
        self.last, self.scale = "scale", value
        return True


@lru_cache(maxsize=4096)
def split_words(word: str, code: str) -> tuple[tuple[str, float], ...]:
    """Return the numerals in a word, each ("unit" or "scale", value); empty if it is none.

    German and Italian write compounds in one word ("zweitausendfünfhundert", "duecentocinquanta").
    """
    table = table_of(code)
    whole = _atom(word, table)
    if whole is not None:
        return (whole,)
    if code not in COMPOUNDING or len(word) > _LONGEST_COMPOUND:
        return ()
    return _compound(word, table)


def _atom(word: str, table: NumberTable) -> tuple[str, float] | None:
    if word in table.scales:
        return "scale", table.scales[word]
    return ("unit", table.small[word]) if word in table.small else None


def _compound(word: str, table: NumberTable) -> tuple[tuple[str, float], ...]:
    found: list[tuple[str, float]] = []
    at = 0
    while at < len(word):
        if table.code == "de" and found and word.startswith("und", at):
            # "fünfundzwanzig" is said units first: take the unit back and add it to the ten.
            at += 3
            continue
        size = next((n for n in range(len(word) - at, 1, -1) if _atom(word[at : at + n], table)), 0)
        if not size:
            return ()
        atom = _atom(word[at : at + size], table)
        found.append(atom) if atom else None
        at += size
    return tuple(_tens_first(found)) if len(found) > 1 else ()


def _tens_first(atoms: list[tuple[str, float]]) -> list[tuple[str, float]]:
    ordered: list[tuple[str, float]] = []
    for kind, value in atoms:
        after_unit = bool(ordered) and ordered[-1][0] == "unit" and 0 < ordered[-1][1] < 10
        if kind == "unit" and value >= 20 and after_unit:
            ordered.insert(-1, (kind, value))
        else:
            ordered.append((kind, value))
    return ordered
