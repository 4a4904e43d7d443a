"""The dated claims as rows of a list: the days, the claims of these days, the day of the story.

In: an analysis. Out: headings in order of days, below each its claims with the passage that names
the day. Costs one pass over the dated claims. Nothing is judged here: which claims are dated, and
how exactly, the engine found.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QObject, Qt

from gui.panels.row_model import RowModel
from gui.panels.timeline_words import Days, distance, heading, is_ahead, published, stretch
from gui.shown import shown
from gui.words import translate
from summarizer.model import sentence_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer import Analysis, Article, Claim, DatedClaim, Span

MOMENT: Final = int(Qt.ItemDataRole.UserRole)
_MOST_SHOWN: Final = 400  # characters of one passage; the rest is one click away
_MORE: Final = "… "


@dataclass(frozen=True, slots=True)
class Moment:
    """One row.

    Attributes:
        kind: a heading with its days, the day on which the sources came out, or a claim.
        text: the days in words, or the passage.
        note: how far from the story a heading lies, how a claim was dated.
        exact: whether a heading is a single day.
        ahead: whether it lies after the story's day.
        claims: ids of the claims that the passage tells, the first dated one first.
        spans: the passage of each source of these claims, the one that is shown first.
        lit: where the words that name the day stand in ``text``.
        named: how each source names the day, for the tooltip.
        days: what a heading or the story's day covers.
        differs: whether the sources put it on different days.
    """

    kind: Literal["days", "story", "claim"]
    text: str
    note: str = ""
    exact: bool = False
    ahead: bool = False
    claims: tuple[int, ...] = ()
    spans: tuple[Span, ...] = ()
    lit: tuple[int, int] | None = None
    named: str = ""
    days: Days | None = None
    differs: bool = False

    @property
    def sources(self) -> tuple[int, ...]:
        """Indices of the articles that tell it, the one that is shown first."""
        return tuple(span.article for span in self.spans)

    def span_of(self, source: int | None) -> Span | None:
        """Return the passage of a source, or the one that is shown."""
        found = (span for span in self.spans if source in {None, span.article})
        return next(found, None)


def moments(analysis: Analysis, hidden: frozenset[int] = frozenset()) -> tuple[Moment, ...]:
    """Return the rows of a story's timeline; the story's own day stands where it belongs."""
    if not analysis.timeline:
        return ()
    story = published(analysis.story, hidden)
    claims = {claim.id: claim for claim in analysis.claims}
    unlike = _unlike(analysis)
    rows: list[Moment] = []
    marked = story is None
    for days, group in groupby(analysis.timeline, key=heading):
        dated = list(group)
        if not marked and is_ahead(dated[0], story):
            rows.append(_story_row(story))
            marked = True
        rows.append(_days_row(days, dated[0], story))
        told = _merged(
            _claim_row(one, claims[one.claim], analysis, differs=one.claim in unlike)
            for one in dated
        )
        ahead = rows[-1].ahead
        rows += (replace(row, ahead=ahead) for row in told)
    return (*rows, *(() if marked else (_story_row(story),)))


def _story_row(story: Days | None) -> Moment:
    return Moment("story", f"Published {stretch(story)}" if story is not None else "", days=story)


def _unlike(analysis: Analysis) -> frozenset[int]:
    """Return the dated claims whose day is told differently elsewhere."""
    dates = [one for one in analysis.differences if one.kind == "date"]
    places = [span for one in dates for side in one.sides for span in side.spans]
    inside = {
        dated.claim
        for dated in analysis.timeline
        if any(_touch(place, span) for place in places for span in dated.spans)
    }
    return frozenset(inside | {one.claim for one in dates if one.claim is not None})


def _touch(one: Span, other: Span) -> bool:
    return one.article == other.article and one.start < other.end and other.start < one.end


def _days_row(days: str, dated: DatedClaim, story: Days | None) -> Moment:
    return Moment(
        "days",
        f"{days[:1].upper()}{days[1:]}",
        distance(dated, story),
        exact=dated.first == dated.last,
        ahead=is_ahead(dated, story),
        days=Days(dated.first, dated.last),
    )


def _merged(rows: Iterable[Moment]) -> Iterable[Moment]:
    """Show a passage once that tells several claims of one day."""
    found: dict[Span, Moment] = {}
    for row in rows:
        known = found.get(row.spans[0])
        if known is None:
            found[row.spans[0]] = row
        else:
            others = {span.article: span for span in (*row.spans, *known.spans)}
            spans = (others.pop(row.spans[0].article), *sorted(others.values()))
            named = known.named if known.named == row.named else f"{known.named}; {row.named}"
            claims = (*known.claims, *row.claims)
            found[row.spans[0]] = replace(
                known,
                note=known.note or row.note,
                claims=claims,
                spans=spans,
                named=named,
                differs=known.differs or row.differs,
            )
    return found.values()


def _claim_row(
    dated: DatedClaim, claim: Claim, analysis: Analysis, *, differs: bool = False
) -> Moment:
    articles = analysis.story.articles
    spans = _one_a_source(dated, claim, articles)
    text, start = _passage(spans[0], articles)
    date = next((d for d in dated.spans if spans[0].contains(d)), None)
    lit = None
    if date is not None and date.end - start <= len(text):
        lit = (date.start - start, date.end - start)
    return Moment(
        "claim",
        text,
        _remark(dated, differs=differs),
        claims=(dated.claim,),
        spans=spans,
        lit=lit,
        named=_named(dated, articles),
        differs=differs,
    )


def _remark(dated: DatedClaim, *, differs: bool) -> str:
    if differs:
        return translate("Timeline", "≠ dates differ")
    return translate("Timeline", "date guessed") if "guess" in dated.basis else ""


def _one_a_source(dated: DatedClaim, claim: Claim, articles: Sequence[Article]) -> tuple[Span, ...]:
    """Return one passage a source: the one that names the day, whole sentences before parts."""
    if len(claim.support) == 1:
        return claim.support

    def order(span: Span) -> tuple[bool, bool, Span]:
        names_it = any(span.contains(date) for date in dated.spans)
        return (not names_it, sentence_at(articles, span).start != span.start, span)

    best: dict[int, Span] = {}
    for span in sorted(claim.support, key=order):
        best.setdefault(span.article, span)
    first, *others = best.values()
    return (first, *sorted(others))


def _passage(span: Span, articles: Sequence[Article]) -> tuple[str, int]:
    """Return a passage, with a sign where it is a part, and where in its article it would begin."""
    text, whole = span.cut(articles), sentence_at(articles, span)
    before = _MORE if whole.start < span.start else ""
    long = len(text) > _MOST_SHOWN
    after = " …" if long or whole.end - span.end > 1 else ""
    return f"{before}{text[:_MOST_SHOWN]}{after}", span.start - len(before)


def _named(dated: DatedClaim, articles: Sequence[Article]) -> str:
    """Say in which words which sources name the day, and how it was read."""
    printed: dict[str, list[str]] = {}
    for span in dated.spans:
        printed.setdefault(" ".join(span.cut(articles).split()), []).append(str(span.article + 1))
    named = "; ".join(
        f"“{shown(words)}” in {', '.join(dict.fromkeys(who))}" for words, who in printed.items()
    )
    return f"{named} ({dated.basis})"


def _spoken(row: Moment) -> str:
    """Return a row as a screen reader should say it."""
    if row.kind != "claim":
        return f"{row.text}, {row.note}" if row.note else row.text
    numbers = ", ".join(str(index + 1) for index in row.sources)
    noun = "source" if len(row.sources) == 1 else "sources"
    return f"{row.text} ({noun} {numbers}{'; ' if row.note else ''}{row.note})"


class TimelineModel(RowModel[Moment]):
    """The rows of the timeline that is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(MOMENT, parent)
        self._place: dict[int, int] = {}

    def show(self, analysis: Analysis | None, hidden: frozenset[int] = frozenset()) -> None:
        """Show the dated claims of a story, or none."""
        self.beginResetModel()
        self._rows = moments(analysis, hidden) if analysis is not None else ()
        self._place = {claim: n for n, row in enumerate(self._rows) for claim in row.claims}
        self.endResetModel()

    def place_of(self, claim: int | None) -> int | None:
        """Return the number of the row of a claim, ``None`` if it is not dated."""
        return self._place.get(claim) if claim is not None else None

    @property
    def rows(self) -> tuple[Moment, ...]:
        """The rows, as they stand."""
        return self._rows

    def claims(self) -> int:
        """Return the number of dated claims."""
        return len(self._place)

    def spoken(self, row: Moment) -> str:
        """Return a row as a screen reader should say it."""
        return _spoken(row)

    def reachable(self, row: Moment) -> bool:
        """Let claims be chosen."""
        return row.kind == "claim"
