"""A brief as Markdown that renders each line verbatim, whatever the line holds.

What CommonMark, GitHub's dialect or Python-Markdown would read as markup is escaped: by a
backslash where all of them honour it, by a character reference elsewhere. So no source can put
HTML, a link or an image into a brief.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from summarizer.export import wording
from summarizer.export.verbatim import verify

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.model import Article, Brief, Section

_REFERENCES: Final = {
    ord(character): f"&#{ord(character)};"
    for character in "~|@^$"  # strike, table, mail, note
} | {ord("<"): "&lt;", ord(">"): "&gt;", ord("&"): "&amp;"}
_BREAKS: Final = {ord("\n"): "&#10;", ord("\r"): "&#13;", ord("\t"): "&#9;"}
_BACKSLASHED: Final = re.compile(r"([\\`*_\[\]{}])")
_BARE_LINK: Final = re.compile(r"(?<=\w):(?=//)|(?<=www)\.", re.IGNORECASE)
_BLOCK_START: Final = re.compile(r"^([-+#=:])|^(\d+)([.)])")
_PLAIN_URL: Final = re.compile(r"https?://[^\s<>\"'`\\^{|}\x00-\x20]+", re.IGNORECASE)


def to_markdown(brief: Brief) -> str:
    """Return the brief as Markdown, ended by a newline.

    Raises:
        VerbatimError: if a line differs from its source.
    """
    count = verify(brief)
    articles = brief.analysis.story.articles
    index = wording.title_source(brief)
    title = "Brief" if index is None else escape(wording.title(articles[index]))
    cite = "" if index is None else f" \\[{index + 1}\\]"
    blocks = [f"# {title}{cite}", wording.summary(brief)]
    blocks.extend(block for section in brief.sections for block in _section(section, articles))
    if not brief.lines:
        blocks.append("No sentence that stands on its own fits into this length.")
    blocks.append("## Sources")
    blocks.append("\n".join(_source(n, article) for n, article in enumerate(articles, 1)))
    if brief.lines:
        blocks.append(wording.READING)
    blocks.append(f"{count} of {wording.plural(count, 'line')} verified")
    return "\n\n".join(blocks) + "\n"


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


def _section(section: Section, articles: Sequence[Article]) -> Iterator[str]:
    yield f"## {escape(section.title)}"
    if section.lines:
        yield "\n".join(
            f"- {escape(line.text)} \\[{wording.citation(line)}\\]" for line in section.lines
        )
    if section.differences:
        yield "\n".join(
            f"- {escape(about)}: {escape(sides)} - {relation}"
            for about, sides, relation in (
                wording.difference_words(found, articles) for found in section.differences
            )
        )


def _source(number: int, article: Article) -> str:
    facts = [wording.outlet(article), wording.date_words(article)]
    name = wording.file_name(article)
    facts.extend([name] if name else [])
    words = ", ".join(escape(fact) for fact in facts)
    return f"{number}. {escape(wording.title(article))}, {words}{_link(article.url)}"


def _link(url: str | None) -> str:
    if not url:
        return ""
    return f", <{url}>" if _PLAIN_URL.fullmatch(url) else f", {escape(wording.one_line(url))}"
