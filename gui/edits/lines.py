"""Where the lines of a brief stand, and the user's own among them: pure changes of ``Edits``.

In: the edits, a section of the brief and one of its entries. Out: other edits. What is moved is a
piece: a line with those that lean on it and the user's own beside them, or one line of the user's
own. Costs one look at each entry of the section.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gui.edits.changes import overlap
from gui.edits.passages import place_of
from summarizer import Line, Span
from summarizer.model import OwnLine, OwnWords

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer import Analysis, Brief, Edits, Section
    from summarizer.model import Place

    Entry = Line | OwnLine
    Piece = tuple[Entry, ...]


def section_of(brief: Brief, entry: Entry) -> Section | None:
    """Return the section of a brief in which an entry stands."""
    return next((one for one in brief.sections if entry in one.entries), None)


def entry_at(brief: Brief, place: Place, own: OwnWords | None = None) -> Entry | None:
    """Return the user's line that is ``own``, or else the line that stands at a place."""
    every = [entry for section in brief.sections for entry in section.entries]
    written = (one for one in every if isinstance(one, OwnLine) and one.decided == own)
    told = (one for one in every if isinstance(one, Line))
    standing = (one for one in told if overlap(place_of(brief.analysis, one.span), place))
    return next(written, None) or next(standing, None)


def pieces_for(section: Section, entry: Entry) -> tuple[Piece, ...]:
    """Return the pieces among which an entry can be moved, in their order."""
    if isinstance(entry, OwnLine):
        return tuple((one,) for one in section.entries)
    found: list[list[Entry]] = []
    spans: set[Span] = set()
    for line in section.lines:
        if not line.leans or not found:
            found.append([])
            spans = set()
        spans.add(line.span)
        found[-1] = [one for one in section.entries if home_of(one) in spans]
    return tuple(map(tuple, found))


def number_of(pieces: Sequence[Piece], entry: Entry) -> int:
    """Return which of the pieces holds an entry; -1 if none does."""
    return next((n for n, piece in enumerate(pieces) if entry in piece), -1)


def moved(edits: Edits, analysis: Analysis, section: Section, entry: Entry, to: int) -> Edits:
    """Move the piece of an entry, so that it becomes number ``to`` of its section's pieces."""
    pieces = list(pieces_for(section, entry))
    piece = pieces.pop(number_of(pieces, entry))
    pieces.insert(to, piece)
    entries = [one for each in pieces for one in each]
    if isinstance(entry, OwnLine):
        return _with_own_at(edits, analysis, entries, entries.index(entry), before=entry.before)
    lines = [one for one in entries if isinstance(one, Line)]
    return replace(edits, order=_reordered(edits.order, _places(analysis, lines)))


def added(
    edits: Edits, analysis: Analysis, section: Section, beside: Entry, text: str, *, before: bool
) -> Edits:
    """Add a line of the user's own directly above or below an entry."""
    entries = list(section.entries)
    at = entries.index(beside) + (not before)
    home = home_of(beside)
    own = OwnLine(OwnWords(place_of(analysis, home), text, before), home)
    entries.insert(at, own)
    return _with_own_at(edits, analysis, entries, at, before=before)


def added_alone(edits: Edits, place: Place, text: str, *, before: bool) -> Edits:
    """Add a line of the user's own beside a sentence that is not in the brief; it waits for it."""
    taken = [one.number for one in edits.own if (one.place, one.before) == (place, before)]
    return replace(
        edits, own=edits.own | {OwnWords(place, text, before, max(taken, default=-1) + 1)}
    )


def rewritten(edits: Edits, own: OwnWords, text: str) -> Edits:
    """Change the words of a line of the user's own."""
    return replace(edits, own=(edits.own - {own}) | {replace(own, text=text)})


def removed(edits: Edits, own: OwnWords) -> Edits:
    """Remove a line of the user's own."""
    return replace(edits, own=edits.own - {own})


def carried(edits: Edits, old: Place, new: Place) -> Edits:
    """Let what the user ordered or wrote beside one sentence hold for another."""
    order = tuple(new if overlap(place, old) else place for place in edits.order)
    own = frozenset(
        replace(one, place=new) if overlap(one.place, old) else one for one in edits.own
    )
    return replace(edits, order=tuple(dict.fromkeys(order)), own=own)


def home_of(entry: Entry) -> Span:
    """Return the line that an entry is, or that it stands beside."""
    return entry.beside if isinstance(entry, OwnLine) else entry.span


def _places(analysis: Analysis, lines: Sequence[Line]) -> list[Place]:
    return [place_of(analysis, line.span) for line in lines]


def _reordered(order: Sequence[Place], wanted: Sequence[Place]) -> tuple[Place, ...]:
    """Put places in the order wanted; others that were ordered before keep their ranks."""
    waiting = list(wanted)
    result: list[Place] = []
    for place in order:
        if not any(overlap(place, one) for one in wanted):
            result.append(place)
        elif waiting:
            result.append(waiting.pop(0))
    return (*result, *waiting)


def _with_own_at(
    edits: Edits, analysis: Analysis, entries: Sequence[Entry], at: int, *, before: bool
) -> Edits:
    """Let the user's line at a number of the entries stand there, and no other one elsewhere.

    Args:
        before: whether it had better stand above the next line than below the last.
    """
    first, last = _run_around(entries, at)
    above = entries[first - 1] if first > 0 else None
    below = entries[last] if last < len(entries) else None
    run = [one for one in entries[first:last] if isinstance(one, OwnLine)]
    held = _holds_to(run, at - first, above, below, before=before)
    anchors = [one.before if number != at - first else held for number, one in enumerate(run)]
    result = edits.own - {one.decided for one in run}
    for number, (one, leads) in enumerate(zip(run, anchors, strict=True)):
        line = below if leads else above
        assert line is not None, "a line of the user's own stands beside another"  # noqa: S101
        place = place_of(analysis, home_of(line))
        result |= {OwnWords(place, one.text, leads, number)}
    return replace(edits, own=result)


def _run_around(entries: Sequence[Entry], at: int) -> tuple[int, int]:
    """Return where the user's lines around a number begin and end."""
    first, last = at, at + 1
    while first > 0 and isinstance(entries[first - 1], OwnLine):
        first -= 1
    while last < len(entries) and isinstance(entries[last], OwnLine):
        last += 1
    return first, last


def _holds_to(
    run: Sequence[OwnLine], at: int, above: Entry | None, below: Entry | None, *, before: bool
) -> bool:
    """Tell whether the user's line at a number of a run holds to the line below the run.

    In a run, what holds to the line above comes first.
    """
    if above is None or below is None:
        return above is None
    if any(not one.before for one in run[at + 1 :]):
        return False
    return before or any(one.before for one in run[:at])
