"""What the user did to the order of the lines, and the user's own lines among them.

In: the sections as the engine orders them, and the edits. Out: the same sections with the same
lines; the user's order holds among the lines that it names, every other line keeps its place, and
lines of the user's own stand beside the sentences they were written for. Costs one look at each
decision of the articles that the brief cites.

A line that leans on the one before it goes wherever that one goes: a block is what is moved.
A place stands for what it overlaps, because the engine may cut a sentence elsewhere once more is
known. Where a sentence gave way to another that tells the same claim, own words stand beside that.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import fields, replace
from typing import TYPE_CHECKING

from summarizer.model import OwnLine

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from summarizer.compose.blocks import Block
    from summarizer.model import Analysis, Brief, Edits, Line, OwnWords, Place, Section, Span
    from summarizer.settings import Settings

    Ranks = Mapping[str, Sequence[tuple[int, int, int]]]


def arranged(
    analysis: Analysis, sections: Sequence[Section], edits: Edits, leaning: Collection[Span]
) -> tuple[Section, ...]:
    """Put the user's order in force and set the user's own lines.

    Args:
        leaning: the lines that cannot be understood without the one before them.
    """
    ranks = _ranks(edits.order)
    ordered = [
        replace(section, lines=_in_order(analysis, _marked(section.lines, leaning), ranks))
        for section in sections
    ]
    homes = _homes(analysis, ordered, edits.own)
    return tuple(_with_own(section, homes) for section in ordered)


def rearranged(plain: Brief, edits: Edits) -> Brief:
    """Put the user's order and own lines in force in a brief that has none."""
    leaning = frozenset(line.span for line in plain.lines if line.leans)
    sections = arranged(plain.analysis, plain.sections, edits, leaning)
    notes = (*plain.notes, *notes_on_own(plain.analysis, sections, edits))
    return replace(plain, sections=sections, notes=notes, edits=edits, plain=plain)


def told_again(former: Brief, analysis: Analysis, settings: Settings, edits: Edits) -> Brief | None:
    """Return a former brief in another order, if nothing else is asked for than that."""
    options = tuple((field.name, getattr(settings, field.name)) for field in fields(settings))
    asked = (former.analysis is analysis, former.options == options)
    if former.plain is None or not all(asked) or _others(former.edits) != _others(edits):
        return None
    return rearranged(former.plain, edits)


def _others(edits: Edits) -> Edits:
    """Return the edits that decide which lines there are, and all that may."""
    return replace(edits, order=(), own=frozenset())


def leaning_lines(blocks: Iterable[Block]) -> frozenset[Span]:
    """Return the lines of blocks that lean on the line before them."""
    return frozenset(line.span for block in blocks for line in block.lines[1:])


def notes_on_own(analysis: Analysis, sections: Sequence[Section], edits: Edits) -> tuple[str, ...]:
    """Say how many of the user's own lines have nothing to stand beside in this brief."""
    keys = {article.sha256 for article in analysis.story.articles}
    shown = {own.decided for section in sections for own in section.own}
    waiting = [own for own in edits.own if own.place[0] in keys and own not in shown]
    if not waiting:
        return ()
    if len(waiting) == 1:
        return ("1 line of your own is left out: its sentence is not in this brief.",)
    return (
        f"{len(waiting)} lines of your own are left out: their sentences are not in this brief.",
    )


def _marked(lines: Sequence[Line], leaning: Collection[Span]) -> tuple[Line, ...]:
    return tuple(
        replace(line, leans=position > 0 and line.span in leaning)
        for position, line in enumerate(lines)
    )


def _ranks(order: Sequence[Place]) -> Ranks:
    """Return start, end and rank of the places of each article."""
    found: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for rank, (key, start, end) in enumerate(order):
        found[key].append((start, end, rank))
    return found


def _in_order(analysis: Analysis, lines: Sequence[Line], ranks: Ranks) -> tuple[Line, ...]:
    """Order the blocks that the user named among the places that they hold."""
    blocks: list[list[Line]] = []
    for line in lines:
        if line.leans:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    named = {
        number: rank
        for number, block in enumerate(blocks)
        if (rank := _rank(analysis, block[0], ranks)) is not None
    }
    result = blocks[:]
    for place, number in zip(sorted(named), sorted(named, key=lambda n: named[n]), strict=True):
        result[place] = blocks[number]
    return tuple(line for block in result for line in block)


def _rank(analysis: Analysis, line: Line, ranks: Ranks) -> int | None:
    span = line.span
    near = ranks.get(analysis.story.articles[span.article].sha256, ())
    return next((rank for start, end, rank in near if start < span.end and span.start < end), None)


def _homes(
    analysis: Analysis, sections: Sequence[Section], own: Collection[OwnWords]
) -> dict[Span, list[OwnLine]]:
    """Return the user's lines that stand beside each line of the brief, in their order."""
    lines = [line for section in sections for line in section.lines]
    found: dict[Span, list[OwnLine]] = defaultdict(list)
    for words in sorted(own, key=lambda one: (one.place, not one.before, one.number, one.text)):
        home = _line_at(analysis, lines, words.place) or _retold(analysis, lines, words.place)
        if home is not None:
            found[home.span].append(OwnLine(words, home.span))
    return found


def _line_at(analysis: Analysis, lines: Sequence[Line], place: Place) -> Line | None:
    """Return the line that shares most text with a place."""
    shared = [(_shared(analysis, line.span, place), -number) for number, line in enumerate(lines)]
    most, number = max(shared, default=(0, 0))
    return lines[-number] if most > 0 else None


def _retold(analysis: Analysis, lines: Sequence[Line], place: Place) -> Line | None:
    """Return the line that tells what the sentence at a place tells, in other words."""
    most = {
        claim.id: max(_shared(analysis, span, place) for span in claim.support)
        for claim in analysis.claims
    }
    # The sentence may have told several claims: the one that most of it tells counts.
    told = [(most[line.claim], line.voices, -number) for number, line in enumerate(lines)]
    share, _, number = max(told, default=(0, 0, 0))
    return lines[-number] if share > 0 else None


def _shared(analysis: Analysis, span: Span, place: Place) -> int:
    """Return how many characters a span shares with a place; none is zero or less."""
    key, start, end = place
    if analysis.story.articles[span.article].sha256 != key:
        return 0
    return min(span.end, end) - max(span.start, start)


def _with_own(section: Section, homes: Mapping[Span, Sequence[OwnLine]]) -> Section:
    own = tuple(one for line in section.lines for one in homes.get(line.span, ()))
    return replace(section, own=own) if own else section
