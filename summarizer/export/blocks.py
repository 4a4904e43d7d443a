"""A document as plain values: paragraphs of runs and tables, for every form that has pages.

What a document says is decided once (``flow``); the OpenDocument text, the PDF of the window, its
preview and the clipboard only set it in type. Places are names that links of the document lead to.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Role = Literal["plain", "said", "cited", "own", "citation", "note", "strong"]
"""Whose words a run is: the program's, a source's, cited ones, the user's; or small print."""
Kind = Literal["title", "heading", "subheading", "line", "text", "bullet"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of words of one kind.

    Attributes:
        text: line breaks in it are line breaks of the paragraph.
        link: ``#name`` of a place in the document, or a web address.
        place: the name of this place, for links to lead to.
        language: of the words, if they are a source's and it is known.
        colour: the number of the source's colour that they are set in, from 0.
    """

    text: str
    role: Role = "plain"
    link: str = ""
    place: str = ""
    language: str | None = None
    colour: int | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs that follow each other; a numbered line knows its number."""

    runs: tuple[Run, ...]
    kind: Kind = "text"
    number: int | None = None

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a head; each cell holds paragraphs, perhaps none.

    Attributes:
        shares: the widths of the columns in per cent; none: all are equal.
    """

    head: tuple[Paragraph, ...]
    rows: tuple[tuple[tuple[Paragraph, ...], ...], ...]
    shares: tuple[float, ...] = ()


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Document:
    """A brief, laid out in blocks.

    Attributes:
        title: as its first heading says it, without the citation.
        blocks: in reading order.
        verified: how many lines were verified, as a sentence.
    """

    title: str
    blocks: tuple[Block, ...]
    verified: str
