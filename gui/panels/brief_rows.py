"""The rows of a brief: headings, cited lines, the user's own, differences, what was decided."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from gui import dates
from gui.edits.passages import is_pinned, spans_of, undecided
from gui.panels.difference_words import about_words
from gui.shown import shown
from gui.words import Phrase, number, translate
from summarizer import Line
from summarizer.model import OwnLine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer import Article, Brief, Difference, Edits, Section, Span

    Entry = Line | OwnLine

_HEADINGS: Final = {
    "shared": Phrase("Brief", "What the sources share"),
    "adds": Phrase("Brief", "What each source adds"),
    "differences": Phrase("Brief", "Where they differ"),
}


@dataclass(frozen=True, slots=True)
class Draft:
    """Where the user is writing a line of their own.

    Attributes:
        beside: the entry above or below which it is to stand; when a line is changed, that line.
        before: whether it is to stand above.
        changes: whether it takes the place of ``beside``, a line of the user's own.
        height: pixels that the editor needs.
    """

    beside: Entry
    before: bool = False
    changes: bool = False
    height: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """One row; ``line``, ``own`` or ``difference`` is set where the kind says so.

    Attributes:
        own: a line of the user's own.
        days: for a line the days that words such as "yesterday" in it mean, in words.
        height: of a "draft": pixels that the editor over it needs.
        pinned: the user wants this line.
        banned: where a sentence stands that the user does not want.
        waiting: where a pinned sentence stands that has no room in the brief.
        leads_to: of an "action": "banned" (show or hide them) or "doubts" (decide them).
    """

    kind: Literal[
        "heading", "line", "own", "draft", "difference", "note", "banned", "waiting", "action"
    ]
    text: str
    section: str = ""
    line: Line | None = None
    difference: Difference | None = None
    pinned: bool = False
    banned: Span | None = None
    leads_to: Literal["", "banned", "doubts"] = ""
    own: OwnLine | None = None
    waiting: Span | None = None
    height: int = 0
    days: tuple[str, ...] = ()

    @property
    def entry(self) -> Entry | None:
        """The line of the brief, or of the user's own, that this row shows."""
        return self.line or self.own

    @property
    def claim(self) -> int | None:
        """The claim this row speaks of, if any."""
        if self.line is not None:
            return self.line.claim
        return self.difference.claim if self.difference is not None else None

    @property
    def sources(self) -> tuple[int, ...]:
        """Indices of the articles behind a line: the cited one first."""
        if self.line is None:
            aside = self.banned or self.waiting
            return () if aside is None else (aside.article,)
        first = self.line.span.article
        return (first, *(index for index in self.line.also if index != first))


def rows_of(brief: Brief) -> tuple[Row, ...]:
    """Return the rows of a brief; sections of one kind in a row stand under one heading."""
    rows: list[Row] = []
    last = ""
    for section in brief.sections:
        if not section.lines and not section.differences:
            continue
        if section.kind != last:
            title = _HEADINGS.get(section.kind)
            rows.append(Row("heading", title() if title else section.title, section.kind))
        last = section.kind
        articles = brief.analysis.story.articles
        rows.extend(_row_of(entry, section, articles) for entry in section.entries)
        rows.extend(
            Row("difference", about_words(one), section.kind, difference=one)
            for one in section.differences
        )
    return tuple(rows) or (Row("note", _why_empty(brief)),)


def _row_of(entry: Entry, section: Section, articles: Sequence[Article]) -> Row:
    if isinstance(entry, OwnLine):
        return Row("own", entry.text, section.kind, own=entry)
    days = tuple(_days(entry, articles[entry.span.article].text))
    return Row("line", entry.text, section.kind, line=entry, days=days)


def _days(line: Line, text: str) -> Iterator[str]:
    """Yield "yesterday: 26 Jul 2021" once for each such day of a line."""
    said = translate("Brief", "{words}: {day}")
    guessed = translate("Brief", "{words}: {day}, by a guess")
    told = {text[mention.start : mention.end]: mention for mention in line.days if mention.first}
    for words, mention in told.items():
        if mention.first is not None:
            form = guessed if "guess" in mention.basis else said
            yield form.format(words=shown(words), day=dates.short(mention.first))


