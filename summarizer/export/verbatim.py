"""The last check before a brief leaves: each line equals the span of its source that it cites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.errors import VerbatimError

if TYPE_CHECKING:
    from summarizer.model import Brief


def verify(brief: Brief) -> int:
    """Compare each line with the span it cites and return how many lines there are.

    Raises:
        VerbatimError: if a line cites a place that does not exist, or differs from it.
    """
    articles = brief.analysis.story.articles
    for number, line in enumerate(brief.lines, 1):
        span = line.span
        if span.article >= len(articles):
            raise VerbatimError(
                f"line {number} cites source {span.article + 1}, which is not there"
            )
        if span.end > len(articles[span.article].text):
            raise VerbatimError(
                f"line {number} cites {span.start} to {span.end} of source {span.article + 1}, "
                "beyond its end"
            )
        if line.text != span.cut(articles):
            raise VerbatimError(
                f"line {number} differs from source {span.article + 1} at {span.start}"
            )
    return len(brief.lines)
