"""The chosen lines in their sections, in reading order, each with the reason it is there.

In: what was chosen. Out: the sections of the brief. The shared section opens with the line that
matters most and goes on as the story does; a source's own section keeps the source's order.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from summarizer.model import Difference, Line, Section

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.compose.candidates import Candidate, View
    from summarizer.model import Article, Span

_NAME_AT_MOST: Final = 48
_SHORT_LEAD: Final = 40


def arrange(view: View, chosen: Sequence[Candidate]) -> tuple[Section, ...]:
    """Put chosen candidates into sections: shared, what each source adds, differences."""
    shared = [c for c in chosen if view.claims[c.claim].home is None]
    sections = [_shared(view, shared)] if shared else []
    for index in range(len(view.articles)):
        own = [c for c in chosen if view.claims[c.claim].home == index]
        if own:
            sections.append(_adds(view, index, own))
    differences = tuple(_visible_differences(view))
    if differences:
        sections.append(Section("differences", "Where they differ", differences=differences))
    return tuple(sections)


def _shared(view: View, chosen: Sequence[Candidate]) -> Section:
    lead = min(chosen, key=lambda c: (len(c.spans), -_weight(view, c), c.claim))
    rest = sorted((c for c in chosen if c is not lead), key=lambda c: c.claim)
    return Section("shared", "What the sources share", _lines(view, [lead, *rest]))


def _weight(view: View, candidate: Candidate) -> float:
    """Return how much speaks for a line as the first of all: it is told by many, and short."""
    voices = view.claims[candidate.claim].voices
    return candidate.value * voices / max(1.0, candidate.words / _SHORT_LEAD)


def _adds(view: View, index: int, chosen: Sequence[Candidate]) -> Section:
    in_order = sorted(chosen, key=lambda c: c.spans)
    title = f"What source {index + 1} adds{_called(view.articles[index])}"
    if len(view.articles) - len(view.hidden) == 1:
        title = "What the source says"
    return Section("adds", title, _lines(view, in_order), index)


def _called(article: Article) -> str:
    """Return ": AsiaNews", or the start of the title where the outlet is not known."""
    name = " ".join((article.outlet or article.title or "").split())
    if len(name) > _NAME_AT_MOST:
        name = name[:_NAME_AT_MOST].rsplit(" ", 1)[0].rstrip(" ,;:-") + "…"
    return f": {name}" if name else ""


def _lines(view: View, candidates: Iterable[Candidate]) -> tuple[Line, ...]:
    return tuple(
        _line(view, span, _why(view, candidate, position))
        for candidate in candidates
        for position, span in enumerate(candidate.spans)
    )


def _line(view: View, span: Span, why: str) -> Line:
    seen = view.claims[view.owners[span][0]]
    also = tuple(article for article in seen.articles if article != span.article)
    return Line(span.cut(view.articles), span, seen.claim.id, also, seen.voices, why)


def _why(view: View, candidate: Candidate, position: int) -> str:
    if position < len(candidate.spans) - 1:
        return "The next line cannot be understood without this one."
    if candidate.pinned:
        return "You pinned this sentence."
    seen = view.claims[candidate.claim]
    count = len(seen.articles)
    if seen.voices > 1:
        return (
            f"{count} of {len(view.articles) - len(view.hidden)} sources report this, "
            f"in {seen.voices} independent accounts; this wording says it best on its own."
        )
    if count > 1:
        return f"{count} sources carry this, but copy one account."
    return f"Only source {seen.articles[0] + 1} reports this."


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
