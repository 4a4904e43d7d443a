"""What the reader may choose of an export, apart from what the brief says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from summarizer.export.wording import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Article, Brief

CitationStyle = Literal["numbers", "outlets", "both"]
CITATION_STYLES: Final[tuple[CitationStyle, ...]] = ("numbers", "outlets", "both")
Separator = Literal["comma", "semicolon", "tab"]
SEPARATORS: Final[tuple[Separator, ...]] = ("comma", "semicolon", "tab")


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What a page or a document shows beside the lines, and how a table is written.

    Attributes:
        sources: the full text of the sources, where citations lead; the list of sources with
            title, outlet, date and address stands in any case.
        differences: where the sources differ, one column a source.
        quotes: who is quoted, and with which words.
        numbered: whether the lines are numbered, from the first to the last.
        citations: sources are cited by their numbers, by the names of their outlets, or by both.
        stamp: at the end, what the document was made from: version, settings, hashes of the files.
        own: lines of the user's own.
        notes: the user's notes and tags on the sources.
        separator: what stands between the cells of a table (CSV).

    Raises:
        ValueError: if ``citations`` or ``separator`` is none of its choices.
    """

    sources: bool = True
    differences: bool = True
    quotes: bool = True
    numbered: bool = True
    citations: CitationStyle = "numbers"
    stamp: bool = False
    own: bool = True
    notes: bool = False
    separator: Separator = "comma"

    def __post_init__(self) -> None:
        if self.citations not in CITATION_STYLES:
            raise ValueError(f"citations are one of {CITATION_STYLES}, not {self.citations!r}")
        if self.separator not in SEPARATORS:
            raise ValueError(f"separators are one of {SEPARATORS}, not {self.separator!r}")


def shown(brief: Brief, options: ExportOptions) -> Brief:
    """Return the brief without what is not to be shown of it: own lines, differences."""
    if options.own and options.differences:
        return brief
    sections = (
        replace(
            section,
            own=section.own if options.own else (),
            differences=section.differences if options.differences else (),
        )
        for section in brief.sections
    )
    return replace(
        brief, sections=tuple(part for part in sections if part.lines or part.differences)
    )


def citation_labels(articles: Sequence[Article], style: CitationStyle) -> tuple[str, ...]:
    """Return what stands for each source in a citation: its number, its outlet's name, or both.

    An outlet that several sources share gets the number too, one that is not stated is "source 2":
    a citation must always tell which source is meant.
    """
    numbers = tuple(str(number) for number in range(1, len(articles) + 1))
    if style == "numbers":
        return numbers
    outlets = [one_line(article.outlet or "") for article in articles]
    if style == "both":
        return tuple(
            f"{number} {outlet}".rstrip() for number, outlet in zip(numbers, outlets, strict=True)
        )
    used = [outlet.casefold() for outlet in outlets]
    return tuple(
        f"source {number}"
        if not outlet
        else (outlet if used.count(outlet.casefold()) == 1 else f"{outlet} ({number})")
        for number, outlet in zip(numbers, outlets, strict=True)
    )
