"""What the window writes of a brief: files, the clipboard, the preview; functions for a worker."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from gui.words import Phrase, translate

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from summarizer import Brief, Task
    from summarizer.export import Block, ExportOptions

    Options = Mapping[str, Any]

_TOLD: Final = frozenset({"differences", "citations", "own", "notes", "stamp"})
_LAID_OUT: Final = _TOLD | {"sources", "quotes", "numbered"}
_CELLS: Final = frozenset({"separator"})
# Of a preview, which is set in one turn of the event loop: about four pages.
_MOST_LETTERS: Final = 12_000
_MOST_BLOCKS: Final = 120
_MOST_ROWS: Final = 40
_WORKSHEETS: Final = frozenset({"docx-worksheet", "odt-worksheet"})
_SHEET: Final = (21.0, 20.0, 13.0, 31.0, 15.0)  # shares of its columns in per cent


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a brief.

    Attributes:
        title: what the menu calls it.
        suffix: the file's ending.
        name: the engine's, or "pdf", which the window makes itself.
        uses: the options that change what it writes.
    """

    title: Phrase
    suffix: str
    name: str
    uses: frozenset[str] = frozenset()

    @property
    def filter(self) -> str:
        """The entry of a file dialog."""
        return f"{self.title()} (*{self.suffix})"


PDF: Final = Format(Phrase("Formats", "PDF"), ".pdf", "pdf", _LAID_OUT)
# The engine's own list is not read here: to import its writers would delay the window.
FORMATS: Final = (
    Format(Phrase("Formats", "Plain text"), ".txt", "text", _TOLD),
    Format(Phrase("Formats", "Markdown"), ".md", "markdown", _TOLD),
    Format(Phrase("Formats", "Web page"), ".html", "html", _LAID_OUT),
    Format(Phrase("Formats", "Word document"), ".docx", "docx", _LAID_OUT),
    Format(Phrase("Formats", "OpenDocument text"), ".odt", "odt", _LAID_OUT),
    PDF,
    Format(Phrase("Formats", "JSON"), ".json", "json", frozenset({"own", "notes"})),
    Format(Phrase("Formats", "Claims as a table (CSV)"), ".csv", "csv", _CELLS),
    Format(Phrase("Formats", "Fact-check worksheet (CSV)"), ".csv", "csv-differences", _CELLS),
    Format(Phrase("Formats", "Figures as a table (CSV)"), ".csv", "csv-figures", _CELLS),
    Format(Phrase("Formats", "Quotes as a table (CSV)"), ".csv", "csv-quotes", _CELLS),
    Format(Phrase("Formats", "Notes as a table (CSV)"), ".csv", "csv-notes", _CELLS),
    Format(Phrase("Formats", "Fact-check worksheet (Word)"), ".docx", "docx-worksheet"),
    Format(Phrase("Formats", "Fact-check worksheet (OpenDocument)"), ".odt", "odt-worksheet"),
)


@dataclass(frozen=True, slots=True)
class Copied:
    """A brief for the clipboard: as text and, unless text alone was asked for, as HTML."""

    text: str
    rich: str = ""


def as_text(brief: Brief, task: Task) -> Copied:
    """Return a brief as plain text with its sources; verified as a file would be.

    Raises:
        Cancelled: if the task was cancelled.
        VerbatimError: if a line is not a span of its source.
    """
    task.step("Copying")
    return Copied(str(brief))


def as_rich(brief: Brief, task: Task) -> Copied:
    """Return a brief as plain text and as HTML, for programs that take headings and lists over.

    Raises:
        Cancelled: if the task was cancelled.
        VerbatimError: if a line is not a span of its source.
    """
    from summarizer import export as writers  # noqa: PLC0415

    task.step("Copying")
    return Copied(str(brief), writers.to_rich(brief))


def export(
    brief: Brief, target: Path, form: Format, task: Task, options: Options | None = None
) -> Path:
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
        words = translate("Work", "{file} is one of the sources of this brief; choose another name")
        raise OSError(words.format(file=target.name))
    writers.write(target, content(brief, form, _chosen(form, options), task))
    return target


def content(brief: Brief, form: Format, options: ExportOptions, task: Task) -> str | bytes:
    """Return what a file holds.

    Raises:
        Cancelled: if the task was cancelled.
        VerbatimError: if a line is not a span of its source.
    """
    from summarizer import export as writers  # noqa: PLC0415

    if form.name != PDF.name:
        return writers.format_named(form.name).render(brief, options)
    from gui.export.pdf import to_pdf  # noqa: PLC0415

    return to_pdf(writers.laid_out(brief, options), task)


def _chosen(form: Format, options: Options | None) -> ExportOptions:
    """Return the options that a form uses; the others keep their usual values."""
    from summarizer.export import ExportOptions  # noqa: PLC0415

    return ExportOptions(**{name: v for name, v in (options or {}).items() if name in form.uses})


@dataclass(frozen=True, slots=True)
class Preview:
    """The beginning of what a file would hold.

    Attributes:
        blocks: of a document that is laid out.
        text: of any other file, as it is.
        verified: how many lines were verified, as a sentence.
        left_out: how many paragraphs (or letters of a text) the file has beyond that.
    """

    blocks: tuple[Block, ...] = ()
    text: str = ""
    verified: str = ""
    left_out: int = 0


def preview(brief: Brief, form: Format, options: Options, task: Task) -> Preview:
    """Return the beginning of an export.

    Raises:
        Cancelled: if the task was cancelled.
        VerbatimError: if a line is not a span of its source.
    """
    from summarizer import export as writers  # noqa: PLC0415

    task.step("Exporting")
    chosen = _chosen(form, options)
    if form.name in _WORKSHEETS:
        sheet = writers.worksheet_laid_out(brief)
        return Preview(_of_sheet(sheet.blocks), verified=sheet.verified)
    laid = writers.laid_out(brief, chosen)
    if form.uses != _LAID_OUT:
        text = str(content(brief, form, chosen, task)).lstrip("\ufeff")
        left = max(0, len(text) - _MOST_LETTERS)
        return Preview(text=text[:_MOST_LETTERS], verified=laid.verified, left_out=left)
    shown = _first(laid.blocks)
    return Preview(shown, "", laid.verified, len(laid.blocks) - len(shown))


def _of_sheet(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return a worksheet as a preview has room for it: those columns in which something stands."""
    from summarizer.export import Paragraph, Run, Table  # noqa: PLC0415

    *head, table = blocks
    if not isinstance(table, Table):
        return blocks
    told = len(_SHEET)
    free = ", ".join(cell.text for cell in table.head[told:])
    words = translate("Export", "Columns to fill in: {names}").format(names=free)
    rows = tuple(row[:told] for row in table.rows[:_MOST_ROWS])
    shown = replace(table, head=table.head[:told], rows=rows, shares=_SHEET)
    return (*head, shown, Paragraph((Run(words, "note"),)))


def _first(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    letters, count = 0, 0
    for block in blocks[:_MOST_BLOCKS]:
        count += 1
        letters += len(getattr(block, "text", ""))
        if letters > _MOST_LETTERS:
            break
    return blocks[:count]
