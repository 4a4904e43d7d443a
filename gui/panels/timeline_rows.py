"""The dated claims as rows of a list: the days, the claims of these days, the day of the story.

In: an analysis. Out: headings in order of days, below each its claims with the passage that names
the day. Costs one pass over the dated claims. Nothing is judged here: which claims are dated, and
how exactly, the engine found. No Qt.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final, Literal

from gui.panels.timeline_words import Days, distance, heading, is_ahead, published, stretch
from gui.shown import shown
from gui.told import retold
from gui.words import translate
from summarizer.model import sentence_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer import Analysis, Article, Claim, DatedClaim, Span

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


def of_claims(rows: Iterable[Moment], only: frozenset[int]) -> tuple[Moment, ...]:
    """Return those rows that tell one of the claims, under their days; and the story's own day."""
    kept: list[Moment] = []
    for row in rows:
        if kept and kept[-1].kind == "days" and row.kind != "claim":
            kept.pop()
        if row.kind != "claim" or not only.isdisjoint(row.claims):
            kept.append(row)
    if kept and kept[-1].kind == "days":
        kept.pop()
    return tuple(kept)


def _story_row(story: Days | None) -> Moment:
    if story is None:
        return Moment("story", "")
    words = translate("Timeline", "Published {days}").format(days=stretch(story))
    return Moment("story", words, days=story)


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

    dates: defaultdict[int, list[Span]] = defaultdict(list)
    for date in dated.spans:
        dates[date.article].append(date)

    def order(span: Span) -> tuple[bool, bool, Span]:
        names_it = any(span.contains(date) for date in dates.get(span.article, ()))
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
    said = translate("Timeline", "“{words}” in {sources}")
    named = "; ".join(
        said.format(words=shown(words), sources=", ".join(dict.fromkeys(who)))
        for words, who in printed.items()
    )
    return f"{named} ({retold(dated.basis)})"
