"""What the user said of each difference, for the worksheets: in words, in the story's order.

In: a brief, whose edits hold the verdicts. Out: its differences with what was said of them. Linear.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.model import standings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.model import Brief, Difference, Ruling, Standing

_WORDS: Final[dict[Ruling, str]] = {
    "checked": "checked",
    "no conflict": "not a conflict",
    "ask the desk": "ask the desk",
}


def rulings(brief: Brief) -> Iterator[tuple[Difference, Standing | None]]:
    """Yield each difference with what the user said of it."""
    differences, articles = brief.analysis.differences, brief.analysis.story.articles
    yield from zip(differences, standings(differences, articles, brief.edits.verdicts), strict=True)


def ruling_words(standing: Standing | None) -> str:
    """Return a ruling in words: empty where nothing was said."""
    if standing is None:
        return ""
    words = _WORDS[standing.verdict.ruling]
    return f"{words}, before other passages were found" if standing.stale else words
