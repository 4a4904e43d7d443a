"""The formats in which the window saves a brief."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from summarizer import Brief, Task


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a brief: how the menu calls it, the file's ending, the writer's name."""

    title: str
    suffix: str
    writer: str

    @property
    def filter(self) -> str:
        """The entry of a file dialog."""
        return f"{self.title} (*{self.suffix})"


FORMATS: Final = (
    Format("Plain text", ".txt", "to_text"),
    Format("Markdown", ".md", "to_markdown"),
    Format("JSON", ".json", "to_json"),
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
        OSError: if the file cannot be written; an older file of that name is then untouched.
    """
    task.step("Exporting")
    # Imported when first used: the writers are not needed to show the window.
    from summarizer import export as writers  # noqa: PLC0415

    form_text: Callable[[Brief], str] = getattr(writers, form.writer)
    writers.write(target, form_text(brief))
    return target
