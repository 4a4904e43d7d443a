"""Find the figures of an article: number, hedge, unit and counted noun put together."""

from __future__ import annotations

import re
from dataclasses import replace
from math import inf
from typing import TYPE_CHECKING, Final

from summarizer.annotate.figures import roles
from summarizer.annotate.figures.masks import Masks
from summarizer.annotate.figures.number_words import COMPOUNDING, split_words
from summarizer.annotate.figures.numerals import Amount, amount_at
from summarizer.annotate.figures.ordinals import ordinal_at
from summarizer.annotate.figures.own_units import own_table
from summarizer.annotate.figures.phrases import (
    Counted,
    counted_at,
    hedge_after,
    hedge_before,
    unit_at,
)
from summarizer.annotate.figures.ranges import (
    DASHES,
    Place,
    currency_before,
    is_score,
    joined,
    range_end,
    short_scale,
)
from summarizer.annotate.figures.signs import (
    TIME_UNITS,
)
from summarizer.annotate.figures.tables import NumberTable, table_of
from summarizer.annotate.figures.tokens import ELIDING, Piece, glued, placed, words_in
from summarizer.language import lower_words
from summarizer.model import Article, Extent, Figure, Hedge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.model import Unit

_SMALLER: Final = {
    "hour": ("minute", 60),
    "minute": ("second", 60),
    "year": ("month", 12),
    "foot": ("inch", 12),
    "pound": ("ounce", 16),
}
_LONGEST_SENTENCE: Final = 20_000
_DIGIT: Final = re.compile(r"[0-9]")
_TOPIC_WORDS: Final = {
    "en": ("in", "of", "for"),
    "de": (),
    "fr": ("de", "d'"),
    "es": ("de",),
    "it": ("di",),
    "pt": ("de",),
}


def find_figures(article: Article, units: tuple[Unit, ...] = ()) -> tuple[Figure, ...]:
    """Return the figures in an article's sentences, in order of place, not overlapping.

    Args:
        units: the user's own; a figure in one that is so many of another is told in that other.
    """
    table = own_table(article.language, units) if units else table_of(article.language)
    found: list[Figure] = []
    for sentence in article.sentences:
        found.extend(_in_sentence(article.text, sentence, table))
    return tuple(found)


def _in_sentence(text: str, extent: Extent, table: NumberTable) -> Iterator[Figure]:
    if extent.end - extent.start > _LONGEST_SENTENCE:
        extent = Extent(extent.start, extent.start + _LONGEST_SENTENCE)
    digits = _DIGIT.search(text, extent.start, extent.end) is not None
    if not (digits or _may_count(text, extent, table)):
        return
    words = words_in(text, extent, table.code)
    if digits or _counts(words, table):
        yield from _in_pieces(text, extent, placed(text, extent.start, words), table)


def _in_pieces(
    text: str, extent: Extent, parts: list[Piece], table: NumberTable
) -> Iterator[Figure]:
    starts = _starts(parts, table)
    masks = Masks(text, extent) if starts else None
    free = done = 0
    for at in starts:
        if at < free or not masks or masks.covers(parts[at].start):
            continue
        found = _figure_at(Place(parts, at, done, table))
        if found is None:
            continue
        figure, stop = found
        if figure is not None:
            yield figure
            done = stop
        free = max(stop, at + 1)


def _starts(parts: list[Piece], table: NumberTable) -> list[int]:
    """Return the indices of the pieces that may begin a number."""
    if table.code in COMPOUNDING:
        return [at for at, part in enumerate(parts) if _may_start(part.low, table)]
    starting = table.starting
    return [
        at for at, (_, _, _, low) in enumerate(parts) if low in starting or "0" <= low[0] <= "9"
    ]


def _may_start(low: str, table: NumberTable) -> bool:
    if low in table.starting or "0" <= low[0] <= "9":
        return True
    return table.code in COMPOUNDING and bool(split_words(low, table.code))


def _may_count(text: str, extent: Extent, table: NumberTable) -> bool:
    """Tell whether words hold a numeral, or an article and what it may count, in any order.

    A quick look: most sentences hold no number and cost no more than this.
    """
    if table.code in ELIDING:
        return True
    said = lower_words(extent.cut(text))
    starting = said & table.starting
    if table.code in COMPOUNDING:
        starting |= {word for word in said if split_words(word, table.code)}
    if not starting <= table.articles:
        return True
    return bool(starting) and not table.after_article.isdisjoint(said)


def _counts(words: list[str], table: NumberTable) -> bool:
    """Tell whether words in order hold a numeral, or an article and what it may count."""
    after_article = False
    for word in words:
        low = word.lower()
        if _may_start(low.replace("\u2019", "'"), table):
            if low not in table.articles:
                return True
            after_article = True
        elif after_article and low in table.after_article:
            return True
        else:
            after_article = False
    return False


_Found = tuple[Figure | None, int]


def _figure_at(place: Place) -> _Found | None:
    """Return the figure that starts here and the index after it.

    ``(None, index)`` says that what stands here is a number but no figure (a year).
    """
    parts, at, table = place.parts, place.at, place.table
    special = ordinal_at(parts, at, table) or roles.decade_age_at(parts, at)
    if special is not None:
        return special
    amount = amount_at(parts, at, table) or _one_unit(place)
    if amount is None:
        return None
    if roles.is_identifier(parts, at, amount.stop, table):
        return roles.identifier(parts, at, amount, place.done)
    if roles.is_year(parts, at, amount, table):
        return None, amount.stop
    if roles.is_pronoun(parts, at, amount, table):
        return None
    return _measured(place, amount)


