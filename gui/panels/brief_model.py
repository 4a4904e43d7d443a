"""The brief as rows of a list: headings, cited lines, differences."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QObject, Qt

from gui.edits.passages import is_pinned, spans_of, undecided
from gui.panels.chips import plural
from gui.panels.row_model import Index, RowModel
from summarizer import Edits

if TYPE_CHECKING:
    from summarizer import Brief, Difference, Line, Span

ROW: Final = int(Qt.ItemDataRole.UserRole)
_HEADINGS: Final = {
    "shared": "What the sources share",
    "adds": "What each source adds",
    "differences": "Where they differ",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One row; ``line`` or ``difference`` is set where the kind says so.

    Attributes:
        pinned: the user wants this line.
        banned: where a sentence stands that the user does not want.
        leads_to: of an "action": "banned" (show or hide them) or "doubts" (decide them).
    """

    kind: Literal["heading", "line", "difference", "note", "banned", "action"]
    text: str
    section: str = ""
    line: Line | None = None
    difference: Difference | None = None
    pinned: bool = False
    banned: Span | None = None
    leads_to: Literal["", "banned", "doubts"] = ""

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
            return () if self.banned is None else (self.banned.article,)
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
            title = _HEADINGS.get(section.kind, section.title)
            rows.append(Row("heading", title, section.kind))
        last = section.kind
        rows.extend(Row("line", line.text, section.kind, line=line) for line in section.lines)
        rows.extend(
            Row("difference", one.about, section.kind, difference=one)
            for one in section.differences
        )
    return tuple(rows) or (Row("note", _why_empty(brief)),)


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
    decided = (*_banned_rows(brief, edits, open_=open_), *_doubt_rows(brief, edits))
    heading = (Row("heading", "Your decisions", "decisions"),) if decided else ()
    return (*rows, *heading, *decided)


def _banned_rows(brief: Brief, edits: Edits, *, open_: bool) -> tuple[Row, ...]:
    articles = brief.analysis.story.articles
    spans = spans_of(brief.analysis, edits.banned)
    if not spans:
        return ()
    verb = "hide" if open_ else "show"
    head = Row("action", f"{plural(len(spans), 'line')} banned: {verb}", leads_to="banned")
    told = (Row("banned", span.cut(articles), "decisions", banned=span) for span in spans)
    return (head, *told) if open_ else (head,)


def _doubt_rows(brief: Brief, edits: Edits) -> tuple[Row, ...]:
    count = len(undecided(brief.analysis, edits))
    words = f"{plural(count, 'pair')} of passages may report the same thing: decide"
    return (Row("action", words, leads_to="doubts"),) if count else ()


def _why_empty(brief: Brief) -> str:
    """Say what would fill a brief that has no line."""
    analysis = brief.analysis
    if not analysis.voices:
        return "All sources are left out. Take one back in by its eye in the list of sources."
    articles = analysis.story.articles
    lengths = (len(span.cut(articles).split()) for one in analysis.claims for span in one.support)
    if max(lengths, default=0) > brief.budget:
        return "Nothing fits into this length. Allow more words."
    return "No sentence of these sources can stand alone in a brief."


def spoken(row: Row) -> str:
    """Return a row as a screen reader should say it."""
    if row.line is not None:
        numbers = ", ".join(str(index + 1) for index in row.sources)
        noun = "source" if len(row.sources) == 1 else "sources"
        pinned = "; pinned" if row.pinned else ""
        return f"{row.text} ({noun} {numbers}; {plural(row.line.voices, 'voice')}{pinned})"
    if row.banned is not None:
        return f"Banned: {row.text} (source {row.banned.article + 1})"
    if row.difference is not None:
        sides = "; ".join(
            f"{side.value} in {', '.join(sorted({str(s.article + 1) for s in side.spans}))}"
            for side in row.difference.sides
        )
        return f"{row.text}, {row.difference.relation}: {sides}"
    return row.text


class BriefModel(RowModel[Row]):
    """The rows of the brief that is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(ROW, parent)

    def show(
        self, brief: Brief | None, edits: Edits | None = None, *, banned_open: bool = False
    ) -> None:
        """Show a brief with what the user decided about it, or nothing."""
        self.beginResetModel()
        edits = edits or Edits()
        self._rows = rows_with(brief, edits, open_=banned_open) if brief is not None else ()
        self.endResetModel()

    def number_of(self, row: Row) -> int | None:
        """Return where the line, difference or action of an earlier row stands now, if it does."""
        same = (
            number
            for number, other in enumerate(self._rows)
            if (other.kind, other.line and other.line.span, other.difference, other.leads_to)
            == (row.kind, row.line and row.line.span, row.difference, row.leads_to)
            and other.banned == row.banned
        )
        return next(same, None)

    def nearest(self, number: int) -> int | None:
        """Return the row next to a number that can be chosen, the following ones first."""
        later = range(max(number, 0), len(self._rows))
        order = (*later, *range(min(number, len(self._rows)) - 1, -1, -1))
        chosen = (at for at in order if self._rows[at].kind not in {"heading", "note"})
        return next(chosen, None)

    def row(self, index: Index) -> Row:
        """Return the row at an index of this model."""
        return self._rows[index.row()]

    def place_of(self, claim: int | None) -> int | None:
        """Return the number of the first line that reports a claim."""
        for number, row in enumerate(self._rows):
            if row.line is not None and row.claim == claim:
                return number
        return None

    def spoken(self, row: Row) -> str:
        """Return a row as a screen reader should say it."""
        return spoken(row)

    def reachable(self, row: Row) -> bool:
        """Let lines, differences and actions be chosen."""
        return row.kind not in {"heading", "note"}
