"""What an expression of time is read as, and the surroundings it is read in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date  # noqa: N812, TC003
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from summarizer.annotate.dates.periods import Period
    from summarizer.annotate.dates.vocabulary import Vocabulary
    from summarizer.model import DatePrecision

STATED: Final = "stated"
RELATIVE: Final = "relative to the article's date"
GUESSED: Final = "relative to the article's date, which is a guess"
YEAR_GUESSED: Final = "year taken from the article's date"
UNDATED: Final = "the article has no date to resolve it"
OTHER_EVENT: Final = "relative to another event"
APPROXIMATE: Final = "only approximate"
AMBIGUOUS: Final = "day and month could be either way round"
EVENT: Final = "names an event, not the day meant here"
TIME_OF_DAY: Final = "time of day"
CONTRADICTORY: Final = "weekday and date do not agree"


Needs = tuple[frozenset[str], ...]
"""What a sentence must hold for a pattern to match it: one sign of each of these sets."""
ANY_DIGIT: Final = "#"
"""The sign that a sentence holds a digit; the others are words, and what stands before digits."""
YEAR_LIKE: Final = frozenset("12")


class Reading(NamedTuple):
    """The days an expression may cover, how precise it is, and how that is known."""

    first: Date | None
    last: Date | None
    precision: DatePrecision
    basis: str


@dataclass(frozen=True, slots=True)
class Scene:
    """The surroundings of an expression.

    Attributes:
        text: of the sentence.
        day: of publication, if known; ``guessed``: it is only a guess.
        words: the names and markers of the article's language.
        may_is_a_name: somebody called May is in the article.
    """

    text: str
    day: Date | None
    guessed: bool
    words: Vocabulary
    may_is_a_name: bool = False

    @property
    def relative(self) -> str:
        """The words for a day that was counted from the article's."""
        return GUESSED if self.guessed else RELATIVE

    def counted(self, period: Period | None, precision: DatePrecision) -> Reading:
        """Return a reading that was counted from the article's date."""
        if self.day is None:
            return unresolved(precision, UNDATED)
        if period is None:
            return unresolved(precision, APPROXIMATE)
        return Reading(period[0], period[1], precision, self.relative)


def unresolved(precision: DatePrecision, basis: str) -> Reading:
    """Return the reading of an expression whose days are not known."""
    return Reading(None, None, precision, basis)


def stated(period: Period, precision: DatePrecision) -> Reading:
    """Return the reading of an expression that says it all."""
    return Reading(period[0], period[1], precision, STATED)