def _one_unit(place: Place) -> Amount | None:
    """Read the article of "less than a minute" as one."""
    at, table = place.at, place.table
    if place.low(at) not in table.articles or table.units.get(place.low(at + 1)) not in TIME_UNITS:
        return None
    hedged = hedge_before(place.parts, at, table)
    return Amount(1, 1, at + 1, kind="words") if hedged else None


def _measured(place: Place, amount: Amount) -> _Found:
    """Add range, currency, hedge, unit and counted noun to an amount."""
    parts, table = place.parts, place.table
    start, currency = currency_before(place)
    amount = short_scale(parts, amount, currency)
    end = range_end(place, amount, currency)
    if end is not None:
        if end.low < amount.high or is_score(place, amount, end):
            return _score(place, amount, end)
        amount = joined(amount, end)
    hedge, first, stop = _hedged(place, start, amount)
    unit, after = currency, stop
    found = None if currency else unit_at(parts, stop, table)
    if amount.kind == "share":
        unit = "%"
    elif found is not None:
        unit, after = found
    low, high = _widened(amount, hedge)
    if unit in table.own_units:
        times, unit = table.own_units[unit]
        low, high = low * times, high * times
    figure = Figure(parts[first].start, parts[after - 1].end, low, high, unit, (), hedge)
    compound = _compound_unit(place, figure, after)
    if compound is not None:
        return compound
    age = roles.age(parts, start, after, figure, table) if amount.scale == 1 else None
    if age is not None:
        return age
    return _with_counted(place, figure, stop, after)


def _compound_unit(place: Place, figure: Figure, after: int) -> _Found | None:
    """Add the smaller unit of "eight minutes and 46 seconds", "six feet two inches"."""
    smaller = _SMALLER.get(figure.unit)
    at = after + (place.low(after) in {",", place.table.conjunction})
    if smaller is None or at >= len(place.parts) or figure.low != figure.high:
        return None
    rest = amount_at(place.parts, at, place.table)
    found = unit_at(place.parts, rest.stop, place.table) if rest else None
    if rest is None or found is None or found[0] != smaller[0] or rest.kind == "vague":
        return None
    value = figure.low + rest.low / smaller[1]
    end = place.parts[found[1] - 1].end
    return replace(figure, end=end, low=value, high=value), found[1]


def _with_counted(place: Place, figure: Figure, stop: int, after: int) -> _Found:
    """Read what is counted; it belongs to the extent where it follows the number at once."""
    parts, table = place.parts, place.table
    hyphenated = stop < after and parts[stop].low in DASHES  # "20-year sentence"
    if figure.unit and not hyphenated:
        counted = _topic(place, after, figure.unit)
        return replace(figure, counted=counted.stems), after
    bare = not figure.unit and stop < len(parts) and parts[stop].low in DASHES
    if bare:
        bare = stop + 1 < len(parts) and glued(parts[stop], parts[stop + 1])
        hyphenated = hyphenated or bare
    if bare and not parts[stop + 1].is_word:
        return figure, after
    single = hyphenated or (figure.low == figure.high == 1 and not figure.unit)
    counted = counted_at(parts, after + bare, table, single=single)
    if not counted.stems:
        return figure, after
    stems = counted.stems if not bare else _block_area(counted.stems)
    end = parts[counted.stop - 1].end
    unit = table.units.get(parts[counted.stop - 1].low, "")
    if unit in TIME_UNITS and not hyphenated:  # "24 straight days"
        return replace(figure, end=end, unit=unit), counted.stop
    return replace(figure, end=end, counted=stems), counted.stop


def _block_area(stems: tuple[str, ...]) -> tuple[str, ...]:
    """Put what "six-block area" counts, the blocks, last."""
    return (*stems[1:], stems[0])


def _topic(place: Place, after: int, unit: str) -> Counted:
    """Read what money, a share or a duration is for: "$5.7 billion in wall funding"."""
    after += place.low(after) == "worth"
    if place.low(after) in _TOPIC_WORDS[place.table.code]:
        many = counted_at(place.parts, after + 1, place.table, single=False)
        return many if many.stems else counted_at(place.parts, after + 1, place.table, single=True)
    if not unit.isupper() or not place.low(after).isalpha():
        return Counted((), after)
    return counted_at(place.parts, after, place.table, single=True)  # "$25 million contract"


def _score(place: Place, amount: Amount, end: Amount) -> _Found:
    low, high = sorted((amount.low, end.low))
    parts = place.parts
    figure = Figure(
        parts[place.at].start, parts[end.stop - 1].end, low, high, "score", role="score"
    )
    return figure, end.stop


def _hedged(place: Place, start: int, amount: Amount) -> tuple[Hedge, int, int]:
    """Return the hedge, the index of the first piece with it, and the index after the number."""
    hedge: Hedge = "vague" if amount.kind == "vague" else "exact"
    first, stop = start, amount.stop
    found = hedge_before(place.parts, start, place.table)
    if place.low(start - 1) in {"between", "zwischen", "entre", "tra"} and amount.high > amount.low:
        first = start - 1
    elif found is not None and found[1] >= place.done:
        hedge, first = found
    after = hedge_after(place.parts, stop, place.table)
    if after is not None:
        hedge, stop = (after[0] if hedge == "exact" else hedge), after[1]
    return hedge, first, stop


def _widened(amount: Amount, hedge: Hedge) -> tuple[float, float]:
    if hedge in {"at least", "more than"}:
        return amount.low, inf
    if hedge in {"at most", "less than"}:
        return 0.0, amount.high
    return amount.low, amount.high