def with_draft(rows: tuple[Row, ...], draft: Draft | None) -> tuple[Row, ...]:
    """Return rows with room for what the user is writing; at the top if its line is gone."""
    if draft is None:
        return rows
    room = Row("draft", translate("Brief", "A line of your own"), height=draft.height)
    at = next((n for n, row in enumerate(rows) if same_entry(row.entry, draft.beside)), None)
    if at is None:
        return (room, *rows)
    if draft.changes:
        return (*rows[:at], room, *rows[at + 1 :])
    at += not draft.before
    return (*rows[:at], room, *rows[at:])


def same_entry(one: Entry | None, other: Entry) -> bool:
    """Tell whether two entries are the same line, in a brief made before or after."""
    if isinstance(one, Line) and isinstance(other, Line):
        return one.span == other.span
    return isinstance(one, OwnLine) and isinstance(other, OwnLine) and one.decided == other.decided


def rows_with(brief: Brief, edits: Edits, *, open_: bool) -> tuple[Row, ...]:
    """Return the rows of a brief, and behind it what the user decided or may decide.

    Args:
        open_: show the banned lines, not only their number.
    """
    rows = [
        replace(row, pinned=True)
        if row.line and is_pinned(brief.analysis, edits, row.line)
        else row
        for row in rows_of(brief)
    ]
    decided = (
        *_waiting_rows(brief, edits),
        *_left_out_rows(brief, edits),
        *_banned_rows(brief, edits, open_=open_),
        *_doubt_rows(brief, edits),
    )
    if not decided:
        return tuple(rows)
    heading = Row("heading", translate("Brief", "Your decisions"), "decisions")
    return (*rows, heading, *decided)


def _waiting_rows(brief: Brief, edits: Edits) -> tuple[Row, ...]:
    """Return the pinned sentences that the brief has no room for.

    What was pinned since it was made may well stand in the next one.
    """
    articles = brief.analysis.story.articles
    lines = [line.span for line in brief.lines]
    spans = (
        span
        for span in spans_of(brief.analysis, edits.pinned & brief.edits.pinned)
        if articles[span.article].sha256 not in edits.hidden
        and not any(span.overlaps(line) for line in lines)
    )
    return tuple(Row("waiting", span.cut(articles), "decisions", waiting=span) for span in spans)


def _left_out_rows(brief: Brief, edits: Edits) -> tuple[Row, ...]:
    """Return the user's own lines that had nothing to stand beside when the brief was made."""
    shown = {own.decided for own in brief.own}
    return tuple(
        Row("own", own.text, "decisions", own=OwnLine(own, span))
        for own in sorted(edits.own & brief.edits.own - shown)
        for span in spans_of(brief.analysis, [own.place])
    )


def _banned_rows(brief: Brief, edits: Edits, *, open_: bool) -> tuple[Row, ...]:
    articles = brief.analysis.story.articles
    spans = spans_of(brief.analysis, edits.banned)
    if not spans:
        return ()
    head = Row("action", _banned_words(len(spans), open_=open_), leads_to="banned")
    told = (Row("banned", span.cut(articles), "decisions", banned=span) for span in spans)
    return (head, *told) if open_ else (head,)


def _banned_words(count: int, *, open_: bool) -> str:
    if open_:
        one = translate("Brief", "1 line banned: hide")
        many = translate("Brief", "%n lines banned: hide", count=count)
    else:
        one = translate("Brief", "1 line banned: show")
        many = translate("Brief", "%n lines banned: show", count=count)
    return one if count == 1 else many


def _doubt_rows(brief: Brief, edits: Edits) -> tuple[Row, ...]:
    count = len(undecided(brief.analysis, edits))
    if not count:
        return ()
    one = translate("Brief", "1 pair of passages may report the same thing: decide")
    many = translate(
        "Brief", "{n} pairs of passages may report the same thing: decide", count=count
    )
    words = one if count == 1 else many.format(n=number(count))
    return (Row("action", words, leads_to="doubts"),)


def _why_empty(brief: Brief) -> str:
    """Say what would fill a brief that has no line."""
    analysis = brief.analysis
    if not analysis.voices:
        return translate(
            "Brief",
            "All sources are left out. Take one back in by its eye in the list of sources.",
        )
    articles = analysis.story.articles
    lengths = (len(span.cut(articles).split()) for one in analysis.claims for span in one.support)
    if max(lengths, default=0) > brief.budget:
        return translate("Brief", "Nothing fits into this length. Allow more words.")
    return translate("Brief", "No sentence of these sources can stand alone in a brief.")
