"""Who said what: the quotations of a story under their speakers, as rows; some of them on request.

In: an analysis and which quotations are wanted. Out: rows: a speaker, the quotations of the
speaker, and below one that others trimmed or altered what those print. Costs one pass over the
quotations and one look at each difference of quotations.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from gui import counts
from gui.panels.difference_words import relation_words
from gui.shown import shown
from gui.words import Phrase, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from summarizer import Analysis, Difference, Quote, Span

Kind = Literal["all", "named", "anonymous", "altered"]
_KINDS: Final = {"mixed": Phrase("Quotes", "mixed"), "indirect": Phrase("Quotes", "indirect")}
_MOST_SHOWN: Final = 600  # characters of one quotation; the rest is one click away


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which quotations are shown.

    Attributes:
        speaker: part of the speaker's name, in any case; empty for all.
        only: places of quotations; others are not wanted. ``None``: wherever they are.
    """

    kind: Kind = "all"
    speaker: str = ""
    only: frozenset[Span] | None = None


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A speaker (no span), a quotation, or what another source prints of the one above it."""

    text: str
    note: str = ""
    span: Span | None = None
    other: bool = False


@dataclass(frozen=True, slots=True)
class Ledger:
    """The quotations of a story, sorted and counted once for every filter.

    Attributes:
        groups: (unnamed, speaker) and the speaker's quotations in order of article and place;
            named speakers by name, then the anonymous.
        altered: the differences that a quotation is a side of.
    """

    analysis: Analysis
    groups: tuple[tuple[tuple[bool, str], tuple[Quote, ...]], ...]
    altered: Mapping[Span, tuple[Difference, ...]]

    @classmethod
    def of(cls, analysis: Analysis) -> Ledger:
        """Sort the quotations of an analysis."""
        groups: dict[tuple[bool, str], list[Quote]] = {}
        nobody = translate("Quotes", "Speaker not stated")
        for quote in analysis.quotes:
            groups.setdefault((_unnamed(quote), quote.speaker or nobody), []).append(quote)
        ordered = tuple(
            (who, tuple(sorted(quotes, key=lambda quote: quote.span)))
            for who, quotes in sorted(groups.items())
        )
        return cls(analysis, ordered, _altered(analysis))

    @property
    def speakers(self) -> tuple[str, ...]:
        """All speakers, those with most quotations first."""
        often = sorted(self.groups, key=lambda group: -len(group[1]))
        return tuple(speaker for (_, speaker), _ in often)

    def count(self, wanted: Wanted) -> int:
        """Return how many quotations are like that."""
        return sum(len(quotes) for _, quotes in self.chosen(wanted))

    def chosen(self, wanted: Wanted) -> Iterator[tuple[str, tuple[Quote, ...]]]:
        """Return the speakers with those of their quotations that are wanted."""
        part = wanted.speaker.casefold().strip()
        for (_, speaker), quotes in self.groups:
            kept = tuple(quote for quote in quotes if self._is(quote, wanted))
            if kept and part in shown(speaker).casefold():
                yield speaker, kept

    def rows(self, wanted: Wanted) -> tuple[QuoteRow, ...]:
        """Return the rows of the quotations that are wanted."""
        return tuple(
            row for speaker, quotes in self.chosen(wanted) for row in self._group(speaker, quotes)
        )

    def within(self, claims: frozenset[int]) -> frozenset[Span]:
        """Return the places of the quotations that stand in a passage of one of the claims."""
        near: dict[int, list[Span]] = defaultdict(list)
        for claim in self.analysis.claims:
            for span in claim.support if claim.id in claims else ():
                near[span.article].append(span)
        return frozenset(
            quote.span
            for quote in self.analysis.quotes
            if any(quote.span.overlaps(span) for span in near[quote.span.article])
        )

    def _is(self, quote: Quote, wanted: Wanted) -> bool:
        kind = wanted.kind
        if wanted.only is not None and quote.span not in wanted.only:
            return False
        if kind == "altered":
            return quote.span in self.altered
        return kind == "all" or _unnamed(quote) == (kind == "anonymous")

    def _group(self, speaker: str, quotes: tuple[Quote, ...]) -> Iterator[QuoteRow]:
        count = counts.quotes(len(quotes))
        anonymous = translate("Quotes", "anonymous · {count}").format(count=count)
        yield QuoteRow(speaker, anonymous if quotes[0].anonymous else count)
        for quote in quotes:
            yield self._said(quote)
            for difference in self.altered.get(quote.span, ()):
                yield from self._elsewhere(quote, difference)

    def _said(self, quote: Quote) -> QuoteRow:
        text = quote.span.cut(self.analysis.story.articles)
        cue = quote.cue or ""
        said = cue if any(character.isalpha() for character in cue) else ""  # not a colon alone
        kind = _KINDS.get(quote.kind)
        known = (said, kind() if kind is not None else "")
        return QuoteRow(_shortened(text), ", ".join(filter(None, known)), quote.span)

    def _elsewhere(self, quote: Quote, difference: Difference) -> Iterator[QuoteRow]:
        """Return what the other sides of a difference print, each once."""
        articles, note = self.analysis.story.articles, relation_words(difference)
        for side in difference.sides:
            if not any(span.overlaps(quote.span) for span in side.spans):
                span = side.spans[0]
                yield QuoteRow(_shortened(span.cut(articles)), note, span, other=True)


def quote_rows(analysis: Analysis, wanted: Wanted | None = None) -> tuple[QuoteRow, ...]:
    """Return the quotations under their speakers: named ones by name, then the anonymous."""
    return Ledger.of(analysis).rows(wanted or Wanted())


def _unnamed(quote: Quote) -> bool:
    return quote.anonymous or quote.speaker is None


def _altered(analysis: Analysis) -> dict[Span, tuple[Difference, ...]]:
    """Return the differences of quotations by the quotations that are a side of them."""
    near: dict[int, list[Quote]] = defaultdict(list)
    for quote in analysis.quotes:
        near[quote.span.article].append(quote)
    found: dict[Span, dict[int, Difference]] = defaultdict(dict)
    for number, difference in enumerate(analysis.differences):
        for span in _spans(difference) if difference.kind == "quote" else ():
            for quote in near[span.article]:
                if quote.span.overlaps(span):
                    found[quote.span][number] = difference
    return {span: tuple(each.values()) for span, each in found.items()}


def _spans(difference: Difference) -> Iterable[Span]:
    return (span for side in difference.sides for span in side.spans)


def _shortened(text: str) -> str:
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]} …"
