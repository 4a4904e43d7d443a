"""A brief: sections of cited, verbatim lines within a length budget."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from summarizer.model.edits import Edits

if TYPE_CHECKING:
    from summarizer.model.analysis import Analysis, Difference
    from summarizer.model.spans import Span

SectionKind = Literal["shared", "adds", "differences"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a span of a source, character for character.

    Attributes:
        text: equals ``story.articles[span.article].text[span.start:span.end]``.
        claim: id of the claim it reports.
        also: indices of the other articles that report it, ascending.
        voices: independent accounts behind the claim.
        why: one sentence: why this line was chosen.
    """

    text: str
    span: Span
    claim: int
    also: tuple[int, ...] = ()
    voices: int = 1
    why: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A titled group of lines; ``source`` is the article's index in an ``adds`` section."""

    kind: SectionKind
    title: str
    lines: tuple[Line, ...] = ()
    source: int | None = None
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Brief:
    """The merged brief of a story. ``str(brief)`` is the exported plain text.

    Attributes:
        options: every setting it was made with, by name.
        notes: sentences for the reader about how it was made, e.g. that no source speaks of the
            focus that was asked for.
        edits: what the user decided, as far as it was known when the brief was made.
    """

    analysis: Analysis
    sections: tuple[Section, ...] = ()
    budget: int = 0
    method: str = ""
    options: tuple[tuple[str, int | float | str], ...] = ()
    notes: tuple[str, ...] = ()
    edits: Edits = field(default_factory=Edits)

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines, in reading order."""
        return tuple(line for section in self.sections for line in section.lines)

    @property
    def words(self) -> int:
        """Number of words of all lines, counted between white space."""
        return sum(len(line.text.split()) for line in self.lines)

    def __str__(self) -> str:
        # The one place where a brief reaches up to a stage: the API promises str(brief).
        from summarizer.export import to_text  # noqa: PLC0415

        return to_text(self)
