"""The user's notes and tags as an export tells them: each with its source and the words it is on.

In: a brief, whose edits hold the notes. Out: those on sources of its story, in the order of the
texts; one on a place beyond a text's end is left out, for the text has changed. n log n.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from summarizer.export.wording import one_line
from summarizer.model import Span

if TYPE_CHECKING:
    from summarizer.model import Brief

TITLE: Final = "Notes and tags"


@dataclass(frozen=True, slots=True)
class Remark:
    """A note of the user's.

    Attributes:
        span: the stretch of text that it is on.
        words: of the source there, on one line.
        text: the user's words; they may have several lines, or be empty beside tags.
    """

    span: Span
    words: str
    text: str
    tags: tuple[str, ...]

    @property
    def said(self) -> str:
        """The note with its tags, on one line."""
        tags = " ".join(f"[{one_line(tag)}]" for tag in self.tags)
        return " ".join(part for part in (one_line(self.text), tags) if part)


def remarks(brief: Brief) -> tuple[Remark, ...]:
    """Return the notes on the sources of a brief's story, in the order of the texts."""
    articles = brief.analysis.story.articles
    # Of two files with the same text the first is meant.
    index = {articles[n].sha256: n for n in reversed(range(len(articles)))}
    found: list[Remark] = []
    for note in sorted(brief.edits.notes):
        key, start, end = note.place
        if key in index and 0 <= start < end <= len(articles[index[key]].text):
            span = Span(index[key], start, end)
            found.append(Remark(span, one_line(span.cut(articles)), note.text, note.tags))
    return tuple(sorted(found, key=lambda one: (one.span.article, one.span.start, one.span.end)))
