"""The fact-check worksheet for an office program: one value a row, and columns to fill in.

In: a brief, whose differences are meant, all that the analysis found. Out: a table of plain words
for the Word document and the OpenDocument text, which only set it in type. Linear.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from summarizer.export import wording
from summarizer.export.blocks import Document, Paragraph, Role, Run, Table
from summarizer.export.rulings import ruling_words, rulings
from summarizer.export.tables import TO_FILL_IN, worksheet_values
from summarizer.export.verbatim import verify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.model import Brief

WORKSHEET: Final = "Fact-check worksheet"
HEADS: Final = (
    *("About", "Value", "Source", "Sentence", "Ruling"),
    *(name.capitalize() for name in TO_FILL_IN),
)
ROLES: Final[tuple[Role, ...]] = (
    "strong",
    "said",
    "own",
    "said",
    "own",
    "own",
    "own",
    "own",
)
"""Whose words each column holds."""
WIDTHS: Final = (38, 36, 15, 72, 34, 24, 24, 24)
"""Of the columns, in millimetres: a landscape page of A4 without its margins."""


@dataclass(frozen=True, slots=True)
class Check:
    """A row of the worksheet: one value that a source prints.

    Attributes:
        about: what the sides speak of.
        note: kind and relation of the difference.
        value: as printed, with who is said to claim it.
        source: its number.
        sentence: the sentence that says so.
        ruling: what the user said of the difference, with the remark.
        language: of the source, for value and sentence.
    """

    about: str
    note: str
    value: str
    source: str
    sentence: str
    ruling: str
    language: str | None

    @property
    def cells(self) -> tuple[str, ...]:
        """The cells in the order of the heads; those to be filled in are empty."""
        told = (f"{self.about} ({self.note})", self.value, self.source, self.sentence, self.ruling)
        return told + ("",) * len(TO_FILL_IN)


def checks(brief: Brief) -> Iterator[Check]:
    """Yield the rows of the worksheet, in the story's order."""
    articles = brief.analysis.story.articles
    for difference, standing in rulings(brief):
        about = wording.one_line(difference.about or difference.kind)
        note = f"{difference.kind}, {difference.relation}"
        remark = standing.verdict.remark if standing is not None else ""
        ruling = ": ".join(part for part in (ruling_words(standing), remark) if part)
        for value, sentence in worksheet_values(difference, brief.analysis):
            said_by = f" (according to {value.claimant})" if value.claimant else ""
            article = value.span.article
            yield Check(
                *(about, note, value.words + said_by, str(article + 1)),
                *(sentence, wording.one_line(ruling), articles[article].language),
            )


def worksheet_laid_out(brief: Brief) -> Document:
    """Return the worksheet as a document of three blocks: heading, title of the story, table.

    Raises:
        VerbatimError: if a line of the brief differs from its source.
    """
    told = wording.verified(brief, verify(brief))
    index = wording.title_source(brief.analysis.story.articles)
    title = "Brief" if index is None else wording.title(brief.analysis.story.articles[index])
    table = Table(
        tuple(Paragraph((Run(head, "citation"),)) for head in HEADS),
        tuple(tuple(_cells(check)) for check in checks(brief)),
        tuple(100 * width / sum(WIDTHS) for width in WIDTHS),
    )
    head = Paragraph((Run(WORKSHEET),), "title")
    return Document(title, (head, Paragraph((Run(title, "note"),)), table), told)


def _cells(check: Check) -> Iterator[tuple[Paragraph, ...]]:
    yield (Paragraph((Run(check.about, "strong"), Run(f" ({check.note})", "note"))),)
    for text, role in zip(check.cells[1:], ROLES[1:], strict=True):
        language = check.language if role == "said" else None
        yield (Paragraph((Run(text, role, language=language),)),) if text else ()
