"""The colours of the sources in a document: those of the window, also where the user chose others.

In: a brief. Out: for each source the number of its colour; the two tables give it for light and for
dark ground. Every colour can be read as text on its paper, and its paper's ink on its tint (WCAG
AA, measured by a test); the number beside it tells the source where colours come again. Linear.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from summarizer.model import Brief

LIGHT_SOURCES: Final = (
    *("#0b6bb0", "#b5480a", "#0a7655", "#8c4380"),
    *("#413d04", "#3c58c9", "#ce285d", "#6b1d27"),
    *("#98319b", "#4a3374"),
)
DARK_SOURCES: Final = (
    *("#6fb4ea", "#f0995f", "#57c4a0", "#d593c8"),
    *("#d3e47b", "#9486db", "#01f1f9", "#cd9739"),
    *("#95ca7d", "#78dad3"),
)


def source_colours(brief: Brief) -> tuple[int, ...]:
    """Return the number of each source's colour, from 0: the chosen one or, without, its own."""
    chosen = dict(sorted(brief.edits.colours))
    return tuple(
        chosen.get(article.sha256, index) % len(LIGHT_SOURCES)
        for index, article in enumerate(brief.analysis.story.articles)
    )
