"""What the reader may choose of a page or a Word document, apart from what the brief says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from summarizer.export.wording import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Article

CitationStyle = Literal["numbers", "outlets"]
CITATION_STYLES: Final[tuple[CitationStyle, ...]] = ("numbers", "outlets")


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What a page or a Word document shows beside the lines.

    Attributes:
        sources: the full text of the sources, where citations lead; the list of sources with
            title, outlet, date and address stands in any case.
        differences: where the sources differ, one column a source.
        quotes: who is quoted, and with which words.
        numbered: whether the lines are numbered, from the first to the last.
        citations: sources are cited by their numbers, or by the names of their outlets.
        stamp: at the end, what the document was made from: version, settings, hashes of the files.

    Raises:
        ValueError: if ``citations`` is none of ``CITATION_STYLES``.
    """

    sources: bool = True
    differences: bool = True
    quotes: bool = True
    numbered: bool = True
    citations: CitationStyle = "numbers"
    stamp: bool = False

    def __post_init__(self) -> None:
        if self.citations not in CITATION_STYLES:
            raise ValueError(f"citations are one of {CITATION_STYLES}, not {self.citations!r}")


def citation_labels(articles: Sequence[Article], style: CitationStyle) -> tuple[str, ...]:
    """Return what stands for each source in a citation: its number, or its outlet's name.

    An outlet that several sources share gets the number too, one that is not stated is "source 2":
    a citation must always tell which source is meant.
    """
    numbers = tuple(str(number) for number in range(1, len(articles) + 1))
    if style == "numbers":
        return numbers
    outlets = [one_line(article.outlet or "") for article in articles]
    used = [outlet.casefold() for outlet in outlets]
    return tuple(
        f"source {number}"
        if not outlet
        else (outlet if used.count(outlet.casefold()) == 1 else f"{outlet} ({number})")
        for number, outlet in zip(numbers, outlets, strict=True)
    )
