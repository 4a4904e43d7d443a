"""The differences of a story as rows of cells: grouped by kind, what was set aside at the end.

In: differences, what the user said of each, and the sources in the table. Out: rows; a difference
takes a row of values, one with its explanation and one with the user's ruling, where there are any.
Where there is no room for columns the table is stacked: a row a side with its sources' chips. No
Qt. Linear in the passages.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from gui.panels.difference_words import (
    KINDS,
    about_words,
    kind_words,
    relation_words,
    standing_words,
)
from gui.shown import shown
from gui.told import difference_retold
from gui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer import Analysis, Article, Difference, Span
    from summarizer.model import DifferenceKind, Side, Standing

CellKind = Literal["heading", "about", "value", "silent", "side", "explanation", "ruling"]
ACROSS: Final = frozenset({"heading", "explanation", "ruling"})
"""Kinds of cells that stand across all columns."""
_ALL: Final = 6
_LONGEST: Final = 80  # characters of a source's own words beside its value


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: words, a muted second line, and the passages a click goes to.

    Attributes:
        sources: shown as chips behind the words, in a stacked table.
        number: of the difference, in the story's order.
        aside: it belongs to a difference that is no conflict.
    """

    text: str
    under: str = ""
    spans: tuple[Span, ...] = ()
    kind: CellKind = "value"
    claim: int | None = None
    sources: tuple[int, ...] = ()
    number: int | None = None
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A difference with its number and with what the user said of it."""

    number: int
    difference: Difference
    standing: Standing | None = None

    @property
    def aside(self) -> bool:
        """Whether the user says that it is no conflict."""
        standing = self.standing
        return standing is not None and standing.settled and _ruled_out(standing)

    @property
    def open(self) -> bool:
        """Whether something is left to do about it."""
        return self.standing is None or not self.standing.settled


def _ruled_out(standing: Standing) -> bool:
    return standing.verdict.ruling == "no conflict"


def rows_of(
    entries: Sequence[Entry],
    articles: Sequence[Article],
    columns: tuple[int, ...],
    *,
    stacked: bool,
) -> list[tuple[Cell, ...]]:
    """Return the rows of a table: one group a kind, then what is no conflict."""
    found: list[tuple[Cell, ...]] = []
    for title, group in _groups(entries):
        found.append((Cell(title, kind="heading"),))
        for entry in group:
            if stacked:
                found += [(cell,) for cell in stack_of(entry, articles)]
            else:
                found.append(row_of(entry, articles, columns))
            found += _told(entry)
    return found


def _groups(entries: Sequence[Entry]) -> list[tuple[str, list[Entry]]]:
    groups: list[tuple[str, list[Entry]]] = []
    for kind in KINDS:
        group = [one for one in entries if one.difference.kind == kind and not one.aside]
        groups.append((kind_words(kind), group))
    aside = [entry for entry in entries if entry.aside]
    groups.append((translate("Differences", "Not a conflict"), aside))
    return [(title, group) for title, group in groups if group]


def _told(entry: Entry) -> list[tuple[Cell, ...]]:
    """Return the rows below a difference: its explanation, and what the user said."""
    explanation = difference_retold(entry.difference.explanation)
    texts: list[tuple[CellKind, str]] = [("explanation", explanation)]
    if entry.standing is not None:
        texts.append(("ruling", standing_words(entry.standing)))
    return [(_cell(entry, shown(text), kind=kind),) for kind, text in texts if text]


def row_of(entry: Entry, articles: Sequence[Article], columns: tuple[int, ...]) -> tuple[Cell, ...]:
    """Return a difference as a row: what it is about, then what each source says."""
    return (_about(entry), *(_value(entry, articles, source) for source in columns))


def stack_of(entry: Entry, articles: Sequence[Article]) -> tuple[Cell, ...]:
    """Return a difference as cells one below the other: what it is about, then its sides."""
    return (_about(entry), *(_side(entry, side, articles) for side in entry.difference.sides))


def _about(entry: Entry) -> Cell:
    one = entry.difference
    return _cell(entry, about_words(one), relation_words(one), kind="about")


def _value(entry: Entry, articles: Sequence[Article], source: int) -> Cell:
    values: list[str] = []
    spans: list[Span] = []
    for side in entry.difference.sides:
        own = [span for span in side.spans if span.article == source]
        claimant = f" ({side.claimant})" if own and side.claimant else ""
        values += [printed(side, span, articles) + claimant for span in own]
        spans += own
    if not values:
        return _cell(entry, translate("Differences", "silent"), kind="silent")
    return _cell(entry, shown("; ".join(dict.fromkeys(values))), spans=tuple(spans))


def _side(entry: Entry, side: Side, articles: Sequence[Article]) -> Cell:
    sources = tuple(sorted({span.article for span in side.spans}))
    wordings = {printed(side, span, articles) for span in side.spans}
    value = next(iter(wordings)) if len(wordings) == 1 else side.value
    under = shown(side.claimant or "")
    return _cell(entry, shown(value), under, spans=side.spans, kind="side", sources=sources)


def _cell(
    entry: Entry,
    text: str,
    under: str = "",
    *,
    spans: tuple[Span, ...] = (),
    kind: CellKind = "value",
    sources: tuple[int, ...] = (),
) -> Cell:
    claim = entry.difference.claim
    return Cell(text, under, spans, kind, claim, sources, entry.number, entry.aside)


def printed(side: Side, span: Span, articles: Sequence[Article]) -> str:
    """Return a value in the source's own words where they hold it: with hedge and what is counted.

    "About 2,500 U.S. troops" says more than "2,500"; but a short form of a name says less.
    """
    words = " ".join(span.cut(articles).split())
    whole = len(words) <= _LONGEST and side.value.casefold() in words.casefold()
    return words if whole else side.value


def columns_of(analysis: Analysis, hidden: frozenset[int]) -> tuple[int, ...]:
    """Return the sources in the table: all visible ones, or of many those that take a side."""
    visible = [index for index in range(len(analysis.story.articles)) if index not in hidden]
    if len(visible) <= _ALL:
        return tuple(visible)
    speaking = {
        span.article for one in analysis.differences for side in one.sides for span in side.spans
    }
    return tuple(index for index in visible if index in speaking)


def wanted(entry: Entry, kind: DifferenceKind | None, *, open_only: bool) -> bool:
    """Tell whether a difference is shown by a filter; ``None`` stands for every kind."""
    return (kind is None or entry.difference.kind == kind) and (entry.open or not open_only)
