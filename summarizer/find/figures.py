"""Reads words as a figure and finds it in every wording: 2,500, "about 2,500", "2.5 thousand".

In: words; the figures of an article, its text. Out: the figure that is meant; the stretches that
give it. A number alone matches whatever is counted or measured; with a unit ("%", "$", "km") or a
counted noun ("2,500 troops") only its like. What is printed in digits is found also where it is no
figure to the engine (a year, furniture). Costs one look at each figure and each number.
"""

from __future__ import annotations

import re
from math import isclose, isfinite
from typing import TYPE_CHECKING, Final

from summarizer.annotate.figures import find_figures
from summarizer.judge.differences.values import value_of as in_base_unit
from summarizer.language import stem
from summarizer.model import Article, Figure, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.model import Unit

_LONGEST: Final = 120
_CONVERTED: Final = 0.005  # share by which a value told in another unit may stray
_NUMBER: Final = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?!\w)")
_PLAIN: Final = re.compile(r"\s*\d[\d.,\u00a0\u202f\u2009 ]*\s*")


def read_figure(words: str, language: str | None, units: tuple[Unit, ...] = ()) -> Figure | None:
    """Return the figure that the words are, all of them; ``None`` if they are none.

    Args:
        units: the user's own.
    """
    text = words.strip()[:_LONGEST]
    if not text:
        return None
    made = Article(text, language=language, sentences=(Sentence(0, len(text), 0),))
    for figure in find_figures(made, units):
        rest = text[: figure.start] + text[figure.end :]
        if not any(character.isalnum() for character in rest) and figure.role == "figure":
            return figure
    return _digits_alone(text, language)


def is_number(words: str) -> bool:
    """Tell whether the words are a number in digits and nothing else."""
    return _PLAIN.fullmatch(words) is not None


def value_of(figure: Figure) -> float:
    """Return the number that was written: what a bound is open to is no number."""
    return figure.low if isfinite(figure.high) and figure.low else _finite(figure)


def in_digits(figure: Figure) -> str:
    """Return a figure as it is named to the reader: "2,500", "2.5", "40 %"."""
    value = value_of(figure)
    digits = f"{value:,.0f}" if value == int(value) else f"{value:,}"
    return f"{digits} {figure.unit}".rstrip() if figure.unit else digits


def find_figure(
    wanted: Figure, article: Article, figures: Sequence[Figure]
) -> Iterator[tuple[int, int]]:
    """Yield the stretches that give a figure, in any order; they may overlap."""
    for figure in figures:
        if _same(wanted, figure):
            yield figure.start, figure.end
    if wanted.unit or wanted.counted:
        return
    value = value_of(wanted)
    for found in _NUMBER.finditer(article.text):
        if _number(found[0], article.language) == value:
            yield found.span()


def _same(wanted: Figure, figure: Figure) -> bool:
    if wanted.unit and wanted.unit != figure.unit:
        return _converted(wanted, figure)
    if wanted.counted and wanted.counted[-1] not in figure.counted:
        return False
    value = value_of(wanted)
    return any(isclose(value, end, rel_tol=1e-9) for end in (figure.low, figure.high))


def _converted(wanted: Figure, figure: Figure) -> bool:
    """Tell whether a figure gives the value in another unit: "50 hectares" for "0.5 km²"."""
    one, other = in_base_unit(wanted), in_base_unit(figure)
    same = one.dimension == other.dimension
    return same and isclose(one.number, other.number, rel_tol=_CONVERTED)


def _finite(figure: Figure) -> float:
    return figure.high if isfinite(figure.high) else figure.low


def _digits_alone(text: str, language: str | None) -> Figure | None:
    """Read digits that the engine takes for no figure (a year, a number of many groups)."""
    value = _number("".join(text.split()), language) if is_number(text) else None
    return Figure(0, len(text), value, value) if value is not None else None


def _number(digits: str, language: str | None) -> float | None:
    try:
        return float(stem(digits, language))
    except ValueError:
        return None
