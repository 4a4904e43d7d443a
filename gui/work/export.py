"""The formats in which the window saves a brief."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer import Brief, Task


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a brief: what the menu calls it, the file's ending, its engine name."""

    title: str
    suffix: str
    name: str

    @property
    def filter(self) -> str:
        """The entry of a file dialog."""
        return f"{self.title} (*{self.suffix})"


# The engine's own list is not read here: to import its writers would delay the window.
FORMATS: Final = (
    Format("Plain text", ".txt", "text"),
    Format("Markdown", ".md", "markdown"),
    Format("Web page", ".html", "html"),
    Format("Word document", ".docx", "docx"),
    Format("JSON", ".json", "json"),
    Format("Claims as a table (CSV)", ".csv", "csv"),
    Format("Fact-check worksheet (CSV)", ".csv", "csv-differences"),
    Format("Figures as a table (CSV)", ".csv", "csv-figures"),
    Format("Quotes as a table (CSV)", ".csv", "csv-quotes"),
    Format("Fact-check worksheet (Word)", ".docx", "docx-worksheet"),
)


def as_text(brief: Brief, task: Task) -> str:
    """Return a brief as plain text with its sources; verified as a file would be.

    Raises:
        Cancelled: if the task was cancelled.
        VerbatimError: if a line is not a span of its source.
    """
    task.step("Copying")
    return str(brief)


def export(brief: Brief, target: Path, form: Format, task: Task) -> Path:
    """Write a brief; the engine verifies every line before a byte is written.

    Raises:
        Cancelled: if the task was cancelled.
        VerbatimError: if a line is not a span of its source.
        OSError: if the file cannot be written, or is one of the sources; an older file of that
            name is then untouched.
    """
    task.step("Exporting")
    # Imported when first used: the writers are not needed to show the window.
    from summarizer import export as writers  # noqa: PLC0415

    sources = [article.path for article in brief.analysis.story.articles]
    if writers.same_file(target, sources) is not None:
        raise OSError(f"{target.name} is one of the sources of this brief; choose another name")
    writers.write(target, writers.format_named(form.name).render(brief))
    return target
