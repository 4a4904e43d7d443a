"""A brief as plain text that an editor can paste anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.export import wording
from summarizer.export.document import Style, document
from summarizer.export.options import ExportOptions
from summarizer.model import OwnLine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.export.citing import Citing
    from summarizer.model import Article, Brief, Section

_PLAIN: Final = ExportOptions()


def to_text(brief: Brief, options: ExportOptions = _PLAIN) -> str:
    """Return the brief as plain text, ended by a newline; lines are verbatim and not wrapped.

    Raises:
        VerbatimError: if a line differs from its source.
    """
    return document(brief, options, Style(_head, _section, str.upper, _source, str))


def _head(brief: Brief, labels: Sequence[str]) -> str:
    articles = brief.analysis.story.articles
    index = wording.title_source(articles)
    title = "Brief" if index is None else f"{wording.title(articles[index])} [{labels[index]}]"
    lines = [title, wording.summary(brief)]
    return "\n".join(lines + [f"Note: {note}" for note in wording.first_notes(brief)])


def _section(section: Section, citing: Citing) -> Iterator[str]:
    yield _heading(section)
    for entry in section.entries:
        if isinstance(entry, OwnLine):
            yield f"{chr(10).join(wording.own_lines(entry.text))} {wording.OWN}"
        else:
            days = wording.days_of(citing.articles, entry)
            yield f"{entry.text}{wording.closing(entry.text)} [{citing.line(section, entry)}]{days}"
    if section.differences:
        yield "\n".join(
            f"{about}: {sides} - {relation}"
            for about, sides, relation in citing.differences(section)
        )


def _heading(section: Section) -> str:
    """Return the title in capitals, but leave a source's own name as it is written."""
    start, colon, name = section.title.partition(":")
    return start.upper() + colon + name


def _source(number: int, article: Article) -> str:
    lines = [f"{number:>2}  {wording.title(article)}", f"    {', '.join(wording.facts(article))}"]
    if article.url:
        lines.append(f"    {wording.one_line(article.url)}")
    return "\n".join(lines)
