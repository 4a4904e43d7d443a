"""Ordinals: "first", "2nd", "twenty-first", and what only looks like one in other languages.

In: pieces of a sentence and the index of a number. Out: a figure of that role, or ``None``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.annotate.figures.phrase_lists import NOT_COUNTED
from summarizer.annotate.figures.phrases import counted_at, is_function_word
from summarizer.annotate.figures.tokens import Piece, glued, words_of
from summarizer.language import stopwords
from summarizer.model import Figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.annotate.figures.tables import NumberTable

_HYPHENS: Final = frozenset("-\u2010\u2011\u2013")
_ORDINAL_SUFFIXES: Final = words_of("st nd rd th er re e ème eme º ª °")
# Words that are also prepositions, adverbs or days: an ordinal only where one leads up to them.
_HOMOGRAPHS: Final = words_of("secondo prima primo segundo segunda quarta quinta sexta second")
_LEADING: Final = words_of(
    "il la lo l' un una un' del della dell' dello nel nella al alla dal dalla sul sulla el los las "
    "en por de su sua seu o a os as um uma no na do da pelo pela ao à le les une du au son sa "
    "cette ce quel questa questo quella per in con mi este esta esa ese aquella di como"
)


def _low(parts: Sequence[Piece], at: int) -> str:
    return parts[at].low if 0 <= at < len(parts) else ""


def ordinal_at(parts: Sequence[Piece], at: int, table: NumberTable) -> tuple[Figure, int] | None:
    """Read "first", "2nd", "twenty-first"."""
    part, stop = parts[at], at + 1
    value = table.ordinals.get(part.low)
    if part.text.isdigit() and len(part.text) < 10 and _low(parts, stop) in _ORDINAL_SUFFIXES:
        if not glued(part, parts[stop]):
            return None
        value, stop = float(part.text), stop + 1
    if value is None and _low(parts, stop) in _HYPHENS and stop + 1 < len(parts):
        ten, unit = table.small.get(part.low, 0.0), table.ordinals.get(parts[stop + 1].low, 10.0)
        if ten >= 20 and unit < 10 and table.code == "en":  # "twenty-first"
            value, stop = ten + unit, stop + 2
    if value is None:
        return None
    if table.code != "en" and not _is_ordinal_here(parts, at, stop, table):
        return None
    if table.code in {"es", "it", "pt"} and value == 10 and _low(parts, stop) in table.ordinals:
        value, stop = value + table.ordinals[parts[stop].low], stop + 1  # "décima segunda"
    counted = counted_at(parts, stop + (_low(parts, stop) in _HYPHENS), table, single=True)
    stems = counted.stems[:2]
    return (
        Figure(part.start, parts[stop - 1].end, value, value, "ordinal", stems, role="ordinal"),
        stop,
    )


def _is_ordinal_here(parts: Sequence[Piece], at: int, stop: int, table: NumberTable) -> bool:
    """Tell an ordinal from its homographs: "secondo l'ANSA", "prima di tutto", "quarta-feira".

    In these languages an ordinal is sure only with its noun, and with what leads up to it.
    """
    if parts[at].is_number:
        return True
    following = _low(parts, stop)
    if not following.isalpha() or following in NOT_COUNTED:
        return following in table.ordinals
    if table.code == "de":
        return following not in stopwords("de")
    if following == "fois":  # French lists it as a stop word
        return True
    if is_function_word(parts[stop].text, table.code) or parts[stop].text[0].isupper():
        return False
    before = _low(parts, at - 1)
    alone = parts[at].low in _HOMOGRAPHS and not (at and parts[at - 1].is_word)
    return not alone and not (parts[at].low in _HOMOGRAPHS and before not in _LEADING)
