"""What a search gives: places, how many in each source, and other ways to read what was typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, get_args

if TYPE_CHECKING:
    from summarizer.model import Span

FindHow = Literal["auto", "text", "words", "forms", "name", "figure"]
"""How words are looked for: as the engine thinks best, as characters anywhere, as whole words, as
any form of the words ("agree", "agreed"), as a name in all spellings, as a figure in all wordings.
"""
FIND_HOWS: Final[tuple[FindHow, ...]] = get_args(FindHow)
MOST_PLACES: Final = 10_000


@dataclass(frozen=True, slots=True)
class Offer:
    """Another way to read what was typed.

    Attributes:
        how: to be asked for with ``text``.
        text: what to look for: the words that were typed, or a name in full.
        called: how to name it to the reader: a name in full, a number in digits, else the words.
        count: places that are found so.
    """

    how: FindHow
    text: str
    called: str
    count: int


@dataclass(frozen=True, slots=True)
class Found:
    """Where the words stand.

    Attributes:
        how: how they were looked for; never "auto".
        called: what was looked for: a name in full or a number in digits where it was read as one.
        spans: in order of article and place, not overlapping, at most ``MOST_PLACES``.
        counts: places in each article, also those beyond ``MOST_PLACES``.
        offers: other ways to read the words, the most telling first.
    """

    how: FindHow = "text"
    called: str = ""
    spans: tuple[Span, ...] = ()
    counts: tuple[int, ...] = ()
    offers: tuple[Offer, ...] = ()

    @property
    def whole(self) -> int:
        """How many places there are in all."""
        return sum(self.counts)
