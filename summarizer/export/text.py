"""A brief as plain text that an editor can paste anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.export import wording
from summarizer.export.verbatim import verify

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.model import Article, Brief, Section


def to_text(brief: Brief) -> str:
    """Return the brief as plain text, ended by a newline; lines are verbatim and not wrapped.

    Raises:
        VerbatimError: if a line differs from its source.
    """
    count = verify(brief)
    blocks = [_head(brief)]
    articles = brief.analysis.story.articles
    blocks.extend(block for section in brief.sections for block in _section(section, articles))
    if not brief.lines:
        blocks.append("No sentence that stands on its own fits into this length.")
    blocks.append("SOURCES")
    blocks.append("\n".join(_source(n, article) for n, article in enumerate(articles, 1)))
    if brief.lines:
        blocks.append(wording.READING)
    blocks.append(f"{count} of {wording.plural(count, 'line')} verified")
    return "\n\n".join(blocks) + "\n"


def _head(brief: Brief) -> str:
    index = wording.title_source(brief)
    if index is None:
        return f"Brief\n{wording.summary(brief)}"
    title = wording.title(brief.analysis.story.articles[index])
    return f"{title} [{index + 1}]\n{wording.summary(brief)}"


def _section(section: Section, articles: Sequence[Article]) -> Iterator[str]:
    yield _heading(section)
    for line in section.lines:
        yield f"{line.text} [{wording.citation(line)}]"
    if section.differences:
        yield "\n".join(
            f"{about}: {sides} - {relation}"
            for about, sides, relation in (
                wording.difference_words(found, articles) for found in section.differences
            )
        )


def _heading(section: Section) -> str:
    """Return the title in capitals, but leave a source's own name as it is written."""
    start, colon, name = section.title.partition(":")
    return start.upper() + colon + name


def _source(number: int, article: Article) -> str:
    facts = [wording.outlet(article), wording.date_words(article)]
    name = wording.file_name(article)
    facts.extend([name] if name else [])
    lines = [f"{number:>2}  {wording.title(article)}", f"    {', '.join(facts)}"]
    if article.url:
        lines.append(f"    {wording.one_line(article.url)}")
    return "\n".join(lines)
