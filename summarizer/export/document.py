"""The parts of a brief in the order in which text and Markdown both print them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.export import wording
from summarizer.export.verbatim import verify

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from summarizer.model import Article, Brief, Section


def document(
    brief: Brief,
    head: str,
    section: Callable[[Section, Sequence[Article]], Iterable[str]],
    sources: str,
    source: Callable[[int, Article], str],
) -> str:
    """Return head, sections, numbered sources and the count of verified lines, as one text.

    Args:
        brief: each of its lines is verified first.
        head: title and summary, as the format writes them.
        section: writes one section as blocks.
        sources: the heading of the list of sources.
        source: writes one source, given its number.

    Raises:
        VerbatimError: if a line differs from its source.
    """
    count = verify(brief)
    articles = brief.analysis.story.articles
    blocks = [head]
    blocks.extend(block for part in brief.sections for block in section(part, articles))
    if not brief.lines:
        blocks.append("No sentence that stands on its own fits into this length.")
    blocks.append(sources)
    blocks.append("\n".join(source(n, article) for n, article in enumerate(articles, 1)))
    if brief.lines:
        blocks.append(wording.READING)
    blocks.append(wording.verified(brief, count))
    return "\n\n".join(blocks) + "\n"
