"""A brief as Markdown that renders each line verbatim, whatever the line holds.

What CommonMark, GitHub's dialect or Python-Markdown would read as markup is escaped: by a
backslash where all of them honour it, by a character reference elsewhere. So no source can put
HTML, a link or an image into a brief.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.export import wording
from summarizer.export.document import Style, document
from summarizer.export.options import ExportOptions
from summarizer.model import OwnLine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.export.citing import Citing
    from summarizer.model import Article, Brief, Line, Section

_PLAIN: Final = ExportOptions()
_REFERENCES: Final = {
    ord(character): f"&#{ord(character)};"
    for character in "~|@^$"  # strike, table, mail, note
} | {ord("<"): "&lt;", ord(">"): "&gt;", ord("&"): "&amp;"}
_BREAKS: Final = {ord("\n"): "&#10;", ord("\r"): "&#13;", ord("\t"): "&#9;"}
_BACKSLASHED: Final = re.compile(r"([\\`*_\[\]{}])")
_BARE_LINK: Final = re.compile(r"(?<=\w):(?=//)|(?<=www)\.", re.IGNORECASE)
_BLOCK_START: Final = re.compile(r"^([-+#=:])|^(\d+)([.)])")
_PLAIN_URL: Final = re.compile(r"https?://[^\s<>\"'`\\^{|}\x00-\x20]+", re.IGNORECASE)


def to_markdown(brief: Brief, options: ExportOptions = _PLAIN) -> str:
    """Return the brief as Markdown, ended by a newline.

    Raises:
        VerbatimError: if a line differs from its source.
    """
    return document(brief, options, Style(_head, _section, _heading, _source, _listed))


def _head(brief: Brief, labels: Sequence[str]) -> str:
    articles = brief.analysis.story.articles
    index = wording.title_source(articles)
    title = "Brief" if index is None else escape(wording.title(articles[index]))
    cite = "" if index is None else f" \\[{escape(labels[index])}\\]"
    notes = [f"Note: {escape(note)}" for note in wording.first_notes(brief)]
    return "\n\n".join([f"# {title}{cite}", wording.summary(brief), *notes])


def _heading(title: str) -> str:
    return f"## {title}"


def _listed(text: str) -> str:
    return f"- {escape(text)}"


def escape(text: str) -> str:
    """Return text as Markdown that renders as that text, on one line."""
    marked = text.translate(_REFERENCES)
    marked = _BACKSLASHED.sub(r"\\\1", marked)
    marked = _BARE_LINK.sub(lambda found: f"&#{ord(found.group())};", marked)
    marked = _BLOCK_START.sub(_hide_start, marked)
    return marked.translate(_BREAKS)


def _hide_start(found: re.Match[str]) -> str:
    if found.group(1):
        return f"&#{ord(found.group(1))};"
    return f"{found.group(2)}&#{ord(found.group(3))};"


def _section(section: Section, citing: Citing) -> Iterator[str]:
    yield f"## {escape(section.title)}"
    if section.lines:
        yield "\n".join(_entry(section, entry, citing) for entry in section.entries)
    if section.differences:
        yield "\n".join(
            f"- {escape(about)}: {escape(sides)} - {relation}"
            for about, sides, relation in citing.differences(section)
        )


def _entry(section: Section, entry: Line | OwnLine, citing: Citing) -> str:
    if isinstance(entry, OwnLine):
        # Two spaces before the end of a line break it in every dialect.
        said = "  \n  ".join(escape(line) for line in wording.own_lines(entry.text))
        return f"- {said} {escape(wording.OWN)}"
    said = f"{escape(entry.text)}{wording.closing(entry.text)}"
    days = escape(wording.days_of(citing.articles, entry))
    return f"- {said} \\[{escape(citing.line(section, entry))}\\]{days}"


def _source(number: int, article: Article) -> str:
    words = ", ".join(escape(fact) for fact in wording.facts(article))
    return f"{number}. {escape(wording.title(article))}, {words}{_link(article.url)}"


def _link(url: str | None) -> str:
    if not url:
        return ""
    return f", <{url}>" if _PLAIN_URL.fullmatch(url) else f", {escape(wording.one_line(url))}"
