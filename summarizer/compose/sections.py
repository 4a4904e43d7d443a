"""The chosen lines in their sections, in reading order, each with the reason it is there.

In: what was chosen. Out: the sections of the brief. The shared section opens with the line that
matters most and goes on by theme and time; a source's own section keeps the source's order. A line
that leans on another stands right after it, in the same section.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from summarizer.compose.blocks import blocks_of, ordered
from summarizer.compose.days import days_meant
from summarizer.compose.owners import SHARED
from summarizer.model import Difference, Line, Section

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.compose.blocks import Block
    from summarizer.compose.candidates import Candidate
    from summarizer.compose.focus import Focus
    from summarizer.compose.material import Material
    from summarizer.compose.reasons import Reasons
    from summarizer.compose.view import View
    from summarizer.model import Article

_NAME_AT_MOST: Final = 48


def arrange(
    view: View, material: Material, chosen: Sequence[Candidate], focus: Focus, reasons: Reasons
) -> tuple[Section, ...]:
    """Put chosen candidates into sections: shared, what each source adds, differences."""
    blocks = blocks_of(view, material, chosen)
    shared = ordered(view, material, [b for b in blocks if b.home == SHARED], focus)
    sections = []
    if shared:
        lines = _lines(view, shared, reasons)
        sections.append(Section("shared", "What the sources share", lines))
    for index in range(len(view.articles)):
        own = [block for block in blocks if block.home == index]
        if own:
            sections.append(_adds(view, index, own, reasons))
    differences = tuple(_visible_differences(view))
    if differences:
        sections.append(Section("differences", "Where they differ", differences=differences))
    return tuple(sections)


def _adds(view: View, index: int, blocks: Sequence[Block], reasons: Reasons) -> Section:
    title = f"What source {index + 1} adds{_called(view.articles[index])}"
    if view.heard == 1:
        title = "What the source says"
    in_order = sorted(blocks, key=lambda block: block.first.span)
    return Section("adds", title, _lines(view, in_order, reasons), index)


def _called(article: Article) -> str:
    """Return ": AsiaNews", or the start of the title where the outlet is not known."""
    name = " ".join((article.outlet or article.title or "").split())
    if len(name) > _NAME_AT_MOST:
        name = name[:_NAME_AT_MOST].rsplit(" ", 1)[0].rstrip(" ,;:-") + "…"
    return f": {name}" if name else ""


def _lines(view: View, blocks: Iterable[Block], reasons: Reasons) -> tuple[Line, ...]:
    return tuple(
        _line(view, line, reasons.of(line, block)) for block in blocks for line in block.lines
    )


def _line(view: View, candidate: Candidate, why: str) -> Line:
    seen, span = view.claims[candidate.claim], candidate.span
    also = tuple(article for article in seen.articles if article != span.article)
    doubtful = seen.doubtful(span) if seen.voices > 1 else ()
    return Line(
        span.cut(view.articles),
        span,
        seen.claim.id,
        also,
        seen.voices,
        why,
        doubtful=doubtful,
        days=days_meant(view, span),
    )


def _visible_differences(view: View) -> Iterable[Difference]:
    """Return the differences that still have two sides once hidden articles are left out."""
    for difference in view.analysis.differences:
        sides = []
        for side in difference.sides:
            spans = tuple(span for span in side.spans if span.article not in view.hidden)
            if spans:
                sides.append(replace(side, spans=spans))
        if len(sides) > 1:
            yield replace(difference, sides=tuple(sides))
