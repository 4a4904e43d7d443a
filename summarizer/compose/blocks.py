"""Chosen lines as blocks, and the order of the blocks in the section of what is shared.

In: what was chosen. Out: blocks, each a line and those that lean on it; and their order. Costs
blocks squared.

The lead comes first: the matter that most voices report, in few words. What follows is ordered as
in Barzilay, Elhadad and McKeown, "Inferring Strategies for Sentence Ordering in Multidocument News
Summarization", 2002: by when the story tells it, related themes kept together; what happened long
before the story comes last, as its background.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from summarizer.compose.days import dates_in
from summarizer.compose.owners import SHARED

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date as Date  # noqa: N812

    from summarizer.compose.candidates import Candidate
    from summarizer.compose.focus import Focus
    from summarizer.compose.material import Material
    from summarizer.compose.view import View
    from summarizer.model import Span

_SHORT_LEAD: Final = 40
_MORE_VOICES: Final = 0.3
"""Power of the voices behind a line, for its claim to open the brief: salience counts them too."""
_LONG_BEFORE: Final = timedelta(days=180)
_ONE_THEME: Final = 0.3
"""Share of the smaller block's gist from which two blocks are of one theme."""


@dataclass(frozen=True, slots=True)
class Block:
    """A line, and the lines that lean on it, in reading order.

    Attributes:
        home: ``SHARED`` if one of its lines is shared, else the home of the first.
    """

    lines: tuple[Candidate, ...]
    home: int

    @property
    def first(self) -> Candidate:
        """Return the line that opens it."""
        return self.lines[0]


def blocks_of(view: View, material: Material, chosen: Sequence[Candidate]) -> list[Block]:
    """Put lines that lean on chosen lines behind those."""
    standing = {candidate.span: candidate for candidate in chosen}
    behind: dict[Span, Candidate] = {}
    opening = []
    for candidate in sorted(chosen, key=lambda c: c.span):
        before = material.before(candidate.span) if candidate.needs is not None else None
        if before in standing:
            behind[before] = candidate
        else:
            opening.append(candidate)
    blocks = []
    for first in opening:
        lines = [first]
        while lines[-1].span in behind:
            lines.append(behind[lines[-1].span])
        homes = [view.claims[line.claim].home for line in lines]
        blocks.append(Block(tuple(lines), SHARED if SHARED in homes else homes[0]))
    return blocks


def ordered(view: View, material: Material, blocks: Sequence[Block], focus: Focus) -> list[Block]:
    """Order blocks for reading: the lead, then by theme and place in the story, then background."""
    if not blocks:
        return []
    lead = min(blocks, key=lambda b: (not _about(b, focus), -_weight(view, b), b.first.claim))
    told = sorted((b for b in blocks if b is not lead), key=lambda b: b.first.claim)
    old = [block for block in told if _is_background(view, block)]
    waiting = [block for block in told if block not in old]
    waiting.sort(key=lambda block: not _about(block, focus))
    themed = [lead]
    themes = _gists(material, lead)
    while waiting:
        # What goes on with the theme comes next; else what the story tells next.
        turn = next((b for b in waiting if _of_theme(_gists(material, b), themes)), waiting[0])
        waiting.remove(turn)
        themes = _gists(material, turn)
        themed.append(turn)
    return themed + old


def _about(block: Block, focus: Focus) -> bool:
    return any(focus.is_about(line.span) for line in block.lines)


def _weight(view: View, block: Block) -> float:
    """Return how much speaks for a block as the first: what opens it is told by many, and short."""
    return opening_weight(view, block.first)


def opening_weight(view: View, line: Candidate) -> float:
    """Return how much speaks for a line as the first of all."""
    voices = view.claims[line.claim].sure_voices(line.span)
    more = float(voices**_MORE_VOICES)
    return line.value * more / max(1.0, line.words / _SHORT_LEAD)


def _gists(material: Material, block: Block) -> frozenset[str]:
    return frozenset().union(*(material.gists[material.row[line.span]] for line in block.lines))


def _of_theme(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= _ONE_THEME * max(1, min(len(one), len(other)))


def _is_background(view: View, block: Block) -> bool:
    """Tell whether all that a block dates happened long before the story was written."""
    dated = [mention for line in block.lines for mention in dates_in(view, line.span)]
    today = _today(view)
    ends = [mention.last for mention in dated if mention.last is not None]
    return today is not None and bool(ends) and all(end < today - _LONG_BEFORE for end in ends)


def _today(view: View) -> Date | None:
    """Return the middle of the days on which the articles appeared."""
    days = sorted(article.date for article in view.articles if article.date is not None)
    return days[len(days) // 2] if days else None
