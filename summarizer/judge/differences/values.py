"""How two intervals of figures relate, across units and hedges.

In: two figures. Out: a relation, or ``None`` where they agree. Constant time.

A hedged or round number stands for more than itself: "about 2,500" and "2,483" agree after
rounding (Krifka, "Approximate interpretation of number words", 2007). "At least 12" does not
contradict 15 but bounds it more loosely (Geurts and Nouwen, "At least et al.", 2007).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import floor, inf, log10
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from summarizer.judge.differences.statement import Statement
    from summarizer.model import Figure, Hedge, Relation

# unit -> (dimension, factor to the dimension's base unit)
_UNITS: Final[dict[str, tuple[str, float]]] = {
    "second": ("time", 1.0),
    "minute": ("time", 60.0),
    "hour": ("time", 3600.0),
    "day": ("time", 86_400.0),
    "week": ("time", 604_800.0),
    "month": ("time", 2_629_800.0),
    "year": ("time", 31_557_600.0),
    "decade": ("time", 315_576_000.0),
    "century": ("time", 3_155_760_000.0),
    "mm": ("length", 0.001),
    "cm": ("length", 0.01),
    "inch": ("length", 0.0254),
    "foot": ("length", 0.3048),
    "yard": ("length", 0.9144),
    "m": ("length", 1.0),
    "km": ("length", 1000.0),
    "mile": ("length", 1609.344),
    "ounce": ("weight", 0.028_349_5),
    "pound": ("weight", 0.453_592),
    "kg": ("weight", 1.0),
    "ton": ("weight", 907.185),
    "tonne": ("weight", 1000.0),
    "square m": ("area", 1.0),
    "square foot": ("area", 0.092_903),
    "acre": ("area", 4046.86),
    "hectare": ("area", 10_000.0),
    "square km": ("area", 1_000_000.0),
    "square mile": ("area", 2_589_988.0),
    "kph": ("speed", 1.0),
    "mph": ("speed", 1.609_344),
    "litre": ("volume", 1.0),
    "gallon": ("volume", 3.785_41),
    "cent": ("USD", 0.01),
}
_CONVERTED: Final = 0.035
"""Share by which a converted value may stray: "30 miles (48 km)"."""

_FARTHEST: Final = 2.0
_BELOW: Final = frozenset({"less than", "at most"})
_ABOVE: Final = frozenset({"more than", "at least"})


@dataclass(frozen=True, slots=True)
class Value:
    """A figure's interval in base units; ``number`` is the number that is printed."""

    dimension: str
    low: float
    high: float
    number: float
    hedge: Hedge
    unit: str


def value_of(figure: Figure) -> Value:
    """Bring a figure to the base unit of its dimension."""
    dimension, factor = _UNITS.get(figure.unit, (figure.unit, 1.0))
    printed = figure.high if figure.hedge in _BELOW else figure.low
    return Value(
        dimension,
        figure.low * factor,
        figure.high * factor,
        printed * factor,
        figure.hedge,
        figure.unit,
    )


def values_of(statement: Statement) -> tuple[Value, ...]:
    """Bring the figures of a statement to base units, in order."""
    return tuple(map(value_of, statement.figures))


def relation_of(one: Value, other: Value) -> Relation | None:
    """Return how two values of one dimension disagree; ``None`` if they do not.

    Beside "contradiction" this tells "rounding" and "looser bound". Equal numbers agree unless
    one hedge excludes what the other allows ("less than a minute", "about a minute").
    """
    if _same_number(one, other):
        return "looser bound" if _excludes(one, other) or _excludes(other, one) else None
    if _is_interval(one) or _is_interval(other):
        overlap = max(one.low, other.low) <= min(one.high, other.high)
        return "looser bound" if overlap and not _both_ranges(one, other) else "contradiction"
    if _rounds_to(one, other) or _rounds_to(other, one):
        return "rounding"
    return "contradiction"


def far_apart(one: Value, other: Value) -> bool:
    """Tell whether one number is more than twice the other: then they count different things."""
    if "vague" in {one.hedge, other.hedge}:
        apart = max(one.low, other.low) > min(one.high, other.high)
        return apart or one.hedge == other.hedge or max(one.high, other.high) == inf
    low, high = sorted((abs(one.number), abs(other.number)))
    return high > _FARTHEST * low


def agree(one: Value, other: Value) -> bool:
    """Tell whether two values may be the same statement of the same quantity."""
    return relation_of(one, other) is None


def _is_interval(value: Value) -> bool:
    return value.low != value.high


def _both_ranges(one: Value, other: Value) -> bool:
    """Tell whether both give two ends outright ("16 to 25" is not "15 to 25")."""
    return all(v.hedge == "exact" and 0 < v.low < v.high < inf for v in (one, other))


def _same_number(one: Value, other: Value) -> bool:
    if one.low != one.high and other.low != other.high and one.hedge == other.hedge:
        return (one.low, one.high) == (other.low, other.high)
    if "vague" in {one.hedge, other.hedge} or not (_bounded(one) and _bounded(other)):
        return (one.low, one.high) == (other.low, other.high)
    slack = 1e-9 if one.unit == other.unit else _CONVERTED
    return abs(one.number - other.number) <= slack * max(abs(one.number), abs(other.number))


def _bounded(value: Value) -> bool:
    """Tell whether the value has one printed number rather than two ("5 to 7")."""
    return value.low in {value.high, 0.0} or value.high == inf


def _excludes(one: Value, other: Value) -> bool:
    if one.hedge == "less than":
        return other.hedge not in _BELOW
    return one.hedge in _ABOVE and other.hedge in _BELOW


def _rounds_to(fine: Value, coarse: Value) -> bool:
    """Tell whether ``coarse`` is ``fine`` with fewer significant digits."""
    if not fine.number or not coarse.number or coarse.unit != fine.unit:
        return False
    stray = abs(fine.number - coarse.number) / max(abs(fine.number), abs(coarse.number))
    digits = significant_digits(coarse.number)
    if coarse.hedge == "about" and digits <= 2:
        return stray <= 0.15
    if stray > 0.1 or digits >= significant_digits(fine.number):
        return False
    if coarse.number >= 10 and coarse.number < 100 and fine.number == int(fine.number):
        return False  # 20 is no rounded 19, unless it says so
    step = 10.0 ** (floor(log10(abs(coarse.number))) - digits + 1)
    return abs(fine.number - coarse.number) <= step / 2 * (1 + 1e-9)


@lru_cache(maxsize=10_000)
def significant_digits(number: float) -> int:
    """Return how many digits are left of a number without its trailing zeros (15 at most)."""
    mantissa = f"{abs(number):.14e}".split("e", maxsplit=1)[0].replace(".", "")
    return len(mantissa.rstrip("0")) or 1
