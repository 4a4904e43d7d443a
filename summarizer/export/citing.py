"""How the words of text and Markdown cite sources: by number, by outlet, or by both.

In: the sources and the chosen style. Out: the citation of a line, and the sides of differences with
who prints them. Linear in what is cited.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.export.options import citation_labels
from summarizer.export.wording import DOUBT, not_shared, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from summarizer.export.options import CitationStyle
    from summarizer.model import Article, Line, Section, Side


@dataclass(frozen=True, slots=True)
class Citing:
    """What stands for the sources of one brief.

    Attributes:
        labels: of each source.
        between: what parts two of them.
    """

    articles: tuple[Article, ...]
    labels: tuple[str, ...]
    between: str = " "

    @classmethod
    def of(cls, articles: tuple[Article, ...], style: CitationStyle) -> Citing:
        """Return how sources are cited in a style."""
        return cls(articles, citation_labels(articles, style), " " if style == "numbers" else ", ")

    def line(self, section: Section, line: Line) -> str:
        """Return the labels of the sources of a line, the one it is taken from first."""
        signs = dict.fromkeys(line.doubtful, DOUBT)
        return self._names((line.span.article, *line.also), signs) + not_shared(section, line)

    def differences(self, section: Section) -> Iterator[tuple[str, str, str]]:
        """Yield what each difference is about, its sides and its relation, as words."""
        for difference in section.differences:
            told = self._figures if difference.kind == "figure" else self._side
            sides = " / ".join(map(told, difference.sides))
            yield one_line(difference.about or difference.kind), sides, difference.relation

    def _side(self, side: Side) -> str:
        return self.cited(side.value, {span.article for span in side.spans}, side.claimant)

    def _figures(self, side: Side) -> str:
        """Return each printing of a figure, with its hedge and what it counts, and who prints it.

        "about 2,500 U.S. troops" and "around 2,500 soldiers" are one side, but not one wording.
        """
        printings: dict[str, set[int]] = {}
        for span in side.spans:
            printings.setdefault(one_line(span.cut(self.articles)), set()).add(span.article)
        return ", ".join(self.cited(text, who, side.claimant) for text, who in printings.items())

    def cited(self, text: str, articles: set[int], claimant: str | None) -> str:
        """Return a value with who prints it, and who is said to claim it."""
        apart = "," if self.between == " " else ";"
        said_by = f"{apart} according to {one_line(claimant)}" if claimant else ""
        return f"{one_line(text)} ({self._names(sorted(articles))}{said_by})"

    def _names(self, articles: Iterable[int], signs: Mapping[int, str] | None = None) -> str:
        told = signs or {}
        return self.between.join(self.labels[index] + told.get(index, "") for index in articles)
