"""What one article says: figures, dates, names and quotes, as extents of its text.

These are the findings of the ``annotate`` stage for one article, free of the article's place in a
story, so that they can be cached by content. ``analysis`` holds what they become across sources.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from summarizer.model.spans import Extent

if TYPE_CHECKING:
    from datetime import date as Date  # noqa: N812 - `date` is also the name of a field

Hedge = Literal["exact", "about", "at least", "more than", "at most", "less than", "vague"]
DatePrecision = Literal["time", "day", "weekday", "month", "year", "span"]
NameKind = Literal["person", "organisation", "place", "other"]
QuoteKind = Literal["direct", "mixed", "indirect"]


@dataclass(frozen=True, slots=True, order=True)
class Figure(Extent):
    """A number as an interval. The extent covers hedge, number and unit ("at least 12 people").

    Attributes:
        low, high: the interval in ``unit`` (equal for an exact figure; ``inf`` is allowed).
        unit: normalised unit: "" for a plain count, "%", "USD", "EUR", "km", "year", "minute",
            "year-old" (an age), "ordinal" ...
        counted: stems of the noun phrase that is counted, head last ("foreign", "soldier").
        hedge: how firmly the source puts it.
        role: "figure", or "age", "ordinal", "identifier" (F16, Route 66), which are compared
            with their like only.
    """

    low: float = 0.0
    high: float = 0.0
    unit: str = ""
    counted: tuple[str, ...] = ()
    hedge: Hedge = "exact"
    role: str = "figure"


@dataclass(frozen=True, slots=True)
class DateMention(Extent):
    """An expression of time, resolved to the days it may mean.

    Attributes:
        first, last: the days it may cover, both included; ``None`` if it cannot be resolved.
        precision: of the expression itself.
        basis: words for the reader: "stated", "relative to the article's date", "year guessed".
    """

    first: Date | None = None
    last: Date | None = None
    precision: DatePrecision = "day"
    basis: str = "stated"


@dataclass(frozen=True, slots=True, order=True)
class Mention(Extent):
    """A name as it is spelt in one place, with the title before it kept apart."""

    kind: NameKind = "other"
    title: str = ""


@dataclass(frozen=True, slots=True)
class Speech(Extent):
    """Speech in one article; the extent covers the content, with its quotation marks if any.

    Attributes:
        kind: direct, mixed (indirect with quoted words) or indirect.
        speaker: where the speaker is named for this quote, if anywhere.
        name: the speaker in full, resolved through pronouns and surnames; ``None`` if unknown.
        cue: the reporting verb or phrase.
        anonymous: the speaker is described but not named ("an Iraqi source").
    """

    kind: QuoteKind = "direct"
    speaker: Extent | None = None
    name: str | None = None
    cue: Extent | None = None
    anonymous: bool = False


@dataclass(frozen=True, slots=True)
class Annotations:
    """All that ``annotate`` found in one article, each in order of place."""

    figures: tuple[Figure, ...] = ()
    dates: tuple[DateMention, ...] = ()
    mentions: tuple[Mention, ...] = ()
    speech: tuple[Speech, ...] = ()
