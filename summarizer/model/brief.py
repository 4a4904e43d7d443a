"""A brief: sections of cited, verbatim lines within a length budget."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from summarizer.model.edits import Edits

if TYPE_CHECKING:
    from summarizer.model.analysis import Analysis, Difference
    from summarizer.model.edits import OwnWords
    from summarizer.model.facts import DateMention
    from summarizer.model.spans import Span

SectionKind = Literal["shared", "adds", "differences"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a span of a source, character for character.

    Attributes:
        text: equals ``story.articles[span.article].text[span.start:span.end]``.
        claim: id of the claim it reports.
        also: indices of the other articles that report it, ascending.
        doubtful: of those the ones that probably do, by likenesses too weak to rely on.
        voices: independent accounts behind the claim.
        why: one sentence: why this line was chosen.
        days: words in it such as "yesterday", with the day that they mean.
        leans: whether it cannot be understood without the line before it, which it follows.
    """

    text: str
    span: Span
    claim: int
    also: tuple[int, ...] = ()
    voices: int = 1
    why: str = ""
    leans: bool = False
    doubtful: tuple[int, ...] = ()
    days: tuple[DateMention, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnLine:
    """A line of the user's own: no source says it, and every form of the brief marks it so.

    Attributes:
        decided: what the user wrote, and beside which sentence.
        beside: the line of the brief that it stands beside now.
    """

    decided: OwnWords
    beside: Span

    @property
    def text(self) -> str:
        """The user's words; they may have several lines."""
        return self.decided.text

    @property
    def before(self) -> bool:
        """Whether it stands above its line and not below it."""
        return self.decided.before


@dataclass(frozen=True, slots=True)
class Section:
    """A titled group of lines; ``source`` is the article's index in an ``adds`` section.

    Attributes:
        lines: verbatim lines only.
        own: lines of the user's own among them; never counted or verified as lines of a source.
    """

    kind: SectionKind
    title: str
    lines: tuple[Line, ...] = ()
    source: int | None = None
    differences: tuple[Difference, ...] = ()
    own: tuple[OwnLine, ...] = ()

    @property
    def entries(self) -> tuple[Line | OwnLine, ...]:
        """Lines and the user's own, in reading order."""
        if not self.own:
            return self.lines
        found: list[Line | OwnLine] = []
        for line in self.lines:
            beside = [own for own in self.own if own.beside == line.span]
            found += (own for own in beside if own.before)
            found.append(line)
            found += (own for own in beside if not own.before)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Brief:
    """The merged brief of a story. ``str(brief)`` is the exported plain text.

    Attributes:
        options: every setting it was made with, by name.
        notes: sentences for the reader about how it was made, e.g. that no source speaks of the
            focus that was asked for.
        edits: what the user decided, as far as it was known when the brief was made.
        plain: the brief without the user's order and own lines, so that they can change at once.
    """

    analysis: Analysis
    sections: tuple[Section, ...] = ()
    budget: int = 0
    method: str = ""
    options: tuple[tuple[str, int | float | str], ...] = ()
    notes: tuple[str, ...] = ()
    edits: Edits = field(default_factory=Edits)
    plain: Brief | None = field(default=None, compare=False, repr=False)

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines, in reading order."""
        return tuple(line for section in self.sections for line in section.lines)

    @property
    def own(self) -> tuple[OwnLine, ...]:
        """All lines of the user's own, in reading order."""
        entries = (entry for section in self.sections for entry in section.entries)
        return tuple(entry for entry in entries if isinstance(entry, OwnLine))

    @property
    def words(self) -> int:
        """Number of words of all lines, counted between white space; the user's own are apart."""
        return sum(len(line.text.split()) for line in self.lines)

    @property
    def own_words(self) -> int:
        """Number of words of the user's own lines."""
        return sum(len(own.text.split()) for own in self.own)

    def __str__(self) -> str:
        # The one place where a brief reaches up to a stage: the API promises str(brief).
        from summarizer.export import to_text  # noqa: PLC0415

        return to_text(self)
